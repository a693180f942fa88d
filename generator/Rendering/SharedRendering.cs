using System.Collections.Immutable;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>
/// A data file that is published by itself and in an archive: it is rendered once for both. Whichever comes first renders it, and its bytes
/// are kept until the other one takes them. Thread-safe.
/// </summary>
internal sealed class SharedRendering(OutputFile file)
{
    private readonly Lock _lock = new();

    // Pieces, because the search for personal data needs little memory for each.
    private ImmutableArray<byte[]>? _kept;
    private bool _isForArchive;

    /// <summary>The file by itself.</summary>
    public OutputFile File => file with { Render = write => Render(write, forArchive: false) };

    /// <summary>Passes the bytes of the file to the archive.</summary>
    public void RenderForArchive(OutputWriter write) => Render(write, forArchive: true);

    private void Render(OutputWriter write, bool forArchive)
    {
        foreach (var piece in Pieces(forArchive))
        {
            write(piece);
        }
    }

    private ImmutableArray<byte[]> Pieces(bool forArchive)
    {
        // While one thread renders the file, the other one waits for it.
        lock (_lock)
        {
            if (_kept is { } kept && _isForArchive == forArchive)
            {
                _kept = null;
                return kept;
            }

            var pieces = ImmutableArray.CreateBuilder<byte[]>();
            file.Render(piece => pieces.Add(piece.ToArray()));
            (_kept, _isForArchive) = (pieces.ToImmutable(), !forArchive);
            return _kept.Value;
        }
    }
}
