using Translate.Documents;
using Xunit;

namespace Translate.Core.Tests.Glossaries;

public sealed class TermMatcherTests
{
    [Theory]
    [InlineData("Hun bor i Irak nå.", "Irak = Iraq")]
    [InlineData("Danmark og Sverige stemte for.", "Danmark = Denmark; Sverige = Sweden")]
    [InlineData("Reisen gikk til Sør-Afrika.", "Sør-Afrika = South Africa")]
    [InlineData("De fløy over Sør-Sudan, ikke Sudan.", "Sør-Sudan = South Sudan; Sudan = Sudan")]
    [InlineData("Toppmøtet holdes i Nederland.", "Nederland = the Netherlands")]
    [InlineData("Skipet gikk inn i Svartehavet.", "Svartehavet = the Black Sea")]
    [InlineData("Kampene i Deir ez-Zor fortsetter.", "Deir ez-Zor = Deir ez-Zor")]
    [InlineData("Byen Albu Kamal falt torsdag.", "Albu Kamal = Abu Kamal")]
    [InlineData("Over grensen ligger al-Qaim.", "al-Qaim = al-Qaim")]
    [InlineData("Al-Qaim ligger ved grensen.", "Al-Qaim = al-Qaim (base of al-Qaim)")]
    [InlineData("USA og FN er uenige.", "USA = the United States; FN = the UN")]
    [InlineData("Møtet i Det hvite hus varte lenge.", "Det hvite hus = the White House")]
    [InlineData("Saken går til FNs sikkerhetsråd i dag.", "FNs sikkerhetsråd = the UN Security Council")]
    [InlineData("Lederen for Den islamske staten er død.", "Den islamske staten = the Islamic State")]
    [InlineData("EU-kommisjonen møtes i Brussel.", "EU-kommisjonen = the European Commission; Brussel = Brussels")]
    [InlineData("Kreml avviser påstanden.", "Kreml = the Kremlin")]
    [InlineData("Ferja går til Gotland via København.", "København = Copenhagen")]
    [InlineData("Været i Nord-Norge blir kaldt.", "Nord-Norge = Northern Norway")]
    [InlineData("Oslo, Bergen og Tromsø ble med.", "Oslo = Oslo; Bergen = Bergen; Tromsø = Tromsø")]
    [InlineData("Båten gikk på grunn i Oslofjorden.", "Oslofjorden = the Oslo Fjord")]
    [InlineData("Vestbredden og Gazastripen er stengt.", "Vestbredden = the West Bank; Gazastripen = the Gaza Strip")]
    [InlineData("Han ble født på Elfenbenskysten.", "Elfenbenskysten = Ivory Coast")]
    [InlineData("Budskapet fra Stortinget var klart.", "Stortinget = the Storting")]
    [InlineData("Flyet landet i Addis Abeba i natt.", "Addis Abeba = Addis Ababa")]
    [InlineData("Rettssaken i Haag er utsatt.", "Haag = The Hague")]
    [InlineData("Toget fra Wien til Praha er innstilt.", "Wien = Vienna; Praha = Prague")]
    [InlineData("Kong Harald åpnet Stortinget.", "Stortinget = the Storting")]
    public void Finds_names_as_they_stand(string sentence, string expected) => AssertFound(sentence, expected);

    [Theory]
    [InlineData("Han reiste heim til Noreg.", "Noreg = Norway (base of Norge)")]
    [InlineData("Gaza-stripen ble bombet.", "Gaza-stripen = the Gaza Strip (base of Gazastripen)")]
    [InlineData("Møtet mellom Nato og Ukraina.", "Nato = NATO (base of NATO); Ukraina = Ukraine")]
    [InlineData("Krigen i Hviterussland.", "Hviterussland = Belarus (base of Belarus)")]
    [InlineData("Dei reiste til Austerrike.", "Austerrike = Austria (base of Østerrike)")]
    [InlineData("Styrkene rykket inn i Kharkiv.", "Kharkiv = Kharkiv (base of Harkiv)")]
    [InlineData("Hun har bodd i Peking.", "Peking = Beijing (base of Beijing)")]
    [InlineData("Krigen i Midtausten held fram.", "Midtausten = the Middle East (base of Midtøsten)")]
    public void Finds_other_older_and_Nynorsk_spellings(string sentence, string expected) => AssertFound(sentence, expected);

    [Theory]
    [InlineData("Iraks statsminister kom hjem.", "Iraks = Iraq's (genitive of Irak)")]
    [InlineData("Slaget om Mosuls gamleby.", "Mosuls = Mosul's (genitive of Mosul)")]
    [InlineData("Paris' gater var tomme.", "Paris' = Paris's (genitive of Paris)")]
    [InlineData("Paris’ gater var tomme.", "Paris’ = Paris's (genitive of Paris)")]
    [InlineData("Hellas' gjeld vokser.", "Hellas' = Greece's (genitive of Hellas)")]
    [InlineData("Honduras' president gikk av.", "Honduras' = Honduras's (genitive of Honduras)")]
    [InlineData("USAs president og Nederlands konge.", "USAs = the United States' (genitive of USA); Nederlands = the Netherlands' (genitive of Nederland)")]
    [InlineData("FNs generalsekretær er bekymret.", "FNs generalsekretær = the UN secretary-general")]
    [InlineData("FNs talsmann svarte.", "FNs = the UN's (genitive of FN)")]
    [InlineData("Markerer IS' fall i området.", "IS' = IS's (genitive of IS)")]
    [InlineData("EU-kommisjonens forslag er klart.", "EU-kommisjonens = the European Commission's (genitive of EU-kommisjonen)")]
    [InlineData("Sør-Koreas hær er stor.", "Sør-Koreas = South Korea's (genitive of Sør-Korea)")]
    [InlineData("Deir ez-Zors sentrum ligger i ruiner.", "Deir ez-Zors = Deir ez-Zor's (genitive of Deir ez-Zor)")]
    [InlineData("Alpenes høyeste topp.", "Alpenes = the Alps' (genitive of Alpene)")]
    [InlineData("Det hvite hus' talsmann.", "Det hvite hus' = the White House's (genitive of Det hvite hus)")]
    [InlineData("Filippinenes hovedstad er Manila.", "Filippinenes = the Philippines' (genitive of Filippinene); Manila = Manila")]
    [InlineData("Storbritannias dronning.", "Storbritannias = Britain's (genitive of Storbritannia)")]
    [InlineData("Oslos byråd vedtok det.", "Oslos = Oslo's (genitive of Oslo)")]
    [InlineData("Bruk av Irak's olje.", "Irak's = Iraq's (genitive of Irak)")]
    [InlineData("Stortingets talerstol.", "Stortingets = the Storting's (genitive of Stortinget)")]
    public void Finds_the_genitive(string sentence, string expected) => AssertFound(sentence, expected);

    [Theory]
    [InlineData("Et irakisk fly landet.", "irakisk = Iraqi (adjective of Irak)")]
    [InlineData("Den irakske hæren trakk seg ut.", "irakske = Iraqi (adjective of Irak)")]
    [InlineData("De irakiske styrkene vant.", "irakiske = Iraqi (adjective of Irak)")]
    [InlineData("Et svensk skip og et dansk.", "svensk = Swedish (adjective of Sverige); dansk = Danish (adjective of Danmark)")]
    [InlineData("Amerikanske soldater ble sendt hjem.", "Amerikanske = American (adjective of USA)")]
    [InlineData("– Russiske fly krenket luftrommet.", "Russiske = Russian (adjective of Russland)")]
    [InlineData("Han sa: «Norske bønder sliter.»", "Norske = Norwegian (adjective of Norge)")]
    [InlineData("De snakker nederlandsk hjemme.", "nederlandsk = Dutch (adjective of Nederland)")]
    [InlineData("Et europeisk og nordisk samarbeid.", "europeisk = European (adjective of Europa); nordisk = Nordic (adjective of Norden)")]
    [InlineData("Det nordnorske kjøkkenet.", "nordnorske = northern Norwegian (adjective of Nord-Norge)")]
    [InlineData("En sørkoreansk diplomat.", "sørkoreansk = South Korean (adjective of Sør-Korea)")]
    [InlineData("Den nord-koreanske lederen.", "nord-koreanske = North Korean (adjective of Nord-Korea)")]
    [InlineData("De kurdiske styrkene i nord.", "kurdiske = Kurdish (adjective of Kurdistan)")]
    [InlineData("Det samiske flagget vaiet.", "samiske = Sami (adjective of Sápmi)")]
    [InlineData("Den arabiske maten var god.", "arabiske = Arab (adjective of Arabia)")]
    [InlineData("Det walisiske laget tapte.", "walisiske = Welsh (adjective of Wales)")]
    public void Finds_adjectives(string sentence, string expected) => AssertFound(sentence, expected);

    [Theory]
    [InlineData("En iraker ble skadet.", "iraker = Iraqi (inhabitant of Irak)")]
    [InlineData("Irakeren ble løslatt.", "Irakeren = Iraqi (inhabitant of Irak)")]
    [InlineData("Ti irakere ble drept.", "irakere = Iraqis (inhabitant of Irak)")]
    [InlineData("Irakerne flyktet.", "Irakerne = Iraqis (inhabitant of Irak)")]
    [InlineData("Det er irakernes valg.", "irakernes = Iraqis' (inhabitant of Irak)")]
    [InlineData("Svensken vant løpet.", "Svensken = Swede (inhabitant of Sverige)")]
    [InlineData("To svensker og tre dansker.", "svensker = Swedes (inhabitant of Sverige); dansker = Danes (inhabitant of Danmark)")]
    [InlineData("Det var svenskenes beste kamp.", "svenskenes = Swedes' (inhabitant of Sverige)")]
    [InlineData("Hver nordmann betaler skatt.", "nordmann = Norwegian (inhabitant of Norge)")]
    [InlineData("Nordmennenes ferie er over.", "Nordmennenes = Norwegians' (inhabitant of Norge)")]
    [InlineData("Tre nordmenn er savnet.", "nordmenn = Norwegians (inhabitant of Norge)")]
    [InlineData("Franskmannen ledet, foran to franskmenn.", "Franskmannen = Frenchman (inhabitant of Frankrike); franskmenn = Frenchmen (inhabitant of Frankrike)")]
    [InlineData("Franskmennenes president.", "Franskmennenes = Frenchmen's (inhabitant of Frankrike)")]
    [InlineData("Tusen kinesere bor her.", "kinesere = Chinese (inhabitant of Kina)")]
    [InlineData("En kineser og en sveitser.", "kineser = Chinese (inhabitant of Kina); sveitser = Swiss (inhabitant of Sveits)")]
    [InlineData("Mange sveitsere går på ski.", "sveitsere = Swiss (inhabitant of Sveits)")]
    [InlineData("Tyskerne stemmer i dag.", "Tyskerne = Germans (inhabitant of Tyskland)")]
    [InlineData("Kroatene møter polakkene.", "Kroatene = Croats (inhabitant of Kroatia); polakkene = Poles (inhabitant of Polen)")]
    [InlineData("Islendingene feirer.", "Islendingene = Icelanders (inhabitant of Island)")]
    [InlineData("Samene krever retten.", "Samene = Sami (inhabitant of Sápmi)")]
    [InlineData("Grønlenderne og færøyingene.", "Grønlenderne = Greenlanders (inhabitant of Grønland); færøyingene = Faroese (inhabitant of Færøyene)")]
    [InlineData("Ein irakar møtte irakarane.", "irakar = Iraqi (inhabitant of Irak); irakarane = Iraqis (inhabitant of Irak)")]
    [InlineData("Kirgiserne sa nei.", "Kirgiserne = Kyrgyz (inhabitant of Kirgisistan)")]
    [InlineData("Palestinerens hus ble revet.", "Palestinerens = Palestinian's (inhabitant of Palestina)")]
    [InlineData("En filippiner og to britar.", "filippiner = Filipino (inhabitant of Filippinene); britar = Britons (inhabitant of Storbritannia)")]
    public void Finds_inhabitants(string sentence, string expected) => AssertFound(sentence, expected);

    [Theory]
    [InlineData("Irak-krigen varte i årevis.", "Irak = Iraq (compound of Irak)")]
    [InlineData("Oslo-politiet rykket ut.", "Oslo = Oslo (compound of Oslo)")]
    [InlineData("Den USA-støttede styrken.", "USA = US (compound of USA)")]
    [InlineData("Nederland-kampen er avlyst.", "Nederland = Netherlands (compound of Nederland)")]
    [InlineData("Nord-Korea-ekspertene er uenige.", "Nord-Korea = North Korea (compound of Nord-Korea)")]
    [InlineData("Ifølge SOHR-leder Rami Abdulrahman.", "SOHR = SOHR (compound of SOHR)")]
    [InlineData("Den russisk-støttede gruppen.", "russisk = Russian (compound of Russland)")]
    [InlineData("Irak- og Syria-veteraner.", "Irak = Iraq (compound of Irak); Syria = Syria (compound of Syria)")]
    [InlineData("Krim‑saken og Iran–rapporten.", "Krim = Crimean (compound of Krim); Iran = Iran (compound of Iran)")]
    [InlineData("Kampene i Deir ez-Zor provinsen.", "Deir ez-Zor = Deir ez-Zor")]
    [InlineData("Strekningen Oslo–Bergen er stengt.", "Oslo = Oslo; Bergen = Bergen")]
    [InlineData("Krigen Iran-Irak kostet mye.", "Iran = Iran (compound of Iran); Irak = Iraq")]
    [InlineData("En tur til Nord-Syria.", "Syria = Syria")]
    [InlineData("Stortings-flertallet sa ja.", "Stortings = Storting (compound of Stortinget)")]
    [InlineData("Et svensk-norsk selskap.", "svensk = Swedish (compound of Sverige); norsk = Norwegian (adjective of Norge)")]
    public void Finds_the_first_part_of_a_compound(string sentence, string expected) => AssertFound(sentence, expected);

    [Theory]
    [InlineData("STORE STYRKER TIL IRAK", "IRAK = Iraq (base of Irak)")]
    [InlineData("IRAKS HÆR TAR AL-QAIM", "IRAKS = Iraq's (genitive of Irak); AL-QAIM = al-Qaim (base of al-Qaim)")]
    [InlineData("NORSKE SOLDATER I MALI", "NORSKE = Norwegian (adjective of Norge); MALI = Mali (base of Mali)")]
    [InlineData("NY KONFLIKT I DET HVITE HUS", "DET HVITE HUS = the White House (base of Det hvite hus)")]
    [InlineData("STORM PÅ VEI MOT ISLAND", "ISLAND = Iceland (base of Island)")]
    [InlineData("Møtet i Det Hvite Hus.", "Det Hvite Hus = the White House (base of Det hvite hus)")]
    [InlineData("Han ringte det Hvite hus.", "det Hvite hus = the White House (base of Det hvite hus)")]
    [InlineData("Krigen i den demokratiske republikken Kongo.", "den demokratiske republikken Kongo = the Democratic Republic of the Congo (base of Den demokratiske republikken Kongo)")]
    public void Finds_names_in_capitals(string sentence, string expected) => AssertFound(sentence, expected);

    [Theory]
    [InlineData("De forente\narabiske  emirater svarte.", "De forente\narabiske  emirater = the United Arab Emirates (base of De forente arabiske emirater)")]
    [InlineData("New\u00A0York våkner.", "New\u00A0York = New York (base of New York)")]
    [InlineData("Fra Nord\u2011Korea til Sør\u2013Korea.", "Nord\u2011Korea = North Korea (base of Nord-Korea); Sør\u2013Korea = South Korea (base of Sør-Korea)")]
    [InlineData("Ko\u0308ln og Ko\u0308benhavn, A\u030Aland.", "Ko\u0308ln = Cologne (base of Köln); A\u030Aland = Åland (base of Åland)")]
    [InlineData("I Stor\u00ADbritan\u00ADnia regner det.", "Stor\u00ADbritan\u00ADnia = Britain (base of Storbritannia)")]
    [InlineData("Den sy\u00ADriske hæren.", "sy\u00ADriske = Syrian (adjective of Syria)")]
    [InlineData("\u200BIrak\u200B og Iran.", "Irak = Iraq; Iran = Iran")]
    public void Finds_names_whatever_code_points_they_are_written_with(string sentence, string expected) => AssertFound(sentence, expected);

    [Theory]
    [InlineData("De møttes på Bowen Island.")]
    [InlineData("Skriv til post@norge.no eller se norge.no.")]
    [InlineData("Følg #norge og @usa.")]
    [InlineData("Se https://eksempel.test/norske/fjell.")]
    [InlineData("Det var is på vannet.")]
    [InlineData("Hun elsker iransaker.")]
    [InlineData("En sveitserost og et wienerbrød.")]
    [InlineData("Han finner ikke veien.")]
    [InlineData("Elva rant langs vestbredden.")]
    [InlineData("Nordirakene finnes ikke.")]
    [InlineData("Osloveien er stengt.")]
    [InlineData("Det er det same for meg.")]
    [InlineData("De kutter med sakser.")]
    [InlineData("Det melder AP og NPK.")]
    [InlineData("Vi går på ski og spiser moss.")]
    [InlineData("Malingen tørket fort.")]
    [InlineData("fn og eu er små bokstaver.")]
    [InlineData("Amerikanskstøttede er ett ord.")]
    [InlineData("Jordanere_og_andre.")]
    [InlineData("")]
    [InlineData("– «…» !")]
    public void Leaves_alone_what_is_no_name(string sentence) => AssertFound(sentence, "");

    [Theory]
    [InlineData("Flertallet i Kongressen sa nei.", "Kongressen = Congress")]
    [InlineData("Kongressen åpner i Bergen.", "Bergen = Bergen")]
    [InlineData("«Slottet er pusset opp», sto det på Slottet.", "Slottet = the Royal Palace")]
    [InlineData("Gå til høyre og stem Høyre.", "Høyre = the Conservative Party")]
    [InlineData("Danskene stemte på Radikale Venstre, nordmenn på Venstre.", "Danskene = Danes (inhabitant of Danmark); nordmenn = Norwegians (inhabitant of Norge); Venstre = the Liberal Party")]
    [InlineData("Ap vil, melder AP.", "Ap = the Labour Party (base of Arbeiderpartiet)")]
    [InlineData("Nabolandet Jordan stengte grensen.", "Jordan = Jordan")]
    [InlineData("Michael Jordan møtte Jack London.", "")]
    [InlineData("KONGRESSEN SIER NEI", "")]
    [InlineData("Kirkenes klokker ringte i Kirkenes.", "Kirkenes = Kirkenes")]
    public void A_guarded_name_is_found_only_where_it_must_be_the_name(string sentence, string expected) => AssertFound(sentence, expected);

    [Theory]
    [InlineData("Han jobber i Norsk Treforedling.")]
    [InlineData("Hun leder det store Norske Skog.")]
    [InlineData("Stemte på Dansk Bygdeliste.")]
    public void Leaves_firms_and_clubs_alone(string sentence) => AssertFound(sentence, "");

    [Theory]
    [InlineData("De sa 'Paris' høyt.", "Paris = Paris")]
    [InlineData("På Island snør det, og på Long Island regner det.", "Island = Iceland; Long Island = Long Island")]
    [InlineData("Rhode Island er en delstat i USA.", "Rhode Island = Rhode Island; USA = the United States")]
    [InlineData("Ta E6 til Oslo, 3. etasje.", "Oslo = Oslo")]
    [InlineData("Norge/Sverige – uavgjort.", "Norge = Norway; Sverige = Sweden")]
    [InlineData("(Irak) «Iran» \"Syria\"", "Irak = Iraq; Iran = Iran; Syria = Syria")]
    [InlineData("Irak, Iran; Syria: Norge.", "Irak = Iraq; Iran = Iran; Syria = Syria; Norge = Norway")]
    [InlineData("Norske og svenske fly over Finland.", "Norske = Norwegian (adjective of Norge); svenske = Swedish (adjective of Sverige); Finland = Finland")]
    public void Finds_names_between_marks(string sentence, string expected) => AssertFound(sentence, expected);

    [Fact]
    public void Offers_the_English_for_the_kind_of_word_found()
    {
        Assert.Equal(["Iraq"], Only("Iraks hær").Accepted);
        Assert.Equal(["Iraqi"], Only("den irakske").Accepted);
        Assert.Equal(["Frenchman", "Frenchmen", "French"], Only("to franskmenn").Accepted);
        Assert.Equal(["the Netherlands"], Only("i Nederland").Accepted);
        Assert.Equal(["Netherlands", "Dutch"], Only("Nederland-kampen").Accepted);
    }

    [Fact]
    public void A_word_that_is_adjective_and_inhabitant_offers_both()
    {
        TermMatch match = Only("den svenske");

        Assert.Equal(TermForm.Adjective, match.Form);
        Assert.Equal(["Swedish", "Swede"], match.Accepted);
    }

    [Fact]
    public void A_definite_form_is_told_from_the_term()
    {
        TermMatch match = Only("i Dumaen");

        Assert.Equal(TermForm.Definite, match.Form);
        Assert.Equal("Duma", match.Term);
        Assert.Equal("the Duma", match.Required);
    }

    [Fact]
    public void A_long_text_without_spaces_takes_no_longer_for_it() =>
        Assert.Equal(200_000, ShippedGlossary.Matcher.Find(string.Concat(Enumerable.Repeat("Irak-", 200_000))).Length);

    [Fact]
    public void A_broken_surrogate_is_no_part_of_a_name() => Assert.Equal("Irak", Only("\uD83D Irak").Text);

    private static TermMatch Only(string text) => Assert.Single(ShippedGlossary.Matcher.Find(text));

    private static void AssertFound(string sentence, string expected)
    {
        IReadOnlyList<TermMatch> found = ShippedGlossary.Matcher.Find(sentence);
        Assert.Equal(expected, FoundTerms.Line(found));
        Assert.All(found, m => Assert.Equal(m.Text, m.Span.Of(sentence)));
    }
}
