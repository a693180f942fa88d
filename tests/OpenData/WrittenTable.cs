using System.Buffers;
using System.Collections.Immutable;
using Cremona.Transparency.Generator.OpenData;

namespace Cremona.Transparency.Tests.OpenData;

/// <summary>A table as the bytes of its files.</summary>
internal static class WrittenTable
{
    public static ReadOnlyMemory<byte> ForPrograms(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<object?>> rows) =>
        Whole(write => TableFiles.WriteForPrograms(headers, rows.Select(row => row.ToImmutableArray()), write));

    public static ReadOnlyMemory<byte> ForSpreadsheets(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<object?>> rows) =>
        Whole(write => TableFiles.WriteForSpreadsheets(headers, rows.Select(row => row.ToImmutableArray()), write));

    private static ReadOnlyMemory<byte> Whole(Action<Action<ReadOnlySpan<byte>>> file)
    {
        var bytes = new ArrayBufferWriter<byte>();
        file(piece => bytes.Write(piece));
        return bytes.WrittenMemory;
    }
}
