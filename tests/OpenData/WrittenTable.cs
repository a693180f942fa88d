using System.Buffers;
using Cremona.Transparency.Generator.OpenData;

namespace Cremona.Transparency.Tests.OpenData;

/// <summary>A table as the bytes of its files.</summary>
internal static class WrittenTable
{
    public static ReadOnlyMemory<byte> ForPrograms(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<object?>> rows) =>
        Whole(write => TableFiles.WriteForPrograms(headers, rows, write));

    public static ReadOnlyMemory<byte> ForSpreadsheets(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<object?>> rows) =>
        Whole(write => TableFiles.WriteForSpreadsheets(headers, rows, write));

    private static ReadOnlyMemory<byte> Whole(Action<Action<ReadOnlySpan<byte>>> file)
    {
        var bytes = new ArrayBufferWriter<byte>();
        file(piece => bytes.Write(piece));
        return bytes.WrittenMemory;
    }
}
