import { type Lexicon, phrases } from './lexicon.js';

/** Dutch. */
export const nld: Lexicon = {
  language: 'nld',
  bioHeading: phrases(`
    over de auteur | over de auteurs | over de schrijver | over de schrijfster | over de journalist |
    over de redacteur | over de blogger | over mij | auteur | auteurs | de auteur | de auteurs | auteursprofiel |
    auteursinformatie | geschreven door | gepubliceerd door | artikel van | wie ben ik | maak kennis met de auteur |
    gastauteur | gastblogger | bio van de auteur | over deze auteur | over de columnist | over de gastblogger |
    over de vertaler | over de fotograaf | over de expert | onze auteur | onze auteurs | onze expert | onze experts |
    onze columnist | wie is de auteur | even voorstellen | artikel geschreven door | dit artikel is geschreven door |
    meer over de auteur | contact met de auteur | neem contact op met de auteur
  `),
  bioLead: phrases(`
    over de auteur | over de auteurs | over de schrijver | dit artikel is geschreven door |
    dit artikel werd geschreven door | dit blog is geschreven door | deze blog is geschreven door |
    deze tekst is geschreven door | deze gastblog is geschreven door | deze column is geschreven door |
    dit is een gastblog van | dit is een gastbijdrage van | gastblog van | gastblog door | gastbijdrage van |
    de auteur is | de schrijver is | de auteurs zijn | de auteur werkt | gastauteur | freelance journalist en |
    dit stuk is geschreven door | de auteur van dit artikel is | onze auteur | onze gastauteur |
    freelance tekstschrijver en | journalist en auteur | dit artikel is vertaald door |
    dit artikel werd vertaald door | de auteur schrijft | haar onderzoek richt zich op |
    zijn onderzoek richt zich op | zijn specialisaties | haar specialisaties
  `),
  selfLead: phrases(`
    hoi, ik ben | hoi! ik ben | hoi ik ben | hallo, ik ben | hallo! ik ben | hi, ik ben | hi! ik ben | hey, ik ben |
    hey! ik ben | hoi, mijn naam is | hoi! mijn naam is | hallo, mijn naam is | mijn naam is | ik heet |
    ik ben journalist | ik ben freelance | ik ben een freelance | ik ben blogger | ik ben oprichter van |
    ik ben de oprichter | welkom op mijn blog | leuk dat je er bent |
    hallo ik ben | hallo! mijn naam is | welkom op mijn website | leuk dat je mijn blog | ik ben tekstschrijver |
    ik ben de oprichter van | ik ben eigenaar van | ik blog over | ik schrijf over | hoi, wij zijn | hallo, wij zijn |
    hallo! wij zijn | leuk dat je hier bent | leuk dat je langskomt | welkom op mijn site | welkom op onze blog |
    aangenaam, ik ben | ik ben de maker van | ik ben de vrouw achter | ik ben de man achter
  `),
  roleWord: phrases(`
    journalist | journaliste | journalisten | verslaggever | verslaggeefster | correspondent | correspondente |
    redacteur | redactrice | redacteuren | eindredacteur | eindredactrice | hoofdredacteur | hoofdredactrice |
    adjunct-hoofdredacteur | webredacteur | chef redactie | columnist | columniste | commentator | schrijver |
    schrijfster | auteur | auteurs | coauteur | romanschrijver | romancier | dichter | dichteres | essayist |
    scenarist | blogger | blogster | vlogger | podcaster | youtuber | influencer | copywriter | tekstschrijver |
    contentschrijver | content marketeer | content creator | freelancer | recensent | criticus | filmcriticus |
    vertaler | vertaalster | fotograaf | fotografe | fotojournalist | illustrator | illustratrice | cartoonist |
    vormgever | designer | regisseur | producent | documentairemaker | presentator | presentatrice |
    programmamaker | hoogleraar | professor | docent | docente | universitair docent | universitair hoofddocent |
    lector | leraar | lerares | onderzoeker | onderzoekster | wetenschapper | promovendus | promovenda |
    historicus | historica | filosoof | socioloog | politicoloog | econoom | antropoloog | psycholoog | psychiater |
    psychotherapeut | therapeut | huisarts | dermatoloog | diëtist | diëtiste | voedingsdeskundige | apotheker |
    dierenarts | bioloog | natuurkundige | advocaat | advocate | jurist | juriste | notaris | ingenieur |
    architect | programmeur | softwareontwikkelaar | analist | adviseur | consultant | strateeg | specialist |
    trainer | coach | spreker | ondernemer | oprichter | oprichtster | medeoprichter | mede-oprichter | ceo |
    eigenaar | eigenaresse | woordvoerder | marketeer | communicatieadviseur | kok | foodblogger | reisblogger |
    activist | stagiair | stagiaire | nieuwsredacteur | sportredacteur | sportjournalist | sportverslaggever |
    royaltyverslaggever | rechtbankverslaggever | chef nieuws | buitenlandcorrespondent | datajournalist |
    onderzoeksjournalist | wetenschapsjournalist | techjournalist | muziekjournalist | reisjournalist |
    autojournalist | fotojournaliste | cameraman | cameravrouw | radiomaker | documentairemaakster | scenariste |
    toneelschrijver | essayiste | recensente | literatuurcriticus | kunsthistoricus | kunsthistorica | striptekenaar |
    vormgeefster | tolk | tekstschrijfster | contentmarketeer | contentspecialist | persvoorlichter | politicologe |
    sociologe | antropologe | criminoloog | criminologe | econome | viroloog | virologe | epidemioloog |
    neurowetenschapper | klimatoloog | meteoroloog | weerman | weervrouw | biologe | orthopedagoog | verloskundige |
    fysiotherapeut | leefstijlcoach | loopbaancoach | hypotheekadviseur | belastingadviseur | hovenier | mamablogger
  `),
  bioPhrase: phrases(`
    schrijft over | schrijft voor | schrijft regelmatig | schrijft sinds | schrijf over | schreef voor |
    schreef eerder voor | schreef onder meer | heeft geschreven voor | blogt over | bericht over | doet verslag van |
    volgt het nieuws | is auteur van | is de auteur van | auteur van onder meer | auteur van het boek |
    auteur van verschillende | schrijver van | publiceerde eerder | publiceert over | publiceerde onder meer |
    woont in | woont en werkt in | woont met | woonachtig in | geboren in | werd geboren in | geboren en getogen |
    groeide op in | opgegroeid in | is afkomstig uit | studeerde journalistiek | studeerde aan de | studeert aan de |
    studeerde af | studeerde af in | afgestudeerd in | afgestudeerd aan | is afgestudeerd | heeft een master |
    promoveerde op | promoveerde aan | doceert aan | is docent | is docente aan | is hoogleraar |
    is universitair docent | is onderzoeker | is onderzoeker bij | is promovendus | werkt als | werkt bij | werkt voor |
    werkt sinds | werkte als | werkte bij | werkte voor | werkte eerder | werkte jarenlang | was jarenlang |
    is freelance | is freelancejournalist | is journalist | is redacteur | is hoofdredacteur | is verslaggever |
    is correspondent | is columnist | is oprichter van | is de oprichter van | is mede-oprichter | is medeoprichter |
    is eigenaar van | is directeur van | is lid van | is advocaat | is gespecialiseerd in | gespecialiseerd in |
    specialiseert zich in | houdt zich bezig met | met meer dan 10 jaar ervaring | jaar ervaring in |
    jarenlange ervaring | ruime ervaring | heeft een passie voor | met een passie voor | gepassioneerd door |
    is gek op | is dol op | liefhebber van | in haar vrije tijd | in zijn vrije tijd | in mijn vrije tijd |
    moeder van twee | vader van twee | moeder van drie | winnaar van de | bekroond met | werd genomineerd voor |
    schrijft als | schrijft onder meer | schrijft wekelijks | schrijft artikelen | schrijft graag over | blogt voor |
    is freelance journalist | is eindredacteur | is tekstschrijver | is auteur | is schrijver en | is schrijfster en |
    is gastauteur | is blogger | is medeoprichter van | is universitair hoofddocent | is onderzoeker aan |
    is docent aan | is als onderzoeker | is als docent | is lid van de redactie | is specialist in |
    is expert op het gebied | auteur van de boeken | auteur van diverse | werkte eerder voor | werkte daarvoor |
    afgestudeerd als | studeerde geschiedenis | studeerde aan | heeft journalistiek gestudeerd | volgde de opleiding |
    geeft lezingen | specialiseert zich | jaar ervaring | houdt van reizen | houdt van schrijven |
    passie voor schrijven | schreef eerder | schreef meerdere | schreef verschillende | publiceerde in |
    versterkt de redactie | studeerde nederlands | studeerde rechten | studeerde politicologie | maakt de podcast |
    presenteert de podcast | woont samen met haar | woont samen met zijn
  `),
  bioCall: phrases(`
    volg hem op | volg haar op | volg mij op | volg me op | volg de auteur | je kunt me volgen op | je vindt me op |
    je kunt hem volgen | je kunt haar volgen | u kunt hem volgen | neem contact op met de auteur |
    contacteer de auteur | contact met de auteur | mail de auteur | mail naar | mail me | stuur me een mail |
    reageren? mail | meer van | meer over de auteur | meer over mij | meer artikelen van | meer berichten van |
    meer blogs van | alle artikelen van | alle berichten van | bekijk alle berichten van | bekijk alle berichten |
    bekijk alle artikelen van | alle berichten bekijken van | lees meer van | lees meer over de auteur |
    lees meer artikelen van | bekijk profiel | bekijk het profiel | mijn volledige profiel tonen | bezoek mijn website |
    bezoek mijn blog | voor meer informatie, bezoek | voor meer informatie ga naar | voor meer informatie, ga naar |
    voor meer informatie kijk op | meer informatie op | alle berichten tonen van | alle blogs van | alle posts van |
    alle columns van | alle verhalen van | alle stukken van | bekijk alle berichten door | bekijk alle blogs van |
    bekijk mijn volledige profiel | toon alle berichten van | lees alle artikelen van |
    lees alle artikelen van deze auteur | lees alle berichten van | lees meer over deze auteur |
    lees andere artikelen van | meer artikelen van deze auteur | meer van deze auteur | meer over deze auteur |
    andere artikelen van | overige artikelen van | artikelen van deze auteur | volg deze auteur | stuur hem een |
    stuur haar een | je kunt hem bereiken | je kunt haar bereiken | je kunt mij volgen | je vindt mij op |
    bezoek zijn website | bezoek haar website | contact opnemen met de auteur | mail de redactie |
    reageren op dit artikel? mail | bereikbaar via e-mail | bekijk volledig profiel
  `),
  pronounLead: phrases(`
    hij | zij | ze | zijn | haar | hun | de auteur | de schrijver
  `),
  aboutLead: phrases(`
    over | over ons | over het bedrijf | over de organisatie | over de stichting | over de uitgever |
    bedrijfsprofiel | bedrijfsinformatie | wie zijn wij | wie we zijn | noot voor de redactie |
    noot aan de redactie | niet voor publicatie
  `),
  companyPhrase: phrases(`
    is een toonaangevende leverancier | is een toonaangevende aanbieder | toonaangevende leverancier van |
    is wereldwijd marktleider | is een wereldwijde leider | het hoofdkantoor is gevestigd | genoteerd aan euronext |
    perscontact | contactpersoon pers | contact voor de pers | contact voor pers |
    voor meer informatie (niet voor publicatie) | noot voor de redactie | noot voor redactie |
    niet voor publicatie | mediacontact | investeerdersrelaties | toekomstgerichte verklaringen |
    toekomstgerichte uitspraken | voor meer informatie, bezoek | voor meer informatie ga naar |
    voor meer informatie kunt u contact opnemen
  `),
  prevLead: phrases(`
    vorige | vorig | vorig artikel | vorige artikel | vorig bericht | vorige berichten | vorige bericht |
    vorige pagina | vorig hoofdstuk | vorige nieuws | vorig nieuwsbericht | vorige post | vorig onderwerp |
    vorige blog | vorig recept | vorig project | vorige aflevering | vorige item | vorig item | oudere berichten |
    ouder bericht | oudere artikelen | oudere posts | oudere reacties | terug naar vorige | eerdere berichten |
    vorig blog | vorig verhaal | vorig nieuws | vorige video | vorige column | vorige editie | vorig evenement |
    vorige recensie | lees vorige | lees het vorige artikel | ouder artikel | oudere post | ouder nieuws |
    naar vorige artikel | naar vorig artikel | « vorige | ← vorige | < vorige | terug naar vorig artikel |
    vorig persbericht | vorige nieuwsbericht
  `),
  nextLead: phrases(`
    volgende | volgend | volgend artikel | volgende artikel | volgend bericht | volgende berichten | volgende bericht |
    volgende pagina | volgend hoofdstuk | volgende nieuws | volgend nieuwsbericht | volgende post | volgend onderwerp |
    volgende blog | volgend recept | volgend project | volgende aflevering | volgende item | volgend item |
    nieuwere berichten | nieuwer bericht | nieuwere artikelen | nieuwere posts | nieuwere reacties | nieuwste |
    volgend blog | volgend verhaal | volgend nieuws | volgende video | volgende column | volgende editie |
    volgend evenement | volgende recensie | lees volgende | lees het volgende artikel | nieuwer artikel |
    nieuwere post | naar volgende artikel | naar volgend artikel | volgende » | volgende → | volgende > |
    volgend persbericht | volgende nieuwsbericht
  `),
  relatedHeading: phrases(`
    gerelateerde artikelen | gerelateerd artikel | gerelateerde berichten | gerelateerde inhoud |
    gerelateerde content | gerelateerde onderwerpen | gerelateerde posts | gerelateerde video's |
    gerelateerd nieuws | gerelateerde nieuwsberichten | gerelateerde links | verwante artikelen |
    verwante berichten | verwante onderwerpen | vergelijkbare artikelen | vergelijkbare berichten |
    soortgelijke artikelen | aanbevolen artikelen | aanbevolen voor jou | aanbevolen voor u | onze aanraders |
    lees ook | lees meer | lees verder | lees verder op | lees ook deze artikelen | lees meer over | meer lezen |
    meer lezen over | verder lezen | bekijk ook | kijk ook | zie ook | ook interessant | ook interessant voor jou |
    ook interessant voor u | ook leuk | ook leuk om te lezen | ook lezen | dit vind je misschien ook leuk |
    dit vind je misschien ook interessant | dit is misschien ook interessant | dit interesseert je misschien ook |
    dit wil je ook lezen | misschien vind je dit ook leuk | misschien vind je dit ook interessant |
    misschien ook interessant | misschien interessant voor jou | vind je misschien ook leuk |
    wellicht ook interessant | wellicht vind je dit ook interessant | dit vindt u misschien ook interessant |
    anderen lezen ook | anderen lazen ook | anderen bekeken ook | andere artikelen | andere berichten |
    andere nieuwsberichten | andere blogs | meer artikelen | meer berichten | meer nieuws | meer blogs |
    meer van deze auteur | meer over dit onderwerp | meer in deze categorie | meer uit deze categorie |
    meer verhalen | meest gelezen | meest gelezen artikelen | meest gelezen berichten | meest bekeken |
    meest recent | meest recente artikelen | meest recente berichten | meest populair | meest gedeeld |
    best gelezen | populaire artikelen | populaire berichten | populaire posts | populaire onderwerpen |
    nu populair | vandaag populair | trending nu | laatste nieuws | laatste artikelen | laatste berichten |
    laatste blogs | laatste reacties | laatste posts | nieuwste artikelen | nieuwste berichten | recente artikelen |
    recente berichten | recente posts | recente reacties | recent nieuws | niet te missen | mis het niet |
    mis niets | uitgelicht | uitgelichte artikelen | keuze van de redactie | redactietips | speciaal voor jou |
    voor jou geselecteerd | het laatste nieuws | ook op deze site | van dezelfde auteur | in dezelfde categorie |
    nieuws van partners | gesponsorde links | interessant voor jou | andere persberichten | laatste persberichten |
    meer persberichten | recente persberichten | alle afleveringen | alle delen van deze serie |
    eerdere afleveringen | lezers lazen ook | andere lezers lazen ook | veel gelezen op dit moment |
    nu het meest gelezen | meest gelezen vandaag | dit mag je niet missen | meer uit dit dossier | in dit dossier |
    nieuws uit de regio
  `),
  relatedLead: phrases(`
    lees ook | lees meer | lees hier | lees hier meer | lees verder | lees meer over | lees het volledige artikel |
    lees het hele artikel | zie ook | bekijk ook | bekijk hier | kijk ook | luister ook | ook interessant |
    ook lezen | meer lezen | meer hierover | dit vind je misschien ook leuk |
    misschien vind je dit ook interessant | gerelateerd | gerelateerd artikel | gerelateerde artikelen | leestip |
    aanrader | mis niet | ga verder met lezen | klik hier voor | lees ook dit | lees ook onze | lees ook het |
    lees daarover ook | lees er hier meer over | lees hier verder | lees hier alles over |
    lees hier het hele verhaal | lees hier ons | lees het interview | lees de recensie | lees de analyse |
    lees onze recensie | lees onze analyse | lees onze uitleg | lees meer in ons | lees meer nieuws | lees terug |
    lees alles over | lees eerst | kijk hier | kijk terug | kijk hier terug | bekijk de video | bekijk de foto's |
    bekijk de beelden | bekijk de uitzending | bekijk video | bekijk meer | bekijk alle foto's |
    luister naar de podcast | luister hier | luister terug | beluister ook | beluister de podcast | zie hier |
    zie ook ons | meer over dit onderwerp | meer over dit thema | meer over deze zaak | meer weten | meer info |
    meer informatie | meer nieuws over | meer nieuws | meer van dit | meer uit deze serie | in deze serie |
    eerder in deze serie | eerder verschenen | eerder schreven we | uit het archief | uit ons archief |
    achtergrondverhaal | ook op onze site | ook in het nieuws | ook leuk om te lezen | ook de moeite waard |
    misschien ook interessant | misschien vind je dit ook leuk | dit vind je ook leuk |
    dit vindt u misschien ook interessant | gerelateerd nieuws | gerelateerde berichten | gerelateerd bericht |
    gerelateerde video | aanbevolen artikel | aanbevolen | aanbevolen voor jou | verder lezen | verder lezen over |
    niet te missen | niet missen | gemist | heb je dit gemist | dit gemist | leessuggestie | kijktip | luistertip |
    tip van de redactie | keuze van de redactie | volg het liveblog |
    achtergrond
  `),
  shareLine: phrases(`
    delen | deel | deel dit | deel dit artikel | deel dit bericht | deel deze pagina | deel deze blog |
    deel deze post | deel dit nieuws | deel dit verhaal | deel artikel | deel via | deel via e-mail |
    deel via whatsapp | deel op | deel op facebook | deel op twitter | deel op x | deel op linkedin |
    deel op whatsapp | deel op pinterest | deel met | deel met je vrienden | delen op | delen op facebook |
    delen op twitter | delen op x | delen op linkedin | delen op pinterest | delen via | delen via e-mail |
    delen via email | delen via mail | delen via whatsapp | delen met | artikel delen | bericht delen |
    pagina delen | dit delen | dit artikel delen | deel mij | vind ik leuk | vind-ik-leuk laden | like | tweet |
    twitteren | pinnen | bewaar artikel | artikel bewaren | later lezen | favoriet | aan favorieten toevoegen |
    e-mailen | e-mail | e-mail dit artikel | dit e-mailen | doorsturen | stuur door | stuur naar een vriend |
    dit bloggen | printen | print dit artikel | print artikel | print deze pagina | afdrukken | artikel afdrukken |
    pagina afdrukken | printversie | kopieer link | link kopiëren | kopieer url | link gekopieerd | tip een vriend |
    luister artikel | cadeau geven | artikel cadeau doen | facebook | whatsapp | kopieer de link |
    link gekopieerd naar klembord | artikel cadeau geven | geef dit artikel cadeau | meer deelopties |
    delen via bluesky | deel op bluesky | deel op threads | deel via signal | artikel opslaan | bewaar dit artikel |
    bewaren | opslaan
  `),
  shareLead: phrases(`
    deel dit artikel | deel dit bericht | deel dit verhaal | deel deze pagina | deel dit met | deel deze blog |
    deel het met | deel via | deel op | delen op | delen via | klik om te delen | klik om te delen op |
    klik om dit te | klik om af te drukken | klik om op | vind ik leuk | vond je dit artikel |
    vond je dit een leuk | vond je dit interessant | vond je deze blog | vond u dit artikel |
    heb je iets aan dit artikel gehad | als je dit artikel | stuur dit artikel | stuur door naar |
    stuur deze nieuwsbrief door | geef dit artikel cadeau | als abonnee kun je dit artikel |
    als abonnee kunt u dit artikel | ken je iemand die dit ook
  `),
  followLead: phrases(`
    volg ons | volg ons op | volg ons via | volg ons ook op | volg ons op facebook | volg ons op instagram |
    volg ons op google | volg ons op social media | volg ons kanaal | volg ons whatsapp-kanaal |
    volg het laatste nieuws via | abonneer je op ons kanaal | abonneer je op ons youtube | abonneer op ons |
    like ons op | like onze pagina | like onze facebookpagina | vind ons op | vind ons leuk op | je vindt ons op |
    u vindt ons ook op | word lid van onze | word lid van ons | sluit je aan bij onze |
    meld je aan voor ons whatsapp | ga met ons in gesprek | blijf verbonden | bezoek ons op | bezoek onze facebook |
    onze facebookpagina | ons youtube-kanaal | ons whatsapp-kanaal | volg ook ons | volg onze pagina |
    ontvang het nieuws via whatsapp | ontvang ons nieuws via whatsapp | krijg het nieuws via whatsapp |
    stel ons in als voorkeursbron | kies ons als voorkeursbron | voeg ons toe als voorkeursbron | als voorkeursbron |
    abonneer je op ons whatsapp | we zitten ook op | we zijn ook te vinden op | ook te volgen via |
    klik op het belletje | zet meldingen aan voor
  `),
  promoLead: phrases(`
    abonneer | abonneer je | abonneer je nu | abonneer je op | abonneer je op onze |
    abonneer je op onze nieuwsbrief | abonneer u op | abonneer nu | onze nieuwsbrief | onze nieuwsbrieven |
    nieuwsbrief ontvangen | schrijf je in | schrijf je in voor | schrijf je in voor onze nieuwsbrief |
    schrijf je in voor de nieuwsbrief | schrijf u in voor | schrijf u in voor onze nieuwsbrief |
    inschrijven nieuwsbrief | inschrijven voor de nieuwsbrief | meld je aan | meld je aan voor |
    meld je aan voor onze nieuwsbrief | meld je aan voor de nieuwsbrief | meld je gratis aan | meld u aan voor |
    aanmelden nieuwsbrief | aanmelden voor de nieuwsbrief | ontvang onze nieuwsbrief | ontvang de nieuwsbrief |
    ontvang het laatste nieuws | ontvang als eerste | altijd op de hoogte | blijf op de hoogte |
    blijf op de hoogte van | op de hoogte blijven | wil je op de hoogte | wil je op de hoogte blijven |
    nooit meer iets missen | niets meer missen | vul je e-mailadres | vul je e-mailadres in | vul hier je |
    vul uw e-mailadres in | voer je e-mailadres in | je e-mailadres | jouw e-mailadres | uw e-mailadres |
    e-mailadres | al abonnee | ben je al abonnee | bent u al abonnee | al lid | al een account |
    heb je al een account | nog geen abonnee | nog geen account | nog geen lid | word abonnee | word nu lid |
    word nu abonnee | word donateur | word vriend | word vriend van | dit artikel is alleen |
    dit artikel is exclusief | dit artikel is gratis | alleen voor abonnees | exclusief voor abonnees |
    exclusief voor leden | lees verder met | om verder te lezen | lees onbeperkt | onbeperkt toegang |
    onbeperkt lezen | log in om | maak een account | maak gratis een account | maak een gratis account |
    registreer je | registreer gratis | probeer gratis | probeer nu | gratis proberen | gratis proefperiode |
    steun ons | steun ons werk | steun onafhankelijke journalistiek | doneer nu | met jouw steun | met uw steun |
    jouw donatie | download de app | download onze app | download gratis | download nu | bestel nu | bestel hier |
    koop nu | bekijk op bol | bekijk bij bol | speciale aanbieding | vraag een offerte aan | offerte aanvragen |
    neem contact met ons op | neem vrijblijvend contact | bel ons | klik hier om je aan te melden |
    klik hier om je in te schrijven | door je aan te melden | door je in te schrijven | ja, ik wil |
    ik ga akkoord met | ik wil de nieuwsbrief | ik geef toestemming | je kunt je op elk moment |
    bedankt voor het lezen | bedankt voor je aanmelding | bedankt voor je inschrijving | tip de redactie |
    heb je een tip | heb jij een tip | heeft u een tip | affiliate links | dit artikel is voor abonnees |
    dit artikel is enkel voor | dit artikel is voorbehouden | dit artikel lees je gratis |
    dit artikel krijg je cadeau | dit is een premium artikel | dit is een premium-artikel | deze inhoud is alleen |
    deze inhoud is exclusief | deze video is alleen | deze aflevering is alleen | enkel voor abonnees |
    enkel voor leden | uitsluitend voor abonnees | om dit artikel te lezen | om dit artikel verder te lezen |
    lees dit artikel gratis | krijg toegang tot | heb je al een abonnement | heeft u al een abonnement |
    hebt u al een abonnement | heb je nog geen abonnement | heeft u nog geen abonnement | heb je nog geen account |
    heeft u nog geen account | heeft u al een account | nog geen abonnement | al een abonnement | ik ben al abonnee |
    ik heb al een account | ik ben abonnee | bestaande abonnee | log in of maak | log in of registreer |
    inloggen om verder te lezen | registreer om verder | je hebt je limiet | u heeft uw limiet |
    je hebt het maximum aantal | je leest gratis | probeer het gratis | probeer een maand | eerste maand gratis |
    bekijk de abonnementen | bekijk onze abonnementen | bekijk alle abonnementen | kies een abonnement |
    kies je abonnement | neem een abonnement | neem nu een abonnement | neem een proefabonnement |
    geef een abonnement cadeau | verleng je abonnement | activeer je abonnement | lees de digitale krant |
    lees de krant digitaal | digitale krant | koop dit nummer | bestel dit nummer | steun onze journalistiek |
    steun de journalistiek | steun dit initiatief | help ons om | onafhankelijke journalistiek kost |
    goede journalistiek kost | vind je ons werk belangrijk | vind je onze journalistiek | waardeer je dit artikel |
    waardeert u dit artikel | waardeer je ons werk | doneer | doe een donatie | je donatie | uw donatie |
    elke donatie | elke bijdrage | jouw steun | uw steun | jouw bijdrage | word steunlid | word supporter |
    download de gratis app | download ons e-book | download het e-book | download het gratis e-book |
    download de whitepaper | download het whitepaper | download onze gids | luister naar onze podcast |
    beluister onze podcast | te beluisteren via spotify | doe mee en win | win kaarten | kans maken op |
    heb je deze nieuwsbrief doorgestuurd gekregen | deze nieuwsbrief doorgestuurd gekregen | heb je een nieuwstip
  `),
  promoPhrase: phrases(`
    schrijf je in voor onze nieuwsbrief | schrijf je in voor de nieuwsbrief | meld je aan voor onze nieuwsbrief |
    meld je aan voor de nieuwsbrief | abonneer je op onze | onze gratis nieuwsbrief | onze wekelijkse nieuwsbrief |
    onze dagelijkse nieuwsbrief | in je mailbox | in uw mailbox | in je inbox | in jouw inbox | in uw inbox |
    op elk moment afmelden | op elk moment uitschrijven | altijd weer afmelden | ieder moment uitschrijven |
    op ieder moment opzeggen | per maand opzegbaar | nieuwe berichten via e-mail |
    e-mailmeldingen van nieuwe berichten | onbeperkt toegang tot | onbeperkte toegang tot | alleen voor abonnees |
    exclusief voor abonnees | om dit artikel te lezen | al abonnee? log in | download onze app | download de app |
    in de app store en | steun onze journalistiek | steun onafhankelijke journalistiek | word donateur |
    ontvangen wij een commissie | ontvangen we een kleine | zonder extra kosten voor | je gaat akkoord met |
    akkoord met onze | algemene voorwaarden en het privacybeleid | klik hier om je aan te melden | tip de redactie |
    al abonnee? log dan in | heb je al een account? log in | heeft u al een account? log in |
    nog geen account? registreer | nog geen abonnee? bekijk | alleen toegankelijk voor abonnees |
    exclusief toegankelijk voor | maandelijks opzegbaar | stop wanneer je wilt | je kunt je altijd uitschrijven |
    u kunt zich altijd uitschrijven | je favoriete podcast-app | je favoriete podcastapp |
    alle bekende podcastplatforms | ontvangen wij een kleine commissie | krijgen wij een kleine commissie |
    bevat affiliate links | bevat affiliatelinks | het kost jou niets extra | prijzen kunnen afwijken |
    lezers zoals jij |
    gratis artikelen deze maand | gratis artikelen over
  `),
  copyrightPhrase: phrases(`
    alle rechten voorbehouden | alle rechten zijn voorbehouden | rechten voorbehouden | auteursrecht voorbehouden |
    auteursrechten voorbehouden | niets uit deze uitgave | niets van deze website |
    zonder voorafgaande schriftelijke toestemming | zonder toestemming van de uitgever |
    zonder toestemming van de redactie | op dit artikel rust copyright | overname van artikelen | copyright © |
    © copyright | onder een creative commons | mogelijk gemaakt door wordpress | ondersteund door wordpress |
    mogelijk gemaakt door blogger | tekst- en datamining
  `),
  noticePhrase: phrases(`
    geven niet noodzakelijk | niet noodzakelijkerwijs de mening | weerspiegelt niet noodzakelijk |
    mening van de auteur weer | niet de mening van de redactie | aanvaardt geen aansprakelijkheid |
    aan deze informatie kunnen geen rechten | kunnen geen rechten worden ontleend | geen financieel advies |
    geen professioneel beleggingsadvies | niet bedoeld als medisch advies | vervangt geen medisch advies |
    dit artikel verscheen eerder | dit artikel is eerder verschenen | dit artikel verscheen oorspronkelijk |
    dit artikel is oorspronkelijk | oorspronkelijk gepubliceerd op | het bericht verscheen eerst op |
    verscheen het eerst op | met toestemming overgenomen | overgenomen met toestemming | foutje gezien |
    zie je een fout | dit persbericht is | dit is een persbericht | dit is een ingezonden bericht |
    in een eerdere versie van dit artikel | in een eerdere versie van dit bericht |
    een eerdere versie van dit artikel | een eerdere versie van dit bericht | in een vorige versie van dit artikel |
    dit is aangepast in het artikel | onze excuses aan de lezers | door een redacteur gecontroleerd |
    door de redactie gecontroleerd | automatisch vertaald uit | automatisch vertaald vanuit |
    valt buiten de verantwoordelijkheid van de redactie | buiten verantwoordelijkheid van de redactie |
    de redactie is niet betrokken | onder verantwoordelijkheid van de adverteerder | gemaakt door onze commerciële |
    niet verantwoordelijk voor de inhoud van | niet noodzakelijk de mening | niet noodzakelijk het standpunt |
    weerspiegelen niet noodzakelijk | op persoonlijke titel geschreven | schrijft op persoonlijke titel |
    geen beleggingsadvies | geen juridisch advies | niet bedoeld als beleggingsadvies | vervangt niet het advies |
    stop op tijd. 18+ | speel bewust 18+ | niets uit deze uitgave | zonder toestemming van de redactie |
    alle rechten voorbehouden | overname zonder toestemming | fout gezien? mail | onder een creative commons-licentie |
    dit artikel is meer dan | dit bericht is meer dan | dit artikel is ouder dan
  `),
  noticeLead: phrases(`
    disclaimer | noot van de redactie | noot redactie | noot van de auteur | naschrift | naschrift redactie |
    rectificatie | copyright | belangenverstrengeling | dit artikel verscheen eerder | dit artikel verscheen |
    dit artikel is eerder | dit artikel is oorspronkelijk | dit artikel is verschenen | dit artikel is bijgewerkt |
    dit artikel is aangepast | dit bericht is geplaatst in | dit bericht werd geplaatst in | dit bericht verscheen |
    dit blog verscheen | deze tekst verscheen | deze column verscheen | dit stuk verscheen | dit werk valt onder |
    de informatie op deze | de inhoud van deze | alle informatie op | oorspronkelijk gepubliceerd |
    oorspronkelijk verschenen | eerder verschenen | eerder gepubliceerd | overgenomen met toestemming |
    fout gezien | foutje gezien | heb je een fout | heeft u een fout | correcties en aanvullingen |
    aanvulling redactie | redactionele noot | opmerking van de redactie | noot van de vertaler |
    noot van de vertaalster | opmerking redactie | dit artikel is gecorrigeerd | dit artikel is vertaald |
    dit artikel is geschreven met | dit artikel is gegenereerd | dit artikel is mede | dit artikel is gesponsord |
    dit artikel is tot stand gekomen | dit artikel is gemaakt in samenwerking |
    dit artikel is geschreven in samenwerking | dit artikel werd eerder | dit artikel werd aangepast |
    dit artikel werd bijgewerkt | dit artikel werd oorspronkelijk | dit artikel bevat affiliate |
    dit artikel bevat links | dit artikel bevat advertentie | dit artikel kan affiliate | dit artikel vervangt geen |
    dit artikel is geen vervanging | dit bericht is gesponsord | dit bericht is automatisch |
    dit bericht is vertaald | dit is een advertorial | dit is een gesponsord | dit is een betaalde |
    dit is een opiniestuk | dit is een opinieartikel | dit is een automatische vertaling |
    dit is een bewerkte versie | dit is een ingekorte | deze vertaling is | deze samenvatting is |
    deze tekst is vertaald | deze tekst is automatisch | deze inhoud is gemaakt | deze inhoud is geproduceerd |
    deze pagina is automatisch vertaald | deze partnerbijdrage | vertaald met ai | samengevat door ai |
    samenvatting gemaakt met ai | zo testen we | zo testen wij | hoe wij testen | wij kunnen een commissie |
    hoe verdienen wij | de redactie is niet verantwoordelijk | de verantwoordelijkheid voor dit |
    voor de inhoud van dit persbericht | niets uit deze uitgave | op dit artikel rust | zie je een fout |
    fout gevonden | foutje gevonden | klopt er iets niet | heb je een opmerking over dit |
    correctie
  `),
  sourceLead: phrases(`
    bron | bronnen | bronvermelding | via | oorspronkelijk gepubliceerd op | oorspronkelijk artikel |
    origineel artikel | overgenomen van | origineel | nieuwsbron | met informatie van | persbericht van |
    beeldbron | lees het originele artikel | bron artikel | oorspronkelijke bron | oorspronkelijke tekst |
    mede op basis van | eerder verschenen in | eerder verschenen op | eerder gepubliceerd op |
    eerder gepubliceerd in | oorspronkelijk verschenen in | oorspronkelijk gepubliceerd door | overgenomen uit |
    bron persbericht
  `),
  editorLead: phrases(`
    redactie | redacteur | redactrice | eindredactie | eindredacteur | hoofdredactie | bewerkt door | bewerking |
    gecontroleerd door | medisch gecontroleerd door | nagekeken door | correctie | vertaling | vertaald door |
    vertaler | vormgeving | productie | samenstelling | geredigeerd door | mede mogelijk gemaakt door | tekst |
    tekst en foto's | tekst en beeld | tekst & foto's | tekst en fotografie | tekst en foto | tekst van |
    interview door | geschreven door en | eindredactie door | beeldredactie | fotoredactie | beeldbewerking |
    montage | camera en montage | regie en montage | regie | onderzoek en tekst | productie en regie |
    met medewerking van | m.m.v | met bijdragen van | met dank aan de redactie | mede geschreven door |
    vertaling door | vertaling van | vertaald uit het engels door | vertaald uit het frans door |
    vertaald uit het duits door | uit het engels vertaald door | uit het duits vertaald door |
    uit het frans vertaald door | vertaling en bewerking | in het nederlands vertaald door | hertaling |
    opgetekend door | opgetekend | samengesteld door | samenvatting door | medische controle |
    medisch beoordeeld door | beoordeeld door | inhoudelijk gecontroleerd door | factcheck door | feitencontrole |
    geactualiseerd door | bijgewerkt door | laatst bijgewerkt door | illustraties en tekst | infographics |
    graphics door | data-analyse door | chef redactie | adjunct-hoofdredacteur | hoofdredacteur | redactie en tekst |
    redactie en productie | verantwoordelijke uitgever | v.u | ver. uitg
  `),
  tagsLead: phrases(`
    tags | tag | getagd | getagd met | getagd als | labels | label | trefwoorden | trefwoord | sleutelwoorden |
    categorie | categorieën | gecategoriseerd als | geplaatst in | gepubliceerd in | gearchiveerd onder |
    opgeslagen onder | onderwerpen | onderwerp | thema | thema's | rubriek | dossier | in dit artikel |
    meer over deze onderwerpen | lees meer over deze onderwerpen | gerelateerde onderwerpen | geplaatst onder |
    gepubliceerd onder | steekwoorden | rubrieken | dossiers
  `),
  bylineLead: phrases(`
    door | geschreven door | gepubliceerd door | geplaatst door | tekst door | tekst van | tekst en foto's |
    tekst & foto's | auteur | auteurs | redactie | van onze redactie | door onze redactie | van onze redacteur |
    van onze verslaggever | door onze verslaggever | van onze correspondent | onze verslaggever |
    onze correspondent | redacteur | verslaggever | journalist | een artikel van | interview door | column van |
    recensie door | opgetekend door | toegevoegd door | van een onzer redacteuren
  `),
  dateLead: phrases(`
    gepubliceerd | gepubliceerd op | gepubliceerd om | publicatiedatum | datum publicatie | geplaatst |
    geplaatst op | geplaatst om | bijgewerkt | bijgewerkt op | bijgewerkt om | laatst bijgewerkt |
    laatst bijgewerkt op | laatste update | laatste wijziging | laatst gewijzigd | laatst gewijzigd op |
    laatst aangepast | gewijzigd op | gewijzigd | aangepast op | aangemaakt op | geüpdatet | geüpdatet op | update |
    geschreven op | toegevoegd op | verschenen op
  `),
  agoPhrase: phrases(`
    seconden geleden | minuut geleden | minuten geleden | min. geleden | uur geleden | uren geleden |
    een uur geleden | dag geleden | dagen geleden | week geleden | weken geleden | maand geleden | maanden geleden |
    jaar geleden | jaren geleden | zojuist | zonet | gisteren | vandaag | eergisteren
  `),
  readingTimePhrase: phrases(`
    min leestijd | min. leestijd | minuten leestijd | minuut leestijd | leestijd | geschatte leestijd | min lezen |
    min. lezen | minuten lezen | minuten leesplezier | leestijd in minuten | leesduur | minuten luisteren |
    min luisteren | luistertijd | minuut lezen
  `),
  counterWord: phrases(`
    weergaven | weergave | bekeken | keer bekeken | keer gelezen | gelezen | lezers | bezoeken | bezoekers |
    reacties | reactie | antwoorden | likes | keer gedeeld | gedeeld | stemmen | beoordelingen | volgers |
    downloads | vind ik leuk
  `),
  homeLead: phrases(`
    home | startpagina | voorpagina | homepage | je bent hier | u bent hier | u bevindt zich hier |
    je bevindt je hier | hier ben je | hoofdpagina | terug naar home
  `),
  menuLine: phrases(`
    ga naar de inhoud | ga naar inhoud | ga naar hoofdinhoud | ga naar de hoofdinhoud | ga naar navigatie |
    ga naar de navigatie | ga naar zoeken | ga direct naar inhoud | naar de inhoud | naar inhoud |
    naar de inhoud springen | naar hoofdinhoud | direct naar artikelinhoud | door naar inhoud | spring naar inhoud |
    spring naar de inhoud | spring naar content | spring naar de hoofdnavigatie | overslaan en naar de inhoud gaan |
    overslaan en naar de algemene inhoud gaan | meteen naar de inhoud | skip naar inhoud | menu | hoofdmenu |
    menu openen | menu sluiten | open menu | sluit menu | toon menu | hoofdnavigatie | berichtnavigatie |
    berichten navigatie | navigatie wisselen | zoeken | zoeken naar | zoeken op | zoek op deze site |
    zoeken op deze site | zoek naar | uitgebreid zoeken | waar ben je naar op zoek | inloggen | log in | aanmelden |
    afmelden | uitloggen | registreer | inloggen / registreren | account aanmaken | maak een account aan |
    mijn account | mijn profiel | mijn bestellingen | mijn gegevens | winkelwagen | winkelmand | winkelmandje |
    bekijk winkelwagen | in winkelwagen | in winkelmand | toevoegen aan winkelwagen | verlanglijst |
    verlanglijstje | je winkelwagen is leeg | wachtwoord vergeten | wachtwoord herstellen | onthoud mij |
    ingelogd blijven | gebruikersnaam | over ons | wie zijn wij | contacteer ons | contact opnemen |
    neem contact op | neem contact met ons op | contactformulier | privacybeleid | privacyverklaring |
    privacy statement | privacy policy | privacy & cookies | privacy en cookies | privacy- en cookiebeleid |
    privacy- en cookieverklaring | privacyvoorwaarden | privacy-instellingen | privacyinstellingen | cookiebeleid |
    cookie beleid | cookiebeleid (eu) | cookieverklaring | cookie-instellingen | cookie instellingen |
    cookies beheren | cookie statement | cookievoorkeuren | beheer cookies | algemene voorwaarden |
    gebruiksvoorwaarden | gebruikersvoorwaarden | abonnementsvoorwaarden | disclaimer | colofon |
    toegankelijkheidsverklaring | huisregels | sitemap | adverteren | adverteer | adverteren bij |
    adverteer bij ons | werken bij | vacatures bij | abonneren | abonnement nemen | word abonnee |
    neem een abonnement | mijn abonnement | nieuwsbrief | nieuwsbrieven | nieuwsbrief aanmelden | rss | rss-feed |
    rss feed | rss feeds | berichten feed | reacties feed | volg ons | volg ons op | klantenservice |
    veelgestelde vragen | veel gestelde vragen | digitale krant | e-paper | krant lezen | nieuwsarchief |
    mobiele versie | desktopversie | terug naar boven | naar boven | terug naar home | terug naar de homepage |
    home | toon meer | meer laden | laad meer | alles bekijken | bekijk alles | bekijk alle | toon alles |
    selecteer een maand | maand selecteren | categorie selecteren | selecteer een categorie | kies een taal |
    taal kiezen | selecteer taal | pagina niet gevonden | sluiten | tip de redactie | download de app |
    verzending en retour
  `),
  commentLine: phrases(`
    laat een reactie achter | laat een reactie achter reactie annuleren | laat een antwoord achter |
    laat een bericht achter | laat hier je reactie achter | geef een reactie | geef een reactie reactie annuleren |
    geef je reactie | geef jouw mening | reactie annuleren | antwoord annuleren | reactie plaatsen |
    plaats reactie | plaats een reactie | plaats je reactie | een reactie plaatsen | een reactie posten |
    reactie verzenden | reactie versturen | verstuur reactie | schrijf een reactie | schrijf je reactie |
    voeg een reactie toe | reactie toevoegen | reageer | reageer op dit artikel | reageren | reageer als eerste |
    reageer hier | reactie | reacties | 0 reacties | 1 reactie | geen reacties | nog geen reacties |
    er zijn nog geen reacties | er zijn geen reacties | wees de eerste die reageert |
    wees de eerste om te reageren | wees de eerste | reacties zijn gesloten | reageren is niet meer mogelijk |
    reageren niet mogelijk | reacties gesloten | reacties uitgeschakeld | reacties zijn uitgeschakeld |
    reacties staan uit | bekijk reacties | bekijk alle reacties | toon reacties | alle reacties | lees reacties |
    lees alle reacties | meer reacties | laad meer reacties | verberg reacties | laatste reacties |
    recente reacties | beantwoorden | antwoord | beantwoord | antwoorden | jouw reactie | je reactie | uw reactie |
    je naam | uw naam | naam * | e-mail * | e-mailadres * | reactie * | naam (verplicht) | log in om te reageren |
    log in om een reactie te plaatsen | log in of registreer om te reageren | inloggen om te reageren |
    inloggen om een reactie te plaatsen | je moet ingelogd zijn om te reageren |
    je moet ingelogd zijn op om een reactie te plaatsen | je moet inloggen om te kunnen reageren |
    je e-mailadres wordt niet gepubliceerd | het e-mailadres wordt niet gepubliceerd |
    vereiste velden zijn gemarkeerd met * | houd me via e-mail op de hoogte van nieuwe reacties |
    stuur mij een e-mail als er nieuwe berichten zijn | praat mee | doe mee aan het gesprek | meld reactie |
    rapporteer | abonneren op: reacties posten (atom) | sorteer op | de reacties zijn gesloten |
    reageren is niet mogelijk | reacties laden | reacties worden geladen | bekijk de reacties | toon alle reacties |
    toon meer reacties | meer reacties laden | lees de reacties | naar de reacties | ga naar reacties |
    toon antwoorden | bekijk antwoorden | verberg antwoorden | nieuwste eerst | oudste eerst | nieuwste reacties |
    oudste reacties | beste reacties | meest gewaardeerd | sorteren op | schrijf de eerste reactie |
    plaats de eerste reactie | geef als eerste een reactie | registreer om te reageren |
    alleen abonnees kunnen reageren | huisregels reacties | spelregels reacties | reactieregels | reactie verwijderd |
    deze reactie is verwijderd | tekens over | karakters over | rapporteer reactie
  `),
  commentPhrase: phrases(`
    je e-mailadres wordt niet gepubliceerd | het e-mailadres wordt niet gepubliceerd | e-mailadres zal niet |
    e-mailadres wordt niet gepubliceerd | vereiste velden zijn gemarkeerd | verplichte velden zijn gemarkeerd |
    mijn naam, e-mail en site bewaren | mijn naam, e-mailadres en |
    voor de volgende keer wanneer ik een reactie plaats | je moet ingelogd zijn | je moet inloggen om |
    om een reactie te plaatsen | om te kunnen reageren | wees de eerste die reageert | reacties zijn gesloten |
    deze site gebruikt akismet | om spam te verminderen | bekijk hoe je reactie gegevens worden verwerkt |
    hoe je reactiegegevens worden verwerkt | laat het weten in de reacties | laat het me weten in de reacties |
    laat het ons weten in de reacties | laat hieronder een reactie achter | in de reacties hieronder |
    deel het in de reacties | laat een reactie achter en | reacties worden gemodereerd | wacht op moderatie |
    wacht op goedkeuring | houd me via e-mail op de hoogte | onze huisregels | reactie wordt eerst beoordeeld |
    reactie wordt zichtbaar na | reactie wordt geplaatst na | reactie is in behandeling |
    reacties worden vooraf gemodereerd | reacties worden achteraf gemodereerd |
    reacties op dit artikel zijn gesloten | reageren op dit artikel is | reageren is alleen mogelijk voor |
    om te reageren moet je | om te reageren dient u | log in om te reageren op | alleen voor ingelogde gebruikers |
    alleen abonnees kunnen reageren | houd je aan de huisregels |
    de redactie behoudt zich het recht voor om reacties | reacties kunnen worden verwijderd |
    ongepaste reacties worden | blijf on-topic | spelregels voor reacties
  `),
  creditLead: phrases(`
    foto | foto's | foto van | foto door | foto's door | fotografie | fotograaf | beeld | beeldcredit | afbeelding |
    afbeeldingen | afbeelding van | bron afbeelding | bron foto | bron beeld | fotobron | fotocredit | fotocredits |
    foto ter illustratie | archieffoto | archiefbeeld | coverfoto | omslagfoto | headerfoto |
    uitgelichte afbeelding | credits | credit | credits foto | illustratie | illustraties | illustratie van |
    infographic | screenshot | schermafbeelding | cartoon | anp | getty images | stockfoto | foto ter illustratie © |
    beeld ter illustratie | ter illustratie | afbeelding ter illustratie | illustratiefoto | illustratief beeld |
    sfeerbeeld | sfeerfoto | stockbeeld | foto uit archief | foto archief | ai-beeld | ai-afbeelding |
    beeld gemaakt met ai | beeld gegenereerd met ai | afbeelding gemaakt met ai | afbeelding gegenereerd door ai |
    gemaakt met ai | gegenereerd met ai | luchtfoto | dronefoto | dronebeeld | satellietbeeld | fotomontage |
    montage | eigen foto | eigen beeld | privéfoto | foto privé | foto eigen archief | privécollectie |
    eigen collectie | aangeleverde foto | aangeleverd | foto aangeleverd | foto aangeleverd door |
    foto beschikbaar gesteld door | ingezonden foto | foto lezer | foto rr | rv | foto rv | beeld rv |
    screenshot uit | filmstill | videostill | schermopname | coverbeeld | omslagbeeld | headerbeeld | foto credits |
    beeld van | beeldcredits | foto's van | foto via | beeld via
  `),
  cookiePhrase: phrases(`
    wij gebruiken cookies | we gebruiken cookies | wij maken gebruik van cookies | we maken gebruik van cookies |
    wij plaatsen cookies | we plaatsen cookies | deze website gebruikt cookies | deze site gebruikt cookies |
    deze website maakt gebruik van cookies | deze site maakt gebruik van cookies | onze website gebruikt cookies |
    onze website maakt gebruik van cookies | maakt gebruik van cookies om | functionele en analytische cookies |
    cookies accepteren | accepteer cookies | alle cookies accepteren | accepteer alle cookies | cookies weigeren |
    alle cookies weigeren | alleen noodzakelijke cookies | noodzakelijke cookies accepteren | cookie-instellingen |
    cookies instellen | cookies beheren | cookievoorkeuren | ga je akkoord met | gaat u akkoord met |
    je gaat akkoord met het gebruik | door verder te surfen | door verder gebruik te maken |
    door gebruik te blijven maken | als je doorgaat met het gebruiken van deze site |
    als u doorgaat met het gebruik | ons cookiebeleid | onze cookieverklaring | in ons cookiebeleid |
    bekijk ons cookiebeleid
  `),
  adLine: phrases(`
    advertentie | advertenties | advertentie - lees hieronder verder | lees verder onder de advertentie |
    tekst loopt door onder de advertentie | artikel gaat verder onder de advertentie |
    artikel gaat verder onder advertentie | verder lezen na de advertentie |
    tekst gaat verder onder de advertentie | tekst gaat verder onder de foto |
    artikel loopt door onder de advertentie | lees verder na de advertentie | lees verder onder de foto |
    tekst loopt door onder de foto | de tekst loopt door onder de foto | het artikel gaat hieronder verder |
    scroll om verder te lezen | gesponsord | gesponsorde inhoud | gesponsord bericht | gesponsorde content |
    gesponsorde links | sponsored | partnerbijdrage | ingezonden mededeling | betaalde content | advertorial |
    - advertentie - | (advertentie) | [advertentie] | reclame - lees hieronder verder |
    artikel gaat verder na de advertentie | het artikel gaat verder onder de advertentie |
    tekst gaat verder onder de video | tekst gaat door onder de foto | tekst gaat verder onder de afbeelding |
    tekst loopt door onder video | de tekst gaat verder onder de foto | artikel gaat verder onder de foto |
    artikel gaat verder onder de video | lees verder onder de video | lees verder onder de afbeelding |
    gaat verder na de advertentie | scroll verder | scroll door naar beneden | advertentie overslaan |
    advertentie sluiten | advertentie verbergen | einde advertentie | sluit advertentie | gesponsord artikel |
    gesponsord door | gesponsorde bijdrage | betaalde inhoud | betaalde samenwerking | betaald partnerschap |
    commercieel artikel | commerciële boodschap | commerciële bijdrage | commerciële inhoud | partnercontent |
    in samenwerking met | mogelijk gemaakt door | aangeboden door | gepresenteerd door | publireportage |
    advertentiecontent | promotie | bevat affiliate links | bevat reclame
  `),
  tocHeading: phrases(`
    inhoudsopgave | inhoud van dit artikel | inhoud artikel | inhoudstafel | in dit artikel | in deze blog |
    op deze pagina | in dit artikel lees je | wat lees je in dit artikel | wat vind je in dit artikel | snel naar |
    direct naar | ga direct naar | spring naar | inhoud verbergen | inhoud tonen | toon inhoudsopgave |
    inhoudsopgave verbergen | in deze editie | in deze nieuwsbrief | in deze aflevering | in deze gids |
    in dit nummer | in dit artikel vind je | dit lees je in dit artikel | wat je in dit artikel leest |
    onderwerpen in dit artikel | hoofdstukken | naar het recept | spring naar recept | ga naar recept
  `),
  furnitureLine: phrases(`
    terug naar boven | naar boven | naar top | ga naar boven | ga terug | terug naar overzicht |
    terug naar het overzicht | terug naar nieuws | terug naar home | terug naar de vorige pagina |
    terug naar artikel | bekijk origineel | lees het originele artikel | origineel artikel |
    lees het volledige artikel | lees het hele artikel | lees artikel | lees dit artikel | lees meer | lees meer » |
    lees verder | lees verder » | lees verder → | lees minder | verder lezen | verder lezen → |
    ga verder met lezen | doorgaan met lezen | meer lezen | toon meer | toon minder | toon alles | toon alle |
    bekijk alle | bekijk alles | bekijk meer | meer laden | laad meer | laad meer artikelen | meer tonen |
    meer weergeven | bezig met laden | even geduld | een ogenblik geduld | vergroot afbeelding |
    klik om te vergroten | klik op de afbeelding om te vergroten | klik op de foto voor een vergroting |
    bekijk foto's | bekijk de foto's | bekijk fotoserie | fotoserie | volgende foto | vorige foto |
    volledig scherm | printen | print deze pagina | afdrukken | printversie | download pdf | download als pdf |
    permalink | permanente link | kopieer link | lettergrootte | tekstgrootte | was dit artikel nuttig |
    was dit nuttig | was deze pagina nuttig | was deze informatie nuttig | heeft dit artikel je geholpen |
    vond je dit artikel nuttig | hoe nuttig was dit bericht | beoordeel dit artikel |
    klik op een ster om het te beoordelen | gemiddelde waardering | ja nee | je browser ondersteunt geen video |
    uw browser ondersteunt geen | uw browser ondersteunt de video tag niet | schakel javascript in |
    luister naar dit artikel | beluister dit artikel | video afspelen | sluiten | venster sluiten | annuleren |
    fout melden | meld een fout | fout gezien | opent in een nieuw venster | opent in nieuw venster |
    opent in een nieuw tabblad | taal selecteren | eerste pagina | laatste pagina | naar de website | bezoek website |
    afbeelding openen | open afbeelding | open foto | foto vergroten | afbeelding vergroten | vergroot foto |
    klik op de foto om te vergroten | sluit galerij | open galerij | bekijk galerij | bekijk alle foto's |
    er is iets misgegaan | er ging iets mis | er is iets fout gegaan | er ging iets fout | oeps, er ging iets mis |
    oeps! er ging iets mis | oeps, er is iets misgegaan | er is iets misgegaan. probeer het later opnieuw |
    er ging iets mis. probeer het later opnieuw | er is een fout opgetreden |
    er is een fout opgetreden. probeer het later opnieuw | probeer het opnieuw | probeer het later opnieuw |
    probeer het nog eens | opnieuw proberen | pagina herladen | pagina vernieuwen | inhoud niet beschikbaar |
    deze inhoud is niet beschikbaar | deze video is niet beschikbaar | video niet beschikbaar |
    video kan niet worden afgespeeld | einde artikel | einde van het artikel | beluister artikel | luister artikel |
    artikel beluisteren | voorlezen | lees voor | lees dit artikel voor | laat voorlezen | artikel voorlezen |
    meld fout | typefout melden | taalfout melden | taalfout gezien | tikfout gezien | foutje gezien |
    fout in dit artikel | meld misbruik | geef feedback | feedback geven | geef je mening | geef ons feedback |
    was dit artikel nuttig voor jou | was deze informatie behulpzaam | heeft dit u geholpen |
    heeft deze informatie u geholpen | vond je dit artikel interessant | vond je dit een interessant artikel |
    wat vind je van dit artikel | wat vond je van dit artikel | wat vindt u van dit artikel | geef een beoordeling |
    jouw beoordeling | nog geen beoordelingen | bedankt voor je stem | bedankt voor je feedback |
    bedankt voor uw feedback | bedankt voor uw reactie | link gekopieerd | terug naar het nieuws |
    terug naar nieuwsoverzicht | terug naar blog | terug naar artikelen | terug naar de homepage |
    terug naar zoekresultaten | naar het artikel | naar artikel | donkere modus | lichte modus | hoog contrast |
    printvriendelijke versie | print dit artikel | artikel printen | artikel afdrukken | pagina afdrukken |
    deze pagina afdrukken | lettertype vergroten | lettertype verkleinen | tekst vergroten | tekst verkleinen |
    grotere letters | kleinere letters | lettergrootte aanpassen | bewaar voor later | lees later |
    persbericht |
    tekst gaat verder onder de advertentie | artikel gaat verder onder de advertentie |
    lees verder onder de advertentie | tekst loopt door onder de advertentie | de tekst gaat verder onder de foto |
    tekst gaat verder onder de foto | lees verder onder de foto | tekst gaat verder onder video
  `),
  furnitureLead: phrases(`
    lees het volledige artikel | lees het hele artikel | lees het originele artikel | lees het gehele artikel |
    lees hier het hele | bekijk alle berichten van | alle berichten van | alle artikelen van |
    dit bericht op instagram bekijken | verder lezen | permalink | bookmark de permalink |
    maak dit favoriet permalink | permanente link | link naar dit artikel | korte url | lettergrootte |
    tekstgrootte | aantal keer gelezen | was dit artikel | was deze pagina | heeft dit artikel |
    je browser ondersteunt | uw browser ondersteunt | om deze inhoud te | om deze video te | schakel javascript |
    klik hier om te | klik hier voor | klik op de foto | klik op de afbeelding | beluister dit artikel |
    luister naar dit artikel | fout gezien | pagina 1 van | zie je de video niet | kun je de video niet zien |
    als je de video niet | klik op de kaart om | om deze content te | om dit te kunnen zien |
    deze inhoud kan niet worden | deze content kan niet worden | deze video kan niet | javascript is uitgeschakeld |
    javascript staat uit | zet javascript aan | je gebruikt een verouderde browser |
    u gebruikt een verouderde browser | je browser is verouderd | uw browser is verouderd |
    dit artikel wordt voorgelezen | dit artikel is voorgelezen | voorgelezen door | audioversie van dit artikel |
    deze pagina is laatst | laatste wijziging pagina | meld een fout | meld een taalfout | beoordeel dit |
    persberichtnummer | citeer dit artikel |
    perscontact
  `),
};
