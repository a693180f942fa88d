using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Amministrazione trasparente: the root and one page for each first-level section.</summary>
public static class TransparencyPages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<PageDraft> Of(SiteContent content, IReadOnlyList<YearLinks> years, Frames frames)
    {
        var current = years.First(year => year.Year == content.Portal.CurrentYear);
        var fillings = new SectionFillings(
            content.Sections.DistinctBy(filling => filling.Label).ToDictionary(filling => filling.Label),
            years.Where(year => year.Content.Frozen is null && !year.IsWithdrawn).OrderByDescending(year => year.Year)
                .SelectMany(year => year.Content.Documents.Where(document => document.State != DocumentState.MissingInSource).SelectMany(document => document.Head.Answers.List(DocumentSchema.Section).Select(label => (label, Link: WithYear(year.LinkTo(document.Head), year.Year)))))
                .ToLookup(found => found.label, found => found.Link));
        yield return new PageDraft(RouteBook.Transparency, () => new TransparencyRootPage
        {
            Address = RouteBook.Transparency,
            Title = TransparencyTree.RootLabel,
            Brief = "Le sezioni che la legge chiede a ogni amministrazione (D.Lgs 33/2013), con ciò che si trova in questo portale.",
            Frame = frames.Root,
            Trail = RouteBook.Trail,
            Sections = [.. TransparencyTree.Sections.Select(section => new Entry(DisplayText.Of(LinkTo(section.Label))) { Facts = [DisplayText.Fact("Che cosa contiene", new Shown(section.Duty))] })],
        });
        foreach (var section in TransparencyTree.Sections)
        {
            yield return new PageDraft(RouteBook.TransparencySection(section.Label), () => new TransparencySectionPage
            {
                Address = RouteBook.TransparencySection(section.Label),
                Title = section.Label,
                Kind = "Sezione di trasparenza",
                Brief = section.Duty,
                Frame = frames.Root,
                Trail = [.. RouteBook.Trail, Link.To(TransparencyTree.RootLabel, RouteBook.Transparency)],
                Own = Duty(section, section, current, fillings),
                Duties = [.. section.Parts.Select(part => Duty(section, part, current, fillings))],
            });
        }
    }

    /// <summary>A link to a section or sub-section, in its exact words.</summary>
    public static Link LinkTo(string label)
    {
        if (label == TransparencyTree.RootLabel)
        {
            return Link.To(label, RouteBook.Transparency);
        }

        var section = TransparencyTree.Sections.First(candidate => candidate.Label == label || candidate.Parts.Any(part => part.Label == label));
        return Link.To(label, RouteBook.TransparencySection(section.Label, section.Label == label ? null : label));
    }

    private static Duty Duty(Section section, Section part, YearLinks current, SectionFillings fillings)
    {
        var filling = fillings.Written.GetValueOrDefault(part.Label);
        Link[] where =
        [
            .. (filling?.Targets ?? []).Select(target => Where(current, target)).OfType<Link>().Concat(fillings.Documents[part.Label]).DistinctBy(link => link.Inside),
            .. (filling?.Addresses ?? []).Select(address => Link.Away(address, address)),
        ];
        var isElsewhere = where.Length == 0 && (section != part || section.Parts.Count == 0);
        return new Duty(section == part ? "sezione" : PlainLetters.Slug(part.Label), LinkTo(part.Label))
        {
            Law = part.Law,
            What = part.Duty,
            Renewal = part.Renewal,
            Where = where,
            Elsewhere = isElsewhere ? "Questa sezione non è pubblicata in questo portale. Cercala sul sito principale del Comune, oppure leggi come chiedere i dati." : null,
            Ask = isElsewhere ? PortalFacts.AccessLink : null,
            Facts =
            [
                .. part.Records is { } kind && Coverages.InWords(current, kind) is { } coverage ? [DisplayText.Fact("Quanto è completo", new Shown(coverage))] : Array.Empty<Fact>(),
                .. filling is null ? Array.Empty<Fact>() : new[] { SectionSchema.Responsible, SectionSchema.Updated, SectionSchema.Note }.Where(field => filling.Answers[field] is not null).Select(field => DisplayText.Fact(field, current.Answer(filling.Answers, field, RouteBook.TransparencySection(section.Label)))),
            ],
        };
    }

    // The year stands beside the words, which also keeps them from being the exact words of another label.
    private static Link? Where(YearLinks current, Target target)
    {
        var year = target.Year ?? current.Year;
        return current.LinkTo(target with { Year = year }) is { } link ? WithYear(link, year) : null;
    }

    private static Link WithYear(Link link, int year) => link with { Text = link.Text.EndsWith($"({year})", StringComparison.Ordinal) ? link.Text : $"{link.Text} ({year})" };

    /// <summary>What fills the sections: what was written of each, and the documents that name it.</summary>
    private sealed record SectionFillings(Dictionary<string, SectionFilling> Written, ILookup<string, Link> Documents);
}
