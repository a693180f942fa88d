using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>The notes of sections are texts like all others: errors in them are reported.</summary>
public sealed class SectionNoteTests
{
    private static readonly SiteOptions Options = new("content");

    [Theory]
    [InlineData("Vedi <javascript:alert(1)>.", "TR402")]
    [InlineData("Vedi [qui](javascript:alert(1)).", "TR402")]
    [InlineData("Vedi <b>qui</b>.", "TR401")]
    [InlineData("Vedi [qui](settore:nessuno).", "TR304")]
    [InlineData("Vedi [il sito](https://a.example).", "")]
    public void An_error_in_a_section_note_is_reported(string note, string code)
    {
        var log = new DiagnosticLog();
        InMemory.Build(Options, new SmallSite().With("/sezioni.csv", $"sezione;nota\nPersonale;{note}\n").Files, log);
        Assert.Equal(
            code.Length > 0 ? [$"{code} sezioni.csv:2"] : [],
            log.InOrder()
                .Where(message => message.Severity == Severity.Error)
                .Select(message => $"{message.Problem.Code} {message.Place.Path}:{message.Place.Line}")
        );
    }
}
