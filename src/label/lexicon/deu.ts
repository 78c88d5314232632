import { type Lexicon, phrases } from './lexicon.js';

/** German. */
export const deu: Lexicon = {
  language: 'deu',
  bioHeading: phrases(`
    über den autor | über die autorin | über die autoren | über die autorinnen | über den autor / die autorin |
    über den verfasser | über die verfasserin | zum autor | zur autorin | zu den autoren | zur person | über mich |
    ueber mich | ueber den autor | autor | autorin | autoren | der autor | die autorin | die autoren |
    autorenprofil | autoreninfo | autorenbox | autorenporträt | autorenportrait | autoren-info | kurzbiografie |
    kurzvita | vita | über unseren autor | über unsere autorin | über unsere autoren | der autor dieses artikels |
    geschrieben von | verfasst von | veröffentlicht von | gastautor | gastautorin | ein artikel von |
    ein beitrag von | wer schreibt hier | der verfasser | unser autor | unsere autorin
  `),
  bioLead: phrases(`
    über den autor | über die autorin | zum autor | zur autorin | zur person | der autor ist | die autorin ist |
    die autoren sind | der verfasser ist | die verfasserin ist | der autor arbeitet | die autorin arbeitet |
    der autor lebt | die autorin lebt | unser autor | unsere autorin | unser gastautor | unsere gastautorin |
    gastautor | gastautorin | gastbeitrag von | ein gastbeitrag von | dies ist ein gastbeitrag von |
    dieser artikel wurde von | dieser artikel wurde verfasst von | dieser artikel wurde geschrieben von |
    dieser artikel stammt von | dieser beitrag wurde von | dieser beitrag wurde verfasst von |
    dieser beitrag wurde geschrieben von | dieser beitrag stammt von | dieser text stammt von | dieser gastbeitrag |
    dieser gastartikel | der gastautor | die gastautorin | freie journalistin in | freier journalist in |
    freier journalist und | freie journalistin und | autorenprofil
  `),
  selfLead: phrases(`
    hallo, ich bin | hallo! ich bin | hallo ich bin | hi, ich bin | hi! ich bin | hallo, mein name ist |
    hallo! mein name ist | hey, ich bin | moin, ich bin | servus, ich bin | mein name ist | ich heiße |
    ich bin freie journalistin | ich bin freier journalist | ich bin journalist | ich bin journalistin |
    ich bin autorin | ich bin autor | ich bin bloggerin | ich bin blogger | ich bin gründer von |
    ich bin gründerin von | ich bin der gründer | ich bin die gründerin | ich blogge | ich blogge hier |
    ich schreibe hier | ich schreibe über | herzlich willkommen auf meinem blog | willkommen auf meinem blog |
    schön, dass du hier bist | schön, dass du da bist
  `),
  roleWord: phrases(`
    journalist | journalistin | journalisten | journalistinnen | reporter | reporterin | korrespondent |
    korrespondentin | auslandskorrespondent | auslandskorrespondentin | redakteur | redakteurin | redakteure |
    redaktor | redaktorin | chefredakteur | chefredakteurin | chefredaktor | chefredaktorin | chefreporter |
    chefreporterin | ressortleiter | ressortleiterin | redaktionsleiter | redaktionsleiterin | redaktionsleitung |
    redaktionsmitglied | online-redakteur | online-redakteurin | volontär | volontärin | volontaer | herausgeber |
    herausgeberin | verleger | verlegerin | lektor | lektorin | autor | autorin | autoren | gastautor |
    gastautorin | co-autor | co-autorin | schriftsteller | schriftstellerin | publizist | publizistin | essayist |
    essayistin | lyriker | lyrikerin | dichter | dramatiker | drehbuchautor | drehbuchautorin | kolumnist |
    kolumnistin | kommentator | kommentatorin | kritiker | kritikerin | filmkritiker | filmkritikerin |
    literaturkritiker | blogger | bloggerin | podcaster | podcasterin | youtuber | moderator | moderatorin |
    texter | texterin | werbetexter | freelancer | freelancerin | freiberufler | freiberuflerin | übersetzer |
    übersetzerin | fotograf | fotografin | fotojournalist | fotojournalistin | illustrator | illustratorin |
    grafiker | grafikerin | karikaturist | designer | designerin | filmemacher | filmemacherin | regisseur |
    regisseurin | produzent | produzentin | dokumentarfilmer | professor | professorin | dozent | dozentin |
    privatdozent | lehrbeauftragter | lehrbeauftragte | lehrerin | wissenschaftler | wissenschaftlerin |
    wissenschaftlicher mitarbeiter | wissenschaftliche mitarbeiterin | wissenschaftsjournalist |
    wissenschaftsjournalistin | forscher | forscherin | doktorand | doktorandin | historiker | historikerin |
    politikwissenschaftler | politikwissenschaftlerin | politologe | politologin | soziologe | soziologin |
    philosoph | philosophin | ökonom | ökonomin | volkswirt | volkswirtin | psychologe | psychologin |
    psychotherapeut | psychotherapeutin | therapeut | therapeutin | facharzt | fachärztin | apotheker |
    apothekerin | ernährungsberater | ernährungsberaterin | ökotrophologin | heilpraktiker | heilpraktikerin |
    biologe | biologin | physiker | physikerin | jurist | juristin | rechtsanwalt | rechtsanwältin | fachanwalt |
    fachanwältin | anwalt | anwältin | steuerberater | steuerberaterin | ingenieur | ingenieurin | informatiker |
    informatikerin | softwareentwickler | entwickler | entwicklerin | analyst | analystin | chefanalyst | berater |
    beraterin | unternehmensberater | unternehmensberaterin | stratege | coach | trainer | trainerin | gründer |
    gründerin | mitgründer | mitgründerin | mitbegründer | mitbegründerin | unternehmer | unternehmerin |
    geschäftsführer | geschäftsführerin | inhaber | inhaberin | ceo | vorstand | vorstandsvorsitzender |
    pressesprecher | pressesprecherin | content manager | content managerin | social media manager | aktivist |
    aktivistin | köchin | foodbloggerin | reisebloggerin | reiseblogger | praktikant | praktikantin
  `),
  bioPhrase: phrases(`
    schreibt über | schreibt für | schreibt als | schreibt hier | schreibt regelmäßig | schreibt seit |
    schreibt unter anderem für | schreibt vor allem über | bloggt über | bloggt seit | bloggt auf | berichtet über |
    berichtet für | berichtet seit | berichtet aus | lebt in | lebt und arbeitet in | lebt mit | lebt heute in |
    lebt seit | wohnt in | geboren in | geboren und aufgewachsen | aufgewachsen in | stammt aus | studierte in |
    studierte an | hat studiert | studiert in | studiert an der | studium der | absolvierte ein |
    absolvierte sein studium | absolvierte ihr studium | absolvent der | absolventin der |
    absolvierte ein volontariat | volontierte | volontariat | promoviert in | promovierte in | habilitierte |
    lehrt an der | lehrt und forscht | lehrt als | unterrichtet an | forscht an | forscht zu | forscht über |
    ist professor für | ist professorin für | ist professor an | ist professorin an |
    ist wissenschaftlicher mitarbeiter | ist wissenschaftliche mitarbeiterin | ist freier journalist |
    ist freie journalistin | ist freier autor | ist freie autorin | ist freiberuflicher | ist freiberufliche |
    ist redakteur | ist redakteurin | ist chefredakteur | ist chefredakteurin | ist autor | ist autorin |
    ist autor von | ist autorin von | ist autor des buches | ist autorin des buches | ist autor mehrerer |
    ist autorin mehrerer | autor zahlreicher | autorin zahlreicher | autor des buches | autorin des buches |
    ist korrespondent | ist korrespondentin | ist herausgeber | ist herausgeberin | ist gründer | ist gründerin |
    ist mitgründer | ist mitgründerin | ist mitbegründer | ist mitbegründerin | gründer und geschäftsführer |
    gründerin und geschäftsführerin | ist geschäftsführer | ist geschäftsführerin | ist leiter der |
    ist leiterin der | ist mitglied der | ist ressortleiter | ist rechtsanwalt | ist rechtsanwältin |
    ist fachanwalt | arbeitet als | arbeitet für | arbeitet bei | arbeitet seit | arbeitete als | arbeitete für |
    arbeitete unter anderem | zuvor war er | zuvor war sie | zuvor arbeitete | seit über 20 jahren |
    jahre erfahrung | langjährige erfahrung | jahrelange erfahrung | beschäftigt sich mit | befasst sich mit |
    spezialisiert auf | ist spezialisiert auf | ihre schwerpunkte | seine schwerpunkte | ihre themenschwerpunkte |
    seine themenschwerpunkte | schwerpunkte sind | zu seinen schwerpunkten | zu ihren schwerpunkten |
    forschungsschwerpunkte | arbeitsschwerpunkte | veröffentlichte mehrere | hat mehrere bücher |
    zahlreiche veröffentlichungen | zahlreiche publikationen | zuletzt erschien | zuletzt erschien von |
    zuletzt erschienen | zuletzt veröffentlichte | sein aktuelles buch | ihr aktuelles buch | sein neues buch |
    ihr neues buch | sein neuestes buch | ihr neuestes buch | mehrfach ausgezeichnet | preisträger | preisträgerin |
    in seiner freizeit | in ihrer freizeit | in meiner freizeit | wenn er nicht gerade | wenn sie nicht gerade |
    wenn ich nicht gerade | liebt reisen | interessiert sich für | begeistert sich für | mutter von zwei |
    vater von zwei
  `),
  bioCall: phrases(`
    folgen sie ihm auf | folgen sie ihr auf | folge ihm auf | folge ihr auf | folge mir auf | folgt mir auf |
    folgt ihm auf | folgt ihr auf | folgen sie mir auf | folgen sie dem autor | folgen sie der autorin |
    ihr findet mich auf | du findest mich auf | sie finden mich auf | sie finden ihn auf | mehr von |
    mehr über den autor | mehr über die autorin | mehr über mich | mehr zum autor | mehr zur autorin |
    mehr artikel von | weitere artikel von | weitere beiträge von | weitere texte von | alle artikel von |
    alle beiträge von | alle artikel des autors | alle beiträge des autors | alle beiträge der autorin |
    alle artikel der autorin | alle beiträge anzeigen von | zum autorenprofil | zum profil | zur autorenseite |
    zeige alle beiträge von | kontakt zum autor | kontakt zur autorin | kontaktieren sie den autor |
    kontaktieren sie die autorin | schreiben sie ihm | schreiben sie ihr | schreiben sie dem autor | schreib mir |
    schreib mir eine mail | schreiben sie mir | vernetzen sie sich mit | vernetze dich mit |
    besuchen sie seine website | besuche meinen blog | besuche meine website | weitere informationen unter |
    weitere informationen finden sie unter | mehr informationen unter | mehr infos unter | mehr unter
  `),
  pronounLead: phrases(`
    er | sie | ihr | ihre | sein | seine | seinen | ihren | der autor | die autorin
  `),
  aboutLead: phrases(`
    über | über uns | über das unternehmen | über die firma | über den verlag | über die stiftung |
    über den verein | über die gruppe | über die agentur | über die organisation | unternehmensprofil |
    firmenprofil | wir über uns | zum unternehmen | das unternehmen | unternehmensporträt | firmenporträt |
    unternehmensbeschreibung | firmenbeschreibung | kurzprofil
  `),
  companyPhrase: phrases(`
    ist ein führender anbieter | ist der führende anbieter | ist einer der führenden anbieter |
    ist einer der weltweit führenden | ist ein weltweit führender | ist ein weltweit führendes |
    führender anbieter von | hat seinen hauptsitz in | hat ihren hauptsitz in | hauptsitz des unternehmens |
    der hauptsitz befindet sich | wurde gegründet und | gegründet wurde das unternehmen | pressekontakt |
    pressekontakte | presseanfragen | ansprechpartner für die presse | medienkontakt | medienanfragen |
    kontakt für medien | kontakt für presseanfragen | rückfragen bitte an | bei rückfragen |
    investor relations kontakt | zukunftsgerichtete aussagen | vorausschauende aussagen |
    in die zukunft gerichtete aussagen | original-content von | übermittelt durch news aktuell |
    abdruck honorarfrei | belegexemplar erbeten | weitere informationen unter www |
    weitere informationen finden sie unter | weitere informationen erhalten sie unter |
    mitarbeiterinnen und mitarbeiter weltweit
  `),
  prevLead: phrases(`
    vorheriger | vorherige | vorheriges | vorheriger artikel | vorheriger beitrag | vorherige beiträge |
    vorherige artikel | vorherige seite | vorheriges kapitel | vorherige meldung | vorherige nachricht |
    vorheriges thema | vorheriges rezept | vorheriges projekt | voriger artikel | voriger beitrag | vorige seite |
    vorige | voriger | letzter artikel | letzter beitrag | älterer beitrag | ältere beiträge | älterer artikel |
    ältere artikel | älterer post | ältere posts | ältere einträge | älter | vorangegangener artikel |
    vorangegangener beitrag | vorhergehender artikel | vorhergehender beitrag | vorherige news | vorige nachricht |
    zum vorherigen artikel | zum vorherigen beitrag | vorheriger post | voriger eintrag |
    zurück zum vorherigen artikel
  `),
  nextLead: phrases(`
    nächster | nächste | nächstes | nächster artikel | nächster beitrag | nächste beiträge | nächste artikel |
    nächste seite | nächstes kapitel | nächste meldung | nächste nachricht | nächstes thema | nächstes rezept |
    nächstes projekt | neuerer beitrag | neuere beiträge | neuerer artikel | neuere artikel | neuerer post |
    neuere posts | neuere einträge | folgender artikel | folgender beitrag | nachfolgender artikel | nächste news |
    zum nächsten artikel | zum nächsten beitrag | nächster post | nächster eintrag | weiter zum nächsten artikel
  `),
  relatedHeading: phrases(`
    das thema könnte sie auch interessieren | das thema könnte dich auch interessieren |
    diese themen könnten sie auch interessieren | diese themen könnten dich auch interessieren |
    sie könnten auch an diesen artikeln interessiert sein | mehr aus der sendung | mehr aus dieser sendung |
    ähnliche artikel | ähnliche beiträge | ähnliche themen | ähnliche inhalte | ähnliche posts |
    ähnliche nachrichten | ähnliche rezepte | verwandte artikel | verwandte beiträge | verwandte themen |
    verwandte inhalte | verwandte links | verwandte nachrichten | passende artikel | passende beiträge |
    passend zum thema | mehr zum thema | lesen sie mehr zum thema | mehr zu diesem thema | mehr von diesem autor |
    mehr aus dieser kategorie | mehr aus diesem ressort | mehr artikel | mehr beiträge | mehr nachrichten |
    mehr news | mehr lesen | mehr anzeigen | weitere artikel | weitere beiträge | weitere nachrichten |
    weitere meldungen | weitere themen | weitere news | weitere inhalte | weitere artikel zum thema |
    weitere artikel dieser kategorie | weitere artikel aus dieser kategorie | weitere interessante artikel |
    weitere interessante beiträge | weitere empfehlungen | weitere artikel des autors |
    weitere artikel von diesem autor | weitere beiträge des autors | weitere pressemitteilungen | weitere storys |
    weiterlesen | weiterführende artikel | das könnte sie auch interessieren | das könnte dich auch interessieren |
    das könnte euch auch interessieren | das könnte ihnen auch gefallen | das könnte dir auch gefallen |
    das könnte euch auch gefallen | das könnte sie interessieren | das könnte dich interessieren |
    könnte dir auch gefallen | könnte sie auch interessieren | könnte dich auch interessieren | auch interessant |
    auch interessant für sie | auch spannend | auch lesenswert | interessant für sie |
    was sie auch interessieren könnte | dies könnte sie auch interessieren |
    diese artikel könnten dich auch interessieren | diese artikel könnten sie auch interessieren |
    vielleicht interessiert sie auch | vielleicht interessiert dich auch | lesen sie auch | lesen sie mehr |
    lesen sie dazu auch | lies auch | lies mehr | lest auch | siehe auch | schon gelesen | schon gesehen |
    lesetipps | lesetipp | leseempfehlung | leseempfehlungen | unsere empfehlungen | unsere empfehlung |
    unsere leseempfehlungen | unsere lesetipps | empfehlungen der redaktion | empfehlung der redaktion |
    empfohlene artikel | empfohlene beiträge | empfohlene inhalte | empfohlener redaktioneller inhalt |
    empfohlen von | empfehlungen für sie | empfehlungen für dich | für sie empfohlen | für sie ausgewählt |
    für dich empfohlen | meistgelesen | meistgelesene artikel | meistgelesene beiträge | meistgelesene nachrichten |
    meist gelesen | meistgesehen | meistgeklickt | meistkommentiert | am meisten gelesen | am häufigsten gelesen |
    die meistgelesenen artikel | beliebte artikel | beliebte beiträge | beliebte themen | beliebteste artikel |
    beliebteste beiträge | beliebte inhalte | beliebte posts | top-themen | top themen | topthemen | top-artikel |
    top artikel | top-news | top news | topmeldungen | top-nachrichten | themen des tages | thema des tages |
    im trend | neueste artikel | neueste beiträge | neueste nachrichten | neueste meldungen | neueste kommentare |
    neuste artikel | neuste beiträge | neueste posts | letzte artikel | letzte beiträge | letzte kommentare |
    letzte meldungen | aktuelle artikel | aktuelle beiträge | aktuelle nachrichten | aktuelle meldungen |
    aktuelle themen | aktuelle news | aktuelle videos | aktuellste artikel | aus dem archiv | aus unserem archiv |
    aus dem ressort | andere leser interessierte auch | andere lasen auch | anderen gefällt auch |
    leser interessierten sich auch für | nicht verpassen | nichts verpassen | jetzt lesen | auch auf |
    artikel zum thema | links zum thema | artikel, die dich interessieren könnten | eilmeldungen |
    zufällige artikel | videos zum thema | news-ticker | newsticker | gesponserte inhalte | anzeige: empfehlungen
  `),
  relatedLead: phrases(`
    lesen sie hier | lies hier | lest hier | sehen sie hier | hören sie hier |
    lesen sie auch | lesen sie mehr | lesen sie dazu | lesen sie dazu auch | lesen sie mehr dazu |
    lesen sie mehr zum thema | lesen sie außerdem | lesen sie weiter | lies auch | lies dazu auch | lies mehr |
    lest auch | mehr zum thema | mehr dazu | mehr dazu hier | mehr dazu lesen sie hier | mehr lesen | mehr infos |
    mehr infos hier | weiterlesen | weitere infos | siehe auch | sehen sie auch | auch interessant | auch spannend |
    auch lesenswert | auch lesen | auch noch interessant | ebenfalls interessant | ebenfalls lesenswert |
    das könnte sie auch interessieren | das könnte dich auch interessieren | das könnte dich interessieren |
    das könnte sie interessieren | passend zum thema | passend dazu | zum weiterlesen | lesetipp | unser lesetipp |
    leseempfehlung | empfehlung der redaktion | unsere empfehlung | ähnlicher artikel | ähnliche artikel |
    verwandter artikel | verwandte artikel | hier geht es zum | hier geht's zum | hier geht's zu |
    hier weiterlesen | hier mehr lesen | jetzt lesen | zum artikel | zum vollständigen artikel | der ganze artikel |
    nicht verpassen
  `),
  shareLine: phrases(`
    teilen | jetzt teilen | teilen mit | teilen auf | teilen via | teilen auf facebook | teilen auf twitter |
    teilen auf x | teilen auf linkedin | teilen auf xing | teilen auf whatsapp | teilen auf pinterest |
    teilen auf telegram | teilen bei facebook | teilen per e-mail | teilen per mail | teilen per whatsapp |
    auf facebook teilen | auf twitter teilen | auf x teilen | auf linkedin teilen | auf whatsapp teilen |
    auf xing teilen | auf pinterest teilen | auf pinterest merken | auf pinterest pinnen | auf telegram teilen |
    auf flipboard teilen | bei facebook teilen | bei twitter teilen | bei whatsapp teilen | bei xing teilen |
    bei linkedin teilen | in facebook freigeben | in twitter freigeben | per mail teilen | per e-mail teilen |
    per e-mail senden | per mail versenden | per e-mail versenden | per whatsapp teilen | diesen artikel teilen |
    diesen beitrag teilen | artikel teilen | beitrag teilen | seite teilen | diese seite teilen | link teilen |
    artikel teilen auf | teile diesen beitrag | teile diesen artikel | teile das | teile den beitrag |
    sag es weiter | weitersagen | weiterempfehlen | artikel empfehlen | empfehlen | seite empfehlen | gefällt mir |
    gefällt mir nicht | like | twittern | tweet | tweeten | pinnen | merkliste | artikel merken |
    auf die merkliste | zur merkliste hinzufügen | auf merkliste setzen | später lesen | artikel drucken |
    seite drucken | ausdrucken | druckansicht | druckversion | druckvorschau | e-mail | e-mailen | link kopieren |
    link kopiert | url kopieren | in zwischenablage kopieren | kopiert | in sozialen netzwerken teilen |
    facebook-seite | whatsapp | artikel bewerten | bewerte diesen artikel | artikel anhören | vorlesen |
    verschenken | artikel verschenken
  `),
  shareLead: phrases(`
    teilen sie | teilen sie diesen artikel | teilen sie diesen beitrag | teilen sie den artikel |
    teile diesen artikel | teile diesen beitrag | teile diese seite | teilen auf | teilen mit | teilen via |
    diesen artikel teilen | diesen beitrag teilen | artikel teilen | beitrag teilen | auf facebook teilen |
    klick, um auf | klick, um über | klick, um dies | klicken, um auf | klicken zum ausdrucken |
    klicken, um einem freund | zum teilen klicken | hat dir der artikel gefallen | hat dir der beitrag gefallen |
    hat ihnen der artikel gefallen | hat dir dieser artikel gefallen | hat dir dieser beitrag gefallen |
    wenn dir der artikel gefallen hat | wenn dir dieser artikel gefallen hat |
    wenn dir dieser beitrag gefallen hat | wenn ihnen dieser artikel gefallen hat | dir hat der artikel gefallen |
    dir gefällt der artikel | dir gefällt dieser artikel | gefällt dir der artikel | gefällt dir dieser artikel |
    gefällt ihnen dieser artikel | empfehlen sie diesen artikel | merken auf | sag es weiter
  `),
  followLead: phrases(`
    folgen sie uns | folgen sie uns auf | folge uns | folge uns auf | folgt uns | folgt uns auf |
    folgen sie uns bei | folgt uns bei | folge uns bei | folgen sie uns auf facebook | folge uns auf instagram |
    folgen sie uns auf google news | folge unserem kanal | folgen sie unserem | abonniere unseren kanal |
    abonnieren sie unseren kanal | abonniert unseren kanal | abonniere unseren whatsapp |
    abonnieren sie unseren whatsapp | unser whatsapp-kanal | besuchen sie uns auf facebook | besuche uns auf |
    besucht uns auf | besuchen sie uns auf | finden sie uns auf | finde uns auf | ihr findet uns auf |
    sie finden uns auf | sie finden uns auch auf | du findest uns auf | werde fan | werden sie fan |
    werde teil unserer community | werde fan auf facebook | tritt unserer | tritt unserer facebook-gruppe bei |
    like uns auf | liken sie uns auf | treten sie unserer | bleiben sie auf dem laufenden und folgen |
    vernetzen sie sich mit uns | uns auf facebook | wir sind auf | wir auf facebook
  `),
  promoLead: phrases(`
    newsletter abonnieren | newsletter anmeldung | newsletter-anmeldung | unser newsletter | unsere newsletter |
    jetzt newsletter abonnieren | jetzt zum newsletter anmelden | melden sie sich für unseren newsletter |
    melden sie sich zu unserem newsletter | melde dich für unseren newsletter | melde dich zu unserem newsletter |
    melde dich jetzt | hier können sie sich | hier für den newsletter | abonnieren sie unseren newsletter |
    abonniere unseren newsletter | abonnieren sie den newsletter | abonnieren sie | jetzt abonnieren |
    jetzt anmelden | jetzt kostenlos anmelden | jetzt registrieren | jetzt kostenlos registrieren | jetzt testen |
    jetzt kostenlos testen | jetzt gratis testen | jetzt bestellen | jetzt kaufen | jetzt downloaden |
    jetzt herunterladen | jetzt sichern | jetzt unterstützen | jetzt spenden | jetzt mitglied werden |
    jetzt weiterlesen | jetzt abo abschließen | kostenlos testen | kostenlos registrieren | kostenlos abonnieren |
    kostenlos anmelden | kostenlos herunterladen | gratis testen | mit dem newsletter |
    die wichtigsten nachrichten | die wichtigsten nachrichten des tages | die wichtigsten news |
    bleiben sie auf dem laufenden | bleib auf dem laufenden | bleiben sie informiert | immer auf dem laufenden |
    immer auf dem neuesten stand | nichts mehr verpassen | nie mehr etwas verpassen | keine news mehr verpassen |
    keinen beitrag mehr verpassen | keinen artikel mehr verpassen | verpassen sie keine | verpassen sie nichts |
    verpasse keinen | verpasse keine | verpasse nichts mehr | ihre e-mail-adresse | deine e-mail-adresse |
    e-mail-adresse eingeben | e-mail-adresse | e-mail eingeben | gib deine e-mail-adresse |
    geben sie ihre e-mail-adresse | trag deine e-mail | tragen sie ihre e-mail | weiterlesen mit |
    sie haben bereits ein abo | sie haben bereits ein | sie sind bereits abonnent | sie sind noch nicht |
    bereits abonnent | bereits registriert | schon abonnent | schon registriert | schon mitglied | noch kein abo |
    noch kein konto | noch nicht registriert | haben sie bereits ein konto | dieser artikel ist nur für |
    dieser artikel ist exklusiv | dieser inhalt ist nur für | exklusiv für abonnenten | exklusiv für mitglieder |
    nur für abonnenten | zugang zu allen | unbegrenzter zugang | alle artikel lesen | alle plus-artikel |
    werden sie mitglied | werde mitglied | werde unterstützer | werden sie unterstützer | unterstützen sie uns |
    unterstützen sie unsere | unterstützen sie unsere arbeit | unterstütze uns | unterstütze unsere arbeit |
    unterstütze uns auf | unterstütze mich | mit ihrer spende | mit deiner spende | ihre spende |
    spenden sie jetzt | spende jetzt | laden sie unsere app | laden sie die app | lade unsere app | lade die app |
    zum angebot | hier bestellen | hier abonnieren | hier anmelden | hier klicken und | bei amazon kaufen |
    bei amazon ansehen | auf amazon ansehen | affiliate-link | affiliate-links | hinweis: affiliate |
    die mit sternchen | die mit * | mit * gekennzeichnete | * affiliate | * hierbei handelt | danke fürs lesen |
    vielen dank fürs lesen | vielen dank für ihr interesse | vielen dank für ihre anmeldung | mit der anmeldung |
    mit dem absenden | mit ihrer anmeldung | mit der registrierung | ja, ich möchte | ja, ich will |
    ich möchte den newsletter | ich möchte regelmäßig | ich bin damit einverstanden | ich habe die datenschutz |
    ich willige ein | ich stimme zu | ich akzeptiere die | eine abmeldung ist | die abmeldung ist |
    sie können sich jederzeit
  `),
  promoPhrase: phrases(`
    abonnieren sie unseren newsletter | abonniere unseren newsletter | abonniert unseren newsletter |
    melden sie sich für unseren | melden sie sich hier für | melde dich für unseren | für unseren newsletter |
    zu unserem newsletter | unseren kostenlosen newsletter | unser kostenloser newsletter | kostenlosen newsletter |
    den newsletter abonnieren | direkt in ihr postfach | direkt in dein postfach | in ihr postfach |
    in ihrem postfach | in dein postfach | in ihren posteingang | jederzeit abbestellen |
    jederzeit abbestellt werden | jederzeit abmelden | jederzeit kostenlos abbestellbar |
    keinen beitrag mehr verpassen | verpassen sie keine | probeabo | jetzt kostenlos testen | 30 tage kostenlos |
    zugriff auf alle inhalte | zugang zu allen artikeln | alle artikel unbegrenzt | um diesen artikel zu lesen |
    sie haben bereits ein abo | nur für abonnenten | exklusiv für abonnenten | mit ihrer spende |
    mit deiner spende | unterstützen sie unsere arbeit | unterstütze unsere arbeit | unterstützen sie unabhängigen |
    via paypal spenden | sogenannte affiliate-links | sogenannter affiliate-link | erhalten wir eine provision |
    erhalten wir eine kleine provision | bekomme ich eine kleine provision | wir eine provision |
    ohne dass sich der preis | für dich entstehen keine | ändert sich nicht am preis | als amazon-partner verdiene |
    verdiene ich an qualifizierten verkäufen | laden sie unsere app | laden sie sich unsere | im app store und |
    kostenlos im app store | gib deine e-mail-adresse | geben sie ihre e-mail-adresse |
    benachrichtigungen über neue beiträge | neue beiträge per e-mail | datenschutzerklärung gelesen |
    die datenschutzerklärung habe ich | ich habe die datenschutzerklärung | informationen zum datenschutz |
    hinweise zum datenschutz | vielen dank für ihre anmeldung
  `),
  copyrightPhrase: phrases(`
    alle rechte vorbehalten | alle rechte liegen bei | alle rechte bei | einige rechte vorbehalten |
    nachdruck verboten | nachdruck nur mit | nachdruck, auch auszugsweise | auch auszugsweise, nur mit |
    vervielfältigung nur mit | nur mit schriftlicher genehmigung | unter einer creative commons | copyright © |
    © copyright | präsentiert von wordpress | mit stolz präsentiert von wordpress |
    stolz präsentiert von wordpress | powered by blogger | © dpa | dpa-infocom | mit material der |
    mit material von dpa | mit agenturmaterial
  `),
  noticePhrase: phrases(`
    nachdruck verboten | nachdruck nur mit | gibt die meinung des autors | gibt die meinung des verfassers |
    gibt die meinung der autorin | geben die meinung des | nicht notwendigerweise die meinung |
    nicht zwingend die meinung | nicht die meinung der redaktion | meinung der redaktion wieder |
    übernehmen keine haftung | übernehmen wir keine haftung | wir übernehmen keine verantwortung |
    für den inhalt der verlinkten seiten | für den inhalt verlinkter | für den inhalt ist der |
    für den inhalt verantwortlich | stellt keine anlageberatung dar | keine kauf- oder verkaufsempfehlung |
    stellt keine rechtsberatung dar | ersetzt keine rechtsberatung | ersetzt keinen arztbesuch |
    ersetzt nicht den besuch beim arzt | ersetzt keine ärztliche | dienen nur der information |
    dient lediglich der information | dient ausschließlich der information | dieser artikel erschien zuerst |
    dieser artikel erschien ursprünglich | dieser beitrag erschien zuerst | dieser text erschien zuerst |
    erschien zuerst auf | erschien zuerst bei | zuerst veröffentlicht auf | zuerst erschienen auf |
    ursprünglich veröffentlicht auf | zuerst erschienen in | der beitrag erschien zuerst |
    dieser artikel wurde aktualisiert | dieser artikel wurde zuletzt aktualisiert |
    aus dem englischen übersetzt von | mit ki-unterstützung | mit hilfe von ki |
    mit hilfe künstlicher intelligenz erstellt | maschinell übersetzt | haben sie einen fehler entdeckt |
    haben sie fehler entdeckt | wir freuen uns über ihren hinweis | korrekturhinweis |
    dieser text wurde automatisch | von der redaktion nicht bearbeitet | nicht von der redaktion bearbeitet |
    nur mit genehmigung | auch auszugsweise | nur mit schriftlicher genehmigung
  `),
  noticeLead: phrases(`
    hinweis der redaktion | anmerkung der redaktion | anm. der redaktion | anm. d. red | anm. d. redaktion |
    redaktioneller hinweis | anmerkung des autors | anmerkung der autorin | hinweis in eigener sache |
    in eigener sache | transparenzhinweis | korrekturhinweis | richtigstellung | haftungsausschluss |
    haftungshinweis | risikohinweis | rechtlicher hinweis | rechtliche hinweise | disclaimer |
    urheberrechtshinweis | copyright | interessenkonflikt | hinweis auf interessenkonflikte |
    dieser artikel erschien | dieser artikel erschien zuerst | dieser artikel ist erschienen |
    dieser artikel wurde zuerst | dieser artikel wurde ursprünglich | dieser artikel wurde zuletzt |
    dieser artikel ist ursprünglich | dieser artikel ist zuerst | dieser beitrag erschien |
    dieser beitrag erschien zuerst | dieser beitrag wurde veröffentlicht in | dieser beitrag wurde unter |
    dieser eintrag wurde veröffentlicht | dieser eintrag wurde unter | dieser text erschien |
    dieser text erschien zuerst | dieser text ist zuerst | dieser text ist eine übersetzung | diese meldung wurde |
    diese pressemitteilung wurde | der originalartikel | dieses werk ist lizenziert | alle angaben ohne gewähr |
    alle inhalte dieser | die inhalte dieser | die hier veröffentlichten | für den inhalt | zuerst erschienen |
    zuerst veröffentlicht | erstveröffentlichung | ursprünglich veröffentlicht | ursprünglich erschienen |
    nachdruck mit freundlicher genehmigung | abdruck mit freundlicher genehmigung |
    mit freundlicher genehmigung von | sie haben einen fehler gefunden | fehler gefunden | haben sie einen fehler
  `),
  sourceLead: phrases(`
    quelle | quellen | quellenangabe | quellenangaben | originalquelle | bildquelle | textquelle |
    nachrichtenquelle | via | zuerst erschienen auf | zuerst erschienen in | zuerst veröffentlicht auf |
    ursprünglich veröffentlicht auf | ursprünglich erschienen auf | originalartikel | zum originalartikel |
    original | originalbeitrag | original-content von | übernommen von | erstmals erschienen in |
    pressemitteilung von | mit material von
  `),
  editorLead: phrases(`
    redaktion | redakteur | redakteurin | redigiert von | bearbeitet von | verantwortlich |
    verantwortlicher redakteur | verantwortliche redakteurin | chefredakteur | chefredaktion | lektorat |
    lektoriert von | korrektorat | geprüft von | überprüft von | medizinisch geprüft von | fachlich geprüft von |
    übersetzung | übersetzt von | aus dem englischen von | herausgeber | herausgegeben von | produktion |
    mitarbeit | unter mitarbeit von | layout | satz | satz und layout
  `),
  tagsLead: phrases(`
    schlagwörter | schlagworte | schlagwort | verschlagwortet | verschlagwortet mit | verschlagwortet unter |
    getaggt | getaggt mit | tags | tag | stichworte | stichwörter | stichwort | kategorie | kategorien | rubrik |
    rubriken | themen | thema | keywords | labels | label | abgelegt unter | abgelegt in | veröffentlicht in |
    veröffentlicht unter | gespeichert unter | einsortiert unter | eingeordnet unter |
    in verbindung stehende themen | themen folgen | artikel-tags | ressort | eingestellt unter | schlüsselwörter
  `),
  bylineLead: phrases(`
    von | ein artikel von | ein beitrag von | ein kommentar von | ein gastbeitrag von | ein interview von |
    eine kolumne von | eine analyse von | ein essay von | eine rezension von | text von | text | texte |
    geschrieben von | verfasst von | veröffentlicht von | erstellt von | gepostet von | eingestellt von |
    publiziert von | autor | autorin | autoren | autor/in | verfasser | verfasserin | aus | interview |
    interview von | kommentar von | gastbeitrag von | redaktion | redakteur | redakteurin | aufgezeichnet von |
    protokoll | protokolliert von
  `),
  dateLead: phrases(`
    veröffentlicht | veröffentlicht am | veröffentlicht um | veröffentlichung | veröffentlichungsdatum |
    veröffentlicht von | erstellt | erstellt am | erschienen | erschienen am | erstveröffentlichung | publiziert |
    publiziert am | aktualisiert | aktualisiert am | aktualisierung | zuletzt aktualisiert |
    zuletzt aktualisiert am | letzte aktualisierung | letzte änderung | letzte änderung am | zuletzt geändert am |
    zuletzt bearbeitet am | geändert am | bearbeitet am | stand | datum | gepostet am | geschrieben am |
    verfasst am | eingestellt am | hochgeladen am | online seit
  `),
  agoPhrase: phrases(`
    vor einer minute | vor wenigen minuten | vor einer stunde | vor einem tag | vor einer woche | vor einem monat |
    vor einem jahr | gerade eben | soeben | gestern | heute | vorgestern | letzte woche | letzten monat |
    letztes jahr
  `),
  readingTimePhrase: phrases(`
    min lesezeit | min. lesezeit | minuten lesezeit | minute lesezeit | lesezeit | geschätzte lesezeit | lesedauer |
    geschätzte lesedauer | minuten lesedauer | minuten zu lesen | min. lesedauer | min lesedauer | lesezeit ca |
    lesezeit in minuten | minuten lesen
  `),
  counterWord: phrases(`
    aufrufe | aufruf | ansichten | gelesen | mal gelesen | klicks | zugriffe | besucher | besuche | leser |
    kommentare | kommentar | antworten | antwort | likes | gefällt mir | geteilt | mal geteilt | shares |
    bewertungen | bewertung | stimmen | downloads | abonnenten | follower | reaktionen | wiedergaben
  `),
  homeLead: phrases(`
    startseite | start | home | sie sind hier | du bist hier | sie befinden sich hier | du befindest dich hier |
    hier sind sie | aktuelle seite | zur startseite | zurück zur startseite | brotkrumen | brotkrümelnavigation
  `),
  menuLine: phrases(`
    zum inhalt springen | zum inhalt | zum hauptinhalt springen | zum hauptinhalt | direkt zum inhalt |
    direkt zum hauptinhalt | zum menü springen | zur navigation springen | zur navigation | zur hauptnavigation |
    zur hauptnavigation springen | zur suche springen | zur suche | zum footer springen | zur fußzeile springen |
    zum seitenanfang | springe zum inhalt | springe zum hauptinhalt | springe zur navigation |
    zu den inhalten springen | inhalt überspringen | navigation überspringen | hauptnavigation | hauptmenü | menü |
    menü öffnen | menü schließen | menü anzeigen | menü umschalten | navigation umschalten | navigation öffnen |
    navigation schließen | navigation ein-/ausblenden | beitragsnavigation | beitrags-navigation |
    artikelnavigation | artikel-navigation | seitennavigation | servicenavigation | metanavigation | suche |
    suchen | suchen nach | suche nach | suchbegriff | suchbegriff eingeben | suche öffnen | suche schließen |
    suchformular | erweiterte suche | website durchsuchen | blog durchsuchen | anmelden | einloggen | login |
    log-in | abmelden | ausloggen | logout | registrieren | jetzt registrieren | jetzt anmelden |
    anmelden / registrieren | anmelden oder registrieren | mein konto | mein profil | mein account | benutzerkonto |
    konto erstellen | neues konto erstellen | kundenkonto | passwort vergessen | kennwort vergessen |
    neues passwort anfordern | passwort zurücksetzen | angemeldet bleiben | eingeloggt bleiben | benutzername |
    warenkorb | zum warenkorb | in den warenkorb | warenkorb anzeigen | merkzettel | wunschliste | merkliste |
    zur kasse | bestellung verfolgen | über uns | ueber uns | wir über uns | kontaktformular | kontakt aufnehmen |
    kontaktieren sie uns | kontakt & impressum | kontakt und impressum | impressum | impressum & datenschutz |
    impressum und datenschutz | datenschutz | datenschutz & cookies | datenschutz und cookies |
    datenschutzerklärung | datenschutzhinweise | datenschutzhinweis | datenschutzbestimmungen |
    datenschutzrichtlinie | datenschutz-einstellungen | datenschutzeinstellungen | privatsphäre-einstellungen |
    privatsphäre und datenschutz | privacy center | privacy-einstellungen | cookie-einstellungen |
    cookie einstellungen | cookies verwalten | cookie-richtlinie | cookie-richtlinie (eu) | cookie-hinweis |
    cookie-erklärung | cookie-manager | consent-einstellungen | einwilligungen verwalten | utiq verwalten |
    nutzungsbedingungen | nutzungsbasierte onlinewerbung | allgemeine geschäftsbedingungen | agb |
    agb und widerruf | allgemeine nutzungsbedingungen | widerrufsbelehrung | zahlung und versand | netiquette |
    barrierefreiheitserklärung | erklärung zur barrierefreiheit | sitemap | seitenübersicht | inhaltsübersicht |
    werben | werben sie hier | werbung buchen | werbung schalten | mediadaten | media daten | anzeigen aufgeben |
    anzeige aufgeben | anzeige schalten | anzeigenpreise | abo | abonnieren | abo kündigen | abo-service |
    aboservice | abo bestellen | abo shop | aboshop | abonnenten-service | vertrag kündigen |
    verträge hier kündigen | hier kündigen | newsletter | newsletter abonnieren | newsletter-anmeldung |
    newsletter anmelden | e-paper | epaper | rss | rss-feed | rss-feeds | rss feed | beitrags-feed |
    feed der einträge | kommentar-feed | kommentare als rss | beiträge als rss | leserservice | kundenservice |
    kundencenter | hilfe & kontakt | hilfe und kontakt | häufig gestellte fragen | faq | stellenmarkt |
    pressestelle | artikelarchiv | kategorie auswählen | monat auswählen | folge uns | folgen sie uns |
    seite nicht gefunden | zurück zur startseite | zur startseite | startseite | nach oben | zurück nach oben |
    mehr anzeigen | mehr laden | alle anzeigen | alle ansehen | sprache wählen | sprache auswählen |
    sprache ändern | desktop-version | mobile version | zur desktop-version | zur mobilen version |
    zur mobilen ansicht | schließen
  `),
  commentLine: phrases(`
    kommentar schreiben | kommentar hinterlassen | kommentar verfassen | kommentar abgeben | kommentar absenden |
    kommentar abschicken | kommentar senden | kommentar hinzufügen | kommentar veröffentlichen |
    einen kommentar schreiben | einen kommentar hinterlassen | einen kommentar verfassen |
    schreibe einen kommentar | schreibe einen kommentar antwort abbrechen | schreiben sie einen kommentar |
    schreib einen kommentar | hinterlasse einen kommentar | hinterlasse einen kommentar antwort abbrechen |
    hinterlasse eine antwort | hinterlasse jetzt einen kommentar | hinterlassen sie einen kommentar |
    hinterlassen sie eine antwort | lass einen kommentar da | antwort hinterlassen | antworten | antwort abbrechen |
    antwort schreiben | abbrechen | auf diesen kommentar antworten | auf kommentar antworten |
    neuen kommentar schreiben | neuen kommentar hinzufügen | kommentieren | jetzt kommentieren |
    artikel kommentieren | diesen artikel kommentieren | mitdiskutieren | diskutieren sie mit | diskutiere mit |
    jetzt mitdiskutieren | kommentare | kommentar | 0 kommentare | 1 kommentar | ein kommentar | keine kommentare |
    kein kommentar | noch keine kommentare | noch keine kommentare vorhanden | es gibt noch keine kommentare |
    es sind noch keine kommentare vorhanden | bisher keine kommentare | keine kommentare vorhanden |
    sei der erste, der kommentiert | sei der erste | sei der erste, der diesen beitrag kommentiert |
    seien sie der erste, der kommentiert | schreiben sie den ersten kommentar | schreibe den ersten kommentar |
    schreib den ersten kommentar | kommentare sind geschlossen | kommentare geschlossen |
    kommentare sind deaktiviert | kommentarfunktion deaktiviert | kommentarfunktion ist geschlossen |
    die kommentarfunktion ist geschlossen | die kommentarfunktion ist deaktiviert | kommentare deaktiviert |
    kommentare sind derzeit geschlossen | kommentare anzeigen | kommentare lesen | kommentare ansehen |
    alle kommentare anzeigen | alle kommentare lesen | alle kommentare | weitere kommentare anzeigen |
    weitere kommentare | mehr kommentare laden | kommentare laden | kommentare ausblenden | kommentare einblenden |
    kommentare öffnen | zu den kommentaren | neueste kommentare | ältere kommentare | neuere kommentare |
    leserkommentare | ihr kommentar | dein kommentar | ihr name | dein name | ihre e-mail | deine e-mail |
    ihre meinung | name * | e-mail * | kommentar * | name (erforderlich) | name (notwendig) |
    e-mail (erforderlich) | e-mail-adresse * | anmelden, um zu kommentieren | anmelden um zu kommentieren |
    zum kommentieren anmelden | bitte anmelden, um zu kommentieren | bitte melden sie sich an, um zu kommentieren |
    melden sie sich an, um zu kommentieren | melde dich an, um einen kommentar zu schreiben |
    anmelden oder registrieren, um kommentare verfassen zu können |
    du musst angemeldet sein, um einen kommentar abzugeben | du musst angemeldet sein, um zu kommentieren |
    du musst eingeloggt sein, um einen kommentar zu schreiben |
    sie müssen angemeldet sein, um einen kommentar abzugeben | deine e-mail-adresse wird nicht veröffentlicht |
    ihre e-mail-adresse wird nicht veröffentlicht | erforderliche felder sind markiert | kommentar melden |
    kommentare zum post (atom) | benachrichtige mich über nachfolgende kommentare via e-mail |
    benachrichtige mich über neue beiträge via e-mail | kommentare abonnieren | trackbacks
  `),
  commentPhrase: phrases(`
    deine e-mail-adresse wird nicht veröffentlicht | ihre e-mail-adresse wird nicht veröffentlicht |
    e-mail-adresse wird nicht veröffentlicht | erforderliche felder sind mit | pflichtfelder sind mit |
    erforderliche felder sind markiert | meinen namen, meine e-mail-adresse |
    in diesem browser für die nächste kommentierung | bis ich wieder kommentiere |
    bis ich das nächste mal kommentiere | für die nächste kommentierung speichern | um einen kommentar abzugeben |
    um einen kommentar zu schreiben | um kommentare verfassen zu können | um zu kommentieren |
    kommentare sind geschlossen | kommentarfunktion ist geschlossen | kommentarfunktion ist deaktiviert |
    diese website verwendet akismet | um spam zu reduzieren | wie deine kommentardaten verarbeitet werden |
    in den kommentaren | schreib es in die kommentare | schreibt es in die kommentare |
    schreib mir in die kommentare | schreibt mir in die kommentare | schreiben sie uns in die kommentare |
    gerne in die kommentare | lass es mich in den kommentaren wissen | hinterlasse gerne einen kommentar |
    hinterlasst gerne einen kommentar | hinterlass einen kommentar | lasst einen kommentar da |
    bitte beachten sie unsere netiquette | unsere netiquette | bitte bleiben sie sachlich |
    kommentare werden moderiert | kommentare werden vor veröffentlichung | kommentare geben nicht |
    benachrichtige mich über | über nachfolgende kommentare | kommentar wird noch moderiert |
    wartet auf freischaltung | noch keine kommentare
  `),
  creditLead: phrases(`
    foto | fotos | foto von | fotos von | foto/credit | bild | bilder | bild von | bildquelle | bildquellen |
    bildnachweis | bildnachweise | bildrechte | bildcredit | bildcredits | bildunterschrift | beitragsbild |
    titelbild | titelfoto | aufmacherbild | aufmacherfoto | headerbild | coverbild | symbolbild | symbolfoto |
    archivbild | archivfoto | vorschaubild | fotoquelle | fotocredit | fotocredits | fotonachweis | fotograf |
    fotografin | grafik | illustration | illustrationen | illustration von | karikatur | screenshot | screenshots |
    credit | credits | quelle foto | copyright bild | picture alliance | imago | imago images | getty images |
    video von | montage | urheber
  `),
  cookiePhrase: phrases(`
    wir verwenden cookies | wir nutzen cookies | wir setzen cookies ein | wir benutzen cookies |
    diese website verwendet cookies | diese webseite verwendet cookies | diese seite verwendet cookies |
    diese website benutzt cookies | diese website nutzt cookies | diese webseite nutzt cookies |
    diese seite nutzt cookies | diese internetseite verwendet cookies | unsere website verwendet cookies |
    unsere webseite verwendet cookies | unsere website nutzt cookies | verwendung von cookies zu |
    verwendung von cookies einverstanden | stimmen sie der verwendung | stimmst du der verwendung |
    alle cookies akzeptieren | cookies akzeptieren | akzeptieren und schließen | nur notwendige cookies |
    nur essenzielle cookies | nur erforderliche cookies | alle cookies ablehnen | cookies ablehnen |
    cookie-einstellungen anpassen | cookie-einstellungen | cookie einstellungen | cookies verwalten |
    einwilligung verwalten | technisch notwendige cookies | statistik cookies erfassen |
    um inhalte und anzeigen zu personalisieren | um ihnen das beste nutzererlebnis | das beste nutzungserlebnis |
    bestmögliche nutzererfahrung | bestmögliche nutzung unserer | ein optimales erlebnis zu bieten |
    um unsere website für sie | um unsere webseite für sie | wenn sie auf der seite weitersurfen |
    durch die weitere nutzung der | durch die nutzung dieser website |
    mehr informationen in unserer datenschutzerklärung | individuelle datenschutzeinstellungen |
    speicherung von cookies | geräteinformationen zu speichern | informationen auf einem gerät speichern |
    mit ihrer zustimmung wird hier ein externer inhalt geladen
  `),
  adLine: phrases(`
    anzeige | werbung | werbeanzeige | advertorial | google-anzeigen | google anzeigen | gesponsert |
    gesponserter beitrag | gesponserte inhalte | gesponserter inhalt | gesponserte links | sponsored |
    sponsored post | bezahlte anzeige | bezahlter inhalt | bezahlte werbung | werblicher inhalt | werbepartner |
    produktplatzierung | partnerinhalt | partnerinhalte | weiterlesen nach der anzeige | weiter nach der werbung |
    nach der werbung weiterlesen | artikel wird nach der anzeige fortgesetzt | der artikel geht unten weiter |
    fortsetzung unter der anzeige | - anzeige - | - werbung - | --anzeige-- | *anzeige | (anzeige) | [anzeige] |
    [werbung] | werbung / anzeige | werbung ausblenden | werbung deaktivieren | ende der anzeige |
    ende der werbung | scrollen um weiterzulesen | jetzt weiterlesen
  `),
  tocHeading: phrases(`
    inhalt | inhaltsverzeichnis | inhaltsübersicht | inhalt dieses artikels | inhalt des artikels |
    in diesem artikel | in diesem beitrag | in diesem text | auf dieser seite | in diesem ratgeber |
    das erwartet sie in diesem artikel | das erwartet dich in diesem artikel | darum geht's | artikelübersicht |
    schnellnavigation | schnellzugriff | inhaltsverzeichnis [anzeigen] | inhaltsverzeichnis anzeigen |
    inhaltsverzeichnis ausblenden | inhaltsverzeichnis einblenden | inhalt anzeigen | sprungmarken | springe zu |
    springe zum rezept
  `),
  furnitureLine: phrases(`
    nach oben | zurück nach oben | zum seitenanfang | seitenanfang | zum anfang | zurück | zurück zur übersicht |
    zur übersicht | zurück zur startseite | zur startseite | zurück zum anfang | zurück zur liste |
    zurück zum artikel | zurück zum blog | original anzeigen | originalartikel lesen | originalartikel ansehen |
    zum originalartikel | zum original | vollständigen artikel lesen | ganzen artikel lesen |
    gesamten artikel lesen | artikel lesen | zum artikel | weiterlesen | weiterlesen » | weiterlesen → |
    mehr lesen | mehr anzeigen | weniger anzeigen | weitere anzeigen | alle anzeigen | alles anzeigen |
    alles lesen | mehr laden | weitere laden | weitere artikel laden | wird geladen | lädt | bitte warten |
    bild vergrößern | zum vergrößern klicken | klicken zum vergrößern | zum vergrößern anklicken |
    bild in lightbox öffnen | bild in originalgröße | großansicht | bildergalerie | bildergalerie öffnen |
    zur bildergalerie | fotostrecke | zur fotostrecke | nächstes bild | vorheriges bild | vollbild | seite drucken |
    drucken | druckversion | artikel drucken | als pdf speichern | als pdf herunterladen | pdf herunterladen |
    pdf-version | herunterladen | permalink | kurzlink | link kopieren | schriftgröße | schrift vergrößern |
    schrift verkleinern | textgröße | text vergrößern | war dieser artikel hilfreich | war das hilfreich |
    war diese seite hilfreich | war dieser beitrag hilfreich | wie hilfreich war dieser beitrag |
    wie hilfreich war dieser artikel | hat ihnen dieser artikel geholfen | hat ihnen der artikel gefallen |
    artikel bewerten | bewerten sie diesen artikel | klicke auf die sterne um zu bewerten |
    durchschnittliche bewertung | bisher keine bewertungen | bewertung abgeben | ja nein |
    ihr browser unterstützt kein html5 video | ihr browser unterstützt das video-element nicht |
    dein browser unterstützt kein html5 audio | bitte aktivieren sie javascript | javascript ist deaktiviert |
    artikel anhören | artikel vorlesen | diesen artikel vorlesen lassen | video abspielen | schließen |
    fenster schließen | abbrechen | abonnieren | nicht mehr folgen | nachricht senden | fehler melden |
    problem melden | korrektur vorschlagen | hinweis an die redaktion | inhalt melden | übersetzen |
    sprache auswählen | öffnet in neuem fenster | öffnet in neuem tab | in neuem fenster öffnen | erste seite |
    letzte seite | seite 1 von 1 | zur homepage | zur website | details anzeigen | quelle anzeigen |
    text ausklappen | einklappen | ausklappen | aufklappen
  `),
  furnitureLead: phrases(`
    zum originalartikel | originalartikel lesen | den vollständigen artikel | den ganzen artikel |
    hier geht es zum vollständigen | lesen sie den vollständigen artikel | lesen sie den ganzen artikel |
    zeige alle beiträge von | zeige alle artikel von | alle beiträge von | alle artikel von |
    alle beiträge anzeigen von | weitere artikel von | mehr artikel von | weiterlesen | weiterlesen auf |
    permalink | permanenter link | dauerhafter link | setze ein lesezeichen | setzen sie ein lesezeichen |
    lesezeichen auf den permalink | trackback-url | kurz-url | kurzlink | artikel-url | link zum artikel |
    direktlink | schriftgröße | war dieser artikel | war diese seite | war dieser beitrag | wie hilfreich war |
    wie hat ihnen | hat dir dieser artikel | ihr browser unterstützt | dein browser unterstützt |
    bitte aktivieren sie javascript | an dieser stelle finden sie | sie sehen gerade einen platzhalterinhalt |
    hier klicken, um | klicken sie hier, um | fehler gefunden | diesen artikel anhören | seite 1 von
  `),
};
