using System.Threading.Channels;

namespace Cremona.Transparency.Generator.Files;

/// <summary>
/// Signals that files below a folder may have changed. Uses system notifications; where they do not work (network shares, too many folders,
/// a deleted folder), callers poll the folder.
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

    /// <summary>Starts watching; the folder may be missing.</summary>
    public FolderWatch(string folder)
    {
        _folder = folder;
        Listen();
    }

    /// <summary>Waits for a notification. Also returns after a timeout, so that callers do not depend on notifications alone.</summary>
    /// <returns>True for a notification. Several notifications at once count as one.</returns>
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

    /// <summary>Restarts the watcher after notifications were lost, or after a change without a notification.</summary>
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
                // A watcher does not notice that its folder is deleted and replaced.
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
            // This disk sends no notifications, or no more watches are available. Polling continues.
            watcher.Dispose();
            return null;
        }
    }

    private void Notice() => _changed.Writer.TryWrite(true);
}
