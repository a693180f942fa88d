using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Validation;

var log = new DiagnosticLog();
var c = SiteReader.Read(Folder.Read(args[0], p => !UnknownFiles.IsPassedOver(p)), log);
if (c is not null)
{
    var f = SiteRules.Check(c, log, false);
    Console.WriteLine($"{f.Checked.Count} checked, {f.Discrepancies.Count} discrepancies");
}

foreach (var d in log.InOrder())
{
    Console.Write(HumanFormat.Write(d, args[0], false));
}
