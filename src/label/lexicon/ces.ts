import { type Lexicon, phrases } from './lexicon.js';

/** Czech. */
export const ces: Lexicon = {
  language: 'ces',
  bioHeading: phrases(`
    o autorovi | o autorce | o autorech | o autorovi článku | autor | autorka | autoři | autor článku | autor textu |
    o mně | kdo jsem | profil autora | medailonek autora | medailonek | informace o autorovi | náš autor | napsal |
    napsala | autor blogu | hostující autor | autorka článku | autorka textu | článek napsal | článek napsala |
    více o autorovi | naše autorka | o redaktorovi | náš expert | naše expertka | naši odborníci | naši autoři |
    o redaktorce | o novináři | o komentátorovi | o překladateli | o blogerovi | o blogerce | něco o mně |
    pár slov o mně | kontaktujte autora | kontakt na autora | napište autorovi |
    podepsán | podepsána
  `),
  bioLead: phrases(`
    o autorovi | o autorce | tento článek napsal | tento článek napsala | článek napsal | článek napsala |
    autorem článku je | autorkou článku je | autor článku je | autor je | autorka je | autor textu | autor působí |
    autorka působí | hostující článek | text napsal | text napsala | autor pracuje | autorka pracuje |
    autorka článku je | autor textu je | článek připravil | článek připravila | text připravil | text připravila |
    hostující autor | autor vystudoval | autorka vystudovala | vystudoval žurnalistiku | vystudovala žurnalistiku |
    novinář a publicista | novinářka a publicistka | absolvent žurnalistiky | absolventka žurnalistiky | autoři jsou |
    autorka textu je
  `),
  selfLead: phrases(`
    ahoj, jsem | ahoj! jsem | ahoj, jmenuji se | ahoj! jmenuji se | ahoj, jmenuju se | dobrý den, jmenuji se |
    jmenuji se | jmenuju se | jsem autorem blogu | jsem autorkou blogu | jsem novinář | jsem novinářka |
    vítám vás na mém blogu | vítejte na mém blogu |
    ahoj, já jsem | ahoj! já jsem | zdravím, jsem | zdravím, jmenuji se | dobrý den, jsem | vítej na mém blogu |
    vítám vás na svém blogu | jsem autorkou | jsem autorem | jsem zakladatelka | jsem zakladatel |
    vítejte na mém webu | jsem ráda, že jste tu
  `),
  roleWord: phrases(`
    novinář | novinářka | novináři | žurnalista | žurnalistka | reportér | reportérka | redaktor | redaktorka |
    redaktoři | šéfredaktor | šéfredaktorka | zástupce šéfredaktora | vedoucí redaktor | vedoucí redaktorka |
    editor | editorka | zpravodaj | zpravodajka | komentátor | komentátorka | publicista | publicistka | sloupkař |
    sloupkařka | fejetonista | spisovatel | spisovatelka | autor | autorka | spoluautor | spoluautorka | básník |
    básnířka | esejista | dramatik | scenárista | scenáristka | bloger | blogerka | podcaster | youtuber |
    copywriter | copywriterka | překladatel | překladatelka | kritik | kritička | filmový kritik | recenzent |
    recenzentka | fotograf | fotografka | fotoreportér | ilustrátor | ilustrátorka | grafik | designér |
    designérka | režisér | režisérka | producent | moderátor | moderátorka | profesor | profesorka | docent |
    docentka | odborný asistent | pedagog | pedagožka | vědec | vědkyně | výzkumník | výzkumnice | doktorand |
    doktorandka | historik | historička | filozof | sociolog | socioložka | politolog | politoložka | ekonom |
    ekonomka | psycholog | psycholožka | psychoterapeut | psychoterapeutka | psychiatr | dermatolog |
    nutriční terapeutka | nutriční terapeut | výživový poradce | výživová poradkyně | lékárník | veterinář |
    právník | právnička | advokát | advokátka | inženýr | architekt | architektka | programátor | vývojář |
    analytik | analytička | poradce | poradkyně | konzultant | konzultantka | specialista | specialistka | stratég |
    lektor | lektorka | kouč | koučka | trenér | trenérka | podnikatel | podnikatelka | zakladatel | zakladatelka |
    spoluzakladatel | spoluzakladatelka | generální ředitel | jednatel | majitel | majitelka | mluvčí |
    tisková mluvčí | aktivista | aktivistka | cestovatel | cestovatelka | kuchař | kuchařka | student žurnalistiky |
    studentka žurnalistiky | stážista | stážistka | dopisovatel | dopisovatelka | fotoreportérka | kameraman |
    střihač | střihačka | dokumentarista | dokumentaristka | dramatička | dramaturgyně | karikaturista | grafička |
    antropolog | antropoložka | kriminolog | filozofka | lingvista | lingvistka | bohemista | bohemistka |
    odborná asistentka | virolog | viroložka | epidemiolog | epidemioložka | klimatolog | meteorolog | meteoroložka |
    fyzioterapeut | fyzioterapeutka | porodní asistentka
  `),
  bioPhrase: phrases(`
    píše o | píše pro | píšu o | psal pro | psala pro | přispívá do | přispíval do | přispívala do | publikuje v |
    publikoval v | publikovala v | spolupracuje s | spolupracoval s | spolupracovala s | je autorem | je autorkou |
    autor knih | autorka knih | autor knihy | autorka knihy | autor několika | autorka několika | žije v | žiju v |
    žije a pracuje | bydlí v | narodil se v | narodila se v | pochází z | vystudoval | vystudovala | absolvoval |
    absolvovala | studoval | studovala | studuje na | učí na | vyučuje na | přednáší na | působí na | působí jako |
    působil jako | působila jako | působil v | působila v | pracuje jako | pracuje v | pracoval jako | pracovala jako |
    pracoval v | pracovala v | v redakci působí | v redakci pracuje | v médiích pracuje | novinařině se věnuje |
    věnoval se | věnovala se | zabývá se | zaměřuje se na | specializuje se na | specialista na | zajímá se o |
    letitá zkušenost | letité zkušenosti | s dlouholetou praxí | zakladatel portálu | spoluzakladatel | je členem |
    je členkou | ve volném čase | ve svém volném čase | když zrovna nepíše | když nepíše | rád cestuje | ráda cestuje |
    miluje cestování | vášnivý čtenář | vášnivá čtenářka | máma dvou | táta dvou | držitel ceny | držitelka ceny |
    nominován na cenu | laureát ceny | píše do | píše na téma | píše články | věnuje se tématům | věnuje se především |
    věnuje se psaní | působí jako redaktor | působí jako redaktorka | působí jako novinář | pracuje jako redaktor |
    pracuje jako redaktorka | pracoval jako redaktor | pracovala jako redaktorka | je redaktorem | je redaktorkou |
    je redaktor | je redaktorka | je šéfredaktorem | je šéfredaktorkou | je novinář a | je novinářka a |
    je autorem knihy | je autorkou knihy | je spoluautorem | je spoluautorkou | autor několika knih |
    autorka několika knih | je zakladatelem | je zakladatelkou | je absolventem | je absolventkou |
    mnohaleté zkušenosti | žije a pracuje v | ve volných chvílích | nadšenec do | píše především o |
    absolvent fakulty sociálních věd | absolventka fakulty sociálních věd | do redakce nastoupil |
    do redakce nastoupila | milovník dobrého | milovnice dobrého
  `),
  bioCall: phrases(`
    sledujte autora | sledujte mě na | sledujte ho na | sledujte ji na | kontaktujte autora | kontakt na autora |
    kontaktovat autora | napište autorovi | napsat autorovi | napište mi | najdete mě na | více o autorovi |
    další články autora | všechny články autora | všechny příspěvky autora | další texty autora |
    další příspěvky autora | články autora | zobrazit všechny příspěvky | zobrazit všechny články |
    zobrazit všechny příspěvky od | zobrazit celý můj profil | zobrazit profil | navštivte můj blog |
    více informací na | pro více informací navštivte | další informace na |
    všechny články autorky | všechny texty autora | další články autorky | další články od | více článků od |
    více článků autora | více od autora | zobrazit všechny články autora | zobrazit další články autora |
    přečtěte si další články autora | přečíst další články autora | sledovat autora | najdete ho na | najdete ji na |
    blog autora | web autora | napište autorce | kontaktujte autorku
  `),
  pronounLead: phrases(`
    on | ona | jeho | její | autor | autorka
  `),
  aboutLead: phrases(`
    o nás | o společnosti | o firmě | o skupině | o nadaci | o projektu | o značce | o organizaci | o vydavateli |
    profil společnosti | profil firmy | kdo jsme | poznámka pro editory
  `),
  companyPhrase: phrases(`
    je předním poskytovatelem | je předním výrobcem | je předním dodavatelem | je lídrem na trhu |
    akcie společnosti jsou obchodovány | kontakt pro média | kontakty pro média | kontakt pro novináře |
    vztahy s investory | výhledová prohlášení | pro více informací navštivte | pro více informací kontaktujte |
    více informací na www | více informací najdete na
  `),
  prevLead: phrases(`
    předchozí | předchozí článek | předchozí články | předchozí příspěvek | předchozí příspěvky | předchozí strana |
    předchozí stránka | předchozí kapitola | předchozí zpráva | předchozí díl | předchozí recept | předchozí téma |
    předchozí novinka | předešlý článek | starší příspěvky | starší články | starší příspěvek | starší článek |
    předchozí text | předchozí aktualita | předešlý příspěvek | předcházející článek | předcházející příspěvek |
    starší | minulý článek | « předchozí | ← předchozí | < předchozí
  `),
  nextLead: phrases(`
    další článek | další příspěvek | další strana | další stránka | další kapitola | další díl | další recept |
    následující článek | následující příspěvek | následující strana | následující stránka | následující kapitola |
    následující zpráva | následující díl | následující téma | novější příspěvky | novější články | novější příspěvek |
    novější článek | následující | následující články | následující příspěvky | následující recept | následující text |
    následující aktualita | další příspěvky | další zpráva | novější | následující » | následující → | další » | další →
  `),
  relatedHeading: phrases(`
    související články | související článek | související příspěvky | související zprávy | související témata |
    související obsah | související odkazy | podobné články | podobné příspěvky | další články | další příspěvky |
    další zprávy | další články autora | další články z rubriky | další články k tématu | další zajímavé články |
    další z rubriky | čtěte také | čtěte dále | čtěte více | přečtěte si také | přečtěte si | přečtěte si více |
    přečtěte si další | číst dál | číst dále | číst více | číst také | mohlo by vás zajímat |
    mohlo by vás také zajímat | mohlo by se vám líbit | mohlo by se vám také líbit | mohly by vás zajímat |
    mohlo by tě zajímat | může vás zajímat | také by vás mohlo zajímat | také by se vám mohlo líbit |
    možná vás zaujme | možná vás bude zajímat | z jiného webu | doporučené články | doporučený obsah |
    doporučujeme také | doporučujeme přečíst | redakce doporučuje | vybrali jsme pro vás | vybíráme pro vás |
    výběr redakce | nejčtenější články | nejčtenější články dne | nejčtenější zprávy | nejnovější články |
    nejnovější zprávy | nejnovější příspěvky | nejnovější komentáře | nejoblíbenější články | nejsledovanější |
    nejdiskutovanější | nejkomentovanější | populární články | populární příspěvky | oblíbené články |
    oblíbené příspěvky | poslední články | poslední příspěvky | poslední komentáře | aktuální články |
    aktuální zprávy | zprávy dne | hlavní zprávy | top články | nepřehlédněte | nenechte si ujít | více k tématu |
    více na téma | více z rubriky | z archivu | ze stejné rubriky | ostatní čtou | ostatní články |
    sponzorované odkazy | další tiskové zprávy | poslední tiskové zprávy | nejnovější tiskové zprávy | všechny díly |
    předchozí díly | další díly seriálu | čtenáři dále čtou | čtenáři také četli | ostatní také četli |
    nejčtenější dnes | nejčtenější za 24 hodin | právě se čte | od stejného autora | z téhož seriálu
  `),
  relatedLead: phrases(`
    čtěte také | čtěte více | čtěte dále | přečtěte si také | přečtěte si více | přečtěte si i | číst také |
    číst dál | mohlo by vás zajímat | může vás zajímat | mohlo by vás také zajímat | související článek |
    související články | podívejte se také | viz také | viz též | více k tématu | více čtěte |
    doporučujeme přečíst | nenechte si ujít | zjistěte více | pokračovat ve čtení | čtěte též | čtěte rovněž |
    čtěte i | přečtěte si rozhovor | přečtěte si celý | přečtěte si recenzi | přečtěte si náš | přečti si také |
    podívejte se na video | mohlo by tě zajímat | zajímá vás víc | k tématu | více o tématu | více zde |
    více informací | více informací zde | další články k tématu | další články o | související | související zprávy |
    podobný článek | podobné články | doporučený článek | doporučené články | doporučujeme | doporučujeme také |
    tip redakce | z archivu | z našeho archivu | nepřehlédněte | poslechněte si | poslechněte si také |
    poslechněte si podcast | sledujte také | fotogalerie | fotogalerie k článku | video k tématu |
    ke stejnému tématu | na stejné téma | sledovali jsme online
  `),
  shareLine: phrases(`
    sdílet | sdílejte | sdílejte článek | sdílet článek | sdílet tento článek | sdílet příspěvek | sdílet na |
    sdílet na facebooku | sdílet na facebook | sdílet na twitteru | sdílet na síti x | sdílet na linkedin |
    sdílet na linkedinu | sdílet na whatsapp | sdílet na pinterestu | sdílet přes | sdílet e-mailem |
    sdílet emailem | sdílet odkaz | sdílet s přáteli | sdílet ve službě twitter | sdílet ve službě facebook |
    sdílet na pinterest | sdílejte na facebooku | sdílejte s přáteli | sdílejte tento článek | líbí se mi |
    to se mi líbí | líbí se | nelíbí se mi | tweetnout | tweet | uložit článek | uložit na později |
    přečíst později | přidat k oblíbeným | přidat do oblíbených | do oblíbených | poslat e-mailem | poslat emailem |
    poslat článek | poslat příteli | poslat známému | odeslat e-mailem | blogthis | vytisknout | vytisknout článek |
    tisknout článek | verze pro tisk | e-mail | kopírovat odkaz | zkopírovat odkaz | odkaz zkopírován |
    odkaz byl zkopírován | doporučit článek | poslechnout článek | hodnotit článek | darovat článek |
    odemknout článek příteli | sdílet na bluesky | sdílet na threads | další možnosti sdílení
  `),
  shareLead: phrases(`
    sdílejte tento článek | sdílejte článek | sdílejte s přáteli | sdílejte na | sdílet článek |
    sdílet tento článek | sdílet na | podělte se s přáteli | podělte se o článek | klikněte pro sdílení |
    kliknutím sdílíte | kliknutím pro sdílení | líbil se vám článek | líbil se vám tento článek |
    líbí se vám článek | líbil se ti článek | zaujal vás článek | zaujal vás tento článek |
    pokud se vám článek líbil | pokud se vám líbil | pokud vás článek zaujal | pošlete článek | doporučte článek |
    sdílej článek | přepošlete newsletter | darujte článek | jako předplatitel můžete
  `),
  followLead: phrases(`
    sledujte nás | sledujte nás na | sledujte nás i na | sledujte nás na facebooku | sledujte nás na instagramu |
    sledujte nás na google | sledujte náš | sledujte naše | sleduj nás | sleduj nás na | přidejte se k nám |
    přidejte se k nám na | přidejte se do | přidejte se do naší | připojte se k nám | najdete nás na |
    najdete nás i na | staňte se naším fanouškem | staňte se fanouškem | navštivte nás na | navštivte náš facebook |
    odebírejte náš kanál | odebírejte náš youtube | jsme na | jsme i na | lajkněte nás | dejte nám lajk |
    náš profil na | přidejte si nás | jsme také na | dejte nám like | lajkujte nás | staňte se fanoušky |
    nastavte si nás jako | připojte se k našemu kanálu | připojte se na náš
  `),
  promoLead: phrases(`
    náš newsletter | odebírat newsletter | odebírejte náš newsletter | odebírejte newsletter | odebírejte novinky |
    odběr newsletteru | odběr novinek | přihlaste se k odběru | přihlaste se k odběru newsletteru |
    přihlaste se k newsletteru | přihlaste se a | přihlásit k odběru | přihlásit se k odběru | přihlášení k odběru |
    zaregistrujte se | registrujte se | registrujte se zdarma | vytvořte si účet | už máte účet | máte účet |
    nemáte účet | jste předplatitel | už jste předplatitel | máte předplatné | předplaťte si | získejte přístup |
    neomezený přístup | pouze pro předplatitele | jen pro předplatitele | obsah pro předplatitele |
    článek je pouze pro | celý článek si můžete přečíst | chcete číst dál | dostávejte novinky | chcete dostávat |
    chcete vědět víc | chci dostávat | chci odebírat | nechte si posílat | nepropásněte | buďte v obraze |
    zůstaňte v obraze | zadejte svůj e-mail | zadejte e-mail | vložte svůj e-mail | váš e-mail |
    vaše e-mailová adresa | e-mailová adresa | podpořte nás | podpořte naši práci | podpořte nezávislou |
    podpořte redakci | podpořte projekt | přispějte nám | staňte se členem | staňte se podporovatelem |
    staňte se předplatitelem | potřebujeme vaši | díky vaší podpoře | stáhněte si aplikaci |
    stáhněte si naši aplikaci | stáhnout aplikaci | objednejte si | vyzkoušejte zdarma | zkuste zdarma |
    kontaktujte nás a | zavolejte nám | nezávazně poptat | nezávazná poptávka | akční nabídka | speciální nabídka |
    odesláním formuláře | přihlášením k odběru | děkujeme za přečtení | děkujeme za přihlášení |
    děkujeme za vaši podporu | máte tip | máte pro nás tip | tip na článek | affiliate odkazy |
    tento článek je jen pro | tento článek je pouze pro | tento článek je dostupný pouze | tento článek je určen |
    tento článek je exkluzivní | tento článek je zamčený | tento obsah je jen pro | tento obsah je pouze pro |
    tento obsah je dostupný | obsah jen pro předplatitele | obsah pouze pro předplatitele |
    exkluzivně pro předplatitele | pro předplatitele | článek pro předplatitele | jste již předplatitel |
    jste už předplatitel | už mám předplatné | máte už předplatné | máte již předplatné | máte již účet |
    máte už účet | již máte účet | nemáte ještě účet | ještě nemáte účet | ještě nemáte předplatné |
    nejste předplatitel | nejste přihlášen | přihlaste se, abyste | přihlaste se pro | přihlaste se nebo |
    vytvořit účet zdarma | pro pokračování ve čtení | pro čtení celého článku | chcete-li pokračovat ve čtení |
    chcete číst dále | pokračujte ve čtení s | zbývá vám 80 | zbývá vám přečíst | odemkněte si | odemknout článek |
    odemknout celý článek | získejte neomezený přístup | předplatit | koupit předplatné | objednat předplatné |
    zvolte předplatné | vyberte si předplatné | vybrat předplatné | darujte předplatné | vyzkoušet zdarma |
    čtěte bez reklam | čtěte bez omezení | koupit číslo | koupit vydání | kupte si nové číslo |
    podpořte naši redakci | podpořte náš | přispějte | vaše podpora | váš příspěvek | váš dar | každý příspěvek |
    staňte se členy | staňte se patronem | pomozte nám | jsme nezávislé médium | jsme nezávislá redakce |
    pokud si vážíte naší práce | pokud se vám líbí naše | stáhněte si zdarma | stáhněte si e-book |
    stáhněte si ebook | stáhněte si průvodce | přihlaste se na webinář | odebírejte náš podcast |
    poslouchejte náš podcast | poslechněte si náš podcast | poslouchejte na | soutěžte o | zapojte se do soutěže |
    pošlete nám tip | pište nám na
  `),
  promoPhrase: phrases(`
    přihlaste se k odběru | přihlaste se k odběru newsletteru | odebírejte náš newsletter | náš newsletter |
    našeho newsletteru | přímo do vašeho e-mailu | přímo do e-mailu | do vaší schránky |
    do vaší e-mailové schránky | kdykoliv se odhlásit | kdykoli se odhlásit | odhlásit se můžete kdykoliv |
    upozornění na nové příspěvky | neomezený přístup k | pouze pro předplatitele | jen pro předplatitele |
    pro pokračování ve čtení | stáhněte si naši aplikaci | stáhněte si aplikaci | na google play a app store |
    podpořte nezávislou žurnalistiku | podpořte naši práci | na darujme.cz | na herohero |
    souhlasím se zpracováním osobních údajů | se zpracováním osobních údajů | zpracováním osobních údajů za účelem |
    zásadami ochrany osobních údajů a | souhlasím se zasíláním | děkujeme za přihlášení |
    máte předplatné? přihlaste se | jste předplatitel? přihlaste se | již máte předplatné? přihlaste |
    už máte účet? přihlaste se | máte již účet? přihlaste | nemáte účet? zaregistrujte | nemáte účet? registrujte |
    zrušit kdykoliv | zrušit můžete kdykoliv | můžete kdykoliv zrušit | můžete kdykoli zrušit |
    předplatné můžete kdykoli | odhlásit se můžete kdykoli | můžete se kdykoliv odhlásit |
    můžete se kdykoli odhlásit | ve všech podcastových aplikacích | ve vaší oblíbené podcastové | obsahuje affiliate |
    můžeme získat provizi | dostáváme provizi | bez dalších nákladů pro vás | díky našim předplatitelům |
    díky našim čtenářům a | čtenářům jako jste vy
  `),
  copyrightPhrase: phrases(`
    všechna práva vyhrazena | veškerá práva vyhrazena | jakékoliv užití obsahu | jakékoli užití obsahu |
    publikování nebo další šíření | publikování či další šíření | další šíření obsahu | šíření obsahu je |
    bez souhlasu redakce | je bez písemného souhlasu zakázáno | je zakázáno bez | zakázáno bez předchozího |
    kopírování zakázáno | chráněno autorským zákonem | chráněn autorským zákonem | je chráněn autorským právem |
    copyright © | © copyright | používá systém wordpress | používáme wordpress | používá technologii služby blogger
  `),
  noticePhrase: phrases(`
    nevyjadřuje názor redakce | nevyjadřují názor redakce | se nemusí shodovat s názorem | neodpovídá za obsah |
    redakce neodpovídá | není investičním doporučením | nejsou investičním doporučením |
    nepředstavuje investiční doporučení | nepředstavují investiční poradenství | nenahrazuje odbornou lékařskou |
    nenahrazuje lékařskou péči | slouží pouze k informačním účelům | mají pouze informativní charakter |
    článek byl původně publikován | původně publikováno na | původně vyšlo na | převzato z webu |
    převzato se svolením | našli jste chybu | našli jste v článku chybu | našli jste chybu v článku |
    nahlaste chybu | přeloženo automaticky | v předchozí verzi článku | v původní verzi článku |
    v první verzi článku | v původní verzi textu | původní verze článku | za chybu se omlouváme |
    čtenářům se omlouváme | omlouváme se čtenářům | nemusí vyjadřovat stanovisko | vyjadřuje názor autora |
    vyjadřují názory autorů | redakce nenese odpovědnost | redakce nenese žádnou odpovědnost | bez účasti redakce |
    zkontroloval člen redakce | zkontrolováno redaktorem | nepředstavují investiční | neslouží jako investiční |
    nenahrazuje lékařskou | nenahrazuje odbornou | nenahrazuje návštěvu lékaře | nenahrazují konzultaci |
    poraďte se s lékařem nebo | slouží pouze pro informační účely | má pouze informativní charakter |
    hrajte zodpovědně | kopírování je zakázáno | bez souhlasu redakce | bez předchozího souhlasu vydavatele |
    přetisk možný | publikováno se svolením | napište nám na adresu redakce |
    tento článek je starší než
  `),
  noticeLead: phrases(`
    vyloučení odpovědnosti | poznámka redakce | pozn. red | poznámka autora | pozn. aut | poznámka editora |
    poznámka překladatele | pozn. překl | článek byl původně | článek byl aktualizován | tento článek byl |
    tento článek vyšel | tento text vyšel | tento příspěvek byl publikován v | text byl původně |
    příspěvek byl publikován v rubrice | informace uvedené | informace obsažené | názory uvedené |
    názory vyjádřené | obsah tohoto | obsah webu | veškerý obsah | jakékoliv užití | jakékoli užití |
    publikování nebo | původně publikováno | poprvé publikováno | komerční sdělení | našli jste chybu |
    našli jste v článku | omluva redakce | upřesnění redakce | pozn. redakce | poznámka autorky | redakční poznámka |
    vyjádření redakce | aktualizace článku | článek jsme aktualizovali | článek jsme doplnili | článek jsme opravili |
    článek byl opraven | článek byl přeložen | článek vznikl ve spolupráci | článek vznikl za podpory |
    článek vznikl s pomocí | článek obsahuje affiliate | článek obsahuje reklamu | článek původně vyšel |
    článek vyšel | tento článek vznikl | tento článek původně | tento článek obsahuje affiliate |
    tento článek nenahrazuje | tento text vznikl | text původně vyšel | text vznikl ve spolupráci | toto je komerční |
    toto je placená | toto je názorový | překlad pomocí ai | přeloženo pomocí ai | přeloženo automaticky |
    shrnutí vytvořila ai | shrnutí vytvořené | právní upozornění | upozornění na rizika | upozornění redakce |
    komentáře vyjadřují | informace v tomto článku | všimli jste si chyby | našel jsi chybu | víte o chybě |
    jak testujeme | takto testujeme |
    oprava
  `),
  sourceLead: phrases(`
    zdroj | zdroje | zdroj článku | zdroj informací | zdroj textu | původní zdroj | původní článek | originál |
    převzato z | převzato | via | čtk | s využitím informací | původně publikováno na | tisková zpráva |
    zdroj fotografie | z tiskové zprávy | převzato ze | poprvé vyšlo v | původně vyšlo v | původně vyšlo na
  `),
  editorLead: phrases(`
    editor | editorka | redakce | redaktor | redaktorka | redakční úprava | editováno | korektura | korektury |
    jazyková korektura | korektorka | překlad | přeložil | přeložila | překladatel | překladatelka |
    odborná revize | odborná korektura | odborný garant | zkontroloval | zkontrolovala | připravil | připravila |
    zpracoval | zpracovala | vydavatel | produkce | sazba | grafická úprava | text a foto | text a fotografie |
    foto a text | editace | editovala | editoval | redakčně upravil | redakčně upravila | redigoval | redigovala |
    úprava textu | střih | kamera a střih | překlad z angličtiny | z angličtiny přeložil | z angličtiny přeložila |
    přel | jazyková úprava | jazykové korektury | korektor | odborná spolupráce | odborná kontrola |
    odborně zkontroloval | odborně zkontrolovala | lékařsky zkontroloval | rozhovor vedl | rozhovor vedla |
    na článku spolupracoval | na článku spolupracovali | šéfredaktor | šéfredaktorka | vedoucí vydání |
    vedoucí redakce | zástupce šéfredaktora | odpovědný redaktor
  `),
  tagsLead: phrases(`
    štítky | štítek | tagy | tag | tagy článku | klíčová slova | klíčové slovo | označeno | označeno tagem |
    rubrika | rubriky | kategorie | zařazeno v | zařazeno do | publikováno v | publikováno v rubrice | témata |
    téma | témata článku | více k tématu | hashtagy | související témata | více k tématům | více o tématech |
    označeno jako | štítky článku | publikováno v kategorii | zveřejněno v | archivováno v
  `),
  bylineLead: phrases(`
    autor | autorka | autoři | autor článku | autor textu | napsal | napsala | text a foto | vložil | vložila |
    přidal | přidala | publikoval | publikovala | redakce | redaktor | redaktorka | připravil | připravila |
    zpracoval | zpracovala | rozhovor vedl | rozhovor vedla | ptal se | ptala se | zapsal | zapsala | zveřejnil |
    zveřejnila | novinář
  `),
  dateLead: phrases(`
    publikováno | publikovaný | datum publikace | datum vydání | datum zveřejnění | datum aktualizace | vydáno |
    zveřejněno | vytvořeno | vloženo | přidáno | aktualizováno | aktualizace | poslední aktualizace |
    naposledy aktualizováno | poslední změna | poslední úprava | naposledy upraveno | upraveno | změněno |
    uveřejněno | zkontrolováno
  `),
  agoPhrase: phrases(`
    před chvílí | před minutou | před hodinou | před týdnem | před měsícem | před rokem | před 1 minutou |
    před 1 hodinou | před 1 dnem | včera | dnes | předevčírem | právě teď
  `),
  readingTimePhrase: phrases(`
    min čtení | min. čtení | minut čtení | minuty čtení | minuta čtení | doba čtení | čas čtení | čas na čtení |
    délka čtení | odhadovaná doba čtení | přečtete za | minut na přečtení | minut poslechu | min poslechu |
    doba poslechu
  `),
  counterWord: phrases(`
    zobrazení | přečteno | přečtení | přečteno krát | zhlédnutí | komentáře | komentářů | komentář | odpovědi |
    odpovědí | odpověď | líbí se mi | lajky | lajků | sdílení | hlasů | hlasy | hodnocení | sledujících |
    odběratelů | stažení | návštěv | příspěvků v diskusi
  `),
  homeLead: phrases(`
    domů | úvod | úvodní stránka | hlavní stránka | hlavní strana | titulní strana | domovská stránka |
    nacházíte se zde | nacházíte se | jste zde | zde jste | zpět na úvod
  `),
  menuLine: phrases(`
    přejít k obsahu | přejít na obsah | přejít k hlavnímu obsahu | přejít na hlavní obsah | přejít k navigaci |
    přejít na navigaci | přejít k vyhledávání | přejít do menu | přejít na menu | přejít k obsahu webu |
    přeskočit na obsah | přeskočit navigaci | menu | hlavní menu | otevřít menu | zavřít menu | zobrazit menu |
    rozbalit menu | hlavní navigace | navigace pro příspěvek | navigace pro příspěvky | hledat | hledej | hledání |
    vyhledat | vyhledávání | vyhledávání na webu | vyhledat na webu | prohledat tento blog | rozšířené vyhledávání |
    výsledky vyhledávání | přihlásit | přihlásit se | odhlásit | odhlásit se | registrovat | registrovat se |
    zaregistrovat se | přihlášení / registrace | vytvořit účet | můj účet | můj profil | moje objednávky |
    nákupní košík | přidat do košíku | do košíku | váš košík je prázdný | přejít k pokladně | zapomenuté heslo |
    zapomněli jste heslo | zapomněl jsem heslo | obnovit heslo | zapamatovat si mě | pamatovat si mě |
    uživatelské jméno | o nás | o webu | kontaktujte nás | kontaktní formulář | napište nám |
    ochrana osobních údajů | zásady ochrany osobních údajů | zpracování osobních údajů |
    zásady zpracování osobních údajů | nastavení soukromí | soukromí a cookies | zásady cookies |
    zásady používání souborů cookie | nastavení cookies | nastavení cookie | prohlášení o cookies |
    obchodní podmínky | všeobecné obchodní podmínky | podmínky užití | podmínky používání | podmínky použití |
    pravidla diskuse | pravidla diskusí | prohlášení o přístupnosti | mapa stránek | mapa webu | reklama na webu |
    inzerujte u nás | ceník inzerce | pro inzerenty | předplatit | odběr novinek | newsletter | rss | rss kanál |
    rss zdroj | zdroj kanálů (příspěvky) | kanál komentářů | archiv článků | archiv blogu | všechny rubriky |
    sledujte nás | zákaznická podpora | mobilní verze | mobilní aplikace | klasická verze | stáhnout aplikaci |
    vyberte jazyk | vybrat měsíc | vybrat rubriku | zpět nahoru | zpět na úvod | zpět na hlavní stránku | domů |
    hlavní stránka | úvodní stránka | zobrazit vše | zobrazit více | načíst další | zavřít | stránka nenalezena |
    doprava a platba | reklamace a vrácení
  `),
  commentLine: phrases(`
    komentáře | komentář | komentáře (0) | 0 komentářů | žádné komentáře | zatím žádné komentáře |
    zatím nebyl přidán žádný komentář | napsat komentář | napsat komentář zrušit odpověď na komentář |
    napište komentář | napište svůj komentář | přidat komentář | přidejte komentář | přidat první komentář |
    přidejte první komentář | zanechat komentář | zanechte komentář | zanechat odpověď | vložit komentář |
    odeslat komentář | okomentovat | komentovat | zrušit odpověď | zrušit odpověď na komentář | odpovědět |
    vstoupit do diskuse | vstoupit do diskuze | diskuse k článku | diskuze k článku | zobrazit diskusi |
    přejít do diskuse | přidat názor | přidat příspěvek | buďte první, kdo přidá komentář |
    buďte první, kdo okomentuje | komentáře jsou uzavřeny | komentáře nejsou povoleny | komentáře vypnuty |
    diskuse je uzavřena | diskuze byla uzavřena | zobrazit komentáře | zobrazit všechny komentáře |
    všechny komentáře | skrýt komentáře | další komentáře | nejnovější komentáře | poslední komentáře |
    váš komentář | vaše jméno | jméno * | e-mail * | komentář * | pro vložení komentáře se přihlaste |
    přihlaste se pro přidání komentáře | pro přidání komentáře se musíte přihlásit |
    pro přidávání komentářů se musíte nejdříve přihlásit | vaše e-mailová adresa nebude zveřejněna |
    vyžadované informace jsou označeny * | upozornit mě na nové komentáře |
    přihlásit se k odběru: komentáře k příspěvku (atom) | nahlásit komentář | diskuze je uzavřena | diskuse uzavřena |
    komentáře jsou vypnuty | načítám komentáře | načítání komentářů | načítají se komentáře |
    zobrazit další komentáře | načíst další komentáře | číst komentáře | přejít na komentáře | přejít do diskuze |
    vstoupit do diskuse k článku | zobrazit odpovědi | skrýt odpovědi | zobrazit diskuzi | zobrazit celou diskusi |
    nejlépe hodnocené | od nejnovějších | od nejstarších | seřadit podle | řadit podle | napsat první komentář |
    napište první komentář | buďte první, kdo | okomentovat článek | pro komentování se přihlaste |
    přihlaste se a komentujte | přihlásit se do diskuse | komentovat mohou pouze předplatitelé |
    diskutovat mohou pouze předplatitelé | pravidla diskuse | pravidla diskuze | pravidla diskusí |
    kodex diskutujících | komentář byl smazán | komentář smazán | příspěvek byl smazán | zbývá znaků |
    nahlásit příspěvek
  `),
  commentPhrase: phrases(`
    vaše e-mailová adresa nebude zveřejněna | vyžadované informace jsou označeny | povinné položky jsou označeny |
    uložit do prohlížeče jméno, e-mail | pro budoucí komentáře | pro přidávání komentářů se musíte |
    pro přidání komentáře se | pro přidání komentáře | pro vkládání komentářů | musíte se přihlásit |
    buďte první, kdo | tento web používá akismet | k omezení spamu | jak jsou zpracovávány informace z komentářů |
    zpracovávány informace z komentářů | napište nám do komentářů | napište do komentářů | napište mi do komentářů |
    podělte se v komentářích | v komentářích pod článkem | dejte vědět v komentářích | komentáře jsou moderovány |
    čeká na schválení | upozornit mě na nové | za obsah příspěvků v diskusi | diskuse k článku byla uzavřena |
    diskuse k tomuto článku je | diskuze k tomuto článku je | diskuse k tomuto článku již | diskuze byla uzavřena |
    komentáře schvalujeme | komentář se zobrazí po | komentář bude zveřejněn po | komentář čeká na |
    příspěvky mohou přidávat | diskutovat mohou jen | diskutovat mohou pouze | komentovat mohou pouze |
    pro vložení komentáře | pro vložení příspěvku | pro diskutování se | pro vstup do diskuse |
    pro psaní komentářů se | abyste mohli komentovat | musíte být přihlášeni, abyste mohli |
    vyhrazuje si právo smazat | vyhrazujeme si právo smazat | vyhrazujeme si právo odstranit |
    dodržujte pravidla diskuse | za obsah diskusních příspěvků | názory v diskusi
  `),
  creditLead: phrases(`
    foto | fotografie | foto redakce | fotograf | foto zdroj | zdroj foto | zdroj fotografie | zdroj fotografií |
    zdroj obrázku | zdroj obrázků | ilustrační foto | ilustrační fotografie | ilustrační obrázek |
    ilustrační snímek | archivní foto | snímek | úvodní foto | úvodní fotografie | titulní foto |
    titulní fotografie | ilustrace | infografika | karikatura | repro | reprofoto | screenshot | snímek obrazovky |
    profimedia | shutterstock | getty images | archivní fotografie | archivní snímek | foto archiv | foto z archivu |
    archiv autora | archiv autorky | osobní archiv | soukromý archiv | foto archiv autora | foto osobní archiv |
    foto soukromý archiv | foto se souhlasem | se svolením | obrázek vytvořený ai | obrázek vytvořila ai |
    obrázek vygenerovala ai | obrázek generovaný ai | vygenerováno ai | vytvořeno pomocí ai | ilustrace ai |
    letecký snímek | satelitní snímek | snímek z dronu | printscreen | fotomontáž | koláž | foto autorky |
    foto autora | foto čtenáře | foto čtenář | zdroj snímku | zdroj videa | autor fotografie | autor fotografií |
    autor snímku | autor foto | náhledové foto
  `),
  cookiePhrase: phrases(`
    používáme cookies | používáme soubory cookie | používáme soubory cookies | tento web používá cookies |
    tento web používá soubory cookie | tento web používá soubory cookies | tyto stránky používají cookies |
    tyto stránky používají soubory cookie | tyto webové stránky používají cookies |
    tyto webové stránky používají soubory cookie | tato stránka používá cookies |
    tato webová stránka používá cookies | naše webové stránky používají | náš web používá |
    na našich webových stránkách používáme | soubory cookie používáme | používáním souborů cookie |
    s používáním cookies | využíváme soubory cookies | souhlasíte s používáním | souhlasíte s jejich používáním |
    přijmout všechny cookies | povolit všechny cookies | odmítnout cookies | nastavení cookies | nastavení cookie |
    spravovat souhlas s cookies | používáním tohoto webu | používáním těchto stránek | pokračováním v prohlížení |
    co nejlepší uživatelský zážitek | poskytovali co nejlepší služby | technologie jako jsou soubory cookies
  `),
  adLine: phrases(`
    reklama | reklamy | inzerce | komerční sdělení | komerční prezentace | komerční článek | placená inzerce |
    placený obsah | placené partnerství | sponzorováno | sponzorovaný článek | sponzorovaný obsah |
    sponzorované odkazy | partnerský obsah | pr článek | advertorial | pokračování článku pod reklamou |
    článek pokračuje pod reklamou | článek pokračuje níže | text pokračuje pod reklamou | pokračování pod reklamou |
    pokračování článku níže | - reklama - | - inzerce - | (reklama) | [reklama] | (inzerce) | zavřít reklamu |
    přeskočit reklamu | konec reklamy | článek pokračuje pod videem | text pokračuje pod videem |
    článek pokračuje pod obrázkem | text pokračuje pod fotografií | pokračování článku | čtěte dále pod reklamou |
    pokračujte ve čtení pod reklamou | skrýt reklamu | reklamní sdělení | komerční příloha | komerční obsah |
    komerční spolupráce | placená spolupráce | sponzorovaný příspěvek | sponzorovaný text | obsah od partnera |
    partnerský článek | článek partnera | ve spolupráci s | ve spolupráci se | partner článku | pr text | pr sdělení |
    inzertní článek | inzertní text | nativní reklama | obsahuje affiliate odkazy
  `),
  tocHeading: phrases(`
    obsah článku | obsah stránky | v tomto článku | v článku najdete | v článku se dozvíte |
    co se v článku dozvíte | na této stránce | obsah skrýt | obsah [skrýt] | zobrazit obsah | skrýt obsah |
    rychlá navigace | v tomto čísle | v tomto vydání | v tomto díle | v tomto newsletteru | v tomto článku najdete |
    co najdete v článku | co v článku najdete | obsah tohoto článku | kapitoly | přejít na recept |
    přeskočit na recept
  `),
  furnitureLine: phrases(`
    zpět nahoru | na začátek | na začátek stránky | zpět na začátek | zpět na seznam | zpět na přehled |
    zpět na výpis | zpět na články | zpět na aktuality | zpět na hlavní stránku | zobrazit originál |
    číst originál | původní článek | přečíst původní článek | celý článek | číst celý článek | přečíst celý článek |
    číst článek | číst dál | číst dál » | číst dále | číst dále » | číst více | číst více » | čtěte více | více » |
    pokračovat ve čtení | pokračovat ve čtení → | zobrazit více | zobrazit méně | zobrazit vše | zobrazit další |
    zobrazit všechny | načíst další | načíst více | načíst další články | načítání | načítám | prosím čekejte |
    prosím vyčkejte | zvětšit obrázek | zvětšit foto | klikněte pro zvětšení | kliknutím zvětšíte | fotogalerie |
    zobrazit fotogalerii | zobrazit galerii | další foto | předchozí foto | na celou obrazovku | celá obrazovka |
    vytisknout | vytisknout stránku | verze pro tisk | stáhnout pdf | stáhnout v pdf | trvalý odkaz | krátký odkaz |
    kopírovat odkaz | velikost písma | velikost textu | zvětšit písmo | zmenšit písmo | byl článek užitečný |
    byl pro vás článek užitečný | pomohl vám tento článek | byl pro vás tento článek užitečný |
    jak se vám líbil článek | líbil se vám článek | ohodnoťte článek | ohodnoťte tento článek | hodnocení článku |
    průměrné hodnocení | ano ne | váš prohlížeč nepodporuje | váš prohlížeč nepodporuje video |
    váš prohlížeč nepodporuje přehrávání | zapněte javascript | povolte javascript | poslechněte si článek |
    přehrát video | zavřít | zavřít okno | přestat sledovat | nahlásit chybu | otevřít v novém okně |
    otevře se v novém okně | první strana | poslední strana | přejít na web | oficiální web | otevřít obrázek |
    zvětšit fotografii | otevřít galerii | zavřít galerii | vstoupit do galerie | všechny fotografie |
    něco se pokazilo | něco se nepovedlo | něco se pokazilo. zkuste to znovu | něco se pokazilo, zkuste to později |
    jejda, něco se pokazilo | ups, něco se pokazilo | došlo k chybě | vyskytla se chyba | nastala chyba |
    došlo k chybě. zkuste to znovu | došlo k chybě. zkuste to prosím později | chyba při načítání | zkuste to znovu |
    zkuste to později | zkuste to prosím znovu | zkuste to prosím později | zkusit znovu | obnovit stránku |
    obsah není k dispozici | tento obsah není dostupný | obsah není dostupný | video není dostupné |
    video není k dispozici | konec článku | poslechnout článek | poslechněte si tento článek | přehrát článek |
    přečíst článek nahlas | audioverze | audio verze | nahlásit chybu v článku | oznámit chybu | upozornit na chybu |
    našli jste chybu | našli jste v článku chybu | máte připomínku | poslat připomínku | napište nám svůj názor |
    líbil se vám tento článek | líbí se vám článek | byl tento článek užitečný | byl pro vás tento článek přínosný |
    byla pro vás tato stránka užitečná | byla tato stránka užitečná | našli jste, co jste hledali | ohodnotit článek |
    vaše hodnocení | zatím bez hodnocení | děkujeme za hodnocení | děkujeme za hlas | děkujeme za zpětnou vazbu |
    zkopírovat odkaz | odkaz zkopírován | nahoru | přejít nahoru | zpět na článek | zpět na blog | zpět na úvod |
    zpět na výsledky | zpět na zprávy | přejít na článek | tmavý režim | světlý režim | noční režim |
    vysoký kontrast | tisknout | tisk článku | vytisknout článek | tisknout článek | tisknout stránku | větší písmo |
    menší písmo | zvětšit text | zmenšit text | uložit článek | přečíst později | další články |
    tisková zpráva
  `),
  furnitureLead: phrases(`
    celý článek najdete | celý článek si přečtěte | celý článek čtěte | číst celý článek | původní článek |
    pokračovat ve čtení | zobrazit všechny příspěvky od | zobrazit všechny články od |
    zobrazit příspěvek na instagramu | trvalý odkaz | odkaz na článek | adresa článku | uložit odkaz do záložek |
    velikost písma | počet zobrazení | počet přečtení | článek byl přečten | váš prohlížeč | zapněte javascript |
    klikněte zde | klikněte na obrázek | poslechněte si článek | našli jste chybu | strana 1 z |
    klikněte na fotografii pro | kliknutím na obrázek | kliknutím na fotografii | pro zobrazení tohoto obsahu |
    pro zobrazení obsahu | pro přehrání videa | používáte zastaralý | javascript je vypnutý | javascript je vypnut |
    zapněte si javascript | povolte javascript | článek čte | stránka aktualizována | poslední aktualizace stránky |
    nahlásit chybu | ohodnoťte tento |
    kontakt pro média
  `),
};
