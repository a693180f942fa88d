using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Law;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Conventions;

/// <summary>The tables of the clerks' guide, made from the schema, the catalogue of messages and the national list of sections.</summary>
internal static class Guide
{
    private static readonly Dictionary<FieldType, string> Words = new()
    {
        [FieldType.Text] = "parole",
        [FieldType.Markdown] = "testo, anche con *corsivo* e collegamenti",
        [FieldType.Code] = "codice",
        [FieldType.Reference] = "codice di",
        [FieldType.Target] = "riferimento (`tipo:codice`)",
        [FieldType.Date] = "data",
        [FieldType.Number] = "numero",
        [FieldType.Whole] = "numero intero",
        [FieldType.Percent] = "percentuale",
        [FieldType.Degrees] = "gradi decimali",
        [FieldType.YesNo] = "sì o no",
        [FieldType.Choice] = "uno fra",
        [FieldType.WebAddress] = "indirizzo intero (`https://…`)",
        [FieldType.WebAddressOrTarget] = "indirizzo intero, o riferimento",
        [FieldType.Mail] = "indirizzo di posta",
        [FieldType.Citation] = "righe dell'atto, o parole",
        [FieldType.Identity] = "identità",
        [FieldType.Value] = "numero, intervallo (`10 - 20`), o sì/no",
        [FieldType.Picture] = "nome di un file della cartella `immagini`",
        [FieldType.Colour] = "colore (`\"#006b3c\"`)",
        [FieldType.Nested] = "voci rientrate",
    };

    /// <summary>A table of fields for each file.</summary>
    public static string Fields()
    {
        var text = new StringBuilder();
        foreach (var file in FileSchemas.All)
        {
            text.Append(
                $"### `{file.Path}`\n\n{file.Explains}{(file.Kind is { } kind ? $" Nei riferimenti: `{kind.Scheme()}:`." : "")}\n\n| "
                    + $"campo | che cosa si scrive | a che cosa serve |\n| --- | --- | --- |\n"
            );
            foreach (var field in file.Fields.Concat(file.Yearly is { } yearly ? [file.Of(2011)] : []))
            {
                text.Append(
                    $"| {field.Name}{(field.Required ? " *" : "")} | {Form(field)} | "
                        + $"{Cell(field.Explains)}{(field.Law is null ? "" : $" Lo chiede l'{field.Law}.")} |\n"
                );
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A row for each message.</summary>
    public static string Messages()
    {
        var rows = Catalogue.All.Select(problem =>
            $"| {problem.Code} | {HumanFormat.Word(problem.Severity)} | {Cell(Catalogue.WhatOf(problem))} | "
            + $"{Cell(Catalogue.CureOf(problem))} |\n"
        );
        return "| codice | peso | che cosa dice | che cosa fare |\n| --- | --- | --- | --- |\n" + string.Concat(rows);
    }

    /// <summary>The national list of sections.</summary>
    public static string Sections() =>
        Sections(TransparencyTrees.Current)
        + string.Concat(
            TransparencyTrees.All.SkipLast(1).Reverse().Select(tree => $"\nIn vigore dal {ItalianText.Day(tree.From)}:\n\n{Sections(tree)}")
        );

    private static string Sections(TransparencyTree tree) =>
        string.Concat(tree.ForTowns.Select(section => $"{new string(' ', 2 * (section.Level - 1))}- {tree.NameOf(section)}\n"));

    private static string Form(Field field)
    {
        var form =
            Words[field.Type]
            + (
                field.Type switch
                {
                    FieldType.Reference => $" {field.Refers!.Value.One()}",
                    FieldType.Choice => $": {string.Join(", ", field.Choices)}",
                    _ => "",
                }
            );
        return field.IsList ? $"elenco: {form}" : form;
    }

    private static string Cell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
