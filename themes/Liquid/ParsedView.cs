using Fluid;
using Fluid.Ast;

namespace Cremona.Transparency.Liquid;

/// <summary>A view or a part that the parser understood.</summary>
/// <param name="File">The file.</param>
/// <param name="Template">The template; it is never changed, so several threads may use it.</param>
internal sealed record ParsedView(ViewFile File, IFluidTemplate Template)
{
    /// <summary>The name of the file without folder and extension.</summary>
    public string Name { get; } = Path.GetFileNameWithoutExtension(File.Path);

    /// <summary>True for a part, which views include.</summary>
    public bool IsPart { get; } = File.Path.Split('/') is [.., "parti", _];

    /// <summary>The commands and the text between.</summary>
    public IReadOnlyList<Statement> Statements => ((IStatementList)Template).Statements;

    /// <summary>The places of the names in the text.</summary>
    public SourceNames Names { get; } = new(File.Text);
}
