using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Citizen-facing names of fields whose clerk-facing name is too short.</summary>
public static class FactNames
{
    private static readonly Dictionary<Field, string> Names = new(ReferenceEqualityComparer.Instance)
    {
        [PortalSchema.Postal] = "Indirizzo",
        [PortalSchema.Phone] = "Telefono",
        [PortalSchema.Mail] = "Posta elettronica",
        [PortalSchema.Pec] = "Posta certificata (PEC)",
        [PortalSchema.TownSite] = "Sito del Comune",
        [PortalSchema.Istat] = "Codice ISTAT",
        [PortalSchema.Ipa] = "Codice IPA",
        [PortalSchema.Rpct] = "Responsabile della trasparenza e della prevenzione della corruzione",
        [PortalSchema.Substitute] = "Chi interviene se il responsabile non risponde",
        [PortalSchema.Dpo] = "Responsabile della protezione dei dati",
        [PortalSchema.Report] = "Indirizzo delle segnalazioni",
        [UnitSchema.Mail] = "Posta elettronica",
        [UnitSchema.Pec] = "Posta certificata (PEC)",
        [ContextSchema.AsOf] = "Riferito al",
        [CompanySchema.Activity] = "Attività o servizi affidati",
        [CompanySchema.Burden] = "Onere sul bilancio (euro)",
        [CompanySchema.Representatives] = "Rappresentanti del Comune",
        [CompanySchema.RepresentativesPay] = "Compensi dei rappresentanti (euro)",
        [CompanySchema.Results] = "Risultati degli ultimi tre esercizi",
        [CompanySchema.Administrators] = "Amministratori e compensi",
        [CompanySchema.Site] = "Sito",
        [CompanySchema.Capital] = "Capitale sociale (euro)",
        [CompanySchema.Nominal] = "Valore nominale di un'azione (euro)",
        [CompanySchema.Quota] = "Quota sottoscritta dal Comune (euro)",
        [CompanySchema.Shares] = "Azioni del Comune",
        [CompanySchema.Percentage] = "Parte del capitale posseduta",
        [OtherBodySchema.Endowment] = "Capitale di dotazione (euro)",
        [OtherBodySchema.Contribution] = "Contributo in conto capitale (euro)",
        [FacilitySchema.Place] = "Luogo",
        [FacilitySchema.Unit] = "Settore che lo gestisce",
        [FacilitySchema.Latitude] = "Latitudine",
        [FacilitySchema.Longitude] = "Longitudine",
    };

    /// <summary>Returns the name shown to citizens.</summary>
    public static string Of(Field field) => Names.GetValueOrDefault(field) ?? DisplayText.Capital(field.Name);
}
