using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Diagnostics;

public sealed class ExitCodesTests
{
    public static TheoryData<int, Problem[]> Runs =>
        new()
        {
            { 0, [] },
            { 0, [Problems.NotThere] },
            { 1, [Problems.FileMissing] },
            { 2, [Problems.NothingToVerify, Problems.NotThere] },
            { 1, [Problems.NewFileTaken, Problems.FileMissing] },
            { 4, [Problems.FileMissing, Problems.ContentUnreadable] },
            { 3, [Problems.ContentUnreadable, Problems.ArchiveBroken, Problems.OutputBusy] },
            { 4, [Problems.OutputBusy, Problems.OutputFailed] },
        };

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_run_ends_with_the_code_of_its_gravest_error(int code, Problem[] reported)
    {
        var log = new DiagnosticLog();
        foreach (var problem in reported)
        {
            log.Report(problem.At(Place.Elsewhere("a"), "b", "c", "d", "e"));
        }

        Assert.Equal(code, log.ExitCode);
    }

    [Fact]
    public void A_fault_of_the_content_may_be_one_of_the_call_and_a_warning_an_error()
    {
        var fault = Problems.FileMissing.At(Place.Elsewhere("a"), "b", "c");
        Assert.Equal(ExitCodes.CallWrong, ExitCodes.Of([fault with { ExitCode = ExitCodes.CallWrong }]));
        var warning = Problems.FileUnknown.At(Place.Elsewhere("a"), "b");
        Assert.Equal([0, 1], [ExitCodes.Of([warning]), ExitCodes.Of([warning with { Severity = Severity.Error }])]);
    }
}
