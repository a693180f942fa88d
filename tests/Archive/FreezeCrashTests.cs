using Cremona.Transparency.Generator.Register;
using Cremona.Transparency.Tests.Browser;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Publishing;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>
/// <c>freeze</c> as a process, killed at the system calls by which it changes files: the archive then holds, with the year or without it,
/// and the same call once more keeps
/// the year. Another year is frozen already.
/// </summary>
public sealed class FreezeCrashTests(ITestOutputHelper told) : IDisposable
{
    private readonly Town _town = new("minimal");

    [Fact]
    public void The_archive_survives_a_kill_at_a_few_system_calls_of_each_kind() =>
        AssertHolds(points =>
            points
                .GroupBy(point => point.Call)
                .SelectMany(kind => kind.Count() > 2 ? [kind.ElementAt(kind.Count() / 2), kind.Last()] : kind.AsEnumerable())
        );

    [LongFact, Trait("Category", "Long")]
    public void The_archive_survives_a_kill_at_every_system_call() => AssertHolds(points => points);

    public void Dispose() => _town.Dispose();

    private void AssertHolds(Func<IReadOnlyList<Point>, IEnumerable<Point>> chosen)
    {
        if (Tracer.FindError is { } why)
        {
            told.WriteLine(why);
            return;
        }

        foreach (var file in Directory.EnumerateFiles(_town["content/2023/piano"]).Append(_town["content/2023/anno.yml"]))
        {
            var copy = file.Replace("/2023/", "/2022/", StringComparison.Ordinal);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Reset();
        string[] call =
        [
            "freeze",
            "2023",
            "--on",
            "2025-01-31",
            "--content",
            _town.Content,
            "--archive",
            _town.Archive,
            "--output",
            _town.Output,
        ];
        var (tried, kept, faults) = (0, 0, new List<string>());
        foreach (var point in chosen(Tracer.Points(_town["site"], [], ProgramRun.Program, call)).ToArray())
        {
            var code = Tracer.Kill(Reset, [], point, ProgramRun.Program, call).Code;
            tried++;
            kept += Lines() == 2 ? 1 : 0;
            faults.AddRange(Faults(code).Select(fault => $"{point.Call} {point.Number}: {fault}"));
        }

        told.WriteLine($"freeze: {tried} points, the year kept at {kept}, {faults.Count} faults");
        Assert.Equal([], faults);
        Assert.InRange(tried, 10, 8000);
        Assert.InRange(kept, 1, tried - 1);
    }

    private IEnumerable<string> Faults(int code)
    {
        if (code is not (137 or 9 or -9))
        {
            yield return $"was not killed, exit {code}";
        }

        if (_town.Run("verify") is { Code: not 0 } broken)
        {
            yield return "does not hold: " + broken.Err;
        }

        var wasKept = Lines() == 2;
        var again = _town.Run("freeze", "2023", "--on", "2025-01-31");
        if (again.Code != (wasKept ? 2 : 0))
        {
            yield return $"again: exit {again.Code} {again.Err}";
        }

        if (_town.Run("verify") is { Code: not 0 } after)
        {
            yield return "afterwards: " + after.Err;
        }

        if (
            Lines() != 2
            || !Directory
                .EnumerateDirectories(_town.Archive)
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
                .SequenceEqual(["2022", "2023"])
        )
        {
            yield return "is not kept alone";
        }
    }

    private int Lines() => RegisterFile.Read(File.ReadAllBytes(_town.Register), out _).Count;

    // Only 2022 is frozen. Its bag never changes meanwhile, and need not be made again.
    private void Reset()
    {
        if (!File.Exists(_town["registro.prima"]))
        {
            _town.Done("freeze", "2022", "--on", "2025-01-31");
            File.Copy(_town.Register, _town["registro.prima"]);
        }

        foreach (var folder in Directory.EnumerateDirectories(_town.Archive, "2023*"))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(_town.Archive, "2023*").Concat(Directory.EnumerateFiles(_town["site"], "*.nuovo")))
        {
            File.Delete(file);
        }

        File.Copy(_town["registro.prima"], _town.Register, overwrite: true);
    }
}
