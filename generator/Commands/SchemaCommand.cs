using System.Text;
using Cremona.Transparency.Generator.Descriptors;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Writes schemas and editor configuration for the content files.</summary>
public static class SchemaCommand
{
    /// <summary>The default folder.</summary>
    public const string DefaultFolder = "schemi";

    /// <summary>Writes the descriptors into a folder, replacing earlier ones; without a folder, lists them.</summary>
    /// <param name="content">The content folder; if it exists, the descriptors name its years and tables.</param>
    /// <param name="folder">The folder, or null.</param>
    /// <param name="output">Receives the list.</param>
    /// <param name="error">Receives errors.</param>
    public static int Run(string content, string? folder, TextWriter output, TextWriter error)
    {
        try
        {
            var files = AllDescriptors.Of(ContentShapes.Of(content));
            var width = files.Max(file => file.Path.Length);
            foreach (var file in files)
            {
                if (folder is not null)
                {
                    UserFiles.Replace(folder, file.Path, Encoding.UTF8.GetBytes(file.Text));
                }

                output.WriteLine($"{file.Path.PadRight(width)}  {file.Explains}");
            }

            output.WriteLine(folder is null ? $"\nPer scriverli: trasparenza schema --output {DefaultFolder}" : $"\nscritti in {folder}");
            return ExitCodes.Done;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            error.Write(
                HumanFormat.Write(Problems.OutputFailed.At(Place.Elsewhere(folder ?? content), DiskErrors.Of(cause)), "", colour: false)
            );
            return ExitCodes.CouldNotWrite;
        }
    }
}
