namespace Cremona.Transparency.Generator.OpenData;

/// <summary>The object of a triple: an IRI, or a literal with a language or a datatype.</summary>
/// <param name="Value">The IRI or the literal's text.</param>
internal sealed record RdfNode(string Value)
{
    /// <summary>True for an IRI.</summary>
    public bool IsIri { get; private init; }

    /// <summary>The language of a literal, or null.</summary>
    public string? Language { get; private init; }

    /// <summary>The datatype of a literal as a prefixed name, or null for a plain string.</summary>
    public RdfName? Datatype { get; private init; }

    /// <summary>Returns an IRI. Characters that an IRI may not contain are percent-encoded (RFC 3987).</summary>
    public static RdfNode Iri(string iri) =>
        new(
            string.Concat(iri.Select(letter => letter <= ' ' || "<>\"{}|\\^`".Contains(letter) ? Uri.HexEscape(letter) : letter.ToString()))
        )
        {
            IsIri = true,
        };

    /// <summary>Returns a name of a vocabulary as an IRI.</summary>
    public static RdfNode Iri(RdfName name) => Iri(name.Iri);

    /// <summary>Returns an Italian text.</summary>
    public static RdfNode Italian(string text) => new(text) { Language = "it" };

    /// <summary>Returns a literal with a datatype.</summary>
    public static RdfNode Typed(string text, RdfName datatype) => new(text) { Datatype = datatype };
}

/// <summary>A name in a vocabulary, written with its prefix (<c>dct:title</c>).</summary>
/// <param name="Prefix">A prefix of <see cref="RdfPrefixes"/>.</param>
/// <param name="Local">ASCII letters and digits.</param>
internal sealed record RdfName(string Prefix, string Local)
{
    /// <summary>The whole IRI.</summary>
    public string Iri => RdfPrefixes.All[Prefix] + Local;

    /// <summary>Parses <c>dct:title</c>.</summary>
    public static implicit operator RdfName(string written) => new(written.Split(':')[0], written.Split(':')[1]);

    /// <inheritdoc />
    public override string ToString() => $"{Prefix}:{Local}";
}

/// <summary>A subject with its triples.</summary>
/// <param name="Iri">The subject.</param>
/// <param name="Types">Its classes.</param>
/// <param name="Facts">Predicates and objects, in order.</param>
internal sealed record RdfSubject(string Iri, IReadOnlyList<RdfName> Types, IReadOnlyList<(RdfName Predicate, RdfNode Object)> Facts);
