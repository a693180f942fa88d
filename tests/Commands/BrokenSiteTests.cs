using System.Reflection;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Tests.Golden;

namespace Cremona.Transparency.Tests.Commands;

public sealed class BrokenSiteTests
{
    // Codes that no folder in git can cause: each names the test that shows its message.
    private static readonly Dictionary<string, string> ByTest = new()
    {
        ["TR117"] = "Reading.TextDecoderTests.A_file_over_the_limit_is_rejected_unread: a file of 65 MB",
        ["TR140"] = "Reading.SheetReaderTests.A_table_over_the_limits_is_rejected: half a million rows",
        ["TR125"] = "Reading.UnknownFilesTests.Names_that_differ_only_by_case_are_rejected: not every disk can hold both",
        ["TR150"] = "Hostile.OddFilesTests.A_symlink_in_the_content_is_reported_and_not_followed: not every disk has links",
        ["TR129"] = "Reading.WorkbookTests.A_workbook_that_unpacks_over_the_limit_is_rejected_unread: a workbook of 65 MB",
        ["TR130"] = "Reading.WorkbookTests.Two_sheets_with_data_are_rejected: a test can show what the workbook holds",
        ["TR131"] = "Reading.WorkbookTests.The_sheet_named_like_the_file_is_read_and_hidden_sheets_are_reported: the same",
        ["TR132"] = "Reading.WorkbookTests.Values_damaged_by_Excel_are_reported_with_their_cell: the same",
        ["TR133"] = "Reading.WorkbookTests.Merged_cells_are_rejected: the same",
        ["TR166"] = "Attachments.PdfReaderTests.A_PDF_read_in_part_is_reported: a file of a thousand pages",
        ["TR431"] = "Delivery.DeployCallTests.Without_settings_the_message_says_which_two_lines_to_write: only pubblica needs the file",
        ["TR434"] = "Delivery.DeployCallTests.A_target_inside_or_around_the_folders_of_the_program_is_rejected: whole paths",
        ["TR435"] = "Delivery.DeployCallTests.A_missing_client_is_named_with_its_package: a machine without it",
        ["TR436"] = "Delivery.DeployTests.A_broken_transfer_is_resumed: a connection that breaks",
        ["TR615"] = "Archive.FrozenTermTests.An_expired_record_of_a_frozen_year_is_reported_until_its_removal: a frozen year",
        ["TR618"] = "Linking.DraftTests.A_link_to_a_draft_becomes_text_and_is_reported: the draft itself is told too (TR617)",
        ["TR619"] = "Linking.DraftTests.A_field_that_must_lead_to_a_record_is_refused_where_that_is_a_draft: the same",
        ["TR616"] = "Archive.FrozenTermTests.An_expired_record_of_a_frozen_year_is_reported_until_its_removal: the same",
    };

    public static TheoryData<string> Sites => [.. BrokenSites.Names];

    private static IEnumerable<string> AllCodes =>
        typeof(Problems).GetFields(BindingFlags.Public | BindingFlags.Static).Select(problem => ((Problem)problem.GetValue(null)!).Code);

    private static IEnumerable<string> ContentCodes =>
        AllCodes.Where(code =>
            code[2] is (>= '1' and <= '5') or '8'
            || code.StartsWith("TR61", StringComparison.Ordinal)
            || (code[2] == '7' && code != "TR701")
        );

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_broken_site_gives_exactly_the_expected_messages(string site)
    {
        var folder = Path.Combine(BrokenSites.Folder, site);
        var (exitCode, messages) = BrokenSites.Check(site);
        GoldenFile.Matches(messages, Path.Combine(folder, "atteso.txt"), Path.Combine(folder, "atteso.received.txt"));
        Assert.Equal(messages.Contains("errore TR", StringComparison.Ordinal) ? ExitCodes.ContentWrong : ExitCodes.Done, exitCode);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_broken_site_gives_only_its_own_message(string site)
    {
        var codes = File.ReadLines(Path.Combine(BrokenSites.Folder, site, "atteso.txt")).Select(line => line.Split(' ')[1]).Distinct();
        Assert.Equal([BrokenSites.CodeOf(site)], codes);
    }

    [Fact]
    public void Every_message_about_content_has_a_broken_site_or_a_test_of_its_own()
    {
        var shown = BrokenSites.Names.Select(BrokenSites.CodeOf).Concat(ByTest.Keys).ToHashSet();
        Assert.Equal([], ContentCodes.Except(shown));
        Assert.Equal([], shown.Except(ContentCodes));
    }

    [Fact]
    public void Every_other_message_is_named_in_a_test()
    {
        var tests = string.Concat(
            Directory.EnumerateFiles(Repository.Tests, "*Tests.cs", SearchOption.AllDirectories).Select(File.ReadAllText)
        );
        Assert.Equal([], AllCodes.Except(ContentCodes).Where(code => !tests.Contains(code, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_test_named_for_a_message_exists()
    {
        foreach (var name in ByTest.Values.Select(text => text.Split(':')[0]))
        {
            var parts = name.Split('.');
            var type = Type.GetType($"Cremona.Transparency.Tests.{parts[0]}.{parts[1]}");
            Assert.NotNull(type?.GetMethod(parts[2]));
        }
    }
}
