import { type Lexicon, phrases } from './lexicon.js';

/** Swedish. */
export const swe: Lexicon = {
  language: 'swe',
  bioHeading: phrases(`
    om författaren | om författarna | om skribenten | om skribenterna | om journalisten | om bloggaren | om mig |
    författare | författaren | författarna | skribent | skribenten | skriven av | publicerad av | vem är jag |
    om redaktören | gästskribent |
    om krönikören | om reportern | om artikelförfattaren | fakta om skribenten | skribenter | artikelförfattare |
    artikeln skriven av | skrivet av | text av | gästkrönikör | dagens skribent | mer om skribenten |
    mer om författaren | presentation av författaren | om gästskribenten | om översättaren | om fotografen |
    vår skribent | våra skribenter | vår expert | våra experter | artikeln är skriven av | texten är skriven av |
    kontakta skribenten | kontakta reportern | kontakta journalisten | lite om mig |
    vem skriver
  `),
  bioLead: phrases(`
    om författaren | om skribenten | artikeln är skriven av | denna artikel är skriven av |
    den här artikeln är skriven av | texten är skriven av | inlägget är skrivet av | detta är ett gästinlägg av |
    gästinlägg av | gästblogg av | gästskribent | författaren är | skribenten är | artikelförfattaren är |
    krönikören är | gästkrönikör | artikelförfattare | frilansjournalist och | frilansskribent och |
    journalist och författare | frilansande journalist | artikeln är översatt av | det här är ett gästinlägg |
    gästkrönika av | hans forskning handlar om | hennes forskning handlar om
  `),
  selfLead: phrases(`
    hej, jag heter | hej! jag heter | hej jag heter | hej, jag är | hej! jag är | jag heter | mitt namn är |
    jag är journalist | jag är frilansjournalist | jag är bloggare | välkommen till min blogg |
    välkomna till min blogg |
    hejsan, jag heter | hejsan! jag heter | välkommen hit! jag | jag som driver | jag som skriver här |
    jag som bloggar | hejsan! jag | hej och välkommen | hej & välkommen | välkommen till min sida |
    vad kul att du hittat hit | kul att du hittat hit | hej! vi är | hej, vi är
  `),
  roleWord: phrases(`
    journalist | journalister | reporter | reportrar | korrespondent | utrikeskorrespondent | redaktör |
    redaktörer | chefredaktör | ansvarig utgivare | ledarskribent | skribent | frilansskribent | frilansjournalist |
    frilans | krönikör | kolumnist | debattör | författare | medförfattare | romanförfattare | poet | essäist |
    dramatiker | manusförfattare | bloggare | poddare | podcastare | influencer | copywriter | innehållsproducent |
    översättare | recensent | kritiker | litteraturkritiker | filmkritiker | fotograf | pressfotograf |
    illustratör | tecknare | formgivare | designer | regissör | producent | programledare | professor | docent |
    universitetslektor | lektor | forskare | doktorand | historiker | statsvetare | nationalekonom | ekonom |
    sociolog | filosof | psykolog | psykiater | psykoterapeut | överläkare | tandläkare | dietist | kostrådgivare |
    apotekare | sjuksköterska | veterinär | advokat | jurist | ingenjör | civilingenjör | arkitekt | programmerare |
    utvecklare | analytiker | rådgivare | konsult | strateg | specialist | coach | föreläsare | entreprenör |
    företagare | grundare | medgrundare | vd | generalsekreterare | pressekreterare | kock | aktivist | praktikant |
    nyhetsreporter | sportreporter | kriminalreporter | allmänreporter | kulturskribent | sportjournalist |
    kulturjournalist | vetenskapsjournalist | musikjournalist | datajournalist | frilansfotograf | ledarskribenter |
    debattredaktör | kulturredaktör | nyhetschef | sportchef | webbredaktör | redigerare | konstkritiker |
    matskribent | vinskribent | reseskribent | dokumentärfilmare | barnboksförfattare | deckarförfattare |
    serietecknare | kommunikatör | presschef | kriminolog | idéhistoriker | litteraturvetare | virolog | epidemiolog |
    meteorolog | biolog | ekolog | barnmorska | fysioterapeut | sparekonom | privatekonom | chefsekonom | förvaltare |
    fondförvaltare | trädgårdsexpert | inredare | livsstilsbloggare | matbloggare | resebloggare
  `),
  bioPhrase: phrases(`
    skriver om | skriver för | skriver regelbundet | skriver krönikor | har skrivit för | har skrivit flera |
    har tidigare skrivit | bloggar om | bevakar | rapporterar om | är författare till | författare till boken |
    författare till flera | har gett ut | är aktuell med boken | bor i | bosatt i | är bosatt i | född i | är född i |
    född och uppvuxen | uppvuxen i | kommer ursprungligen från | har studerat | studerade vid | studerar vid |
    utbildad vid | är utbildad | har en examen | har en masterexamen | civilekonom från | disputerade | doktor i |
    undervisar vid | forskar om | forskar på | är professor i | är docent i | är lektor i | arbetar som | arbetar med |
    arbetar på | jobbar som | jobbar med | jobbar på | har arbetat som | har jobbat som | har tidigare arbetat |
    har tidigare jobbat | tidigare arbetat | har lång erfarenhet | års erfarenhet | mångårig erfarenhet |
    är specialiserad på | specialiserad på | är expert på | är journalist | är frilansjournalist | är redaktör |
    är chefredaktör | är ledarskribent | är grundare | är medgrundare | grundare av | är vd för | är medlem i |
    på sin fritid | på min fritid | älskar att | är passionerad | tvåbarnsmamma | tvåbarnspappa | mamma till två |
    pappa till två | prisbelönt | prisbelönad | har belönats med | har tilldelats | skriver främst om |
    skriver gärna om | är frilansskribent | är reporter på | är redaktör för | är redaktör på | är krönikör |
    är kulturskribent | är författare och | är professor vid | är doktorand | är forskare vid | är lektor |
    är universitetslektor | är grundare av | arbetar som journalist | arbetar på redaktionen |
    har skrivit flera böcker | har skrivit boken | är uppvuxen i | utbildad journalist | har studerat journalistik |
    när jag inte | medarbetare i | medarbetare på kulturredaktionen | fristående kolumnist | fristående krönikör |
    fristående skribent | senaste boken är | aktuell med boken | driver bloggen | driver podden |
    skriver på ledarsidan | skriver på kultursidan | bor med sin familj | bor tillsammans med sin |
    på fritiden gillar | när hon inte skriver | när han inte skriver
  `),
  bioCall: phrases(`
    följ honom på | följ henne på | följ mig på | följ skribenten | kontakta skribenten | kontakta författaren |
    kontakta reportern | kontakta mig | mejla skribenten | mejla mig | maila mig | mer av | mer om författaren |
    mer från | fler artiklar av | fler inlägg av | alla artiklar av | alla inlägg av | visa alla inlägg av |
    visa alla inlägg | visa alla artiklar | se alla artiklar av | läs mer av | läs fler artiklar av | visa profil |
    visa hela min profil | för mer information, besök | för mer information besök | mer information finns på |
    läs mer på | se alla inlägg av | se alla inlägg | se alla artiklar | visa alla artiklar av | alla texter av |
    alla krönikor av | fler artiklar från | fler texter av | fler krönikor av | mer från skribenten |
    mer om skribenten | läs fler texter av | läs fler krönikor av | läs alla artiklar av | läs alla inlägg av |
    andra artiklar av | följ författaren | mejla reportern | maila skribenten | du hittar mig på | du når mig på |
    följ reportern | mejla redaktionen | du kan följa honom | du kan följa henne | du når honom på | du når henne på
  `),
  pronounLead: phrases(`
    han | hon | hans | hennes | hen | författaren | skribenten
  `),
  aboutLead: phrases(`
    om | om oss | om företaget | om bolaget | om koncernen | om stiftelsen | om organisationen | om föreningen |
    företagsprofil | vilka är vi | kort om
  `),
  companyPhrase: phrases(`
    är en ledande leverantör | är en ledande global | är ett ledande företag | är ett av sveriges ledande |
    är ett av nordens ledande | ledande leverantör av | huvudkontoret ligger i | noterat på nasdaq stockholm |
    presskontakt | presskontakter | mediekontakt | kontakt för media | investerarrelationer | investor relations |
    framåtblickande uttalanden | framtidsinriktade uttalanden | för ytterligare information, vänligen kontakta |
    för ytterligare information kontakta | för mer information, kontakta | för mer information, vänligen |
    för mer information, besök | denna information är sådan information | eu:s marknadsmissbruksförordning |
    genom ovanstående kontaktpersons försorg
  `),
  prevLead: phrases(`
    föregående | föregående artikel | föregående inlägg | föregående sida | föregående nyhet | föregående kapitel |
    föregående ämne | föregående recept | tidigare artikel | tidigare artiklar | tidigare inlägg | äldre inlägg |
    äldre artiklar | äldre | äldre nyheter | förra artikeln | förra inlägget | förra sidan |
    föregående post | föregående avsnitt | föregående text | föregående krönika | föregående video |
    föregående projekt | tidigare nyhet | läs föregående | « föregående | ← föregående | < föregående |
    föregående pressmeddelande
  `),
  nextLead: phrases(`
    nästa | nästa artikel | nästa inlägg | nästa sida | nästa nyhet | nästa kapitel | nästa ämne | nästa recept |
    nyare inlägg | nyare artiklar | nyare | nyare nyheter | kommande inlägg |
    nästa post | nästa avsnitt | nästa text | nästa krönika | nästa video | nästa projekt | läs nästa | senare inlägg |
    nästa » | nästa → | nästa > | nästa pressmeddelande
  `),
  relatedHeading: phrases(`
    relaterade artiklar | relaterad artikel | relaterade inlägg | relaterade nyheter | relaterade ämnen |
    relaterat innehåll | relaterade länkar | relaterade recept | relaterade sidor | liknande artiklar |
    liknande inlägg | liknande nyheter | läs också | läs även | läs mer | läs vidare | läs fler artiklar |
    läs mer om ämnet | se också | se även | du kanske också gillar | du kanske gillar |
    du kanske också är intresserad av | du kanske också vill läsa | du kan också gilla |
    det här kanske också intresserar dig | kanske intresserar dig | andra läser | andra läste också |
    andra har också läst | andra artiklar | andra inlägg | andra nyheter | fler artiklar | fler nyheter |
    fler inlägg | fler artiklar i ämnet | mer om ämnet | mer i ämnet | mer läsning | mer nyheter | mest läst |
    mest lästa | mest lästa artiklar | mest lästa just nu | mest populära | mest sett | populära artiklar |
    populära inlägg | populärt just nu | populära ämnen | senaste nytt | senaste nyheterna | senaste nyheter |
    senaste artiklarna | senaste artiklar | senaste inläggen | senaste inlägg | senaste kommentarer |
    senaste kommentarerna | hetast just nu | trendar just nu | rekommenderad läsning | rekommenderade artiklar |
    rekommenderat för dig | redaktionen rekommenderar | vi rekommenderar | missa inte | lästips | i samma kategori |
    av samma författare | sponsrade länkar | fler pressmeddelanden | senaste pressmeddelandena |
    andra pressmeddelanden | alla delar i serien | fler avsnitt | tidigare avsnitt | andra har även läst |
    mest läst just nu | mest läst idag | fler nyheter från | mer från samma författare | mer från samma serie |
    läs också dessa artiklar | senaste nytt i ämnet
  `),
  relatedLead: phrases(`
    läs också | läs även | läs mer | läs vidare | läs mer här | läs mer om | läs hela artikeln | se också |
    se även | lyssna också | missa inte | relaterad artikel | relaterade artiklar | liknande artiklar |
    fortsätt läsa | tidigare artikel | du kanske också gillar | lästips | rekommenderad läsning | läs hela intervjun |
    läs recensionen | läs intervjun | läs vår recension | läs vår guide | läs vår analys | läs tidigare artikel |
    läs fler artiklar | läs fler nyheter | läs här | läs hela | se mer | se videon | se klippet | se bilderna |
    se bildspelet | se hela | lyssna på podden | lyssna här | hör också | du missar väl inte | mer om ämnet |
    mer i ämnet | mer om detta | mer läsning | mer att läsa | vidare läsning | fler artiklar om | relaterat |
    relaterade nyheter | från arkivet | ur arkivet | tidigare artiklar | det här kanske också intresserar dig |
    bakgrund och fakta |
    bakgrund
  `),
  shareLine: phrases(`
    dela | dela artikel | dela artikeln | dela den här artikeln | dela denna artikel | dela inlägg | dela inlägget |
    dela sidan | dela detta | dela det här | dela med | dela med vänner | dela med dina vänner | dela på |
    dela på facebook | dela på twitter | dela på x | dela på linkedin | dela på whatsapp | dela på pinterest |
    dela via | dela via e-post | dela via mejl | dela med mejl | dela länk | dela med dig | dela till facebook |
    dela till twitter | dela till pinterest | delningar | gilla | gilla laddar in | gilla artikeln | tipsa en vän |
    tipsa om artikeln | tweeta | twittra | pinna | spara artikel | spara artikeln | läs senare | spara till senare |
    skriv ut artikeln | skriv ut sidan | utskrift | utskriftsvänlig version | e-post | mejla | maila |
    skicka med e-post | skicka till en vän | skicka via e-post | kopiera länk | kopiera länken | länk kopierad |
    länken kopierad | blogga detta | lyssna på artikeln | ge bort artikel | länken har kopierats |
    länken är kopierad | ge bort artikeln | dela på bluesky | dela på threads | fler delningsalternativ
  `),
  shareLead: phrases(`
    dela artikeln | dela den här artikeln | dela denna artikel | dela inlägget | dela med dig | dela gärna |
    dela på | klicka för att dela | klicka för att dela på | klicka för utskrift | klicka för att e-posta |
    gillade du artikeln | gillade du den här artikeln | gillade du inlägget | tyckte du om artikeln |
    om du gillade | tipsa en vän | skriv ut denna | ge bort den här artikeln | som prenumerant kan du dela |
    vidarebefordra nyhetsbrevet
  `),
  followLead: phrases(`
    följ oss | följ oss på | följ oss på facebook | följ oss på instagram | följ oss i | följ oss gärna |
    följ oss även på | följ vår sida | gilla oss på | gilla oss på facebook | gilla vår sida |
    gilla vår facebooksida | hitta oss på | du hittar oss på | ni hittar oss på | besök oss på |
    prenumerera på vår kanal | prenumerera på vår youtube | bli medlem i vår | häng med oss på | vi finns på |
    följ vår kanal | gå med i vår grupp | gå med i vår facebookgrupp | du hittar oss också på | vi finns också på |
    vi finns även på | välj oss som källa | lägg till oss som
  `),
  promoLead: phrases(`
    prenumerera | prenumerera på | prenumerera på vårt nyhetsbrev | prenumerera på nyhetsbrevet |
    prenumerera på bloggen | prenumerera nu | vårt nyhetsbrev | våra nyhetsbrev | få vårt nyhetsbrev | anmäl dig |
    anmäl dig till | anmäl dig till vårt nyhetsbrev | anmäl dig till nyhetsbrevet | registrera dig |
    registrera dig för | skriv upp dig | skaffa konto | skapa konto | skapa ett konto | logga in för att |
    få senaste nytt | få notiser | håll dig uppdaterad | missa inga | missa aldrig | missa inget |
    vill du veta mer | vill du få | din e-post | din e-postadress | ange din e-postadress | ange e-postadress |
    skriv in din e-postadress | e-postadress | redan prenumerant | redan medlem | är du redan prenumerant |
    är du redan medlem | har du redan ett konto | inte prenumerant | bli prenumerant | bli medlem |
    bli månadsgivare | låst artikel | låst innehåll | det här är en låst artikel | denna artikel är låst |
    endast för prenumeranter | för prenumeranter | läs vidare med | för att läsa vidare | lås upp |
    obegränsad tillgång | köp prenumeration | prova gratis | testa gratis | prova nu | stöd oss | stöd vårt arbete |
    stötta oss | skänk en gåva | ge en gåva | ladda ner appen | ladda ner vår app | ladda ned vår app | beställ nu |
    beställ här | boka nu | kontakta oss för | kontakta oss idag | ring oss | begär offert |
    klicka här för att prenumerera | genom att prenumerera | genom att anmäla dig | tack för att du läser |
    tack för din anmälan | tack för att du prenumererar | har du ett tips | tipsa oss | har du tips | annonslänkar |
    inlägget innehåller reklamlänkar | den här artikeln är för prenumeranter | den här artikeln är låst |
    den här artikeln är endast | den här artikeln är bara | den här artikeln ingår |
    artikeln är endast för prenumeranter | artikeln är låst | detta är en låst artikel | detta är en premiumartikel |
    det här innehållet är endast | bara för prenumeranter | exklusivt för prenumeranter | är du prenumerant |
    är du redan kund | har du redan konto | har du inget konto | inte medlem än | ännu inte prenumerant |
    logga in eller skapa | logga in eller bli | skapa ett gratis konto | skapa gratis konto | för att fortsätta läsa |
    för att läsa hela artikeln | fortsätt läsa gratis | fortsätt läsa med | läs hela artikeln med |
    läs alla artiklar | prova en månad | första månaden gratis | köp en prenumeration | välj prenumeration |
    se våra erbjudanden | se alla erbjudanden | till prenumerationserbjudanden | läs e-tidningen |
    läs dagens tidning | läs tidningen digitalt | köp tidningen | köp lösnummer | köp numret | stöd vår journalistik |
    stöd oberoende journalistik | stötta vår journalistik | swisha till | swisha valfri summa | swisha ett bidrag |
    ge ett bidrag | ditt stöd | din gåva | bli stödprenumerant | bli stödmedlem | hjälp oss att fortsätta |
    ladda hem appen | ladda ner guiden | ladda ner e-boken | ladda ner vår guide | ladda ner rapporten |
    lyssna på vår podd | lyssna på podden på | följ podden | delta i tävlingen | tävla och vinn | tipsa redaktionen |
    har du fått nyhetsbrevet vidarebefordrat
  `),
  promoPhrase: phrases(`
    prenumerera på vårt nyhetsbrev | prenumerera på nyhetsbrevet | anmäl dig till vårt nyhetsbrev |
    vårt nyhetsbrev | i vårt nyhetsbrev | direkt i din inkorg | direkt i inkorgen | till din inkorg |
    i din mejlkorg | direkt till din e-post | avsluta prenumerationen när som helst | avsluta när du vill |
    meddelanden om nya inlägg via e-post | ange din e-postadress för att | obegränsad tillgång till |
    endast för prenumeranter | för att läsa hela artikeln | ladda ner vår app | ladda ner appen |
    på app store och google play | swisha valfritt belopp | stöd vår journalistik | stötta oberoende journalistik |
    innehåller reklamlänkar | innehåller annonslänkar | får vi en liten provision |
    godkänner du vår integritetspolicy | godkänner du våra villkor | tack för att du prenumererar |
    klicka här för att prenumerera | redan prenumerant? logga in | är du prenumerant? logga in |
    har du redan ett konto? logga in | har du inget konto? skapa | säg upp när du vill |
    du kan avsluta när som helst | du kan avregistrera dig när som helst | avregistrera dig när som helst |
    direkt i mejlen | där poddar finns | där du lyssnar på poddar | där du hittar poddar |
    innehåller affiliatelänkar | vi kan få en provision | vi kan få provision | utan extra kostnad för dig |
    priserna kan ha ändrats | läsare som du |
    gratis artiklar kvar | fria artiklar kvar | gratisartiklar kvar
  `),
  copyrightPhrase: phrases(`
    alla rättigheter förbehållna | alla rättigheter reserverade | skyddas av upphovsrättslagen |
    kopiering förbjuden | eftertryck förbjudes | citera gärna men ange källa |
    citera oss gärna men glöm inte källan | copyright © | © copyright | drivs med wordpress | använder blogger |
    drivs av wordpress
  `),
  noticePhrase: phrases(`
    skribentens egna åsikter | det är skribenten som står för | författarens egna åsikter |
    återspeglar inte nödvändigtvis | inte utgöra finansiell rådgivning | utgör inte rådgivning |
    ersätter inte medicinsk rådgivning | historisk avkastning är ingen garanti | endast i informationssyfte |
    artikeln publicerades ursprungligen | ursprungligen publicerad i | ursprungligen publicerad på |
    publicerades först på | publicerades först i | dök först upp på | hittat fel i texten | hittat fel |
    har du hittat ett fel | det här är en opinionstext | det här är ett debattinlägg | detta är en opinionstext |
    detta är en ledarartikel | översatt med ai | i en tidigare version av artikeln | i en tidigare version av texten |
    i en tidigare version av den här artikeln | skribenten svarar för | skribenten ansvarar för |
    skribenterna svarar för | åsikter i texten | åsikterna är skribentens egna | åsikterna som uttrycks |
    speglar inte nödvändigtvis | redaktionen har inte varit delaktig | redaktionen ansvarar inte för |
    tidningen ansvarar inte för | granskats av en redaktör | granskats av redaktionen | granskad av redaktionen |
    ska inte ses som investeringsråd | ska inte ses som finansiell rådgivning | utgör inte finansiell rådgivning |
    utgör inte investeringsrådgivning | ersätter inte råd från | ersätter inte läkarvård |
    investeringar innebär alltid en risk | spela ansvarsfullt | följer pressens etiska regler |
    vid citering ange källa | citera oss gärna men | eftertryck förbjudet | får ej kopieras | mejla oss om du hittar |
    i en tidigare version | i en tidigare version av |
    denna artikel är mer än | den här artikeln är mer än | den här artikeln är äldre än
  `),
  noticeLead: phrases(`
    ansvarsfriskrivning | friskrivning | disclaimer | redaktionens anmärkning | redaktionens kommentar | red. anm |
    intressekonflikt | artikeln är tidigare publicerad | artikeln har uppdaterats | artikeln är uppdaterad |
    denna artikel publicerades | den här artikeln publicerades | detta inlägg publicerades |
    detta inlägg postades i | det här inlägget postades i | detta är en opinionstext | det här är en opinionstext |
    det här är en text publicerad på | detta är ett debattinlägg | detta är en debattartikel | innehållet på denna |
    informationen på denna | ursprungligen publicerad | tidigare publicerad | publicerad med tillstånd |
    citera gärna | hittat fel | har du hittat fel | rättelse | rättelser | redaktionell kommentar | reds anm |
    red:s anm | översättarens anmärkning | artikeln har korrigerats | artikeln har rättats | artikeln är översatt |
    artikeln har översatts | artikeln publicerades först | artikeln publicerades ursprungligen |
    artikeln är ett samarbete | artikeln innehåller annonslänkar | artikeln innehåller reklam |
    artikeln innehåller affiliatelänkar | artikeln är skapad | artikeln är sponsrad |
    den här artikeln har uppdaterats | den här artikeln har översatts | den här artikeln är översatt |
    den här artikeln är ett betalt | den här artikeln är ett samarbete | den här artikeln är en annons |
    den här artikeln är sponsrad | den här texten har | den här texten är översatt | det här är en annons |
    det här är en debattartikel | det här är ett pressmeddelande | det här är ett betalt | detta är en annons |
    detta är en krönika | detta är en ledare | detta är en text publicerad på | detta är ett pressmeddelande |
    detta är ett betalt samarbete | detta är kommersiellt innehåll | texten har översatts | texten är översatt |
    texten är skriven med hjälp av | översatt med ai | sammanfattningen är gjord | sammanfattningen är ai-genererad |
    ai-genererad sammanfattning | i en tidigare version av artikeln | i en tidigare version av texten |
    i en tidigare version av den här | en tidigare version av artikeln | åsikterna i texten | åsikter som framförs |
    så testar vi | så jobbar vi med | så arbetar vi med | hittat ett fel | har du hittat ett fel |
    har du sett ett fel | ser du ett fel |
    rättning |
    i en tidigare version
  `),
  sourceLead: phrases(`
    källa | källor | källhänvisning | källhänvisningar | via | ursprunglig källa | originalartikel | originalkälla |
    ursprungligen publicerad på | ursprungligen publicerad i | hämtat från | pressmeddelande från |
    läs originalartikeln | bildkälla | publicerades först i | publicerades först på | först publicerad i |
    först publicerad på
  `),
  editorLead: phrases(`
    redaktör | redaktion | redaktionen | redigering | redigerad av | redigerare | chefredaktör | ansvarig utgivare |
    granskad av | faktagranskad av | faktagranskning | medicinskt granskad av | korrektur | korrekturläst av |
    översättning | översatt av | översättare | sammanställt av | producent | grafisk form | text och foto |
    text och bild | text & foto | text & bild | foto och text | text av | redigering av | redigerat av | klippning |
    foto och redigering | producerad av | översättning av | översatt från engelska av | översättning från engelska |
    svensk bearbetning | faktagranskare | medicinsk granskning | uppdaterad av | ansvarig redaktör | nattredaktör |
    webbredaktör | bildredaktör | formgivning | intervjuad av | sammanställd av | nedtecknat av
  `),
  tagsLead: phrases(`
    taggar | tagg | tags | taggad | taggad med | taggat | etiketter | etikett | nyckelord | sökord | kategori |
    kategorier | publicerat i | publicerad i | publicerad under | postat i | postad i | arkiverad under | ämnen |
    ämne | ämnesord | i artikeln | ämnen i artikeln | relaterade ämnen | läs mer om dessa ämnen | mer om dessa ämnen |
    publicerat under | arkiverat under | sparat under | taggar i artikeln | märkt med | följ ämnen | följ taggar
  `),
  bylineLead: phrases(`
    av | skriven av | skrivet av | publicerad av | publicerat av | postat av | postad av | upplagd av | inlagd av |
    text av | text och bild | text & foto | text och foto | författare | författaren | skribent | reporter |
    journalist | redaktör | redaktion | redaktionen | intervju av | en artikel av | krönika av | recension av
  `),
  dateLead: phrases(`
    publicerad | publicerad den | publicerat | publicerat den | publicerades | publicerad kl | publiceringsdatum |
    uppdaterad | uppdaterat | uppdaterad den | uppdaterades | senast uppdaterad | senast uppdaterat |
    senast ändrad | senast ändrat | senast ändrad den | senast redigerad | ändrad | skapad | skapad den | postat |
    postat den | postad | postad den | skrivet | inlagd | granskad | upplagd
  `),
  agoPhrase: phrases(`
    sekunder sedan | minut sedan | minuter sedan | min sedan | min. sedan | timme sedan | timmar sedan | dag sedan |
    dagar sedan | vecka sedan | veckor sedan | månad sedan | månader sedan | just nu | nyss | igår | i går | idag |
    i dag | i förrgår
  `),
  readingTimePhrase: phrases(`
    min läsning | min. läsning | minuters läsning | minut läsning | minuter läsning | lästid | beräknad lästid |
    uppskattad lästid | min lästid | minuters lästid | minuter att läsa | min att läsa | minuters lyssning |
    min lyssning | lyssningstid
  `),
  counterWord: phrases(`
    visningar | visning | visad | gånger visad | läst | läsningar | lästa | kommentarer | kommentar | svar |
    gillar | gilla-markeringar | delningar | delning | röster | betyg | följare | prenumeranter | nedladdningar |
    reaktioner | besök | besökare
  `),
  homeLead: phrases(`
    hem | startsida | startsidan | start | förstasidan | till startsidan | du är här | här är du | hemsida |
    du befinner dig här
  `),
  menuLine: phrases(`
    hoppa till innehåll | hoppa till innehållet | hoppa till huvudinnehåll | hoppa till huvudinnehållet |
    hoppa till navigering | hoppa till sök | hoppa till sidfot | hoppa över navigation | gå till innehåll |
    gå till innehållet | gå till huvudinnehåll | gå direkt till innehållet | till innehållet |
    till sidans huvudinnehåll | gå vidare till innehåll | meny | huvudmeny | öppna meny | öppna menyn | stäng meny |
    stäng menyn | visa meny | inläggsnavigering | sök | sök efter | sök på sidan | sök här | sök i bloggen |
    sök på webbplatsen | avancerad sökning | vad letar du efter | logga in | logga ut | registrera dig |
    skapa konto | mitt konto | mina sidor | min profil | mina beställningar | varukorg | varukorgen | kundvagn |
    till kassan | lägg i varukorg | lägg till i varukorg | din varukorg är tom | glömt lösenord | glömt lösenordet |
    har du glömt ditt lösenord | återställ lösenord | kom ihåg mig | håll mig inloggad | användarnamn | om oss |
    om webbplatsen | om cookies | om bloggen | kontakta oss | kontaktformulär | kontakta redaktionen | tipsa oss |
    integritetspolicy | integritetspolicyn | sekretesspolicy | personuppgiftspolicy | dataskyddspolicy |
    cookiepolicy | cookie-policy | cookies policy | cookieinställningar | cookie-inställningar | hantera cookies |
    hantera samtycke | användarvillkor | allmänna villkor | prenumerationsvillkor | tillgänglighetsredogörelse |
    webbkarta | sajtkarta | platskarta | annonsera | annonsera hos oss | annonsinformation | jobba hos oss |
    prenumerera | nyhetsbrev | e-tidning | e-tidningen | rss | rss-flöde | flöde för inlägg |
    flöde för kommentarer | följ oss | kundservice | kundtjänst | bloggarkiv | mobilversion | skrivbordsversion |
    till toppen | tillbaka till toppen | tillbaka till startsidan | hem | startsida | startsidan | visa alla |
    visa fler | visa mer | se alla | ladda fler | välj språk | välj kategori | välj månad | stäng |
    sidan hittades inte | ladda ner appen
  `),
  commentLine: phrases(`
    kommentarer | kommentar | kommentarer (0) | 0 kommentarer | 1 kommentar | inga kommentarer |
    inga kommentarer ännu | inga kommentarer än | lämna en kommentar | lämna en kommentar avbryt svar |
    lämna ett svar | lämna ett svar avbryt svar | lämna kommentar | avbryt svar | skriv en kommentar |
    skriv kommentar | skriv din kommentar | lägg till kommentar | lägg till en kommentar | publicera kommentar |
    skicka kommentar | skicka en kommentar | kommentera | kommentera artikeln | kommentera inlägget |
    kommentera här | din kommentar | svara | svar | bli först att kommentera | bli den första att kommentera |
    var först med att kommentera | kommentarer är stängda | kommentarer inaktiverade | kommentarsfältet är stängt |
    kommentarerna är stängda | visa kommentarer | visa alla kommentarer | se kommentarer | läs kommentarer |
    dölj kommentarer | ladda fler kommentarer | senaste kommentarer | logga in för att kommentera |
    du måste vara inloggad för att kommentera | du måste vara inloggad för att publicera en kommentar | namn * |
    e-postadress * | e-post * | kommentar * | ditt namn | din e-post | din e-postadress kommer inte publiceras |
    obligatoriska fält är märkta * | meddela mig om nya kommentarer via e-post |
    meddela mig om nya inlägg via e-post | prenumerera på: kommentarer till inlägget (atom) | anmäl kommentar |
    kommentarer stängda | kommentarer är avstängda | kommentering avstängd | laddar kommentarer |
    visa fler kommentarer | läs kommentarerna | till kommentarerna | gå till kommentarer | visa svar | dölj svar |
    visa fler svar | nyast först | äldst först | nyaste först | äldsta först | mest gillade | sortera efter |
    skriv den första kommentaren | skriv första kommentaren | kommentera den här artikeln |
    registrera dig för att kommentera | endast prenumeranter kan kommentera | kommentarsregler |
    regler för kommentarer | kommentaren har tagits bort | kommentaren är borttagen | tecken kvar |
    rapportera kommentar
  `),
  commentPhrase: phrases(`
    din e-postadress kommer inte publiceras | din e-postadress kommer inte att publiceras |
    obligatoriska fält är märkta | obligatoriska fält är markerade | spara mitt namn, min e-postadress |
    i denna webbläsare till nästa gång jag skriver en kommentar | till nästa gång jag skriver en kommentar |
    du måste vara inloggad för att | logga in för att kommentera | bli först att kommentera |
    denna webbplats använder akismet | för att minska skräppost | om hur din kommentarsdata bearbetas |
    hur din kommentarsdata | lämna gärna en kommentar | skriv gärna en kommentar | kommentera gärna |
    berätta i kommentarerna | i kommentarerna nedan | kommentarer förhandsgranskas | väntar på granskning |
    meddela mig om nya | kommentarerna förhandsmodereras | kommentarerna modereras | kommentarer modereras |
    kommentarer granskas innan | kommentar publiceras efter | kommentar granskas innan | kommentar väntar på |
    väntar på moderering | väntar på godkännande | kommentarsfältet är stängt | möjligheten att kommentera är stängd |
    det går inte längre att kommentera | för att kommentera måste du | håll en god ton | håll god ton och |
    visa respekt för andra skribenter | läs våra kommentarsregler | läs våra regler för |
    vi förbehåller oss rätten att ta bort | olämpliga kommentarer
  `),
  creditLead: phrases(`
    foto | foton | fotograf | fotografi | foto av | bild av | bildkälla | bildtext | bildbyline | arkivbild |
    genrebild | omslagsbild | pressbild | pressfoto | illustration | illustrationer | illustration av | skärmdump |
    skärmbild | teckning | karikatyr | getty images | shutterstock | unsplash | källa bild | arkivfoto | genrefoto |
    illustrationsbild | bilden är ai-genererad | ai-genererad bild | ai-bild | bild skapad med ai |
    bild genererad med ai | flygfoto | drönarbild | satellitbild | stillbild | bildmontage | montage | kollage |
    privat bild | privat foto | foto privat | foto från | bildkredit | omslagsfoto | toppbild | läsarbild |
    bild | bilder
  `),
  cookiePhrase: phrases(`
    vi använder cookies | vi använder kakor | den här webbplatsen använder cookies |
    denna webbplats använder cookies | denna webbplats använder kakor | webbplatsen använder cookies |
    den här sidan använder cookies | denna sida använder cookies | den här sajten använder cookies |
    denna sajt använder cookies | vår webbplats använder cookies | vår hemsida använder cookies |
    använder cookies för att | godkänn alla cookies | acceptera alla cookies | acceptera cookies |
    tillåt alla cookies | avvisa alla cookies | endast nödvändiga cookies | hantera cookies |
    hantera cookie-samtycke | cookieinställningar | cookie-inställningar | vår cookiepolicy |
    genom att fortsätta använda | genom att använda webbplatsen | om du fortsätter att använda |
    så god upplevelse som möjligt | ge dig bästa möjliga upplevelse
  `),
  adLine: phrases(`
    annons | annonser | annonssamarbete | annonslänk | kommersiellt samarbete | betalt samarbete | sponsrad |
    sponsrat | sponsrat innehåll | sponsrad artikel | sponsrat inlägg | artikeln fortsätter under annonsen |
    artikeln fortsätter efter annonsen | artikeln fortsätter nedan | texten fortsätter under annonsen |
    texten fortsätter nedan | läs vidare under annonsen | fortsätter efter annonsen | - annons - | (annons) |
    [annons] | stäng annons | innehåll från annonsör | artikeln fortsätter under bilden |
    artikeln fortsätter efter bilden | artikeln fortsätter efter videon | texten fortsätter efter annonsen |
    texten fortsätter under bilden | fortsätt läsa efter annonsen | fortsätter under annonsen |
    scrolla för att läsa vidare | scrolla vidare | scrolla ner för att läsa mer | hoppa över annons | dölj annons |
    slut på annons | detta är en annons | i samarbete med | betalt innehåll | betalt partnersamarbete | sponsrad av |
    kommersiellt innehåll | innehåll från vår partner | presenteras av | native-annons | annonsbilaga |
    reklamsamarbete | reklamlänkar | innehåller annonslänkar | annonslänkar
  `),
  tocHeading: phrases(`
    innehållsförteckning | innehåll i artikeln | artikelns innehåll | i den här artikeln | i denna artikel |
    på den här sidan | på denna sida | i det här inlägget | i den här guiden | visa innehåll | dölj innehåll |
    snabblänkar | innehåll [dölj] | i det här numret | i detta nummer | i det här avsnittet | i det här nyhetsbrevet |
    det här hittar du i artikeln | hoppa till | hoppa till recept | hoppa till receptet | gå till recept
  `),
  furnitureLine: phrases(`
    till toppen | tillbaka till toppen | till sidans topp | gå till toppen | gå tillbaka | tillbaka till listan |
    tillbaka till nyheter | tillbaka till startsidan | till startsidan | visa original | läs originalartikeln |
    läs hela artikeln | läs artikeln | läs mer | läs mer » | läs mer → | läs vidare | läs vidare → | fortsätt läsa |
    fortsätt läsa → | läs mindre | visa mer | visa fler | visa mindre | visa alla | visa allt | se alla | se fler |
    ladda fler | ladda fler artiklar | läser in | var god vänta | vänligen vänta | förstora bild | förstora bilden |
    klicka för att förstora | klicka på bilden för att förstora | visa bildspel | bildspel | nästa bild |
    föregående bild | helskärm | skriv ut | skriv ut sidan | utskriftsversion | ladda ner pdf | ladda ned |
    permalänk | permanent länk | kopiera länk | textstorlek | teckenstorlek | större text | mindre text |
    var denna artikel till hjälp | var den här artikeln till hjälp | var artikeln till hjälp |
    var detta till hjälp | var informationen till hjälp | hjälpte informationen på sidan | var sidan till hjälp |
    hade du nytta av informationen | betygsätt artikeln | ja nej | din webbläsare stödjer inte |
    din webbläsare stöder inte video | din webbläsare stödjer inte javascript | aktivera javascript |
    lyssna på artikeln | lyssna på texten | spela upp | spela video | stäng | stäng fönster | avbryt | sluta följa |
    rapportera fel | öppnas i nytt fönster | öppnas i ny flik | första sidan | sista sidan | till webbplatsen |
    öppna bild | öppna bilden | visa alla bilder | stäng galleri | något gick fel | något gick fel. försök igen |
    något gick fel, försök igen senare | något gick fel. försök igen senare | hoppsan, något gick fel |
    hoppsan! något gick fel | ett fel uppstod | ett fel inträffade | ett fel har uppstått | det uppstod ett fel |
    försök igen | försök igen senare | ladda om sidan | uppdatera sidan | innehållet är inte tillgängligt |
    innehållet kan inte visas | videon är inte tillgänglig | videon kan inte spelas upp | slut på artikeln |
    lyssna på denna artikel | lyssna på den här artikeln | lyssna på nyheten | lyssna | få artikeln uppläst |
    läs upp | uppläst artikel | rapportera ett fel | anmäl fel | hittat fel | hittade du ett fel |
    har du hittat ett fel | rätta artikeln | lämna feedback | ge feedback | vad tycker du om artikeln |
    vad tyckte du om artikeln | var artikeln intressant | hjälpte informationen på denna sida dig |
    hjälpte den här sidan dig | fick du hjälp av informationen på sidan | betygsätt den här artikeln | ditt betyg |
    inga betyg ännu | tack för din röst | tack för din feedback | tack för ditt betyg | tack för ditt svar |
    länk kopierad | till toppen av sidan | upp till toppen | tillbaka till artiklar | tillbaka till bloggen |
    tillbaka till artikeln | tillbaka till sökresultat | tillbaka till pressrummet | till artikeln | mörkt läge |
    ljust läge | hög kontrast | utskriftsvänlig version | skriv ut artikeln | ändra textstorlek | spara artikel |
    läs senare |
    pressmeddelande
  `),
  furnitureLead: phrases(`
    läs hela artikeln | läs originalartikeln | läs hela inlägget | läs hela texten | fortsätt läsa |
    visa alla inlägg av | visa alla artiklar av | alla artiklar av | visa detta inlägg på instagram | permalänk |
    bokmärk permalänken | permanent länk | länk till artikeln | kortlänk | textstorlek | antal visningar |
    artikeln har lästs | var den här artikeln | var denna artikel | var informationen | din webbläsare |
    aktivera javascript | för att se | för att visa | klicka här för att | klicka på bilden | lyssna på artikeln |
    hittat fel | sida 1 av | du använder en föråldrad | du använder en gammal webbläsare |
    javascript är avstängt | javascript är inaktiverat | du måste aktivera javascript | artikeln läses upp av |
    uppläst av | sidan uppdaterades | sidan senast uppdaterad | senast granskad | rapportera fel | betygsätt den här |
    presskontakt
  `),
};
