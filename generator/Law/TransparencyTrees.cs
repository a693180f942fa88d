namespace Cremona.Transparency.Generator.Law;

/// <summary>Every known text of the law on Amministrazione trasparente, read once from the data files of this room.</summary>
public static class TransparencyTrees
{
    /// <summary>The root's label, the same in every tree.</summary>
    public const string RootLabel = "Amministrazione Trasparente";

    /// <summary>The trees, oldest first.</summary>
    public static IReadOnlyList<TransparencyTree> All { get; } = TreeReader.ReadAll();

    /// <summary>The tree of the newest text.</summary>
    public static TransparencyTree Current => All[^1];

    /// <summary>Returns the tree in force at the end of a year. Years before the first text use the current tree.</summary>
    public static TransparencyTree Of(int year) => All.LastOrDefault(tree => tree.From.Year <= year) ?? Current;

    /// <summary>
    /// True if a tree other than the current tree was in force at the end of a year. Such a year shows that tree in its own pages.
    /// </summary>
    public static bool IsOwn(int year) => Of(year) != Current;

    /// <summary>Returns the trees whose sections a year's content may name: the year's tree first, then the current tree.</summary>
    public static IReadOnlyList<TransparencyTree> Shown(int year) => IsOwn(year) ? [Of(year), Current] : [Current];

    /// <summary>True for the root's label, ignoring case.</summary>
    public static bool IsRoot(string written) => Schema.Field.KeyOf(written) == Schema.Field.KeyOf(RootLabel);
}
