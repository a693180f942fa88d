namespace Cremona.Transparency.Generator.Commands;

/// <summary>The command line as data: what completions and the manual page are made from.</summary>
/// <param name="Words">What the program does.</param>
/// <param name="Verbs">The verbs, in the order of the help.</param>
public sealed record CommandTree(string Words, IReadOnlyList<VerbForm> Verbs)
{
    /// <summary>The options of the program itself.</summary>
    public static IReadOnlyList<OptionForm> Options { get; } =
    [
        new OptionForm(["--help", "--aiuto"], "le parole e le opzioni del programma, o di un comando", null, []),
        new OptionForm(["--version", "--versione"], "la versione del programma", null, []),
    ];

    /// <summary>The option that every verb has.</summary>
    public static OptionForm Help => Options[0];
}

/// <summary>A verb.</summary>
/// <param name="Names">The English and the Italian name.</param>
/// <param name="Words">What it does.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Options">Its options, without the one that asks for help.</param>
public sealed record VerbForm(
    IReadOnlyList<string> Names,
    string Words,
    IReadOnlyList<ArgumentForm> Arguments,
    IReadOnlyList<OptionForm> Options
)
{
    /// <summary>The Italian name.</summary>
    public string Italian => Names[^1];

    /// <summary>All its options.</summary>
    public IEnumerable<OptionForm> AllOptions => Options.Append(CommandTree.Help);

    /// <summary>The values that its first argument can have, if they are known.</summary>
    public IReadOnlyList<string> Choices => Arguments.Count > 0 ? Arguments[0].Choices : [];

    /// <summary>True if its first argument is a folder.</summary>
    public bool TakesFolder => Arguments.Count > 0 && Arguments[0].Name == OptionForm.Folder;
}

/// <summary>An argument.</summary>
/// <param name="Name">As the help shows it.</param>
/// <param name="Words">What it is.</param>
/// <param name="Choices">The values that it can have, if they are known.</param>
public sealed record ArgumentForm(string Name, string Words, IReadOnlyList<string> Choices);

/// <summary>An option.</summary>
/// <param name="Names">All its names, with dashes.</param>
/// <param name="Words">What it does.</param>
/// <param name="Value">What its value is, as the help shows it; null without a value.</param>
/// <param name="Choices">The values that it can have, if they are known.</param>
public sealed record OptionForm(IReadOnlyList<string> Names, string Words, string? Value, IReadOnlyList<string> Choices)
{
    /// <summary>The word for a value that is a folder.</summary>
    public const string Folder = "CARTELLA";

    /// <summary>The word for a value that is a file.</summary>
    public const string File = "FILE";
}
