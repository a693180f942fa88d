using System.Text;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>One page of each kind, of an invented municipality, with as much on it as its record allows.</summary>
internal static class SamplePages
{
    public static IReadOnlyList<Page> All { get; } =
    [
        .. SampleHome.Pages,
        .. SamplePlan.Pages,
        .. SampleRecords.Pages,
        .. SampleTables.Pages,
        .. SampleTransparency.Pages,
        .. SampleNotices.Pages,
        .. SampleComparison.Pages,
    ];

    public static Page At(string path) => All.Single(page => page.Address.Path == path);

    public static Address Place(string path) => new(path);

    public static Link To(string text, string path) => Link.To(text, Place(path));

    public static Shown Text(string text) => new(text);

    public static Shown Linked(string text, string path) => new(text) { Link = To(text, path) };

    public static Shown Lacking(Missing why, string words) => new(words) { Missing = why };

    public static Shown Noted(string text, params Note[] notes) => new(text) { Notes = notes };

    public static Fact Fact(string name, params Shown[] values) => new(name, values);

    public static RichText Rich(string html) => new(Encoding.UTF8.GetBytes(html));

    public static Note Differs(int number, string text) => new($"nota-{number}", $"{number}", text) { IsDiscrepancy = true };

    public static Note Remark(int number, string text) => new($"nota-{number}", $"{number}", text);
}
