namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>pubblicazione.yml</c>.</summary>
public static class DeliverySchema
{
    /// <summary>The mode that copies to a folder of this machine, or to a mounted one.</summary>
    public const string ByFolder = "cartella";

    /// <summary>The mode that calls rsync over SSH.</summary>
    public const string ByRsync = "rsync";

    /// <summary>The mode that calls sftp.</summary>
    public const string BySftp = "sftp";

    /// <summary>The mode that calls rclone: object storage, and whatever else rclone knows.</summary>
    public const string ByRclone = "rclone";

    public static readonly Field Mode = new("modo", FieldType.Choice, "Con quale programma il sito arriva dove lo legge il server.")
    {
        Choices = [ByFolder, ByRsync, BySftp, ByRclone],
        Required = true,
    };

    public static readonly Field Destination = new(
        "destinazione",
        FieldType.Text,
        "Dove: una cartella; con rsync e sftp `utente@server:/percorso`; con rclone `nome:percorso`. Mai una password."
    )
    {
        Required = true,
    };

    public static readonly Field Port = new("porta", FieldType.Whole, "La porta di SSH, se non è la 22; vale per rsync e sftp.");

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "pubblicazione.yml",
        null,
        "Dove `trasparenza pubblica` manda il sito. Password e chiavi non stanno qui.",
        [Mode, Destination, Port]
    );
}
