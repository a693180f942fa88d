using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>
/// Data that may be published because of their field: contacts of offices (art. 13 D.Lgs 33/2013), the body's own accounts, its own
/// domains. Numbers of acts and amounts are never treated as telephone numbers.
/// </summary>
public sealed class PublishableData
{
    private static readonly Field[] Contacts =
    [
        PortalSchema.Phone,
        PortalSchema.Mail,
        PortalSchema.Pec,
        PortalSchema.Rpct,
        PortalSchema.Substitute,
        PortalSchema.Dpo,
        PortalSchema.SimpleAccess,
        PortalSchema.GeneralAccess,
        PortalSchema.DocumentAccess,
        PortalSchema.Report,
        PortalSchema.SecurityContact,
        UnitSchema.Phone,
        UnitSchema.Mail,
        UnitSchema.Pec,
    ];

    private readonly HashSet<Datum> _data = [];
    private readonly IReadOnlyList<string> _domains;

    /// <summary>Collects the data permitted by the fields of a site.</summary>
    public PublishableData(SiteContent content)
    {
        _domains = [.. content.Portal.Domains.Select(domain => domain.TrimStart('@', '.').ToLowerInvariant())];
        _data.UnionWith(
            content
                .Portal.Answers.List(PortalSchema.Ibans)
                .Select(IbanDetector.Parse)
                .OfType<string>()
                .Select(iban => new Datum(PersonalKind.Iban, iban))
        );
        AdmitContacts(content.Portal.Answers, Contacts[..11]);
        foreach (var year in content.Years)
        {
            foreach (var unit in year.Units)
            {
                AdmitContacts(unit.Head.Answers, Contacts[11..]);
            }

            foreach (var document in year.Documents)
            {
                AdmitNumber(document.Head.Answers.Text(DocumentSchema.Number));
            }

            var numbers = year
                .AllAnswers.SelectMany(row => row.All)
                .Select(answer => answer.Number)
                .Concat(year.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Select(cell => cell.Number));
            foreach (var number in numbers.Where(number => number is >= 3_100_000_000m and < 4_000_000_000m))
            {
                AdmitNumber(decimal.Truncate(number!.Value).ToString("F0", CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>True for a datum that may be published.</summary>
    public bool Holds(Datum datum) =>
        _data.Contains(datum)
        || (datum.Kind == PersonalKind.Mail && IsOwn(datum.Key[(datum.Key.IndexOf('@', StringComparison.Ordinal) + 1)..]));

    private bool IsOwn(string domain)
    {
        foreach (var own in _domains)
        {
            if (
                domain.EndsWith(own, StringComparison.Ordinal)
                && own.Length > 0
                && (domain.Length == own.Length || domain[^(own.Length + 1)] == '.')
            )
            {
                return true;
            }
        }

        return false;
    }

    // Every value in a contact field is a contact; a telephone number needs no keyword there, unlike in running text.
    private void AdmitContacts(Answers row, IEnumerable<Field> fields)
    {
        foreach (var text in fields.Select(row.Text).Where(text => text.Length > 0))
        {
            var hits = new List<Hit>();
            Detectors.Find("tel. " + text, hits);
            _data.UnionWith(hits.Select(hit => hit.Datum).Where(datum => datum.Kind is PersonalKind.Mail or PersonalKind.Mobile));
        }
    }

    private void AdmitNumber(string written) => _data.Add(new Datum(PersonalKind.Mobile, string.Concat(written.Where(char.IsAsciiDigit))));
}
