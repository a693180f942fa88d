namespace Cremona.Transparency.Generator.OpenData;

/// <summary>The files of a table, in any format.</summary>
public static class TableOutputs
{
    /// <summary>Passes the bytes of a file to a writer, in one or more pieces that are valid only during the call.</summary>
    public static void Write(PortalIdentity portal, PublishedTable table, TableFormat format, Action<ReadOnlySpan<byte>> write)
    {
        var length = 0L;
        if (format == TableFormat.Json)
        {
            TableJson.Write(portal, table, Counted);
        }
        else if (format == TableFormat.GeoJson)
        {
            GeoJsonFile.Write(portal, table, Counted);
        }
        else if (format == TableFormat.Csv)
        {
            TableFiles.WriteForPrograms(table.Headers, table.Cells, Counted);
        }
        else
        {
            TableFiles.WriteForSpreadsheets(table.Headers, table.Cells, Counted);
        }

        table.Dataset.Files.FirstOrDefault(file => file.Format == format)?.Length?.Note(length);

        void Counted(ReadOnlySpan<byte> piece)
        {
            length += piece.Length;
            write(piece);
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
