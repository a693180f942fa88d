using System.Text.Json;

namespace Cremona.Transparency.Tests.Delivery;

public sealed class DeliveryRulesTests
{
    [Theory]
    [InlineData("cartella", "/mnt/server/pubblico")]
    [InlineData("cartella", "../server/sito nuovo")]
    [InlineData("cartella", @"Z:\sito")]
    [InlineData("rsync", "trasparenza@server.esempio.it:/srv/trasparenza")]
    [InlineData("rsync", "server:trasparenza")]
    [InlineData("sftp", "1234_web@ftp.esempio.it:/www/trasparenza")]
    [InlineData("rclone", "deposito:trasparenza/sito")]
    public void A_destination_in_the_form_of_its_mode_is_accepted(string mode, string destination) =>
        Assert.Equal([], MessagesOf($"modo: {mode}\ndestinazione: '{destination}'\n"));

    [Theory]
    [InlineData("cartella", "https://server.esempio.it/x")]
    [InlineData("cartella", "utente@server:/x")]
    [InlineData("rsync", "/srv/trasparenza")]
    [InlineData("rsync", "rsync://server/modulo")]
    [InlineData("rsync", "-oProxyCommand=x@server:/srv")]
    [InlineData("rsync", "server:-x")]
    [InlineData("rsync", "server:/srv/$(id)")]
    [InlineData("rsync", "server:/srv/a b")]
    [InlineData("rsync", "server:/srv/../etc")]
    [InlineData("rsync", "server:")]
    [InlineData("rsync", "server:/")]
    [InlineData("sftp", "server:/srv/\"\nrm x")]
    [InlineData("rclone", "deposito")]
    [InlineData("rclone", ":s3:secchio")]
    [InlineData("rclone", "deposito,provider=x:secchio")]
    [InlineData("rclone", "--config:x")]
    public void Any_other_destination_is_rejected_with_its_place(string mode, string destination) =>
        Assert.Equal(
            ["TR432 pubblicazione.yml:2:15"],
            MessagesOf($"modo: {mode}\ndestinazione: {JsonSerializer.Serialize(destination)}\n")
        );

    [Theory]
    [InlineData("modo: rsync\ndestinazione: utente:segreto@server:/srv\n", "TR433 pubblicazione.yml:2:15")]
    [InlineData("modo: rclone\ndestinazione: 'd,secret_access_key=x:sito'\n", "TR433 pubblicazione.yml:2:15")]
    [InlineData("modo: sftp\ndestinazione: server:/srv\npassword: segreto\n", "TR433 pubblicazione.yml:3:1")]
    [InlineData("modo: sftp\nchiave: segreto\ndestinazione: server:/srv\n", "TR433 pubblicazione.yml:2:1")]
    public void A_secret_is_rejected(string text, string message) => Assert.Equal([message], MessagesOf(text));

    [Theory]
    [InlineData("0", "TR432")]
    [InlineData("70000", "TR432")]
    public void A_port_that_no_server_has_is_rejected(string port, string code) =>
        Assert.Equal([$"{code} pubblicazione.yml:3:8"], MessagesOf($"modo: sftp\ndestinazione: server:/srv\nporta: {port}\n"));

    private static IEnumerable<string> MessagesOf(string text)
    {
        var site = new SmallSite().With("/pubblicazione.yml", text);
        site.Check();
        return site.Messages.Where(message => message.Contains("pubblicazione", StringComparison.Ordinal));
    }
}
