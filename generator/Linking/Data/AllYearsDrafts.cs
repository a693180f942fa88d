using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Cremona.Transparency.Generator.OpenData;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Each list of records over all years. A live year brings its records; a frozen year brings the rows of its own JSON, as they were
/// published: its content is not interpreted again.
/// </summary>
internal static class AllYearsDrafts
{
    private static readonly PublishedField YearField = new("anno", DataType.Year) { Explains = "L'anno dei dati." };

    /// <summary>Returns the lists.</summary>
    /// <param name="live">The lists of live years.</param>
    /// <param name="datasets">The datasets of all years.</param>
    /// <param name="frozenFile">Reads a published file of a frozen year; null if no files are at hand.</param>
    /// <param name="portal">The publisher.</param>
    public static IEnumerable<PublishedTable> Of(
        IReadOnlyList<PublishedTable> live,
        IReadOnlyList<Dataset> datasets,
        Func<string, ReadOnlyMemory<byte>>? frozenFile,
        PortalIdentity portal
    )
    {
        var known = live.ToDictionary(table => table.Dataset);
        foreach (var list in RecordLists.All)
        {
            Dataset[] own =
            [
                .. datasets
                    .Where(dataset => dataset.IsList && dataset.Code == list.Code && (known.ContainsKey(dataset) || frozenFile is not null))
                    .OrderBy(dataset => dataset.Year),
            ];
            if (own.Length > 0)
            {
                yield return Of(
                    list,
                    own,
                    [
                        .. own.Select(dataset => new Lazy<PublishedTable?>(() =>
                            known.GetValueOrDefault(dataset)
                            ?? TableJsonReader.Read(frozenFile!(dataset.AddressOf(TableFormat.Json).Path), dataset)
                        )),
                    ],
                    portal
                );
            }
        }
    }

    private static PublishedTable Of(RecordList list, Dataset[] own, Lazy<PublishedTable?>[] parts, PortalIdentity portal)
    {
        PublishedTable? made = null;
        IEnumerable<PublishedTable> Tables() => parts.Select(part => part.Value).OfType<PublishedTable>();
        var fields = new FieldsWhenRead(() => FieldsOf([.. Tables()]));
        var page = RouteBook.DatasetPageOfAllYears(list.Code);
        var dataset = new Dataset(
            own[^1].Year,
            list.Code,
            list.Title,
            page,
            [
                .. TableDrafts.Formats.Select(format => new DatasetFile(format, RouteBook.DataOfAllYears(list.Code, format))
                {
                    Length = new FileLength(() => TableOutputs.LengthOf(portal, made!, format)),
                }),
            ]
        )
        {
            About = page,
            IsList = true,
            IsOfAllYears = true,
            Years = [.. own.Select(dataset => dataset.Year)],
            Explains = list.Schema.Explains,
            Keyword = list.Keyword,
            Modified = own.Max(dataset => dataset.Modified) ?? portal.Date,
        };
        made = new PublishedTable(dataset, fields, () => Tables().SelectMany(table => Rows(table, fields)))
        {
            Counted = () => Tables().Sum(table => table.Count),
            Key = list.HasCodes ? [0, 1] : [],
        };
        return made;
    }

    // The newest year decides the order; columns that only older years have follow.
    private static PublishedField[] FieldsOf(PublishedTable[] tables) =>
        [
            YearField,
            .. tables
                .Reverse()
                .SelectMany(table => table.Fields)
                .DistinctBy(field => field.Name)
                .Select(field =>
                    field with
                    {
                        IsClosed = field.Refers is null || field.IsList ? null : () => tables.All(table => IsClosed(table, field.Name)),
                    }
                ),
        ];

    private static bool IsClosed(PublishedTable table, string name)
    {
        var at = IndexOf(table, name);
        if (at < 0)
        {
            return true;
        }

        // Validators take a key with a year and no code for a violation.
        return table.Rows().All(row => row.Cells[at] is string code && !code.Contains('/', StringComparison.Ordinal));
    }

    private static IEnumerable<PublishedRow> Rows(PublishedTable table, IReadOnlyList<PublishedField> fields)
    {
        int[] places = [.. fields.Skip(1).Select(field => IndexOf(table, field.Name))];
        object year = (decimal)table.Dataset.Year;
        return table.Rows().Select(row => row with { Cells = Reordered(row.Cells, year, places) });
    }

    private static ImmutableArray<object?> Reordered(ImmutableArray<object?> cells, object year, int[] places)
    {
        var reordered = new object?[places.Length + 1];
        reordered[0] = year;
        for (var i = 0; i < places.Length; i++)
        {
            reordered[i + 1] = places[i] < 0 ? null : cells[places[i]];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(reordered);
    }

    private static int IndexOf(PublishedTable table, string name)
    {
        for (var i = 0; i < table.Fields.Count; i++)
        {
            if (table.Fields[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
