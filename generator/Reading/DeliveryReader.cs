using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads <c>pubblicazione.yml</c>: where a release is sent.</summary>
internal static partial class DeliveryReader
{
    /// <summary>Returns the target; null without the file, or if a required field is missing or invalid (reported).</summary>
    public static DeliverySettings? Read(ContentTree tree, DiagnosticLog log)
    {
        if (tree.Find(DeliverySchema.Definition.Path) is not { } file || TextDecoder.Decode(file, allowsOld: false, log) is not { } source)
        {
            return null;
        }

        var own = new DiagnosticLog();
        var settings =
            YamlReader.Read(source, source.Text, 0, own) is { } mapping
            && SettingsReader.Read(source, WithoutSecrets(mapping, source, own), DeliverySchema.Definition, own) is { } read
                ? new DeliverySettings(read.Answers)
                : null;

        // YAML that cannot be read may break on the line of a secret, and every message would show that line.
        if (SecretName().IsMatch(source.Text))
        {
            own.Revise(message => message with { Place = message.Place with { IsMasked = true } });
        }

        log.ReportAll(own);
        return settings;
    }

    // An unknown field is reported with its line, but this one must not be shown.
    private static YamlNode WithoutSecrets(YamlNode mapping, SourceText source, DiagnosticLog log)
    {
        var secrets = mapping.Entries?.Where(entry => SecretName().IsMatch(entry.Key)).ToArray() ?? [];
        foreach (var secret in secrets)
        {
            var place = source.AtBytes(secret.KeySpan.Start, secret.KeySpan.Length);
            log.Report(Problems.TargetSecret.At(place with { IsMasked = true }));
        }

        return secrets.Length == 0 ? mapping : mapping with { Entries = [.. mapping.Entries!.Except(secrets)] };
    }

    [GeneratedRegex("pass|parola|chiave|key|secret|token|segret", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SecretName();
}
