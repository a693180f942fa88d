using System.Text.Encodings.Web;
using System.Text.Json;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>Settings whose every field holds a payload, lists and mappings inside them too.</summary>
internal static class HostileSettings
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The pieces of all fields of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="payload">The payload of the field with a number.</param>
    /// <param name="indent">What every line begins with.</param>
    public static IEnumerable<HostilePiece> Of(FileSchema schema, Func<int, string> payload, string indent) =>
        schema.Fields.SelectMany(
            (field, i) =>
                Line(schema, field, Quoted(payload(i)))
                    .Prepend(new HostilePiece($"{indent}{field.Name}: ") { IsKey = true })
                    .Append(new HostilePiece("\n"))
        );

    private static IEnumerable<HostilePiece> Line(FileSchema schema, Field field, string hostile)
    {
        HostilePiece Piece(string text, string plain) => new(text, plain) { Field = HostileRows.NameOf(schema, field) };
        return field switch
        {
            _ when HostileRows.IsFixed(field) =>
            [
                new(
                    field.Type == FieldType.Picture ? HostileRows.Picture
                    : field == PortalSchema.CurrentYear ? "2023"
                    : field.Type == FieldType.Date ? "2023-02-01"
                    : field.Choices[^1]
                ),
            ],
            _ when field == YearSchema.States => States(hostile, Piece),
            _ when field == YearSchema.InBrief => InBrief(hostile, Piece),
            _ when field == PortalSchema.Logo => Logo(hostile, Piece),
            _ when field == PortalSchema.Map => Map(hostile, Piece),
            _ when field == ProspectSchema.Columns =>
            [
                new("{"),
                Piece($"{hostile}: ", "Nome: "),
                new("nome, "),
                Piece($"altra: {hostile}", ""),
                new("}"),
            ],
            _ when field == DeliverySchema.Destination => [Piece(hostile, "deposito:sito")],
            { Type: FieldType.Nested } =>
            [
                new("{"),
                Piece(field == TableSchema.Groups ? $"{hostile}: [{hostile}]" : $"{hostile}: {hostile}", ""),
                new("}"),
            ],
            { IsList: true } => [new("["), Piece($"{hostile}, ", ""), Piece(hostile, field.Required ? "x" : ""), new("]")],
            _ => [Piece(hostile, field.Required || field == PictureFields.Alternative ? "x" : "")],
        };
    }

    private static IEnumerable<HostilePiece> Logo(string hostile, Func<string, string, HostilePiece> piece) =>
        [
            new("{"),
            piece($"{hostile}: 1, ", ""),
            new($"{LogoSchema.File.Name}: {HostileRows.Picture}, {LogoSchema.Alternative.Name}: "),
            new(hostile, "x y") { Field = HostileRows.NameOf(LogoSchema.Definition, LogoSchema.Alternative) },
            new("}"),
        ];

    private static IEnumerable<HostilePiece> Map(string hostile, Func<string, string, HostilePiece> piece) =>
        [
            new("{"),
            piece($"{hostile}: 1, ", ""),
            .. MapSchema.Definition.Fields.SelectMany(
                (field, i) =>
                    new[]
                    {
                        new HostilePiece($"{(i == 0 ? "" : ", ")}{field.Name}: "),
                        new HostilePiece(hostile, "x") { Field = HostileRows.NameOf(MapSchema.Definition, field) },
                    }
            ),
            new("}"),
        ];

    private static IEnumerable<HostilePiece> InBrief(string hostile, Func<string, string, HostilePiece> piece) =>
        [
            new("{"),
            piece($"{hostile}: 1, ", ""),
            .. HeadlineSchema.Definition.Fields.SelectMany(
                (field, i) =>
                    new[]
                    {
                        new HostilePiece($"{(i == 0 ? "" : ", ")}{field.Name}: "),
                        new HostilePiece(
                            hostile,
                            field == HeadlineSchema.OwnTarget ? "pagina:piano"
                                : field.IsList ? "[]"
                                : "x"
                        )
                        {
                            Field = HostileRows.NameOf(HeadlineSchema.Definition, field),
                        },
                    }
            ),
            new("}"),
        ];

    private static IEnumerable<HostilePiece> States(string hostile, Func<string, string, HostilePiece> piece) =>
        [
            new("{"),
            piece($"{hostile}: 1, ", ""),
            .. ThresholdSchema.Definition.Fields.SelectMany(
                (field, i) =>
                    new[]
                    {
                        new HostilePiece($"{field.Name}: "),
                        new HostilePiece(hostile, $"{90 - (10 * i)}") { Field = HostileRows.NameOf(ThresholdSchema.Definition, field) },
                        new HostilePiece(i < 2 ? ", " : ""),
                    }
            ),
            new("}"),
        ];

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);
}
