namespace Cremona.Transparency.Tests.Conventions;

/// <summary>Lines have at most 140 columns; patterns, tables of characters and quoted files aside.</summary>
public sealed class WidthTests
{
    private const int Most = 140;

    // How many longer lines a file may have: regular expressions, tables of characters, quoted files, sentences with a choice inside.
    // The list only shrinks.
    private static readonly Dictionary<string, int> Longer = new()
    {
        ["generator/Archive/BagReadMe.cs"] = 2,
        ["generator/Commands/CallErrors.cs"] = 1,
        ["generator/Commands/CommandLine.cs"] = 2,
        ["generator/Commands/EditingVerbs.cs"] = 1,
        ["generator/Commands/Years/PageTexts.cs"] = 1,
        ["generator/Commands/Years/ReplacementBag.cs"] = 1,
        ["generator/Commands/Years/TermList.cs"] = 1,
        ["generator/Commands/Years/VerifyCommand.Bags.cs"] = 3,
        ["generator/Commands/Years/VerifyCommand.Sites.cs"] = 1,
        ["generator/Content/Nouns/Target.cs"] = 1,
        ["generator/Diagnostics/HumanFormat.cs"] = 1,
        ["generator/Diagnostics/MachineFormats.cs"] = 1,
        ["generator/Editing/FieldWords.cs"] = 1,
        ["generator/Files/UnicodeForms.cs"] = 2,
        ["generator/Hosting/LighttpdSnippet.cs"] = 1,
        ["generator/Linking/Pages/FacilityPages.cs"] = 1,
        ["generator/Privacy/HomeAddressDetector.cs"] = 2,
        ["generator/Privacy/IbanDetector.cs"] = 2,
        ["generator/Publishing/WorkFolder.cs"] = 1,
        ["generator/Reading/FileCopies.cs"] = 1,
        ["generator/Reading/Sheets/CellText.cs"] = 2,
        ["generator/Redaction/MarkupParts.cs"] = 2,
        ["generator/Redaction/YamlQuotes.cs"] = 1,
        ["generator/Schema/SpreadsheetGuard.cs"] = 1,
        ["generator/SiteChecks/ServerChecks.cs"] = 1,
        ["generator/Slips/TableClaims.cs"] = 1,
        ["generator/Validation/TermAdvice.cs"] = 1,
        ["generator/Validation/WordRules.cs"] = 1,
        ["tests/Archive/ArchiveFaultTests.cs"] = 1,
        ["tests/Archive/GitTests.cs"] = 1,
        ["tests/Attachments/SmallPdf.cs"] = 3,
        ["tests/Benchmarks/Corpus.cs"] = 1,
        ["tests/Browser/InjectionTests.cs"] = 1,
        ["tests/Browser/KeyboardTests.cs"] = 2,
        ["tests/Browser/SearchTests.cs"] = 1,
        ["tests/Browser/TableToolsTests.cs"] = 4,
        ["tests/Browser/VisitTests.cs"] = 1,
        ["tests/Commands/NewCommandTests.cs"] = 1,
        ["tests/Commands/ServeCallTests.cs"] = 1,
        ["tests/Defects/SeededDefectTests.cs"] = 1,
        ["tests/Editing/SheetExportTests.cs"] = 1,
        ["tests/Hostile/MutationTests.cs"] = 1,
        ["tests/Images/PictureHeadTests.cs"] = 1,
        ["tests/Linking/SearchDraftsTests.cs"] = 1,
        ["tests/Privacy/Identifiers.cs"] = 3,
        ["tests/Privacy/PlantedDataTests.cs"] = 1,
        ["tests/Publishing/Tracer.cs"] = 1,
        ["tests/Reading/WorkbookTests.cs"] = 3,
        ["tests/Reading/Xlsx.cs"] = 7,
        ["tests/Redaction/OtherSpellingsTests.cs"] = 1,
        ["tests/Redaction/RedactionTests.cs"] = 1,
        ["tests/Register/RegisterTests.cs"] = 1,
        ["tests/Sites/MainText.cs"] = 1,
        ["tests/Theme/SamplePlan.cs"] = 2,
        ["tests/Validation/BuiltInIdentitiesTests.cs"] = 1,
        ["tests/Verification/PageChecksTests.cs"] = 1,
    };

    [Fact]
    public void Lines_have_at_most_140_columns()
    {
        var found = CodeFiles
            .All.Where(file => file != "generator/Diagnostics/Problems.cs")
            .Select(file => (file, Count: CodeFiles.LinesOf(file).Count(line => line.Length > Most)))
            .Where(file => file.Count > 0)
            .ToDictionary(file => file.file, file => file.Count);
        Assert.Equal([], found.Where(file => file.Value > Longer.GetValueOrDefault(file.Key)).Select(file => $"{file.Key}: {file.Value}"));
        Assert.Equal([], Longer.Where(file => file.Value > found.GetValueOrDefault(file.Key)).Select(file => $"{file.Key}: fewer now"));
    }
}
