import { type Lexicon, phrases } from './lexicon.js';

/** Norwegian: Bokmål, with the most common forms of Nynorsk. */
export const nob: Lexicon = {
  language: 'nob',
  bioHeading: phrases(`
    om forfatteren | om forfatterne | om skribenten | om skribentene | om journalisten | om bloggeren |
    om redaktøren | om meg | litt om meg | forfatter | forfatteren | forfatterne | forfattere | skribent |
    skribenten | skribenter | artikkelforfatter | artikkelforfatteren | om artikkelforfatteren | kronikkforfatter |
    innleggsforfatter | møt forfatteren | møt skribenten | hvem er jeg | hvem skriver | skrevet av | publisert av |
    gjesteskribent | gjesteblogger | gjesteinnlegg av | bak bloggen | forfatterprofil | om forfattaren | forfattar |
    forfattaren | kven er eg | om bloggaren | om spaltisten | om gjesteskribenten | om oversetteren | om fotografen |
    vår skribent | våre skribenter | vår ekspert | våre eksperter | artikkelen er skrevet av | kontakt skribenten |
    kontakt journalisten
  `),
  bioLead: phrases(`
    om forfatteren | om skribenten | om journalisten | om artikkelforfatteren | artikkelen er skrevet av |
    denne artikkelen er skrevet av | denne artikkelen er forfattet av | saken er skrevet av |
    teksten er skrevet av | denne teksten er skrevet av | innlegget er skrevet av | dette innlegget er skrevet av |
    kronikken er skrevet av | kommentaren er skrevet av | dette er et gjesteinnlegg av |
    dette er et gjesteinnlegg fra | gjesteinnlegg av | gjesteinnlegg skrevet av | gjesteblogger | gjesteskribent |
    forfatteren er | forfatteren av artikkelen er | artikkelforfatteren er | skribenten er | forfatteren jobber |
    forfatteren arbeider | forfatteren bor | skribenten bor | spaltisten er | som vinner av |
    artikkelen er skriven av | teksten er skriven av | forfattaren er | artikkelen er oversatt av |
    dette er et gjesteinnlegg | gjestekommentar av | forskningen hans handler om | forskningen hennes handler om
  `),
  selfLead: phrases(`
    hei, jeg heter | hei! jeg heter | hei jeg heter | hei, mitt navn er | hei! mitt navn er | hei mitt navn er |
    hei, jeg er | hei! jeg er | hei og velkommen til bloggen | jeg heter | mitt navn er | jeg er journalist |
    jeg er frilansjournalist | jeg er forfatter | jeg er blogger | jeg er kvinnen bak | jeg er mannen bak |
    jeg er gründer av | jeg er grunnlegger av | jeg blogger om | jeg skriver om | velkommen til bloggen min |
    velkommen til min blogg | velkommen til min blog | hei, eg heiter | hei! eg heiter | eg heiter |
    namnet mitt er | eg er journalist | velkomen til bloggen min | hei og velkommen | velkommen til siden min |
    så fint at du er her | så hyggelig at du er her | hei! vi er | hei, vi er
  `),
  roleWord: phrases(`
    journalist | journalister | journaliststudent | frilansjournalist | frilanser | frilansskribent |
    gravejournalist | kulturjournalist | sportsjournalist | reporter | reportere | reportasjeleder | korrespondent |
    utenrikskorrespondent | usa-korrespondent | europakorrespondent | redaktør | redaktører | sjefredaktør |
    ansvarlig redaktør | nyhetsredaktør | kulturredaktør | debattredaktør | politisk redaktør | redaksjonssjef |
    nyhetssjef | nyhetsleder | vaktsjef | desksjef | redaksjonell medarbeider | skribent | spaltist | kommentator |
    politisk kommentator | kronikør | kronikkforfatter | lederskribent | debattant | essayist | forfatter |
    medforfatter | romanforfatter | barnebokforfatter | kokebokforfatter | lyriker | dikter | dramatiker |
    manusforfatter | blogger | bloggere | matblogger | reiseblogger | moteblogger | podkaster | podkastvert |
    influenser | influencer | youtuber | tekstforfatter | innholdsprodusent | oversetter | anmelder | bokanmelder |
    filmanmelder | musikkanmelder | restaurantanmelder | litteraturkritiker | filmkritiker | musikkritiker |
    kritiker | fotograf | pressefotograf | fotojournalist | illustratør | tegner | grafiker | designer |
    interiørdesigner | regissør | filmregissør | produsent | programleder | professor | professor emeritus |
    førsteamanuensis | førstelektor | universitetslektor | høgskolelektor | høyskolelektor | lektor | stipendiat |
    doktorgradsstipendiat | postdoktor | forsker | seniorforsker | forsker ii | forskningsleder | lærer |
    historiker | kunsthistoriker | arkeolog | statsviter | samfunnsøkonom | siviløkonom | økonom | sjeføkonom |
    forbrukerøkonom | sosiolog | sosialantropolog | filosof | teolog | sokneprest | psykolog | psykologspesialist |
    psykiater | samlivsterapeut | familieterapeut | overlege | fastlege | allmennlege | tannlege | jordmor |
    sykepleier | helsesykepleier | fysioterapeut | ernæringsfysiolog | klinisk ernæringsfysiolog | farmasøyt |
    veterinær | biolog | fysiker | advokat | advokatfullmektig | jurist | ingeniør | sivilingeniør | arkitekt |
    landskapsarkitekt | programmerer | utvikler | systemutvikler | analytiker | sjefsanalytiker | rådgiver |
    seniorrådgiver | spesialrådgiver | kommunikasjonsrådgiver | kommunikasjonssjef | kommunikasjonsleder |
    pressesjef | markedssjef | konsulent | seniorkonsulent | strateg | spesialist | coach | foredragsholder |
    gründer | medgründer | grunnlegger | daglig leder | administrerende direktør | direktør | konsernsjef |
    fagsjef | fagleder | styreleder | generalsekretær | kokk | gartner | aktivist | praktikant | forfattar |
    medforfattar | forskar | lærar | rådgjevar | seniorrådgjevar | omsetjar | teiknar | dagleg leiar |
    ansvarleg redaktør | bloggar | programleiar | nyhetsreporter | krimreporter | kulturskribent |
    vitenskapsjournalist | musikkjournalist | datajournalist | sportssjef | nettredaktør | litteraturanmelder |
    matskribent | vinskribent | reiseskribent | dokumentarfilmskaper | krimforfatter | tegneserieskaper | kriminolog |
    idéhistoriker | litteraturviter | virolog | epidemiolog | meteorolog | psykoterapeut | forvalter | hageekspert |
    interiørarkitekt
  `),
  bioPhrase: phrases(`
    skriver om | skriver for | skriver fast | skriver jevnlig | skriver hovedsakelig om | skriver primært om |
    skriver spalten | har skrevet for | har skrevet flere | har skrevet bøkene | har tidligere skrevet |
    blogger om | rapporterer fra | anmelder bøker | anmelder film | er forfatter av | forfatter av boken |
    forfatter av boka | forfatter av flere | forfatter av en rekke | er forfatter av flere | er medforfatter av |
    har gitt ut | har utgitt | er aktuell med | er aktuell med boken | er aktuell med boka | hans siste bok |
    hennes siste bok | hans nyeste bok | hennes nyeste bok | bor i | bor på | bor og arbeider | bor og jobber |
    er bosatt i | bosatt i | bosatt på | bor sammen med | født i | er født i | født og oppvokst | er oppvokst |
    vokste opp i | oppvokst i | oppvokst på | kommer opprinnelig fra | er opprinnelig fra | har studert |
    studerte ved | studerer ved | studerer journalistikk | utdannet ved | utdannet fra | er utdannet |
    utdannet journalist | utdannet ved universitetet | har en mastergrad | har mastergrad | har en bachelorgrad |
    har bachelorgrad | har en doktorgrad | har doktorgrad | har hovedfag | ph.d. i | har en ph.d | underviser ved |
    underviser i | forsker på | er professor | er professor i | er professor ved | er førsteamanuensis |
    er stipendiat | er forsker | er forsker ved | er lektor | jobber som | jobber med | jobber i | jobber for |
    jobber hos | jobber til daglig | arbeider som | arbeider med | arbeider i | arbeider for | arbeider ved |
    har jobbet som | har jobbet for | har jobbet med | har jobbet i | har arbeidet som | har tidligere jobbet |
    har tidligere arbeidet | tidligere jobbet | er ansatt ved | er ansatt i | har lang erfaring |
    har bred erfaring | har mange års erfaring | års erfaring | mangeårig erfaring | har spesialisert seg på |
    er spesialisert i | spesialisert innen | er ekspert på | er journalist | er frilansjournalist |
    er journaliststudent | er redaktør | er sjefredaktør | er ansvarlig redaktør | er debattredaktør |
    er kommentator | er politisk kommentator | er spaltist | er fast spaltist | er fast skribent | er blogger |
    er anmelder | er forfatter og | er gründer | er gründer av | er medgründer | er grunnlegger av |
    er daglig leder | er administrerende direktør | er styreleder | er medlem av | gründer av | grunnlegger av |
    på fritiden | på fritida | i fritiden | når han ikke | når hun ikke | når jeg ikke skriver | elsker å reise |
    brenner for | er lidenskapelig opptatt av | interesserer seg for | gift med | tobarnsmor | tobarnsfar |
    trebarnsmor | trebarnsfar | mor til to | far til to | prisbelønt | prisbelønnet | har vunnet flere priser |
    har mottatt flere priser | brageprisen | skriv om | skriv for | bur i | fødd i | er fødd i |
    arbeider til dagleg | jobbar som | jobbar med | forskar på | underviser på | er busett i | er busett på
  `),
  bioCall: phrases(`
    følg ham på | følg henne på | følg han på | følg meg på | følg meg | følg forfatteren | følg skribenten |
    følg journalisten | kontakt forfatteren | kontakt skribenten | kontakt journalisten | skriv til forfatteren |
    skriv til journalisten | skriv til meg | kontakt meg | send en e-post til | send e-post til |
    send meg en e-post | du kan følge | du finner meg på | finn meg på | mer fra | mer av | mer om forfatteren |
    flere artikler av | flere artikler fra | flere saker av | flere saker fra | flere innlegg av |
    flere innlegg fra | alle artikler av | alle innlegg av | alle saker av | se alle artikler av |
    se alle innlegg av | se alle innlegg | vis alle innlegg av | vis alle innlegg | vis alle artikler av |
    les flere artikler av | les flere saker av | les flere innlegg av | les alle artikler av | les mer av |
    les mer fra | vis profil | se profil | vis hele profilen min | besøk nettsiden min | besøk bloggen min |
    besøk nettsiden hans | besøk nettsiden hennes | for mer informasjon, besøk | for mer informasjon se |
    les meir av | fleire artiklar av | fleire innlegg av |
    mer fra forfatteren | tips journalisten | du kan kontakte ham | du kan kontakte henne
  `),
  pronounLead: phrases(`
    han | hun | ho | hans | hennes | hen | de | forfatteren | skribenten | forfattaren
  `),
  aboutLead: phrases(`
    om | om oss | om selskapet | om bedriften | om firmaet | om konsernet | om stiftelsen | om organisasjonen |
    om foreningen | om forlaget | om prosjektet | om merket | bedriftsprofil | firmaprofil | selskapsprofil |
    hvem er vi | hvem vi er | kort om | fakta om | vår historie | kven er vi
  `),
  companyPhrase: phrases(`
    er en ledende leverandør | er norges ledende | er en av norges ledende | er et av norges ledende |
    er nordens ledende | er en av nordens ledende | er blant norges ledende | er norges største leverandør |
    er en ledende global | er et ledende selskap | er et globalt selskap | er et internasjonalt selskap |
    er verdens ledende | ledende leverandør av | ledende produsent av | har hovedkontor i | med hovedkontor i |
    hovedkontoret ligger i | selskapets hovedkontor | notert på oslo børs | er notert på oslo børs |
    børsnotert på oslo børs | er notert på euronext | pressekontakt | pressekontakter | mediekontakt |
    kontaktperson for media | kontakt for media | for ytterligere informasjon |
    for ytterligere informasjon, kontakt | for ytterligere informasjon kontakt |
    for ytterligere informasjon, vennligst | for mer informasjon, kontakt | for mer informasjon, vennligst |
    for mer informasjon, vennligst kontakt | for nærmere informasjon, kontakt | for mer informasjon, besøk |
    les mer på www | investor relations | investorkontakt | fremtidsrettede utsagn | fremoverskuende utsagn |
    fremadrettede uttalelser | denne opplysningen er informasjonspliktig
  `),
  prevLead: phrases(`
    forrige | forrige artikkel | forrige innlegg | forrige side | forrige sak | forrige nyhet | forrige kapittel |
    forrige avsnitt | forrige emne | forrige tråd | forrige oppskrift | forrige prosjekt | forrige post |
    foregående | foregående artikkel | foregående innlegg | tidligere artikkel | tidligere artikler |
    tidligere innlegg | tidligere saker | eldre innlegg | eldre artikler | eldre saker | eldre nyheter | eldre |
    eldre kommentarer | gå til forrige innlegg | til forrige artikkel | førre | førre artikkel | førre innlegg |
    førre side | førre sak | førre kapittel | tidlegare innlegg |
    forrige episode | « forrige | ← forrige
  `),
  nextLead: phrases(`
    neste | neste artikkel | neste innlegg | neste side | neste sak | neste nyhet | neste kapittel | neste avsnitt |
    neste emne | neste tråd | neste oppskrift | neste prosjekt | neste post | påfølgende artikkel |
    påfølgende innlegg | nyere innlegg | nyere artikler | nyere saker | nyere nyheter | nyere | nyere kommentarer |
    gå til neste innlegg | til neste artikkel | nyare innlegg | nyare artiklar |
    neste episode | neste » | neste →
  `),
  relatedHeading: phrases(`
    relatert | relaterte | relaterte artikler | relatert artikkel | relaterte saker | relatert sak |
    relaterte innlegg | relaterte nyheter | relaterte emner | relatert innhold | relaterte lenker |
    relaterte oppskrifter | relaterte sider | relaterte produkter | relaterte artiklar | relaterte saker fra |
    lignende artikler | lignende innlegg | lignende saker | lignende nyheter | lignende oppskrifter |
    liknende artikler | liknende saker | liknende innlegg | les også | les også disse | les også om | les òg |
    les mer | les mer om temaet | les mer om saken | les mer om | les videre | les flere artikler |
    les flere saker | les flere nyheter | les neste | les meir | les meir om | se også | sjå òg | sjå også |
    hør også | finn ut mer | kanskje du også liker | du liker kanskje også | du vil kanskje også like |
    du kan også like | du vil kanskje også lese | kanskje du også er interessert i |
    kanskje er du også interessert i | du er kanskje også interessert i | du kan også være interessert i |
    dette kan også interessere deg | kanskje du vil lese | kanskje også av interesse |
    kanskje interesserer dette deg | andre leser | andre leser nå | andre leser også | andre har også lest |
    andre har lest | andre leste også | andre artikler | andre innlegg | andre saker | andre nyheter |
    andre aktuelle saker | flere artikler | flere saker | flere nyheter | flere innlegg | flere artikler om temaet |
    flere saker om | flere saker fra | flere artikler fra | flere artikler i samme kategori |
    flere saker i samme kategori | fleire artiklar | fleire saker | fleire nyheiter | mer om temaet | mer om saken |
    mer om | mer om emnet | mer i samme kategori | mer fra samme forfatter | mer lesestoff | mer fra forfatteren |
    meir om saka | meir om | mer til deg | flere nyheter til deg | mest lest | mest leste | mest leste saker |
    mest leste artikler | mest lest akkurat nå | mest lest siste døgn | mest lese | mest populære | mest sett |
    mest delt | mest kommentert | populære artikler | populære innlegg | populære saker | populære emner |
    populære oppskrifter | populært nå | populært akkurat nå | populært innhold | akkurat nå | akkurat no |
    trender nå | siste nytt | siste nyheter | siste saker | siste artikler | siste innlegg | siste kommentarer |
    siste blogginnlegg | siste fra | siste saker fra | de siste nyhetene | de siste artiklene | siste nytt fra |
    siste artiklar | siste kommentarar | siste saker om | nyeste artikler | nyeste innlegg | nyeste nyheter |
    nyeste saker | nyeste kommentarer | nyeste oppskrifter | ferske artikler | ferske nyheter | toppsaker |
    hovedsaker | dagens saker | dagens nyheter | dagens viktigste nyheter | aktuelle saker | aktuelle artikler |
    aktuelt | utvalgte saker | utvalgte artikler | redaksjonen anbefaler | redaktøren anbefaler | vi anbefaler |
    vi tilrår | anbefalt | anbefalte artikler | anbefalte saker | anbefalt lesning | anbefalt for deg |
    anbefalt innhold | utvalgt for deg | gå ikke glipp av | ikke gå glipp av | fra arkivet | i samme kategori |
    i samme serie | av samme forfatter | fra samme forfatter | sponsede lenker | flere videoer |
    flere pressemeldinger | siste pressemeldinger | andre pressemeldinger | alle episodene i serien |
    tidligere episoder | flere episoder | andre lesere leste også | mest lest nå | mest lest i dag | mer fra serien
  `),
  relatedLead: phrases(`
    les også | les også om | les òg | les mer | les mer her | les mer om | les meir | les meir om | les videre |
    les videre her | les hele saken | les hele saken her | les hele artikkelen | les hele artikkelen her |
    les hele historien | les saken | les saken her | les artikkelen her | les heile saka | les heile saka her |
    les kommentaren | les kronikken | les anmeldelsen | se også | se video | se videoen | se bildene | sjå òg |
    sjå også | hør også | finn ut mer | gå ikke glipp av | ikke gå glipp av | relatert artikkel | relatert sak |
    relaterte artikler | relaterte saker | lignende artikler | fortsett å lese | anbefalt lesning |
    tidligere artikkel | tidligere saker | kanskje du også liker | du kan også lese | mer om saken | mer om temaet |
    meir om saka | les originalsaken | les hele intervjuet | les vår guide | les vår anmeldelse | les vår analyse |
    les flere saker om | les flere nyheter | les her | les bakgrunn | se klippet | se alle bildene | hør podkasten |
    lytt også | lytt til podkasten | mer om samme tema | mer lesning | flere saker om | fra arkivet |
    tidligere i serien | du er kanskje også interessert i | følg saken direkte |
    bakgrunn
  `),
  shareLine: phrases(`
    del | del artikkel | del artikkelen | del denne artikkelen | del sak | del saken | del denne saken |
    del denne siden | del siden | del innlegg | del innlegget | del dette innlegget | del dette | del nyheten |
    del historien | del oppskriften | del med | del med venner | del med vennene dine | del med andre | del på |
    del på facebook | del på twitter | del på x | del på linkedin | del på whatsapp | del på pinterest |
    del på messenger | del på sms | del på e-post | del på epost | del på sosiale medier | del i sosiale medier |
    del via | del via e-post | del via facebook | del via twitter | del lenke | del lenken | del til facebook |
    del til twitter | del til pinterest | delinger | del gjerne | del saka | del artikkelen på facebook |
    lik dette | liker | liker laster inn | liker dette | tvitre | tweet | pin | lagre artikkel | lagre artikkelen |
    lagre saken | lagre til senere | les senere | legg til i leseliste | legg til i favoritter | legg til favoritt |
    skriv ut | skriv ut artikkelen | skriv ut siden | skriv ut saken | utskrift | utskriftsvennlig versjon |
    utskriftsversjon | e-post | epost | send | send på e-post | send via e-post | send dette via e-post |
    send som e-post | send til en venn | send til venn | tips en venn | anbefal | anbefal artikkelen |
    kopier lenke | kopier lenken | kopier lenkje | lenke kopiert | lenken er kopiert | blogg dette | blogthis |
    lytt til artikkelen | lytt til saken | gi bort artikkelen | gi bort saken | gi artikkelen i gave | del gratis |
    del artikkelen som gave | del på bluesky | del på threads | flere delingsvalg
  `),
  shareLead: phrases(`
    del artikkelen | del denne artikkelen | del saken | del denne saken | del innlegget | del dette innlegget |
    del gjerne | del denne siden | del nyheten | del med vennene dine | del på | klikk for å dele |
    klikk for å dele på | klikk for å skrive ut | klikk for å sende | klikk for å sende en lenke |
    klikk her for å dele | klikk for utskrift | likte du artikkelen | likte du denne artikkelen | likte du saken |
    likte du denne saken | likte du innlegget | likte du dette innlegget | hvis du likte | dersom du likte |
    liker du artikkelen | liker du det du leser | send artikkelen til | tips en venn | fortell vennene dine |
    gi bort denne artikkelen | som abonnent kan du dele | videresend nyhetsbrevet
  `),
  followLead: phrases(`
    følg oss | følg oss på | følg oss på facebook | følg oss på instagram | følg oss på linkedin |
    følg oss på sosiale medier | følg oss i sosiale medier | følg oss her | følg oss også på | følg oss gjerne på |
    følg med på | følg bloggen på | følg bloggen | følg siden vår | følg kanalen vår | følg vår facebookside |
    følg facebooksiden vår | finn oss på | finn oss på facebook | finn oss også på | du finner oss på |
    du finner oss også på | du kan også følge oss | du kan følge oss | besøk oss på | besøk vår facebookside |
    lik oss på | lik oss på facebook | lik siden vår | lik facebooksiden vår | lik vår facebookside |
    liker du oss på facebook | bli fan | abonner på kanalen vår | abonner på vår kanal |
    abonner på youtube-kanalen | bli med i facebookgruppen | bli med i facebook-gruppen |
    bli med i vår facebookgruppe | bli en del av fellesskapet | vi er på | vi er også på | vi er å finne på |
    møt oss på | følg oss i | velg oss som foretrukken kilde | legg oss til som
  `),
  promoLead: phrases(`
    meld deg på | meld deg på nyhetsbrevet | meld deg på vårt nyhetsbrev | meld deg på vårt | meld deg på her |
    meld deg på gratis | meld på nyhetsbrev | meld deg på nyheitsbrevet | påmelding nyhetsbrev |
    påmelding til nyhetsbrev | få nyhetsbrevet | få vårt nyhetsbrev | få våre nyhetsbrev | få nyhetsbrev |
    få nyheter | få de siste nyhetene | få de viktigste nyhetene | få siste nytt | få varsel om | få varsel når |
    få nye innlegg | få oppdateringer | motta vårt nyhetsbrev | motta nyhetsbrev | motta nyheter | vårt nyhetsbrev |
    våre nyhetsbrev | nyhetsbrevet vårt | ja takk, jeg vil | ja, jeg vil ha | ja, takk | registrer deg |
    registrer deg for | registrer deg gratis | registrer deg her | abonner på | abonner på vårt nyhetsbrev |
    abonner på nyhetsbrevet | abonner på nyhetsbrevet vårt | abonner på bloggen | abonner nå | hold deg oppdatert |
    bli oppdatert | hold deg orientert | gå ikke glipp av | ikke gå glipp av | gå aldri glipp av | vil du ha |
    vil du vite mer | vil du lese mer | vil du lese videre | vil du lese hele | vil du lese resten | vil du støtte |
    vil du motta | ønsker du å motta | ønsker du mer informasjon | din e-post | din e-postadresse |
    e-postadressen din | skriv inn e-post | skriv inn e-postadressen din | skriv inn din e-postadresse |
    skriv inn din e-post | oppgi e-postadressen din | oppgi din e-postadresse | tast inn e-postadressen |
    e-postadresse | logg inn for å | logg inn og les | opprett konto | opprett en konto | opprett bruker |
    opprett en bruker | lag en konto | lag bruker | lag profil | har du allerede en konto |
    har du allerede abonnement | har du allerede et abonnement | har du abonnement | har du ikke konto |
    har du ikke bruker | har du ikke abonnement | allerede abonnent | allerede medlem | er du allerede abonnent |
    er du allerede medlem | er du abonnent | er du ikke abonnent | ikke abonnent | bli abonnent | bli abonnent nå |
    bli medlem | bli en del av | bli støttemedlem | bli støttespiller | bli fast giver | bli vår venn |
    kun for abonnenter | bare for abonnenter | kun for medlemmer | for abonnenter | for medlemmer |
    denne artikkelen er kun for | denne artikkelen er bare for | denne artikkelen er for abonnenter |
    denne saken er for abonnenter | denne saken er kun for | artikkelen er kun for | dette innholdet er kun |
    dette innholdet er for | for å lese videre | for å lese denne | for å lese hele | les videre med |
    les hele saken med | les saken med | fortsett å lese med | lås opp | få tilgang | få tilgang til |
    få full tilgang | få ubegrenset tilgang | ubegrenset tilgang | full tilgang | kjøp abonnement |
    kjøp et abonnement | kjøp tilgang | kjøp nå | kjøp boken | kjøp boka | kjøp billetter | bestill abonnement |
    prøv gratis | prøv nå | prøv en måned | prøv oss gratis | start abonnement | støtt oss | støtt vårt arbeid |
    støtt arbeidet vårt | støtt vår journalistikk | støtt uavhengig | støtt bloggen | støtt oss på vipps |
    vipps til | gi et bidrag | gi en gave | gi en gave til | doner | doner nå | ditt bidrag | din støtte |
    med din støtte | vi trenger din | vi trenger din støtte | last ned appen | last ned vår app |
    last ned appen vår | last ned gratis | last ned nå | hent appen | bestill nå | bestill her | bestill time |
    book nå | book time | book et møte | kontakt oss i dag | kontakt oss for | kontakt oss på | ta kontakt med oss |
    ta kontakt i dag | ring oss | få et tilbud | få tilbud | få pristilbud | be om tilbud | innhent tilbud |
    klikk her for å melde | klikk her for å abonnere | ved å melde deg på | ved å registrere deg | ved å abonnere |
    ved å sende inn | når du melder deg på | du kan når som helst | jeg godtar | jeg samtykker |
    jeg har lest og godtar | jeg ønsker å motta | takk for at du leser | takk for at du leste |
    takk for at du abonnerer | takk for din påmelding | takk for din støtte | tips oss | tips oss om | har du tips |
    har du et tips | har du et godt tips | har du tips til | sitter du på tips | send oss tips | annonselenker |
    reklamelenker | inneholder annonselenker | inneholder reklame | innlegget inneholder reklame |
    innlegget inneholder annonselenker | dette innlegget inneholder | vil du lese meir | støtt oss på |
    last ned appen her | abonner på nyheitsbrevet | få nyheitsbrev | teikn abonnement |
    denne artikkelen er forbeholdt | denne artikkelen er låst | denne saken er forbeholdt | artikkelen er forbeholdt |
    innholdet er forbeholdt | har du allerede konto | logg inn eller opprett | logg inn eller kjøp |
    opprett gratis konto | fortsett å lese | første måned gratis | velg abonnement | se alle abonnementer |
    se våre abonnementer | les e-avisen | les dagens avis | les papiravisen | støtt journalistikken vår |
    vipps et bidrag | vipps valgfritt beløp | hjelp oss å fortsette | last ned guiden | last ned e-boken |
    last ned rapporten | lytt til podkasten vår | hør podkasten vår | delta i konkurransen | tips redaksjonen |
    har du fått nyhetsbrevet videresendt
  `),
  promoPhrase: phrases(`
    meld deg på vårt nyhetsbrev | meld deg på nyhetsbrevet | melde deg på vårt nyhetsbrev |
    meld deg på nyhetsbrevet vårt | vårt ukentlige nyhetsbrev | vårt daglige nyhetsbrev | vårt gratis nyhetsbrev |
    abonner på vårt nyhetsbrev | abonner på nyhetsbrevet vårt | få vårt nyhetsbrev | motta vårt nyhetsbrev |
    få de siste nyhetene | få de viktigste nyhetene | rett i innboksen | direkte i innboksen | rett til innboksen |
    i innboksen din | i din innboks | rett på e-post | direkte på e-post | til din e-post |
    melde deg av når som helst | meld deg av når som helst | avslutte abonnementet når som helst |
    avslutt når du vil | avslutt når som helst | du kan når som helst melde | du kan når som helst trekke |
    varsler om nye innlegg | varsel om nye innlegg | meg om nye innlegg | motta varsler om nye |
    skriv inn din e-postadresse for å | skriv inn e-postadressen din for å | ubegrenset tilgang til |
    tilgang til alle artikler | tilgang til alle saker | tilgang til alt innhold | kun for abonnenter |
    bare for abonnenter | for å lese hele artikkelen | for å lese hele saken | for å lese resten av |
    last ned vår app | last ned appen | i app store og google play | på app store og google play |
    vipps et valgfritt beløp | støtt uavhengig journalistikk | støtt vår journalistikk | støtte vårt arbeid |
    støtte arbeidet vårt | inneholder annonselenker | inneholder reklamelenker | inneholder affiliatelenker |
    inneholder affiliate-lenker | får vi en liten provisjon | får vi provisjon | får jeg en liten provisjon |
    uten ekstra kostnad for deg | godtar du våre | godtar du vår personvernerklæring | samtykker du til |
    samtykke til å motta | takk for din påmelding | rett i innboksen din | meld deg på nyheitsbrevet |
    allerede abonnent? logg inn | er du abonnent? logg inn | har du allerede en konto? logg inn |
    har du ikke konto? opprett | si opp når som helst | si opp når du vil | rett til din innboks |
    der du hører på podkaster | der du lytter til podkast | der du hører podkast | vi kan motta provisjon |
    vi kan få provisjon | lesere som deg
  `),
  copyrightPhrase: phrases(`
    alle rettigheter reservert | alle rettigheter forbeholdt | alle rettigheter forbeholdes |
    alle rettar reserverte | med enerett | ettertrykk forbudt | kopiering forbudt | kopiering er ikke tillatt |
    må ikke kopieres uten | må ikke gjengis uten | er opphavsrettslig beskyttet |
    opphavsrettslig beskyttet materiale | er beskyttet av åndsverkloven | er beskyttet etter åndsverkloven |
    beskyttet av opphavsrett | omfattet av åndsverkloven | omfatta av åndsverklova | er verna av åndsverklova |
    er vernet etter åndsverkloven | er vernet av åndsverkloven | sitat tillatt med kildehenvisning | copyright © |
    © copyright | drevet av wordpress | drives av wordpress | stolt drevet av wordpress | drevet av blogger |
    driven av wordpress | laget med wordpress
  `),
  noticePhrase: phrases(`
    gir uttrykk for skribentens | gir uttrykk for skribentens holdning | gir uttrykk for skribentens holdninger |
    gir uttrykk for skribentens meninger | uttrykk for skribentens egne | står for skribentens egen regning |
    står for forfatterens egen regning | er skribentens egne meninger | er forfatterens egne |
    utgjør ikke investeringsråd | er ikke investeringsråd | er ikke å anse som investeringsråd |
    utgjør ikke finansiell rådgivning | utgjør ikke juridisk rådgivning | erstatter ikke medisinsk rådgivning |
    erstatter ikke legebesøk | kan ikke erstatte råd fra lege | historisk avkastning er ingen garanti |
    kun ment som informasjon | kun for informasjonsformål | kun til informasjonsformål |
    tar ikke ansvar for innholdet | artikkelen ble opprinnelig publisert | artikkelen ble først publisert |
    saken ble først publisert | gjengitt med tillatelse | publisert med tillatelse | har du funnet en feil |
    funnet en feil i artikkelen | funnet en feil i saken | dette er en kronikk | dette er et debattinnlegg |
    dette er et innlegg, skrevet av | dette er en pressemelding fra | dette er en meningsytring |
    dette er ein kronikk | dette er eit debattinnlegg | arbeider etter vær varsom-plakatens |
    etter vær varsom-plakatens regler | oversatt ved hjelp av ki | laget ved hjelp av ki |
    skrevet med hjelp fra ki | meninger i teksten står for | gjenspeiler ikke nødvendigvis redaksjonens |
    gjenspeiler ikke nødvendigvis synet | representerer ikke nødvendigvis redaksjonens |
    vi tar forbehold om skrivefeil | vi tar forbehold om trykkfeil | vi tar forbehold om feil i |
    det tas forbehold om trykkfeil | denne artikkelen ble først publisert |
    denne artikkelen ble opprinnelig publisert | denne artikkelen er tidligere publisert |
    denne saken ble først publisert | denne teksten ble først publisert | innlegget ble først publisert |
    dette innlegget ble først publisert | kronikken ble først publisert | saken er først publisert |
    teksten ble først publisert | i en tidligere versjon av artikkelen | i en tidligere versjon av saken |
    i en tidligere versjon av denne saken | i en tidligere versjon av denne artikkelen |
    står for skribentens regning | er skribentens egne | gjenspeiler ikke nødvendigvis |
    reflekterer ikke nødvendigvis | redaksjonen har ikke vært involvert | journalistene våre har ikke vært involvert |
    kvalitetssikret av våre journalister | kvalitetssikret av en journalist | kvalitetssikret av redaksjonen |
    erstatter ikke legehjelp | erstatter ikke profesjonell | vær varsom-plakatens regler | må ikke gjengis uten |
    ettertrykk forbudt | vernet etter åndsverkloven |
    denne artikkelen er mer enn | denne artikkelen er over
  `),
  noticeLead: phrases(`
    ansvarsfraskrivelse | disclaimer | redaksjonens merknad | redaksjonell merknad | merknad fra redaksjonen |
    red. anm | red.anm | rettelse | rettelser | retting | presisering | endringslogg | interessekonflikt |
    interessekonflikter | opphavsrett | opprinnelig publisert | opprinnelig utgitt | først publisert |
    publisert med tillatelse | gjengitt med tillatelse | denne artikkelen ble opprinnelig |
    denne artikkelen ble først | denne artikkelen er tidligere | denne artikkelen er oppdatert |
    denne artikkelen ble oppdatert | denne artikkelen er hentet | denne saken ble først |
    denne saken ble opprinnelig | denne saken er oppdatert | denne teksten ble først | artikkelen er oppdatert |
    artikkelen ble oppdatert | artikkelen ble først | artikkelen ble opprinnelig | artikkelen er tidligere |
    saken er oppdatert | saken ble først | saken oppdateres | dette innlegget ble publisert i |
    dette innlegget ble publisert | dette innlegget ble skrevet i | dette innlegget er publisert |
    innlegget ble opprinnelig | innlegget ble først | dette er en kronikk | dette er et debattinnlegg |
    dette er en pressemelding | dette er et leserbrev | innholdet på denne | innholdet på dette |
    informasjonen på denne | opplysningene på denne | alt innhold på | alt innhald på | alt materiale på |
    kopiering av | har du funnet en feil | funnet en feil | fant du en feil | feil i artikkelen | red. mrk |
    oversetterens merknad | artikkelen er rettet | artikkelen er oversatt | artikkelen er skrevet i samarbeid |
    artikkelen er sponset | artikkelen er opprinnelig | artikkelen inneholder annonselenker |
    artikkelen inneholder reklamelenker | denne artikkelen er oversatt | denne artikkelen er maskinoversatt |
    denne artikkelen er opprinnelig | denne artikkelen er sponset | denne artikkelen er en annonse |
    denne artikkelen er produsert | denne artikkelen er skrevet med hjelp | denne saken er oversatt |
    denne saken er produsert | denne teksten er oversatt | teksten er oversatt | teksten er skrevet med hjelp |
    oppsummeringen er laget | oppsummeringen er generert | kortversjonen er laget | dette er en annonse |
    dette er et innlegg | dette er en betalt | dette er et betalt | dette er et meningsinnlegg | oversatt med ai |
    oversatt med ki | oversatt av ki | slik tester vi | slik jobber vi med | i en tidligere versjon av saken |
    i en tidligere versjon av artikkelen | en tidligere versjon av saken | en tidligere versjon av denne saken |
    en tidligere versjon av artikkelen | meninger i teksten | har du oppdaget en feil |
    i en tidligere versjon
  `),
  sourceLead: phrases(`
    kilde | kilder | kjelde | kjelder | kildehenvisning | kildehenvisninger | kildeliste | via | opprinnelig kilde |
    original kilde | originalartikkel | originalsak | hentet fra | henta frå | opprinnelig publisert på |
    opprinnelig publisert i | først publisert på | først publisert i | pressemelding fra | pressemelding |
    les originalartikkelen | fotokilde | bildekilde | referanser | litteratur | tidligere publisert i
  `),
  editorLead: phrases(`
    redaktør | redaksjon | redaksjonen | redigering | redigert av | sjefredaktør | ansvarlig redaktør |
    ansvarleg redaktør | redaktør og daglig leder | nyhetsredaktør | utgiver | korrektur | korrekturlest av |
    språkvask | faktasjekk | faktasjekket av | kvalitetssikret av | faglig gjennomgått av |
    medisinsk gjennomgått av | oversettelse | oversatt av | oversetter | omsett av | samlet av | produsent |
    produsert av | layout | grafikk | regi | tekst og foto | tekst og bilder | tekst & foto | foto og tekst |
    tekst av | klipp og redigering | klipping | oversettelse av | oversatt fra engelsk av | norsk bearbeidelse |
    gjennomgått av | oppdatert av | ansvarlig utgiver | redaksjonssjef | nettredaktør | vaktsjef | fotosjef |
    intervjuet av | ført i pennen av
  `),
  tagsLead: phrases(`
    stikkord | emneord | emneknagger | emneknagg | tagger | tagget | tagget med | tags | tag | merket | merket med |
    merkelapper | etiketter | etikett | nøkkelord | søkeord | emne | temaer | tema i saken | kategori | kategorier |
    kategoriar | publisert i | publisert under | skrevet i | postet i | arkivert under | arkivert i | lagt inn i |
    i kategorien | les mer om temaene | les mer om | les meir om | mer om | saken handler om | hashtags | emner |
    temaer i saken | emner i artikkelen | relaterte emner | mer om disse temaene | les mer om disse temaene |
    følg temaer
  `),
  bylineLead: phrases(`
    av | skrevet av | skrive av | skriven av | tekst av | tekst | tekst og foto | tekst og foto av | tekst & foto |
    tekst og bilder | tekst/foto | tekst og bilete | ord | publisert av | postet av | lagt inn av | lagt ut av |
    sendt inn av | opprettet av | forfatter | forfattere | forfatteren | forfattar | artikkelforfatter |
    kronikkforfatter | skribent | journalist | reporter | redaktør | redaksjon | redaksjonen | intervju av |
    intervju | en artikkel av | et innlegg av | innlegg av | kronikk av | kommentar av | debattinnlegg av |
    anmeldelse av | anmeldt av | essay av | oppskrift av | fortalt til
  `),
  dateLead: phrases(`
    publisert | publisert den | publisert kl | publisert på | publisert første gang | publiseringsdato | dato |
    utgitt | utgitt den | oppdatert | oppdatert den | oppdatert kl | sist oppdatert | sist oppdatert den |
    sist endret | sist redigert | sist endra | endret | endra | rettet | opprettet | opprettet den | oppretta |
    postet | postet den | lagt inn | lagt ut | lagt ut den | skrevet | skrevet den | sendt inn | først publisert |
    gjennomgått | faktasjekket
  `),
  agoPhrase: phrases(`
    sekunder siden | et minutt siden | minutt siden | minutter siden | min siden | min. siden | en time siden |
    time siden | timer siden | en dag siden | dag siden | dager siden | en uke siden | uke siden | uker siden |
    en måned siden | måned siden | måneder siden | et år siden | år siden | noen minutter siden | akkurat nå |
    nettopp | for litt siden | i dag | i går | i forgårs | minutt sidan | minuttar sidan | time sidan |
    timar sidan | dag sidan | dagar sidan | veke sidan | veker sidan | månad sidan | månader sidan | år sidan
  `),
  readingTimePhrase: phrases(`
    min lesing | min. lesing | min lesning | min lesetid | min. lesetid | minutters lesing | minutters lesetid |
    minutters lesning | minutt lesing | minutt lesetid | minutt lesning | minutter lesing | minutter lesetid |
    lesetid | lesetid ca | estimert lesetid | beregnet lesetid | anslått lesetid | min å lese | minutter å lese |
    minutt å lese | tar det å lese | minutts lesetid | lesetid i minutt | minutters lytting | lyttetid
  `),
  counterWord: phrases(`
    visninger | visning | sidevisninger | ganger vist | ganger lest | lesninger | lesere | kommentarer | kommentar |
    kommentarar | svar | liker | likes | likerklikk | delinger | deling | ganger delt | stemmer | stemme |
    anmeldelser | vurderinger | følgere | abonnenter | nedlastinger | reaksjoner | besøk | besøkende | innlegg |
    avspillinger | visningar
  `),
  homeLead: phrases(`
    hjem | forside | forsiden | forsida | startside | startsiden | til forsiden | til forsida |
    tilbake til forsiden | du er her | her er du | du befinner deg her | hjemmeside | heim | brødsmulesti
  `),
  menuLine: phrases(`
    hopp til innhold | hopp til innholdet | hopp til hovedinnhold | hopp til hovedinnholdet | hopp til navigasjon |
    hopp til navigering | hopp til søk | hopp til søket | hopp til bunntekst | hopp til meny | hopp over meny |
    hopp over navigasjon | hopp rett til innholdet | hopp rett til innhold | hopp til innhald | hopp til innhaldet |
    hopp til hovudinnhald | gå til innhold | gå til innholdet | gå til hovedinnhold | gå til hovedinnholdet |
    gå til navigasjon | gå direkte til innholdet | gå til innhald | gå videre til innholdet | til innholdet |
    til hovedinnhold | til hovedinnholdet | skip til innhold | meny | hovedmeny | hovudmeny | åpne meny |
    åpne menyen | opne meny | lukk meny | lukk menyen | vis meny | skjul meny | hovednavigasjon | hovudnavigasjon |
    primærmeny | innleggsnavigasjon | innleggsnavigering | navigering for innlegg | søk | søk etter | søk her |
    søk på siden | søk på nettstedet | søk i bloggen | søk i denne bloggen | søkeresultater | avansert søk |
    hva leter du etter | hva ser du etter | hva lurer du på | logg inn | logg på | logg ut | logg av | innlogging |
    opprett bruker | opprett konto | opprett profil | ny bruker | registrer deg | bli medlem | min konto |
    min profil | min side | mine sider | mine bestillinger | mitt abonnement | handlekurv | handlevogn |
    handlekurven | handlekurven er tom | handlekurven din er tom | din handlekurv er tom | din handlekurv |
    vis handlekurv | se handlekurv | legg i handlekurv | legg i handlekurven | legg til i handlekurv | til kassen |
    gå til kassen | gå til handlekurv | ønskeliste | glemt passord | glemt passordet | har du glemt passordet |
    har du glemt passordet ditt | tilbakestill passord | nullstill passord | husk meg | forbli innlogget |
    forbli pålogget | brukernavn | passord | brukarnamn | om oss | om siden | om bloggen | om nettstedet |
    om cookies | om informasjonskapsler | kontakt oss | kontakt redaksjonen | kontaktskjema | kontakt og presse |
    personvern | personvernerklæring | personvernserklæring | personvernpolicy | personvern og cookies |
    personvern og informasjonskapsler | personvern & cookies | personverninnstillinger | cookies | cookie-policy |
    cookiepolicy | informasjonskapsler | informasjonskapslar | innstillinger for informasjonskapsler |
    cookie-innstillinger | cookieinnstillinger | samtykkeinnstillinger | administrer samtykke | endre samtykke |
    administrer cookies | administrer informasjonskapsler | brukervilkår | bruksvilkår | vilkår for bruk |
    vilkår og betingelser | generelle vilkår | kjøpsvilkår | kjøpsbetingelser | salgsbetingelser | salgsvilkår |
    abonnementsvilkår | handelsbetingelser | tilgjengelighetserklæring | tilgjengeligheitserklæring |
    nettstedskart | nettstadkart | sidekart | sitemap | annonsere | annonsér | annonse | annonser hos oss |
    annonsere hos oss | annonseinfo | annonseinformasjon | annonsepriser | annonseweb | ledige stillinger |
    jobb hos oss | presse | presserom | nyhetsbrev | nyheitsbrev | meld deg på nyhetsbrev | påmelding nyhetsbrev |
    kjøp abonnement | abonnement | abonner | bli abonnent | si opp abonnement | e-avis | e-avisa | eavis | eavisen |
    dagens avis | dagens e-avis | rss | rss-strøm | rss feed | innleggsstrøm | kommentarstrøm | innlegg-rss |
    kommentarer-rss | følg oss | kundeservice | kundesenter | kundestøtte | hjelp og kontakt |
    ofte stilte spørsmål | spørsmål og svar | frakt og levering | retur og reklamasjon | retur og bytte |
    angrerett | bloggarkiv | mobilversjon | skrivebordsversjon | til toppen | tilbake til toppen |
    tilbake til forsiden | til forsiden | hjem | forside | forsiden | forsida | startsiden | vis alle | vis alt |
    vis flere | vis mer | se alle | se flere | se mer | vis fleire | vis meir | sjå alle | last inn flere |
    last flere | velg språk | vel språk | velg kategori | velg måned | lukk | siden ble ikke funnet |
    siden finnes ikke | fant ikke siden | last ned appen | tips oss | tips redaksjonen | debattregler |
    redaksjonelle retningslinjer
  `),
  commentLine: phrases(`
    kommentarer | kommentar | kommentarar | kommentarer (0) | 0 kommentarer | 1 kommentar | én kommentar |
    ingen kommentarer | ingen kommentarer ennå | ingen kommentarer enda | ingen kommentarar |
    det er ingen kommentarer ennå | legg igjen en kommentar | legg igjen en kommentar avbryt svar |
    legg igjen kommentar | legg igjen et svar | legg igjen et svar avbryt svar | legg att ein kommentar |
    legg att eit svar | legg inn en kommentar | legg inn kommentar | legg til kommentar | legg til en kommentar |
    legg til ny kommentar | skriv en kommentar | skriv kommentar | skriv din kommentar | skriv kommentaren din |
    skriv ein kommentar | skriv et svar | skriv svar | publiser kommentar | send kommentar | send inn kommentar |
    post kommentar | kommenter | kommenter artikkelen | kommenter saken | kommenter innlegget | kommenter her |
    kommentere | din kommentar | kommentaren din | svar | svar på kommentar | avbryt svar | delta i debatten |
    delta i diskusjonen | delta i samtalen | bli med i debatten | bli med i diskusjonen |
    bli den første til å kommentere | vær den første til å kommentere |
    vær den første til å legge igjen en kommentar | ver den første til å kommentere | kommentarer er stengt |
    kommentarer er slått av | kommentarfeltet er stengt | kommentarfeltet er lukket | kommentarene er stengt |
    det er stengt for kommentarer | det er ikke mulig å kommentere | debatten er stengt | vis kommentarer |
    vis alle kommentarer | se kommentarer | se alle kommentarer | les kommentarer | les alle kommentarer |
    skjul kommentarer | vis flere kommentarer | last inn flere kommentarer | flere kommentarer | alle kommentarer |
    siste kommentarer | nyeste kommentarer | logg inn for å kommentere | logg inn for å skrive kommentar |
    logg inn eller registrer deg for å skrive kommentarer | logg inn for å legge inn kommentarer |
    du må være innlogget for å kommentere | du må være innlogget for å kunne kommentere |
    du må være logget inn for å kommentere | du må være innlogget for å legge inn en kommentar | navn * | namn * |
    e-post * | epost * | e-postadresse * | kommentar * | navn (obligatorisk) | navn (påkrevd) | e-post (påkrevd) |
    ditt navn | navnet ditt | din e-post | nettsted | nettstad | din e-postadresse vil ikke bli publisert |
    e-postadressen din vil ikke bli publisert | obligatoriske felt er merket med * |
    obligatoriske felter er markert med * | påkrevde felt er merket * | varsle meg om nye kommentarer via e-post |
    varsle meg om nye innlegg via e-post | gi meg beskjed om nye kommentarer |
    gi meg beskjed om nye innlegg via e-post | abonner på: legg inn kommentarer (atom) |
    abonner på: innlegg (atom) | rapporter kommentar | rapporter innlegg | kommentarfelt stengt | laster kommentarer |
    last flere kommentarer | les kommentarene | gå til kommentarer | til kommentarfeltet | vis svar | skjul svar |
    vis flere svar | nyeste først | eldste først | mest populære kommentarer | sorter etter |
    skriv den første kommentaren | kun abonnenter kan kommentere | debattregler | regler for debatt |
    regler for kommentarfeltet | kommentaren er slettet | kommentaren er fjernet | tegn igjen
  `),
  commentPhrase: phrases(`
    din e-postadresse vil ikke bli publisert | e-postadressen din vil ikke bli publisert |
    e-postadressen vil ikke bli publisert | din e-postadresse vil ikke bli offentliggjort |
    e-postadressa di blir ikkje synleg | e-postadressa di vert ikkje | obligatoriske felt er merket |
    obligatoriske felt er markert | obligatoriske felter er merket | obligatoriske felter er markert |
    obligatoriske felt er merka | påkrevde felt er merket | lagre mitt navn, e-post | lagre navnet mitt, e-post |
    lagre navn, e-post og nettside | i denne nettleseren for neste gang jeg kommenterer |
    for neste gang jeg kommenterer | til neste gang jeg kommenterer | neste gong eg kommenterer |
    logg inn for å kommentere | logg inn for å skrive kommentar | bli den første til å kommentere |
    dette nettstedet bruker akismet | denne nettsiden bruker akismet | nettstaden brukar akismet |
    hvordan dine kommentardata | hvordan kommentardataene dine | om hvordan kommentardataene |
    legg gjerne igjen en kommentar | legg igjen en kommentar | skriv gjerne en kommentar | kommenter gjerne |
    i kommentarfeltet under | i kommentarfeltet nedenfor | i kommentarfeltet nedanfor | i kommentarene under |
    i kommentarene nedenfor | del gjerne dine erfaringer | kommentarer blir moderert | kommentarer modereres |
    avventer moderering | varsle meg om nye | gi meg beskjed om nye | les debattreglene våre |
    les våre debattregler | følg våre debattregler | vær den første til å kommentere | vær den første til å legge |
    du må være innlogget for å kommentere | du må være innlogget for å kunne kommentere |
    du må være innlogget for å legge | du må være logget inn for å kommentere | du må være logget inn for å legge |
    du må vere innlogga for å kommentere | kommentaren din venter på | din kommentar venter på |
    kommentarer godkjennes før | kommentaren vil bli publisert etter | kommentaren din vil vises |
    kommentar venter på | venter på godkjenning | venter på moderering | kommentarfeltet er stengt |
    det er ikke lenger mulig å kommentere | for å kommentere må du | du må logge inn for å kommentere |
    hold en god tone | les debattreglene | vi forbeholder oss retten til å slette |
    vi forbeholder oss retten til å fjerne | upassende kommentarer | bruk fullt navn når du
  `),
  creditLead: phrases(`
    foto | fotos | bilder | bilde | bilete | fotograf | fotografi | foto fra | foto via | foto og tekst |
    fotokreditering | fotokilde | bildekilde | bildetekst | kilde foto | arkivfoto | arkivbilde |
    illustrasjonsfoto | illustrasjonsbilde | illustrasjonsbilete | illustrasjon | illustrasjoner | ill | ill.foto |
    genrefoto | modellfoto | pressefoto | promofoto | forsidefoto | forsidebilde | toppfoto | toppbilde | tegning |
    grafikk | infografikk | karikatur | skjermbilde | skjermdump | faksimile | video | montasje | kollasj |
    ntb scanpix | scanpix | getty images | shutterstock | unsplash | pr-foto | ki-generert bilde | ki-generert |
    ki-bilde | ai-generert bilde | bilde laget med ki | bildet er laget med | bildet er generert | laget med ki |
    flyfoto | dronefoto | satellittbilde | stillbilde | fotomontasje | privat foto | foto privat |
    bilde fra | bildekreditering | leserbilde
  `),
  cookiePhrase: phrases(`
    vi bruker cookies | vi bruker informasjonskapsler | vi benytter cookies | vi benytter informasjonskapsler |
    vi brukar informasjonskapslar | vi og våre partnere bruker | denne nettsiden bruker cookies |
    denne nettsiden bruker informasjonskapsler | denne nettsiden benytter cookies |
    denne nettsiden benytter informasjonskapsler | dette nettstedet bruker cookies |
    dette nettstedet bruker informasjonskapsler | dette nettstedet benytter cookies | denne siden bruker cookies |
    denne siden bruker informasjonskapsler | denne nettstaden brukar | denne nettsida brukar |
    nettsidene våre bruker | nettsiden vår bruker | vårt nettsted bruker | våre nettsider bruker |
    godta alle cookies | godta alle informasjonskapsler | godta cookies | godta informasjonskapsler |
    aksepter alle cookies | aksepter alle informasjonskapsler | aksepter cookies | tillat alle cookies |
    tillat alle informasjonskapsler | avvis alle cookies | avvis alle informasjonskapsler | kun nødvendige cookies |
    kun nødvendige informasjonskapsler | bare nødvendige informasjonskapsler | administrer cookies |
    administrer informasjonskapsler | administrer samtykke | innstillinger for informasjonskapsler |
    cookie-innstillinger | cookieinnstillinger | godtar du bruken av cookies | godtar du bruk av cookies |
    godtar du vår bruk av | godtar du bruken av informasjonskapsler | samtykker du til vår bruk av |
    vår cookie policy | i vår cookiepolicy | ved å bruke denne nettsiden |
    for å gi innhold og annonser et personlig preg | ved å fortsette å bruke nettsiden |
    ved å fortsette å bruke nettstedet | ved å fortsette å bruke siden | ved å fortsette å bruke denne |
    ved å fortsette å bruke våre | ved videre bruk av nettsiden | ved videre bruk av nettstedet |
    ved videre bruk av siden | hvis du fortsetter å bruke nettstedet | hvis du fortsetter å bruke nettsiden |
    hvis du fortsetter å bruke denne | hvis du fortsetter å bruke siden | vi teknologier som informasjonskapsler |
    samtykker du til bruk av cookies | samtykker du til bruk av informasjonskapsler | godta alle informasjonskapslar
  `),
  adLine: phrases(`
    annonse | annonser | reklame | reklamer | artikkelen fortsetter under annonsen |
    artikkelen fortsetter etter annonsen | saken fortsetter under annonsen | saken fortsetter etter annonsen |
    teksten fortsetter under annonsen | teksten fortsetter etter annonsen | innlegget fortsetter under annonsen |
    saka held fram under annonsen | artikkelen held fram under annonsen | teksten held fram under annonsen |
    fortsetter under annonsen | fortsetter etter annonsen | artikkelen fortsetter under bildet |
    artikkelen fortsetter under | artikkelen fortsetter under videoen | artikkelen fortsetter nedenfor |
    saken fortsetter under bildet | saken fortsetter under videoen | saken fortsetter under |
    saken fortsetter nedenfor | teksten fortsetter under bildet | teksten fortsetter under videoen |
    saka held fram under biletet | saka held fram under | annonsørinnhold | annonsørinnhald | annonseinnhold |
    innhold fra annonsør | betalt innhold | betalt annonse | betalt samarbeid | betalt partnerskap |
    kommersielt samarbeid | kommersielt innhold | kommersielle lenker | partnerinnhold | sponset | sponset innhold |
    sponset artikkel | sponset innlegg | sponsede innlegg | sponsede lenker | innhold fra våre partnere |
    i samarbeid med annonsør | advertorial | reklamelenker | annonselenker | lukk annonse | hopp over annonsen |
    annonse slutt | - annonse - | - annonser - | (annonse) | [annonse] | (reklame) | [reklame] |
    les videre under annonsen | scroll for å lese videre | hopp over annonse | skjul annonse | annonsørinnhold fra |
    kommersielt partnerskap | i samarbeid med | sponset av | innhold fra partner | presentert av |
    inneholder annonselenker | inneholder reklame | reklamesamarbeid
  `),
  tocHeading: phrases(`
    innhold | innhald | innholdsfortegnelse | innhaldsliste | innholdsoversikt | innhold i artikkelen |
    artikkelens innhold | i denne artikkelen | i artikkelen | i dette innlegget | i denne guiden | i denne saken |
    på denne siden | på denne sida | oversikt | vis innhold | skjul innhold | vis innholdsfortegnelse |
    skjul innholdsfortegnelse | innhold [skjul] | innholdsfortegnelse [vis] | innholdsfortegnelse [skjul] |
    hurtiglenker | snarveier | hopp til | hopp til oppskriften | dette lærer du | i denne utgaven | i denne episoden |
    i dette nyhetsbrevet | dette kan du lese om i artikkelen | kapitler | hopp til oppskrift | gå til oppskrift
  `),
  furnitureLine: phrases(`
    til toppen | tilbake til toppen | til topp | gå til toppen | tilbake til topp | til toppen av siden |
    gå tilbake | tilbake | tilbake til listen | tilbake til oversikten | tilbake til oversikt |
    tilbake til nyheter | tilbake til nyhetsarkivet | tilbake til forsiden | tilbake til artikkelen |
    tilbake til bloggen | til forsiden | vis original | les originalen | les originalartikkelen |
    les originalsaken | se originalartikkelen | les hele artikkelen | les artikkelen | les hele saken | les saken |
    les hele innlegget | les hele historien | les heile saka | les resten | les resten av artikkelen | les mer |
    les mer » | les mer → | les mer her | les meir | les meir » | les meir → | les videre | les videre » |
    les videre → | fortsett å lese | fortsett å lese → | fortsett lesingen | fortsett lesingen → |
    fortsett lesningen | hald fram med å lesa | hald fram å lese | les mindre | vis mer | vis flere | vis mindre |
    vis alle | vis alt | se alle | se flere | se mer | se mindre | last inn flere | last inn flere artikler |
    last inn flere saker | last inn mer | last flere | flere artikler | flere saker | laster | laster inn |
    vent litt | vennligst vent | vent | forstørr bilde | forstørr bildet | klikk for å forstørre |
    klikk på bildet for å forstørre | klikk for større bilde | klikk på bildet for større versjon |
    trykk for å forstørre | se bildeserie | se galleri | vis bildegalleri | bildegalleri | fotogalleri |
    neste bilde | forrige bilde | fullskjerm | full skjerm | vis i fullskjerm | skriv ut | skriv ut siden |
    utskriftsversjon | utskriftsvennlig versjon | last ned pdf | last ned som pdf | last ned | permalenke |
    permanent lenke | kortlenke | kopier lenke | kopier lenken | skriftstørrelse | tekststørrelse | større tekst |
    mindre tekst | var denne artikkelen nyttig | var artikkelen nyttig | var denne artikkelen til hjelp |
    var denne siden nyttig | var dette nyttig | var det nyttig | fant du det du lette etter |
    fant du det du leita etter | fant du du lette etter | var denne informasjonen nyttig |
    hjalp denne artikkelen deg | hva synes du om artikkelen | vurder artikkelen | vurder denne artikkelen |
    gi din vurdering | gjennomsnittlig vurdering | ja nei | nettleseren din støtter ikke |
    nettleseren din støtter ikke video | nettleseren din støttar ikkje | din nettleser støtter ikke video |
    din nettleser støtter ikke javascript | aktiver javascript | slå på javascript | skru på javascript |
    du må aktivere javascript | javascript er deaktivert | lytt til artikkelen | lytt til saken | lytt til teksten |
    hør artikkelen | få saken opplest | opplest | spill av | spill av video | se video | lukk | lukk vindu |
    lukk vinduet | avbryt | følg tema | slutt å følge | avslutt abonnement | rapporter feil | meld feil |
    meld fra om feil | rapporter uriktig bruk | rapportér uriktig bruk | rapporter misbruk | rapporter innhold |
    åpnes i nytt vindu | åpnes i ny fane | åpne i nytt vindu | åpner i nytt vindu | første side | siste side |
    side 1 av 1 | gå til nettsiden | besøk nettsiden | til nettsiden | oversett | detaljer | vis detaljer |
    skjul detaljer | vis kilde | gi tilbakemelding | tilbakemelding på siden | åpne bilde | åpne bildet |
    vis alle bilder | lukk galleri | noe gikk galt | noe gikk galt. prøv igjen | noe gikk galt, prøv igjen senere |
    noe gikk galt. prøv igjen senere | oi, noe gikk galt | oi! noe gikk galt | ups, noe gikk galt |
    det oppstod en feil | det oppsto en feil | det har oppstått en feil | det skjedde en feil | en feil oppstod |
    prøv igjen | prøv igjen senere | last siden på nytt | oppdater siden | innholdet er ikke tilgjengelig |
    innholdet kan ikke vises | videoen er ikke tilgjengelig | videoen kan ikke spilles av | lytt til denne saken |
    hør saken | få artikkelen opplest | les opp | opplest artikkel | meld fra om feil på siden | si fra om feil |
    fant du en feil | funnet en feil | gi oss tilbakemelding | send tilbakemelding | hva syns du om artikkelen |
    likte du artikkelen | var artikkelen interessant | var siden nyttig | fikk du hjelp av | ga artikkelen deg svar |
    din vurdering | ingen vurderinger ennå | takk for din stemme | takk for tilbakemeldingen |
    takk for din tilbakemelding | takk for vurderingen | lenke kopiert | tilbake til artikler |
    tilbake til søkeresultater | til artikkelen | gå til artikkelen | mørk modus | lys modus | mørkt tema |
    høy kontrast | skriv ut artikkelen | skriv ut denne siden | lagre artikkel | les senere |
    pressemelding
  `),
  furnitureLead: phrases(`
    les hele artikkelen | les hele artikkelen på | les hele saken på | les hele saken i | les hele innlegget |
    les hele historien | les resten av artikkelen | les originalartikkelen | les originalsaken | fortsett å lese |
    fortsett lesingen av | vis alle innlegg av | vis alle artikler av | se alle innlegg av | se alle artikler av |
    alle innlegg av | alle artikler av | flere innlegg av | se dette innlegget på instagram |
    vis dette innlegget på instagram | et innlegg delt av | permalenke | permanent lenke | bokmerk permalenken |
    bokmerk | lenke til artikkelen | direktelenke | kortlenke | skriftstørrelse | tekststørrelse |
    antall visninger | antall lesere | artikkelen er lest | var denne artikkelen | var denne siden |
    var artikkelen | hva synes du om artikkelen | nettleseren din | din nettleser | aktiver javascript |
    du må aktivere javascript | for å se dette innholdet | for å se videoen | du må godta |
    godta informasjonskapsler for å | klikk her for å | klikk her hvis | klikk på bildet | trykk her for å |
    lytt til artikkelen | lytt til saken | fant du en feil | artikkelen kan leses | side 1 av | flere artikler av |
    flere saker av | for å vise dette innholdet | for å se innholdet | du bruker en utdatert |
    du bruker en gammel nettleser | javascript er slått av | javascript er deaktivert | slå på javascript |
    artikkelen leses opp av | opplest av | siden ble sist oppdatert | siden er sist oppdatert |
    sist faglig oppdatert | rapporter feil | vurder denne |
    pressekontakt
  `),
};
