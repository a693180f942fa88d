using Cremona.Transparency.Generator.Archive;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The options shared by the verbs that change the archive: <c>freeze</c>, <c>remove</c>, <c>decide</c>.</summary>
/// <param name="Archive">The folder of the frozen years.</param>
/// <param name="Site">The options of the stages, with the same archive.</param>
public sealed record ArchiveOptions(ArchiveFolder Archive, SiteOptions Site);

/// <summary>An order to freeze a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Day">The day that the register records.</param>
/// <param name="Key">A file with a private key (ECDSA P-256, PEM) to sign with, or null.</param>
public sealed record FreezeOrder(int Year, DateOnly Day, string? Key);
