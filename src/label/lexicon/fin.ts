import { type Lexicon, phrases } from './lexicon.js';

/** Finnish. */
export const fin: Lexicon = {
  language: 'fin',
  bioHeading: phrases(`
    kirjoittaja | kirjoittajat | kirjoittajasta | kirjoittajista | tietoa kirjoittajasta | tietoja kirjoittajasta |
    tietoa kirjoittajista | tietoja minusta | minusta | kuka olen | kuka minä olen | vähän minusta |
    hieman minusta | bloggaajasta | tietoa bloggaajasta | toimittaja | toimittajasta | artikkelin kirjoittaja |
    jutun kirjoittaja | tekstin kirjoittaja | blogin kirjoittaja | vieraskirjoittaja | vierasbloggaaja |
    vieraskynä | kirjoittajakuvaus | kirjoittajan esittely | tutustu kirjoittajaan | kuka kirjoittaa |
    kirjoittanut | julkaissut | tekijä | tekijästä | kolumnisti | blogisti | lisätietoa kirjoittajasta |
    kolumnistista | asiantuntijamme | kirjoittajamme | ota yhteyttä kirjoittajaan | ota yhteyttä toimittajaan
  `),
  bioLead: phrases(`
    kirjoittaja on | kirjoittajat ovat | kirjoittaja toimii | kirjoittaja työskentelee | kirjoittaja asuu |
    kirjoittaja opiskelee | kirjoittaja vastaa | tietoa kirjoittajasta | artikkelin kirjoittaja |
    artikkelin kirjoittaja on | artikkelin on kirjoittanut | tämän artikkelin on kirjoittanut |
    tämän artikkelin kirjoitti | jutun on kirjoittanut | jutun kirjoittaja on | tekstin on kirjoittanut |
    tekstin kirjoittaja on | tämän tekstin on kirjoittanut | blogin kirjoittaja on | blogin kirjoittaja |
    kolumnin kirjoittaja on | kirjoituksen on kirjoittanut | vieraskirjoittaja | vierasbloggaaja | vieraskynä |
    vieraskynän kirjoittaja | vierasblogin kirjoittaja | tämä on vieraskirjoitus | tämä on vierasblogi |
    kirjoittajana | kolumnisti on | toimittaja on | palkittu toimittaja | tämän jutun on kirjoittanut |
    tekstin on kääntänyt
  `),
  selfLead: phrases(`
    hei, olen | hei! olen | hei olen | moi, olen | moi! olen | moikka, olen | moikka! olen | terve, olen |
    hei, minä olen | hei! minä olen | hei, nimeni on | hei! nimeni on | hei, mä oon | moi, mä oon | moikka! mä oon |
    nimeni on | mun nimi on | olen toimittaja | olen vapaa toimittaja | olen freelancetoimittaja | olen kirjailija |
    olen bloggaaja | olen blogin kirjoittaja | olen yrittäjä | olen tämän blogin | kirjoitan blogia | bloggaan |
    kirjoitan tässä blogissa | tervetuloa blogiini | tervetuloa lukemaan blogiani | tervetuloa blogini pariin |
    moi, mun nimi on | hei ja tervetuloa | tervetuloa sivuilleni | ihanaa, että olet täällä | kiva kun löysit |
    minun nimeni on
  `),
  roleWord: phrases(`
    toimittaja | toimittajat | vapaa toimittaja | freelance-toimittaja | freelancetoimittaja | freelancer |
    uutistoimittaja | kulttuuritoimittaja | urheilutoimittaja | taloustoimittaja | politiikan toimittaja |
    tiedetoimittaja | musiikkitoimittaja | tutkiva toimittaja | aluetoimittaja | toimittajaharjoittelija |
    kesätoimittaja | journalisti | reportteri | kirjeenvaihtaja | ulkomaankirjeenvaihtaja | eu-kirjeenvaihtaja |
    päätoimittaja | vastaava päätoimittaja | toimituspäällikkö | toimitussihteeri | uutispäällikkö | uutistuottaja |
    kolumnisti | pakinoitsija | pääkirjoitustoimittaja | kommentaattori | esseisti | kirjailija | tietokirjailija |
    lastenkirjailija | vieraskirjoittaja | runoilija | näytelmäkirjailija | käsikirjoittaja | dramaturgi |
    bloggaaja | blogisti | ruokabloggaaja | matkabloggaaja | muotibloggaaja | podcastaaja | somevaikuttaja |
    tubettaja | copywriter | sisällöntuottaja | suomentaja | kääntäjä | kriitikko | elokuvakriitikko |
    kirjallisuuskriitikko | musiikkikriitikko | arvostelija | valokuvaaja | kuvaaja | kuvajournalisti |
    lehtikuvaaja | kuvittaja | piirtäjä | sarjakuvataiteilija | pilapiirtäjä | graafikko | graafinen suunnittelija |
    suunnittelija | muotoilija | elokuvaohjaaja | juontaja | professori | emeritusprofessori | apulaisprofessori |
    dosentti | yliopistonlehtori | yliopisto-opettaja | lehtori | tutkija | tutkijatohtori | erikoistutkija |
    väitöskirjatutkija | tohtorikoulutettava | tutkimusjohtaja | opettaja | luokanopettaja | rehtori |
    historioitsija | historiantutkija | arkeologi | politiikan tutkija | valtiotieteilijä | taloustieteilijä |
    ekonomisti | pääekonomisti | ekonomi | sosiologi | antropologi | filosofi | teologi | psykologi |
    psykoterapeutti | psykiatri | pariterapeutti | seksuaaliterapeutti | ylilääkäri | erikoislääkäri |
    hammaslääkäri | sairaanhoitaja | terveydenhoitaja | fysioterapeutti | ravitsemusterapeutti |
    ravitsemusasiantuntija | proviisori | farmaseutti | eläinlääkäri | biologi | fyysikko | asianajaja | juristi |
    lakimies | insinööri | diplomi-insinööri | arkkitehti | ohjelmistokehittäjä | ohjelmoija | analyytikko |
    pääanalyytikko | neuvonantaja | konsultti | viestintäkonsultti | viestintäpäällikkö | viestintäjohtaja |
    viestinnän asiantuntija | tiedottaja | markkinointipäällikkö | markkinointijohtaja | strategi | asiantuntija |
    erityisasiantuntija | johtava asiantuntija | valmentaja | personal trainer | kouluttaja | yrittäjä | perustaja |
    perustajaosakas | toimitusjohtaja | varatoimitusjohtaja | hallituksen puheenjohtaja | toiminnanjohtaja |
    pääsihteeri | kokki | keittiömestari | puutarhuri | aktivisti | harjoittelija | rikostoimittaja | datatoimittaja |
    freetoimittaja | ulkomaantoimittaja | verkkotuottaja | ruokatoimittaja | dokumentaristi | dekkaristi |
    viestintäasiantuntija | kriminologi | kansantaloustieteilijä | kirjallisuudentutkija | virologi | epidemiologi |
    meteorologi | kätilö | salkunhoitaja | sisustussuunnittelija
  `),
  bioPhrase: phrases(`
    kirjoittaa muun muassa | kirjoittaa blogia | kirjoittaa kolumneja | kirjoittaa säännöllisesti |
    kirjoittaa lehteen | kirjoittaa hyvinvoinnista | kirjoittaa ruoasta | kirjoittaa teknologiasta |
    kirjoittaa taloudesta | kirjoittaa kulttuurista | on kirjoittanut muun muassa | on kirjoittanut useita |
    on kirjoittanut kirjan | on kirjoittanut kirjat | on julkaissut useita | on julkaissut kirjan |
    on julkaissut romaanit | bloggaa | asuu ja työskentelee | asuu helsingissä | asuu tampereella | asuu turussa |
    asuu espoossa | asuu vantaalla | asuu oulussa | asuu jyväskylässä | asuu kuopiossa | asuu lahdessa |
    asuu tukholmassa | asuu berliinissä | asuu lontoossa | asuu perheineen | asuu perheensä kanssa | asuu miehensä |
    asuu vaimonsa | on kotoisin | syntynyt ja kasvanut | on opiskellut | opiskelee journalistiikkaa |
    opiskelee viestintää | opiskelee yliopistossa | valmistui yliopistosta | on koulutukseltaan | on väitellyt |
    väitteli tohtoriksi | opettaa yliopistossa | opettaa helsingin yliopistossa | on filosofian tohtori |
    on filosofian maisteri | on valtiotieteiden tohtori | on valtiotieteiden maisteri | filosofian tohtori |
    filosofian maisteri | yhteiskuntatieteiden maisteri | valtiotieteiden maisteri | kauppatieteiden maisteri |
    on professori | on yliopistonlehtori | on tutkija | on erikoistutkija | on väitöskirjatutkija | on dosentti |
    työskentelee toimittajana | työskentelee tutkijana | työskentelee päivisin | työskentelee asiantuntijana |
    työskenteli aiemmin | on toiminut aiemmin | toimii toimittajana | toimii päätoimittajana | toimii tutkijana |
    toimii professorina | toimii asiantuntijana | toimii yrittäjänä | toimii toimitusjohtajana |
    on työskennellyt toimittajana | vuosien kokemus | pitkä kokemus | on erikoistunut | on toimittaja |
    on toimittaja ja | on vapaa toimittaja | on freelancetoimittaja | on freelance-toimittaja | on uutistoimittaja |
    on journalisti | on päätoimittaja | on toimituspäällikkö | on kolumnisti | on kirjailija | on tietokirjailija |
    on kirjailija ja | on bloggaaja | on kriitikko | on yrittäjä | on perustaja | on perustajajäsen |
    on toimitusjohtaja | on valmentaja | perustaja ja toimitusjohtaja | on hallituksen jäsen | vapaa-ajallaan |
    vapaa-aikanaan | vapaa-ajallani | rakastaa matkustamista | harrastuksiin kuuluu | on intohimoinen |
    intohimonaan | kahden lapsen äiti | kahden lapsen isä | kolmen lapsen äiti | kolmen lapsen isä |
    on saanut useita palkintoja | tiedonjulkistamisen valtionpalkinto | on työskennellyt aiemmin |
    kirjoittaa työkseen | kirjoittaa ihmisistä | kirjoittaa arjesta | kirjoittaa luonnosta |
    kirjoittaa politiikasta | kirjoittaa historiasta | kirjoittaa matkailusta | kirjoittaa puutarhasta |
    kirjoittaa kirjallisuudesta | palkittu kirjailija | palkittu journalisti | on harrastanut |
    on aiemmin työskennellyt | on helsinkiläinen toimittaja
  `),
  bioCall: phrases(`
    seuraa häntä | seuraa minua | seuraa kirjoittajaa | seuraa toimittajaa | seuraa bloggaajaa |
    ota yhteyttä kirjoittajaan | ota yhteyttä toimittajaan | ota yhteyttä minuun | lähetä sähköpostia |
    lähetä palautetta kirjoittajalle | lähetä viesti kirjoittajalle | löydät minut | minut löytää | hänet löytää |
    lisää kirjoittajalta | lisää kirjoittajasta | lisää samalta kirjoittajalta | lisää toimittajalta |
    muut kirjoittajan artikkelit | muut artikkelit kirjoittajalta | kaikki kirjoittajan artikkelit |
    kaikki kirjoittajan jutut | kaikki artikkelit kirjoittajalta | näytä kaikki artikkelit kirjoittajalta |
    näytä kaikki kirjoittajan artikkelit | näytä kaikki kirjoittajan | katso kaikki artikkelit |
    katso kaikki kirjoittajan | lue kaikki kirjoittajan | lue lisää kirjoittajalta | lue lisää kirjoittajasta |
    lue kirjoittajan muut | tarkastele profiilia | tarkastele koko profiilia | näytä profiili |
    näytä koko profiili | katso profiili | lue lisää osoitteessa | lue lisää osoitteesta | lisätietoja osoitteessa |
    lisätietoja osoitteesta | lisätietoa osoitteesta |
    näytä kaikki artikkelit | kaikki kirjoitukset | lisää artikkeleita kirjoittajalta | lue muita kirjoittajan |
    kirjoittajan muut jutut | kirjoittajan muut artikkelit | kirjoittajan tavoittaa | toimittajan tavoittaa
  `),
  pronounLead: phrases(`
    hän | hänen | hänet | hänellä | kirjoittaja | he
  `),
  aboutLead: phrases(`
    tietoa | tietoa meistä | tietoa yhtiöstä | tietoa yrityksestä | tietoja yrityksestä | tietoja yhtiöstä |
    tietoa konsernista | tietoa säätiöstä | tietoa järjestöstä | yritys lyhyesti | yhtiö lyhyesti | yritysesittely |
    yritysprofiili | keitä olemme | keitä me olemme | yrityksestä | yhtiöstä
  `),
  companyPhrase: phrases(`
    on johtava toimittaja | on alansa johtava | on suomen johtava | on pohjoismaiden johtava | on euroopan johtava |
    on maailman johtava | yksi suomen johtavista | yksi pohjoismaiden johtavista | on yksi suomen suurimmista |
    on kansainvälinen yritys | on suomalainen perheyritys | on suomalainen yritys | yhtiön pääkonttori sijaitsee |
    pääkonttori sijaitsee | pääkonttorimme sijaitsee | osake on listattu | osakkeet on listattu |
    on listattu nasdaq helsingissä | on listattu nasdaq helsinkiin | noteerataan nasdaq helsingissä |
    nasdaq helsinki oy | yhteystiedot medialle | mediayhteydet | median yhteydenotot | yhteydenotot medialle |
    medialle lisätietoja | lisätietoja antaa | lisätietoja antavat | lisätietoa antaa | lisätietoja medialle |
    lisätiedot ja haastattelupyynnöt | haastattelupyynnöt | yhteyshenkilö medialle | sijoittajasuhteet |
    tulevaisuutta koskevat lausumat | tulevaisuutta koskevia lausumia | lisätietoja yrityksestä |
    lue lisää osoitteessa www
  `),
  prevLead: phrases(`
    edellinen | edellinen artikkeli | edellinen juttu | edellinen uutinen | edellinen kirjoitus | edellinen sivu |
    edellinen postaus | edellinen luku | edellinen osa | edellinen aihe | edellinen ketju | edellinen resepti |
    edellinen teksti | edellinen blogikirjoitus | edellinen tiedote | edelliset artikkelit |
    edellinen artikkeli on | siirry edelliseen artikkeliin | vanhempi teksti | vanhemmat tekstit |
    vanhemmat artikkelit | vanhempi artikkeli | vanhemmat kirjoitukset | vanhemmat kommentit | vanhempi |
    vanhemmat | vanhemmat jutut | vanhemmat uutiset | aiempi artikkeli | aiemmat artikkelit | aiempi kirjoitus |
    edellinen julkaisu | edellinen jakso | vanhemmat julkaisut | vanhempi kirjoitus | « edellinen | ← edellinen
  `),
  nextLead: phrases(`
    seuraava | seuraava artikkeli | seuraava juttu | seuraava uutinen | seuraava kirjoitus | seuraava sivu |
    seuraava postaus | seuraava luku | seuraava osa | seuraava aihe | seuraava ketju | seuraava resepti |
    seuraava teksti | seuraava blogikirjoitus | seuraava tiedote | seuraavat artikkelit | seuraava artikkeli on |
    siirry seuraavaan artikkeliin | uudempi teksti | uudemmat tekstit | uudemmat artikkelit | uudempi artikkeli |
    uudemmat kirjoitukset | uudemmat kommentit | uudempi | uudemmat | uudemmat jutut | uudemmat uutiset |
    seuraava julkaisu | seuraava jakso | uudemmat julkaisut | uudempi kirjoitus | seuraava » | seuraava →
  `),
  relatedHeading: phrases(`
    lue myös | lue myös nämä | lue lisää | lue lisää aiheesta | lue lisää samasta aiheesta | lue seuraavaksi |
    lue nämä | lue myös muut | katso myös | katso lisää | kuuntele myös | aiheeseen liittyvää |
    aiheeseen liittyvät | aiheeseen liittyy | aiheeseen liittyvät artikkelit | aiheeseen liittyviä artikkeleita |
    aiheeseen liittyvät jutut | aiheeseen liittyviä juttuja | aiheeseen liittyvät uutiset |
    aiheeseen liittyvät kirjoitukset | aiheeseen liittyvät linkit | aiheeseen liittyviä linkkejä |
    aiheeseen liittyvää sisältöä | aiheesta lisää | aiheesta muualla | lisää aiheesta | lisää aiheesta muualla |
    lisää samasta aiheesta | lisää tästä aiheesta | samasta aiheesta | samasta aihepiiristä |
    samankaltaiset artikkelit | samankaltaisia artikkeleita | samankaltaiset jutut | samankaltaiset uutiset |
    samankaltaisia reseptejä | samankaltaista luettavaa | vastaavia artikkeleita | liittyvät artikkelit |
    liittyvät uutiset | liittyvät tuotteet | liittyvää sisältöä | muita artikkeleita | muut artikkelit |
    muita juttuja | muita uutisia | muut uutiset | muuta luettavaa | muut lukivat myös | muut lukevat nyt |
    muut lukivat | nyt luetaan | lisää artikkeleita | lisää juttuja | lisää uutisia | lisää luettavaa |
    lisää samalta kirjoittajalta | lisää kirjoittajalta | lisää samasta kategoriasta | lisää kategoriasta |
    sinua saattaisi kiinnostaa | sinua voisi kiinnostaa | sinua voi kiinnostaa | sinua saattaa kiinnostaa |
    sinua saattaa kiinnostaa myös | sinua saattaisi kiinnostaa myös | sinua voisi kiinnostaa myös |
    sinua voi kiinnostaa myös | sinua voisivat kiinnostaa | sinua voisivat kiinnostaa myös |
    sinua saattavat kiinnostaa | sinua saattavat kiinnostaa myös | sinua saattaisivat kiinnostaa |
    sinua kiinnostaisi ehkä | saatat olla kiinnostunut myös | saatat pitää myös | saatat pitää näistä |
    saattaisit pitää myös | voisit pitää myös | pidät ehkä myös | nämäkin saattavat kiinnostaa |
    nämä saattavat kiinnostaa | nämä voisivat kiinnostaa | nämä voisivat kiinnostaa sinua |
    nämä saattaisivat kiinnostaa sinua | voisi kiinnostaa | kiinnostaisiko myös | kiinnostaisivatko nämä |
    teitä saattaisi kiinnostaa | luetuimmat | luetuimmat jutut | luetuimmat artikkelit | luetuimmat uutiset |
    luetuimmat nyt | luetuimmat juuri nyt | luetuimmat tänään | viikon luetuimmat | päivän luetuimmat | luetuinta |
    luetuinta nyt | katsotuimmat | kommentoiduimmat | jaetuimmat | keskustelluimmat | suosituimmat |
    suosituimmat jutut | suosituimmat artikkelit | suosituimmat aiheet | suosituimmat tekstit |
    suosituimmat kirjoitukset | suosituimmat reseptit | suosittua | suosittua juuri nyt | suosittua nyt |
    suositut artikkelit | suositut jutut | suositut aiheet | suositut tekstit | suositut kirjoitukset | tuoreimmat |
    tuoreimmat jutut | tuoreimmat artikkelit | tuoreimmat uutiset | tuoreimmat kirjoitukset | tuoreimmat kommentit |
    tuoreimmat blogit | uusimmat | uusimmat jutut | uusimmat artikkelit | uusimmat uutiset | uusimmat kirjoitukset |
    uusimmat kommentit | uusimmat reseptit | uusimmat postaukset | uusimmat tekstit | viimeisimmät artikkelit |
    viimeisimmät uutiset | viimeisimmät jutut | viimeisimmät kirjoitukset | viimeisimmät kommentit |
    viimeisimmät postaukset | viimeisimmät blogit | viimeisimmät | ajankohtaista | ajankohtaiset aiheet |
    ajankohtaista juuri nyt | juuri nyt | puheenaiheet | pääuutiset | päivän uutiset | päivän puheenaiheet |
    päivän pääuutiset | suosittelemme | suosittelemme myös | suosittelemme sinulle | suositellut artikkelit |
    suositeltua luettavaa | suositeltua sinulle | suositukset sinulle | sinulle suositellut | sinulle suositeltua |
    sinulle valittua | toimitus suosittelee | toimituksen suosittelemat | toimituksen valinnat |
    toimituksen poiminnat | toimituksen suositukset | poimintoja | arkistosta | arkistojen kätköistä |
    samalta kirjoittajalta | samasta kategoriasta | samasta sarjasta | samassa sarjassa | älä missaa |
    älä missaa näitä | mainostajien sisältöä | sponsoroidut linkit | muut tiedotteet | uusimmat tiedotteet |
    lisää tiedotteita | kaikki jaksot | aiemmat jaksot | lisää jaksoja | sarjan muut osat | kaikki sarjan osat |
    lukijat lukivat myös | saatat haluta lukea myös
  `),
  relatedLead: phrases(`
    lue myös | lue lisää | lue lisää aiheesta | lue lisää tästä | lue lisää täältä | lue tästä | lue täältä |
    lue koko juttu | lue koko juttu täältä | lue koko artikkeli | lue koko artikkeli täältä | lue juttu |
    lue juttu tästä | lue aiemmat jutut | lue aiempi juttu | lue seuraavaksi | lue arvio | katso myös |
    katso video | katso kuvat | katso lisää | kuuntele myös | aiheeseen liittyvää | aiheeseen liittyvä artikkeli |
    aiheesta lisää | lisää aiheesta | aiheesta aiemmin | samankaltaiset artikkelit | sinua voisi kiinnostaa myös |
    sinua saattaa kiinnostaa | sinua saattaa kiinnostaa myös | sinua saattaisi kiinnostaa | jatka lukemista |
    älä missaa | suosittelemme myös | reseptin löydät täältä | juttu jatkuu täällä | lue koko haastattelu |
    lue arviomme | lue aiemmin julkaistu | katso kuvagalleria | katso täältä | katso tästä | kuuntele podcast |
    kuuntele täältä | kuuntele lisää | lisää samasta aiheesta | samasta aiheesta | aiemmin aiheesta |
    aiheeseen liittyvät artikkelit | liittyvä artikkeli | suosittelemme | suositeltua luettavaa | lukusuositus |
    lukuvinkki | arkistosta | älä missaa näitä | menikö tämä ohi | saatat pitää myös | tämäkin voi kiinnostaa
  `),
  shareLine: phrases(`
    jaa | jaa artikkeli | jaa juttu | jaa tämä | jaa tämä artikkeli | jaa tämä juttu | jaa tämä sivu | jaa sivu |
    jaa kirjoitus | jaa uutinen | jaa postaus | jaa resepti | jaa teksti | jaa linkki | jaa ystäville |
    jaa ystävillesi | jaa kaverille | jaa kavereille | jaa eteenpäin | jaa facebookissa | jaa twitterissä |
    jaa x:ssä | jaa x-palvelussa | jaa linkedinissä | jaa linkedinissa | jaa whatsappissa | jaa pinterestissä |
    jaa telegramissa | jaa facebookiin | jaa twitteriin | jaa linkediniin | jaa whatsappiin | jaa pinterestiin |
    jaa messengerissä | jaa somessa | jaa sosiaalisessa mediassa | jaa sähköpostilla | jaa sähköpostitse |
    jaa kohteessa | jaa kohteessa facebook | jaa palvelussa | jaot | jakoa | tykkää | tykkää tästä | tykkää lataa |
    tykkää jutusta | tykkäykset | twiittaa | tviittaa | twiitti | pinnaa | tallenna artikkeli | tallenna juttu |
    tallenna myöhemmäksi | lue myöhemmin | lisää suosikkeihin | lisää suosikiksi | lisää kirjanmerkkeihin |
    lisää lukulistalle | tulosta | tulosta artikkeli | tulosta juttu | tulosta sivu | tulostusversio |
    tulostettava versio | tulostusystävällinen versio | sähköposti | lähetä sähköpostilla | lähetä sähköpostitse |
    lähetä tämä sähköpostitse | lähetä linkki | lähetä linkki sähköpostilla | lähetä kaverille | lähetä ystävälle |
    lähetä linkki ystävälle sähköpostilla | kerro kaverille | kerro ystävälle | vinkkaa kaverille | suosittele |
    suosittele kaverille | suosittele artikkelia | suosittele juttua | kopioi linkki | kopioi osoite |
    linkki kopioitu | linkki on kopioitu | kopioi linkki leikepöydälle | bloggaa tästä | blogthis |
    kuuntele artikkeli | kuuntele juttu | lahjoita artikkeli | lahjoita juttu | anna juttu lahjaksi |
    arvioi artikkeli | linkki kopioitu leikepöydälle | anna artikkeli lahjaksi | jaa bluesky | jaa blueskyssa |
    jaa threadsissa | lisää jakovaihtoehtoja
  `),
  shareLead: phrases(`
    jaa artikkeli | jaa tämä artikkeli | jaa tämä juttu | jaa juttu | jaa tämä kirjoitus | jaa tämä sivu |
    jaa tämä | jaa ystävillesi | jaa facebookissa | jaa twitterissä | jaa whatsappissa | klikkaa jakaaksesi |
    klikkaa jakaaksesi tämä | klikkaa tulostaaksesi | jaa klikkaamalla | lähetä linkki ystävälle |
    napsauta jakaaksesi | kerro kaverille | kerro tästä kaverillesi | piditkö artikkelista |
    piditkö tästä artikkelista | piditkö jutusta | piditkö tästä jutusta | piditkö lukemastasi |
    piditkö kirjoituksesta | tykkäsitkö jutusta | tykkäsitkö artikkelista | jos pidit artikkelista |
    jos pidit tästä artikkelista | jos pidit jutusta | jos tykkäsit | jos pidit lukemastasi |
    oliko juttu mielenkiintoinen | tilaajana voit jakaa | välitä uutiskirje | lähetä linkki kaverille
  `),
  followLead: phrases(`
    seuraa meitä | seuraa meitä facebookissa | seuraa meitä instagramissa | seuraa meitä twitterissä |
    seuraa meitä linkedinissä | seuraa meitä linkedinissa | seuraa meitä somessa |
    seuraa meitä sosiaalisessa mediassa | seuraa meitä youtubessa | seuraa meitä myös | seuraa meitä täällä |
    seuraa blogia | seuraa blogia facebookissa | seuraa blogiani | seuraa kanavaamme | seuraa sivuamme |
    seuraa instagramissa | seuraa facebookissa | seuraa twitterissä | seuraa somessa | tykkää meistä |
    tykkää meistä facebookissa | tykkää sivustamme facebookissa | tykkää facebook-sivustamme | löydät meidät |
    löydät meidät facebookista | löydät meidät instagramista | löydät meidät myös | meidät löytää myös |
    löydä meidät | vieraile facebook-sivullamme | tilaa kanavamme | tilaa youtube-kanavamme | tilaa kanava |
    liity seuraan | liity facebook-ryhmään | liity facebook-ryhmäämme | liity ryhmäämme | liity yhteisöömme |
    liity mukaan facebookissa | olemme facebookissa | olemme myös | olemme somessa | ota seurantaan |
    liity whatsapp-kanavallemme | tykkää sivustamme | lisää meidät ensisijaiseksi
  `),
  promoLead: phrases(`
    tilaa uutiskirje | tilaa uutiskirjeemme | tilaa uutiskirje tästä | tilaa ilmainen uutiskirje |
    tilaa maksuton uutiskirje | tilaa viikkokirje | tilaa blogi sähköpostiisi | tilaa blogi | tilaa nyt |
    tilaa tästä | tilaa lehti | tilaa lehti tästä | tilaa digilehti | tilaa ja lue | tilaa kokeilujakso |
    uutiskirjeen tilaus | uutiskirjeemme | liity uutiskirjeen tilaajaksi | liity postituslistalle |
    liity postituslistallemme | liity sähköpostilistalle | liity sähköpostilistallemme | liity tilaajaksi |
    liity jäseneksi | liity nyt | liity mukaan | rekisteröidy | rekisteröidy nyt | rekisteröidy ilmaiseksi |
    rekisteröidy maksutta | luo tunnus | luo ilmainen tunnus | luo tili | luo käyttäjätili | luo maksuton tili |
    onko sinulla jo tunnus | onko sinulla jo tilaus | onko sinulla jo tunnukset | eikö sinulla ole vielä |
    eikö sinulla ole tunnuksia | oletko jo tilaaja | oletko jo jäsen | olen jo tilaaja | etkö ole vielä tilaaja |
    etkö ole tilaaja | etkö ole vielä jäsen | jo tilaaja | kirjaudu sisään ja | kirjaudu tai tilaa |
    kirjaudu lukeaksesi | kirjaudu sisään lukeaksesi | tämä artikkeli on vain tilaajille |
    tämä artikkeli on tilaajille | tämä juttu on vain tilaajille | tämä juttu on tilaajille | tämä sisältö on vain |
    tämä sisältö on tarkoitettu | artikkeli on vain tilaajille | vain tilaajille | vain jäsenille | tilaajasisältö |
    maksullinen artikkeli | lue koko artikkeli tilaamalla | jatka lukemista tilaamalla | haluatko lukea lisää |
    haluatko lukea koko | haluatko jatkaa lukemista | haluatko tietää lisää | haluatko kuulla lisää |
    haluatko saada | haluatko tilata | haluatko tukea | haluan tilata | haluan vastaanottaa | kyllä, haluan |
    saat uutiskirjeen | saat uusimmat | saa tieto | saa uusimmat | saa uusimmat uutiset | pysy ajan tasalla |
    pysy kartalla | pysy kuulolla | älä missaa | älä jää paitsi | ole ensimmäinen, joka saa |
    syötä sähköpostiosoitteesi | syötä sähköpostisi | anna sähköpostiosoitteesi | kirjoita sähköpostiosoitteesi |
    sähköpostiosoite | sähköpostiosoitteesi | sähköpostisi | rajaton pääsy | rajaton lukuoikeus |
    lukuoikeus kaikkiin | avaa kaikki artikkelit | osta lukuoikeus | osta nyt | osta tästä | osta kirja |
    osta liput | kokeile ilmaiseksi | kokeile maksutta | kokeile nyt | kokeile kuukausi | aloita ilmainen kokeilu |
    aloita tilaus | tue meitä | tue toimintaamme | tue työtämme | tue blogia | tue riippumatonta | tue laadukasta |
    ryhdy kuukausilahjoittajaksi | ryhdy tukijaksi | ryhdy jäseneksi | lahjoita nyt | tee lahjoitus |
    tarvitsemme tukeasi | sinun tuellasi | lataa sovellus | lataa sovelluksemme | lataa appi | lataa ilmaiseksi |
    lataa ilmainen | lataa maksuton | lataa opas | varaa aika | varaa nyt | varaa tapaaminen | pyydä tarjous |
    pyydä tarjousta | jätä yhteydenottopyyntö | jätä tarjouspyyntö | ota yhteyttä ja | ota yhteyttä niin |
    ota yhteyttä jo | soita meille | osallistu kilpailuun | osallistu arvontaan | klikkaa tästä ja |
    klikkaa tilataksesi | tilaamalla uutiskirjeen | tilaamalla hyväksyt | rekisteröitymällä hyväksyt |
    lähettämällä lomakkeen | hyväksyn, että | voit perua tilauksen | voit perua uutiskirjeen | voit peruuttaa |
    kiitos, että luit | kiitos kun luit | kiitos kun luet | kiitos tilauksestasi | kiitos ilmoittautumisestasi |
    kiitos tuestasi | anna juttuvinkki | lähetä juttuvinkki | lähetä uutisvinkki | lähetä vinkki |
    onko sinulla juttuvinkki | onko sinulla vinkki | vinkkaa meille | vinkkaa toimitukselle | vinkkaa juttuaihe |
    juttuvinkit | kaupallinen yhteistyö | sisältää mainoslinkkejä | sisältää affiliate-linkkejä | postaus sisältää |
    artikkeli sisältää mainoslinkkejä | artikkeli sisältää kumppanuuslinkkejä | mainoslinkit | hyväksyn tietojeni |
    hyväksyn henkilötietojeni | hyväksyn tietosuojaselosteen | kiitos, kun luit | kiitos, että tilasit |
    tämä artikkeli on vain | tämä artikkeli on maksullinen | tämä artikkeli on lukittu | tämä juttu on vain |
    sisältö on vain tilaajille | oletko tilaaja | onko sinulla jo tili | eikö sinulla ole tiliä | ei vielä tilaaja |
    kirjaudu jatkaaksesi | kirjaudu tai rekisteröidy | kirjaudu tai luo | luo maksuton tunnus |
    jatka lukemista ilmaiseksi | jatkaaksesi lukemista | lukeaksesi koko artikkelin | lue rajattomasti |
    lue koko juttu tilaajana | avaa artikkeli | saat rajattoman | saat pääsyn | ensimmäinen kuukausi ilmaiseksi |
    tilaa digi | tilaa näköislehti | valitse tilaus | katso tilausvaihtoehdot | tutustu tilausvaihtoehtoihin |
    lue näköislehti | lue digilehti | osta irtonumero | osta lehti | tue journalismia | lahjoita | lahjoituksesi |
    tukesi | ryhdy tilaajaksi | auta meitä jatkamaan | lataa e-kirja | lataa raportti | ilmoittaudu webinaariin |
    kuuntele podcastimme | kuuntele podcastiamme | tilaa podcast
  `),
  promoPhrase: phrases(`
    tilaa uutiskirje | tilaa uutiskirjeemme | tilaa ilmainen uutiskirjeemme | tilaa maksuton uutiskirje |
    tilaa maksuton uutiskirjeemme | uutiskirjeemme tilaajaksi | uutiskirjeen tilaajaksi |
    liity postituslistallemme | liity sähköpostilistallemme | suoraan sähköpostiisi | suoraan sähköpostiin |
    sähköpostiisi suoraan | suoraan sähköpostilaatikkoosi | ilmoitukset uusista artikkeleista |
    ilmoituksia uusista julkaisuista | ilmoitus uusista artikkeleista | ilmoitukset uusista kirjoituksista |
    ilmoita uusista artikkeleista | syötä sähköpostiosoitteesi | kirjoita sähköpostiosoitteesi tilataksesi |
    voit perua tilauksen milloin tahansa | voit perua tilauksesi milloin tahansa |
    voit perua tilauksen koska tahansa | voit peruuttaa tilauksen | voit peruuttaa tilauksesi |
    voit perua uutiskirjeen | peruuta milloin tahansa | peru milloin tahansa | perua milloin tahansa |
    rajaton pääsy kaikkiin | lukuoikeus kaikkiin | vain tilaajille | lukeaksesi koko artikkelin |
    lukeaksesi koko jutun | jatkaaksesi lukemista | lataa sovelluksemme | lataa sovellus |
    app storesta ja google playsta | app storesta tai google playsta | tue riippumatonta journalismia |
    tue laadukasta journalismia | tue työtämme | tue toimintaamme | mobilepay-numeroon | mobilepaylla numeroon |
    sisältää mainoslinkkejä | sisältää affiliate-linkkejä | sisältää kumppanuuslinkkejä | mainoslinkit merkitty |
    mainoslinkit on merkitty | saamme pienen komission | saan pienen komission | saamme pienen provision |
    saan pienen provision | hyväksyt tietosuojakäytäntömme | hyväksyt tietosuojaselosteen | hyväksyt käyttöehdot |
    hyväksyt käyttöehtomme | hyväksyn tietosuojaselosteen | hyväksyn tietojeni | hyväksyn henkilötietojeni |
    haluan vastaanottaa uutiskirjeen | haluan tilata uutiskirjeen | kiitos tilauksestasi |
    oletko jo tilaaja? kirjaudu | oletko tilaaja? kirjaudu | onko sinulla jo tunnus? kirjaudu |
    onko sinulla jo tunnukset? kirjaudu | onko sinulla jo tili? kirjaudu | voit peruuttaa milloin tahansa |
    peru milloin vain | voit lopettaa tilauksen milloin | sähköpostiisi joka | podcast-sovelluksestasi |
    kaikissa podcast-palveluissa | sisältää kaupallisia linkkejä | saatamme saada komission | saatamme saada pienen |
    ilman lisäkustannuksia sinulle | kaltaisesi lukijat
  `),
  copyrightPhrase: phrases(`
    kaikki oikeudet pidätetään | kaikki oikeudet pidätetty | oikeudet pidätetään | oikeudet muutoksiin pidätetään |
    kopiointi kielletty | kopiointi on kielletty | sisällön kopiointi kielletty | sisällön kopiointi on kielletty |
    aineiston kopiointi kielletty | luvaton kopiointi kielletty | luvaton käyttö kielletty | lainaaminen kielletty |
    kopiointi ilman lupaa kielletty | kopiointi ilman lupaa on kielletty | julkaiseminen ilman lupaa kielletty |
    osittainenkin lainaaminen kielletty | suojattu tekijänoikeuslailla | suojattu tekijänoikeudella |
    tekijänoikeuslain suojaama | tekijänoikeudella suojattua | copyright © | © copyright |
    voimanlähteenä wordpress | voimanlähteenä wordpress.com | ylpeästi käyttää wordpressiä |
    palvelun tarjoaa wordpress | palvelun tarjoaa blogger | sisällön tarjoaa blogger
  `),
  noticePhrase: phrases(`
    eivät edusta toimituksen kantaa | ei välttämättä edusta toimituksen | ei välttämättä vastaa toimituksen |
    kirjoittajan omia mielipiteitä | kirjoittajan omia näkemyksiä | kirjoittajan mielipiteet ovat |
    mielipiteet ovat kirjoittajan omia | näkemykset ovat kirjoittajan omia | ei ole sijoitusneuvontaa |
    ei ole sijoitussuositus | ei ole tarkoitettu sijoitusneuvoksi | ei tule pitää sijoitusneuvontana |
    ei korvaa lääkärin | ei korvaa lääkärissä käyntiä | ei korvaa ammattilaisen |
    ei korvaa terveydenhuollon ammattilaisen | eivät korvaa lääkärin | ei ole oikeudellista neuvontaa |
    historiallinen tuotto ei ole tae | historiallinen kehitys ei ole tae |
    ainoastaan informatiivisiin tarkoituksiin | vain informatiivisiin tarkoituksiin |
    artikkeli on julkaistu alun perin | artikkeli on alun perin julkaistu | juttu on julkaistu alun perin |
    juttu on alun perin julkaistu | teksti on julkaistu alun perin | teksti on alun perin julkaistu |
    artikkeli julkaistiin alun perin | juttu julkaistiin alun perin | artikkeli on julkaistu ensimmäisen kerran |
    juttu on julkaistu ensimmäisen kerran | kirjoitus on julkaistu alun perin | kirjoitus on alun perin julkaistu |
    löysitkö virheen | löysitkö artikkelista virheen | löysitkö jutusta virheen | huomasitko virheen |
    huomasitko jutussa virheen | huomasitko artikkelissa virheen | emme vastaa mahdollisista virheistä |
    käännetty tekoälyllä | tekoälyn avustuksella tehty | noudatamme journalistin ohjeita |
    sitoutunut noudattamaan journalistin ohjeita | eivät välttämättä edusta toimituksen |
    eivät välttämättä edusta lehden | ilmoita virheestä toimitukselle | jutun aiemmassa versiossa |
    artikkelin aiemmassa versiossa | jutussa kerrottiin aiemmin virheellisesti | jutussa luki aiemmin virheellisesti |
    jutussa sanottiin aiemmin | jutusta korjattu | juttua on korjattu | juttua korjattu kello |
    juttua päivitetty kello | otsikkoa muutettu | eivät välttämättä edusta | toimitus ei ole osallistunut |
    toimitus ei vastaa | toimituksen tarkistama | tarkistettu toimituksessa | pelaa maltilla |
    jäljentäminen kielletty | kopiointi kielletty
  `),
  noticeLead: phrases(`
    vastuuvapauslauseke | vastuunrajoitus | vastuuvapaus | disclaimer | toimituksen huomautus | toimituksen huomio |
    huomautus | oikaisu | juttua korjattu | juttua on korjattu | artikkelia korjattu | artikkelia on korjattu |
    juttua päivitetty | juttua on päivitetty | artikkelia päivitetty | artikkelia on päivitetty | juttua muokattu |
    juttua on muokattu | otsikkoa korjattu | otsikkoa muokattu | sidonnaisuudet | kirjoittajan sidonnaisuudet |
    eturistiriidat | tekijänoikeus | tekijänoikeudet | julkaistu alun perin | julkaistu ensimmäisen kerran |
    julkaistu luvalla | artikkeli on julkaistu | artikkeli on alun perin | artikkeli julkaistiin |
    artikkeli on julkaistu alun perin | tämä artikkeli on julkaistu | tämä artikkeli julkaistiin |
    tämä artikkeli on alun perin | tämä artikkeli on päivitetty | tämä juttu on julkaistu |
    tämä juttu on alun perin | tämä teksti on julkaistu | tämä kirjoitus on julkaistu | tämä kirjoitus julkaistiin |
    juttu on julkaistu | juttu on alun perin | juttu julkaistiin | kirjoitus on julkaistu | teksti on julkaistu |
    tämä on mielipidekirjoitus | tämä on lukijan mielipide | tämä on lehdistötiedote | sivuston sisältö |
    sivuston tiedot | kaikki sivuston | blogin sisältö | sivuston sisällön | blogin kuvat ja tekstit |
    löysitkö virheen | huomasitko virheen | ilmoita virheestä | oikaisuja | korjaus juttuun | korjattu kello |
    juttua täydennetty | juttuun lisätty | lisätty kommentti | otsikkoa muutettu | toim. huom | toim.huom |
    suomentajan huomautus | kääntäjän huomautus | tämä artikkeli on käännetty | tämä artikkeli on tuotettu |
    tämä artikkeli on kirjoitettu tekoälyn | tämä artikkeli on toteutettu | tämä artikkeli sisältää mainoslinkkejä |
    tämä artikkeli sisältää | tämä juttu on käännetty | tämä juttu on tehty yhteistyössä | tämä teksti on käännetty |
    tämä teksti on konekäännetty | tämä on mainos | tämä on kaupallinen | tämä on tiedote |
    tiivistelmä on tehty tekoälyllä | tiivistelmän on tehnyt tekoäly | käännetty tekoälyllä | käännös on tehty |
    jutun aiemmassa versiossa | artikkelin aiemmassa versiossa | jutussa kerrottiin aiemmin | jutussa luki aiemmin |
    jutussa oli aiemmin | huomasitko jutussa virheen | löysitkö jutusta virheen
  `),
  sourceLead: phrases(`
    lähde | lähteet | lähteinä | lähdeluettelo | lähteenä | lähteenä käytetty | lähdeviitteet | via |
    alkuperäinen lähde | alkuperäinen artikkeli | alkuperäinen juttu | alkuperäinen uutinen | julkaistu alun perin |
    lehdistötiedote | tiedote | kuvan lähde | kirjallisuus | viitteet | julkaistu ensin |
    julkaistu ensimmäisen kerran | alun perin julkaistu | aiemmin julkaistu
  `),
  editorLead: phrases(`
    toimitus | toimittanut | toimittaja | toimittajat | toimituspäällikkö | päätoimittaja | vastaava päätoimittaja |
    vastaava toimittaja | tuottaja | editoinut | editointi | muokannut | oikolukenut | oikoluku | kielenhuolto |
    tarkistanut | tarkastanut | asiantuntijatarkastus | lääketieteellisesti tarkastanut | faktantarkistus |
    faktat tarkistanut | suomennos | suomentanut | kääntänyt | käännös | koonnut | taitto | ulkoasu |
    graafinen suunnittelu | grafiikka | kustantaja | julkaisija | teksti ja kuvat | teksti ja kuva | teksti & kuvat |
    kuvat ja teksti | teksti | leikkaus | kuvaus ja leikkaus | tuottanut | englannista suomentanut |
    englannista kääntänyt | faktantarkastus | lääketieteellinen tarkistus | oikolukija | päivittänyt |
    uutispäällikkö | haastatellut | litterointi
  `),
  tagsLead: phrases(`
    avainsanat | avainsana | avainsanoina | avainsanoilla merkitty | avainsanoin | tunnisteet | tunniste |
    asiasanat | asiasana | hakusanat | tagit | tägit | tags | aihetunnisteet | aihetunniste | aiheet |
    artikkelin aiheet | jutun aiheet | teemat | kategoria | kategoriat | kategoria(t) | kategoriassa |
    kategoriat ja tunnisteet | julkaistu kategoriassa | julkaistu aihealueella | julkaistu kategoriat |
    julkaistu osastossa | aihealue | aihealueet | osasto | osastot | arkistoitu | lue lisää aiheista |
    seuraa aiheita | aiheita | lisää näistä aiheista
  `),
  bylineLead: phrases(`
    kirjoittaja | kirjoittajat | kirjoittanut | kirjoitti | teksti | tekstit | teksti ja kuvat | teksti ja kuva |
    teksti & kuvat | teksti & kuva | teksti ja valokuvat | tekstit ja kuvat | teksti ja kuvitus | julkaissut |
    julkaisija | lähettänyt | lähettäjä | lisännyt | laatinut | toimittaja | toimittajat | toimittanut | toimitus |
    tekijä | tekijät | haastattelu | haastatteli | haastattelija | bloggaaja | kolumnisti | arvostelija |
    artikkelin kirjoittaja
  `),
  dateLead: phrases(`
    julkaistu | julkaistu klo | julkaistu ensimmäisen kerran | julkaisupäivä | julkaisupäivämäärä | julkaisuaika |
    päivätty | päiväys | päivämäärä | pvm | päivitetty | päivitetty klo | päivitetty viimeksi |
    viimeksi päivitetty | viimeisin päivitys | päivitys | muokattu | viimeksi muokattu | viimeksi muutettu |
    muutettu | muokattu viimeksi | kirjoitettu | luotu | lisätty | lähetetty | kirjoittanut | tarkistettu |
    tarkastettu | sivu päivitetty | sivua päivitetty
  `),
  agoPhrase: phrases(`
    sekuntia sitten | minuutti sitten | minuuttia sitten | min sitten | min. sitten | tunti sitten | tuntia sitten |
    päivä sitten | päivää sitten | pv sitten | viikko sitten | viikkoa sitten | vk sitten | kuukausi sitten |
    kuukautta sitten | kk sitten | vuosi sitten | vuotta sitten | hetki sitten | juuri nyt | äsken | tänään |
    eilen | toissapäivänä
  `),
  readingTimePhrase: phrases(`
    min lukuaika | min. lukuaika | minuutin lukuaika | lukuaika | lukuaika n | lukuaika noin | arvioitu lukuaika |
    lukuaikaa | lukemisaika | min lukea | minuutin luettava | minuutissa luettu | min lukaisu | minuutin luku |
    minuutin lukeminen | minuuttia lukea | kuunteluaika | minuutin kuuntelu
  `),
  counterWord: phrases(`
    katselukertaa | katselukerrat | katselua | katselut | katsottu | näyttökertaa | näyttökerrat | lukukertaa |
    lukukerrat | lukijaa | luettu | kertaa luettu | kommenttia | kommentti | kommentit | vastausta | vastaukset |
    tykkäystä | tykkäys | tykkäykset | tykkää tästä | jakoa | jaot | jaettu | kertaa jaettu | ääntä | arviota |
    arvostelua | arvostelut | seuraajaa | tilaajaa | latausta | lataukset | reaktiota | kävijää | katsojaa
  `),
  homeLead: phrases(`
    etusivu | etusivulle | etusivulla | koti | kotisivu | olet tässä | olet täällä | sijaintisi |
    sijaintisi sivustolla | murupolku | palaa etusivulle | takaisin etusivulle
  `),
  menuLine: phrases(`
    siirry sisältöön | siirry suoraan sisältöön | siirry pääsisältöön | siirry sivun sisältöön |
    siirry navigointiin | siirry navigaatioon | siirry hakuun | siirry valikkoon | siirry päävalikkoon |
    siirry alatunnisteeseen | siirry alapalkkiin | hyppää sisältöön | hyppää suoraan sisältöön |
    hyppää pääsisältöön | hyppää navigointiin | hyppää hakuun | hyppää valikkoon | hyppää sivun sisältöön |
    ohita valikko | ohita navigaatio | suoraan sisältöön | valikko | päävalikko | avaa valikko | avaa päävalikko |
    sulje valikko | näytä valikko | piilota valikko | päänavigaatio | navigaatio | navigointi | artikkelien selaus |
    kirjoitusten selaus | artikkelin selaus | kirjoituksen selaus | artikkeleiden selaus | haku | hae | etsi |
    hae sivustolta | hae sivuilta | etsi sivustolta | etsi sivuilta | hae blogista | hae tästä blogista |
    etsi tästä blogista | hakutulokset | hakusana | mitä etsit | tarkennettu haku | laajennettu haku | avaa haku |
    sulje haku | kirjaudu | kirjaudu sisään | kirjaudu ulos | sisäänkirjautuminen | kirjautuminen | rekisteröidy |
    rekisteröidy käyttäjäksi | luo tunnus | luo tili | luo käyttäjätili | luo uusi tili | oma tili | omat tiedot |
    oma profiili | oma sivu | omat tilaukset | tilini | profiilini | käyttäjätili | ostoskori | ostoskori on tyhjä |
    ostoskorisi on tyhjä | ostoskorisi | näytä ostoskori | katso ostoskori | lisää ostoskoriin | lisää koriin |
    siirry kassalle | kassalle | kassa | toivelista | toivomuslista | unohtuiko salasana | unohditko salasanan |
    unohditko salasanasi | salasana unohtunut | palauta salasana | vaihda salasana | muista minut |
    pidä minut kirjautuneena | käyttäjätunnus | käyttäjänimi | salasana | tietoa meistä | tietoja meistä | meistä |
    tietoa sivustosta | tietoa blogista | tietoa palvelusta | tietoa evästeistä | ota yhteyttä |
    ota yhteyttä toimitukseen | yhteystiedot | yhteydenotto | yhteydenottolomake | yhteydenottopyyntö |
    toimituksen yhteystiedot | anna palautetta | palaute | lähetä palautetta | tietosuoja | tietosuojaseloste |
    tietosuojakäytäntö | tietosuojakäytännöt | tietosuojalauseke | tietosuojailmoitus | tietosuoja ja evästeet |
    tietosuoja-asetukset | tietosuojaselosteet | rekisteriseloste | rekisteri- ja tietosuojaseloste |
    yksityisyyden suoja | yksityisyydensuoja | yksityisyyskäytäntö | evästeet | evästekäytäntö | evästekäytännöt |
    evästeseloste | evästeasetukset | evästeiden hallinta | hallitse evästeitä | muuta evästeasetuksia |
    hallitse suostumusta | suostumusasetukset | käyttöehdot | palvelun käyttöehdot | sopimusehdot | tilausehdot |
    toimitusehdot | yleiset ehdot | yleiset sopimusehdot | maksu- ja toimitusehdot | tilaus- ja toimitusehdot |
    saavutettavuusseloste | saavutettavuus | sivukartta | mainosta | mainosta meillä | mainostajalle |
    mainostajille | mainostaminen | mediatiedot | mediakortti | mediamyynti | ilmoitushinnat | avoimet työpaikat |
    meille töihin | töihin meille | medialle | mediapankki | uutiskirje | uutiskirjeet | tilaa uutiskirje |
    tilaa lehti | tilaa | tilaukset | tilaajapalvelu | tilaajaedut | näköislehti | näköislehdet | digilehti |
    päivän lehti | lehtiarkisto | rss | rss-syöte | rss-syötteet | sisältösyöte | kommenttisyöte | artikkelisyöte |
    seuraa meitä | asiakaspalvelu | ohjeet ja tuki | usein kysytyt kysymykset | usein kysyttyä | ukk |
    palautukset ja vaihdot | toimitus ja palautus | palautusoikeus | blogiarkisto | mobiiliversio | työpöytäversio |
    takaisin ylös | sivun alkuun | takaisin alkuun | takaisin etusivulle | palaa etusivulle | etusivulle | etusivu |
    näytä kaikki | näytä lisää | katso kaikki | katso lisää | lataa lisää | valitse kieli | vaihda kieli |
    valitse kategoria | valitse kuukausi | sulje | sivua ei löytynyt | sivua ei löydy |
    hakemaasi sivua ei löytynyt | lataa sovellus | lähetä juttuvinkki | juttuvinkki | journalistin ohjeet |
    uutiskirjeen tilaus
  `),
  commentLine: phrases(`
    kommentit | kommentti | kommentteja | kommentit (0) | 0 kommenttia | 1 kommentti | yksi kommentti |
    ei kommentteja | ei vielä kommentteja | ei vielä yhtään kommenttia | kommentteja ei vielä ole | vastaa |
    vastaa peruuta vastaus | peruuta vastaus | jätä vastaus | jätä kommentti | jätä kommenttisi |
    jätä kommentti peruuta vastaus | jätä vastaus peruuta vastaus | kirjoita kommentti | kirjoita kommenttisi |
    kirjoita ensimmäinen kommentti | kirjoita uusi kommentti | kirjoita vastaus | lisää kommentti |
    lisää kommenttisi | lisää uusi kommentti | lähetä kommentti | lähetä kommenttisi | lähetä vastaus |
    julkaise kommentti | kommentoi | kommentoi artikkelia | kommentoi juttua | kommentoi kirjoitusta |
    kommentoi tätä | kommentoi ensimmäisenä | kommentoi juttua tästä | kommentointi | kommenttisi |
    sinun kommenttisi | osallistu keskusteluun | liity keskusteluun | keskustele | keskustele aiheesta |
    ole ensimmäinen kommentoija | ole ensimmäinen, joka kommentoi | ole ensimmäinen joka kommentoi |
    kommentit on suljettu | kommentointi on suljettu | kommentointi suljettu | kommentointi on päättynyt |
    kommentit eivät ole käytössä | kommentit pois käytöstä | kommentointi ei ole käytössä | keskustelu on suljettu |
    näytä kommentit | näytä kaikki kommentit | katso kommentit | lue kommentit | lue kaikki kommentit |
    piilota kommentit | näytä lisää kommentteja | lataa lisää kommentteja | kaikki kommentit | uusimmat kommentit |
    viimeisimmät kommentit | kirjaudu kommentoidaksesi | kirjaudu sisään kommentoidaksesi |
    kirjaudu sisään kirjoittaaksesi kommentin | kirjaudu tai rekisteröidy kommentoidaksesi |
    kirjaudu tai rekisteröidy kirjoittaaksesi kommentteja | sinun täytyy kirjautua sisään kommentoidaksesi |
    sinun pitää kirjautua sisään kommentoidaksesi | nimi * | nimimerkki * | sähköposti * | sähköpostiosoite * |
    kommentti * | nimi (pakollinen) | sähköposti (pakollinen) | sähköpostiosoite (pakollinen) | nimesi |
    verkkosivusto | sähköpostiosoitettasi ei julkaista | sähköpostiosoitetta ei julkaista |
    pakolliset kentät on merkitty * | ilmoita minulle uusista kommenteista sähköpostitse |
    ilmoita minulle uusista artikkeleista sähköpostitse | ilmoita uusista kommenteista sähköpostilla |
    tilaa: lähetä kommentteja (atom) | tilaa: blogitekstit (atom) | ilmoita asiaton viesti |
    ilmoita asiaton kommentti | ilmoita asiattomasta viestistä | kommentointi päättynyt | kommentit suljettu |
    ladataan kommentteja | siirry kommentteihin | kommentteihin | näytä vastaukset | piilota vastaukset |
    näytä lisää vastauksia | uusimmat ensin | vanhimmat ensin | suosituimmat kommentit |
    vain tilaajat voivat kommentoida | keskustelun säännöt | kommentoinnin säännöt | kommentti on poistettu |
    kommentti poistettu | merkkiä jäljellä | ilmianna kommentti | ilmoita asiattomasta kommentista
  `),
  commentPhrase: phrases(`
    sähköpostiosoitettasi ei julkaista | sähköpostiosoitetta ei julkaista |
    sähköpostiosoitteesi ei tule julkiseksi | pakolliset kentät on merkitty | pakolliset kentät merkitty |
    vaaditut kentät on merkitty | tallenna nimeni, sähköpostiosoitteeni | tallenna nimeni, sähköpostini |
    tähän selaimeen seuraavaa kommentointikertaa varten | seuraavaa kommentointikertaa varten |
    sinun täytyy kirjautua sisään kommentoidaksesi | sinun pitää kirjautua sisään kommentoidaksesi |
    sinun on kirjauduttava sisään kommentoidaksesi | sinun täytyy olla kirjautunut kommentoidaksesi |
    kirjaudu sisään kommentoidaksesi | kirjaudu kommentoidaksesi | kirjoittaaksesi kommentteja |
    kirjoittaaksesi kommentin | ole ensimmäinen, joka kommentoi | ole ensimmäinen joka kommentoi |
    ole ensimmäinen kommentoija | tämä sivusto käyttää akismet | tämä sivusto käyttää akismetia |
    akismet-palvelua roskapostin | kuinka kommenttitietojasi | kuinka kommenttiesi tietoja |
    miten kommenttitietojasi | jätä kommenttisi alle | kommentoi alle | kommentoi ihmeessä | kerro kommenteissa |
    kerro ajatuksesi kommenteissa | kerro kommenttikentässä | kerro meille kommenteissa | kommenttikenttään alle |
    alla olevaan kommenttikenttään | kommentit tarkistetaan ennen | kommentit tarkastetaan ennen |
    kommentit moderoidaan | kommentit julkaistaan tarkistuksen | kommenttisi odottaa | odottaa moderointia |
    odottaa hyväksyntää ennen julkaisua | ilmoita minulle uusista | ilmoita uusista kommenteista |
    lue keskustelun säännöt | kommentti julkaistaan tarkistuksen | kommenttisi julkaistaan | odottaa hyväksyntää |
    kommentointi on suljettu | kommentointi on päättynyt | kommentointi edellyttää | kommentoidaksesi sinun |
    kommentoidaksesi kirjaudu | sinun täytyy kirjautua kommentoidaksesi | sinun on kirjauduttava kommentoidaksesi |
    noudata keskustelun sääntöjä | pidetään keskustelu asiallisena | pidätämme oikeuden poistaa
  `),
  creditLead: phrases(`
    kuva | kuvat | kuva ja teksti | kuvaaja | kuvaajat | kuvan lähde | kuvalähde | kuvan oikeudet | kuvien lähde |
    kuvateksti | valokuva | valokuvat | valokuvaaja | valokuvaus | pääkuva | otsikkokuva | kansikuva | arkistokuva |
    kuvituskuva | kuvituskuvat | kuvitus | kuvittaja | havainnekuva | lehdistökuva | piirros | pilapiirros |
    grafiikka | infografiikka | kuvakaappaus | kuvakaappaukset | kuvankaappaus | kuvamanipulaatio | kuvayhdistelmä |
    foto | lehtikuva | getty images | shutterstock | unsplash | istock | mostphotos | tiedotekuva | tekoälykuva |
    tekoälyllä luotu kuva | tekoälyllä tuotettu kuva | kuva luotu tekoälyllä | kuva tehty tekoälyllä | ilmakuva |
    droonikuva | satelliittikuva | ruutukaappaus | kuvamontaasi | kuvakollaasi | kollaasi | kotialbumi |
    yksityinen kotialbumi | yksityisalbumi | lukijan kuva
  `),
  cookiePhrase: phrases(`
    käytämme evästeitä | käytämme sivustollamme evästeitä | käytämme sivuillamme evästeitä |
    käytämme verkkosivustollamme evästeitä | käytämme verkkosivuillamme evästeitä |
    käytämme palvelussamme evästeitä | käytämme kävijäseurantaan evästeitä | sivustollamme käytetään evästeitä |
    sivustolla käytetään evästeitä | sivuillamme käytetään evästeitä | palvelussa käytetään evästeitä |
    tällä sivustolla käytetään evästeitä | tämä sivusto käyttää evästeitä | tämä verkkosivusto käyttää evästeitä |
    tämä verkkosivu käyttää evästeitä | tämä verkkopalvelu käyttää evästeitä | tämä palvelu käyttää evästeitä |
    sivustomme käyttää evästeitä | verkkosivustomme käyttää evästeitä | verkkosivumme käyttävät evästeitä |
    sivumme käyttävät evästeitä | verkkopalvelumme käyttää evästeitä | hyväksy kaikki evästeet | hyväksy evästeet |
    hyväksyn evästeet | hyväksyt evästeiden käytön | hyväksyt evästeiden | hyväksyt kaikkien evästeiden |
    hyväksyt, että käytämme evästeitä | salli kaikki evästeet | salli evästeet | hylkää evästeet | kiellä evästeet |
    vain välttämättömät evästeet | hyväksy vain välttämättömät | hallitse evästeitä | hallinnoi evästeitä |
    hallinnoi suostumusta | evästeasetukset | evästekäytäntömme | evästekäytännöstämme | lue lisää evästeistä |
    lisätietoa evästeistä | jatkamalla sivuston käyttöä | jatkamalla sivustomme käyttöä |
    jatkamalla sivuston selaamista | käyttämällä sivustoa hyväksyt | käyttämällä sivustoamme hyväksyt |
    käyttämällä tätä sivustoa hyväksyt | käytämme teknologioita, kuten evästeitä |
    parhaan käyttökokemuksen sivustollamme | lisätietoja evästeistä löydät | hallitse evästesuostumusta |
    hallitse evästeiden suostumusta
  `),
  adLine: phrases(`
    mainos | mainokset | mainos alkaa | mainos päättyy | mainos loppuu | juttu jatkuu mainoksen jälkeen |
    artikkeli jatkuu mainoksen jälkeen | teksti jatkuu mainoksen jälkeen | juttu jatkuu mainoksen alla |
    artikkeli jatkuu mainoksen alla | teksti jatkuu mainoksen alla | juttu jatkuu kuvan jälkeen |
    artikkeli jatkuu kuvan jälkeen | teksti jatkuu kuvan jälkeen | juttu jatkuu kuvan alla |
    artikkeli jatkuu kuvan alla | teksti jatkuu kuvan alla | juttu jatkuu videon jälkeen |
    artikkeli jatkuu videon jälkeen | juttu jatkuu videon alla | artikkeli jatkuu videon alla |
    juttu jatkuu upotuksen jälkeen | artikkeli jatkuu upotuksen jälkeen | juttu jatkuu alla |
    artikkeli jatkuu alla | jatkuu mainoksen jälkeen | jatka lukemista mainoksen jälkeen |
    mainoksen jälkeen juttu jatkuu | kaupallinen yhteistyö | kaupallinen sisältö | kaupallinen tiedote |
    kaupallinen kumppani | kumppanisisältö | mainosyhteistyö | maksettu mainos | maksettu kumppanuus |
    maksettu yhteistyö | maksettu sisältö | sponsoroitu | sponsoroitu sisältö | sponsoroitu artikkeli |
    sponsoroidut linkit | yhteistyössä mainostajan kanssa | mainostajan sisältöä | mainosartikkeli | advertoriaali |
    sisältömarkkinointi | sulje mainos | ohita mainos | piilota mainos | mainoslinkki | - mainos - | (mainos) |
    [mainos] | *mainos | jutun teksti jatkuu | vieritä jatkaaksesi | kaupallista yhteistyötä | yhteistyössä |
    mainoslinkit | sisältää mainoslinkkejä | sisältää mainoksia | kumppanin sisältö | ilmoitusliite | mainosliite |
    sisältöyhteistyö
  `),
  tocHeading: phrases(`
    sisällysluettelo | sisällys | sisältö | artikkelin sisältö | sivun sisältö | jutun sisältö |
    tässä artikkelissa | tässä jutussa | tässä kirjoituksessa | tässä postauksessa | tässä oppaassa |
    tällä sivulla | näytä sisällysluettelo | piilota sisällysluettelo | sisällysluettelo [näytä] |
    sisällysluettelo [piilota] | sisällys [piilota] | pikalinkit | siirry kohtaan | hyppää reseptiin |
    siirry reseptiin | tässä numerossa | tässä jaksossa | tässä uutiskirjeessä | hyppää kohtaan
  `),
  furnitureLine: phrases(`
    takaisin ylös | sivun alkuun | takaisin sivun alkuun | takaisin alkuun | palaa ylös | palaa sivun alkuun |
    siirry ylös | siirry sivun alkuun | alkuun | ylös | takaisin | palaa takaisin | takaisin listaan |
    takaisin listaukseen | takaisin uutisiin | takaisin ajankohtaisiin | takaisin artikkeleihin |
    takaisin artikkeliin | takaisin blogiin | takaisin etusivulle | palaa etusivulle | palaa uutisiin |
    siirry etusivulle | näytä alkuperäinen | lue alkuperäinen | lue alkuperäinen artikkeli |
    lue alkuperäinen juttu | katso alkuperäinen | alkuperäinen artikkeli | lue koko artikkeli | lue koko juttu |
    lue koko kirjoitus | lue koko uutinen | lue koko teksti | lue koko tiedote | lue artikkeli | lue juttu |
    lue uutinen | lue lisää | lue lisää » | lue lisää → | lue lisää täältä | lue lisää tästä | lue loput |
    lue vähemmän | jatka lukemista | jatka lukemista » | jatka lukemista → | jatka artikkeliin | näytä lisää |
    näytä enemmän | näytä vähemmän | näytä kaikki | katso kaikki | katso lisää | lataa lisää |
    lataa lisää artikkeleita | lataa lisää uutisia | näytä lisää artikkeleita | lisää artikkeleita |
    kaikki artikkelit | kaikki uutiset | ladataan | ladataan sisältöä | odota hetki | suurenna kuva |
    suurenna kuvaa | klikkaa kuva suuremmaksi | klikkaa kuvaa suuremmaksi | klikkaa suuremmaksi | avaa kuva |
    avaa kuvien katselu | avaa kuvagalleria | kuvagalleria | katso kuvagalleria | näytä kuvat | seuraava kuva |
    edellinen kuva | koko näyttö | koko ruutu | näytä koko ruudulla | tulosta | tulosta sivu | tulostusversio |
    lataa pdf | lataa pdf-tiedosto | lataa pdf-muodossa | avaa pdf | lataa | lataa tiedosto | pysyvä linkki |
    ikilinkki | pysyvä osoite | lyhytlinkki | kopioi linkki | kirjasinkoko | fonttikoko | tekstin koko |
    suurenna tekstiä | pienennä tekstiä | suurempi teksti | pienempi teksti | oliko artikkeli hyödyllinen |
    oliko tämä artikkeli hyödyllinen | oliko artikkelista hyötyä | oliko tästä artikkelista apua |
    oliko tästä apua | oliko tästä hyötyä | oliko sivusta apua | oliko sivusta hyötyä | oliko tieto hyödyllistä |
    oliko tämä sivu hyödyllinen | löysitkö etsimäsi | löysitkö mitä etsit | löysitkö etsimäsi tiedon |
    mitä mieltä olit jutusta | arvioi artikkeli | arvostele artikkeli | anna arviosi | anna arvosana |
    keskimääräinen arvosana | selaimesi ei tue | selaimesi ei tue videota | selaimesi ei tue javascriptiä |
    selaimesi ei tue html5-videota | selaimesi ei tue video-elementtiä | ota javascript käyttöön |
    salli javascript | javascript on pois käytöstä | kuuntele artikkeli | kuuntele juttu | kuuntele teksti |
    kuuntele | toista | toista video | katso video | sulje | sulje ikkuna | peruuta | peru tilaus | seuraa aihetta |
    lopeta seuraaminen | seuraa | ilmoita virheestä | ilmoita virhe | ilmoita asiattomasta sisällöstä |
    ilmoita väärinkäytöstä | ilmoita ongelmasta | avautuu uuteen ikkunaan | avautuu uudessa ikkunassa |
    avautuu uuteen välilehteen | avautuu uudessa välilehdessä | avaa uudessa ikkunassa |
    linkki avautuu uuteen ikkunaan | linkki vie ulkoiselle sivustolle | ensimmäinen sivu | viimeinen sivu |
    sivu 1 / 1 | siirry sivustolle | siirry verkkosivuille | siirry kotisivuille | käännä | näytä tiedot |
    näytä lisätiedot | piilota tiedot | näytä lähde | laajenna | supista | anna palautetta sivusta |
    anna palautetta jutusta | kyllä ei | näytä kaikki kuvat | sulje galleria | jokin meni pieleen |
    jokin meni vikaan | jotain meni pieleen | jotain meni vikaan | jokin meni vikaan. yritä uudelleen |
    jotain meni vikaan. yritä myöhemmin uudelleen | hups, jokin meni pieleen | hups! jotain meni pieleen |
    tapahtui virhe | virhe ladattaessa | yritä uudelleen | yritä uudestaan | yritä myöhemmin uudelleen |
    lataa sivu uudelleen | päivitä sivu | sisältö ei ole saatavilla | sisältöä ei voida näyttää |
    video ei ole saatavilla | videota ei voi toistaa | kuuntele tämä artikkeli | kuuntele tämä juttu |
    kuuntele uutinen | ääneen luettu artikkeli | ilmoita asiavirheestä | ilmoita kirjoitusvirheestä | raportoi virhe |
    huomasitko virheen | löysitkö virheen | anna palautetta | lähetä palautetta | kerro mielipiteesi |
    mitä mieltä olet jutusta | mitä pidit jutusta | piditkö jutusta | piditkö artikkelista |
    oliko tästä artikkelista hyötyä | oliko tästä sivusta apua | oliko sisältö hyödyllistä | arvioi tämä artikkeli |
    arvostele | ei vielä arvioita | kiitos äänestäsi | kiitos palautteesta | kiitos palautteestasi |
    kiitos arviostasi | linkki kopioitu | palaa alkuun | palaa artikkeliin | siirry artikkeliin | tumma tila |
    vaalea tila | korkea kontrasti | tulosta artikkeli | tulosta tämä sivu | tallenna artikkeli | lue myöhemmin |
    lehdistötiedote
  `),
  furnitureLead: phrases(`
    lue koko artikkeli | lue koko juttu | lue koko kirjoitus | lue alkuperäinen | jatka lukemista |
    jatka artikkelin lukemista | näytä kaikki artikkelit kirjoittajalta | näytä kaikki kirjoittajan |
    näytä kaikki käyttäjän | katso kaikki kirjoittajan | kaikki artikkelit kirjoittajalta |
    näytä tämä julkaisu instagramissa | henkilön jakama julkaisu | pysyvä linkki | ikilinkki |
    lisää kestolinkki kirjanmerkkeihin | lisää kirjanmerkkeihin | kestolinkki | linkki artikkeliin | suora linkki |
    lyhytlinkki | kirjasinkoko | tekstin koko | katselukertoja | lukukertoja | artikkelia on luettu |
    juttua on luettu | sivua on katsottu | oliko tämä artikkeli | oliko artikkelista | oliko tästä | oliko sivusta |
    selaimesi ei tue | ota javascript käyttöön | nähdäksesi tämän sisällön | nähdäksesi sisällön |
    katsoaksesi videon | hyväksy evästeet nähdäksesi | klikkaa tästä | klikkaa kuvaa | napsauta tästä |
    kuuntele artikkeli | löysitkö virheen | artikkelin voi lukea | sivu 1 / | näyttääksesi tämän |
    selaimesi on vanhentunut | käytät vanhentunutta | javascript on poistettu | javascript ei ole käytössä |
    artikkelin lukee | jutun lukee tekoälyääni | sivu päivitetty | sivu on päivitetty | sivua päivitetty |
    ilmoita virheestä | arvioi tämä
  `),
};
