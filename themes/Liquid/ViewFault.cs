namespace Cremona.Transparency.Liquid;

/// <summary>A file of the town's views.</summary>
/// <param name="Path">Relative to the content folder, with <c>/</c>.</param>
/// <param name="Text">Its text.</param>
public sealed record ViewFile(string Path, string Text);

/// <summary>What can be wrong with a view.</summary>
public enum ViewFaultKind
{
    /// <summary>The file is named after no kind of page: the name, then all kinds.</summary>
    KindUnknown,

    /// <summary>The theme keeps this kind of page: the name, then all kinds.</summary>
    KindKept,

    /// <summary>The text is no template: the reason, in the words of the parser.</summary>
    Unreadable,

    /// <summary>An unknown variable or member: where, the name, then the known names.</summary>
    NameUnknown,

    /// <summary>An unknown filter: the name, then the known names.</summary>
    FilterUnknown,

    /// <summary>A value that cannot be written as it is: its words, then its members.</summary>
    NotWritable,

    /// <summary>A range of numbers without fixed ends, or too long: its sign.</summary>
    RangeTooLong,

    /// <summary>A value that is no list: its words.</summary>
    NotAList,

    /// <summary>A filter on a record or on a list of records: the filter.</summary>
    FilterOnRecord,

    /// <summary>A part without a file: its name, then the known parts.</summary>
    PartUnknown,

    /// <summary>A part that includes itself: its name, then the known parts.</summary>
    PartEndless,

    /// <summary>Markup that a page cannot have: the element or attribute.</summary>
    MarkupRefused,

    /// <summary>The value of an attribute without quotes: the attribute.</summary>
    QuotesMissing,

    /// <summary>An element that is open at the end of the page: the address of the page, the element.</summary>
    ElementOpen,

    /// <summary>The end of an element that is not open there: the address of the page, the element.</summary>
    ElementNotOpen,

    /// <summary>A page without a main heading, or with several: the address of the page, their number.</summary>
    Headings,

    /// <summary>More steps than a page may take: the address of the page.</summary>
    TooManySteps,

    /// <summary>A longer text than a page may have: the address of the page.</summary>
    TooLong,

    /// <summary>Any other fault of a page: its address, the words of the engine.</summary>
    Failed,
}

/// <summary>A fault of a view.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Path">The file.</param>
/// <param name="Offset">Its place in the text, in UTF-16 units.</param>
/// <param name="Length">The length of the place; 0 for the whole file.</param>
/// <param name="Details">The words that the kind names.</param>
public sealed record ViewFault(ViewFaultKind Kind, string Path, int Offset, int Length, IReadOnlyList<string> Details);
