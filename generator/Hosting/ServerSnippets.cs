namespace Cremona.Transparency.Generator.Hosting;

/// <summary>The site → lines for the files of web servers, one file a server.</summary>
public static class ServerSnippets
{
    /// <summary>The files: name and text, in the order of their names.</summary>
    public static IReadOnlyList<(string Name, string Text)> Of(HostedSite site) =>
        [
            (CaddySnippet.FileName, CaddySnippet.Of(site)),
            (ApacheSnippet.FileName, ApacheSnippet.Of(site)),
            (LighttpdSnippet.FileName, LighttpdSnippet.Of(site)),
            (NginxSnippet.FileName, NginxSnippet.Of(site)),
        ];
}
