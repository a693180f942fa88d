namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>
/// The catalogue of all messages. A code is permanent and never reused. Each message states the fault in the clerk's words, then the cure.
/// For the values of the placeholders, see the place where the message is reported.
/// </summary>
public static class Problems
{
    // 1xx: files and their form
    public static readonly Problem FileMissing = Error("TR101", "manca il file «{0}»", "crea il file. La guida dice: {1}");
    public static readonly Problem FileUnknown = Warning(
        "TR102",
        "questo file non ha un posto nel portale e non viene letto",
        "{0}I file ammessi sono elencati nella guida, README.md, nella cartella dei contenuti."
    );
    public static readonly Problem EncodingUnreadable = Error(
        "TR103",
        "il testo non è scritto in una codifica che si possa leggere",
        "salva il file in UTF-8 (in Calc: Salva con nome, CSV, set di caratteri Unicode UTF-8; nel Blocco note: Salva con nome, codifica UTF-8)."
    );
    public static readonly Problem EncodingOld = Notice(
        "TR104",
        "il file è scritto in Windows-1252 ed è stato letto così",
        "controlla gli accenti sulla pagina; per non pensarci più, salva in UTF-8."
    );
    public static readonly Problem QuoteUnclosed = Error(
        "TR105",
        "le virgolette di questa cella non si chiudono, oppure stanno in mezzo al testo",
        "chiudi le virgolette. Se fanno parte del testo, usa «»; oppure metti tutta la cella fra virgolette e raddoppia quelle interne (\"Museo \"\"Ala Ponzone\"\"\")."
    );
    public static readonly Problem ColumnMissing = Error(
        "TR106",
        "manca la colonna «{0}»",
        "aggiungi la colonna nella prima riga. La guida dice: {1}"
    );
    public static readonly Problem ColumnUnknown = Error(
        "TR107",
        "la colonna «{0}» non è prevista",
        "{1}Le colonne di questo file sono: {2}."
    );
    public static readonly Problem ColumnTwice = Error(
        "TR108",
        "la colonna «{0}» compare due volte",
        "lascia una sola colonna con questo nome."
    );
    public static readonly Problem CellBeyond = Error(
        "TR109",
        "c'è una cella oltre l'ultima colonna",
        "controlla se un separatore è di troppo, o se un testo che contiene il separatore va fra virgolette."
    );
    public static readonly Problem FieldEmpty = Error(
        "TR110",
        "il campo «{0}» è obbligatorio e qui non ha un valore",
        "scrivi il valore. La guida dice: {1}"
    );
    public static readonly Problem YamlBroken = Error(
        "TR111",
        "qui la scrittura YAML non è valida",
        "controlla rientri (spazi, non tabulazioni), due punti e virgolette. Un testo che contiene «: » va fra virgolette."
    );
    public static readonly Problem KeyUnknown = Error("TR112", "la voce «{0}» non è prevista", "{1}Le voci ammesse qui sono: {2}.");
    public static readonly Problem KeyTwice = Error("TR113", "la voce «{0}» compare due volte", "lascia una sola voce con questo nome.");
    public static readonly Problem YamlTooDeep = Error(
        "TR114",
        "il file usa una forma YAML che qui non è ammessa (troppi livelli, ancore o rimandi)",
        "scrivi una voce per riga, senza «&», «*» e senza annidare oltre il necessario."
    );
    public static readonly Problem YamlShape = Error("TR115", "«{0}» non ha la forma attesa", "scrivi {1}.");
    public static readonly Problem YamlHash = Warning(
        "TR116",
        "ciò che segue « #» è un commento e non viene pubblicato",
        "se fa parte del testo, metti il valore fra virgolette."
    );
    public static readonly Problem FileTooBig = Error(
        "TR117",
        "il file è troppo grande per essere letto ({0} MB)",
        "i file di testo e le tabelle possono arrivare a {1} MB: dividi il file."
    );
    public static readonly Problem OfficeFile = Warning(
        "TR118",
        "questo è un file d'ufficio e il portale non lo legge",
        "dai alla tabella il nome previsto (settori.xlsx, settori.ods), oppure salvala come CSV. In Excel: File, Salva con nome, «CSV UTF-8 (delimitato dal separatore di elenco)». In LibreOffice: File, Salva con nome, «Testo CSV», set di caratteri «Unicode (UTF-8)», separatore «;»."
    );
    public static readonly Problem NoYears = Error(
        "TR119",
        "non c'è la cartella di nessun anno",
        "crea una cartella con il nome dell'anno (per esempio «2011») che contenga anno.yml e la cartella piano."
    );
    public static readonly Problem NoPlan = Error(
        "TR120",
        "l'anno {0} non ha il testo del piano",
        "metti almeno un capitolo nella cartella piano (per esempio «01-introduzione.md»)."
    );
    public static readonly Problem FrontMatterOpen = Error(
        "TR121",
        "i dati in testa al file cominciano con «---» ma non finiscono",
        "aggiungi una riga con «---» dopo i dati."
    );
    public static readonly Problem HeadingMissing = Error(
        "TR122",
        "il capitolo non comincia con un titolo",
        "scrivi il titolo nella prima riga di testo, dopo «# »."
    );
    public static readonly Problem FieldPersonal = Error(
        "TR123",
        "«{0}» è un dato su singole persone e non può essere pubblicato",
        "togli la colonna: la legge chiede soltanto dati aggregati (artt. 16 e 20 D.Lgs 33/2013)."
    );
    public static readonly Problem CurrentYearMissing = Error(
        "TR124",
        "l'anno corrente {0} non ha una cartella",
        "scrivi uno degli anni presenti: {1}."
    );

    public static readonly Problem FileTwin = Error(
        "TR125",
        "il nome di questo file è uguale a quello di «{0}», salvo maiuscole e minuscole",
        "dai ai due file nomi diversi: molti sistemi non li distinguono."
    );

    public static readonly Problem SheetEmpty = Error(
        "TR126",
        "questa tabella è vuota",
        "scrivi nella prima riga i nomi delle colonne, poi una riga per volta; oppure togli il file, e la sua voce in tabelle.yml se ne ha una."
    );

    public static readonly Problem SheetTwice = Error(
        "TR127",
        "questa tabella c'è anche come «{0}»",
        "tieni un solo file dei due: il programma non può sapere quale vale."
    );
    public static readonly Problem WorkbookBroken = Error(
        "TR128",
        "questo file non si può aprire come foglio di calcolo ({0})",
        "aprilo con Excel o LibreOffice, togli l'eventuale password e salvalo di nuovo come .xlsx, .ods o CSV."
    );
    public static readonly Problem WorkbookTooBig = Error(
        "TR129",
        "questo foglio di calcolo è troppo grande ({0})",
        "tieni nel file soltanto la tabella: fino a {1} righe, {2} colonne e {3} MB di dati."
    );
    public static readonly Problem WorkbookSheets = Error(
        "TR130",
        "il file ha {0} fogli con dati: {1}",
        "lascia un solo foglio, oppure chiama «{2}» quello da leggere."
    );
    public static readonly Problem WorkbookSheetHidden = Warning(
        "TR131",
        "il foglio nascosto «{0}» contiene dati e non viene letto",
        "controlla che non contenga dati da non diffondere, poi eliminalo: chi riceve il file può vederlo."
    );
    public static readonly Problem FormulaWithoutValue = Error(
        "TR132",
        "in questa cella c'è una formula senza il suo risultato",
        "apri il file con Excel o LibreOffice, aspetta il calcolo e salvalo di nuovo; oppure scrivi il valore al posto della formula."
    );
    public static readonly Problem CellsMerged = Error(
        "TR133",
        "qui alcune celle sono unite ({0})",
        "dividi le celle unite e scrivi il valore in ognuna: ogni riga deve bastare a sé stessa."
    );
    public static readonly Problem PlaceholderLeft = Error(
        "TR134",
        "qui c'è ancora il segnaposto «{0}»",
        "scrivi al suo posto il valore o il testo vero{1}"
    );
    public static readonly Problem MergeLeft = Error(
        "TR136",
        "qui ci sono i segni di due versioni del file che si sono incontrate («{0}»)",
        "scegli quale versione tenere, togli l'altra e le righe che cominciano con «<<<<<<<», «=======» e «>>>>>>>»; poi salva."
    );
    public static readonly Problem RowSeparator = Error(
        "TR137",
        "in questa riga le celle sono separate da «{0}», nel resto del file da «{1}»",
        "scrivi anche qui «{1}» fra una cella e l'altra."
    );
    public static readonly Problem LetterUnseen = Error(
        "TR138",
        "qui c'è un carattere di controllo, che non si vede e non si può pubblicare ({0})",
        "cancella il carattere e riscrivi la parola: di solito arriva con un testo incollato da un PDF o da un altro programma."
    );
    public static readonly Problem AttachmentActive = Error(
        "TR139",
        "il file «{0}» può contenere codice che si avvia quando lo si apre, e non si può pubblicare",
        "pubblicalo in un'altra forma: un testo in PDF, una tabella in CSV, una figura in PNG."
    );
    public static readonly Problem TableTooLong = Error(
        "TR140",
        "la tabella ha troppe righe o troppe celle",
        "una tabella può avere fino a {0} righe e {1} celle: togli le righe che non servono, oppure pubblica il file intero fra gli allegati."
    );
    public static readonly Problem DocumentDenied = Error(
        "TR141",
        "«{0}» è detto «non disponibile nella fonte», ma accanto c'è {1}",
        "se si può avere, scrivi «disponibile» (o «altrove») in «stato»; se non si deve avere, togli il nome del file e il file dalla cartella allegati."
    );
    public static readonly Problem AttachmentUncited = Warning(
        "TR142",
        "il file «{0}» non è di nessun documento, e non viene pubblicato",
        "scrivi il suo nome nella colonna «file» di documenti.csv, oppure toglilo dalla cartella allegati."
    );
    public static readonly Problem MapUnreadable = Error(
        "TR143",
        "la mappa non si può leggere come GeoJSON: {0}",
        "esportala di nuovo dal programma di mappe (in QGIS: Esporta, Salva elementi come, formato GeoJSON, sistema WGS 84)."
    );
    public static readonly Problem MapType = Error(
        "TR144",
        "«{0}» non si può disegnare sulla mappa",
        "tieni soltanto il confine (Polygon, MultiPolygon) e le vie (LineString, MultiLineString). I luoghi si prendono da luoghi.csv."
    );
    public static readonly Problem MapTooLarge = Error(
        "TR145",
        "la mappa è troppo grande: {0}",
        "può avere fino a {1} punti e {2} KB. Semplifica le linee (in QGIS: Vettore, Strumenti di geometria, Semplifica) e togli le vie minori."
    );
    public static readonly Problem MapUncredited = Error(
        "TR146",
        "della mappa non si conoscono la fonte e la licenza",
        "scrivile in portale.yml: la voce «mappa:», e sotto, rientrate, «fonte:» e «licenza:»."
    );
    public static readonly Problem MapUnused = Warning(
        "TR147",
        "la mappa non si vede in nessuna pagina, perché nessun luogo ha le coordinate",
        "scrivi le coordinate in luoghi.csv, nelle colonne «lat» e «lon», oppure togli il file."
    );
    public static readonly Problem LinkNotFollowed = Error(
        "TR150",
        "questo è un collegamento del disco a un file o a una cartella che sta altrove, e il programma non lo segue",
        "metti al suo posto una copia del file o della cartella."
    );

    // 16x and 17x: attachments
    public static readonly Problem AttachmentEmpty = Error(
        "TR160",
        "il file «{0}» è vuoto",
        "copialo di nuovo dall'originale e controlla che si apra."
    );
    public static readonly Problem AttachmentIsOther = Error(
        "TR161",
        "il file «{0}» non è {1}: dentro è {2}",
        "guarda che cosa contiene davvero, poi correggi: {3}."
    );
    public static readonly Problem AttachmentCutOff = Error(
        "TR162",
        "il file «{0}» è tronco o guasto: chi lo scarica non riesce ad aprirlo",
        "copialo o scaricalo di nuovo dall'originale, e controlla che si apra."
    );
    public static readonly Problem AttachmentWithMacros = Error(
        "TR163",
        "il file «{0}» contiene macro, cioè un programma che si avvia quando lo si apre",
        "salvalo senza macro (.docx, .xlsx, .odt, .ods), oppure come PDF."
    );
    public static readonly Problem AttachmentProtected = Error(
        "TR164",
        "il file «{0}» è protetto: chi lo scarica non può aprirlo, o non può farselo leggere e copiarne il testo",
        "salvalo senza password e senza restrizioni. In LibreOffice: File, Esporta come PDF, scheda Sicurezza."
    );
    public static readonly Problem PdfUnreadable = Doubt(
        "TR165",
        "il programma non riesce a leggere dentro il PDF «{0}», e non può cercarvi dati personali",
        "aprilo e controllalo pagina per pagina. Meglio ancora, esportalo di nuovo dal documento di partenza."
    );
    public static readonly Problem PdfReadInPart = Doubt(
        "TR166",
        "del PDF «{0}» il programma ha potuto leggere {1} pagine su {2}",
        "controlla le altre a mano: lì non ha cercato dati personali. Di solito basta esportarlo di nuovo dal documento di partenza."
    );
    public static readonly Problem PdfOfImages = Doubt(
        "TR167",
        "il PDF «{0}» è fatto di immagini senza testo ({1} pagine su {2}): non si può leggere ad alta voce, cercare o copiare",
        "pubblica il PDF esportato dal documento di partenza, oppure passalo al riconoscimento del testo (OCR): la legge chiede un formato aperto e accessibile (art. 7 D.Lgs 33/2013, legge 4/2004)."
    );
    public static readonly Problem PdfUntagged = Doubt(
        "TR168",
        "nel PDF «{0}» mancano {1}: chi usa un lettore di schermo lo legge male",
        "esportalo di nuovo dal documento di partenza. In LibreOffice: File, Proprietà, scrivi il titolo; poi File, Esporta come PDF, «Accessibilità universale (PDF/UA)». In Word: File, Salva con nome, PDF, Opzioni, «Tag per la struttura del documento»."
    );
    public static readonly Problem CheckerUnclear = Error(
        "TR169",
        "«{0}» non dice chi ha controllato il file",
        "scrivi l'ufficio o l'incarico di chi l'ha aperto e controllato, per esempio «Ufficio trasparenza»."
    );

    public static readonly Problem CellIsFormula = Error(
        "TR180",
        "«{0}» è una formula, non il suo risultato",
        "nel foglio di calcolo incolla il valore al posto della formula (Incolla speciale, Valori), poi salva di nuovo in CSV."
    );
    public static readonly Problem TextDocument = Warning(
        "TR181",
        "questo è un documento di testo (Word, Writer) e il portale non lo legge",
        "copia il testo in un file .md della cartella piano; se è un documento da scaricare, mettilo in allegati e scrivi la sua riga in documenti.csv."
    );
    public static readonly Problem OldWorkbook = Warning(
        "TR182",
        "questo è un foglio nel vecchio formato di Excel (.xls) e il portale non lo legge",
        "aprilo e salvalo con lo stesso nome come «Cartella di lavoro di Excel (.xlsx)», poi togli il file .xls."
    );
    public static readonly Problem FileCopy = Warning(
        "TR183",
        "questo sembra una copia di «{0}»: {1}",
        "se vale questa copia, mettila al posto dell'originale, con il suo nome; se no, toglila."
    );

    // 2xx: values
    public static readonly Problem CodeInvalid = Error(
        "TR201",
        "«{0}» non può essere un codice",
        "un codice comincia con una lettera e contiene solo lettere, cifre e trattini, al massimo 60."
    );
    public static readonly Problem CodeIsDate = Error(
        "TR202",
        "«{0}» sembra un codice che il foglio di calcolo ha trasformato in una data",
        "imposta la colonna come «Testo», poi riscrivi il codice. I codici cominciano con una lettera proprio per questo."
    );
    public static readonly Problem CellDamaged = Error(
        "TR203",
        "«{0}» è ciò che il foglio di calcolo mostra quando ha perso il valore",
        "riscrivi il valore nella cella, poi salva di nuovo in CSV."
    );
    public static readonly Problem NotADate = Error("TR204", "«{0}» non è una data", "scrivi la data come 31/12/2011 oppure 2011-12-31.");
    public static readonly Problem NotANumber = Error(
        "TR205",
        "«{0}» non è un numero",
        "scrivi solo cifre, con il punto per le migliaia e la virgola per i decimali (1.234,56). Se il dato manca, scrivi n.p."
    );
    public static readonly Problem NumberAmbiguous = Error(
        "TR206",
        "«{0}» si può leggere in due modi",
        "usa la virgola per i decimali (12,5) e il punto solo per le migliaia (1.250)."
    );
    public static readonly Problem NotWhole = Error("TR207", "«{0}» non è un numero intero", "scrivi un numero senza decimali.");
    public static readonly Problem PercentBeyond = Error("TR208", "«{0}» non è una percentuale possibile", "scrivi un valore fra 0 e 100.");
    public static readonly Problem NotAChoice = Error("TR209", "«{0}» non è fra i valori ammessi", "{1}I valori ammessi sono: {2}.");
    public static readonly Problem NotYesNo = Error("TR210", "«{0}» non è né sì né no", "scrivi sì oppure no.");
    public static readonly Problem NotAWebAddress = Error(
        "TR211",
        "«{0}» non è un indirizzo del web completo",
        "scrivi l'indirizzo intero, da https:// in poi."
    );
    public static readonly Problem NotAMailAddress = Error(
        "TR212",
        "«{0}» non è un indirizzo di posta",
        "scrivi l'indirizzo nella forma nome@dominio."
    );
    public static readonly Problem NotATarget = Error(
        "TR213",
        "«{0}» non è un riferimento",
        "scrivi la parola del tipo, due punti e il codice (per esempio settore:ambiente). I tipi sono: {1}."
    );
    public static readonly Problem MeasureUnfit = Error("TR214", "«{0}» non va con il verso «{1}» dell'indicatore", "scrivi {2}.");
    public static readonly Problem IdentityUnreadable = Error(
        "TR215",
        "questa identità non si può leggere",
        "scrivila come nella guida, con uno spazio prima e dopo ogni segno: {0}."
    );
    public static readonly Problem YearInCode = Doubt(
        "TR216",
        "il codice «{0}» contiene un anno",
        "togli l'anno: lo stesso codice indica la stessa cosa in ogni anno, e l'anno è già nell'indirizzo."
    );
    public static readonly Problem CodeIsLogical = Error(
        "TR217",
        "«{0}» non può essere un codice: i fogli di calcolo lo trasformano in un valore logico",
        "scegli un'altra parola."
    );
    public static readonly Problem NumberIsDate = Error(
        "TR218",
        "«{0}» è una data, ma qui va un numero: forse il foglio di calcolo ha trasformato il numero",
        "imposta la colonna come «Testo» o «Numero», poi riscrivi il numero (12,5 e non 12.5)."
    );
    public static readonly Problem NameIsDate = Error(
        "TR219",
        "«{0}» sembra un nome che il foglio di calcolo ha trasformato in una data",
        "imposta la colonna come «Testo», poi riscrivi il nome (per esempio la classe di età 5-9); oppure scrivilo con le parole: da 5 a 9."
    );
    public static readonly Problem TextIsMonth = Doubt(
        "TR220",
        "«{0}» sembra un testo che il foglio di calcolo ha trasformato in una data",
        "se è così (per esempio il numero d'atto 3/2011), imposta la colonna come «Testo» e riscrivilo."
    );
    public static readonly Problem DayAhead = Error(
        "TR221",
        "«{0}» dice {1}, un giorno che deve ancora venire",
        "correggi la data: qui va un giorno già passato, o oggi. Per pubblicare qualcosa più avanti scrivi il giorno in «pubblica dal»."
    );
    public static readonly Problem DayBeyond = Error(
        "TR222",
        "«{0}» dice {1}, troppo lontano per essere giusto",
        "correggi l'anno: qui va {2}."
    );
    public static readonly Problem DayOdd = Doubt("TR223", "«{0}» dice {1}, che qui è insolito", "controlla l'anno: di solito qui va {2}.");
    public static readonly Problem TermBeforeYear = Error(
        "TR224",
        "il termine di pubblicazione sarebbe finito il {0}, prima che cominciasse il {1}, e «alla scadenza: togli» lo toglierebbe subito",
        "correggi «decorrenza»: da quel giorno si contano i cinque anni."
    );
    public static readonly Problem MapPosition = Error(
        "TR225",
        "«{0}» non è una posizione sulla mappa",
        "scrivi fra parentesi quadre prima la longitudine (da -180 a 180), poi la latitudine (da -90 a 90), in gradi. Esporta la mappa in WGS 84 (EPSG:4326)."
    );
    public static readonly Problem MapFar = Error(
        "TR226",
        "questo punto della mappa è a più di {0} km dai luoghi del Comune",
        "controlla le coordinate, qui e in luoghi.csv. In un GeoJSON viene prima la longitudine (in Italia fra 6 e 19), poi la latitudine."
    );
    public static readonly Problem NotAColour = Error(
        "TR227",
        "«{0}» non è un colore",
        "scrivilo con sei cifre fra virgolette, per esempio \"#006b3c\", oppure come rgb(0, 107, 60). Lo mostra ogni programma di disegno."
    );
    public static readonly Problem ColourFaint = Error(
        "TR228",
        "con «{0}» {1} non si leggono bene le parole: fra il colore e {3} ({4}) il contrasto è {2}, e deve essere almeno 4,5",
        "scrivi \"{5}\", il colore più vicino della stessa tinta che si legge con tutti gli sfondi, oppure scegline un altro."
    );
    public static readonly Problem NotDegrees = Error(
        "TR229",
        "«{0}» non è una coordinata in gradi",
        "scrivi i gradi con i decimali, senza lettere né segni: 45,1336 in «lat», 10,0247 in «lon». Se il dato manca, lascia vuoto."
    );

    // 3xx: codes and references
    public static readonly Problem ReferenceUnknown = Error("TR301", "{0} ha il codice «{1}»", "{2}I codici stanno in {3}.");
    public static readonly Problem CodeTwice = Error("TR302", "il codice «{0}» c'è già {1}", "dai a ognuno un codice diverso.");
    public static readonly Problem AddressTaken = Error(
        "TR303",
        "l'indirizzo «{0}» sarebbe di due cose: questa e {1}",
        "cambia il codice di una delle due."
    );
    public static readonly Problem LinkDead = Error(
        "TR304",
        "il collegamento «{0}» non porta a niente: {1} ha il codice «{2}»",
        "{3}Controlla il codice, oppure togli il collegamento."
    );
    public static readonly Problem FragmentDead = Error(
        "TR305",
        "la pagina di «{0}» non ha un punto che si chiama «{1}»",
        "{2}I punti sono i titoli del testo, in minuscolo e con trattini, oppure quelli dati con {{#nome}}."
    );
    public static readonly Problem FileNotThere = Error(
        "TR306",
        "il file «{0}» non è nella cartella allegati",
        "{1}Copia il file in allegati, oppure correggi il nome."
    );
    public static readonly Problem PageUnknown = Error("TR307", "non c'è una pagina che si chiama «{0}»", "{1}Le pagine sono: {2}.");
    public static readonly Problem SectionUnknown = Error(
        "TR308",
        "«{0}» non è una sezione di Amministrazione trasparente",
        "{1}Copia il nome dalle regole nazionali: l'elenco è nella guida."
    );
    public static readonly Problem PartUnknown = Error(
        "TR309",
        "«{0}» non indica una cella o un campo che esiste",
        "{1}Scrivi il nome della riga e quello della colonna separati da «/» (TOTALE/Tot), oppure il nome del campo."
    );
    public static readonly Problem LineBeyond = Error(
        "TR310",
        "l'atto ha {0} righe: la riga {1} non esiste",
        "controlla il numero della riga nel file dell'atto."
    );
    public static readonly Problem YearUnknown = Error("TR311", "l'anno {0} non è in questo portale", "gli anni sono: {1}.");
    public static readonly Problem ParentCircle = Error(
        "TR312",
        "«{0}» dipende da sé stesso, direttamente o per mezzo di altri",
        "correggi la colonna «{1}»."
    );
    public static readonly Problem TextWithoutRecord = Error(
        "TR313",
        "questo testo non appartiene a nessun obiettivo",
        "{0}Il nome del file deve essere il codice di una riga di obiettivi.csv."
    );
    public static readonly Problem CorrectionUnknown = Error(
        "TR314",
        "per questo indicatore non c'è una rilevazione del {0} da correggere",
        "scrivi in «corregge» il giorno in cui fu rilevata la riga sbagliata. I giorni sono: {1}."
    );
    public static readonly Problem UnitNameUnknown = Error(
        "TR315",
        "«{0}» non è il nome né il codice di un settore",
        "{1}I settori stanno in settori.csv; una riga di somma va elencata in «righe totale»."
    );
    public static readonly Problem TableWithoutSheet = Error(
        "TR316",
        "non c'è il file «{0}» che questa voce descrive",
        "metti il file CSV nella cartella personale, oppure togli la voce."
    );
    public static readonly Problem SheetWithoutTable = Error(
        "TR317",
        "questa tabella non è descritta in tabelle.yml",
        "aggiungi una voce «{0}» con almeno il titolo."
    );
    public static readonly Problem NameTwice = Error(
        "TR318",
        "«{0}» compare due volte in questa tabella",
        "righe e colonne di una tabella hanno nomi diversi (per esempio «D M» e «C M»)."
    );
    public static readonly Problem FieldNameUnknown = Error(
        "TR319",
        "«{0}» non è un campo di {1}",
        "{2}Scrivi il nome di una colonna di quel file."
    );

    public static readonly Problem LinesReversed = Error(
        "TR320",
        "le righe «{0}» sono al contrario",
        "scrivi prima la riga con il numero minore, poi l'altra."
    );
    public static readonly Problem DocumentWithoutFile = Error(
        "TR321",
        "il documento «{0}» è detto disponibile, ma non ha né un file né un indirizzo",
        "scrivi in «file» il nome del file che sta in allegati, oppure in «url» il suo indirizzo. Se non c'è, in «stato» scrivi «non disponibile nella fonte»."
    );
    public static readonly Problem DocumentWithoutAddress = Notice(
        "TR322",
        "il documento «{0}» sta altrove, ma non si dice dove",
        "scrivi in «url» il suo indirizzo, da https:// in poi. Se non ce l'ha, scrivi n.d."
    );
    public static readonly Problem CourseUnfit = Error(
        "TR340",
        "un indicatore con il verso «{0}» non può essere cumulato nell'anno",
        "togli «cumulato nell'anno» da «andamento»; se invece il valore si somma, scrivi in «verso» in aumento oppure in diminuzione."
    );

    // 35x: charts
    public static readonly Problem ChartTotalUnknown = Warning(
        "TR350",
        "il grafico di questa tabella non si disegna: non si sa quale colonna è il totale delle altre",
        "scrivilo fra i «controlli» (per esempio «ogni riga: Tot = M + F», con tutte le parti), oppure indica la colonna in «colonna totale». Se il grafico non serve, scrivi «grafico: nessuno»."
    );
    public static readonly Problem PyramidWithoutPair = Warning(
        "TR351",
        "questa tabella non si disegna a piramide: non si sa quali due colonne sommate danno «{0}»",
        "scrivilo fra i «controlli» (per esempio «ogni riga: {0} = Maschi + Femmine»), oppure scrivi «grafico: barre»."
    );
    public static readonly Problem IdTwice = Error(
        "TR352",
        "nella pagina «{0}» due cose hanno lo stesso nome «{1}»: un collegamento non saprebbe a quale portare",
        "se è un titolo, dagli un nome suo scrivendo alla fine {{#altro-nome}}; se è il codice di una riga, cambialo."
    );

    public static readonly Problem FigureContradicts = Doubt(
        "TR356",
        "la frase dice {0}, ma nella tabella «{1}» {2} è {3}",
        "correggi la frase, oppure la tabella: chi legge vede tutti e due i numeri."
    );
    public static readonly Problem TaxNumberWrong = Doubt(
        "TR357",
        "«{0}» non può essere {1}: {2}",
        "ricopia le undici cifre dalla visura, o dall'indice delle pubbliche amministrazioni."
    );
    public static readonly Problem SectionTwice = Error(
        "TR359",
        "la sezione «{0}» ha due righe, e il sito mostrerebbe soltanto la prima",
        "tieni una riga sola: in «dove» possono stare più posti, separati da « | »."
    );

    // 36x: sections of Amministrazione trasparente
    public static readonly Problem SectionNotOfTowns = Error(
        "TR360",
        "la sezione «{0}» non riguarda un Comune, e il sito non la mostra",
        "scegli un'altra sezione: l'elenco è nella guida."
    );
    public static readonly Problem SectionNotInForce = Error(
        "TR361",
        "«{0}» non è fra le sezioni in vigore {1}",
        "{2}Scegli una di quelle: gli elenchi sono nella guida."
    );
    public static readonly Problem NotApplicableWithoutReason = Error(
        "TR362",
        "la sezione «{0}» è detta non applicabile, ma non si dice perché",
        "scrivi il perché nella colonna «motivo»: chi legge lo vede."
    );
    public static readonly Problem NotApplicableYetFilled = Error(
        "TR363",
        "la sezione «{0}» è detta non applicabile, ma {1}",
        "togli «non applicabile» e il motivo, oppure togli ciò che la riempie."
    );
    public static readonly Problem ReasonWithoutNotApplicable = Warning(
        "TR364",
        "la sezione «{0}» ha un motivo, ma non è detta non applicabile: chi legge non lo vede",
        "scrivi «non applicabile» nella colonna «dove», oppure sposta le parole nella colonna «nota»."
    );

    // 37x: words of the search
    public static readonly Problem WordWithoutMeaning = Error(
        "TR370",
        "chi cerca «{0}» non troverebbe niente di più: la riga non dice né che cosa significa né dove porta",
        "scrivi in «significa» le parole del portale, oppure in «dove» le pagine che rispondono."
    );
    public static readonly Problem WordTwice = Warning(
        "TR371",
        "«{0}» c'è già alla riga {1}",
        "tieni la parola in una riga sola: in «significa» e in «dove» possono stare più voci, separate da « | »."
    );

    public static readonly Problem WordWithComma = Warning(
        "TR372",
        "«{0}» sarebbe cercato così com'è, con la virgola: nessuno lo scrive",
        "separa le voci con « | »: {1}."
    );

    // 4xx: texts
    public static readonly Problem HtmlRefused = Error(
        "TR401",
        "il codice HTML non è ammesso nei testi",
        "scrivi il testo in Markdown: *corsivo*, **grassetto**, elenchi e tabelle."
    );
    public static readonly Problem SchemeRefused = Error(
        "TR402",
        "questo collegamento non è ammesso: «{0}»",
        "usa un indirizzo https://, mailto: o tel:, oppure un riferimento come settore:ambiente."
    );
    public static readonly Problem AttributesRefused = Error(
        "TR403",
        "gli attributi fra graffe non sono ammessi: «{0}»",
        "l'unica forma ammessa è {{#nome}} alla fine di un titolo."
    );
    public static readonly Problem EmbedUnknown = Error(
        "TR404",
        "«{0}» non si può mettere al posto di un paragrafo",
        "{1}Scrivi tabella:CODICE oppure elenco:TIPOLOGIA."
    );
    public static readonly Problem ImageRefused = Error(
        "TR405",
        "qui non c'è posto per un'immagine",
        "mettila in un paragrafo da sola, con una riga vuota prima e una dopo, in un capitolo, in una notizia o nel testo di un obiettivo."
    );
    public static readonly Problem HeadingSkipped = Warning(
        "TR406",
        "questo titolo salta un livello",
        "usa un «#» in più del titolo che lo contiene: chi ascolta la pagina conta i livelli."
    );
    public static readonly Problem HeadingTwice = Error(
        "TR407",
        "il nome «{0}» è di due titoli di questo testo",
        "dai a uno dei due un altro {{#nome}}."
    );
    public static readonly Problem TextTooHard = Error(
        "TR408",
        "questo testo è annidato, o pieno di segni, oltre ogni misura e non si può comporre",
        "semplifica elenchi e citazioni uno dentro l'altro, e togli i segni di Markdown ripetuti (*, _, [, |)."
    );
    public static readonly Problem FootnoteUnused = Warning(
        "TR409",
        "la nota «{0}» non ha un richiamo o un testo",
        "ogni nota ha un richiamo [^nome] nel testo e una riga che comincia con [^nome]:"
    );
    public static readonly Problem PictureWithoutWords = Error(
        "TR410",
        "l'immagine «{0}» non ha un testo alternativo: chi non la vede non sa che cosa mostra",
        "scrivi che cosa si vede, per esempio «La piazza con i banchi del mercato»: in un testo fra le parentesi quadre, in una tabella nella colonna «testo alternativo»."
    );
    public static readonly Problem PictureWordsEmpty = Error(
        "TR411",
        "«{0}» non dice che cosa si vede nell'immagine «{1}»",
        "scrivi che cosa mostra, come lo diresti al telefono, per esempio «La piazza con i banchi del mercato»."
    );
    public static readonly Problem PictureElsewhere = Error(
        "TR412",
        "l'immagine «{0}» sta su un altro sito, e le pagine mostrano soltanto i propri file",
        "se si può pubblicare, copia il file nella cartella immagini dell'anno, e scrivi qui immagini/ e il suo nome."
    );
    public static readonly Problem PictureNotThere = Error(
        "TR413",
        "l'immagine «{0}» non è nella cartella {1}",
        "{2}Copia il file nella cartella, oppure correggi il nome: anche maiuscole e minuscole contano."
    );
    public static readonly Problem PictureUnfit = Error(
        "TR414",
        "il file «{0}» non si può mostrare come immagine: {1}",
        "prepara un file che si possa mostrare: {2}."
    );
    public static readonly Problem PictureTooLarge = Error(
        "TR415",
        "l'immagine «{0}» è troppo grande: {1}",
        "può arrivare a {2} pixel di lato e a {3} KB. In Windows aprila con Paint e scegli Ridimensiona; sul Mac con Anteprima, Strumenti, Regola dimensione. Una fotografia si salva come JPEG."
    );
    public static readonly Problem PictureTells = Error(
        "TR416",
        "il file dell'immagine «{0}» dice, senza che si veda, {1}",
        "toglilo. In Windows: tasto destro sul file, Proprietà, Dettagli, «Rimuovi proprietà e informazioni personali»; sul Mac aprila con Anteprima ed esportala come PNG."
    );
    public static readonly Problem PictureUnused = Warning(
        "TR417",
        "nessuna pagina mostra l'immagine «{0}», e non viene pubblicata",
        "scrivi dove va: {1}; oppure togli il file dalla cartella."
    );
    public static readonly Problem PictureWordsAlone = Error(
        "TR418",
        "qui ci sono le parole per un'immagine («{0}»), ma l'immagine non c'è",
        "scrivi in «immagine» il nome del file, oppure togli queste parole."
    );
    public static readonly Problem IntroductionTooLong = Error(
        "TR419",
        "la presentazione è lunga {0} caratteri, e sulla prima pagina ce ne stanno {1}",
        "accorciala: il resto sta meglio in un capitolo o in una notizia, e qui basta un collegamento."
    );
    public static readonly Problem CommentRefused = Error(
        "TR420",
        "i commenti HTML («<!-- … -->») non sono ammessi nei testi, e ciò che segue sulla stessa riga non si vedrebbe",
        "togli il commento e lascia il testo; un appunto per te sta in un file a parte."
    );
    public static readonly Problem LinkTitleLost = Warning(
        "TR421",
        "nella pagina non si vede il titolo «{0}» di questo collegamento",
        "scrivilo nel testo, prima o dopo il collegamento, oppure toglilo."
    );
    public static readonly Problem DefinitionUnused = Warning(
        "TR422",
        "questa riga che comincia con «[{0}]:» non si vede nella pagina: Markdown la prende per l'indirizzo di un collegamento, e nessuno la richiama",
        "se è testo, togli le parentesi quadre o i due punti; se è un indirizzo, richiamalo con [parole][{0}] oppure togli la riga."
    );
    public static readonly Problem CodeWordLost = Warning(
        "TR423",
        "«{0}», dopo gli accenti gravi o le tildi, non si vede nella pagina",
        "se è testo, scrivilo sulla riga dopo; altrimenti toglilo."
    );
    public static readonly Problem AbbreviationUnused = Warning(
        "TR424",
        "l'abbreviazione «{0}» è spiegata ma il testo non la usa, e la spiegazione non si vede nella pagina",
        "usa l'abbreviazione nel testo, scritta allo stesso modo, oppure togli la riga."
    );
    public static readonly Problem NumberLost = Warning(
        "TR425",
        "questa voce ha il numero {0}, ma nella pagina avrà il {1}: un elenco conta dal suo primo numero",
        "se il numero conta, scrivi una barra rovesciata prima del punto (3\\.), o dividi l'elenco; altrimenti correggi il numero."
    );
    public static readonly Problem FootnoteTwice = Error(
        "TR426",
        "la nota «{0}» ha due testi, e la pagina ne mostrerebbe uno solo",
        "dai un altro nome a una delle due note, oppure unisci i testi."
    );
    public static readonly Problem EmbedTwice = Error(
        "TR427",
        "«{0}» sta già in questo testo al posto di un altro paragrafo",
        "la seconda volta scrivi un collegamento con le sue parole, per esempio [la tabella]({0})."
    );
    public static readonly Problem TownWordsTooLong = Error(
        "TR428",
        "il testo di «{0}» è lungo {1} caratteri, e ce ne stanno {2}: lo porta con sé ogni pagina",
        "accorcialo: il resto sta meglio in un capitolo o in una notizia, e qui basta un collegamento."
    );
    public static readonly Problem TownWordsForm = Error(
        "TR429",
        "{0} non può stare nella testata o nel piede delle pagine",
        "in questo file scrivi soltanto {1}."
    );
    public static readonly Problem DrawingUnsafe = Error(
        "TR430",
        "il disegno «{0}» contiene {1}: {2}",
        "togli questa parte, oppure salvalo di nuovo senza (in Inkscape: Salva con nome, tipo «SVG semplice»). Se non basta, esportalo come PNG e nomina quel file."
    );

    public static readonly Problem TargetMissing = Error(
        "TR431",
        "manca «pubblicazione.yml»: non si sa dove mandare il sito",
        "scrivilo accanto a portale.yml, con due righe: «modo: rsync» e «destinazione: trasparenza@server.esempio.it:/srv/trasparenza»."
    );
    public static readonly Problem TargetForm = Error(
        "TR432",
        "«{0}» non va bene con «{1}»",
        "scrivilo in questa forma: {2}. Bastano lettere senza accenti, cifre, punti, trattini e barre."
    );
    public static readonly Problem TargetSecret = Error(
        "TR433",
        "qui c'è una password o una chiave: chi riceve i contenuti la leggerebbe",
        "toglila da qui e cambiala; per rsync e sftp serve una chiave SSH di chi pubblica, per rclone la sua configurazione "
            + "(«rclone config»)."
    );
    public static readonly Problem TargetTaken = Error(
        "TR434",
        "«{0}» {1}",
        "indica una cartella vuota o nuova, soltanto per questo sito: quello che c'è non viene toccato."
    );
    public static readonly Problem ClientMissing = Error(
        "TR435",
        "su questo computer non c'è il programma «{0}», che manda il sito",
        "fallo installare (su Debian e Ubuntu: sudo apt install {1}), oppure scegli un altro «modo». Niente è stato mandato.",
        ExitCodes.CouldNotWrite
    );
    public static readonly Problem DeliveryFailed = Error(
        "TR436",
        "«{0}» non ha mandato tutto: {1}",
        "controlla la connessione e i permessi, poi ripeti il comando: riprende da dov'era. {2}",
        ExitCodes.CouldNotWrite
    );

    // 44x to 47x: texts as they come from a word processor
    public static readonly Problem TableTabbed = Error(
        "TR440",
        "queste {0} righe sono una tabella con le colonne separate da tabulazioni, e uscirebbero come una riga sola",
        "scrivi la tabella così (⏎ vuol dire a capo): {1}"
    );
    public static readonly Problem TableWithoutRule = Error(
        "TR441",
        "a questa tabella di {0} righe manca la riga di trattini sotto l'intestazione, e uscirebbe con le barre nel testo",
        "scrivi la tabella così (⏎ vuol dire a capo): {1}"
    );
    public static readonly Problem TableRagged = Error(
        "TR442",
        "questa riga della tabella ha {0} celle, l'intestazione ne ha {1}",
        "controlla sotto quale colonna sta ogni valore: {2}"
    );
    public static readonly Problem TextTotalWrong = Doubt(
        "TR443",
        "in «{0}» il totale scritto è {1}, ma la somma fa {2}",
        "controlla i numeri della tabella nella fonte."
    );
    public static readonly Problem ListByHand = Doubt(
        "TR444",
        "queste {1} righe sono un elenco fatto a mano con «{0}», e uscirebbero una di seguito all'altra",
        "scrivi l'elenco così, con una riga vuota prima e dopo (⏎ vuol dire a capo): {2}"
    );
    public static readonly Problem HeadingGlued = Error(
        "TR445",
        "questo titolo non è staccato dai suoi «#», e uscirebbe come una riga di testo",
        "metti uno spazio dopo i «#», così: {0}"
    );
    public static readonly Problem EmphasisOpen = Doubt(
        "TR446",
        "in «{0}» il segno di corsivo o grassetto non si chiude, e uscirebbe scritto nel testo",
        "chiudilo, senza spazi fra il segno e la parola. Per una parola sola si scrive: {1}"
    );
    public static readonly Problem StrikeRefused = Error(
        "TR447",
        "«{0}» è un testo barrato, che le pagine non hanno: uscirebbe con i suoi segni",
        "togli le parole barrate, oppure scrivi: {1}"
    );
    public static readonly Problem LinkBroken = Error(
        "TR448",
        "«{0}» non è scritto come un collegamento, e uscirebbe con le parentesi e l'indirizzo",
        "metti le parole fra parentesi quadre, attaccate all'indirizzo fra tonde, così: {1}"
    );
    public static readonly Problem WordBroken = Doubt(
        "TR449",
        "la parola «{0}» è spezzata in fine di riga, e uscirebbe con il trattino e uno spazio",
        "se è una parola sola, scrivi: {2}. Se sono due, scrivi sulla stessa riga: {0}{1}"
    );
    public static readonly Problem TextIndented = Doubt(
        "TR450",
        "queste parole cominciano con quattro spazi o con una tabulazione, e uscirebbero come codice di un programma",
        "togli gli spazi all'inizio (⏎ vuol dire a capo): {0}"
    );
    public static readonly Problem TextGarbled = Error(
        "TR451",
        "in «{0}» le lettere accentate o i segni sono guasti",
        "scrivi: {1}. Controlla anche il resto del testo: fu salvato in una codifica e letto in un'altra."
    );
    public static readonly Problem LetterLost = Error(
        "TR452",
        "in «{0}» una lettera è andata persa, e al suo posto c'è un segno che vuol dire «non si legge»",
        "riscrivi la parola guardando il testo di partenza."
    );
    public static readonly Problem PlaceholderInText = Error(
        "TR453",
        "qui c'è ancora un segnaposto: «{0}»",
        "scrivi al suo posto il testo vero, oppure toglilo."
    );
    public static readonly Problem PlaceholderLikely = Doubt("TR454", "«{0}» sembra un segnaposto", "scrivi al suo posto il testo vero.");
    public static readonly Problem AddressLocal = Error(
        "TR455",
        "«{0}» è un indirizzo di questo computer: chi legge il sito non lo può aprire",
        "scrivi l'indirizzo pubblico, oppure un riferimento come settore:ambiente o documento:bilancio."
    );
    public static readonly Problem AddressOwn = Doubt(
        "TR456",
        "«{0}» è una pagina di questo portale, scritta con tutto l'indirizzo: nessuno controlla che ci sia ancora",
        "{1}. Così il programma la controlla, e il collegamento funziona anche nell'anteprima e nelle copie."
    );
    public static readonly Problem MarkInvisible = Warning(
        "TR457",
        "in questa parola c'è un segno che non si vede: chi la cerca non la trova",
        "riscrivila a mano, senza copiarla: {0}"
    );
    public static readonly Problem LetterForeign = Error(
        "TR458",
        "in «{0}» c'è una lettera di un altro alfabeto, che sembra uguale alla nostra: chi cerca la parola non la trova, e un lettore di schermo la legge male",
        "riscrivi la parola a mano, senza copiarla: {1}"
    );

    // 48x: views that a town writes itself
    public static readonly Problem ViewKindUnknown = Error(
        "TR480",
        "«{0}» non è un tipo di pagina",
        "{1}il nome del file è quello del tipo, con la maiuscola: {2}."
    );
    public static readonly Problem ViewKindKept = Error(
        "TR481",
        "le pagine del tipo «{0}» non si possono cambiare con una vista: contengono il testo di un atto, oppure le leggono altri programmi",
        "togli il file. Si possono cambiare: {1}."
    );
    public static readonly Problem ViewUnreadable = Error(
        "TR482",
        "la vista non si può leggere: {0}",
        "controlla questo punto: «{{{{» finisce con «}}}}», «{{%» con «%}}», «if» con «endif», «for» con «endfor»."
    );
    public static readonly Problem ViewNameUnknown = Error("TR483", "in {0} non c'è «{1}»", "{2}si può scrivere: {3}.");
    public static readonly Problem ViewUseRefused = Error("TR484", "«{0}» qui non si può usare: {1}", "{2}.");
    public static readonly Problem ViewPartUnknown = Error(
        "TR485",
        "la parte «{0}» {1}",
        "le parti stanno in tema/parti, una per file, e si scrivono fra apici: {{% include 'nome' %}}. Ci sono: {2}."
    );
    public static readonly Problem ViewMarkupRefused = Error("TR486", "una vista non può contenere {0}", "{1}.");
    public static readonly Problem ViewPageBroken = Error(
        "TR487",
        "con questa vista la pagina «{0}» non è fatta bene: {1}",
        "ogni elemento aperto va chiuso, nell'ordine, e il titolo principale ci vuole una volta sola: lo scrive {{{{ parts.heading }}}}."
    );
    public static readonly Problem ViewEndless = Error(
        "TR488",
        "con questa vista la pagina «{0}» {1}",
        "cerca un ciclo dentro un altro, o un testo che cresce a ogni giro, e toglilo."
    );

    // 5xx: figures
    public static readonly Problem FiguresDisagree = Warning("TR501", "{0}", "controlla se è un errore di copiatura. {1}");
    public static readonly Problem IdentityNameUnknown = Error(
        "TR502",
        "qui si nomina «{0}», che in questa tabella non c'è",
        "{1}Controlla i nomi di righe e colonne."
    );
    public static readonly Problem IdentityIdle = Warning(
        "TR503",
        "questa identità non ha niente da controllare: le celle che nomina sono vuote o non sono numeri",
        "correggi i nomi, oppure togli l'identità."
    );
    public static readonly Problem FiguresUnexplained = Error(
        "TR504",
        "{0}",
        "con --strict ogni discordanza deve avere una spiegazione in annotazioni.csv, con «dove» {1}."
    );

    public static readonly Problem FigureUnknown = Error(
        "TR505",
        "l'identità nomina «{0}», che non è il codice di un dato di contesto",
        "{1}I codici sono nella prima colonna di contesto.csv."
    );

    public static readonly Problem NameIsNumber = Error(
        "TR506",
        "in questa identità «{0}» è un numero, ma è anche il nome di {1} della tabella",
        "dai un nome che non sia soltanto un numero (per esempio «anno {0}»), sia nella tabella sia nell'identità."
    );
    public static readonly Problem ThresholdsMissing = Warning(
        "TR507",
        "ci sono rilevazioni, ma non le soglie da cui segue lo stato: sulle pagine ogni obiettivo resta «non misurato»",
        "scrivi in anno.yml le soglie che il Comune ha deciso, in per cento, per esempio: stati: {{in linea da: 80, raggiunto da: 100, raggiunto in parte da: 50}}"
    );
    public static readonly Problem DelayUnexplained = Warning(
        "TR508",
        "«{0}» risulta {1}, ma non si dice perché",
        "scrivi il motivo nella colonna «{2}» di obiettivi.csv; se la fonte non lo dice, scrivi «n.p.»."
    );

    // 52x and 53x: from one year to another
    public static readonly Problem BaselineDiffers = Notice(
        "TR520",
        "«{0}» parte da {1}, ma l'ultimo risultato del {2} era {3}",
        "controlla i due valori; se è giusto così, scrivi perché in cambiamenti.csv: «{4};motivo;»."
    );
    public static readonly Problem TargetMoved = Notice(
        "TR521",
        "«{0}», {1}: il piano del {3} prometteva {2}, ora c'è {4}",
        "controlla il valore; se la promessa è cambiata, scrivi perché in cambiamenti.csv: «{5};motivo;»."
    );
    public static readonly Problem RecordVanished = Notice(
        "TR522",
        "«{0}» c'era nel {1} e ora non c'è più",
        "se ha un altro codice, scrivi quello di prima nella sua colonna «già»; altrimenti scrivi perché in cambiamenti.csv: «{2};motivo;»."
    );
    public static readonly Problem RecordRenamed = Notice(
        "TR523",
        "«{0}» sembra «{1}» del {2} con un altro codice",
        "se è lo stesso, scrivi «{3}» nella sua colonna «già»; altrimenti scrivi in cambiamenti.csv perché quello di prima non c'è più."
    );
    public static readonly Problem TotalJumps = Notice(
        "TR524",
        "«{0}» passa da {1} a {2} ({3}%)",
        "controlla i due valori; se è giusto così, scrivi perché in cambiamenti.csv: «{4};motivo;»."
    );
    public static readonly Problem MajorChangeUnexplained = Notice(
        "TR525",
        "{0} dal {1} al {2} senza un perché: {3}",
        "scrivi i motivi che si sanno in cambiamenti.csv, una riga ciascuno, per esempio: «{4};motivo;»."
    );
    public static readonly Problem ReasonNowhere = Error(
        "TR526",
        "«{0}» nomina un campo o una cella che non c'è né nel {1} né nel {2}",
        "scrivi il nome come nella tabella, per esempio tabella:codice/riga/colonna."
    );
    public static readonly Problem ReasonUnused = Warning(
        "TR527",
        "il motivo di «{0}» non si vede in nessuna pagina: dal {1} al {2} non è cambiato, oppure ha già un altro motivo",
        "togli la riga, oppure controlla «dove»."
    );
    public static readonly Problem FormerCircle = Error(
        "TR528",
        "«{0}» dice di essere stato «{1}», {2}",
        "lascia il codice di prima soltanto nella colonna «già» del record di oggi."
    );
    public static readonly Problem FormerTwice = Error(
        "TR529",
        "«{0}» e «{1}» dicono tutti e due di essere stati «{2}»",
        "lascia «{2}» nella colonna «già» di uno solo."
    );
    public static readonly Problem FormerStillThere = Warning(
        "TR530",
        "«{0}» dice di essere stato «{1}», che però c'è ancora",
        "togli «{1}» dalla colonna «già», oppure togli il record di prima."
    );

    public static readonly Problem UpdateNowhere = Warning(
        "TR531",
        "«{0}» non è un record del portale: nella pagina delle correzioni resta senza collegamento",
        "{1}Se il record non c'è più, lascia la riga: le correzioni restano elencate."
    );

    public static readonly Problem UpdateWithoutYear = Error(
        "TR532",
        "«{0}» non dice di quale anno è il valore",
        "scrivi l'anno davanti al codice: «{1}». Senza, la riga cambierebbe senso quando cambia l'anno corrente."
    );
    public static readonly Problem HeadlineRuleUnknown = Error(
        "TR533",
        "nessuna regola delle frasi «In breve» si chiama «{0}»",
        "{1}I nomi delle regole sono: {2}."
    );
    public static readonly Problem HeadlineFirstAndNever = Error(
        "TR534",
        "la regola «{0}» è sia in «prima» sia in «mai»",
        "lasciala in una sola delle due voci."
    );
    public static readonly Problem HeadlineWithoutTarget = Error(
        "TR535",
        "la frase dell'ufficio non dice da dove viene",
        "scrivi in «porta a» il record da cui viene, per esempio «porta a: tabella:strutture»."
    );

    // 6xx: what is missing for a complete publication
    public static readonly Problem BaseUrlMissing = Warning(
        "TR601",
        "non si conosce l'indirizzo pubblico del portale: restano fuori indirizzi canonici, mappa per i motori di ricerca, notizie Atom e catalogo dei dati",
        "scrivi «indirizzo pubblico» in portale.yml, oppure usa --base-url."
    );

    public static readonly Problem SecurityExpired = Warning(
        "TR602",
        "il contatto per la sicurezza è scaduto il {0}: chi legge security.txt non ne tiene più conto",
        "controlla che il contatto valga ancora e sposta avanti «scadenza sicurezza» in portale.yml, di un anno al massimo."
    );
    public static readonly Problem SecurityContactNotUri = Warning(
        "TR603",
        "«{0}» non è un contatto che security.txt ammette: il file non si pubblica",
        "scrivilo con mailto: davanti a un indirizzo di posta, con tel: davanti a un numero, o come indirizzo intero da https:// in poi."
    );
    public static readonly Problem SecurityHalf = Warning(
        "TR604",
        "il contatto per la sicurezza è scritto a metà: manca «{0}», e security.txt non si pubblica",
        "in portale.yml scrivi tutt'e due, «contatto sicurezza» e «scadenza sicurezza», o nessuna delle due."
    );
    public static readonly Problem CatalogueIncomplete = Notice(
        "TR605",
        "al catalogo dei dati aperti manca qualcosa che le regole nazionali (DCAT-AP_IT) chiedono: {0}",
        "scrivilo in portale.yml, alla voce che ha lo stesso nome: il catalogo lo riprende da lì."
    );

    // terms of publication (check only)
    public static readonly Problem TermNear = Warning(
        "TR610",
        "{0}: il termine di pubblicazione finisce il {1}, e poi {2}",
        "{3} Le scadenze, tutte insieme: trasparenza scadenze."
    );
    public static readonly Problem TermUndecided = Warning(
        "TR611",
        "{0}: il termine di pubblicazione è finito il {1}, e non è deciso che cosa accade",
        "decidi «resta» (per scelta dell'ente, senza dati personali) oppure «togli» (al suo posto una pagina spiega), e scrivilo {2}."
    );
    public static readonly Problem TermStillShown = Warning(
        "TR612",
        "{0}: il termine di pubblicazione è finito il {1}, ma le pagine portano una data di prima e lo mostrano ancora",
        "pubblica di nuovo con --data {2}, oppure aggiorna i contenuti: le pagine spiegheranno."
    );
    public static readonly Problem TermCutShort = Warning(
        "TR613",
        "l'anno {0} si toglie dopo il {1}, ma contiene {2}, da pubblicare fino al {3}",
        "controlla la decorrenza di quel record; se è giusta, scrivi quel giorno in «termine» di anno.yml: l'anno resta fino ad allora."
    );
    public static readonly Problem TermUnknown = Warning(
        "TR614",
        "qui è detto che cosa accade alla scadenza, ma non si sa quando il termine finisce",
        "scrivi anche «decorrenza», il giorno da cui si contano i cinque anni, oppure «termine», l'ultimo giorno."
    );
    public static readonly Problem TermInFrozenYear = Warning(
        "TR615",
        "{0}: il termine di pubblicazione è finito il {1}, ma l'anno {2} è congelato e la pagina è ancora pubblicata",
        "toglilo con: {3}. Poi pubblica di nuovo."
    );
    public static readonly Problem TermWillBeFrozen = Warning(
        "TR616",
        "{0} esce di pubblicazione dopo il {1}, prima dell'anno {2} che si congela",
        "da allora toglilo con «trasparenza rimuovi {2}»: «trasparenza scadenze» lo ricorda, con il comando intero. Se può aspettare, congela l'anno dopo quel giorno."
    );
    public static readonly Problem DraftLeft = Notice(
        "TR617",
        "non ancora pubblicato: {0} ({1})",
        "{2} Fino ad allora non compare in nessuna pagina e in nessun file."
    );
    public static readonly Problem LinkToDraft = Warning(
        "TR618",
        "questo rimando porta a qualcosa che non è ancora pubblicato: {0}",
        "finché non esce, restano soltanto le parole; poi il collegamento torna da sé. Se non va bene, toglilo."
    );
    public static readonly Problem ReferenceToDraft = Error(
        "TR619",
        "questo campo porta a qualcosa che non è ancora pubblicato: {0}",
        "lascia vuoto il campo finché non esce, oppure scrivi «bozza» o «pubblica dal» anche in questa riga."
    );
    public static readonly Problem OnlyDrafts = Error(
        "TR620",
        "nessun anno è ancora pubblicato: tutti sono in bozza, o aspettano il loro giorno",
        "togli «bozza» o «pubblica dal» da anno.yml di almeno un anno; oppure pubblica con --date e il giorno scritto lì."
    );
    public static readonly Problem DraftFrozen = Error(
        "TR621",
        "l'anno {1} non si può congelare: {0} non è ancora pubblicato, e in un anno congelato non potrebbe più uscire",
        "pubblicalo prima di congelare, oppure toglilo dai contenuti."
    );

    // 7xx: the finished pages (check)
    public static readonly Problem PageFault = Error(
        "TR701",
        "nella pagina finita {0}",
        "è un errore del programma o del tema, non del contenuto: segnalalo a chi mantiene il portale."
    );

    // 8xx: personal data
    private const string Allowed =
        "Se una norma chiede di pubblicarlo, chi ne risponde lo scrive in dati-personali.csv: file «{1}», posto «{2}», tipo «{3}», dato «{0}».";
    public static readonly Problem ConfirmationIdle = Notice(
        "TR710",
        "questa conferma non riguarda più nessun avviso",
        "se il valore è cambiato, controllalo di nuovo; poi togli la riga."
    );
    public static readonly Problem ConfirmationRefused = Error(
        "TR711",
        "«{0}» non è il codice di un avviso che si possa confermare",
        "copia la riga come la scrive l'avviso, da «Se è giusto così» in poi; un errore va corretto."
    );
    public static readonly Problem PercentOutside = Doubt(
        "TR712",
        "«{0}» è una percentuale fuori da 0–100",
        "controlla la virgola e l'unità di misura."
    );
    public static readonly Problem PercentFraction = Doubt(
        "TR713",
        "«{0}» sembra una parte di uno, mentre le altre percentuali della colonna sono in centesimi",
        "se vuol dire {1}, scrivilo così: le percentuali si scrivono in centesimi."
    );
    public static readonly Problem CommaMoved = Doubt(
        "TR714",
        "«{0}» ha le stesse cifre di {1} ({2}), con la virgola in un altro posto",
        "controlla la virgola e i punti delle migliaia."
    );
    public static readonly Problem BeyondScale = Doubt(
        "TR715",
        "«{0}» è molto lontano da {1} ({2})",
        "controlla le cifre e l'unità di misura."
    );
    public static readonly Problem SignFlipped = Doubt(
        "TR716",
        "«{0}» è negativo, mentre {2} il valore è positivo ({1})",
        "controlla il segno: forse un trattino davanti al numero è di troppo."
    );
    public static readonly Problem TargetAgainstDirection = Doubt(
        "TR720",
        "il valore atteso «{0}» è peggio di «{1}», che lo precede, mentre il verso è «{2}»",
        "correggi il valore, oppure la colonna «verso»."
    );
    public static readonly Problem ReadingTooEarly = Doubt(
        "TR722",
        "il valore è rilevato il {0}, prima del giorno a cui si riferisce ({1})",
        "controlla le due date: forse sono scambiate, o un anno è sbagliato."
    );
    public static readonly Problem ReadingLate = Doubt(
        "TR723",
        "il valore è rilevato il {0}, più di un anno dopo il giorno a cui si riferisce ({1})",
        "controlla l'anno delle due date."
    );
    public static readonly Problem ReadingOfOtherYear = Doubt(
        "TR724",
        "la rilevazione si riferisce al {0}, e questo è il {1}",
        "correggi l'anno, oppure scrivila nella cartella di quell'anno."
    );
    public static readonly Problem ReadingTwice = Doubt(
        "TR725",
        "la rilevazione di «{0}» al {1} è scritta due volte (valore {2}, rilevato il {3})",
        "togli una delle due righe."
    );
    public static readonly Problem ReadingContradicts = Doubt(
        "TR726",
        "per «{0}» al {1} c'è già un altro valore: {2}, rilevato il {3}",
        "se questa riga lo corregge, scrivi quel giorno di rilevazione nella colonna «corregge»; altrimenti togli la riga sbagliata."
    );
    public static readonly Problem DueOutsidePlan = Doubt(
        "TR730",
        "la scadenza {0} è fuori dagli anni del piano ({1}–{2})",
        "correggi l'anno della scadenza, oppure il triennio in anno.yml."
    );
    public static readonly Problem RecordTwice = Doubt(
        "TR735",
        "questo record dice le stesse cose di «{0}», con un altro codice",
        "togline uno, oppure scrivi in che cosa sono diversi."
    );
    public static readonly Problem LooksLikeOther = Doubt(
        "TR740",
        "nella colonna «{0}» c'è {2}: «{1}»",
        "spostalo nella sua colonna: forse le celle della riga sono slittate."
    );
    public static readonly Problem ColumnsSwapped = Doubt(
        "TR741",
        "le colonne «{0}» e «{1}» sembrano scambiate: l'anno prima ognuna aveva i valori dell'altra",
        "rimetti ogni valore sotto la sua intestazione."
    );
    public static readonly Problem SortedAlone = Doubt(
        "TR742",
        "nella colonna «{0}» ci sono gli stessi valori dell'anno prima, ma accanto ad altri codici",
        "forse la colonna è stata ordinata da sola: riprendi il file di prima e ordina tutta la tabella."
    );
    public static readonly Problem DegreesSwapped = Doubt(
        "TR745",
        "lat «{0}» e lon «{1}» sembrano scambiate",
        "scrivi in «lat» il numero più grande (in Italia fra 35 e 47) e in «lon» l'altro (fra 6 e 19)."
    );
    public static readonly Problem PlaceFar = Doubt(
        "TR746",
        "il punto con lat «{0}» e lon «{1}» è lontano dal Comune",
        "controlla le cifre e la virgola delle coordinate."
    );
    public static readonly Problem DegreesAlone = Doubt(
        "TR747",
        "c'è «{0}» ma manca «{1}»: il luogo non va sulla mappa",
        "scrivi anche «{1}», oppure togli «{0}»."
    );
    public static readonly Problem DegreesRough = Doubt(
        "TR748",
        "lat «{0}» e lon «{1}» hanno pochi decimali: il punto può essere a più di mezzo chilometro da qui",
        "scrivi almeno quattro decimali, come 45,1336. Un foglio di calcolo ne mostra meno di quanti ne ha."
    );
    public static readonly Problem IstatForm = Doubt(
        "TR750",
        "«{0}» non ha la forma di un codice ISTAT di comune",
        "scrivi le sei cifre, zeri iniziali compresi, fra virgolette."
    );
    public static readonly Problem IpaForm = Doubt(
        "TR751",
        "«{0}» non ha la forma di un codice IPA",
        "copialo dall'indice delle pubbliche amministrazioni: lettere, cifre e trattini bassi (c_a123)."
    );
    public static readonly Problem PhoneLength = Doubt(
        "TR752",
        "«{0}» ha {1} cifre: non sembra un numero di telefono intero",
        "scrivi il numero con il prefisso."
    );
    public static readonly Problem PostalCodeForm = Doubt("TR753", "nell'indirizzo «{0}» non è un CAP", "un CAP ha cinque cifre.");
    public static readonly Problem DurationOver = Doubt(
        "TR755",
        "la durata («{0}») è finita prima del {1}",
        "aggiorna la durata, oppure togli il record da quest'anno."
    );
    public static readonly Problem TableCopied = Doubt(
        "TR756",
        "la tabella «{0}» è uguale in ogni cella a quella dell'anno prima",
        "metti i numeri di quest'anno."
    );
    public static readonly Problem SpanOfOtherYear = Doubt(
        "TR760",
        "il triennio «{0}» non comprende il {1}",
        "scrivi il triennio di quest'anno."
    );
    public static readonly Problem TitleOfOtherYear = Doubt(
        "TR761",
        "il titolo «{0}» nomina altri anni, non il {1}",
        "correggi l'anno nel titolo."
    );
    public static readonly Problem DateOfOtherYear = Doubt(
        "TR762",
        "la data {0} non è del tempo di questo anno ({1})",
        "correggi l'anno: forse la data è rimasta dalle impostazioni di prima."
    );
    public static readonly Problem CurrentYearOld = Doubt(
        "TR763",
        "la prima pagina porta al {0}, ma c'è anche il {1}",
        "scrivi {1} nella voce «anno corrente»."
    );
    public static readonly Problem TaxCodePublished = Error(
        "TR801",
        "qui c'è il codice fiscale di una persona ({0})",
        "togli il codice fiscale. " + Allowed
    );
    public static readonly Problem IbanPublished = Error(
        "TR802",
        "qui c'è un IBAN che non è dell'ente ({0})",
        "togli l'IBAN; se è dell'ente, scrivilo nella voce «iban» di portale.yml. " + Allowed
    );
    public static readonly Problem MailPublished = Error(
        "TR803",
        "qui c'è un indirizzo di posta che non è dell'ente ({0})",
        "togli l'indirizzo, o scrivi quello dell'ufficio; i domini dell'ente si scrivono nella voce «domini istituzionali» di portale.yml. "
            + Allowed
    );
    public static readonly Problem MobilePublished = Error(
        "TR804",
        "qui c'è un numero di cellulare ({0})",
        "togli il numero, o scrivi quello dell'ufficio; i cellulari di servizio si scrivono nella colonna «telefono» di settori.csv. "
            + Allowed
    );
    public static readonly Problem BirthPublished = Error(
        "TR805",
        "qui c'è la data di nascita di una persona ({0})",
        "togli la data. " + Allowed
    );
    public static readonly Problem HomePublished = Error(
        "TR806",
        "qui c'è l'indirizzo di casa di una persona ({0})",
        "togli l'indirizzo. " + Allowed
    );
    public static readonly Problem PersonalInPage = Error(
        "TR807",
        "nel file finito c'è un dato personale ({1}: {0}) che nei contenuti non è scritto tutto di seguito",
        "cercalo nei contenuti, anche spezzato da collegamenti o da altri segni, e toglilo."
    );
    public static readonly Problem AttachmentUnchecked = Error(
        "TR808",
        "nessuno ha controllato che il file «{0}» non contenga dati personali",
        "in un file di questo tipo il programma da solo non basta: aprilo, controllalo, e scrivi in documenti.csv, colonna «controllato da», quale ufficio l'ha fatto."
    );
    public static readonly Problem ExceptionFileUnknown = Error(
        "TR809",
        "fra i contenuti non c'è il file «{0}»",
        "{1}Scrivi il percorso dalla cartella dei contenuti (2011/settori.csv)."
    );
    public static readonly Problem ExceptionRepeats = Error(
        "TR810",
        "questa eccezione ripete un dato personale ({0})",
        "togli il dato da questa cella: bastano i primi e gli ultimi due caratteri, nella colonna «dato»."
    );
    public static readonly Problem ExceptionIdle = Warning(
        "TR811",
        "a questa eccezione non corrisponde più nessun dato",
        "togli la riga; se il dato è ancora da qualche parte, correggi il posto come lo scrive il messaggio."
    );
    public static readonly Problem IbanInvalid = Error(
        "TR812",
        "«{0}» non è un IBAN valido",
        "controlla le cifre: le due dopo la sigla del paese confermano tutte le altre."
    );
    public static readonly Problem ExceptionPlaceWrong = Error(
        "TR813",
        "«{0}» non indica un posto",
        "scrivi «riga» e il numero (in un PDF «pagina» e il numero), oppure la prima cella della riga, una barra e il nome della colonna (ambiente/competenze)."
    );

    // 9xx: command line and environment
    public static readonly Problem ContentFolderMissing = Error(
        "TR901",
        "la cartella dei contenuti non c'è",
        "controlla --content, oppure lancia il comando dalla cartella del progetto.",
        ExitCodes.CallWrong
    );
    public static readonly Problem OutputNotOurs = Error(
        "TR902",
        "la cartella di uscita contiene file che questo programma non ha scritto",
        "scegli con --output una cartella vuota o nuova: quello che c'è non viene toccato.",
        ExitCodes.CallWrong
    );
    public static readonly Problem OutputBusy = Error(
        "TR903",
        "un'altra pubblicazione è in corso su questa cartella",
        "aspetta che finisca, poi ripeti il comando.",
        ExitCodes.Busy
    );
    public static readonly Problem OutputFailed = Error(
        "TR904",
        "non si è potuto leggere o scrivere: {0}",
        "ciò che era già pubblicato o archiviato c'è ancora, intero. Controlla spazio e permessi, poi ripeti il comando.",
        ExitCodes.CouldNotWrite
    );
    public static readonly Problem OutputInsideContent = Error(
        "TR905",
        "la cartella di uscita e quella dei contenuti sono una dentro l'altra",
        "scegli con --output una cartella che non contenga i contenuti e non ne faccia parte.",
        ExitCodes.CallWrong
    );
    public static readonly Problem NewFolderNotEmpty = Error(
        "TR906",
        "questa cartella non è vuota",
        "scegli con --content una cartella nuova o vuota: quello che c'è non viene toccato.",
        ExitCodes.CallWrong
    );
    public static readonly Problem NewFileTaken = Error(
        "TR907",
        "c'è già",
        "scegli un altro nome: quello che c'è non viene toccato.",
        ExitCodes.CallWrong
    );
    public static readonly Problem NewYearUnknown = Error(
        "TR908",
        "l'anno {0} non c'è",
        "crealo prima con: trasparenza nuovo anno {0}.",
        ExitCodes.CallWrong
    );
    public static readonly Problem NewRowInWorkbook = Error(
        "TR909",
        "questa tabella è un foglio di calcolo e il programma non lo modifica",
        "apri il file e aggiungi la riga di «{0}».",
        ExitCodes.CallWrong
    );
    public static readonly Problem ExportUnknown = Error(
        "TR910",
        "non c'è una tabella che si chiama «{0}»",
        "{1}Le tabelle di questo portale sono: {2}.",
        ExitCodes.CallWrong
    );

    public static readonly Problem ContentUnreadable = Error(
        "TR911",
        "non si può leggere: {0}",
        "controlla i permessi del file e della sua cartella, e che nessun altro programma lo tenga bloccato; poi ripeti il comando.",
        ExitCodes.CouldNotWrite
    );
    public static readonly Problem WorkLeft = Notice(
        "TR914",
        "il sito è pubblicato, ma questa cartella di lavoro non si è potuta togliere",
        "la toglie la prossima pubblicazione; se resta, controlla i permessi e cancellala a mano."
    );
    public static readonly Problem PathTaken = Error(
        "TR915",
        "questa pagina e «{0}» avrebbero lo stesso indirizzo, o due che molti sistemi non distinguono",
        "cambia il codice o il nome del file di una delle due."
    );
    public static readonly Problem PathRefused = Error(
        "TR916",
        "questo file non si può pubblicare con il suo nome: {0}",
        "cambia il codice, o il nome del file, da cui nasce."
    );
    public static readonly Problem FrozenContentChanged = Error(
        "TR917",
        "l'anno {0} è congelato, e questo file non è più come fu archiviato",
        "rimetti il file com'era: la copia è {1}. Le novità vanno in un anno che non è congelato; ciò che un atto ordina di togliere si toglie con: trasparenza rimuovi {0}."
    );
    public static readonly Problem FrozenContentAdded = Error(
        "TR918",
        "l'anno {0} è congelato, e questo file non ne fa parte",
        "togli il file, oppure spostalo in un anno che non è congelato."
    );
    public static readonly Problem FrozenContentMissing = Error(
        "TR919",
        "l'anno {0} è congelato, e questo suo file manca",
        "rimetti il file: la copia è {1}. Oppure togli tutta la cartella {0} dai contenuti: le pagine congelate restano pubblicate."
    );
    public static readonly Problem ArchiveBroken = Error(
        "TR920",
        "l'archivio non è intatto: {0}",
        "non si pubblica niente finché l'archivio non torna com'era. Riprendi il file da una copia dell'archivio (per esempio da git o da un salvataggio), poi lancia: trasparenza verifica.",
        ExitCodes.VerificationFailed
    );
    public static readonly Problem FrozenTargetLost = Error(
        "TR921",
        "le pagine congelate del {0} portano a «{1}», che non ci sarebbe più",
        "rimetti ciò che dava quella pagina: le pagine congelate non si possono correggere."
    );
    public static readonly Problem AlreadyFrozen = Error(
        "TR922",
        "l'anno {0} è già congelato",
        "un anno si congela una volta sola. Per controllarlo: trasparenza verifica.",
        ExitCodes.CallWrong
    );
    public static readonly Problem FreezeYearUnknown = Error(
        "TR923",
        "l'anno {0} non è fra quelli da congelare",
        "gli anni che si possono congelare sono: {1}.",
        ExitCodes.CallWrong
    );
    public static readonly Problem SiteChanged = Error(
        "TR924",
        "il sito non è quello che fu pubblicato: {0}",
        "pubblica di nuovo con: trasparenza genera. Se non sai chi l'ha cambiato, avvisa chi amministra il server.",
        ExitCodes.VerificationFailed
    );
    public static readonly Problem ServerSilent = Error(
        "TR925",
        "il server non dà ciò che serve per il controllo: {0}",
        "controlla l'indirizzo e la connessione, poi ripeti il comando.",
        ExitCodes.CouldNotWrite
    );
    public static readonly Problem PageNotKept = Error(
        "TR926",
        "nell'archivio non c'è la pagina «{0}»",
        "scrivi il percorso come nell'indirizzo, dall'anno in poi (2011/obiettivi/imp02.html).",
        ExitCodes.CallWrong
    );
    public static readonly Problem NothingToVerify = Error(
        "TR927",
        "qui non c'è niente da verificare",
        "indica un pacchetto (una cartella con bagit.txt) o un sito pubblicato (una cartella con manifest-sha256.txt).",
        ExitCodes.CallWrong
    );
    public static readonly Problem DatumNotKept = Error(
        "TR928",
        "nell'anno {0} dell'archivio non c'è niente di ciò che va tolto{1}",
        "controlla le parole (come sono nella pagina) e i percorsi dei file (come nell'indirizzo: 2011/allegati/elenco.pdf).",
        ExitCodes.CallWrong
    );
    public static readonly Problem RemoveByHand = Error(
        "TR929",
        "le parole da togliere sono anche in un file che il programma non sa modificare, o in un nome che non può cambiare: {0}",
        "indica con --togli-file i file da togliere per intero, poi ripeti il comando.",
        ExitCodes.CallWrong
    );
    public static readonly Problem NotFrozen = Error(
        "TR930",
        "l'anno {0} non è congelato",
        "nei contenuti di un anno non congelato si toglie il dato dal suo file, poi si pubblica di nuovo.",
        ExitCodes.CallWrong
    );
    public static readonly Problem BagUnknown = Error(
        "TR931",
        "questa cartella sta nell'archivio, ma il registro non la conosce",
        "non è stata toccata. Se è il pacchetto di un anno congelato, riprendi registro.jsonl da git o da un salvataggio; se non serve, spostala fuori dall'archivio. Poi ripeti il comando.",
        ExitCodes.VerificationFailed
    );
    public static readonly Problem DatumPartlyAbsent = Warning(
        "TR932",
        "nell'anno {0} dell'archivio non si è trovato: {1}",
        "controlla le parole (come sono nella pagina) e i percorsi dei file (come nell'indirizzo: 2011/allegati/elenco.pdf). Per il resto il comando vale."
    );
    public static readonly Problem DatumElsewhere = Warning(
        "TR933",
        "la rimozione non è finita: ciò che va tolto è anche in {0}",
        "finché è lì, il dato resta o torna in pubblico: {1}"
    );
    public static readonly Problem ContentBroken = Warning(
        "TR934",
        "senza ciò che è stato tolto i contenuti hanno errori: {0}",
        "lancia trasparenza controlla, correggi i contenuti, poi pubblica."
    );
    public static readonly Problem TextStays = Warning(
        "TR935",
        "tolta la pagina o il file, il suo testo resta in altri file dell'anno {0}: {1}",
        "scrivi in un file di testo, una per riga, le frasi da togliere; poi ripeti il comando con --parole-da."
    );
    public static readonly Problem NotFrozenYet = Error(
        "TR936",
        "l'anno {0} non è congelato: il suo termine si scrive nei contenuti",
        "apri {0}/anno.yml, scrivi «decorrenza» e «alla scadenza», poi pubblica di nuovo. Se non c'è, controlla l'anno.",
        ExitCodes.CallWrong
    );
    public static readonly Problem RegisterBehind = Error(
        "TR937",
        "il registro dell'archivio non è il seguito di quello che il sito pubblica: {0}",
        "non pubblicare. Riprendi registro.jsonl e la cartella dell'archivio da git o da un salvataggio, poi lancia: trasparenza verifica. Se il registro è quello giusto, è il sito che è stato cambiato: cancella dal sito archivio/registro.jsonl, poi pubblicalo di nuovo con: trasparenza genera.",
        ExitCodes.VerificationFailed
    );
    public static readonly Problem SiteUncompared = Warning(
        "TR938",
        "questo sito non si è potuto controllare del tutto: {0}",
        "pubblica di nuovo con: trasparenza genera. Poi lancia: trasparenza verifica."
    );
    public static readonly Problem FrozenTermCutShort = Warning(
        "TR939",
        "l'anno {0} esce dopo il {1}, ma un suo record va pubblicato fino al {3}: {2}",
        "controlla il giorno. Se il record deve restare, decidi un termine più lungo con «trasparenza decidi {0} --termine {4}»."
    );
    public static readonly Problem SwitchHalfway = Error(
        "TR940",
        "lo scambio fra il sito di prima e quello nuovo è rimasto a metà: {0}",
        "non cancellare e non spostare niente: tutti e due sono interi. Controlla il disco, poi ripeti il comando: prima di tutto rimette al suo posto un sito intero.",
        ExitCodes.CouldNotWrite
    );
    public static readonly Problem NamesNotPromised = Notice(
        "TR941",
        "il sito è pubblicato, ma questo disco non sa promettere che dopo un'interruzione della corrente sia ancora quello nuovo",
        "se la corrente manca nei prossimi minuti, pubblica di nuovo. Una cartella su un disco del computer non ha questo limite."
    );
    public static readonly Problem ArchiveHalfway = Warning(
        "TR942",
        "una rimozione dall'anno {0} è rimasta a metà: {1}",
        "non cancellare, non spostare e non rinominare niente nell'archivio. Ripeti lo stesso «rimuovi»: prima rimette in ordine l'archivio, poi fa ciò che manca."
    );
    public static readonly Problem FreezeUndecided = Warning(
        "TR943",
        "l'anno {0} è congelato e non è detto {1}",
        "quando si sa, scrivilo nel registro: {2}. Fino ad allora l'anno rimane pubblicato."
    );
    public static readonly Problem KeyUnusable = Error(
        "TR944",
        "con questa chiave non si può firmare: {0}",
        "serve una chiave privata ECDSA P-256 in forma PEM, senza parola d'ordine. Niente è stato cambiato.",
        ExitCodes.CallWrong
    );
    public static readonly Problem OutputInsideArchive = Error(
        "TR945",
        "la cartella dell'archivio e quella {0} sono una dentro l'altra",
        "scegli con --archivio una cartella che non contenga l'altra e non ne faccia parte: chi pubblica cancella ciò che c'era nel sito, e l'archivio deve restare.",
        ExitCodes.CallWrong
    );
    public static readonly Problem ArchiveForgot = Error(
        "TR946",
        "il sito pubblicato ha anni congelati che in questo archivio non ci sono: {0}",
        "il comando va lanciato dalla cartella del progetto, oppure con --archivio e l'archivio giusto. Se l'archivio è andato perso, riprendilo da git o da un salvataggio insieme a registro.jsonl.",
        ExitCodes.VerificationFailed
    );
    public static readonly Problem ArchiveUnfinished = Warning(
        "TR947",
        "nell'archivio è rimasta una cartella di un lavoro interrotto",
        "se nessun comando è in corso, la toglie da sé il prossimo «congela» o «rimuovi». Se era una rimozione ordinata da un atto, cancellala subito: contiene ancora il dato."
    );
    public static readonly Problem DayBeforeRegister = Error(
        "TR948",
        "il giorno {0} viene prima di quello dell'ultima riga del registro, {1}",
        "scrivi con --giorno una data che non sia prima, oppure lascia quella di oggi.",
        ExitCodes.CallWrong
    );
    public static readonly Problem SignedByOther = Error(
        "TR949",
        "l'anno {0} è firmato con una chiave che non è quella di impronta {1}",
        "controlla l'impronta che hai scritto. Se è giusta, ha firmato un altro: confronta i due numeri annotati con quelli dell'ultima riga dell'anno in registro.jsonl. Se sono uguali il pacchetto è quello giusto: sposta altrove {2}.firma e {2}.pubblica.pem, poi lancia trasparenza congela {0} --firma CHIAVE. Se no, avvisa chi tiene l'archivio.",
        ExitCodes.VerificationFailed
    );
    public static readonly Problem SiteUnlisted = Error(
        "TR950",
        "qui manca «{0}», l'elenco dei file del sito",
        "se la cartella non è quella del sito, indicala con --output. Se lo è, senza elenco non si può dire che il sito sia quello pubblicato: sposta altrove la cartella intera, poi pubblica di nuovo con: trasparenza genera.",
        ExitCodes.VerificationFailed
    );
    public static readonly Problem FrozenPageChanged = Error(
        "TR951",
        "una pagina congelata del sito non è più quella dell'archivio: {0}",
        "cancella la cartella {1}, che il programma rifà dall'archivio, poi pubblica di nuovo con: trasparenza genera. Se non sai chi l'ha cambiata, avvisa chi amministra il server.",
        ExitCodes.VerificationFailed
    );
    public static readonly Problem NotSigned = Error(
        "TR952",
        "l'anno {0} non è firmato, e dovrebbe esserlo con la chiave di impronta {1}",
        "se non fu mai firmato, o se una rimozione ha tolto la firma di prima, firmalo: trasparenza congela {0} --firma CHIAVE. Se la firma è sparita, confronta prima i due numeri annotati con quelli dell'ultima riga dell'anno in registro.jsonl. Non riprendere copie di prima di una rimozione.",
        ExitCodes.VerificationFailed
    );
    public static readonly Problem AlreadySigned = Error(
        "TR953",
        "l'anno {0} è già congelato e firmato",
        "per controllare la firma: trasparenza verifica. Per firmare con un'altra chiave sposta altrove {1}.firma e {1}.pubblica.pem, poi ripeti il comando.",
        ExitCodes.CallWrong
    );
    public static readonly Problem NotThere = Warning(
        "TR954",
        "{0} non è stato controllato: in questa cartella non c'è niente",
        "controlla il nome della cartella. Se il sito non è ancora pubblicato, pubblicalo con: trasparenza genera."
    );
    public static readonly Problem DatumRespelled = Warning(
        "TR955",
        "nell'anno {0} ciò che va tolto sembra scritto anche in un altro modo: {1}",
        "apri questi file. Se è lo stesso dato, scrivi nel file delle parole anche quel modo (prima il cognome; il giorno in cifre o in lettere; il telefono con +39 o senza), poi ripeti il comando."
    );
    public static readonly Problem FrozenTargetRemoved = Error(
        "TR956",
        "le pagine congelate del {0} portano a «{1}», che una rimozione ha tolto o rinominato",
        "ripeti la rimozione per il {0}, con lo stesso atto e lo stesso file di parole: trasparenza rimuovi {0} --parole-da … --atto …."
    );
    public static readonly Problem ComparisonUnreadable = Error(
        "TR958",
        "i contenuti del {0}, congelati con le sue pagine, non si leggono più per intero: il confronto non si fa",
        "le pagine del {0} restano come sono, e gli altri anni si possono confrontare."
    );
    public static readonly Problem ExitUnconfirmed = Error(
        "TR960",
        "questa pubblicazione toglie dal sito {0}: il termine è finito il {1}, e nessuno ha confermato che deve uscire",
        "controlla «decorrenza» e «termine». Se deve uscire scrivi qui «uscita confermata» con {2}, oppure ripeti il comando con: --conferma {3}"
    );
    public static readonly Problem YearLost = Error(
        "TR962",
        "questa pubblicazione toglie dal sito tutto l'anno {0}: {1}",
        "rimetti la cartella dell'anno nei contenuti. Se deve uscire ripeti il comando con: --conferma {2}"
    );
    public static readonly Problem PagesLost = Error(
        "TR963",
        "questa pubblicazione toglie dal sito {0} su {1}",
        "guarda quali con trasparenza genera --prova, e rimetti ciò che manca. Se devono uscire ripeti il comando con: --conferma {2}"
    );
    public static readonly Problem RecordsLost = Error(
        "TR964",
        "questa pubblicazione toglie dal sito {0} di «{1}»",
        "guarda quali con trasparenza genera --prova, e rimetti ciò che manca. Se devono uscire ripeti il comando con: --conferma {2}"
    );
    public static readonly Problem AttachmentLost = Error(
        "TR965",
        "questa pubblicazione toglie dal sito {0}: chi ne ha l'indirizzo non lo troverà più",
        "rimetti il file e la riga del suo documento. Se deve uscire ripeti il comando con: --conferma {1}"
    );
    public static readonly Problem ExitMismatched = Warning(
        "TR966",
        "«uscita confermata» non è l'ultimo giorno del termine, che è il {0}: così non conferma niente",
        "controlla «decorrenza» e «termine». Se sono giusti scrivi qui {1}."
    );
    public static readonly Problem LossConfirmationIdle = Warning(
        "TR967",
        "«--conferma {0}» non conferma niente: questa pubblicazione non lo toglie",
        "copia il nome dal messaggio che ha fermato la pubblicazione; se è già uscito, lascialo via."
    );
    public static readonly Problem CorrectionUnrecorded = Notice(
        "TR968",
        "{0} senza una riga in aggiornamenti.csv: {1} …",
        "lancia trasparenza annota prima di pubblicare, poi scrivi tipo e motivo: i cittadini vedono che cosa è stato corretto, e perché."
    );
    public static readonly Problem AccentTaken = Error(
        "TR980",
        "i nomi di questo file e di «{0}» differiscono solo nel modo in cui il computer ha scritto una lettera accentata: molti sistemi, e l'archivio, non li distinguono",
        "cambia il nome di uno dei due, meglio senza accenti."
    );

    private static Problem Error(string code, string what, string cure, int exitCode = ExitCodes.ContentWrong) =>
        new(code, Severity.Error, what, cure) { ExitCode = exitCode };

    private static Problem Warning(string code, string what, string cure) => new(code, Severity.Warning, what, cure);

    // A warning about input that may be correct: conferme.csv silences it.
    private static Problem Doubt(string code, string what, string cure) => new(code, Severity.Warning, what, cure) { IsConfirmable = true };

    private static Problem Notice(string code, string what, string cure) => new(code, Severity.Notice, what, cure);
}
