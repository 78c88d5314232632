import { type Lexicon, phrases } from './lexicon.js';

/** German. */
export const deu: Lexicon = {
  language: 'deu',
  bioHeading: phrases(`
    über den autor | über die autorin | über die autoren | über die autorinnen | über den autor / die autorin |
    über den verfasser | über die verfasserin | zum autor | zur autorin | zu den autoren | zur person | über mich |
    ueber mich | ueber den autor | autor | autorin | autoren | der autor | die autorin | die autoren | autorenprofil |
    autoreninfo | autorenbox | autorenporträt | autorenportrait | autoren-info | kurzbiografie | kurzvita | vita |
    über unseren autor | über unsere autorin | über unsere autoren | der autor dieses artikels | geschrieben von |
    verfasst von | veröffentlicht von | gastautor | gastautorin | ein artikel von | ein beitrag von |
    wer schreibt hier | der verfasser | unser autor | unsere autorin | über die autor:innen | über die autor*innen |
    über die autor_innen | über den/die autor/in | über den autor/die autorin | über die autor(in) |
    zum autor / zur autorin | zum autor/zur autorin | zu den autorinnen | zur autorin / zum autor | zum verfasser |
    zur verfasserin | über den gastautor | über die gastautorin | über unsere autor:innen | autor:in | autor*in |
    autor:innen | autor*innen | autor/in | der autor / die autorin | über den redakteur | über die redakteurin |
    über den journalisten | über die journalistin | über den blogger | über die bloggerin | über den experten |
    über die expertin | über den kolumnisten | über die kolumnistin | zum kolumnisten | zur kolumnistin |
    der kolumnist | die kolumnistin | über den blogautor | über die verfasser | autorenvorstellung |
    autorenbeschreibung | autorenbiografie | autorenbiographie | autor-info | autoreninformation |
    autoreninformationen | informationen zum autor | infos zum autor | infos zur autorin | info zum autor |
    mehr zum autor | mehr zur autorin | mehr über den autor | mehr über die autorin | kurzbiographie | kurzporträt |
    kurzportrait | zur person des autors | wer ich bin | das bin ich | wer bin ich | der autor dieses beitrags |
    die autorin dieses beitrags | die autorin dieses artikels | der autor dieses textes | die autorin dieses textes |
    autor dieses artikels | autorin dieses artikels | autor des artikels | autorin des artikels | autor des beitrags |
    autorin des beitrags | artikel von | beitrag von | ein text von | ein gastbeitrag von |
    dieser artikel wurde geschrieben von | dieser beitrag wurde verfasst von | über die redaktion |
    über unsere redaktion | über unseren gastautor | über unsere gastautorin | unser gastautor | unsere gastautorin |
    vorgestellt: der autor | über den interviewpartner | über die interviewpartnerin | über den fotografen |
    über die fotografin | über die autor*in | über die moderatorin | über den moderator | über den gastgeber |
    über die gastgeberin | über die übersetzerin | über den übersetzer | zum gastautor | zur gastautorin |
    unsere expertin | unser experte | unsere autorinnen | unsere autoren | kontakt zum autor | kontakt zur autorin |
    kontakt zur redaktion | text und fotos | autor kontaktieren
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
    freier journalist und | freie journalistin und | autorenprofil | der autor dieses artikels |
    der autor dieses beitrags | der autor dieses textes | die autorin dieses artikels | die autorin dieses beitrags |
    die autorin dieses textes | die autoren dieses | die autorinnen sind | autor dieses artikels |
    autor dieses beitrags | autorin dieses artikels | autorin dieses beitrags | über den gastautor |
    über die gastautorin | zum gastautor | zur gastautorin | über unseren autor | über unsere autorin | zum verfasser |
    zur verfasserin | zu den autorinnen | zum kolumnisten | zur kolumnistin | unser kolumnist | unsere kolumnistin |
    unser gastkommentator | unsere gastkommentatorin | dieser artikel ist von | dieser artikel ist ein gastbeitrag |
    dieser beitrag ist ein gastbeitrag | dieser beitrag ist von | dieser text ist ein gastbeitrag |
    dieser text wurde verfasst von | diesen artikel schrieb | diesen beitrag schrieb | diesen text schrieb |
    den artikel schrieb | den beitrag schrieb | geschrieben wurde dieser artikel | geschrieben wurde dieser beitrag |
    verfasst wurde dieser | artikel geschrieben von | beitrag geschrieben von | der autor studierte |
    die autorin studierte | der autor lehrt | die autorin lehrt | der autor promovierte | die autorin promovierte |
    der autor forscht | die autorin forscht | freier autor in | freie autorin in | freier redakteur und |
    freie redakteurin und | kurzbiografie | autorenvita | autoreninfo | gastautor ist | gastautorin ist |
    mehr über den autor | mehr über die autorin | als redakteurin bei | dieser artikel wurde übersetzt von |
    zuletzt erschien von ihm | zuletzt erschien von ihr | zuletzt veröffentlichte er | zuletzt veröffentlichte sie |
    seine themenschwerpunkte | ihre themenschwerpunkte | seine forschungsschwerpunkte | ihre forschungsschwerpunkte |
    seine schwerpunkte sind | ihre schwerpunkte sind
  `),
  selfLead: phrases(`
    hallo, ich bin | hallo! ich bin | hallo ich bin | hi, ich bin | hi! ich bin | hallo, mein name ist |
    hallo! mein name ist | hey, ich bin | moin, ich bin | servus, ich bin | mein name ist | ich heiße |
    ich bin freie journalistin | ich bin freier journalist | ich bin journalist | ich bin journalistin |
    ich bin autorin | ich bin autor | ich bin bloggerin | ich bin blogger | ich bin gründer von |
    ich bin gründerin von | ich bin der gründer | ich bin die gründerin | ich blogge | ich blogge hier |
    ich schreibe hier | ich schreibe über | herzlich willkommen auf meinem blog | willkommen auf meinem blog |
    schön, dass du hier bist | schön, dass du da bist | hey! ich bin | hey ich bin | hi ich bin | hi! mein name ist |
    hi, mein name ist | hallöchen, ich bin | hallo ihr lieben, ich bin | hallo und herzlich willkommen |
    hallo zusammen, ich bin | moin! ich bin | moin moin, ich bin | servus! ich bin | grüezi, ich bin |
    grüß gott, ich bin | grüß dich, ich bin | guten tag, mein name ist | guten tag, ich bin | willkommen! ich bin |
    herzlich willkommen! ich bin | herzlich willkommen! mein name ist | hallo und willkommen auf |
    schön, dass ihr da seid | schön, dass ihr hier seid | schön, dass sie da sind | ich heisse | ich bin mutter von |
    ich bin vater von | ich bin der autor | ich bin die autorin | ich bin der kopf hinter | ich bin die frau hinter |
    ich bin das gesicht hinter | ich bin die gründerin und | ich bin freiberufliche | ich bin freiberuflicher |
    ich bin redakteur | ich bin redakteurin | ich bin fotograf | ich bin fotografin | ich bin texter |
    ich bin texterin | ich bin coach | ich bin reiseblogger | ich bin reisebloggerin | ich bin foodblogger |
    ich bin foodbloggerin | ich bin begeisterter | ich bin begeisterte | ich bin leidenschaftlicher |
    ich bin leidenschaftliche | ich blogge seit | ich schreibe seit | ich schreibe für | auf diesem blog schreibe ich |
    auf diesem blog teile ich | auf meinem blog schreibe ich | auf meinem blog findest du | hier schreibe ich |
    hier blogge ich | willkommen auf meiner seite | willkommen auf meiner website | hallo! mein name |
    hallo, wir sind | hey, wir sind | hi, wir sind | wir sind ein paar und | ich bin mama von | ich bin papa von |
    ich bin hobbyköchin
  `),
  roleWord: phrases(`
    journalist | journalistin | journalisten | journalistinnen | reporter | reporterin | korrespondent |
    korrespondentin | auslandskorrespondent | auslandskorrespondentin | redakteur | redakteurin | redakteure |
    redaktor | redaktorin | chefredakteur | chefredakteurin | chefredaktor | chefredaktorin | chefreporter |
    chefreporterin | ressortleiter | ressortleiterin | redaktionsleiter | redaktionsleiterin | redaktionsleitung |
    redaktionsmitglied | online-redakteur | online-redakteurin | volontär | volontärin | volontaer | herausgeber |
    herausgeberin | verleger | verlegerin | lektor | lektorin | autor | autorin | autoren | gastautor | gastautorin |
    co-autor | co-autorin | schriftsteller | schriftstellerin | publizist | publizistin | essayist | essayistin |
    lyriker | lyrikerin | dichter | dramatiker | drehbuchautor | drehbuchautorin | kolumnist | kolumnistin |
    kommentator | kommentatorin | kritiker | kritikerin | filmkritiker | filmkritikerin | literaturkritiker | blogger |
    bloggerin | podcaster | podcasterin | youtuber | moderator | moderatorin | texter | texterin | werbetexter |
    freelancer | freelancerin | freiberufler | freiberuflerin | übersetzer | übersetzerin | fotograf | fotografin |
    fotojournalist | fotojournalistin | illustrator | illustratorin | grafiker | grafikerin | karikaturist | designer |
    designerin | filmemacher | filmemacherin | regisseur | regisseurin | produzent | produzentin | dokumentarfilmer |
    professor | professorin | dozent | dozentin | privatdozent | lehrbeauftragter | lehrbeauftragte | lehrerin |
    wissenschaftler | wissenschaftlerin | wissenschaftlicher mitarbeiter | wissenschaftliche mitarbeiterin |
    wissenschaftsjournalist | wissenschaftsjournalistin | forscher | forscherin | doktorand | doktorandin | historiker |
    historikerin | politikwissenschaftler | politikwissenschaftlerin | politologe | politologin | soziologe |
    soziologin | philosoph | philosophin | ökonom | ökonomin | volkswirt | volkswirtin | psychologe | psychologin |
    psychotherapeut | psychotherapeutin | therapeut | therapeutin | facharzt | fachärztin | apotheker | apothekerin |
    ernährungsberater | ernährungsberaterin | ökotrophologin | heilpraktiker | heilpraktikerin | biologe | biologin |
    physiker | physikerin | jurist | juristin | rechtsanwalt | rechtsanwältin | fachanwalt | fachanwältin | anwalt |
    anwältin | steuerberater | steuerberaterin | ingenieur | ingenieurin | informatiker | informatikerin |
    softwareentwickler | entwickler | entwicklerin | analyst | analystin | chefanalyst | berater | beraterin |
    unternehmensberater | unternehmensberaterin | stratege | coach | trainer | trainerin | gründer | gründerin |
    mitgründer | mitgründerin | mitbegründer | mitbegründerin | unternehmer | unternehmerin | geschäftsführer |
    geschäftsführerin | inhaber | inhaberin | ceo | vorstand | vorstandsvorsitzender | pressesprecher |
    pressesprecherin | content manager | content managerin | social media manager | aktivist | aktivistin | köchin |
    foodbloggerin | reisebloggerin | reiseblogger | praktikant | praktikantin | politikredakteur | politikredakteurin |
    sportredakteur | sportredakteurin | wirtschaftsredakteur | wirtschaftsredakteurin | kulturredakteur |
    kulturredakteurin | lokalredakteur | lokalredakteurin | wissenschaftsredakteur | wissenschaftsredakteurin |
    technikredakteur | technikredakteurin | fachredakteur | fachredakteurin | nachrichtenredakteur |
    nachrichtenredakteurin | seo-redakteur | seo-redakteurin | web-redakteur | web-redakteurin | medizinredakteur |
    medizinredakteurin | medizinjournalist | medizinjournalistin | fachjournalist | fachjournalistin |
    wirtschaftsjournalist | wirtschaftsjournalistin | sportjournalist | sportjournalistin | reisejournalist |
    reisejournalistin | kulturjournalist | kulturjournalistin | musikjournalist | musikjournalistin |
    technikjournalist | technikjournalistin | motorjournalist | motorjournalistin | datenjournalist |
    datenjournalistin | investigativjournalist | investigativjournalistin | lokaljournalist | lokaljournalistin |
    videojournalist | videojournalistin | finanzjournalist | finanzjournalistin | rechtsjournalist |
    rechtsjournalistin | gerichtsreporter | gerichtsreporterin | lokalreporter | lokalreporterin | polizeireporter |
    sportreporter | sportreporterin | chef vom dienst | chefin vom dienst | leitender redakteur | leitende redakteurin |
    stellvertretender chefredakteur | stellvertretende chefredakteurin | stv. chefredakteur | stv. chefredakteurin |
    verantwortlicher redakteur | redaktionsvolontär | redaktionsvolontärin | newsredakteur | newsredakteurin |
    autor:in | journalist:in | redakteur:in | redakteur*in | journalist*in | korrespondent:in | buchautor |
    buchautorin | fachautor | fachautorin | kinderbuchautor | kinderbuchautorin | romanautor | romanautorin |
    krimiautor | krimiautorin | sachbuchautor | sachbuchautorin | reisebuchautor | bestsellerautor | bestsellerautorin |
    ghostwriter | ghostwriterin | rezensent | rezensentin | literaturwissenschaftler | literaturwissenschaftlerin |
    literaturkritikerin | theaterkritiker | theaterkritikerin | musikkritiker | musikkritikerin | kunstkritiker |
    kunstkritikerin | kunsthistoriker | kunsthistorikerin | filmwissenschaftler | filmwissenschaftlerin |
    medienwissenschaftler | medienwissenschaftlerin | kommunikationswissenschaftler | kommunikationswissenschaftlerin |
    kulturwissenschaftler | kulturwissenschaftlerin | sozialwissenschaftler | sozialwissenschaftlerin |
    wirtschaftswissenschaftler | wirtschaftswissenschaftlerin | rechtswissenschaftler | rechtswissenschaftlerin |
    religionswissenschaftler | religionswissenschaftlerin | ernährungswissenschaftler | ernährungswissenschaftlerin |
    theologe | theologin | germanist | germanistin | anglist | romanist | archäologe | archäologin | ethnologe |
    ethnologin | geograf | geografin | pädagoge | pädagogin | sozialpädagoge | sozialpädagogin |
    erziehungswissenschaftler | linguist | linguistin | sprachwissenschaftler | sprachwissenschaftlerin | chemiker |
    chemikerin | mathematiker | mathematikerin | astronom | astronomin | meteorologe | meteorologin | tierärztin |
    allgemeinmediziner | allgemeinmedizinerin | mediziner | medizinerin | zahnarzt | zahnärztin | gynäkologin |
    kinderarzt | kinderärztin | diätassistentin | fitnesstrainer | fitnesstrainerin | personal trainer | yogalehrer |
    yogalehrerin | hebamme | finanzexperte | finanzexpertin | finanzberater | finanzberaterin | vermögensverwalter |
    chefvolkswirt | chefvolkswirtin | portfoliomanager | fondsmanager | marktanalyst | börsenexperte |
    versicherungsmakler | wirtschaftsprüfer | wirtschaftsprüferin | verwaltungsjurist | volljurist | volljuristin |
    architekt | architektin | innenarchitektin | landschaftsarchitekt | bauingenieur | bauingenieurin | webentwickler |
    webentwicklerin | webdesigner | webdesignerin | programmierer | programmiererin | seo-experte | marketingexperte |
    marketingexpertin | marketing manager | marketing managerin | content creator | content-creator | copywriter |
    copywriterin | videoproduzent | videograf | grafikdesigner | grafikdesignerin | mediengestalter |
    mediengestalterin | comiczeichner | comiczeichnerin | kommunikationsberater | kommunikationsberaterin | pr-berater |
    pr-beraterin | keynote-speaker | literaturagentin | verlagsleiter | bibliothekar | bibliothekarin | kurator |
    kuratorin | juniorprofessor | juniorprofessorin | honorarprofessor | gastprofessor | gastprofessorin |
    seniorprofessor | senior fellow | wissenschaftlicher direktor | wissenschaftliche direktorin | hobbyautor |
    hobbyfotograf | hobbyfotografin | tierexperte | gärtnerin | gartenbloggerin | modebloggerin | beautybloggerin |
    mamabloggerin | bücherbloggerin | lifestylebloggerin | weltenbummler | weltenbummlerin | stadtplaner |
    stadtplanerin | statistiker | statistikerin | virologe | virologin | neurowissenschaftler |
    neurowissenschaftlerin | sinologe | sinologin | orientalist | islamwissenschaftler | islamwissenschaftlerin |
    osteuropahistoriker | kriminologe | kriminologin | physiotherapeut | physiotherapeutin | kameramann | kamerafrau |
    cutterin | hospitant | hospitantin | werkstudent | werkstudentin | nachrichtensprecherin | pressereferentin
  `),
  bioPhrase: phrases(`
    schreibt über | schreibt für | schreibt als | schreibt hier | schreibt regelmäßig | schreibt seit |
    schreibt unter anderem für | schreibt vor allem über | bloggt über | bloggt seit | bloggt auf | berichtet über |
    berichtet für | berichtet seit | berichtet aus | lebt in | lebt und arbeitet in | lebt mit | lebt heute in |
    lebt seit | wohnt in | geboren in | geboren und aufgewachsen | aufgewachsen in | stammt aus | studierte in |
    studierte an | hat studiert | studiert in | studiert an der | studium der | absolvierte ein |
    absolvierte sein studium | absolvierte ihr studium | absolvent der | absolventin der | absolvierte ein volontariat |
    volontierte | volontariat | promoviert in | promovierte in | habilitierte | lehrt an der | lehrt und forscht |
    lehrt als | unterrichtet an | forscht an | forscht zu | forscht über | ist professor für | ist professorin für |
    ist professor an | ist professorin an | ist wissenschaftlicher mitarbeiter | ist wissenschaftliche mitarbeiterin |
    ist freier journalist | ist freie journalistin | ist freier autor | ist freie autorin | ist freiberuflicher |
    ist freiberufliche | ist redakteur | ist redakteurin | ist chefredakteur | ist chefredakteurin | ist autor |
    ist autorin | ist autor von | ist autorin von | ist autor des buches | ist autorin des buches | ist autor mehrerer |
    ist autorin mehrerer | autor zahlreicher | autorin zahlreicher | autor des buches | autorin des buches |
    ist korrespondent | ist korrespondentin | ist herausgeber | ist herausgeberin | ist gründer | ist gründerin |
    ist mitgründer | ist mitgründerin | ist mitbegründer | ist mitbegründerin | gründer und geschäftsführer |
    gründerin und geschäftsführerin | ist geschäftsführer | ist geschäftsführerin | ist leiter der | ist leiterin der |
    ist mitglied der | ist ressortleiter | ist rechtsanwalt | ist rechtsanwältin | ist fachanwalt | arbeitet als |
    arbeitet für | arbeitet bei | arbeitet seit | arbeitete als | arbeitete für | arbeitete unter anderem |
    zuvor war er | zuvor arbeitete | seit über 20 jahren | jahre erfahrung | langjährige erfahrung |
    jahrelange erfahrung | beschäftigt sich mit | befasst sich mit | spezialisiert auf | ist spezialisiert auf |
    ihre schwerpunkte | seine schwerpunkte | ihre themenschwerpunkte | seine themenschwerpunkte | schwerpunkte sind |
    zu seinen schwerpunkten | zu ihren schwerpunkten | forschungsschwerpunkte | arbeitsschwerpunkte |
    veröffentlichte mehrere | hat mehrere bücher | zahlreiche veröffentlichungen | zahlreiche publikationen |
    zuletzt erschien | zuletzt erschien von | zuletzt erschienen | zuletzt veröffentlichte | sein aktuelles buch |
    ihr aktuelles buch | sein neues buch | ihr neues buch | sein neuestes buch | ihr neuestes buch |
    mehrfach ausgezeichnet | preisträger | preisträgerin | in seiner freizeit | in ihrer freizeit | in meiner freizeit |
    wenn er nicht gerade | wenn sie nicht gerade | wenn ich nicht gerade | liebt reisen | interessiert sich für |
    begeistert sich für | mutter von zwei | vater von zwei | schreibt am liebsten | schreibt bevorzugt |
    schreibt dort über | schreibt leidenschaftlich | schreibt gern über | schreibt gerne über | schreibt als freier |
    schreibt als freie | schreibt zu den themen | schreibt zum thema | schreibt hauptsächlich | schreibt seitdem |
    schreibt unter anderem über | schreibt u.a. für | schreibt u. a. für | schreibt vorwiegend |
    ist seit über zehn jahren | ist freiberuflich | arbeitet freiberuflich | arbeitet als freier | arbeitet als freie |
    arbeitet als redakteur | arbeitet als redakteurin | arbeitet als journalist | arbeitet heute als |
    arbeitet derzeit als | arbeitet in der redaktion | arbeitet im ressort | arbeitet im newsroom | arbeitet im team |
    arbeitet am institut | gehört zum team | gehört zur redaktion | verstärkt das team | verstärkt die redaktion |
    unterstützt die redaktion | teil der redaktion | teil des teams von | teil des redaktionsteams |
    mitglied der redaktion | mitglied der chefredaktion | mitglied im redaktionsteam | leitet das ressort |
    leitet die redaktion | verantwortet das ressort | verantwortet den bereich | verantwortet bei |
    kümmert sich hauptsächlich um | betreibt den blog | betreibt die website | betreibt das blog | betreibt einen blog |
    betreibt den podcast | moderiert den podcast | hostet den podcast | bloggt unter | bloggt hier | bloggt für |
    ist blogger | ist bloggerin | ist journalist | ist journalistin | ist gastautor | ist gastautorin | ist kolumnist |
    ist kolumnistin | ist volontär | ist volontärin | ist reporter | ist reporterin | ist leitender redakteur |
    ist leitende redakteurin | ist politikredakteur | ist politikredakteurin | ist sportredakteur |
    ist sportredakteurin | ist wirtschaftsredakteur | ist wirtschaftsredakteurin | ist inhaber | ist inhaberin |
    ist steuerberater | ist steuerberaterin | ist fachanwältin | ist partner bei | ist partner der kanzlei |
    ist dozent | ist dozentin | ist privatdozent | ist doktorand am | ist doktorandin am | ist postdoc |
    ist inhaber des lehrstuhls | ist inhaberin des lehrstuhls | hat den lehrstuhl | lehrstuhl für |
    hat eine professur für | ist emeritierter professor | arbeitet am lehrstuhl | ist senior fellow |
    studierte germanistik | studierte politikwissenschaft | studierte journalistik | studierte publizistik |
    studierte kommunikationswissenschaft | studierte jura | studierte rechtswissenschaft |
    studierte betriebswirtschaft | studierte volkswirtschaft | studierte medienwissenschaft | studierte philosophie |
    studierte anglistik | studierte soziologie | studiert derzeit | studiert journalistik | hat germanistik |
    hat politikwissenschaft | hat geschichte studiert | hat journalistik | hat medienwissenschaft |
    nach dem studium der | nach seinem studium | nach ihrem studium | nach einem studium | nach einem volontariat |
    nach seinem volontariat | nach ihrem volontariat | volontierte bei | volontiert bei |
    absolvierte die deutsche journalistenschule | deutsche journalistenschule | deutschen journalistenschule |
    henri-nannen-schule | axel springer akademie | journalistenschule in | wurde mehrfach ausgezeichnet |
    für seine arbeit wurde er | für ihre arbeit wurde sie | für ihre reportagen | autor mehrerer bücher |
    autorin mehrerer bücher | autor mehrerer | autorin mehrerer | autor diverser | verfasserin zahlreicher |
    ist verfasser | ist verfasserin | hat zahlreiche bücher | hat mehrere romane | hat ein buch über | hat bücher über |
    veröffentlicht regelmäßig | veröffentlichte zahlreiche | veröffentlicht in | publiziert in | publiziert regelmäßig |
    publizierte zahlreiche | sein jüngstes buch | ihr jüngstes buch | von ihm erschien | von ihr erschien |
    von ihm erschienen | von ihr erschienen | sein debütroman | ihr debütroman | zuletzt von ihm | zuletzt von ihr |
    ist gebürtiger | ist gebürtige | gebürtiger | gebürtige | wahlberliner | wahlberlinerin | wahlhamburger |
    wahlmünchner | lebt mit seiner | lebt mit ihrer | lebt mit ihrem | lebt mit frau | lebt mit mann | lebt als freier |
    lebt als freie | lebt abwechselnd | lebt und schreibt | lebt zwischen | pendelt zwischen |
    interessiert sich besonders | interessiert sich vor allem | interessiert sich außerdem | begeistert sich besonders |
    begeistert sich seit | ihre leidenschaften | seine leidenschaften | sein herz schlägt für | ihr herz schlägt für |
    ist leidenschaftlicher | ist leidenschaftliche | ist begeisterter | ist begeisterte | ist bekennender |
    ist bekennende | spezialist für | spezialistin für | spezialisierte sich auf | hat sich spezialisiert |
    spezialgebiete | fachgebiete | ihr fachgebiet | sein fachgebiet | themenschwerpunkt | themenschwerpunkte |
    themengebiete | ihr schwerpunkt | sein schwerpunkt | schwerpunkt liegt auf | schwerpunkte liegen |
    schwerpunktthemen | schwerpunktmäßig | mit dem schwerpunkt | mit schwerpunkt | zu ihren themen | zu seinen themen |
    zu ihren fachgebieten | zu seinen fachgebieten | betreut die themen | betreut das ressort | testet für |
    testet regelmäßig | bringt langjährige | verfügt über langjährige | verfügt über mehr als | jahren erfahrung |
    jahre berufserfahrung | jahren berufserfahrung | seit mehr als zehn jahren | seit über zehn jahren |
    seit über 15 jahren | zuvor arbeitete er | zuvor arbeitete sie | zuvor schrieb er | zuvor schrieb sie |
    davor arbeitete | davor schrieb | nach stationen bei | stationen bei | begann seine journalistische |
    begann ihre journalistische | kam zum journalismus | kam über umwege | fand zum journalismus | zum schreiben kam |
    ist diplom- | ist promovierter | ist promovierte | ist zertifizierter | ist zertifizierte | neben dem schreiben |
    neben seiner arbeit | neben ihrer arbeit | neben ihrer tätigkeit | neben seiner tätigkeit | abseits der arbeit |
    abseits des schreibtischs | wenn sie nicht schreibt | wenn er nicht schreibt | wenn ich nicht schreibe |
    wenn sie mal nicht | wenn er mal nicht | wenn sie nicht am | wenn er nicht am | privat ist er | privat ist sie |
    privat interessiert | verbringt ihre freizeit | verbringt seine freizeit | verbringt seine zeit |
    zuvor war sie | betreut die ressorts | absolvierte die journalistenschule | schreibt den newsletter |
    ist freier mitarbeiter | ist freie mitarbeiterin |
    volontiert beim | volontiert im | volontierte beim | absolviert ein volontariat | macht ein volontariat |
    jahrgang | kümmert sie sich um | kümmert er sich um | berichtet sie über | berichtet er über
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
    weitere informationen finden sie unter | mehr informationen unter | mehr infos unter | mehr unter |
    alle artikel ansehen von | alle artikel anzeigen von | alle artikel dieses autors | alle artikel dieser autorin |
    alle artikel von diesem autor | alle beiträge dieses autors | alle beiträge dieser autorin | alle beiträge ansehen |
    alle beiträge ansehen von | alle beiträge lesen von | alle beiträge von autor | alle posts von |
    alle posts anzeigen von | alle texte von | alle texte des autors | alle kolumnen von | alle kommentare von |
    alle einträge von | alle veröffentlichungen von | sämtliche artikel von | sämtliche beiträge von |
    mehr beiträge von | mehr texte von | mehr lesen von | mehr aus der feder von | weitere artikel des autors |
    weitere artikel der autorin | weitere artikel dieses autors | weitere beiträge dieses autors |
    weitere beiträge des autors | weitere kolumnen von | weitere texte des autors | weitere informationen zum autor |
    weitere informationen zur autorin | weitere informationen über den autor | hier finden sie alle artikel von |
    hier finden sie weitere artikel von | hier geht es zu allen artikeln von | hier geht es zum profil |
    hier gelangen sie zum profil | zeige alle artikel von | zeige beiträge von | zeigt alle beiträge von |
    artikel von diesem autor | autor kontaktieren | autorin kontaktieren | dem autor folgen | der autorin folgen |
    autor folgen | autorin folgen | profil ansehen | vollständiges profil anzeigen | mein profil vollständig anzeigen |
    folgen sie ihm bei | folgen sie ihr bei | folge ihm bei | folge ihr bei | folgt mir bei | folge mir bei |
    folgt mir gerne auf | folge mir gerne auf | folg mir auf | folgen sie unserem autor | folgen sie unserer autorin |
    sie erreichen ihn unter | sie erreichen sie unter | sie erreichen den autor | sie erreichen die autorin |
    erreichen sie den autor | erreichen sie die autorin | du erreichst mich | ihr erreicht mich | du findest ihn auf |
    du findest sie auf | ihr findet ihn auf | ihr findet sie auf | auf twitter unter | auf instagram unter |
    auf twitter als | auf x unter | twittert unter | twittert als | mailen sie | e-mail an den autor |
    e-mail an die autorin | mail an den autor | mail an die autorin | schreibt mir | schreiben sie unserem autor |
    schreiben sie unserer autorin | besuche seine website | besuche ihre website | besuchen sie seinen blog |
    besuchen sie ihren blog | mehr informationen über den autor | mehr über ihn | mehr von mir | mehr infos zum autor |
    website des autors | webseite des autors | website der autorin | homepage des autors |
    vernetzen sie sich auf linkedin | verbinden sie sich mit | linkedin-profil | schreiben sie der autorin |
    autor per e-mail
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
    in die zukunft gerichtete aussagen | original-content von | übermittelt durch news aktuell | abdruck honorarfrei |
    belegexemplar erbeten | weitere informationen unter www | weitere informationen finden sie unter |
    weitere informationen erhalten sie unter | mitarbeiterinnen und mitarbeiter weltweit | ist der weltweit führende |
    ist die weltweit führende | ist das weltweit führende | ist ein international tätiges | ist ein inhabergeführtes |
    gehört zu den weltweit führenden | zählt zu den weltweit führenden | firmensitz in | sitz des unternehmens |
    beschäftigt weltweit | mitarbeitern weltweit | mitarbeiter weltweit | mitarbeitende weltweit |
    mitarbeitenden weltweit | notiert an der | ist börsennotiert | leiter unternehmenskommunikation |
    leiterin unternehmenskommunikation | ansprechpartner für medien | ansprechpartner presse |
    ansprechpartnerin für die presse | weitere pressemeldungen | weitere pressemitteilungen |
    pressemitteilung im original | firmenkontakt und herausgeber | verantwortlicher für diese pressemitteilung |
    kontaktdaten zum thema | für den inhalt der pressemitteilung | über news aktuell | quellenangabe ist zu |
    bildmaterial zum download |
    mit hauptsitz in
  `),
  prevLead: phrases(`
    vorheriger | vorherige | vorheriges | vorheriger artikel | vorheriger beitrag | vorherige beiträge |
    vorherige artikel | vorherige seite | vorheriges kapitel | vorherige meldung | vorherige nachricht |
    vorheriges thema | vorheriges rezept | vorheriges projekt | voriger artikel | voriger beitrag | vorige seite |
    vorige | voriger | letzter artikel | letzter beitrag | älterer beitrag | ältere beiträge | älterer artikel |
    ältere artikel | älterer post | ältere posts | ältere einträge | älter | vorangegangener artikel |
    vorangegangener beitrag | vorhergehender artikel | vorhergehender beitrag | vorherige news | vorige nachricht |
    zum vorherigen artikel | zum vorherigen beitrag | vorheriger post | voriger eintrag |
    zurück zum vorherigen artikel | vorheriger text | vorherige folge | vorherige episode | vorheriges video |
    vorherige galerie | vorheriges album | vorige folge | vorige ausgabe | vorherige ausgabe | vorheriges interview |
    vorheriges produkt | vorheriger newsbeitrag | vorheriger eintrag | vorherige einträge | vorheriger blogbeitrag |
    vorheriger blogeintrag | vorheriger bericht | vorherige veranstaltung | voriger bericht | voriger post |
    vorangegangene meldung | vorhergehende seite | vorhergehende meldung | vorhergehender eintrag | älterer eintrag |
    ältere nachrichten | ältere meldung | ältere meldungen | frühere beiträge | früherer beitrag | früherer artikel |
    frühere artikel | zum vorigen artikel | zur vorherigen meldung | zum vorherigen | vorheriger newsletter |
    << zurück | < zurück | « zurück | ← zurück | voriger teil | vorherige pressemitteilung | vorige meldung |
    ältere pressemitteilungen
  `),
  nextLead: phrases(`
    nächster | nächste | nächstes | nächster artikel | nächster beitrag | nächste beiträge | nächste artikel |
    nächste seite | nächstes kapitel | nächste meldung | nächste nachricht | nächstes thema | nächstes rezept |
    nächstes projekt | neuerer beitrag | neuere beiträge | neuerer artikel | neuere artikel | neuerer post |
    neuere posts | neuere einträge | folgender artikel | folgender beitrag | nachfolgender artikel | nächste news |
    zum nächsten artikel | zum nächsten beitrag | nächster post | nächster eintrag | weiter zum nächsten artikel |
    nächste folge | nächste episode | nächstes video | nächste galerie | nächste ausgabe | nächstes interview |
    nächstes produkt | nächste einträge | nächster blogbeitrag | nächster blogeintrag | nächster bericht |
    nächste veranstaltung | nächster newsbeitrag | neuerer eintrag | neuere meldung | neuere meldungen |
    neuere nachrichten | späterer beitrag | spätere beiträge | nachfolgender beitrag | nachfolgender eintrag |
    nachfolgende meldung | folgende meldung | folgender eintrag | zur nächsten meldung | zum nächsten | nächster text |
    weiter zum nächsten beitrag | weiter >> | weiter > | weiter » | weiter → | nächste pressemitteilung |
    neuere pressemitteilungen
  `),
  relatedHeading: phrases(`
    das thema könnte sie auch interessieren | das thema könnte dich auch interessieren |
    diese themen könnten sie auch interessieren | diese themen könnten dich auch interessieren |
    sie könnten auch an diesen artikeln interessiert sein | mehr aus der sendung | mehr aus dieser sendung |
    ähnliche artikel | ähnliche beiträge | ähnliche themen | ähnliche inhalte | ähnliche posts | ähnliche nachrichten |
    ähnliche rezepte | verwandte artikel | verwandte beiträge | verwandte themen | verwandte inhalte | verwandte links |
    verwandte nachrichten | passende artikel | passende beiträge | passend zum thema | mehr zum thema |
    lesen sie mehr zum thema | mehr zu diesem thema | mehr von diesem autor | mehr aus dieser kategorie |
    mehr aus diesem ressort | mehr artikel | mehr beiträge | mehr nachrichten | mehr news | mehr lesen | mehr anzeigen |
    weitere artikel | weitere beiträge | weitere nachrichten | weitere meldungen | weitere themen | weitere news |
    weitere inhalte | weitere artikel zum thema | weitere artikel dieser kategorie |
    weitere artikel aus dieser kategorie | weitere interessante artikel | weitere interessante beiträge |
    weitere empfehlungen | weitere artikel des autors | weitere artikel von diesem autor | weitere beiträge des autors |
    weitere pressemitteilungen | weitere storys | weiterlesen | weiterführende artikel |
    das könnte sie auch interessieren | das könnte dich auch interessieren | das könnte euch auch interessieren |
    das könnte ihnen auch gefallen | das könnte dir auch gefallen | das könnte euch auch gefallen |
    das könnte sie interessieren | das könnte dich interessieren | könnte dir auch gefallen |
    könnte sie auch interessieren | könnte dich auch interessieren | auch interessant | auch interessant für sie |
    auch spannend | auch lesenswert | interessant für sie | was sie auch interessieren könnte |
    dies könnte sie auch interessieren | diese artikel könnten dich auch interessieren |
    diese artikel könnten sie auch interessieren | vielleicht interessiert sie auch |
    vielleicht interessiert dich auch | lesen sie auch | lesen sie mehr | lesen sie dazu auch | lies auch | lies mehr |
    lest auch | siehe auch | schon gelesen | schon gesehen | lesetipps | lesetipp | leseempfehlung | leseempfehlungen |
    unsere empfehlungen | unsere empfehlung | unsere leseempfehlungen | unsere lesetipps | empfehlungen der redaktion |
    empfehlung der redaktion | empfohlene artikel | empfohlene beiträge | empfohlene inhalte |
    empfohlener redaktioneller inhalt | empfohlen von | empfehlungen für sie | empfehlungen für dich |
    für sie empfohlen | für sie ausgewählt | für dich empfohlen | meistgelesen | meistgelesene artikel |
    meistgelesene beiträge | meistgelesene nachrichten | meist gelesen | meistgesehen | meistgeklickt |
    meistkommentiert | am meisten gelesen | am häufigsten gelesen | die meistgelesenen artikel | beliebte artikel |
    beliebte beiträge | beliebte themen | beliebteste artikel | beliebteste beiträge | beliebte inhalte |
    beliebte posts | top-themen | top themen | topthemen | top-artikel | top artikel | top-news | top news |
    topmeldungen | top-nachrichten | themen des tages | thema des tages | im trend | neueste artikel |
    neueste beiträge | neueste nachrichten | neueste meldungen | neueste kommentare | neuste artikel | neuste beiträge |
    neueste posts | letzte artikel | letzte beiträge | letzte kommentare | letzte meldungen | aktuelle artikel |
    aktuelle beiträge | aktuelle nachrichten | aktuelle meldungen | aktuelle themen | aktuelle news | aktuelle videos |
    aktuellste artikel | aus dem archiv | aus unserem archiv | aus dem ressort | andere leser interessierte auch |
    andere lasen auch | anderen gefällt auch | leser interessierten sich auch für | nicht verpassen | nichts verpassen |
    jetzt lesen | artikel zum thema | links zum thema | artikel, die dich interessieren könnten | eilmeldungen |
    zufällige artikel | videos zum thema | news-ticker | newsticker | gesponserte inhalte | anzeige: empfehlungen |
    mehr zum thema auf | mehr von uns | mehr aus der rubrik | mehr aus dem ressort | mehr aus der region |
    mehr aus politik | mehr aus wirtschaft | mehr aus sport | mehr aus kultur | mehr aus panorama |
    mehr aus deutschland | mehr auf unserer seite | mehr interessante artikel | mehr spannende artikel |
    mehr spannende themen | mehr themen | mehr videos | mehr rezepte | mehr ratgeber | mehr tests | mehr meldungen |
    mehr storys | mehr stories | mehr hintergründe | weitere texte zum thema | weitere themen des tages |
    weitere top-themen | weitere spannende artikel | weitere spannende beiträge | weitere spannende themen |
    weitere interessante themen | weitere lesetipps | weitere artikel lesen | weitere artikel aus dem ressort |
    weitere artikel von dieser redaktion | weitere videos | weitere rezepte | weitere ratgeber |
    weitere infos zum thema | weitere informationen zum thema | weitere links | weitere beiträge zum thema |
    weitere beiträge aus dieser kategorie | weitere beiträge dieser kategorie | weitere meldungen aus |
    weitere nachrichten aus | weitere nachrichten zum thema | weitere hintergründe | weiterführende links |
    weiterführende informationen | weiterführende beiträge | zum weiterlesen | zum thema passend | links zum artikel |
    lesen sie weiter | lesen sie auch diese artikel | lesen sie außerdem | lesen sie jetzt | lesen sie als nächstes |
    als nächstes lesen | jetzt weiterlesen | lest außerdem | lies als nächstes | lies weiter | hier weiterlesen |
    hier lesen sie mehr | das sollten sie auch lesen | das solltest du auch lesen | das könnte ihnen gefallen |
    das könnte dir gefallen | das könnte auch interessant sein | das könnte für sie interessant sein |
    das könnte für dich interessant sein | das interessiert andere leser | das interessiert andere | das lesen andere |
    was andere leser interessiert | andere leser lasen auch | andere leser interessierten sich für |
    andere interessierten sich auch für | andere nutzer interessierten sich auch für | unsere leser lasen auch |
    unsere leser interessieren sich auch für | leser lasen auch | kunden lasen auch |
    diese themen könnten sie interessieren | diese themen könnten dich interessieren |
    diese artikel könnten ihnen gefallen | diese artikel könnten sie interessieren |
    diese beiträge könnten dich interessieren | diese beiträge könnten dich auch interessieren |
    diese beiträge könnten sie auch interessieren | dieser artikel könnte sie auch interessieren |
    dieser beitrag könnte dich auch interessieren | dich könnte auch interessieren | sie könnte auch interessieren |
    auch das könnte sie interessieren | auch das könnte dich interessieren | interessante artikel |
    interessante beiträge | interessante links | spannende artikel | spannende themen | unsere tipps |
    unsere top-themen | unsere topartikel | unsere themen | unsere beliebtesten artikel | unsere beliebtesten beiträge |
    unsere neuesten artikel | unsere neuesten beiträge | unsere aktuellen artikel | aktuell beliebt |
    aktuell viel gelesen | gerade viel gelesen | viel gelesen | viel diskutiert | meistdiskutiert | meistgeteilt |
    meist gesucht | meist geklickt | meistgelesene meldungen | meistgelesen heute | heute meistgelesen |
    heute am meisten gelesen | die beliebtesten artikel | die beliebtesten beiträge | die neuesten artikel |
    die neuesten beiträge | die neuesten nachrichten | die meistgelesenen nachrichten | beliebte nachrichten |
    beliebte suchbegriffe | neu im blog | neueste videos | neueste rezepte | neueste tests | neueste news |
    neue artikel | neue beiträge | jüngste artikel | jüngste beiträge | kürzlich veröffentlicht | kürzlich erschienen |
    letzte nachrichten | letzte einträge | letzte posts | aus unserem netzwerk | aus unserem magazin |
    aus unserem shop | aus unserem blog | aus dem netz | aus dem web | von unseren partnern | redaktionsempfehlung |
    redaktionsempfehlungen | redaktionstipp | redaktionstipps | buchtipp | buchtipps | linktipp | linktipps |
    videotipp | top-videos | top stories | top-stories | die schlagzeilen des tages | weitere schlagzeilen |
    verwandte beiträge anzeigen | verwandte posts | ähnliche blogbeiträge | ähnliche meldungen | ähnliche videos |
    ähnliche produkte | ähnliche artikel lesen | ähnlich interessante artikel | ähnliche artikel wie dieser |
    empfohlene themen | empfohlene videos | dossier zum thema | bildergalerien | ebenfalls interessant |
    vielleicht auch interessant | vielleicht interessiert dich auch das | noch mehr lesestoff | noch mehr zum thema |
    hintergrund zum thema | bleiben sie dran | könnte euch auch interessieren | könnte ihnen auch gefallen |
    auch auf | aktuelle pressemitteilungen | weitere meldungen der redaktion | auch in dieser serie |
    alle teile der serie | bisherige folgen | weitere folgen dieser serie | was andere gerade lesen
  `),
  relatedLead: phrases(`
    lesen sie hier | lies hier | lest hier | sehen sie hier | hören sie hier | lesen sie auch | lesen sie mehr |
    lesen sie dazu | lesen sie dazu auch | lesen sie mehr dazu | lesen sie mehr zum thema | lesen sie außerdem |
    lesen sie weiter | lies auch | lies dazu auch | lies mehr | lest auch | mehr zum thema | mehr dazu |
    mehr dazu hier | mehr dazu lesen sie hier | mehr lesen | mehr infos | mehr infos hier | weiterlesen |
    weitere infos | siehe auch | sehen sie auch | auch interessant | auch spannend | auch lesenswert | auch lesen |
    auch noch interessant | ebenfalls interessant | ebenfalls lesenswert | das könnte sie auch interessieren |
    das könnte dich auch interessieren | das könnte dich interessieren | das könnte sie interessieren |
    passend zum thema | passend dazu | zum weiterlesen | lesetipp | unser lesetipp | leseempfehlung |
    empfehlung der redaktion | unsere empfehlung | ähnlicher artikel | ähnliche artikel | verwandter artikel |
    verwandte artikel | hier geht es zum | hier geht's zum | hier geht's zu | hier weiterlesen | hier mehr lesen |
    jetzt lesen | zum artikel | zum vollständigen artikel | der ganze artikel | nicht verpassen | mehr hintergründe |
    mehr zu diesem thema | mehr informationen zum thema | mehr nachrichten aus | lesen sie jetzt | lesen sie unser |
    lesen sie unsere | lesen sie hierzu | lesen sie hierzu auch | lesen sie auch unseren | lesen sie auch den |
    lesen sie ebenfalls | lesen sie im | lesen sie in unserem | lesen sie zum thema | lesen sie zum thema auch |
    lesen sie zudem | lesen sie mehr über | lesen sie mehr hier | lesen sie den artikel | lesen sie den vollständigen |
    lest hierzu | lest dazu | lest mehr | lest mehr dazu | lies hierzu | lies dazu | lies jetzt | lies mehr dazu |
    lies mehr zum thema | lies weiter | hier mehr dazu | hier lesen sie mehr | hier lesen | hier weiter lesen |
    hier nachlesen | hier geht es zur | hier geht's zur | hier geht es weiter | hier finden sie mehr |
    hier finden sie weitere | hier findest du mehr | hier findest du weitere | zum interview | zum kommentar |
    zum video | zum liveblog | zum live-ticker | zum ticker | zum newsblog | zum podcast | zum dossier |
    alle infos zum | alle informationen zum | alle nachrichten zu | alle artikel zum thema | weitere informationen zum |
    weitere nachrichten aus | weitere artikel zu | weitere hintergründe | weiterer artikel | weiterführender artikel |
    siehe dazu | siehe dazu auch | siehe hierzu | vgl. dazu | vergleiche auch | das könnte ihnen auch gefallen |
    das könnte dir auch gefallen | das könnte euch auch interessieren | das könnte auch interessant sein |
    ebenfalls spannend | ebenso interessant | mehr spannende | noch mehr | video zum thema | podcast zum thema |
    interview zum thema | kommentar zum thema | aus dem archiv | redaktionsempfehlung | unser tipp |
    tipp der redaktion | schon gelesen | schon gewusst | verpassen sie nicht | verpasse nicht | im video |
    video dazu | lesen sie hierzu unseren | mehr aus dem ressort | mehr aus der rubrik | mehr aus dieser serie |
    bisher erschienen in dieser serie | teil 1 der serie | zur serie | zum hintergrund | hintergrund zum thema |
    analyse zum thema | weiter zum artikel | weiterlesen im artikel | hier die ganze geschichte | hier alle infos |
    hier alle details | hier zum nachlesen | alles wichtige dazu | alles wichtige zum thema | alle hintergründe dazu |
    auch auf unserer seite | auch bei uns zu lesen | dazu passend | zum gleichen thema | zum selben thema |
    unbedingt lesen | must-read | mehr lesestoff | weiterer lesestoff | aus unserem archiv | zum nachhören |
    zum anschauen | jetzt ansehen | auch sehenswert | auch hörenswert | bitte auch lesen | auch dazu |
    noch mehr zum thema | empfohlener artikel | empfohlene artikel | nächste lektüre | hören sie dazu |
    hören sie auch | schauen sie auch | vorheriger bericht |
    hintergrund | video | fotos | bilder | kommentar
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
    artikel teilen auf | teile diesen beitrag | teile diesen artikel | teile das | teile den beitrag | sag es weiter |
    weitersagen | weiterempfehlen | artikel empfehlen | empfehlen | seite empfehlen | gefällt mir | gefällt mir nicht |
    like | twittern | tweet | tweeten | pinnen | merkliste | artikel merken | auf die merkliste |
    zur merkliste hinzufügen | auf merkliste setzen | später lesen | artikel drucken | seite drucken | ausdrucken |
    druckansicht | druckversion | druckvorschau | e-mail | e-mailen | link kopieren | link kopiert | url kopieren |
    in zwischenablage kopieren | kopiert | in sozialen netzwerken teilen | facebook-seite | whatsapp |
    artikel bewerten | bewerte diesen artikel | artikel anhören | vorlesen | verschenken | artikel verschenken |
    artikel teilen via | artikel per mail versenden | artikel per e-mail empfehlen | artikel versenden |
    artikel senden | artikel verschicken | artikel als pdf | artikel speichern | artikel gespeichert |
    artikel auf die merkliste | artikel zur merkliste hinzufügen | artikel zum teilen | diesen artikel empfehlen |
    diesen artikel speichern | diesen artikel drucken | diesen artikel versenden | diesen artikel merken |
    beitrag drucken | beitrag merken | beitrag empfehlen | beitrag versenden | beitrag weiterempfehlen |
    seite weiterempfehlen | artikel weiterempfehlen | link versenden | link in die zwischenablage kopieren |
    link zum artikel kopieren | link wurde kopiert | in die zwischenablage kopiert | in zwischenablage kopiert |
    mit freunden teilen | freunden empfehlen | freunden erzählen | an freunde senden | einem freund senden |
    mit deinen freunden teilen | jetzt mit freunden teilen | jetzt weitersagen | teilen sie diesen artikel |
    teilen sie diesen beitrag | teilen sie diese seite | teile diesen artikel mit deinen freunden | teile diesen post |
    teile mit | teilen und drucken | teilen & drucken | teilen und weitersagen | teilen oder drucken | teilen über |
    teilen per | teilen auf instagram | teilen auf threads | teilen auf bluesky | teilen auf mastodon |
    teilen auf reddit | teilen auf tumblr | teilen auf google+ | teilen auf pocket | teilen-menü öffnen |
    teilen-optionen | auf bluesky teilen | auf mastodon teilen | auf threads teilen | auf reddit teilen |
    auf tumblr teilen | auf instagram teilen | auf google+ teilen | auf pocket speichern | in pocket speichern |
    per sms teilen | per messenger teilen | per telegram teilen | per threema teilen | via whatsapp teilen |
    via e-mail teilen | via facebook teilen | über whatsapp teilen | über facebook teilen | über twitter teilen |
    über e-mail teilen | mail an einen freund | e-mail senden | als e-mail versenden | facebook teilen |
    twitter teilen | whatsapp teilen | social media teilen | in social media teilen | auf social media teilen |
    share-buttons | speichern | merken | gemerkt | gespeichert | lesezeichen setzen | lesezeichen hinzufügen |
    zu favoriten hinzufügen | als favorit markieren | als favorit speichern | vormerken | zur leseliste hinzufügen |
    auf die leseliste | leseliste | text vorlesen | text drucken | 0 mal geteilt |
    link in die zwischenablage kopiert | artikel-link kopieren | als geschenk teilen |
    artikel als geschenk versenden | weitere teilen-optionen | weitere optionen zum teilen |
    beitrag auf mastodon teilen
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
    gefällt ihnen dieser artikel | empfehlen sie diesen artikel | merken auf | sag es weiter |
    teilen sie uns | teilen sie diese seite | teilen sie diese nachricht | teilen sie den beitrag | teile den artikel |
    teile den beitrag | teile diesen post | teile diesen text | teile die seite | teile das mit | teilt diesen artikel |
    teilt diesen beitrag | teilt den beitrag | teilt den artikel | teilen und | jetzt teilen | artikel per |
    beitrag per | artikel weiterempfehlen | diesen artikel empfehlen | diesen artikel weiterempfehlen |
    diesen artikel merken | diese seite teilen | diese seite weiterempfehlen | über whatsapp teilen |
    per whatsapp teilen | klicke, um auf | klicke, um über | klicken sie, um auf | klicke zum | klick, um diesen |
    klick, um auf facebook | klicken, um dies | hat ihnen der beitrag gefallen | hat ihnen dieser beitrag gefallen |
    hat euch der artikel gefallen | hat euch der beitrag gefallen | hat euch dieser artikel gefallen |
    gefällt ihnen der artikel | gefällt ihnen dieser beitrag | gefällt dir dieser beitrag | gefällt dir der beitrag |
    gefällt euch der beitrag | wenn ihnen der artikel gefallen hat | wenn ihnen dieser beitrag gefallen hat |
    wenn euch der artikel gefallen hat | wenn euch dieser beitrag gefallen hat | wenn dir der beitrag gefallen hat |
    wenn ihnen der beitrag gefällt | wenn dir dieser artikel gefällt | wenn dir gefällt, was | wenn ihr diesen artikel |
    wenn du diesen artikel hilfreich | empfehlen sie uns | empfehle diesen artikel | empfiehl diesen artikel |
    empfiehl uns | sagen sie es weiter | sag's weiter | erzähl es | weitersagen | pinne | pin it | merke dir diesen |
    merk dir diesen | speichere diesen artikel | speichere dir diesen | leiten sie diesen newsletter |
    leite diesen newsletter | als abonnent können sie diesen artikel verschenken |
    sie können diesen artikel verschenken
  `),
  followLead: phrases(`
    folgen sie uns | folgen sie uns auf | folge uns | folge uns auf | folgt uns | folgt uns auf | folgen sie uns bei |
    folgt uns bei | folge uns bei | folgen sie uns auf facebook | folge uns auf instagram |
    folgen sie uns auf google news | folge unserem kanal | folgen sie unserem | abonniere unseren kanal |
    abonnieren sie unseren kanal | abonniert unseren kanal | abonniere unseren whatsapp |
    abonnieren sie unseren whatsapp | unser whatsapp-kanal | besuchen sie uns auf facebook | besuche uns auf |
    besucht uns auf | besuchen sie uns auf | finden sie uns auf | finde uns auf | ihr findet uns auf |
    sie finden uns auf | sie finden uns auch auf | du findest uns auf | werde fan | werden sie fan |
    werde teil unserer community | werde fan auf facebook | tritt unserer | tritt unserer facebook-gruppe bei |
    like uns auf | liken sie uns auf | treten sie unserer | bleiben sie auf dem laufenden und folgen |
    vernetzen sie sich mit uns | uns auf facebook | wir sind auf | wir auf facebook | folgen sie uns gerne |
    folgen sie uns jetzt | folgen sie uns doch | folgen sie uns auch | folgen sie uns in | folgen sie uns für |
    folgen sie unserer | folgen sie unserem kanal | folgen sie unserem whatsapp-kanal | folge uns jetzt |
    folge uns gerne | folge uns auch | folge uns für | folge unserem | folgt uns gerne | folgt uns jetzt |
    folgt uns auch | folgt unserem | folgt unserer | folgt mir auf | jetzt folgen | jetzt auf whatsapp folgen |
    jetzt auf instagram folgen | jetzt fan werden | abonniert unseren | abonniere unser | abonnieren sie unser |
    abonnieren sie unseren telegram | abonnieren sie unseren kanal auf | abonniert uns | abonniere uns |
    abonnieren sie uns | besuchen sie unsere facebook-seite | besuche unsere facebook | besucht unsere facebook |
    besuchen sie unseren | besuchen sie uns auf instagram | finden sie uns in | finden sie uns bei | findet uns auf |
    uns findet ihr auf | uns finden sie auf | ihr findet uns auch | du findest uns auch | sie finden uns bei |
    wir sind auch auf | wir sind jetzt auch auf | unsere facebook-seite | unser telegram-kanal | unser youtube-kanal |
    unser kanal auf | unser whatsapp | zum whatsapp-kanal | zu unserem whatsapp-kanal | hier geht's zum whatsapp |
    hier geht es zu unserem whatsapp | hier geht's zu unserem | hier geht es zum whatsapp-kanal | treten sie unserem |
    tritt unserem | tritt der facebook-gruppe | kommen sie in unsere | kommt in unsere | komm in unsere |
    werden sie teil unserer | werdet teil | werdet fan | werden sie mitglied unserer facebook |
    diskutieren sie mit uns auf | diskutiere mit uns auf | bleiben sie mit uns in | bleib mit uns in |
    bleiben sie in kontakt | vernetze dich mit uns | markieren sie uns | google news folgen | bei google news folgen |
    jetzt bei google | unsere social-media | unsere kanäle | auch auf instagram | auch auf facebook |
    auch auf whatsapp | jetzt unserem whatsapp | aktiviere die glocke | als bevorzugte quelle |
    fügen sie uns als bevorzugte quelle | uns als bevorzugte quelle | wir sind jetzt auf whatsapp
  `),
  promoLead: phrases(`
    newsletter abonnieren | newsletter anmeldung | newsletter-anmeldung | unser newsletter | unsere newsletter |
    jetzt newsletter abonnieren | jetzt zum newsletter anmelden | melden sie sich für unseren newsletter |
    melden sie sich zu unserem newsletter | melde dich für unseren newsletter | melde dich zu unserem newsletter |
    melde dich jetzt | hier können sie sich | hier für den newsletter | abonnieren sie unseren newsletter |
    abonniere unseren newsletter | abonnieren sie den newsletter | abonnieren sie | jetzt abonnieren | jetzt anmelden |
    jetzt kostenlos anmelden | jetzt registrieren | jetzt kostenlos registrieren | jetzt testen |
    jetzt kostenlos testen | jetzt gratis testen | jetzt bestellen | jetzt kaufen | jetzt downloaden |
    jetzt herunterladen | jetzt sichern | jetzt unterstützen | jetzt spenden | jetzt mitglied werden |
    jetzt weiterlesen | jetzt abo abschließen | kostenlos testen | kostenlos registrieren | kostenlos abonnieren |
    kostenlos anmelden | kostenlos herunterladen | gratis testen | mit dem newsletter | die wichtigsten nachrichten |
    die wichtigsten nachrichten des tages | die wichtigsten news | bleiben sie auf dem laufenden |
    bleib auf dem laufenden | bleiben sie informiert | immer auf dem laufenden | immer auf dem neuesten stand |
    nichts mehr verpassen | nie mehr etwas verpassen | keine news mehr verpassen | keinen beitrag mehr verpassen |
    keinen artikel mehr verpassen | verpassen sie keine | verpassen sie nichts | verpasse keinen | verpasse keine |
    verpasse nichts mehr | ihre e-mail-adresse | deine e-mail-adresse | e-mail-adresse eingeben | e-mail-adresse |
    e-mail eingeben | gib deine e-mail-adresse | geben sie ihre e-mail-adresse | trag deine e-mail |
    tragen sie ihre e-mail | weiterlesen mit | sie haben bereits ein abo | sie haben bereits ein |
    sie sind bereits abonnent | sie sind noch nicht | bereits abonnent | bereits registriert | schon abonnent |
    schon registriert | schon mitglied | noch kein abo | noch kein konto | noch nicht registriert |
    haben sie bereits ein konto | dieser artikel ist nur für | dieser artikel ist exklusiv | dieser inhalt ist nur für |
    exklusiv für abonnenten | exklusiv für mitglieder | nur für abonnenten | zugang zu allen | unbegrenzter zugang |
    alle artikel lesen | alle plus-artikel | werden sie mitglied | werde mitglied | werde unterstützer |
    werden sie unterstützer | unterstützen sie uns | unterstützen sie unsere | unterstützen sie unsere arbeit |
    unterstütze uns | unterstütze unsere arbeit | unterstütze uns auf | unterstütze mich | mit ihrer spende |
    mit deiner spende | ihre spende | spenden sie jetzt | spende jetzt | laden sie unsere app | laden sie die app |
    lade unsere app | lade die app | zum angebot | hier bestellen | hier abonnieren | hier anmelden | hier klicken und |
    bei amazon kaufen | bei amazon ansehen | auf amazon ansehen | affiliate-link | affiliate-links |
    hinweis: affiliate | die mit sternchen | die mit * | mit * gekennzeichnete | * affiliate | * hierbei handelt |
    danke fürs lesen | vielen dank fürs lesen | vielen dank für ihr interesse | vielen dank für ihre anmeldung |
    mit der anmeldung | mit dem absenden | mit ihrer anmeldung | mit der registrierung | ja, ich möchte | ja, ich will |
    ich möchte den newsletter | ich möchte regelmäßig | ich bin damit einverstanden | ich habe die datenschutz |
    ich willige ein | ich stimme zu | ich akzeptiere die | eine abmeldung ist | die abmeldung ist |
    sie können sich jederzeit | abonniere den newsletter | abonniere hier | abonniere jetzt |
    abonniert unseren newsletter | abonniert den newsletter | abonnieren sie hier | abonnieren sie jetzt |
    abonnieren sie kostenlos | abonnieren sie unsere | abonnieren sie unseren kostenlosen | newsletter bestellen |
    newsletter | zum newsletter | zum newsletter anmelden | zur newsletter-anmeldung | hier geht's zum newsletter |
    hier geht es zum newsletter | hier geht's zur anmeldung | hier zum newsletter anmelden | hier kostenlos anmelden |
    jetzt für den newsletter anmelden | jetzt kostenlos abonnieren | jetzt gratis abonnieren | jetzt app herunterladen |
    jetzt digital lesen | jetzt e-paper lesen | jetzt probeabo | jetzt probe lesen | jetzt freischalten |
    jetzt weiterlesen mit | jetzt lesen mit | jetzt abonnent werden | jetzt unterstützer werden |
    mit unserem newsletter | mit unserem kostenlosen newsletter | unser kostenloser newsletter |
    unser täglicher newsletter | unser wöchentlicher newsletter | tragen sie sich | trag dich | tragt euch |
    trag dich jetzt | melden sie sich hier | melden sie sich jetzt | melden sie sich an | melde dich hier |
    melde dich an | meldet euch | erhalten sie unseren | erhalten sie die wichtigsten | erhalte unseren |
    erhalte jeden | bekomme die neuesten | bekommen sie die wichtigsten | lass dich per | nie wieder etwas verpassen |
    nie wieder einen | nie mehr einen beitrag | keine nachricht mehr verpassen | keine neuigkeiten verpassen |
    du willst nichts verpassen | du möchtest keinen | sie möchten keinen | willst du keinen | wollen sie über alles |
    verpassen sie keinen | verpasst keinen | verpasse kein | verpassen sie kein | bleib informiert | bleibt informiert |
    bleibt auf dem laufenden | bleibe auf dem laufenden | immer informiert | immer bestens informiert | top-informiert |
    alle wichtigen nachrichten | alle news direkt | die top-themen des tages | die nachrichten des tages |
    das wichtigste des tages | täglich die wichtigsten | unsere app | unsere news-app | lade dir | ladet euch |
    hol dir die app | hol dir den newsletter | holen sie sich die app | holen sie sich unseren | holen sie sich den |
    push-nachrichten | push-mitteilungen | aktivieren sie push | dieser artikel ist teil unseres abos |
    dieser artikel ist kostenpflichtig | dieser artikel ist für abonnenten | dieser artikel ist plus |
    dieser artikel steht nur | dieser beitrag ist nur für | dieser inhalt ist exklusiv | dieser premium |
    diesen artikel weiterlesen | diesen artikel kaufen | weiterlesen mit abo | weiterlesen nach | lesen sie weiter mit |
    lesen sie diesen artikel mit | um den ganzen artikel | um diesen artikel weiterzulesen | um alle artikel |
    testen sie jetzt | teste jetzt | zugang freischalten | sie haben noch kein abo | du hast schon ein |
    du hast noch kein | bereits ein abo | schon ein abo | schon plus | bereits plus | bereits kunde |
    als plus-mitglied | nur mit abo | jahresabo | monatsabo | probeabo | monatlich kündbar | jederzeit kündbar |
    unabhängiger journalismus | unabhängiger journalismus kostet | guter journalismus kostet | journalismus kostet |
    unterstützen sie unabhängigen | unterstütze unabhängigen | unterstützt uns | unterstützt unsere arbeit |
    unterstütze diesen blog | unterstütze den blog | unterstütze meine arbeit | unterstützen sie meine |
    wenn ihnen unsere arbeit | wenn dir unsere arbeit | wenn du unsere arbeit | wenn sie unsere arbeit |
    wenn du mich unterstützen | wenn ihr mich unterstützen | gefällt ihnen unsere | gefällt dir unsere arbeit |
    gefällt dir mein blog | spendieren sie | spendier mir | spendiere mir | kauf mir einen kaffee | spendenkonto |
    spenden per paypal | per paypal spenden | paypal-spende | dein beitrag hilft | transparenz: affiliate |
    affiliate-hinweis | affiliate-disclaimer | affiliate disclaimer | anzeige: links | werbung | werbung, da |
    werbung wegen | unbezahlte werbung | dieser artikel enthält affiliate | dieser beitrag enthält affiliate |
    dieser beitrag enthält werbung | einige links in diesem | die links mit | die mit einem stern |
    die mit einem sternchen | die mit * gekennzeichneten | links mit sternchen | es handelt sich um affiliate |
    * werbelink | *werbelink | *affiliate | *amazon | mit einem kauf über | als amazon-partner |
    wenn du über diesen link | wenn sie über diesen link | wenn du auf so einen | kaufst du über | kaufen sie über |
    sie sind noch kein abonnent | sie haben noch kein digitalabo | sie haben schon ein abo | du hast bereits ein abo |
    du bist bereits abonnent | bereits digitalabonnent | als abonnent einloggen | als abonnent anmelden |
    als abonnentin oder abonnent | registrieren sie sich, um weiterzulesen | registrieren sie sich kostenlos |
    registriere dich kostenlos | um weiterzulesen | um diesen artikel zu lesen | mit einem abo weiterlesen |
    mit abo weiterlesen | mit digitalabo | dieser artikel ist abonnenten | dieser artikel ist teil unseres abo |
    dieser beitrag ist exklusiv | dieser text ist nur für | diese folge ist nur für | sie haben ihr kostenloses |
    sie haben alle kostenlosen | ihr probeabo | ihr kostenloser testzeitraum | einfach weiterlesen für |
    im probeabo lesen | probeheft bestellen | zur digitalen ausgabe | zum e-paper | e-paper lesen | heft bestellen |
    einzelheft bestellen | ausgabe bestellen | zum abo-shop | zu den abo-angeboten | alle abo-angebote |
    abo verschenken | dir gefällt unsere arbeit | ihnen gefällt unsere arbeit | unsere recherchen sind nur möglich |
    unsere arbeit wird durch spenden | wir finanzieren uns durch spenden | wir finanzieren uns über spenden |
    wir sind gemeinnützig | jeder beitrag zählt | jede spende hilft | jeder euro hilft | kostenloses e-book |
    kostenloses ebook | e-book herunterladen | ebook herunterladen | whitepaper herunterladen | jetzt whitepaper |
    checkliste herunterladen | zum kostenlosen webinar | jetzt zum webinar | hören sie unseren podcast |
    höre unseren podcast | hört unseren podcast | jetzt podcast abonnieren | podcast abonnieren |
    den podcast gibt es | neue folgen jeden | unser podcast ist | die app ist kostenlos | jetzt app laden |
    wurde ihnen dieser newsletter weitergeleitet | dieser newsletter wurde ihnen weitergeleitet
  `),
  promoPhrase: phrases(`
    abonnieren sie unseren newsletter | abonniere unseren newsletter | abonniert unseren newsletter |
    melden sie sich für unseren | melden sie sich hier für | melde dich für unseren | für unseren newsletter |
    zu unserem newsletter | unseren kostenlosen newsletter | unser kostenloser newsletter | kostenlosen newsletter |
    den newsletter abonnieren | direkt in ihr postfach | direkt in dein postfach | in ihr postfach | in ihrem postfach |
    in dein postfach | in ihren posteingang | jederzeit abbestellen | jederzeit abbestellt werden | jederzeit abmelden |
    jederzeit kostenlos abbestellbar | keinen beitrag mehr verpassen | verpassen sie keine | probeabo |
    jetzt kostenlos testen | 30 tage kostenlos | zugriff auf alle inhalte | zugang zu allen artikeln |
    alle artikel unbegrenzt | um diesen artikel zu lesen | sie haben bereits ein abo | nur für abonnenten |
    exklusiv für abonnenten | mit ihrer spende | mit deiner spende | unterstützen sie unsere arbeit |
    unterstütze unsere arbeit | unterstützen sie unabhängigen | via paypal spenden | sogenannte affiliate-links |
    sogenannter affiliate-link | erhalten wir eine provision | erhalten wir eine kleine provision |
    bekomme ich eine kleine provision | wir eine provision | ohne dass sich der preis | für dich entstehen keine |
    ändert sich nicht am preis | als amazon-partner verdiene | verdiene ich an qualifizierten verkäufen |
    laden sie unsere app | laden sie sich unsere | im app store und | kostenlos im app store |
    gib deine e-mail-adresse | geben sie ihre e-mail-adresse | benachrichtigungen über neue beiträge |
    neue beiträge per e-mail | datenschutzerklärung gelesen | die datenschutzerklärung habe ich |
    ich habe die datenschutzerklärung | informationen zum datenschutz | hinweise zum datenschutz |
    vielen dank für ihre anmeldung | unseren newsletter | newsletter anmelden | newsletter abonnieren |
    kostenlos abonnieren | per e-mail zugeschickt | per e-mail erhalten | jeden morgen in | jeden morgen per |
    direkt auf ihr smartphone | direkt auf dein smartphone | direkt aufs smartphone | in ihr e-mail-postfach |
    in dein e-mail-postfach | in deinen posteingang | abmeldung jederzeit möglich | abmeldung jederzeit |
    abmelden jederzeit möglich | abmeldelink | wieder abmelden | gratismonat | abo abschließen | ein abo abschließen |
    unserem digitalabo | zugriff auf alle artikel | alle plus-artikel | um weiterzulesen |
    um diesen artikel weiterzulesen | den vollständigen artikel lesen | nur mit abo | werden sie abonnent |
    werden sie unterstützer | werde unterstützer | mit einem freiwilligen beitrag | freuen uns über eine spende |
    freuen uns über ihre spende | freue mich über eine spende | bei steady | über steady | einen kaffee spendieren |
    affiliate-link | affiliate-links | affiliate links | affiliate-partner | provisions-links | provisionslinks |
    werbelinks | partnerlinks | amazon-partnerprogramm | amazon partnerprogramm | erhalte ich eine provision |
    erhalte ich eine kleine provision | bekommen wir eine provision | bekommen wir eine kleine | für sie ändert sich |
    für dich ändert sich | unsere kostenlose app | unsere news-app | app store oder |
    bereits abonnent? hier anmelden | bereits abonnent? anmelden | bereits registriert? hier anmelden |
    schon abonnent? anmelden | sie haben bereits ein konto? anmelden | noch kein konto? registrieren |
    nur für mitglieder zugänglich | überall wo es podcasts gibt | überall, wo es podcasts gibt |
    auf allen gängigen podcast-plattformen | auf allen podcast-plattformen | jederzeit monatlich kündbar |
    automatische verlängerung um | danach monatlich kündbar | erhalten wir vom händler |
    vom jeweiligen händler eine provision | ohne dass für sie zusätzliche kosten | ohne mehrkosten für dich |
    für sie entstehen keine mehrkosten | steuerlich absetzbare spende |
    kostenlose artikel in diesem monat | kostenlose artikel übrig | gratis-artikel in diesem monat |
    kostenlosen artikel in diesem monat
  `),
  copyrightPhrase: phrases(`
    alle rechte vorbehalten | alle rechte liegen bei | alle rechte bei | einige rechte vorbehalten |
    nachdruck verboten | nachdruck nur mit | nachdruck, auch auszugsweise | auch auszugsweise, nur mit |
    vervielfältigung nur mit | nur mit schriftlicher genehmigung | unter einer creative commons | copyright © |
    © copyright | präsentiert von wordpress | mit stolz präsentiert von wordpress |
    stolz präsentiert von wordpress | powered by blogger | © dpa | dpa-infocom | mit material der |
    mit material von dpa | mit agenturmaterial |
    alle rechte bei den autoren | alle rechte beim autor | alle rechte liegen beim | alle rechte, auch |
    sämtliche rechte vorbehalten | rechte vorbehalten | © alle rechte | © afp | © epd | © kna | © apa | © sda |
    © reuters | © ap | © sid | dpa/lby | (dpa) | alle texte urheberrechtlich | urheberrechtlich geschützt |
    bereitgestellt von wordpress | erstellt mit wordpress | theme von | powered by wordpress | impressum datenschutz |
    copyright by | copyright | copyright (c) | © copyright by
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
    dieser artikel wurde aktualisiert | dieser artikel wurde zuletzt aktualisiert | aus dem englischen übersetzt von |
    mit ki-unterstützung | mit hilfe von ki | mit hilfe künstlicher intelligenz erstellt | maschinell übersetzt |
    haben sie einen fehler entdeckt | haben sie fehler entdeckt | wir freuen uns über ihren hinweis | korrekturhinweis |
    dieser text wurde automatisch | von der redaktion nicht bearbeitet | nicht von der redaktion bearbeitet |
    nur mit genehmigung | auch auszugsweise | nur mit schriftlicher genehmigung | spiegelt nicht unbedingt |
    spiegelt nicht zwingend | spiegeln nicht unbedingt | spiegeln nicht zwingend | spiegelt nicht notwendigerweise |
    spiegeln nicht notwendigerweise | gibt ausschließlich die meinung | gibt nicht die meinung | gibt nicht unbedingt |
    gibt nicht zwingend | geben nicht unbedingt | geben nicht zwingend | geben nicht notwendigerweise |
    geben ausschließlich die meinung | geben nicht die meinung | muss nicht mit der meinung |
    nicht unbedingt die meinung | nicht zwangsläufig die meinung | entspricht nicht unbedingt |
    entsprechen nicht unbedingt | entspricht nicht zwingend | die ansicht des autors | die meinung des autors wieder |
    meinung des autors wieder | meinung der autorin wieder | meinung des verfassers wieder | übernimmt keine haftung |
    übernimmt keine gewähr | übernehmen keine gewähr | übernehmen wir keine gewähr | wird keine haftung übernommen |
    keine haftung übernommen | keine gewähr übernommen | keine verantwortung für die inhalte |
    ausschließlich deren betreiber | keine anlageempfehlung | keine aufforderung zum kauf | keine kaufempfehlung |
    keine rechts- oder steuerberatung | nicht als anlageberatung | kleinanlegerkonten verlieren |
    hebelwirkung schnell geld | gemäß § 85 wphg | gem. § 85 | der vorstand des herausgebers |
    halten unmittelbare positionen | hält unmittelbare positionen | ersetzt keine fachliche beratung |
    ersetzt keinen besuch beim arzt | ersetzt nicht den arztbesuch | ersetzen nicht die beratung |
    nicht als ersatz für | kein ersatz für professionelle | kein ersatz für eine | ersatz für ärztliche |
    nicht zur selbstdiagnose | ihren arzt oder apotheker | wenden sie sich an ihren arzt |
    lediglich der allgemeinen information | nur der allgemeinen information | ausschließlich zu informationszwecken |
    dient nur zur information | dient nur der information | dienen ausschließlich der information |
    dienen der allgemeinen information | dienen lediglich der | unter der kostenlosen rufnummer | 0800 111 0 |
    0800/1110 | anonym und rund um die uhr | wurde maschinell übersetzt | wurde mit hilfe von ki |
    von der redaktion geprüft | von der redaktion überprüft | von einem redakteur geprüft |
    wurde durch die redaktion nicht | wurde von der redaktion nicht | nicht von der redaktion |
    nicht redaktionell bearbeitet | redaktionell nicht bearbeitet | unbearbeitet übernommen |
    direkt von der deutschen presse-agentur | der deutschen presse-agentur übernommen | automatischer feed |
    dpa-newskanal | frühere version dieses | wir haben dies korrigiert | wir bitten, dies zu entschuldigen |
    bitten, den fehler | schreiben sie an die redaktion | kontaktieren sie unsere redaktion | per e-mail an redaktion |
    mail an die redaktion | an redaktion@ | erstmals erschienen auf | erstmals veröffentlicht auf |
    erstmals veröffentlicht in | ursprünglich erschienen auf | ursprünglich veröffentlicht in |
    wurde zuerst veröffentlicht | wurde ursprünglich veröffentlicht | unterliegen dem urheberrecht |
    weiterverwendung nur | vervielfältigung, verbreitung | verwertung außerhalb | ohne zustimmung der redaktion |
    nachdruck, auch | für text und data mining | text und data mining |
    verantwortlich für den inhalt dieser pressemitteilung | in einer früheren version dieses artikels |
    in einer früheren fassung dieses artikels | wir haben den fehler korrigiert |
    wir haben das entsprechend korrigiert | die redaktion war an der erstellung nicht |
    unabhängig von der redaktion erstellt | die redaktion hat keinen einfluss auf |
    sind deren betreiber verantwortlich | sind ausschließlich deren betreiber verantwortlich |
    ist ausschließlich deren betreiber verantwortlich | sind allein deren betreiber verantwortlich |
    ist stets der jeweilige anbieter | für den inhalt externer seiten | für inhalte externer seiten |
    für die inhalte externer seiten |
    gibt ihre persönliche meinung wieder | gibt seine persönliche meinung wieder | gibt die persönliche meinung |
    gibt allein die meinung | geben allein die meinung |
    dieser artikel ist mehr als | dieser beitrag ist mehr als | dieser text ist mehr als |
    dieser artikel ist älter als | dieser beitrag ist älter als
  `),
  noticeLead: phrases(`
    hinweis der redaktion | anmerkung der redaktion | anm. der redaktion | anm. d. red | anm. d. redaktion |
    redaktioneller hinweis | anmerkung des autors | anmerkung der autorin | hinweis in eigener sache |
    in eigener sache | transparenzhinweis | korrekturhinweis | richtigstellung | haftungsausschluss | haftungshinweis |
    risikohinweis | rechtlicher hinweis | rechtliche hinweise | disclaimer | urheberrechtshinweis | copyright |
    interessenkonflikt | hinweis auf interessenkonflikte | dieser artikel erschien | dieser artikel erschien zuerst |
    dieser artikel ist erschienen | dieser artikel wurde zuerst | dieser artikel wurde ursprünglich |
    dieser artikel wurde zuletzt | dieser artikel ist ursprünglich | dieser artikel ist zuerst |
    dieser beitrag erschien | dieser beitrag erschien zuerst | dieser beitrag wurde veröffentlicht in |
    dieser beitrag wurde unter | dieser eintrag wurde veröffentlicht | dieser eintrag wurde unter |
    dieser text erschien | dieser text erschien zuerst | dieser text ist zuerst | dieser text ist eine übersetzung |
    diese pressemitteilung wurde | der originalartikel | dieses werk ist lizenziert | alle angaben ohne gewähr |
    alle inhalte dieser | die inhalte dieser | die hier veröffentlichten | für den inhalt | zuerst erschienen |
    zuerst veröffentlicht | erstveröffentlichung | ursprünglich veröffentlicht | ursprünglich erschienen |
    nachdruck mit freundlicher genehmigung | abdruck mit freundlicher genehmigung | mit freundlicher genehmigung von |
    sie haben einen fehler gefunden | fehler gefunden | haben sie einen fehler | anm | anmerkung redaktion |
    anm. d. verf | anm. d. a | hinweis in eigener | hinweis: dieser | hinweis: dieser artikel | gesundheitshinweis |
    medizinischer hinweis | hinweis zu gesundheitsthemen | hinweis zum artikel | redaktioneller zusatz |
    redaktionshinweis | korrekturhinweise | berichtigung | ergänzung der redaktion | nachtrag der redaktion |
    in einer früheren version | in einer vorherigen version | in einer früheren fassung |
    in der ursprünglichen fassung | in einer älteren version | eine frühere version dieses |
    eine frühere fassung dieses | wir bitten den fehler | transparenz-hinweis | transparenzerklärung | offenlegung |
    offenlegung gemäß | disclosure | hinweis auf mögliche | hinweis gemäß | rechtlicher disclaimer |
    wichtiger rechtlicher | die auf dieser website | die hier angebotenen | die hier bereitgestellten |
    die informationen auf dieser | die informationen in diesem | die inhalte auf dieser |
    die bereitgestellten informationen | die redaktion behält sich | für den inhalt dieser | für den inhalt der |
    für namentlich gekennzeichnete | namentlich gekennzeichnete | gastbeiträge geben | gastbeiträge müssen |
    leserbriefe geben | kolumnen geben | alle beiträge auf | dieser artikel ersetzt | dieser artikel stellt |
    dieser artikel wurde aus | dieser artikel wurde automatisch | dieser artikel wurde übersetzt |
    dieser artikel wurde erstmals | dieser artikel wurde maschinell | dieser artikel wurde unter |
    dieser artikel ist zunächst | dieser artikel ist erstmals | dieser artikel ist eine übersetzung |
    dieser artikel ist eine übernahme | dieser artikel ist eine gekürzte | dieser artikel entstand |
    dieser artikel spiegelt | dieser artikel steht unter | dieser artikel unterliegt |
    dieser artikel ist urheberrechtlich | dieser beitrag dient | dieser beitrag ersetzt | dieser beitrag spiegelt |
    dieser beitrag stellt | dieser beitrag ist zuerst | dieser beitrag ist ursprünglich | dieser beitrag ist erstmals |
    dieser beitrag ist urheberrechtlich | dieser beitrag wurde zuerst | dieser beitrag wurde am |
    dieser beitrag wurde ursprünglich | dieser beitrag wurde erstmals | dieser beitrag steht unter |
    dieser text wurde zuerst | dieser text wurde ursprünglich | dieser text wurde mit | dieser text wurde aus |
    dieser text wurde am | dieser text ist eine gekürzte | dieser text ist ein auszug |
    dieser text ist urheberrechtlich | dieser text steht unter | dieser inhalt wurde | dieser inhalt stammt |
    diese seite wurde zuletzt | diese meldung wurde automatisch | diese pressemitteilung | der artikel erschien zuerst |
    der artikel ist zuerst | der artikel wurde zuerst | der beitrag erschien zuerst | der beitrag ist zuerst |
    der text erschien zuerst | der text ist zuerst | erstmals veröffentlicht | erstmals erschienen | übernommen aus |
    dieses interview erschien | das interview erschien | das interview wurde zuerst |
    veröffentlicht mit freundlicher genehmigung | mit freundlicher unterstützung | fragen und anregungen |
    fehler entdeckt | haben sie einen fehler gefunden | hast du einen fehler | hilfe bei suizidgedanken |
    hilfe bei depressionen | wir berichten in der regel nicht |
    diese meldung wurde | hinweis zur übersetzung | hinweis zur ki-nutzung | hinweis zum einsatz von ki | ki-hinweis |
    zusammengefasst mit ki | diese zusammenfassung wurde | diese übersetzung wurde | dieser artikel wurde mit hilfe |
    dieser artikel wurde mithilfe | dieser text wurde mithilfe | dieser text wurde maschinell |
    dieser text wurde übersetzt | dieser artikel enthält affiliate | dieser artikel enthält werbung |
    dieser beitrag enthält affiliate | dieser beitrag enthält werbung | dieser beitrag ist in zusammenarbeit |
    dieser artikel ist in zusammenarbeit | dieser artikel ist in kooperation | dieser beitrag ist in kooperation |
    dies ist eine pressemitteilung | dies ist ein werblicher | dies ist eine bezahlte | dies ist ein meinungsbeitrag |
    bei diesem artikel handelt es sich um eine anzeige | bei diesem beitrag handelt es sich um |
    pressemitteilung der polizei | originaltext der pressemitteilung | wir haben den artikel korrigiert |
    wir haben den text korrigiert | wir haben die passage korrigiert | wir haben den fehler korrigiert |
    wir haben das korrigiert | artikel korrigiert am | so testen wir | wie wir testen | so verdienen wir geld |
    anmerkung des übersetzers | anmerkung der übersetzerin |
    korrektur
  `),
  sourceLead: phrases(`
    quelle | quellen | quellenangabe | quellenangaben | originalquelle | bildquelle | textquelle | nachrichtenquelle |
    via | zuerst erschienen auf | zuerst erschienen in | zuerst veröffentlicht auf | ursprünglich veröffentlicht auf |
    ursprünglich erschienen auf | originalartikel | zum originalartikel | original | originalbeitrag |
    original-content von | übernommen von | erstmals erschienen in | pressemitteilung von | mit material von |
    quellenverzeichnis | quellennachweis | quellennachweise | quellenhinweis | quelle/n | verwendete quellen |
    weitere quellen | literaturverzeichnis | originalpublikation | originalveröffentlichung | originalartikel auf |
    zur originalmeldung | originalmeldung | original-meldung | original-artikel | ursprünglich erschienen in |
    ursprünglich veröffentlicht in | zuerst veröffentlicht in | zuerst veröffentlicht bei | erstmals veröffentlicht in |
    erstmals erschienen auf | pressemitteilung der | pressemitteilung des | presseinformation | presseinformation der |
    presseaussendung | medienmitteilung | medienmitteilung der | eine mitteilung der | mit informationen von |
    mit informationen der | mit informationen aus | mit material der | mit material der dpa | mit material von dpa |
    unter verwendung von | quelle und bild | quelle & bild | quelle und foto | quelle / foto | quelle bild |
    quelle text | text- und bildquelle | text und bildquelle | entnommen aus | gefunden bei | gefunden auf |
    gefunden via | mit agenturmaterial | mit agenturmeldungen | mit agenturen | quelle der pressemitteilung |
    nach einer pressemitteilung von | zuerst erschienen bei | dieser artikel erschien zuerst in |
    dieser artikel erschien zuerst auf | dieser text erschien zuerst in
  `),
  editorLead: phrases(`
    redaktion | redakteur | redakteurin | redigiert von | bearbeitet von | verantwortlich | verantwortlicher redakteur |
    verantwortliche redakteurin | chefredakteur | chefredaktion | lektorat | lektoriert von | korrektorat |
    geprüft von | überprüft von | medizinisch geprüft von | fachlich geprüft von | übersetzung | übersetzt von |
    aus dem englischen von | herausgeber | herausgegeben von | produktion | mitarbeit | unter mitarbeit von | layout |
    satz | satz und layout | redaktion online | online-redaktion | onlineredaktion | redaktionell bearbeitet von |
    redaktionelle bearbeitung | redaktionelle mitarbeit | redaktionelle betreuung | redaktionelle verantwortung |
    redaktionelle leitung | redaktionsleitung | redaktionelle prüfung | redaktionell geprüft von |
    redaktionell verantwortlich | verantwortlich für den inhalt | verantwortlich i. s. d. p |
    verantwortlich im sinne des | v.i.s.d.p | visdp | presserechtlich verantwortlich | verantw. redakteur |
    verantw. redaktion | chef vom dienst | schlussredaktion | schlussredakteur | schlussredakteurin | textredaktion |
    bildredaktion | fotoredaktion | fotoredakteur | bildredakteurin | bildredakteur | fact-checking | faktenprüfung |
    lektorin | lektor | lektoriert durch | korrektur gelesen von | korrekturlesen | gegengelesen von |
    fachlich geprüft durch | fachliche prüfung | fachlich überprüft von | fachlich geprüft | fachlektorat |
    wissenschaftlich geprüft von | wissenschaftliche beratung | medizinisch geprüft | medizinisch überprüft von |
    medizinische prüfung | medizinische fachprüfung | medizinisch-fachlich geprüft | ärztlich geprüft von |
    ärztliche prüfung | juristisch geprüft von | rechtlich geprüft von | inhaltlich geprüft von | qualitätsgeprüft von |
    zuletzt geprüft von | aus dem englischen übersetzt von | aus dem französischen von | aus dem spanischen von |
    aus dem italienischen von | aus dem russischen von | aus dem amerikanischen von | aus dem niederländischen von |
    aus dem englischen übertragen von | übersetzer | übersetzerin | deutsche übersetzung | übersetzung und bearbeitung |
    übersetzung aus dem englischen | übertragen von | übertragen aus dem | zusammengestellt von | zusammengefasst von |
    protokolliert von | aufgezeichnet von | gesprächsführung | das gespräch führte | das gespräch führten |
    das interview führte | das interview führten | die fragen stellte | die fragen stellten | interview geführt von |
    mitarbeit an diesem artikel | unter mitwirkung von | zusätzliche recherche | zusätzliche berichterstattung |
    grafik und layout | ins deutsche übersetzt von | aus dem ukrainischen von | aus dem arabischen von |
    aus dem türkischen von | aus dem schwedischen von | aus dem portugiesischen von | aus dem japanischen von |
    aus dem chinesischen von | adaption aus dem englischen | adaptiert von | schnitt | kamera und schnitt |
    videoschnitt | recherche und text | text und recherche | text und fotos von | zuletzt bearbeitet von |
    zuletzt aktualisiert von | aktualisiert von | faktencheck von | infografik von | regie und produktion
  `),
  tagsLead: phrases(`
    schlagwörter | schlagworte | schlagwort | verschlagwortet | verschlagwortet mit | verschlagwortet unter | getaggt |
    getaggt mit | tags | tag | stichworte | stichwörter | stichwort | kategorie | kategorien | rubrik | rubriken |
    themen | thema | keywords | labels | label | abgelegt unter | abgelegt in | veröffentlicht in |
    veröffentlicht unter | gespeichert unter | einsortiert unter | eingeordnet unter | in verbindung stehende themen |
    themen folgen | artikel-tags | ressort | eingestellt unter | schlüsselwörter | schlagwörter zu diesem artikel |
    schlagworte zum artikel | artikel-schlagworte | verschlagwortet als | verschlagwortet in | getaggt als |
    getaggt unter | getagged mit | mit den schlagworten | dieser beitrag wurde in | themen in diesem artikel |
    themen dieses artikels | mehr zum thema | mehr zu den themen | stichworte zum artikel |
    stichwörter zu diesem artikel | beitragsschlagwörter | post-tags | post tags | artikel in kategorie |
    eingeordnet in | einsortiert in | gepostet in | gepostet unter | erschienen in der rubrik | erschienen unter |
    themenseiten | in diesem artikel erwähnt | zugehörige themen | passende themen | verwandte schlagwörter |
    schlüsselworte | mehr zu diesen themen | kategorisiert unter | verwandte themen
  `),
  bylineLead: phrases(`
    von | ein artikel von | ein beitrag von | ein kommentar von | ein gastbeitrag von | ein interview von |
    eine kolumne von | eine analyse von | ein essay von | eine rezension von | text von | text | texte |
    geschrieben von | verfasst von | veröffentlicht von | erstellt von | gepostet von | eingestellt von |
    publiziert von | autor | autorin | autoren | autor/in | verfasser | verfasserin | aus | interview | interview von |
    kommentar von | gastbeitrag von | redaktion | redakteur | redakteurin | aufgezeichnet von | protokoll |
    protokolliert von | von unserem korrespondenten | von unserer korrespondentin | von unserem redaktionsmitglied |
    von unserem mitarbeiter | von unserer mitarbeiterin | von unserem reporter | von unserem redakteur |
    von unserer redakteurin | von redaktion | von der redaktion | von gastautor | von gastautorin | gastautor |
    gastautorin | ein bericht von | eine reportage von | reportage von | ein porträt von | ein gespräch von |
    ein protokoll von | ein feature von | ein leitartikel von | leitartikel von | eine glosse von | glosse von |
    ein test von | eine recherche von | rezension von | ein gastkommentar von | gastkommentar von | ein standpunkt von |
    ein text von | ein text und fotos von | text und fotos | text und foto | text und bilder | text und bild |
    text & fotos | text & foto | text & bilder | text/fotos | text/foto | text + fotos | text und fotos von |
    text und interview | text und video | interview und text | interview & text | text und recherche | analyse von |
    kolumne von | essay von | aufgeschrieben von | autor:in | autor*in | autor/-in | autor(in) | autor des artikels |
    autor dieses beitrags | autor und fotos | veröffentlicht durch | eingesandt von | geteilt von | hochgeladen von |
    verfaßt von | geschrieben durch
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
    lesezeit in minuten | minuten lesen | min. lesen | min. zum lesen | min. read | minuten zum lesen | ca. lesezeit |
    lesezeit: ca | lesezeit etwa | voraussichtliche lesezeit | durchschnittliche lesezeit | lesezeit beträgt |
    hördauer | hörzeit | min. hörzeit | minuten hörzeit | artikel anhören | vorlesen lassen | artikel vorlesen lassen |
    audio-version | jetzt anhören | text anhören | beitrag anhören | lesedauer ca
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
    einen kommentar schreiben | einen kommentar hinterlassen | einen kommentar verfassen | schreibe einen kommentar |
    schreibe einen kommentar antwort abbrechen | schreiben sie einen kommentar | schreib einen kommentar |
    hinterlasse einen kommentar | hinterlasse einen kommentar antwort abbrechen | hinterlasse eine antwort |
    hinterlasse jetzt einen kommentar | hinterlassen sie einen kommentar | hinterlassen sie eine antwort |
    lass einen kommentar da | antwort hinterlassen | antworten | antwort abbrechen | antwort schreiben | abbrechen |
    auf diesen kommentar antworten | auf kommentar antworten | neuen kommentar schreiben | neuen kommentar hinzufügen |
    kommentieren | jetzt kommentieren | artikel kommentieren | diesen artikel kommentieren | mitdiskutieren |
    diskutieren sie mit | diskutiere mit | jetzt mitdiskutieren | kommentare | kommentar | 0 kommentare | 1 kommentar |
    ein kommentar | keine kommentare | kein kommentar | noch keine kommentare | noch keine kommentare vorhanden |
    es gibt noch keine kommentare | es sind noch keine kommentare vorhanden | bisher keine kommentare |
    keine kommentare vorhanden | sei der erste, der kommentiert | sei der erste |
    sei der erste, der diesen beitrag kommentiert | seien sie der erste, der kommentiert |
    schreiben sie den ersten kommentar | schreibe den ersten kommentar | schreib den ersten kommentar |
    kommentare sind geschlossen | kommentare geschlossen | kommentare sind deaktiviert | kommentarfunktion deaktiviert |
    kommentarfunktion ist geschlossen | die kommentarfunktion ist geschlossen | die kommentarfunktion ist deaktiviert |
    kommentare deaktiviert | kommentare sind derzeit geschlossen | kommentare anzeigen | kommentare lesen |
    kommentare ansehen | alle kommentare anzeigen | alle kommentare lesen | alle kommentare |
    weitere kommentare anzeigen | weitere kommentare | mehr kommentare laden | kommentare laden |
    kommentare ausblenden | kommentare einblenden | kommentare öffnen | zu den kommentaren | neueste kommentare |
    ältere kommentare | neuere kommentare | leserkommentare | ihr kommentar | dein kommentar | ihr name | dein name |
    ihre e-mail | deine e-mail | ihre meinung | name * | e-mail * | kommentar * | name (erforderlich) |
    name (notwendig) | e-mail (erforderlich) | e-mail-adresse * | anmelden, um zu kommentieren |
    anmelden um zu kommentieren | zum kommentieren anmelden | bitte anmelden, um zu kommentieren |
    bitte melden sie sich an, um zu kommentieren | melden sie sich an, um zu kommentieren |
    melde dich an, um einen kommentar zu schreiben | anmelden oder registrieren, um kommentare verfassen zu können |
    du musst angemeldet sein, um einen kommentar abzugeben | du musst angemeldet sein, um zu kommentieren |
    du musst eingeloggt sein, um einen kommentar zu schreiben |
    sie müssen angemeldet sein, um einen kommentar abzugeben | deine e-mail-adresse wird nicht veröffentlicht |
    ihre e-mail-adresse wird nicht veröffentlicht | erforderliche felder sind markiert | kommentar melden |
    kommentare zum post (atom) | benachrichtige mich über nachfolgende kommentare via e-mail |
    benachrichtige mich über neue beiträge via e-mail | kommentare abonnieren | trackbacks |
    schreib uns einen kommentar | schreibe uns deine meinung | schreiben sie uns ihre meinung |
    schreiben sie ihre meinung | schreib deine meinung | sag uns deine meinung | sagen sie uns ihre meinung |
    sagen sie ihre meinung | ihre meinung zählt | ihre meinung ist gefragt | deine meinung | deine meinung zählt |
    deine meinung ist gefragt | eure meinung | ihre meinung zum thema | diskussion starten | diskussion beginnen |
    starten sie die diskussion | starte die diskussion | jetzt diskutieren | beitrag kommentieren |
    diesen beitrag kommentieren | artikel kommentieren (0) | kommentieren sie diesen artikel |
    kommentiere diesen artikel | kommentieren sie den artikel | kommentieren sie jetzt | kommentiere jetzt |
    leser-kommentare | leserkommentar schreiben | leserkommentar | leserbrief schreiben | leserbrief verfassen |
    leserreaktionen | zum forum | im forum diskutieren | im forum kommentieren | kommentar verfassen (bitte anmelden) |
    kommentar erstellen | kommentar posten | kommentar eingeben | kommentar speichern | kommentar abonnieren |
    kommentar beantworten | kommentar eintragen | kommentar zum artikel | kommentare zum artikel |
    kommentare zu diesem artikel | kommentare zu diesem beitrag | kommentare (0) | kommentare: 0 |
    kommentare lesen und schreiben | kommentare verfassen | kommentare zeigen | kommentare verbergen |
    kommentare sortieren | kommentare aktualisieren | kommentarbereich | kommentarbereich geschlossen |
    kommentarbereich öffnen | kommentarfunktion | kommentarfunktion geschlossen | kommentare sind nicht möglich |
    kommentare nicht möglich | kommentieren nicht mehr möglich | kommentieren nicht möglich | noch kein kommentar |
    noch kein kommentar vorhanden | noch keine antworten | noch keine beiträge | bisher keine antworten |
    keine antworten | bisher keine einträge | bislang keine kommentare | es wurden noch keine kommentare |
    es sind keine kommentare vorhanden | es ist noch kein kommentar vorhanden | sei der erste der kommentiert |
    sei die erste person, die kommentiert | sei der erste, der einen kommentar schreibt |
    schreiben sie als erster einen kommentar | schreibe als erster einen kommentar |
    schreibe als erstes einen kommentar | verfasse den ersten kommentar | verfassen sie den ersten kommentar |
    erstelle den ersten kommentar | kommentiere als erster | kommentieren sie als erster |
    hinterlasse den ersten kommentar | hinterlassen sie den ersten kommentar | hinterlasse deinen kommentar |
    hinterlasse uns einen kommentar | hinterlassen sie uns einen kommentar | lass uns einen kommentar da |
    lass gerne einen kommentar da | lasst uns einen kommentar da | ihr kommentar zum thema | ihr kommentar * |
    ihr kommentar zum artikel | dein kommentar * | mein kommentar | neuer kommentar | neuester kommentar |
    beliebteste kommentare | beste kommentare | top-kommentare | älteste zuerst | neueste zuerst |
    älteste kommentare zuerst | neueste kommentare zuerst | zum kommentieren einloggen |
    zum kommentieren bitte anmelden | zum kommentieren bitte einloggen | zum kommentieren müssen sie angemeldet sein |
    bitte einloggen, um zu kommentieren | bitte loggen sie sich ein, um zu kommentieren |
    bitte logge dich ein, um zu kommentieren | logge dich ein, um zu kommentieren |
    loggen sie sich ein, um zu kommentieren | melde dich an, um zu kommentieren | einloggen um zu kommentieren |
    einloggen, um zu kommentieren | login zum kommentieren | nur registrierte nutzer können kommentieren |
    nur angemeldete benutzer können kommentieren | um zu kommentieren, müssen sie sich einloggen |
    um kommentieren zu können | um einen kommentar zu verfassen, müssen sie sich anmelden | anmelden und kommentieren |
    ihr name * | ihre e-mail-adresse * | ihre e-mail * | deine e-mail * | name* | e-mail* | kommentar* |
    antwort schreiben an | auf diesen beitrag antworten | antworten anzeigen | antworten ausblenden |
    weitere antworten | alle antworten | missbrauch melden | diesen kommentar melden | beitrag melden |
    regelverstoß melden | trackback | pingback | pings sind geschlossen | benachrichtige mich bei neuen kommentaren |
    bei neuen kommentaren benachrichtigen | die kommentare sind geschlossen | kommentarbereich ist geschlossen |
    die kommentarfunktion wurde geschlossen | die diskussion ist geschlossen | diskussion geschlossen |
    kommentare werden geladen | kommentare konnten nicht geladen werden | zum kommentarbereich |
    mehr kommentare anzeigen | weitere kommentare laden | weitere antworten anzeigen | leserempfehlungen |
    redaktionsempfehlungen | ersten kommentar schreiben | nur abonnenten können kommentieren | zeichen übrig |
    verbleibende zeichen | kommentar gelöscht | dieser kommentar wurde gelöscht | dieser kommentar wurde entfernt
  `),
  commentPhrase: phrases(`
    deine e-mail-adresse wird nicht veröffentlicht | ihre e-mail-adresse wird nicht veröffentlicht |
    e-mail-adresse wird nicht veröffentlicht | erforderliche felder sind mit | pflichtfelder sind mit |
    erforderliche felder sind markiert | meinen namen, meine e-mail-adresse |
    in diesem browser für die nächste kommentierung | bis ich wieder kommentiere | bis ich das nächste mal kommentiere |
    für die nächste kommentierung speichern | um einen kommentar abzugeben | um einen kommentar zu schreiben |
    um kommentare verfassen zu können | um zu kommentieren | kommentare sind geschlossen |
    kommentarfunktion ist geschlossen | kommentarfunktion ist deaktiviert | diese website verwendet akismet |
    um spam zu reduzieren | wie deine kommentardaten verarbeitet werden | in den kommentaren |
    schreib es in die kommentare | schreibt es in die kommentare | schreib mir in die kommentare |
    schreibt mir in die kommentare | schreiben sie uns in die kommentare | gerne in die kommentare |
    lass es mich in den kommentaren wissen | hinterlasse gerne einen kommentar | hinterlasst gerne einen kommentar |
    hinterlass einen kommentar | lasst einen kommentar da | bitte beachten sie unsere netiquette | unsere netiquette |
    bitte bleiben sie sachlich | kommentare werden moderiert | kommentare werden vor veröffentlichung |
    kommentare geben nicht | benachrichtige mich über | über nachfolgende kommentare | kommentar wird noch moderiert |
    wartet auf freischaltung | noch keine kommentare | diskutiere mit uns | schreiben sie einen kommentar |
    schreibe einen kommentar | schreib uns in die kommentare | schreibt uns in die kommentare | schreibt es uns in |
    schreib es uns in | verratet es uns in den | verrate es uns in den | verrate es mir in den | sagt es uns in den |
    sag es uns in den | unten in die kommentare | unten in den kommentaren | in den kommentaren unten |
    unter diesem artikel in den kommentaren | freue mich auf deinen kommentar | freue mich auf eure kommentare |
    freue mich über deinen kommentar | freue mich über einen kommentar | freue mich über kommentare |
    freuen uns auf ihren kommentar | freuen uns auf eure kommentare | freuen uns über ihren kommentar |
    freuen uns über kommentare | freuen uns auf ihre meinung | ihre meinung zum thema | ihre meinung ist uns |
    deine meinung ist uns | deine meinung in den | eure meinung in den | lasst es uns in den |
    lass uns in den kommentaren | lassen sie es uns in den | lasst uns einen kommentar |
    hinterlassen sie einen kommentar | hinterlasse einen kommentar | hinterlasse uns einen |
    kommentarfunktion für diesen | kommentare unter diesem | kommentare zu diesem artikel |
    kommentare zu diesem beitrag | um kommentieren zu können | um mitdiskutieren zu können |
    sie müssen eingeloggt sein | du musst eingeloggt sein | mit vor- und nachnamen | forenregeln |
    nutzungsbedingungen für kommentare | behält sich vor, kommentare | behalten uns vor, kommentare |
    behalten wir uns vor, kommentare | kommentare werden erst | keine kommentare vorhanden | keine kommentare zu |
    kommentar wird nach | dein kommentar wird | pflichtfelder sind | kommentar wird geprüft |
    kommentar wird vor der veröffentlichung | nach prüfung freigeschaltet | vor der freischaltung geprüft |
    nach freigabe durch die redaktion | unsere kommentarregeln | bleiben sie sachlich und |
    bitte bleiben sie beim thema | um zu kommentieren, müssen sie |
    zum kommentieren bitte anmelden | zum kommentieren anmelden | um zu kommentieren, melden |
    zum kommentieren einloggen | bitte anmelden, um zu kommentieren
  `),
  creditLead: phrases(`
    foto | fotos | foto von | fotos von | foto/credit | bild | bilder | bild von | bildquelle | bildquellen |
    bildnachweis | bildnachweise | bildrechte | bildcredit | bildcredits | bildunterschrift | beitragsbild | titelbild |
    titelfoto | aufmacherbild | aufmacherfoto | headerbild | coverbild | symbolbild | symbolfoto | archivbild |
    archivfoto | vorschaubild | fotoquelle | fotocredit | fotocredits | fotonachweis | fotograf | fotografin | grafik |
    illustration | illustrationen | illustration von | karikatur | screenshot | screenshots | credit | credits |
    quelle foto | copyright bild | picture alliance | imago | imago images | getty images | video von | montage |
    urheber | bild/foto | foto/bild | foto & text | foto und text | fotos und text | foto oben | foto unten |
    fotos/text | foto privat | foto archiv | foto/grafik | foto-credit | foto-credits | foto credit | foto credits |
    foto: privat | foto © | foto: © | fotos © | fotos: © | bild © | bild: © | bilder © | © foto | © fotos | © bild |
    © bilder | © getty images | © imago | © picture alliance | © dpa | © pixabay | © unsplash | © shutterstock |
    © adobe stock | © istock | (foto | (bild | (fotos | fotorechte | fotohinweis | fotonachweise | fotoquellen |
    fotoautor | foto-quelle | foto-quellen | foto quelle | foto-nachweis | foto- und bildnachweis | bild-quelle |
    bild-quellen | bild quelle | bild-nachweis | bild-copyright | bild copyright | bildcopyright | bildautor |
    bildhinweis | bildlizenz | bildmaterial | bildherkunft | bildmontage | bildbearbeitung | bild von pixabay |
    bild mit ki | ki-bild | ki-generiertes bild | bild: ki-generiert | quelle bild | quelle titelbild |
    quelle beitragsbild | titelbild von | titelbild © | beitragsbild von | artikelbild | artikelfoto | aufmacher |
    teaserbild | teaserfoto | hero-bild | header-bild | header-foto | agenturfoto | agenturfotos | produktbild |
    produktbilder | produktfotos | pressefoto | pressefotos | pressebild | pressebilder | autorenfoto | autorenbild |
    porträtfoto | porträtbild | portraitfoto | luftbild | luftaufnahme | videostandbild | filmstill | filmstills |
    szenenfoto | szenenbild | bildschirmfoto | screenshot von | screenshot aus | grafik von | coverfoto | cartoon |
    illustrator | illustratorin | videoquelle | video-quelle | videocredit | fotografie von | fotografien von |
    fotografiert von | aufgenommen von | abbildungsnachweis | mit freundlicher genehmigung |
    zur verfügung gestellt von | unsplash | pixabay | pexels | shutterstock | adobe stock | adobestock | istock |
    depositphotos | alamy | dpa picture-alliance | picture-alliance | epa-efe | keystone | ki-generiert |
    mit ki generiert | mit ki erstellt | bild mit ki erstellt | bild mit ki generiert |
    foto zur verfügung gestellt | bild zur verfügung gestellt | drohnenfoto | drohnenaufnahme | satellitenbild |
    fotomontage | privatfoto | foto aus privatbesitz |
    infografik
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
    mit ihrer zustimmung wird hier ein externer inhalt geladen | wir und unsere partner | unsere partner und wir |
    mit tracking und cookies | mit werbung und tracking | nutzung mit werbung | cookies und ähnliche technologien |
    cookies und andere technologien | cookies und vergleichbare | cookies zu analysezwecken | verwendet cookies, um |
    nutzt cookies, um | verwenden cookies, um | alle cookies zulassen | alles akzeptieren | akzeptieren & schließen |
    zustimmen und weiter | zustimmen & weiter | einverstanden und weiter | auswahl erlauben | essenzielle cookies |
    funktionale cookies | cookie-richtlinie | cookie-hinweis | cookie-zustimmung | cookie-präferenzen |
    deine cookie-einstellungen | ihre cookie-einstellungen | ihre privatsphäre ist uns wichtig |
    deine privatsphäre ist uns wichtig | wir schätzen ihre privatsphäre | personenbezogene daten an drittplattformen |
    an drittplattformen übermittelt | externe inhalte angezeigt | externen inhalte | empfohlener externer inhalt |
    dieser inhalt wird von | inhalt von youtube laden | mit dem laden des videos |
    akzeptieren sie die datenschutzerklärung von youtube | nutzererlebnis zu verbessern |
    nutzererfahrung zu verbessern | benutzererfahrung zu verbessern | nutzung unserer website | nutzung unserer seite |
    nutzung unserer webseite |
    externe inhalte anzeigen | externe inhalte laden | externe inhalte erlauben | externen inhalt anzeigen |
    externen inhalt laden
  `),
  adLine: phrases(`
    anzeige | werbung | werbeanzeige | advertorial | google-anzeigen | google anzeigen | gesponsert |
    gesponserter beitrag | gesponserte inhalte | gesponserter inhalt | gesponserte links | sponsored | sponsored post |
    bezahlte anzeige | bezahlter inhalt | bezahlte werbung | werblicher inhalt | werbepartner | produktplatzierung |
    partnerinhalt | partnerinhalte | weiterlesen nach der anzeige | weiter nach der werbung |
    nach der werbung weiterlesen | artikel wird nach der anzeige fortgesetzt | der artikel geht unten weiter |
    fortsetzung unter der anzeige | - anzeige - | - werbung - | --anzeige-- | *anzeige | (anzeige) | [anzeige] |
    [werbung] | werbung / anzeige | werbung ausblenden | werbung deaktivieren | ende der anzeige | ende der werbung |
    scrollen um weiterzulesen | jetzt weiterlesen | anzeigen | anzeige / werbung | - anzeige | -anzeige- | anzeige - |
    -werbung- | – anzeige – | – werbung – | — anzeige — | — werbung — | ***anzeige*** | * anzeige * | # anzeige # |
    /// anzeige | >> anzeige | + anzeige + | ++ anzeige ++ | ===anzeige=== | _anzeige_ | (werbung) |
    [anzeige / werbung] | anzeige schließen | anzeige ausblenden | anzeige melden | anzeige überspringen |
    anzeige, scrollen sie um weiterzulesen | werbung schließen | werbung melden | werbung überspringen |
    werbung endet in | werbung - hier weiterlesen | weiterlesen nach der werbung | weiterlesen unter der anzeige |
    weiterlesen unter der werbung | weiter nach der anzeige | weiter geht es nach der anzeige |
    weiter geht es nach der werbung | weiter geht's nach der anzeige | weiter geht's nach der werbung |
    nach der anzeige geht's weiter | nach der anzeige weiterlesen | nach der werbung geht's weiter |
    artikel wird nach der werbung fortgesetzt | der artikel wird nach der anzeige fortgesetzt |
    der artikel geht nach der anzeige weiter | der artikel geht nach der werbung weiter | hier geht der artikel weiter |
    artikel geht weiter nach der anzeige | fortsetzung nach der werbung | fortsetzung nach der anzeige |
    fortsetzung unten | scrollen sie weiter | scrollen zum weiterlesen | zum weiterlesen scrollen |
    nach unten scrollen um weiterzulesen | unsere werbepartner | werbemittel | werbefläche | dauerwerbesendung |
    sponsored content | sponsored by | gesponsert von | gesponsorter beitrag | bezahlter beitrag |
    bezahlte partnerschaft | bezahlte kooperation | partnerangebot | partnerangebote | anzeigensonderveröffentlichung |
    anzeigen-sonderveröffentlichung | sonderveröffentlichung | verlagsangebot | anzeigenspezial | native advertising |
    content marketing | affiliate-anzeige | empfohlene angebote | angebot unserer partner | angebote unserer partner |
    enthält werbung | werbung (unbezahlt) | unbezahlte werbung | werbung, unbezahlt | werbung wegen markennennung |
    stellenanzeigen | artikel geht nach der anzeige weiter | text geht nach der anzeige weiter |
    der text geht unten weiter | text geht unter dem bild weiter | der text geht unter dem bild weiter |
    nach dem video weiterlesen | weiter unten geht's weiter | bezahlter inhalt von | bezahlte partnerinhalte |
    präsentiert von | in kooperation mit | in zusammenarbeit mit | mit freundlicher unterstützung von |
    ein angebot von | ein service von | verlags-sonderveröffentlichung | verlagsspezial | affiliate-inhalt |
    enthält affiliate-links | enthält werbelinks | unbezahlte anzeige | pr-sponsoring
  `),
  tocHeading: phrases(`
    inhalt | inhaltsverzeichnis | inhaltsübersicht | inhalt dieses artikels | inhalt des artikels |
    in diesem artikel | in diesem beitrag | in diesem text | auf dieser seite | in diesem ratgeber |
    das erwartet sie in diesem artikel | das erwartet dich in diesem artikel | darum geht's | artikelübersicht |
    schnellnavigation | schnellzugriff | inhaltsverzeichnis [anzeigen] | inhaltsverzeichnis anzeigen |
    inhaltsverzeichnis ausblenden | inhaltsverzeichnis einblenden | inhalt anzeigen | sprungmarken | springe zu |
    springe zum rezept | in dieser ausgabe | in diesem newsletter | in dieser folge | in diesem bericht |
    in diesem interview | themen in diesem artikel | kapitel | kapitelübersicht | direkt zum rezept |
    zum rezept springen | das lesen sie in diesem artikel | das erfahren sie in diesem artikel |
    was sie in diesem artikel erfahren | darum geht es in diesem artikel
  `),
  furnitureLine: phrases(`
    nach oben | zurück nach oben | zum seitenanfang | seitenanfang | zum anfang | zurück | zurück zur übersicht |
    zur übersicht | zurück zur startseite | zur startseite | zurück zum anfang | zurück zur liste | zurück zum artikel |
    zurück zum blog | original anzeigen | originalartikel lesen | originalartikel ansehen | zum originalartikel |
    zum original | vollständigen artikel lesen | ganzen artikel lesen | gesamten artikel lesen | artikel lesen |
    zum artikel | weiterlesen | weiterlesen » | weiterlesen → | mehr lesen | mehr anzeigen | weniger anzeigen |
    weitere anzeigen | alle anzeigen | alles anzeigen | alles lesen | mehr laden | weitere laden |
    weitere artikel laden | wird geladen | lädt | bitte warten | bild vergrößern | zum vergrößern klicken |
    klicken zum vergrößern | zum vergrößern anklicken | bild in lightbox öffnen | bild in originalgröße | großansicht |
    bildergalerie | bildergalerie öffnen | zur bildergalerie | fotostrecke | zur fotostrecke | nächstes bild |
    vorheriges bild | vollbild | seite drucken | drucken | druckversion | artikel drucken | als pdf speichern |
    als pdf herunterladen | pdf herunterladen | pdf-version | herunterladen | permalink | kurzlink | link kopieren |
    schriftgröße | schrift vergrößern | schrift verkleinern | textgröße | text vergrößern |
    war dieser artikel hilfreich | war das hilfreich | war diese seite hilfreich | war dieser beitrag hilfreich |
    wie hilfreich war dieser beitrag | wie hilfreich war dieser artikel | hat ihnen dieser artikel geholfen |
    hat ihnen der artikel gefallen | artikel bewerten | bewerten sie diesen artikel |
    klicke auf die sterne um zu bewerten | durchschnittliche bewertung | bisher keine bewertungen | bewertung abgeben |
    ja nein | ihr browser unterstützt kein html5 video | ihr browser unterstützt das video-element nicht |
    dein browser unterstützt kein html5 audio | bitte aktivieren sie javascript | javascript ist deaktiviert |
    artikel anhören | artikel vorlesen | diesen artikel vorlesen lassen | video abspielen | schließen |
    fenster schließen | abbrechen | abonnieren | nicht mehr folgen | nachricht senden | fehler melden | problem melden |
    korrektur vorschlagen | hinweis an die redaktion | inhalt melden | übersetzen | sprache auswählen |
    öffnet in neuem fenster | öffnet in neuem tab | in neuem fenster öffnen | erste seite | letzte seite |
    seite 1 von 1 | zur homepage | zur website | details anzeigen | quelle anzeigen | text ausklappen | einklappen |
    ausklappen | aufklappen | seite ausdrucken | beitrag drucken | artikel ausdrucken | text drucken |
    nachricht drucken | druckansicht | druckfreundlich | druckfreundliche version | zur druckansicht |
    druckerfreundlich | als pdf drucken | als pdf anzeigen | als pdf | pdf drucken | pdf erstellen | pdf ansehen |
    download pdf | artikel als pdf | artikel als pdf herunterladen | audioversion anhören | artikel jetzt anhören |
    jetzt anhören | hier anhören | beitrag anhören | beitrag vorlesen | diesen artikel anhören |
    diesen artikel vorlesen | diesen beitrag anhören | text vorlesen | text vorlesen lassen | artikel vorlesen lassen |
    artikel hören | artikel als audio | audio abspielen | audio starten | player öffnen | podcast anhören |
    vorlesefunktion | wird vorgelesen | wiedergabe starten | abspielen | pausieren | stumm schalten | ton an | ton aus |
    video starten | video ansehen | video laden | inhalt laden | inhalt anzeigen | inhalte laden |
    externe inhalte laden | externen inhalt laden | inhalt von x laden | immer anzeigen | karte anzeigen |
    karte öffnen | größere karte anzeigen | zum wetter | aktuelles wetter | tageshoroskop | sudoku | kreuzworträtsel |
    tv-programm | fernsehprogramm | börsenkurse | zum artikelanfang | zum anfang des artikels | zum textanfang |
    zum anfang der seite | seite nach oben | an den anfang scrollen | nach oben scrollen | ↑ nach oben |
    zurück zum seitenanfang | zurück zum überblick | zurück zu den nachrichten | zurück zur nachrichtenübersicht |
    zurück zur newsübersicht | zurück zur artikelübersicht | zurück zur liste der artikel | zurück zum magazin |
    zurück zur übersichtsseite | zur artikelübersicht | zur newsübersicht | zum archiv | zur gesamtübersicht |
    alle artikel | alle beiträge | alle news | alle meldungen | alle themen | alle videos | alle folgen |
    mehr erfahren | mehr dazu | mehr infos | mehr details | zum beitrag | zum video | zum podcast | zur galerie |
    zur bilderstrecke | bilderstrecke | bilderstrecke öffnen | bilder anzeigen | alle bilder anzeigen |
    alle bilder ansehen | bild herunterladen | bild öffnen | bild schließen | bild anzeigen | bild in voller größe |
    bild in neuem fenster öffnen | vergrößern | in vollbild öffnen | vollbildmodus | galerie öffnen | galerie ansehen |
    nächstes foto | vorheriges foto | mehr | hier weiterlesen | ganzen beitrag lesen | den ganzen artikel lesen |
    beitrag lesen | beitrag weiterlesen | artikel weiterlesen | gesamten beitrag lesen | vollständigen beitrag lesen |
    lesen sie mehr | mehr lesen » | fehler gefunden | fehler im artikel melden | fehler im text gefunden |
    fehler entdeckt | feedback geben | feedback senden | ihr feedback | rückmeldung geben | geben sie uns feedback |
    wie fanden sie diesen artikel | wie hat ihnen der artikel gefallen | wie hat dir der artikel gefallen |
    wie gefällt ihnen dieser artikel | hat ihnen der beitrag gefallen | hat dir der artikel geholfen |
    hat dir dieser artikel geholfen | war dieser artikel hilfreich für sie | war dieser artikel lesenswert |
    fanden sie diesen artikel hilfreich | artikel beurteilen | diesen artikel bewerten | bewerten sie diesen beitrag |
    bewerte diesen beitrag | beitrag bewerten | jetzt bewerten | danke für ihre bewertung | danke für deine bewertung |
    danke für ihr feedback | vielen dank für ihr feedback | thema folgen | autor folgen | diesem thema folgen |
    themen abonnieren | thema abonnieren | thema merken | in diesem artikel verwendete schlagwörter |
    teilen und drucken | drucken teilen | drucken und teilen | kontrastmodus | dunkelmodus | dark mode | nachtmodus |
    leichte sprache | gebärdensprache | schrift größer | schrift kleiner | schriftgröße ändern | schriftgröße anpassen |
    normale schriftgröße | a a a | a- a a+ | javascript aktivieren | bitte javascript aktivieren |
    adblocker deaktivieren | bitte deaktivieren sie ihren adblocker | bitte drehen sie ihr gerät | nicht angemeldet |
    sie sind nicht angemeldet | angemeldet als | kopiert | in die zwischenablage kopiert | in den kalender eintragen |
    in kalender eintragen | ical | route planen | google maps | bild in galerie öffnen | galerie schließen |
    lightbox schließen | dialog schließen | da ist etwas schiefgelaufen | etwas ist schiefgelaufen |
    es ist etwas schiefgelaufen | hoppla, da ist etwas schiefgelaufen | ups, da ist etwas schiefgelaufen |
    ein fehler ist aufgetreten | es ist ein fehler aufgetreten |
    es ist ein fehler aufgetreten. bitte versuchen sie es später erneut | bitte versuchen sie es später erneut |
    bitte versuchen sie es erneut | bitte versuche es später noch einmal | erneut versuchen | seite neu laden |
    inhalt nicht verfügbar | dieser inhalt ist nicht verfügbar | dieses video ist nicht verfügbar |
    dieses video ist in ihrem land nicht verfügbar | video kann nicht abgespielt werden |
    beim laden ist ein fehler aufgetreten | keine weiteren artikel | keine weiteren beiträge | ende des artikels |
    fehler im artikel gefunden | rechtschreibfehler melden | tippfehler gefunden | einen fehler gefunden |
    fehler in diesem artikel melden | feedback zum artikel | feedback zu dieser seite | war dieser inhalt hilfreich |
    war dieser text hilfreich | war der artikel hilfreich | fanden sie diesen artikel interessant |
    wie gefällt dir dieser artikel | wie gefällt ihnen der artikel | vielen dank für ihre bewertung |
    vielen dank für deine bewertung | noch keine bewertungen | link in zwischenablage kopieren |
    artikellink kopieren | link wurde kopiert | zurück zu allen artikeln | zurück zu allen meldungen |
    zurück zu den pressemitteilungen | zurück zum newsroom | zurück zur newsliste | zurück zur suche |
    zurück zu den suchergebnissen | zurück zum inhaltsverzeichnis | originalversion lesen | original lesen |
    quelle öffnen | artikel zu ende | hoher kontrast | helles design | dunkles design | artikel merken |
    auf die merkliste | zur merkliste hinzufügen | seite teilen und drucken |
    pressemitteilung | medienmitteilung | presseinformation | presseaussendung | zur sofortigen veröffentlichung |
    lesen sie nach der anzeige weiter | artikel geht nach der anzeige weiter |
    der artikel wird nach der anzeige fortgesetzt | nach der werbung weiterlesen | weiter nach der anzeige |
    hier geht es zum newsletter | hier geht's zum newsletter | zum newsletter
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
    hier klicken, um | klicken sie hier, um | fehler gefunden | diesen artikel anhören | seite 1 von |
    wenn sie das video nicht | falls das video nicht | klicken sie auf das bild, um | klicken sie auf das foto, um |
    klick auf das bild, um | zum vergrößern bitte | zum anzeigen dieses inhalts | um diesen inhalt anzuzeigen |
    um dieses video anzuzeigen | ihr browser ist veraltet | dein browser ist veraltet |
    sie verwenden einen veralteten browser | du verwendest einen veralteten browser | javascript muss aktiviert |
    bitte aktiviere javascript | dieser audiobeitrag wurde | dieser artikel wird vorgelesen | vorgelesen von |
    eingesprochen von | letzte änderung dieser seite | pressemitteilung nr | dokumentnummer | zitiervorschlag |
    fehler melden | bewerten sie diesen | bewerte diesen |
    pressekontakt | medienkontakt | ansprechpartner für die presse | rückfragen an
  `),
};
