using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>XML files: indented, UTF-8 without a byte order mark, line feeds.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Form = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>Returns a date of ISO 8601 (<c>2011-12-31</c>).</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Returns a file that is written when it is rendered.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="root">Creates the root element, streamed, since a large site has as many elements as pages.</param>
    public static OutputFile Of(string path, Func<XStreamingElement> root) => new(path, write =>
        {
            using var stream = new MemoryStream();
            using (var writer = XmlWriter.Create(stream, Form))
            {
                root().WriteTo(writer);
            }

            stream.WriteByte((byte)'\n');
            write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        });
}
