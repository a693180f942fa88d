using System.Threading.Channels;

namespace Cremona.Transparency.Generator.Files;

/// <summary>
/// Tells that something below a folder may have changed. The system's own notice comes first; where it does not work (network shares,
/// too many folders, a folder that was taken away) the folder is looked at again and again.
/// </summary>
public sealed class FolderWatch : IDisposable
{
    private readonly string _folder;
    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly Lock _gate = new();
    private FileSystemWatcher? _watcher;
    private bool _isDisposed;

    /// <summary>Begins to watch; the folder need not be there.</summary>
    public FolderWatch(string folder)
    {
        _folder = folder;
        Listen();
    }

    /// <summary>Waits for a notice; comes back without one after a while too, so that nothing depends on notices alone.</summary>
    /// <returns>True for a notice. Many notices at once count as one.</returns>
    public async Task<bool> WaitAsync(TimeSpan longest, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(longest);
        try
        {
            return await _changed.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            Listen();
        }
    }

    /// <summary>Begins anew: notices were lost, or a change was found that nobody told of.</summary>
    public void Renew()
    {
        lock (_gate)
        {
            _watcher?.Dispose();
            _watcher = null;
        }

        Notice();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    private void Listen()
    {
        lock (_gate)
        {
            if (!Directory.Exists(_folder))
            {
                // A watcher does not notice that its own folder is taken away, and another one put in its place.
                _watcher?.Dispose();
                _watcher = null;
                return;
            }

            if (!_isDisposed)
            {
                _watcher ??= Make();
            }
        }
    }

    private FileSystemWatcher? Make()
    {
        var watcher = new FileSystemWatcher();
        try
        {
            watcher.Path = _folder;
            watcher.IncludeSubdirectories = true;
            watcher.InternalBufferSize = 64 << 10;
            watcher.NotifyFilter |= NotifyFilters.Size | NotifyFilters.CreationTime;
            watcher.Changed += (_, _) => Notice();
            watcher.Created += (_, _) => Notice();
            watcher.Deleted += (_, _) => Notice();
            watcher.Renamed += (_, _) => Notice();
            watcher.Error += (_, _) => Renew();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception cause)
            when (cause is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // No notices from this disk, or no more watches: looking again and again remains.
            watcher.Dispose();
            return null;
        }
    }

    private void Notice() => _changed.Writer.TryWrite(true);
}
