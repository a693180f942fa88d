namespace Cremona.Transparency.Generator.Commands;

/// <summary>The options of <c>export</c>.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="Table">The table: <c>2011/settori</c>, <c>2011/personale/strutture</c>, <c>glossario</c>.</param>
/// <param name="Target">The file to write, <c>.csv</c> or <c>.xlsx</c>; an existing file is never overwritten.</param>
public sealed record ExportOptions(string Content, string Table, string Target);
