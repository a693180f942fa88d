namespace Cremona.Transparency.Generator.Hosting;

/// <summary>Creates the configuration snippets for web servers, one file per server.</summary>
public static class ServerSnippets
{
    /// <summary>Returns the files (name and text), ordered by name.</summary>
    public static IReadOnlyList<(string Name, string Text)> Of(HostedSite site) =>
        [
            (CaddySnippet.FileName, CaddySnippet.Of(site)),
            (ApacheSnippet.FileName, ApacheSnippet.Of(site)),
            (LighttpdSnippet.FileName, LighttpdSnippet.Of(site)),
            (NginxSnippet.FileName, NginxSnippet.Of(site)),
        ];
}
