using System.Security.Cryptography;
using Cremona.Transparency.Generator.Register;
using Cremona.Transparency.Tests.Browser;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Publishing;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>
/// <c>decide</c> and <c>remove</c> as processes, killed at the system calls by which they change files: the archive then holds, as it was
/// or as it should become, and the same call
/// once more makes archive, register and content what they are without a kill, byte for byte.
/// </summary>
public sealed class ChangeCrashTests(ITestOutputHelper told) : IDisposable
{
    private readonly Town _town = new("minimal");

    public static TheoryData<string, string[]> Changes =>
        new()
        {
            { "decide", ["2023", "--termine", "2028-12-31", "--alla-scadenza", "togli", "--atto", "delibera n. 3", "--on", "2025-02-01"] },
            {
                "remove",
                ["2023", "--words-from", "dato.txt", "--ground", "provvedimento n. 7", "--sign", "chiave.pem", "--on", "2025-02-01"]
            },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_archive_survives_a_kill_at_a_few_system_calls_of_each_kind(string verb, string[] args) =>
        AssertHolds(verb, args, points =>
            points
                .GroupBy(point => point.Call)
                .SelectMany(kind => kind.Count() > 2 ? [kind.ElementAt(kind.Count() / 2), kind.Last()] : kind.AsEnumerable())
        );

    [LongTheory, Trait("Category", "Long")]
    [MemberData(nameof(Changes))]
    public void The_archive_survives_a_kill_at_every_system_call(string verb, string[] args) => AssertHolds(verb, args, points => points);

    public void Dispose() => _town.Dispose();

    private void AssertHolds(string verb, string[] args, Func<IReadOnlyList<Point>, IEnumerable<Point>> chosen)
    {
        if (Tracer.FindError is { } why)
        {
            told.WriteLine(why);
            return;
        }

        File.AppendAllText(
            Directory.EnumerateFiles(_town["content/2023/piano"]).Order(StringComparer.Ordinal).First(),
            "\n\nIl banco di Ermenegilda Prova sta in piazza.\n"
        );
        File.WriteAllText(_town["dato.txt"], "Ermenegilda Prova\n");
        using (var key = ECDsa.Create(ECCurve.NamedCurves.nistP256))
        {
            File.WriteAllText(_town["chiave.pem"], key.ExportPkcs8PrivateKeyPem());
        }

        _town.Done("freeze", "2023", "--sign", _town["chiave.pem"], "--on", "2025-01-31");
        foreach (var folder in new[] { "content", "site" })
        {
            TemporaryFolder.Copy(_town[folder], _town["prima/" + folder]);
        }

        string[] call =
        [
            verb,
            .. args.Select(word => word is "dato.txt" or "chiave.pem" ? _town[word] : word),
            "--content",
            _town.Content,
            "--archive",
            _town.Archive,
            "--output",
            _town.Output,
        ];
        var points = chosen(Tracer.Points(_town[""], [], ProgramRun.Program, call)).ToArray();
        var made = Sums();
        var (changed, faults) = (0, new List<string>());
        foreach (var point in points)
        {
            var code = Tracer.Kill(Reset, [], point, ProgramRun.Program, call).Code;
            changed += RegisterFile.Read(File.ReadAllBytes(_town.Register), out _).Count - 1;
            faults.AddRange(Faults(code, call, made).Select(fault => $"{point.Call} {point.Number}: {fault}"));
        }

        told.WriteLine($"{verb}: {points.Length} points, done at {changed}, {faults.Count} faults");
        faults.ForEach(told.WriteLine);
        Assert.Equal([], faults);
        Assert.InRange(points.Length, 6, 8000);
        Assert.InRange(changed, 1, points.Length - 1);
    }

    private IEnumerable<string> Faults(int code, string[] call, IReadOnlyList<string> made)
    {
        if (code is not (137 or 9 or -9))
        {
            yield return $"was not killed, exit {code}";
        }

        // A public key without its signature is reported; everything else is valid.
        if (_town.Run("verify") is { Code: not 0 } broken && !broken.Err.Contains("è una chiave senza firma", StringComparison.Ordinal))
        {
            yield return "does not hold: " + broken.Err;
        }

        // Where all was done, a datum is found no more.
        var isDone = Sums().SequenceEqual(made);
        if (ProgramRun.Of(call) is { Code: not 0 } again && !(isDone && again.Err.Contains("TR928", StringComparison.Ordinal)))
        {
            yield return $"again: exit {again.Code} {again.Err}";
        }

        if (_town.Run("verify") is { Code: not 0 } after)
        {
            yield return "afterwards: " + after.Err;
        }

        if (!Sums().SequenceEqual(made))
        {
            yield return "is not what it would be: " + string.Join(' ', Sums().Except(made).Concat(made.Except(Sums())));
        }
    }

    // Each signature is another one.
    private List<string> Sums() =>
        [
            .. new[] { "content", "site" }
                .SelectMany(folder => TemporaryFolder.Sums(_town[folder]))
                .Where(line => !line.Contains(".blocco", StringComparison.Ordinal))
                .Select(line => line.Contains(".firma ", StringComparison.Ordinal) ? line.Split(' ')[0] : line),
        ];

    private void Reset()
    {
        foreach (var folder in new[] { "content", "site" })
        {
            Directory.Delete(_town[folder], recursive: true);
            TemporaryFolder.Copy(_town["prima/" + folder], _town[folder]);
        }
    }
}
