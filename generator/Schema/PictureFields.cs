namespace Cremona.Transparency.Generator.Schema;

/// <summary>The picture fields of every kind of record that can have a picture.</summary>
public static class PictureFields
{
    public static readonly Field File = new("immagine", FieldType.Picture, "Il nome di un file della cartella immagini dell'anno.");
    public static readonly Field Alternative = new(
        "testo alternativo",
        FieldType.Text,
        "Che cosa si vede nell'immagine, per chi non la vede: è obbligatorio dove c'è un'immagine."
    );
    public static readonly Field Caption = new("didascalia", FieldType.Text, "Le parole sotto l'immagine, per tutti.");

    /// <summary>The picture folder, in each year's folder and in the content folder.</summary>
    public const string Folder = "immagini";

    /// <summary>The fields in order.</summary>
    public static IReadOnlyList<Field> All => [File, Alternative, Caption];
}
