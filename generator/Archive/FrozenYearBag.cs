using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.WebArchives;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>A year with everything that belongs to it; converted to the files of its bag.</summary>
/// <param name="Facts">What the portal must know about the year.</param>
/// <param name="Others">What the year's pages need to know about the other years.</param>
/// <param name="Site">The pages and files of the year, with paths relative to the document root.</param>
/// <param name="Sources">The content that the pages were built from, with paths relative to the content folder.</param>
/// <param name="Recipe">The build recipe.</param>
public sealed record FrozenYearBag(
    FrozenYear Facts,
    IReadOnlyList<FrozenYear> Others,
    IReadOnlyList<StoredFile> Site,
    IReadOnlyList<StoredFile> Sources,
    Recipe Recipe
)
{
    // RFC 2606: a reserved name that never resolves, used when the portal has no public address.
    private const string NoAddress = "https://portale.invalid/";

    /// <summary>What the year says, for comparisons with other years; null for a year frozen by a program that did not compare.</summary>
    public ReadOnlyMemory<byte>? Comparison { get; init; }

    /// <summary>Returns the files of the bag. Freezing the same year on the same day gives the same bytes.</summary>
    /// <param name="body">The publishing body.</param>
    /// <param name="day">The day of freezing.</param>
    /// <param name="notes">Further notes for LEGGIMI.txt, or an empty list.</param>
    /// <param name="isMadeAgain">False if a removal left pages that can no longer be rebuilt from the sources.</param>
    public IReadOnlyList<StoredFile> Make(string body, DateOnly day, IReadOnlyList<string> notes, bool isMadeAgain = true)
    {
        var payload = Site.Select(file => file with { Path = BagNames.Site + file.Path })
            .Concat(Sources.Select(file => file with { Path = BagNames.Sources + file.Path }))
            .Concat(Others.Select(other => new StoredFile($"{BagNames.OtherYears}{other.Year:D4}.json", YearFile.Write(other))))
            .Append(new StoredFile(BagNames.Year, YearFile.Write(Facts)))
            .Concat(Comparison is { } facts ? [new StoredFile(BagNames.Comparison, facts)] : [])
            .Append(new StoredFile(BagNames.Recipe, Recipe.Write()))
            .Append(new StoredFile(BagNames.OutboundLinks, OutboundLinks.Write(OutboundLinks.Of(Site, Facts.Year))))
            .Append(WarcOf());
        return BagWriter.Make(
            [.. payload],
            [new StoredFile(BagNames.ReadMe, Encoding.UTF8.GetBytes(BagReadMe.Of(body, Facts, Recipe, notes, isMadeAgain)))],
            [
                ("Source-Organization", body),
                ("External-Description", $"{Facts.PlanName}: pagine pubblicate e contenuti da cui sono nate"),
                ("External-Identifier", $"{Recipe.BaseUrl ?? NoAddress}{Facts.Year:D4}/"),
                ("Bagging-Date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("Bag-Software-Agent", "trasparenza " + Recipe.Program),
            ]
        );
    }

    // If any file is streamed, the WARC is streamed too.
    private StoredFile WarcOf()
    {
        var (software, date) = ("trasparenza " + Recipe.Program, Recipe.Date ?? new DateOnly(Facts.Year, 1, 1));
        WarcResource[] resources =
        [
            .. Site.Select(file => new WarcResource(
                (Recipe.BaseUrl ?? NoAddress) + SiteAddress.Of(file.Path),
                ContentTypes.Of(file.Path),
                file.Bytes
            )
            {
                File = file.Open is null ? null : file,
            }),
        ];
        if (Site.All(file => file.Open is null))
        {
            return new StoredFile(BagNames.WarcFile, WarcFile.Make(software, date, BagNames.WarcFile, resources));
        }

        var parts = WarcFile.Parts(software, date, BagNames.WarcFile, resources);
        return new StoredFile(BagNames.WarcFile, default)
        {
            Length = parts.Sum(part => part.Length),
            Open = () => new ConcatenatedStream(parts),
        };
    }
}
