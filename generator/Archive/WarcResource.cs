namespace Cremona.Transparency.Generator.Archive;

/// <summary>A file of a site for a web archive.</summary>
/// <param name="Uri">Its whole address.</param>
/// <param name="MediaType">As the server would say it.</param>
public sealed record WarcResource(string Uri, string MediaType, ReadOnlyMemory<byte> Bytes);
