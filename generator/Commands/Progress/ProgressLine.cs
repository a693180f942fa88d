using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// One line of a terminal that says what a run is doing and counts finished files. It appears after the first second, so a short run
/// shows nothing. It is overwritten and cleared with spaces, which every terminal understands. Thread-safe.
/// </summary>
/// <param name="terminal">The terminal.</param>
/// <param name="time">Returns the time since the run began.</param>
public sealed class ProgressLine(TextWriter terminal, Func<TimeSpan> time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly Lock _lock = new();
    private TimeSpan _next = TimeSpan.FromSeconds(1);
    private string _name = "";
    private int _done;
    private int _all;
    private int _width;

    /// <summary>Begins a phase without files to count.</summary>
    public void Begin(string name)
    {
        lock (_lock)
        {
            (_name, _done, _all) = (name, 0, 0);
            Show();
        }
    }

    /// <summary>Sets the number of files of the phase.</summary>
    public void Expect(int all)
    {
        lock (_lock)
        {
            (_done, _all) = (0, all);
        }
    }

    /// <summary>Counts a finished file.</summary>
    public void Step()
    {
        lock (_lock)
        {
            _done++;
            Show();
        }
    }

    /// <summary>Clears the line, before other lines are written.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            if (_width > 0)
            {
                terminal.Write($"\r{new string(' ', _width)}\r");
                _width = 0;
            }
        }
    }

    private void Show()
    {
        var now = time();
        if (now < _next)
        {
            return;
        }

        _next = now + Pause;
        var words = _all == 0 ? $"{_name} …" : $"{_name}: {ItalianText.Short(_done)} di {ItalianText.Count(_all, "file", "file")}";
        terminal.Write('\r' + words.PadRight(_width));
        _width = words.Length;
    }
}
