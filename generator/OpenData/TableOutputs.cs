namespace Cremona.Transparency.Generator.OpenData;

/// <summary>The files of a table, in any format.</summary>
public static class TableOutputs
{
    /// <summary>Passes the bytes of a file to a writer, in one or more pieces that are valid only during the call.</summary>
    public static void Write(PortalIdentity portal, PublishedTable table, TableFormat format, Action<ReadOnlySpan<byte>> write)
    {
        if (format == TableFormat.Json)
        {
            TableJson.Write(portal, table, write);
        }
        else if (format == TableFormat.Csv)
        {
            write(TableFiles.ForPrograms(table.Headers, table.Cells).Span);
        }
        else
        {
            write(TableFiles.ForSpreadsheets(table.Headers, table.Cells).Span);
        }
    }

    /// <summary>Returns the length of a file in bytes.</summary>
    public static long LengthOf(PortalIdentity portal, PublishedTable table, TableFormat format)
    {
        var length = 0L;
        Write(portal, table, format, piece => length += piece.Length);
        return length;
    }
}
