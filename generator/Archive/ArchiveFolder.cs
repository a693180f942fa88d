using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>The folder of the frozen years; the register is beside it.</summary>
/// <param name="Path">The path as the caller gave it, also in messages.</param>
public sealed record ArchiveFolder(string Path)
{
    /// <summary>The folder that contains the register.</summary>
    public string Beside => Folder.Parent(Path);

    /// <summary>The path of the register, for messages.</summary>
    public string Register => $"{Beside}/{YearArchive.RegisterName}";

    /// <summary>The file that one run locks at a time.</summary>
    public string Lock => Path + ".blocco";

    /// <summary>True if the folder exists.</summary>
    public bool Exists => Folder.Exists(Path);

    /// <summary>True if there is a register.</summary>
    public bool HasRegister => Folder.HasFile(Beside, YearArchive.RegisterName);

    /// <summary>Returns the folder of a year, for messages.</summary>
    public string PlaceOf(int year) => $"{Path}/{year:D4}";
}
