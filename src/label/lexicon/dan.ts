import { type Lexicon, phrases } from './lexicon.js';

/** Danish. */
export const dan: Lexicon = {
  language: 'dan',
  bioHeading: phrases(`
    om forfatteren | om forfatterne | om skribenten | om skribenterne | om journalisten | om bloggeren |
    om redaktøren | om mig | lidt om mig | forfatter | forfatteren | forfatterne | skribent | skribenten |
    skribenter | artiklens forfatter | mød forfatteren | mød skribenten | hvem er jeg | hvem skriver | skrevet af |
    udgivet af | gæsteskribent | gæsteblogger | gæsteindlæg af | forfatterprofil | kort om forfatteren |
    bag bloggen | kvinden bag bloggen | manden bag bloggen | om klummeskribenten | om gæsteskribenten |
    om oversætteren | om fotografen | vores skribent | vores skribenter | vores ekspert | vores eksperter |
    artiklen er skrevet af | kontakt skribenten | kontakt journalisten
  `),
  bioLead: phrases(`
    om forfatteren | om skribenten | om journalisten | artiklen er skrevet af | denne artikel er skrevet af |
    artiklens forfatter er | teksten er skrevet af | denne tekst er skrevet af | indlægget er skrevet af |
    dette indlæg er skrevet af | dette er et gæsteindlæg af | dette indlæg er et gæsteindlæg | gæsteindlæg af |
    gæsteindlæg skrevet af | gæsteblogger | gæsteskribent | forfatteren er | forfatteren til artiklen er |
    skribenten er | forfatteren arbejder | forfatteren bor | skribenten bor | kronikøren er | klummeskribenten er |
    artikelforfatteren er | som vinder af | som modtager af | artiklen er oversat af | gæsteblog af |
    hans forskning handler om | hendes forskning handler om
  `),
  selfLead: phrases(`
    hej, jeg hedder | hej! jeg hedder | hej jeg hedder | hej, mit navn er | hej! mit navn er | hej mit navn er |
    hej, jeg er | hej! jeg er | hej og velkommen til min blog | jeg hedder | mit navn er | jeg er journalist |
    jeg er freelancejournalist | jeg er forfatter | jeg er blogger | jeg er kvinden bag | jeg er manden bag |
    jeg er grundlægger af | jeg er stifter af | jeg blogger om | jeg skriver om | velkommen til min blog |
    velkommen til bloggen | velkommen til mit univers | hej og velkommen | hej! velkommen | velkommen til min side |
    velkommen til min hjemmeside | dejligt du er her | hej! vi er | hej, vi er
  `),
  roleWord: phrases(`
    journalist | journalister | journaliststuderende | freelancejournalist | freelancer | freelance-journalist |
    freelanceskribent | undersøgende journalist | reporter | reportere | korrespondent | udenrigskorrespondent |
    usa-korrespondent | europa-korrespondent | redaktør | redaktører | chefredaktør | ansvarshavende chefredaktør |
    ansvarshavende redaktør | redaktionschef | nyhedschef | nyhedsredaktør | kulturredaktør | debatredaktør |
    redaktionssekretær | redaktionel medarbejder | skribent | tekstforfatter | webredaktør | debattør | kronikør |
    klummeskribent | klummist | kommentator | politisk kommentator | politisk redaktør | politisk analytiker |
    lederskribent | essayist | forfatter | forfatterinde | medforfatter | romanforfatter | børnebogsforfatter |
    digter | lyriker | dramatiker | manuskriptforfatter | blogger | bloggere | madblogger | rejseblogger |
    modeblogger | podcaster | podcastvært | influencer | youtuber | copywriter | content manager | oversætter |
    anmelder | boganmelder | filmanmelder | madanmelder | musikanmelder | litteraturkritiker | kritiker | fotograf |
    pressefotograf | fotojournalist | illustrator | tegner | bladtegner | grafiker | designer | instruktør |
    filminstruktør | producer | tilrettelægger | radiovært | tv-vært | studievært | vært | professor |
    professor emeritus | lektor | adjunkt | ph.d.-studerende | postdoc | forsker | seniorforsker | underviser |
    lærer | folkeskolelærer | gymnasielærer | historiker | kunsthistoriker | litterat | arkæolog | politolog |
    økonom | cheføkonom | sociolog | antropolog | filosof | teolog | sognepræst | psykolog | psykoterapeut |
    psykiater | parterapeut | overlæge | praktiserende læge | speciallæge | tandlæge | jordemoder | sygeplejerske |
    fysioterapeut | diætist | klinisk diætist | ernæringsekspert | kostvejleder | farmaceut | dyrlæge | biolog |
    fysiker | advokat | jurist | ingeniør | civilingeniør | arkitekt | landskabsarkitekt | programmør |
    softwareudvikler | webudvikler | analytiker | chefanalytiker | rådgiver | seniorrådgiver | konsulent |
    chefkonsulent | seniorkonsulent | kommunikationskonsulent | kommunikationschef | kommunikationsrådgiver |
    pressechef | marketingchef | strateg | specialist | coach | foredragsholder | iværksætter | stifter |
    medstifter | grundlægger | administrerende direktør | direktør | ceo | indehaver | formand | generalsekretær |
    kok | kogebogsforfatter | gartner | aktivist | praktikant | nyhedsreporter | sportsreporter | kriminalreporter |
    kulturskribent | sportsjournalist | kulturjournalist | videnskabsjournalist | musikjournalist | datajournalist |
    udlandskorrespondent | sportschef | litteraturanmelder | madskribent | vinskribent | rejseskribent |
    dokumentarist | krimiforfatter | presserådgiver | statskundskaber | kriminolog | nationaløkonom | idéhistoriker |
    ph.d.-stipendiat | virolog | epidemiolog | meteorolog | privatøkonom | forbrugerøkonom | porteføljemanager |
    boligekspert | haveekspert | indretningsarkitekt | journalistpraktikant
  `),
  bioPhrase: phrases(`
    skriver om | skriver for | skriver til | skriver klummer | skriver fast | skriver jævnligt |
    skriver primært om | har skrevet for | har skrevet til | har skrevet flere | har skrevet bøgerne |
    har tidligere skrevet | blogger om | rapporterer om | rapporterer fra | anmelder bøger | anmelder film |
    er forfatter til | forfatter til bogen | forfatter til flere | forfatter til en række | er medforfatter til |
    har udgivet | udgav senest | er aktuel med | er aktuel med bogen | hans seneste bog | hendes seneste bog |
    hans nyeste bog | hendes nyeste bog | bor i | bor på | bor og arbejder | er bosat i | bosat i | bor sammen med |
    født i | er født i | født og opvokset | er opvokset | opvokset i | opvokset på | stammer fra |
    kommer oprindeligt fra | er oprindeligt fra | har studeret | studerede ved | studerer ved | læser journalistik |
    læste journalistik | uddannet fra | uddannet på | uddannet ved | er uddannet | uddannet journalist |
    uddannet cand | er cand | er kandidat i | har en kandidatgrad | har en bachelorgrad | har en master |
    har en ph.d | ph.d. i | er ph.d | forsker i | underviser på | underviser i | underviser ved | er professor |
    er professor ved | er professor i | er lektor | er lektor ved | er adjunkt | er forsker | arbejder som |
    arbejder med | arbejder på | arbejder for | arbejder hos | har arbejdet som | har arbejdet for |
    har arbejdet med | har tidligere arbejdet | tidligere arbejdet | har været ansat | er ansat på | er ansat hos |
    er ansat ved | har mange års erfaring | har lang erfaring | års erfaring | mangeårig erfaring |
    har specialiseret sig i | er specialiseret i | specialiseret i | er ekspert i | er journalist |
    er freelancejournalist | er journaliststuderende | er redaktør | er chefredaktør | er debatredaktør |
    er klummeskribent | er fast klummeskribent | er fast skribent | er debattør | er blogger | er anmelder |
    er forfatter og | er stifter af | er medstifter | er medstifter af | er grundlægger af | stifter af |
    grundlægger af | er direktør i | er direktør for | er administrerende direktør | er indehaver af |
    er formand for | er medlem af | i sin fritid | i min fritid | når han ikke | når hun ikke |
    når jeg ikke skriver | elsker at rejse | brænder for | har en passion for | interesserer sig for |
    beskæftiger sig med | gift med | mor til to | mor til tre | far til to | far til tre | prisbelønnet |
    prisvindende | cavlingprisen | har modtaget flere priser | har vundet flere priser | dækker primært |
    er ph.d.-studerende | bor med sin familie
  `),
  bioCall: phrases(`
    følg ham på | følg hende på | følg mig på | følg mig | følg forfatteren | følg skribenten | følg journalisten |
    kontakt forfatteren | kontakt skribenten | kontakt journalisten | skriv til forfatteren |
    skriv til journalisten | skriv til ham | skriv til hende | skriv til mig | kontakt mig | send en mail til |
    du kan følge | du kan finde mig på | find mig på | find hende på | find ham på | mere fra | mere af |
    mere om forfatteren | flere artikler af | flere artikler fra | flere indlæg af | flere klummer af |
    alle artikler af | alle indlæg af | se alle artikler af | se alle indlæg af | se alle indlæg |
    vis alle indlæg af | vis alle indlæg | læs flere artikler af | læs flere indlæg af | læs alle artikler af |
    læs mere af | vis profil | se profil | vis hele min profil | besøg min hjemmeside | besøg hans hjemmeside |
    besøg hendes hjemmeside | læs mere på | læs mere om ham | læs mere om hende | for mere information, besøg |
    yderligere oplysninger på |
    se alle artikler fra | mere om skribenten | mere fra forfatteren | andre artikler af | se hele min profil |
    skriv til redaktionen | du kan kontakte ham | du kan kontakte hende
  `),
  pronounLead: phrases(`
    han | hun | hans | hendes | de | forfatteren | skribenten
  `),
  aboutLead: phrases(`
    om | om os | om virksomheden | om selskabet | om koncernen | om fonden | om organisationen | om foreningen |
    om forlaget | om projektet | om brandet | virksomhedsprofil | firmaprofil | hvem er vi | kort om | fakta om |
    vores historie
  `),
  companyPhrase: phrases(`
    er en førende leverandør | er en af danmarks førende | er danmarks førende | er danmarks største |
    er blandt danmarks førende | er nordens førende | er en førende global | er en global virksomhed |
    er en international virksomhed | er verdens førende | er en dansk virksomhed | førende leverandør af |
    førende producent af | har hovedkontor i | har hovedsæde i | hovedkontoret ligger i | med hovedsæde i |
    med hovedkontor i | noteret på nasdaq københavn | noteret på nasdaq copenhagen | børsnoteret på nasdaq |
    pressekontakt | pressekontakter | mediekontakt | kontakt for pressen | kontakt for medier |
    kontaktperson for pressen | for yderligere oplysninger | for yderligere information |
    for yderligere oplysninger, kontakt | for yderligere information, kontakt | for yderligere information kontakt |
    for yderligere spørgsmål kontakt | yderligere oplysninger fås | yderligere information fås | læs mere på www |
    investor relations | fremadrettede udsagn | udsagn om fremtiden | udtalelser om fremtiden |
    læs hele pressemeddelelsen
  `),
  prevLead: phrases(`
    forrige | forrige artikel | forrige indlæg | forrige side | forrige nyhed | forrige kapitel | forrige afsnit |
    forrige emne | forrige tråd | forrige opskrift | forrige opslag | forrige post | forrige projekt | foregående |
    foregående artikel | foregående indlæg | foregående side | tidligere artikel | tidligere artikler |
    tidligere indlæg | tidligere nyhed | ældre indlæg | ældre opslag | ældre artikler | ældre nyheder | ældre |
    ældre kommentarer | til forrige artikel | gå til forrige indlæg |
    forrige blogindlæg | « forrige | ← forrige | forrige pressemeddelelse
  `),
  nextLead: phrases(`
    næste | næste artikel | næste indlæg | næste side | næste nyhed | næste kapitel | næste afsnit | næste emne |
    næste tråd | næste opskrift | næste opslag | næste post | næste projekt | efterfølgende artikel |
    efterfølgende indlæg | nyere indlæg | nyere opslag | nyere artikler | nyere nyheder | nyere |
    nyere kommentarer | til næste artikel | gå til næste indlæg |
    næste blogindlæg | næste » | næste → | næste pressemeddelelse
  `),
  relatedHeading: phrases(`
    relateret | relaterede | relaterede artikler | relateret artikel | relaterede indlæg | relaterede nyheder |
    relaterede emner | relateret indhold | relaterede links | relaterede opskrifter | relaterede sider |
    relaterede produkter | relaterede historier | relaterede opslag | lignende artikler | lignende indlæg |
    lignende nyheder | lignende opskrifter | lignende historier | lignende emner | læs også | læs også disse |
    læs mere | læs mere om emnet | læs mere om | læs videre | læs flere artikler | læs flere nyheder |
    læs flere indlæg | læs næste | læs og så | se også | hør også | få mere at vide |
    måske er du også interesseret i | måske kan du også lide | måske vil du også kunne lide |
    måske vil du også læse | måske synes du også om | måske også interessant | du vil måske også kunne lide |
    du kan måske også lide | du vil måske også synes om | du vil måske også læse | du er måske også interesseret i |
    du kunne også være interesseret i | du kan også være interesseret i | dette kunne også interessere dig |
    det kunne også interessere dig | andre læser | andre læser lige nu | andre læste også | andre læser også |
    andre artikler | andre indlæg | andre nyheder | andre emner | andre så også | flere artikler | flere nyheder |
    flere indlæg | flere artikler om emnet | flere artikler fra | flere artikler om | flere historier |
    flere artikler i samme kategori | mere om emnet | mere om | mere fra samme kategori | mere fra samme forfatter |
    mere fra forfatteren | mere i samme emne | mere læsning | mere læsestof | mere til dig | flere nyheder til dig |
    mest læst | mest læste | mest læste artikler | mest læste lige nu | mest læste nyheder | mest populære |
    mest populære artikler | mest set | mest delte | mest kommenterede | populære artikler | populære indlæg |
    populære opslag | populære emner | populære opskrifter | populært lige nu | populært indhold | hot lige nu |
    lige nu | trending | seneste nyt | seneste nyheder | seneste artikler | seneste indlæg | seneste opslag |
    seneste kommentarer | seneste blogindlæg | de seneste nyheder | de seneste artikler | nyeste artikler |
    nyeste indlæg | nyeste nyheder | nyeste kommentarer | nyeste opskrifter | topnyheder | dagens nyheder |
    dagens vigtigste nyheder | udvalgte artikler | udvalgte nyheder | redaktionen anbefaler |
    redaktionens udvalgte | redaktionens valg | vi anbefaler | anbefalet | anbefalede artikler | anbefalet læsning |
    anbefalet til dig | anbefalet indhold | udvalgt til dig | gå ikke glip af | fra arkivet | i samme kategori |
    af samme forfatter | fra samme forfatter | sponsorerede links | breaking news | flere videoer |
    flere pressemeddelelser | seneste pressemeddelelser | andre pressemeddelelser | alle afsnit i serien |
    tidligere afsnit | flere afsnit | andre læsere læste også | mest læst lige nu | mest læst i dag |
    mere fra serien | lige nu læser andre
  `),
  relatedLead: phrases(`
    læs også | læs også om | læs og så | læs mere | læs mere her | læs mere om | læs videre | læs videre her |
    læs hele artiklen | læs hele historien | læs hele artiklen her | læs artiklen | læs artiklen her | læs om |
    se også | se videoen | se billederne | hør også | lyt også til | få mere at vide | gå ikke glip af |
    relateret artikel | relaterede artikler | lignende artikler | lignende artikel | fortsæt læsningen |
    anbefalet læsning | tidligere artikel | måske er du også interesseret i | du kan også læse |
    du vil måske også kunne lide | mere om emnet | opskriften finder du her | læs hele interviewet | læs anmeldelsen |
    læs vores guide | læs vores analyse | læs vores anmeldelse | læs også vores | læs flere nyheter |
    læs flere artikler om | læs her | læs baggrund | se video | se klippet | se billedserien | se alle billeder |
    hør mere | hør podcasten | lyt også | lyt til podcasten | lyt med her | mere om sagen | mere om samme emne |
    mere læsning | flere artikler om | flere nyheder om | relateret | anbefalet artikel | fra arkivet |
    tidligere i serien | dyk ned i emnet | du er måske også interesseret i | måske vil du også læse | følg med live |
    baggrund
  `),
  shareLine: phrases(`
    del | del artikel | del artiklen | del denne artikel | del denne side | del siden | del indlæg | del indlægget |
    del dette indlæg | del dette | del det | del nyheden | del historien | del opslaget | del opskriften | del med |
    del med venner | del med dine venner | del med andre | del på | del på facebook | del på twitter | del på x |
    del på linkedin | del på whatsapp | del på pinterest | del på messenger | del på sms | del på e-mail |
    del på mail | del på sociale medier | del på de sociale medier | del via | del via e-mail | del via mail |
    del via facebook | del via twitter | del link | del linket | del til facebook | del til twitter |
    del til pinterest | delinger | gerne deles | synes godt om | synes om | synes godt om indlæser |
    jeg synes godt om | tweet | tweet dette | pin | pin det | fastgør | gem artikel | gem artiklen |
    gem til senere | gem | læs senere | tilføj til læseliste | tilføj til favoritter | føj til favoritter |
    udskriv | udskriv artikel | udskriv artiklen | udskriv side | udskriv siden | print | print artikel |
    print artiklen | print siden | printvenlig version | udskriftsvenlig version | e-mail | send | send artikel |
    send på mail | send via mail | send via e-mail | send som mail | send til en ven | send til ven | tip en ven |
    anbefal | anbefal artiklen | anbefal til en ven | kopier link | kopiér link | kopier linket | kopiér linket |
    link kopieret | linket er kopieret | blog dette | blogthis | lyt til artiklen | lyt til artikel |
    giv artiklen i gave | giv som gave | giv artiklen videre | giv artiklen væk | del artiklen som gave |
    del på bluesky | del på threads | flere delingsmuligheder
  `),
  shareLead: phrases(`
    del artiklen | del denne artikel | del indlægget | del dette indlæg | del dette opslag | del gerne |
    del denne side | del nyheden | del med dine venner | del på | klik for at dele | klik for at dele på |
    klik for at dele via | klik for at udskrive | klik for at sende | klik for at e-maile | klik her for at dele |
    kan du lide artiklen | kunne du lide artiklen | kunne du lide denne artikel | kunne du lide indlægget |
    kunne du lide dette indlæg | hvis du kunne lide | hvis du kan lide | synes du om artiklen | synes du godt om |
    var artiklen interessant | send artiklen til | tip en ven | fortæl dine venner | giv denne artikel |
    som abonnent kan du dele | videresend nyhedsbrevet | kender du nogen, der også
  `),
  followLead: phrases(`
    følg os | følg os på | følg os på facebook | følg os på instagram | følg os på linkedin |
    følg os på sociale medier | følg os på de sociale medier | følg os her | følg os også på | følg med på |
    følg med på facebook | følg med på instagram | følg bloggen på | følg vores side | følg vores kanal |
    følg vores facebookside | følg bloggen | find os på | find os på facebook | find os også på | du finder os på |
    du finder os også på | du kan også følge os | du kan følge os | du kan finde os på | besøg os på |
    besøg vores facebookside | besøg vores facebook-side | synes godt om os på | synes om os på | like os på |
    like os på facebook | like vores side | like vores facebookside | bliv fan | bliv fan på facebook |
    abonner på vores kanal | abonnér på vores kanal | abonner på vores youtube |
    bliv medlem af vores facebookgruppe | bliv medlem af vores facebook | bliv en del af fællesskabet |
    vær med i vores | vi er på | vi er også på | mød os på | bliv en del af vores facebookgruppe |
    meld dig ind i vores facebookgruppe | meld dig ind i vores gruppe | vælg os som foretrukken kilde |
    tilføj os som foretrukken
  `),
  promoLead: phrases(`
    tilmeld dig | tilmeld dig nyhedsbrevet | tilmeld dig vores nyhedsbrev | tilmeld dig vores | tilmeld dig her |
    tilmeld dig gratis | tilmeld nyhedsbrev | tilmeld dig nu | tilmelding til nyhedsbrev | få nyhedsbrevet |
    få vores nyhedsbrev | få vores nyhedsbreve | modtag vores nyhedsbrev | modtag nyhedsbrev | modtag nyheder |
    modtag nye indlæg | vores nyhedsbrev | vores nyhedsbreve | ja tak, jeg vil | ja tak til | ja, jeg vil gerne |
    skriv dig op | skriv dig på | abonner på | abonnér på | abonner på vores nyhedsbrev |
    abonnér på vores nyhedsbrev | abonner på nyhedsbrevet | abonner på bloggen | abonnér på bloggen |
    få besked når | få besked om nye | få besked ved nye | få de seneste nyheder | få de vigtigste nyheder |
    få nyheder | få nye indlæg | få et overblik over | hold dig opdateret | bliv opdateret | hold dig orienteret |
    gå ikke glip af | gå aldrig glip af | gå aldrig glip af noget | vil du have | vil du vide mere |
    vil du læse mere | vil du læse videre | vil du læse hele | vil du høre mere | vil du støtte | vil du være med |
    vil du modtage | din e-mail | din e-mailadresse | din mailadresse | indtast din e-mail |
    indtast din e-mailadresse | indtast din mail | indtast din mailadresse | indtast e-mail | skriv din e-mail |
    skriv din mailadresse | angiv din e-mail | e-mailadresse | e-mail-adresse | log ind for at | log ind og læs |
    opret en konto | opret en bruger | opret dig | opret dig gratis | opret dig som bruger | opret profil |
    har du allerede en konto | har du allerede et abonnement | har du allerede en profil | har du ikke en profil |
    har du ikke et abonnement | har du et abonnement | allerede abonnent | allerede medlem |
    er du allerede abonnent | er du allerede medlem | er du abonnent | er du ikke abonnent | ikke abonnent |
    endnu ikke medlem | bliv abonnent | bliv medlem | bliv en del af | bliv støttemedlem | bliv støtte |
    bliv fast støtte | kun for abonnenter | kun for medlemmer | for abonnenter | for medlemmer |
    denne artikel er kun for | artiklen er kun for | denne artikel er låst | artiklen er låst |
    dette indhold er kun | dette indhold kræver | låst artikel | læs artiklen gratis | læs videre med |
    læs hele artiklen med | fortsæt med at læse | fortsæt din læsning | lås op for | få adgang | få adgang til |
    få fuld adgang | få ubegrænset adgang | ubegrænset adgang | fri adgang til | køb abonnement | køb adgang |
    køb et abonnement | køb nu | køb bogen | køb billet | prøv gratis | prøv nu | prøv en måned gratis |
    start dit abonnement | støt os | støt vores arbejde | støt vores | støt arbejdet | støt bloggen | støt med |
    støt uafhængig | giv et bidrag | giv en donation | donér | donér nu | doner nu | dit bidrag | din støtte |
    med din støtte | vi har brug for din | hent appen | hent vores app | download appen | download vores app |
    hent gratis | download gratis | bestil nu | bestil her | bestil tid | book nu | book her | book et møde |
    book en tid | kontakt os i dag | kontakt os for | kontakt os på | ring til os | ring i dag | få et tilbud |
    få tilbud | få et uforpligtende tilbud | indhent tilbud | deltag i konkurrencen | deltag i lodtrækningen |
    klik her for at tilmelde | klik her for at | ved at tilmelde | ved at tilmelde dig | ved tilmelding |
    når du tilmelder dig | ved at abonnere | du kan til enhver tid | du kan altid afmelde | jeg accepterer |
    jeg giver samtykke | jeg har læst og accepterer | tak fordi du læste med | tak fordi du læser med |
    tak fordi du læser | tak for din tilmelding | tak for at du læste | tip os | har du et tip |
    har du et godt tip | har du tips | kender du til | affiliatelinks | affiliate-links | annoncelinks |
    indlægget indeholder reklame | indlægget indeholder affiliate | indeholder reklame | indeholder reklamelinks |
    indeholder affiliatelinks | dette indlæg indeholder | denne artikel er for abonnenter |
    denne artikel er forbeholdt | artiklen er forbeholdt | indholdet er kun for | forbeholdt abonnenter |
    har du ikke en konto | log ind eller opret | opret en gratis konto | opret gratis profil |
    opret en gratis profil | registrer dig gratis | for at læse videre | for at læse hele artiklen |
    for at læse artiklen | fortsæt læsningen | læs videre for | lås artiklen op | prøv en måned | prøv første måned |
    første måned gratis | bestil abonnement | vælg abonnement | vælg dit abonnement | se abonnementer |
    se alle abonnementer | se vores abonnementer | tegn abonnement | tegn et abonnement | læs e-avisen |
    læs dagens avis | læs avisen | køb bladet | køb magasinet | støt den uafhængige | hjælp os med at fortsætte |
    hent guiden | hent e-bogen | download e-bogen | download guiden | hent rapporten | lyt til vores podcast |
    lyt til podcasten på | deltag og vind | tip redaktionen | har du fået nyhedsbrevet videresendt
  `),
  promoPhrase: phrases(`
    tilmeld dig vores nyhedsbrev | tilmeld dig nyhedsbrevet | tilmelde dig vores nyhedsbrev |
    tilmeld dig vores gratis nyhedsbrev | vores ugentlige nyhedsbrev | vores daglige nyhedsbrev |
    vores gratis nyhedsbrev | abonner på vores nyhedsbrev | få vores nyhedsbrev | modtag vores nyhedsbrev |
    få de seneste nyheder | få de vigtigste nyheder | direkte i din indbakke | direkte i indbakken |
    direkte i din mailboks | direkte på mail | direkte på din mail | i din indbakke | i din mailboks |
    afmelde dig når som helst | afmeld når som helst | afmelde nyhedsbrevet | du kan altid afmelde |
    du kan til enhver tid afmelde | til enhver tid framelde | til enhver tid trække dit samtykke |
    framelde dig igen | opsig når som helst | besked om nye indlæg via | modtage besked om nye indlæg |
    modtage meddelelser om nye indlæg | indtast din e-mailadresse for at | ubegrænset adgang til |
    adgang til alle artikler | kun for abonnenter | for at læse hele artiklen | for at læse videre |
    for at læse resten | hent vores app | download vores app | i app store og google play |
    på app store og google play | støt uafhængig journalistik | støt vores journalistik | støtte vores arbejde |
    er lavet i samarbejde med | indlægget indeholder reklame | indeholder affiliatelinks |
    indeholder affiliate-links | indeholder affiliate links | indeholder reklamelinks | får vi en lille kommission |
    får vi en kommission | får jeg en lille kommission | får jeg en provision | får vi provision |
    uden ekstra omkostninger for dig | accepterer du vores | accepterer du vores privatlivspolitik |
    samtykke til at modtage | samtykker du til | tak for din tilmelding | allerede abonnent? log ind |
    er du abonnent? log ind | har du allerede en konto? log ind | har du ikke en konto? opret | opsig når du vil |
    du kan opsige når som helst | din foretrukne podcast-app | der hvor du hører podcasts |
    hvor du hører dine podcasts | vi kan modtage kommission | vi modtager kommission | priserne kan have ændret sig |
    læsere som dig
  `),
  copyrightPhrase: phrases(`
    alle rettigheder forbeholdes | alle rettigheder forbeholdt | alle rettigheder er forbeholdt |
    alle rettigheder reserveret | eftertryk forbudt | eftertryk ikke tilladt | kopiering forbudt |
    kopiering er ikke tilladt | kopiering ikke tilladt | må ikke kopieres uden | må ikke gengives uden |
    er beskyttet af ophavsret | er beskyttet af ophavsretsloven | er beskyttet af lov om ophavsret |
    er omfattet af lov om ophavsret | er omfattet af ophavsretsloven | omfattet af gældende lov om ophavsret |
    beskyttet efter ophavsretsloven | citat tilladt med kildeangivelse | copyright © | © copyright |
    drevet af wordpress | drives af wordpress | stolt drevet af wordpress | leveret af blogger
  `),
  noticePhrase: phrases(`
    udtryk for skribentens holdning | udtryk for skribentens egen holdning |
    udtryk for skribentens egne holdninger | udtryk for forfatterens egen holdning |
    udtryk for forfatterens egne holdninger | afspejler ikke redaktionens |
    skal ikke opfattes som investeringsrådgivning | udgør ikke investeringsrådgivning |
    er ikke investeringsrådgivning | udgør ikke juridisk rådgivning | udgør ikke finansiel rådgivning |
    erstatter ikke lægelig rådgivning | erstatter ikke professionel rådgivning | kan ikke erstatte lægehjælp |
    historiske afkast er ingen garanti | historisk afkast er ingen garanti | udelukkende til informationsformål |
    artiklen er oprindeligt bragt | artiklen blev oprindeligt bragt | bragt med tilladelse fra |
    gengivet med tilladelse | har du fundet en fejl | fundet en fejl i artiklen | dette er et debatindlæg |
    dette er en kronik | dette er en klumme | oversat ved hjælp af ai | skrevet med hjælp fra ai |
    er alene udtryk for skribentens | er alene udtryk for forfatterens |
    er ikke nødvendigvis udtryk for redaktionens | afspejler ikke nødvendigvis redaktionens |
    afspejler ikke nødvendigvis holdningen | tager intet ansvar for indholdet | vi tager forbehold for trykfejl |
    vi tager forbehold for fejl og | der tages forbehold for trykfejl | der tages forbehold for fejl og |
    denne artikel blev først bragt | denne artikel er oprindeligt bragt | denne artikel blev oprindeligt bragt |
    denne artikel er tidligere bragt | dette indlæg blev oprindeligt bragt | artiklen blev først bragt |
    i en tidligere version af artiklen | i en tidligere version af denne artikel | i en tidligere udgave af artiklen |
    i en tidligere udgave af denne artikel | udtryk for skribenternes egen holdning | det er alene skribentens |
    afspejler ikke nødvendigvis | redaktionen har ikke været involveret | redaktionen har ikke haft indflydelse |
    gennemgået af en redaktør | kvalitetssikret af en journalist | erstatter ikke lægefaglig |
    erstatter ikke professionel | spil ansvarligt | følger de vejledende regler for god presseskik |
    må ikke gengives uden | eftertryk ikke tilladt | skriv til os, hvis du finder |
    denne artikel er mere end | denne artikel er over
  `),
  noticeLead: phrases(`
    ansvarsfraskrivelse | disclaimer | redaktionens note | redaktionens bemærkning | redaktionel note | red. anm |
    note fra redaktionen | bemærkning fra redaktionen | rettelse | rettelser | berigtigelse | interessekonflikt |
    interessekonflikter | ophavsret | oprindeligt bragt | oprindeligt udgivet | oprindeligt publiceret |
    først bragt | først udgivet | bragt med tilladelse | gengivet med tilladelse | denne artikel er oprindeligt |
    denne artikel blev oprindeligt | denne artikel blev først | denne artikel er tidligere |
    denne artikel er opdateret | denne artikel blev opdateret | artiklen er opdateret | artiklen blev opdateret |
    artiklen er oprindeligt | artiklen blev oprindeligt | artiklen blev først | artiklen er rettet |
    artiklen er tidligere | dette indlæg blev udgivet i | dette indlæg blev udgivet | dette indlæg blev skrevet i |
    dette indlæg er udgivet | dette indlæg er skrevet i | indlægget blev oprindeligt | dette er et debatindlæg |
    dette er en kronik | dette er en klumme | dette er en pressemeddelelse | indholdet på denne |
    indholdet på dette | oplysningerne på denne | informationen på denne | alt indhold på | alt materiale på |
    materialet på denne | materialet på dette | kopiering af | har du fundet en fejl | fundet en fejl |
    fejl i artiklen | find en fejl | red. bem | redaktionel bemærkning | oversætterens note |
    artiklen er blevet opdateret | artiklen er blevet rettet | artiklen er oversat | artiklen er blevet oversat |
    artiklen er skrevet i samarbejde | artiklen er sponsoreret | artiklen er lavet i samarbejde |
    artiklen har tidligere været bragt | artiklen indeholder reklamelinks | artiklen indeholder annoncelinks |
    artiklen indeholder affiliate | denne artikel er oversat | denne artikel er blevet oversat |
    denne artikel er sponsoreret | denne artikel er en annonce | denne artikel er maskinoversat |
    denne artikel er skrevet med hjælp | denne tekst er oversat | denne tekst er et udtryk | teksten er oversat |
    dette er en annonce | dette er et betalt | dette indlæg er sponsoreret | det her er et debatindlæg |
    oversat med ai | ai-genereret resume | resuméet er lavet | resumeet er lavet | sådan tester vi |
    sådan arbejder vi med | en tidligere version af artiklen | en tidligere version af denne artikel |
    holdningen er skribentens egen | har du opdaget en fejl | er der fejl i artiklen |
    i en tidligere version
  `),
  sourceLead: phrases(`
    kilde | kilder | kildeangivelse | kildehenvisning | kildehenvisninger | via | oprindelig kilde |
    original kilde | original artikel | originalartikel | hentet fra | oprindeligt bragt på | oprindeligt bragt i |
    oprindeligt udgivet på | pressemeddelelse fra | pressemeddelelse | læs den originale artikel | fotokilde |
    billedkilde | referencer | litteratur | først bragt i | først bragt på | oprindeligt udgivet i |
    tidligere bragt i | ifølge pressemeddelelse fra
  `),
  editorLead: phrases(`
    redaktør | redaktion | redaktionen | redigering | redigeret af | chefredaktør | ansvarshavende redaktør |
    ansvarshavende chefredaktør | ansvarshavende | korrektur | korrekturlæst af | korrekturlæsning | faktatjek |
    faktatjekket af | fagligt gennemgået af | gennemgået af | lægefagligt gennemgået af | oversættelse |
    oversat af | oversætter | samlet af | produceret af | producer | tilrettelæggelse | layout | grafik | udgiver |
    tekst og foto | tekst og billeder | tekst & foto | foto og tekst | tekst af | redigering af | klipning |
    tilrettelagt af | oversættelse af | oversat fra engelsk af | på dansk ved | dansk bearbejdelse |
    medicinsk gennemgået af | opdateret af | ansvarlig redaktør | redaktionschef | redaktionssekretær | webredaktør |
    billedredaktør | grafik og layout | interviewet af | bearbejdet af
  `),
  tagsLead: phrases(`
    tags | tag | tagget | tagget med | tagget som | mærket | mærket med | etiketter | etiket | emneord | nøgleord |
    søgeord | emner | emner i artiklen | temaer | kategori | kategorier | udgivet i | udgivet under | publiceret i |
    skrevet i | arkiveret under | arkiveret i | gemt under | indsendt i | i kategorien | læs mere om emnerne |
    hashtags | relaterede emner | mere om disse emner | læs mere om disse emner | tags i artiklen | følg emner
  `),
  bylineLead: phrases(`
    af | skrevet af | tekst af | tekst | tekst og foto | tekst og foto af | tekst & foto | tekst og billeder | ord |
    udgivet af | publiceret af | postet af | opslået af | indsendt af | lagt op af | oprettet af | forfatter |
    forfattere | forfatteren | skribent | journalist | reporter | redaktør | redaktion | redaktionen |
    interview af | interview | en artikel af | et indlæg af | en klumme af | klumme af | kronik af |
    debatindlæg af | kommentar af | anmeldelse af | anmeldt af | essay af | opskrift af | fortalt til |
    som fortalt til
  `),
  dateLead: phrases(`
    udgivet | udgivet den | udgivet d | udgivelsesdato | offentliggjort | offentliggjort den | publiceret |
    publiceret den | publiceret d | publiceringsdato | dato | opdateret | opdateret den | opdateret d |
    opdateret kl | senest opdateret | senest opdateret den | sidst opdateret | sidst opdateret den | sidst ændret |
    sidst redigeret | senest ændret | senest redigeret | ændret | rettet | oprettet | oprettet den | postet |
    postet den | opslået | indsendt | indsendt den | skrevet | skrevet den | skrevet d | lagt op | bragt |
    bragt den | gennemgået | først bragt
  `),
  agoPhrase: phrases(`
    sekunder siden | et minut siden | minut siden | minutter siden | min siden | min. siden | en time siden |
    time siden | timer siden | en dag siden | dag siden | dage siden | en uge siden | uge siden | uger siden |
    en måned siden | måned siden | måneder siden | et år siden | år siden | få minutter siden | lige nu | netop nu |
    for lidt siden | i dag | i går | i forgårs
  `),
  readingTimePhrase: phrases(`
    min læsning | min. læsning | min læsetid | min. læsetid | minutters læsning | minutters læsetid |
    minut læsning | minut læsetid | minutter læsning | minutter læsetid | læsetid | læsetid ca | estimeret læsetid |
    anslået læsetid | min at læse | minutter at læse | tager det at læse | minutters læsestof | minutters lytning |
    lyttetid
  `),
  counterWord: phrases(`
    visninger | visning | gange vist | gange læst | læst | læsninger | kommentarer | kommentar | svar |
    synes godt om | synes om | likes | delinger | deling | gange delt | stemmer | stemme | anmeldelser |
    bedømmelser | følgere | abonnenter | downloads | reaktioner | besøg | besøgende | indlæg | afspilninger
  `),
  homeLead: phrases(`
    hjem | forside | forsiden | startside | startsiden | til forsiden | tilbage til forsiden | du er her |
    her er du | du befinder dig her | hjemmeside | brødkrumme
  `),
  menuLine: phrases(`
    spring til indhold | spring til indholdet | spring til hovedindhold | spring til hovedindholdet |
    spring til navigation | spring til søgning | spring til sidefod | spring over | spring navigation over |
    spring menu over | gå til indhold | gå til indholdet | gå til hovedindhold | gå til hovedindholdet |
    gå til navigation | gå til søgning | gå til sidens indhold | gå direkte til indholdet | videre til indhold |
    fortsæt til indhold | hop til indhold | hop til indholdet | til hovedindhold | menu | hovedmenu | åbn menu |
    åben menu | luk menu | vis menu | skjul menu | hovednavigation | primær navigation | primær menu |
    indlægsnavigation | navigation til indlæg | navigation for indlæg | slå navigation til/fra | søg | søg efter |
    søg her | søg på siden | søg på sitet | søg i bloggen | søg i denne blog | søg på webstedet | søgning |
    avanceret søgning | søgeresultater | hvad leder du efter | hvad søger du | log ind | log ud | login | log på |
    log af | opret bruger | opret konto | opret profil | opret dig | registrer | registrér dig | registrer dig |
    bliv medlem | min konto | min profil | min side | mine sider | mine ordrer | mit abonnement | kurv |
    indkøbskurv | indkøbskurven | din kurv | din kurv er tom | din indkøbskurv er tom | kurven er tom | vis kurv |
    se kurv | læg i kurv | læg i kurven | tilføj til kurv | til kassen | gå til kassen | gå til kurv | ønskeliste |
    glemt adgangskode | glemt kodeord | glemt password | glemt din adgangskode | har du glemt din adgangskode |
    nulstil adgangskode | husk mig | forbliv logget ind | brugernavn | adgangskode | om os | om siden | om bloggen |
    om sitet | om cookies | kontakt os | kontakt redaktionen | kontaktformular | kontakt & presse |
    privatlivspolitik | privatlivs- og cookiepolitik | cookie- og privatlivspolitik | persondatapolitik |
    persondata | databeskyttelse | databeskyttelsespolitik | privatliv | cookiepolitik | cookie-politik | cookies |
    cookieindstillinger | cookie-indstillinger | cookiedeklaration | cookie deklaration | administrer cookies |
    administrer samtykke | ret samtykke | samtykkeindstillinger | brugerbetingelser | brugervilkår |
    vilkår for brug | vilkår og betingelser | handelsbetingelser | salgs- og leveringsbetingelser |
    abonnementsvilkår | abonnementsbetingelser | forretningsbetingelser | tilgængelighedserklæring |
    webtilgængelighed | sitemap | sitekort | oversigt over siden | annoncer | annoncér | annoncering |
    annoncér hos os | annoncer hos os | annonceinfo | annoncepriser | medieinfo | ledige stillinger | job hos os |
    presse | presserum | nyhedsbrev | nyhedsbreve | tilmeld nyhedsbrev | tilmeld nyhedsbreve | køb abonnement |
    abonnement | bliv abonnent | opsig abonnement | e-avis | e-avisen | eavis | dagens avis | rss | rss-feed |
    rss feeds | indlægsfeed | indlæg-rss | kommentarfeed | kommentar-rss | følg os | kundeservice | kundecenter |
    hjælp og kontakt | ofte stillede spørgsmål | levering og returnering | fragt og levering | fortrydelsesret |
    handelsvilkår | find butik | blogarkiv | arkiver | mobilversion | desktopversion | til toppen |
    tilbage til toppen | tilbage til forsiden | til forsiden | hjem | forside | forsiden | startside | vis alle |
    vis alt | vis flere | vis mere | se alle | se flere | se mere | indlæs flere | hent flere | vælg sprog |
    vælg kategori | vælg måned | luk | siden blev ikke fundet | siden findes ikke | siden kunne ikke findes |
    hent appen | download app | send en kommentar | tip redaktionen | tip os
  `),
  commentLine: phrases(`
    kommentarer | kommentar | kommentarer (0) | 0 kommentarer | 1 kommentar | én kommentar | ingen kommentarer |
    ingen kommentarer endnu | der er ingen kommentarer endnu | der er endnu ingen kommentarer | skriv et svar |
    skriv et svar annuller svar | skriv svar | efterlad et svar | efterlad en kommentar | efterlad kommentar |
    efterlad en kommentar annuller svar | læg en kommentar | skriv en kommentar | skriv kommentar |
    skriv din kommentar | skriv en kommentar annuller svar | skriv kommentar her | tilføj kommentar |
    tilføj en kommentar | tilføj ny kommentar | send kommentar | send en kommentar | indsend kommentar |
    udgiv kommentar | post kommentar | kommenter | kommentér | kommenter artiklen | kommentér artiklen |
    kommenter indlægget | kommenter her | din kommentar | svar | svar på kommentar | annuller svar | annullér svar |
    giv en kommentar | deltag i debatten | deltag i diskussionen | deltag i samtalen | bland dig i debatten |
    vær den første til at kommentere | bliv den første til at kommentere |
    vær den første til at skrive en kommentar | der er lukket for kommentarer | lukket for kommentarer |
    kommentarer er lukket | kommentarer lukket | kommentarer er slået fra | kommentarsporet er lukket |
    kommentarfeltet er lukket | debatten er lukket | vis kommentarer | vis alle kommentarer | se kommentarer |
    se alle kommentarer | læs kommentarer | læs alle kommentarer | skjul kommentarer | vis flere kommentarer |
    indlæs flere kommentarer | hent flere kommentarer | alle kommentarer | seneste kommentarer |
    nyeste kommentarer | log ind for at kommentere | log ind for at skrive en kommentar |
    log ind eller opret en konto for at skrive kommentarer | log ind for at tilføje kommentarer |
    du skal være logget ind for at kommentere | du skal være logget ind for at skrive en kommentar | navn * |
    e-mail * | e-mailadresse * | mail * | kommentar * | navn (påkrævet) | e-mail (påkrævet) | dit navn |
    din e-mail | din mail | websted | din e-mailadresse vil ikke blive publiceret |
    din e-mailadresse vil ikke blive offentliggjort | din e-mailadresse bliver ikke offentliggjort |
    krævede felter er markeret med * | felter markeret med * er påkrævede |
    underret mig om nye kommentarer via e-mail | giv mig besked om nye kommentarer |
    giv mig besked om opfølgende kommentarer via e-mail | giv mig besked om nye indlæg via e-mail |
    abonner på: kommentarer til indlægget (atom) | abonner på: opslag (atom) | anmeld kommentar |
    rapportér kommentar | rapporter kommentar | indlæser kommentarer | læs kommentarerne | gå til kommentarer |
    til kommentarerne | vis svar | skjul svar | vis flere svar | nyeste først | ældste først |
    mest populære kommentarer | sorter efter | sortér efter | skriv den første kommentar |
    vær først til at kommentere | kun abonnenter kan kommentere | opret profil for at kommentere | debatregler |
    regler for debatten | regler for kommentarer | kommentaren er slettet | kommentaren er fjernet | tegn tilbage
  `),
  commentPhrase: phrases(`
    din e-mailadresse vil ikke blive publiceret | din e-mail-adresse vil ikke blive publiceret |
    din e-mailadresse vil ikke blive offentliggjort | din e-mailadresse bliver ikke offentliggjort |
    din mailadresse vil ikke blive | krævede felter er markeret | felter markeret med * |
    obligatoriske felter er markeret | påkrævede felter er markeret | nødvendige felter er markeret |
    gem mit navn, mail og websted | gem mit navn, min e-mail | gem mit navn, e-mail og |
    i denne browser til næste gang jeg kommenterer | til næste gang jeg kommenterer | log ind for at kommentere |
    bliv den første til at kommentere | der er lukket for kommentarer | dette site anvender akismet |
    dette websted bruger akismet | dette website bruger akismet | hvordan din kommentardata |
    hvordan dine kommentardata | læs om hvordan din kommentar | skriv gerne en kommentar | læg gerne en kommentar |
    smid gerne en kommentar | smid en kommentar | læg en kommentar | kommenter gerne | i kommentarfeltet herunder |
    i kommentarfeltet nedenfor | i kommentarerne nedenfor | i kommentarerne herunder | del gerne dine erfaringer |
    kommentarer bliver godkendt | kommentarer modereres | underret mig om nye | giv mig besked om nye |
    overhold vores debatregler | læs vores debatregler | vær den første til at kommentere |
    vær den første til at skrive en kommentar | du skal være logget ind for at skrive |
    du skal være logget ind for at kommentere | du skal være logget på for at kommentere |
    log ind for at skrive kommentar | din kommentar afventer | kommentarer bliver modereret |
    kommentarer godkendes før | kommentar vil blive vist efter | kommentar afventer | afventer godkendelse |
    afventer moderation | kommentarsporet er lukket | kommentarfeltet er lukket | for at kommentere skal du |
    du skal logge ind for at kommentere | hold den gode tone | hold en god tone i | læs debatreglerne |
    vi forbeholder os retten til at slette | vi forbeholder os ret til at slette | upassende kommentarer
  `),
  creditLead: phrases(`
    foto | fotos | fotograf | fotografi | foto fra | foto via | fotokredit | fotocredit | billede | billeder |
    billedkilde | billedtekst | fotokilde | kilde foto | arkivfoto | arkivbillede | genrefoto | modelfoto |
    pressefoto | pr-foto | coverfoto | forsidefoto | topfoto | topbillede | illustration | illustrationer |
    tegning | grafik | infografik | skærmbillede | skærmprint | screenshot | screendump | video | montage |
    collage | ritzau scanpix | scanpix | getty images | shutterstock | unsplash | colourbox | illustrationsfoto |
    illustrativt foto | ai-genereret billede | ai-billede | billede lavet med ai | billedet er genereret |
    genereret med ai | luftfoto | dronefoto | satellitfoto | skærmdump | stillfoto | stillbillede | fotomontage |
    kollage | privatfoto | foto privat | billede fra | billedkredit |
    forsidebillede | læserfoto
  `),
  cookiePhrase: phrases(`
    vi bruger cookies | vi anvender cookies | vi benytter cookies | vi og vores partnere bruger cookies |
    denne hjemmeside bruger cookies | denne hjemmeside anvender cookies | denne hjemmeside benytter cookies |
    denne side bruger cookies | denne side anvender cookies | dette website bruger cookies |
    dette website anvender cookies | dette website benytter cookies | dette websted bruger cookies |
    dette websted anvender cookies | dette site bruger cookies | dette site anvender cookies |
    vores hjemmeside bruger cookies | vores hjemmeside anvender cookies | vores website bruger cookies |
    vores side bruger cookies | bruger cookies for at give dig | accepter alle cookies | acceptér alle cookies |
    acceptere alle cookies | accepter cookies | acceptér cookies | tillad alle cookies | tillad cookies |
    afvis alle cookies | afvis cookies | kun nødvendige cookies | kun tekniske cookies | administrer cookies |
    administrer samtykke | administrér samtykke | cookieindstillinger | cookie-indstillinger |
    accepterer du brugen af cookies | accepterer du vores brug af cookies | accepterer du cookies |
    samtykke til brug af cookies | samtykker til brugen af cookies | acceptere vores brug af cookies |
    vores cookiepolitik | læs vores cookiepolitik | tilpasse vores indhold og annoncer |
    til at vise dig funktioner til sociale medier | ved at fortsætte med at bruge siden |
    ved at fortsætte med at bruge hjemmesiden | ved at fortsætte med at bruge dette |
    ved at klikke videre på siden | ved at klikke videre accepterer | ved fortsat brug af siden |
    ved fortsat brug af hjemmesiden | ved fortsat brug af websitet | hvis du fortsætter med at bruge siden |
    hvis du fortsætter med at bruge dette | hvis du fortsætter med at bruge denne | vi teknologier som cookies |
    for at give dig den bedste oplevelse på vores | for at give dig den bedst mulige oplevelse på
  `),
  adLine: phrases(`
    annonce | annoncer | reklame | reklamer | artiklen fortsætter efter annoncen |
    artiklen fortsætter under annoncen | artiklen fortsætter efter reklamen | artiklen fortsætter under reklamen |
    artiklen fortsætter herunder | artiklen fortsætter nedenfor | artiklen fortsætter under billedet |
    artiklen fortsætter efter billedet | artiklen fortsætter under videoen | artiklen fortsætter efter videoen |
    historien fortsætter under annoncen | historien fortsætter efter annoncen | teksten fortsætter under annoncen |
    teksten fortsætter efter annoncen | indlægget fortsætter under annoncen | fortsætter efter annoncen |
    fortsætter under annoncen | læs videre under annoncen | læs videre efter annoncen | annoncørbetalt indhold |
    annoncørbetalt | annonceindhold | betalt indhold | betalt annonce | betalt samarbejde | betalt partnerskab |
    kommercielt samarbejde | kommercielt indhold | kommerciel annonce | partnerindhold | partnerartikel |
    sponsoreret | sponsoreret indhold | sponsoreret artikel | sponsoreret indlæg | sponsorerede indlæg |
    sponsorerede links | i samarbejde med annoncør | indhold fra vores partnere | indhold fra annoncører |
    advertorial | reklamelinks | luk annonce | spring annoncen over | annonceslut | annonce slut | - annonce - |
    - annoncer - | (annonce) | [annonce] | (reklame) | [reklame] | teksten fortsætter under billedet |
    scroll for at læse videre | scroll ned for at læse videre | spring annonce over | skjul annonce |
    i samarbejde med | sponsoreret af | kommercielt partnerskab | indhold fra vores partner | præsenteret af |
    indeholder reklamelinks | indeholder annoncelinks | reklamesamarbejde
  `),
  tocHeading: phrases(`
    indhold | indholdsfortegnelse | indhold i artiklen | artiklens indhold | i denne artikel | i artiklen |
    i dette indlæg | i denne guide | på denne side | på siden | oversigt | vis indhold | skjul indhold |
    vis indholdsfortegnelse | skjul indholdsfortegnelse | indholdsfortegnelse [vis] | indholdsfortegnelse [skjul] |
    indhold [skjul] | hurtige links | hop til | spring til afsnit | spring til opskriften | i dette nummer |
    i dette afsnit | i dette nyhedsbrev | i artiklen kan du læse | det kan du læse om i artiklen | kapitler |
    spring til | hop til opskrift | gå til opskrift
  `),
  furnitureLine: phrases(`
    til toppen | tilbage til toppen | til top | gå til toppen | tilbage til top | gå tilbage | tilbage |
    tilbage til listen | tilbage til oversigten | tilbage til nyheder | tilbage til forsiden |
    tilbage til artiklen | tilbage til bloggen | til forsiden | vis original | læs originalen |
    læs den originale artikel | se den originale artikel | læs hele artiklen | læs artiklen | læs hele indlægget |
    læs hele historien | læs hele opslaget | læs resten | læs resten af artiklen | læs mere | læs mere » |
    læs mere → | læs mere her | læs videre | læs videre » | læs videre → | fortsæt læsning | fortsæt læsning → |
    fortsæt læsningen | fortsæt læsningen → | fortsæt med at læse | fortsæt med at læse → | læs mindre | vis mere |
    vis flere | vis mindre | vis alle | vis alt | se alle | se flere | se mere | se mindre | indlæs flere |
    indlæs flere artikler | hent flere | hent flere artikler | hent flere nyheder | flere artikler | indlæser |
    henter | vent venligst | vent et øjeblik | forstør billede | forstør billedet | klik for at forstørre |
    klik for at forstørre billedet | klik på billedet for at forstørre |
    klik på billedet for at se det i stor størrelse | se billedserie | se galleri | åbn galleri | billedgalleri |
    fotogalleri | næste billede | forrige billede | fuld skærm | fuldskærm | udskriv | udskriv siden | print |
    print siden | printvenlig version | udskriftsvenlig version | download pdf | download som pdf | hent pdf |
    hent som pdf | download | permalink | permanent link | kort link | kopier link | kopiér link | skriftstørrelse |
    tekststørrelse | større tekst | mindre tekst | forstør tekst | formindsk tekst | var denne artikel nyttig |
    var artiklen nyttig | var artiklen hjælpsom | var denne side nyttig | var denne artikel en hjælp |
    var dette nyttigt | var det nyttigt | fandt du det, du søgte | fandt du hvad du søgte |
    fandt du artiklen nyttig | hjalp artiklen dig | hvad synes du om artiklen | bedøm artiklen |
    bedøm denne artikel | vurder artiklen | giv din vurdering | gennemsnitlig bedømmelse | ja nej |
    din browser understøtter ikke | din browser understøtter ikke video | din browser understøtter ikke javascript |
    din browser understøtter ikke html5-video | aktiver javascript | aktivér javascript | slå javascript til |
    javascript er deaktiveret | lyt til artiklen | lyt til teksten | hør artiklen | få læst op |
    få teksten læst op | læs højt | afspil | afspil video | luk | luk vindue | luk vinduet | annuller | annullér |
    afmeld | følg emnet | stop med at følge | rapportér fejl | rapporter fejl | rapportér et problem |
    rapportér misbrug | rapporter misbrug | anmeld indhold | åbner i nyt vindue | åbner i et nyt vindue |
    åbner i ny fane | åbner i et nyt faneblad | åbn i nyt vindue | første side | sidste side | side 1 af 1 |
    gå til hjemmesiden | besøg hjemmesiden | til hjemmesiden | oversæt | detaljer | vis detaljer | skjul detaljer |
    vis kilde | fold ud | fold sammen | åbn billede | åbn billedet | vis alle billeder | luk galleri |
    noget gik galt | noget gik galt. prøv igen | noget gik galt, prøv igen senere | noget gik galt. prøv igen senere |
    ups, noget gik galt | ups! noget gik galt | der er sket en fejl | der opstod en fejl | der skete en fejl |
    der er opstået en fejl | prøv igen | prøv igen senere | genindlæs siden | opdater siden |
    indholdet er ikke tilgængeligt | indholdet kan ikke vises | videoen er ikke tilgængelig |
    videoen kan ikke afspilles | lyt til denne artikel | lyt til nyheden | hør artikel | få artiklen læst op |
    læs artiklen op | oplæst artikel | meld en fejl | anmeld fejl | fundet en fejl | har du fundet en fejl |
    giv feedback | giv os feedback | synes du om artiklen | var artiklen interessant | var siden nyttig |
    hjalp denne side dig | fandt du, hvad du søgte | var indholdet nyttigt | giv din bedømmelse | din bedømmelse |
    ingen bedømmelser endnu | tak for din stemme | tak for din feedback | tak for din bedømmelse | link kopieret |
    gå til top | tilbage til artikler | tilbage til oversigt | tilbage til søgeresultater | til artiklen |
    gå til artiklen | mørkt tema | lyst tema | høj kontrast | print artiklen | print denne side | udskriv artiklen |
    gem artikel | læs senere |
    pressemeddelelse
  `),
  furnitureLead: phrases(`
    læs hele artiklen | læs hele artiklen på | læs den originale artikel | læs hele indlægget | læs hele historien |
    læs resten af artiklen | fortsæt læsningen af | fortsæt med at læse | fortsæt læsning | vis alle indlæg af |
    vis alle artikler af | se alle indlæg af | se alle artikler af | alle indlæg af | alle artikler af |
    flere indlæg af | se dette opslag på instagram | vis dette opslag på instagram | et opslag delt af | permalink |
    bogmærk permalinket | bogmærk | permanent link | link til artiklen | direkte link | kort link |
    skriftstørrelse | tekststørrelse | antal visninger | antal læsninger | artiklen er læst | vist i alt |
    var denne artikel | var denne side | var artiklen | hvad synes du om artiklen | din browser |
    aktiver javascript | aktivér javascript | for at se dette indhold | for at se videoen |
    du skal acceptere cookies | accepter cookies for at | klik her for at | klik her hvis | klik på billedet |
    lyt til artiklen | fundet en fejl | artiklen kan læses | side 1 af | flere artikler af |
    for at vise dette indhold | for at se indholdet | du bruger en forældet | du bruger en gammel browser |
    javascript er slået fra | javascript er deaktiveret | slå javascript til | oplæst af | læst op af |
    siden er sidst opdateret | sidst redigeret | rapporter fejl | bedøm denne |
    pressekontakt
  `),
};
