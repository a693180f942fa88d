namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>portale.yml: logo</c>.</summary>
public static class LogoSchema
{
    public static readonly Field File = new(
        "file",
        FieldType.Picture,
        "Il nome di un file della cartella immagini che sta accanto agli anni."
    )
    {
        Required = true,
    };
    public static readonly Field Alternative = new(
        "testo alternativo",
        FieldType.Text,
        "Che cosa si vede, per chi non lo vede, per esempio «Stemma del Comune: un ponte a tre archi»."
    )
    {
        Required = true,
    };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "portale.yml: logo",
        null,
        "Il logo o lo stemma, in testa a ogni pagina.",
        [File, Alternative]
    );
}
