namespace Cremona.Transparency.Tests.Conventions;

/// <summary>A function fits a screen, and takes few enough parameters to be called without counting. Data tables aside.</summary>
public sealed class ShapeTests
{
    private const int MaxLines = 50;
    private const int MaxParameters = 6;

    // Functions that are longer or take more. The lists only shrink.
    private static readonly string[] Longer = [];

    private static readonly string[] Wider = [];

    private static readonly Lazy<(string Name, Function Function)[]> All = new(() =>
        [
            .. CodeFiles
                .All.AsParallel()
                .AsOrdered()
                .SelectMany(file => Function.In(CodeFiles.TextOf(file)).Select(function => ($"{file}: {function.Name}", function))),
        ]
    );

    [Fact]
    public void Functions_have_at_most_50_lines() => OnlyListed(Longer, function => function.Lines, MaxLines);

    [Fact]
    public void Functions_have_at_most_six_parameters() => OnlyListed(Wider, function => function.Parameters, MaxParameters);

    [Theory]
    [InlineData("class C { void M() {\n\n\n} }", 0, 0)]
    [InlineData("class C { void M(int a, int b)\n{\n    a++;\n    b++;\n} }", 2, 2)]
    [InlineData("class C { int M(int a) =>\n    a\n    + 1; }", 2, 1)]
    [InlineData("class C { int[] M() =>\n[\n1,\n]; }", 0, 0)]
    [InlineData("class C { int[] M(bool b) =>\n[\nb ? 1 : 2,\n]; }", 3, 1)]
    [InlineData("class C { int P\n{\nget\n{\nreturn 1;\n}\n} }", 1, 0)]
    [InlineData("class C { C(int a, int b, int c)\n{\nThrow();\n} }", 1, 3)]
    [InlineData("class C(int a, int b);", 0, 2)]
    [InlineData("record R(int A, int B);", -1, -1)]
    [InlineData("a();\nb();", 2, 0)]
    public void The_length_of_a_function_is_measured(string text, int lines, int parameters) =>
        Assert.Equal(
            (lines, parameters),
            Function.In(text).Select(function => (function.Lines, function.Parameters)).FirstOrDefault((-1, -1))
        );

    [Fact]
    public void A_local_function_counts_alone_and_within_its_parent() =>
        Assert.Equal(
            [("M", 5), ("Own", 1)],
            Function.In("class C { void M()\n{\na();\nvoid Own()\n{\nb();\n}\n} }").Select(function => (function.Name, function.Lines))
        );

    private static void OnlyListed(string[] listed, Func<Function, int> size, int most)
    {
        var found = All.Value.Where(one => size(one.Function) > most).ToArray();
        Assert.Equal([], found.Where(one => !listed.Contains(one.Name)).Select(one => $"{one.Name}: {size(one.Function)}"));
        Assert.Equal([], listed.Except(found.Select(one => one.Name)).Select(name => $"{name}: not longer any more"));
    }
}
