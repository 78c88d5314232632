import { type Lexicon, phrases } from './lexicon.js';

/** Slovak. */
export const slk: Lexicon = {
  language: 'slk',
  bioHeading: phrases(`
    o autorovi | o autorke | o autoroch | o autorovi článku | o autorke článku | autor | autorka | autori |
    autor článku | autorka článku | autor textu | o mne | kto som | profil autora | profil autorky |
    medailónik autora | medailónik | informácie o autorovi | náš autor | naša autorka | napísal | napísala |
    autor blogu | autorka blogu | hosťujúci autor | hosťujúca autorka | hosťovský autor | o blogerovi |
    o redaktorovi | o redaktorke | o novinárovi | o komentátorovi | o prekladateľovi | o blogerke | niečo o mne |
    pár slov o mne | článok napísal | článok napísala | náš expert | naši odborníci | naši autori |
    kontaktujte autora | napíšte autorovi
  `),
  bioLead: phrases(`
    tento článok napísal | tento článok napísala | článok napísal | článok napísala | autorom článku je |
    autorkou článku je | autor článku je | autorka článku je | autor je | autorka je | autorom textu je |
    autorkou textu je | autor pôsobí | autorka pôsobí | autor pracuje | autorka pracuje | autor vyštudoval |
    autorka vyštudovala | text napísal | text napísala | príspevok napísal | príspevok napísala | hosťovský článok |
    hosťujúci článok | toto je hosťovský článok | náš autor | naša autorka
  `),
  selfLead: phrases(`
    ahoj, som | ahoj! som | ahojte, som | ahojte! som | ahoj, volám sa | ahoj! volám sa | ahojte, volám sa |
    ahojte! volám sa | dobrý deň, volám sa | volám sa | moje meno je | som autorom blogu | som autorkou blogu |
    som autor blogu | som autorka blogu | som novinár | som novinárka | som redaktor | som redaktorka | som bloger |
    som blogerka | vitajte na mojom blogu | vítam vás na mojom blogu | vitaj na mojom blogu
  `),
  roleWord: phrases(`
    novinár | novinárka | novinári | žurnalista | žurnalistka | investigatívny novinár | investigatívna novinárka |
    reportér | reportérka | redaktor | redaktorka | redaktori | redaktorom | redaktorkou | šéfredaktor |
    šéfredaktorka | šéfredaktorom | šéfredaktorkou | zástupca šéfredaktora | zástupkyňa šéfredaktora |
    zástupkyňa šéfredaktorky | vedúci redaktor | vedúca redaktorka | vedúci vydania | editor | editorka | editorom |
    editorkou | spravodajca | spravodajkyňa | zahraničný spravodajca | komentátor | komentátorka | publicista |
    publicistka | stĺpčekár | stĺpčekárka | fejtonista | fejtonistka | glosátor | spisovateľ | spisovateľka |
    prozaik | prozaička | autor | autorka | spoluautor | spoluautorka | básnik | poetka | esejista | esejistka |
    dramatik | dramatička | scenárista | scenáristka | bloger | blogerka | podcaster | podcasterka | youtuber |
    youtuberka | influencer | influencerka | copywriter | copywriterka | prekladateľ | prekladateľka | tlmočník |
    tlmočníčka | kritik | kritička | filmový kritik | filmová kritička | literárny kritik | recenzent | recenzentka |
    fotograf | fotografka | fotoreportér | fotoreportérka | ilustrátor | ilustrátorka | karikaturista | grafik |
    grafička | dizajnér | dizajnérka | režisér | režisérka | dokumentarista | dokumentaristka | producent |
    producentka | dramaturg | moderátor | moderátorka | profesor | profesorka | docent | docentka | odborný asistent |
    odborná asistentka | vysokoškolský pedagóg | vysokoškolská pedagogička | pedagóg | pedagogička | vedec | vedkyňa |
    vedecký pracovník | vedecká pracovníčka | výskumník | výskumníčka | doktorand | doktorandka | historik |
    historička | archeológ | archeologička | etnológ | etnologička | filozof | filozofka | sociológ | sociologička |
    politológ | politologička | ekonóm | ekonómka | psychológ | psychologička | psychoterapeut | psychoterapeutka |
    psychiater | psychiatrička | dermatológ | dermatologička | pediater | pediatrička | nutričný terapeut |
    nutričná terapeutka | výživový poradca | výživová poradkyňa | fyzioterapeut | fyzioterapeutka | lekárnik |
    lekárnička | farmaceut | farmaceutka | veterinár | veterinárka | biológ | biologička | fyzik | astronóm |
    meteorológ | meteorologička | právnik | právnička | advokát | advokátka | daňový poradca | daňová poradkyňa |
    inžinier | inžinierka | architekt | architektka | programátor | programátorka | vývojár | vývojárka | analytik |
    analytička | hlavný analytik | hlavný ekonóm | poradca | poradkyňa | konzultant | konzultantka | špecialista |
    špecialistka | odborník | odborníčka | expert | expertka | stratég | stratégka | lektor | lektorka | kouč |
    koučka | tréner | trénerka | podnikateľ | podnikateľka | zakladateľ | zakladateľka | spoluzakladateľ |
    spoluzakladateľka | generálny riaditeľ | generálna riaditeľka | konateľ | konateľka | majiteľ | majiteľka |
    hovorca | hovorkyňa | aktivista | aktivistka | cestovateľ | cestovateľka | kuchár | kuchárka |
    študent žurnalistiky | študentka žurnalistiky | stážista | stážistka
  `),
  bioPhrase: phrases(`
    venuje sa najmä | venuje sa hlavne | dlhodobo sa venuje | venuje sa témam | venuje sa témam z | píše o |
    píše pre | píše najmä o | píše hlavne o | píšem o | písal pre | písala pre | písal o | písala o | bloguje o |
    prispieva do | prispieval do | prispievala do | prispieva na | publikuje v | publikoval v | publikovala v |
    publikoval vo | publikovala vo | spolupracuje s | spolupracuje so | spolupracoval s | spolupracovala s |
    je autorom | je autorkou | je autorom kníh | je autorkou kníh | je spoluautorom | je spoluautorkou | autor kníh |
    autorka kníh | autor knihy | autorka knihy | autor viacerých | autorka viacerých | autor niekoľkých |
    autorka niekoľkých | žije v | žije vo | žijem v | žije a pracuje | žije a tvorí | býva v | narodil sa v |
    narodila sa v | pochádza z | pochádza zo | vyštudoval | vyštudovala | absolvoval | absolvovala |
    absolvent univerzity | absolventka univerzity | študoval na | študovala na | študuje na | študoval žurnalistiku |
    študovala žurnalistiku | doktorát získal | doktorát získala | učí na | vyučuje na | prednáša na | prednáša v |
    pôsobí na | pôsobí ako | pôsobí v | pôsobí vo | pôsobil ako | pôsobila ako | pôsobil v | pôsobila v |
    pracuje ako | pracuje v redakcii | pracuje pre denník | pracuje v denníku | pracoval ako | pracovala ako |
    pracoval v denníku | pracovala v denníku | pracoval pre | pracovala pre | v redakcii pôsobí | v redakcii pracuje |
    v redakcii je od | v médiách pracuje | v médiách pôsobí | novinárčine sa venuje | žurnalistike sa venuje |
    sa venuje písaniu | venujem sa | zaoberá sa | zameriava sa na | špecializuje sa na | špecialista na |
    špecialistka na | zaujíma sa o | dlhoročné skúsenosti | dlhoročnou praxou | s dlhoročnou praxou |
    s viac ako desaťročnou praxou | rokov skúseností | zakladateľ portálu | zakladateľka portálu | zakladateľ blogu |
    zakladateľka blogu | je zakladateľom | je zakladateľkou | je členom redakcie | je členkou redakcie | je členom |
    je členkou | je redaktorom | je redaktorkou | je šéfredaktorom | je šéfredaktorkou | je novinárom |
    je novinárkou | vo voľnom čase | vo svojom voľnom čase | v mojom voľnom čase | keď práve nepíše | keď nepíše |
    rád cestuje | rada cestuje | miluje cestovanie | vášnivý čitateľ | vášnivá čitateľka | vášnivý cestovateľ |
    vášnivá cestovateľka | mama dvoch | otec dvoch | držiteľ ceny | držiteľka ceny | držiteľ novinárskej ceny |
    držiteľka novinárskej ceny | nominovaný na cenu | nominovaná na cenu | laureát ceny | laureátka ceny |
    získal novinársku cenu | získala novinársku cenu
  `),
  bioCall: phrases(`
    sledujte autora | sledujte autorku | sledujte ma na | sleduj ma na | sledujte ho na | sledujte ju na |
    kontaktujte autora | kontaktujte autorku | kontakt na autora | kontakt na autorku | kontaktovať autora |
    napíšte autorovi | napíšte autorke | napísať autorovi | napíšte mi | napíš mi | nájdete ma na | nájdeš ma na |
    nájdete ho na | nájdete ju na | viac o autorovi | viac o autorke | ďalšie články autora | ďalšie články autorky |
    ďalšie články od autora | všetky články autora | všetky články autorky | všetky články od |
    všetky príspevky autora | ďalšie texty autora | ďalšie texty autorky | ďalšie príspevky autora | články autora |
    články autorky | zobraziť všetky príspevky | zobraziť všetky príspevky od | zobraziť všetky články |
    zobraziť všetky články od | zobraziť celý môj profil | zobraziť profil | navštívte môj blog | navštív môj blog |
    viac informácií na | pre viac informácií navštívte | ďalšie informácie na | viac na www |
    zobraziť všetky články autora | viac článkov autora | viac od autora | sledovať autora | viac článkov od
  `),
  pronounLead: phrases(`
    on | ona | jeho | jej | autor | autorka
  `),
  aboutLead: phrases(`
    o nás | o spoločnosti | o firme | o skupine | o nadácii | o projekte | o značke | o organizácii | o vydavateľovi |
    o vydavateľstve | o združení | o banke | profil spoločnosti | profil firmy | kto sme | poznámka pre editorov |
    poznámka pre redakcie
  `),
  companyPhrase: phrases(`
    je popredným poskytovateľom | je popredným výrobcom | je popredným dodávateľom | je popredným svetovým |
    je popredný poskytovateľ | je popredný výrobca | je popredná spoločnosť | je vedúcim poskytovateľom |
    je vedúcou spoločnosťou | je lídrom na trhu | je lídrom v oblasti | patrí medzi popredných |
    patrí medzi najväčších poskytovateľov | patrí k popredným | akcie spoločnosti sa obchodujú |
    akcie spoločnosti sú obchodované | kontakt pre médiá | kontakty pre médiá | kontakt pre novinárov |
    mediálny kontakt | vzťahy s investormi | výhľadové vyhlásenia | viac informácií o spoločnosti |
    pre viac informácií navštívte | pre viac informácií kontaktujte | pre ďalšie informácie kontaktujte |
    viac informácií na www | viac informácií nájdete na
  `),
  prevLead: phrases(`
    predchádzajúci | predchádzajúca | predchádzajúce | predchádzajúci článok | predchádzajúce články |
    predchádzajúci príspevok | predchádzajúce príspevky | predchádzajúca strana | predchádzajúca stránka |
    predchádzajúca kapitola | predchádzajúca správa | predchádzajúca časť | predchádzajúci diel |
    predchádzajúci recept | predchádzajúca téma | predchádzajúca novinka | predchádzajúci produkt |
    predchádzajúci projekt | predošlý článok | predošlý príspevok | predošlá strana | predošlá stránka |
    starší príspevok | staršie príspevky | starší článok | staršie články | staršie správy | staršie komentáre
  `),
  nextLead: phrases(`
    nasledujúci | nasledujúca | nasledujúce | nasledujúci článok | nasledujúce články | nasledujúci príspevok |
    nasledujúce príspevky | nasledujúca strana | nasledujúca stránka | nasledujúca kapitola | nasledujúca správa |
    nasledujúca časť | nasledujúci diel | nasledujúci recept | nasledujúca téma | nasledujúca novinka |
    nasledujúci produkt | nasledujúci projekt | ďalší článok | ďalší príspevok | ďalšia strana | ďalšia stránka |
    ďalšia kapitola | ďalší diel | ďalší recept | novší príspevok | novšie príspevky | novší článok | novšie články |
    novšie správy | novšie komentáre
  `),
  relatedHeading: phrases(`
    súvisiace | súvisiace články | súvisiaci článok | súvisiaci príspevok | súvisiace príspevky | súvisiace správy |
    súvisiace témy | súvisiaci obsah | súvisiace odkazy | súvisiace produkty | súvisiace recepty | súvisiace videá |
    články k téme | články na tému | k téme | k téme čítajte | viac k téme | viac k tejto téme | viac na tému |
    viac na túto tému | viac o téme | viac z rubriky | viac z kategórie | viac od autora | viac článkov | viac správ |
    podobné články | podobné príspevky | podobné správy | podobné témy | podobné recepty | podobné produkty |
    ďalšie články | ďalšie príspevky | ďalšie správy | ďalšie články autora | ďalšie články od autora |
    ďalšie články z rubriky | ďalšie články k téme | ďalšie články na tému | ďalšie články v rubrike |
    ďalšie zaujímavé články | ďalšie z rubriky | ďalšie témy | čítajte aj | čítajte tiež | čítajte ďalej |
    čítajte viac | čítaj aj | čítaj viac | čítaj ďalej | čítať ďalej | čítať viac | prečítajte si aj |
    prečítajte si tiež | prečítajte si | prečítajte si viac | prečítajte si ďalšie | prečítaj si aj |
    prečítaj si tiež | prečítaj si viac | prečítali ste si už | čítali ste už | pozrite si aj | pozri aj |
    pozrite aj | mohlo by vás zaujímať | mohlo by vás tiež zaujímať | mohlo by vás aj zaujímať |
    mohlo by ťa zaujímať | mohlo by vás zaujať | mohli by vás zaujímať | mohlo by sa vám páčiť |
    mohlo by sa vám tiež páčiť | mohlo by sa ti páčiť | mohlo by sa ti tiež páčiť | môže vás zaujímať |
    môže vás tiež zaujímať | môže ťa zaujímať | môže sa vám páčiť | tiež by vás mohlo zaujímať | možno vás zaujme |
    možno vás bude zaujímať | možno ťa zaujme | zaujímavé články | odporúčané články | odporúčaný obsah | odporúčame |
    odporúčame tiež | odporúčame aj | odporúčame prečítať | odporúčame prečítať si | odporúčame do pozornosti |
    do pozornosti | redakcia odporúča | vybrali sme pre vás | vyberáme pre vás | výber redakcie | výber editora |
    tipy redakcie | najčítanejšie | najčítanejšie články | najčítanejšie správy | najčítanejšie za 24 hodín |
    najčítanejšie dnes | najčítanejšie za týždeň | najnovšie | najnovšie články | najnovšie správy |
    najnovšie príspevky | najnovšie komentáre | najobľúbenejšie články | najpopulárnejšie články | najsledovanejšie |
    najdiskutovanejšie | najkomentovanejšie | najzdieľanejšie | populárne články | populárne príspevky |
    obľúbené články | obľúbené príspevky | posledné články | posledné príspevky | posledné komentáre |
    posledné správy | aktuálne články | aktuálne správy | aktuálne témy | správy dňa | téma dňa | hlavné správy |
    top správy | top články | top témy | neprehliadnite | neprehliadni | nenechajte si ujsť | nenechaj si ujsť |
    nezmeškajte | z archívu | z rovnakej rubriky | z rovnakej kategórie | z iných webov | z našich webov |
    z nášho webu | ostatní čítajú | iní čítajú | ostatné články | inzercia partnerov | sponzorované odkazy |
    sponzorované články | komerčné články | hlavné správy z | ďalšie tlačové správy | najnovšie tlačové správy |
    všetky časti seriálu | predchádzajúce časti | čitatelia čítali aj | ostatní čítali aj | práve sa číta |
    od rovnakého autora
  `),
  relatedLead: phrases(`
    čítajte aj | čítajte tiež | čítajte viac | čítajte ďalej | čítaj aj | čítaj viac | čítaj ďalej |
    prečítajte si aj | prečítajte si tiež | prečítajte si viac | prečítajte si | prečítaj si aj | prečítaj si viac |
    prečítaj si tiež | čítať ďalej | čítať viac | čítať celý článok | mohlo by vás zaujímať |
    mohlo by vás tiež zaujímať | mohlo by ťa zaujímať | môže vás zaujímať | súvisiaci článok | súvisiace články |
    súvisiace | podobný článok | pozrite si aj | pozri aj | pozrite aj | pozri tiež | pozri si aj | vypočujte si aj |
    viď aj | viď tiež | k téme čítajte | k téme | viac k téme | viac o téme | viac sa dočítate | viac sa dočítate tu |
    viac čítajte | viac čítajte tu | viac informácií tu | viac tu | odporúčame prečítať | odporúčame prečítať si |
    odporúčame | nenechajte si ujsť | neprehliadnite | zistite viac | zisti viac | písali sme | o téme sme písali |
    pokračovať v čítaní | celý článok tu | prečítajte si rozhovor | prečítajte si recenziu | pozrite si video |
    pozrite si fotografie | viac na túto tému | na rovnakú tému | k rovnakej téme | odporúčaný článok | tip redakcie |
    z nášho archívu | fotogaléria k článku | video k téme | sledovali sme online
  `),
  shareLine: phrases(`
    zdieľať | zdieľajte | zdieľaj | zdieľajte článok | zdieľaj článok | zdieľať článok | zdieľať tento článok |
    zdieľajte tento článok | zdieľať príspevok | zdieľať stránku | zdieľanie | zdieľať na | zdieľať cez | zdieľať s |
    zdieľať na facebooku | zdieľať na facebook | zdieľať na twitteri | zdieľať na x | zdieľať na sieti x |
    zdieľať na linkedin | zdieľať na linkedine | zdieľať na whatsapp | zdieľať na whatsappe | zdieľať cez whatsapp |
    zdieľať cez messenger | zdieľať na pinterest | zdieľať na pintereste | zdieľať na telegrame | zdieľať e-mailom |
    zdieľať emailom | zdieľať cez e-mail | zdieľať cez email | zdieľať odkaz | zdieľať s priateľmi |
    zdieľať v službe twitter | zdieľať v službe x | zdieľať v službe facebook | zdieľať v službe pinterest |
    zdieľajte na facebooku | zdieľajte s priateľmi | zdieľajte na sociálnych sieťach | páči sa mi | páči sa mi to |
    páči sa | nepáči sa mi | lajkovať | like | tweetnuť | tweetovať | tweet | uložiť článok | uložiť na neskôr |
    uložiť na čítanie | prečítať neskôr | čítať neskôr | pridať do obľúbených | pridať k obľúbeným | do obľúbených |
    odložiť na neskôr | poslať e-mailom | poslať emailom | poslať článok | poslať priateľovi | poslať známemu |
    poslať mailom | odoslať e-mailom | odoslať emailom | odoslať článok e-mailom | blogthis | blogovať | vytlačiť |
    vytlačiť článok | tlačiť | tlačiť článok | verzia pre tlač | verzia na tlač | e-mail | kopírovať odkaz |
    skopírovať odkaz | odkaz skopírovaný | odkaz bol skopírovaný | odporučiť článok | vypočuť článok |
    vypočuť si článok | hodnotiť článok | darovať článok | odomknúť článok priateľovi | ďalšie možnosti zdieľania
  `),
  shareLead: phrases(`
    zdieľajte tento článok | zdieľajte článok | zdieľaj článok | zdieľajte s priateľmi | zdieľajte na |
    zdieľať článok | zdieľať tento článok | zdieľať na | podeľte sa s priateľmi | podeľte sa o článok |
    podeľte sa o tento článok | kliknite pre zdieľanie | kliknutím zdieľate | kliknutím zdieľajte |
    kliknite a zdieľajte | kliknite na zdieľanie | kliknite pre vytlačenie | kliknutím odošlete |
    páčil sa vám článok | páčil sa vám tento článok | páči sa vám článok | páči sa vám tento článok |
    páčil sa ti článok | páčil sa ti tento článok | páči sa ti článok | zaujal vás článok | zaujal vás tento článok |
    zaujal ťa článok | ak sa vám článok páčil | ak sa vám páčil | ak sa ti článok páčil | ak sa ti páčil |
    ak vás článok zaujal | pošlite článok | odporučte článok | preposlať newsletter | ako predplatiteľ môžete
  `),
  followLead: phrases(`
    sledujte nás | sledujte nás na | sledujte nás aj na | sledujte nás na facebooku | sledujte nás na instagrame |
    sledujte nás na google | sledujte nás cez | sledujte náš | sledujte naše | sleduj nás | sleduj nás na |
    sleduj nás aj na | pridajte sa k nám | pridajte sa k nám na | pridaj sa k nám | pridaj sa k nám na |
    pridajte sa do našej | pridaj sa do našej | pripojte sa k nám | nájdete nás na | nájdete nás aj na |
    nájdeš nás na | nájdeš nás aj na | staňte sa naším fanúšikom | staňte sa fanúšikom | staň sa fanúšikom |
    navštívte nás na | navštívte náš facebook | odoberajte náš kanál | odoberaj náš kanál | odoberajte náš youtube |
    odoberajte nás na | sme na facebooku | sme aj na facebooku | sme na instagrame | sme aj na instagrame |
    lajknite nás | lajkni nás | dajte nám lajk | dajte nám like | náš profil na | pridajte si nás | náš facebook |
    náš instagram | nastavte si nás ako | pripojte sa k nášmu kanálu
  `),
  promoLead: phrases(`
    náš newsletter | odoberať newsletter | odoberajte náš newsletter | odoberaj náš newsletter |
    odoberajte newsletter | odoberajte novinky | odber newslettera | odber newslettrov | odber noviniek |
    prihláste sa na odber | prihlás sa na odber | prihláste sa na odber newslettera | prihláste sa na odber noviniek |
    prihláste sa k odberu | prihláste sa do newslettera | prihláste sa na newsletter | prihláste sa a |
    prihláste sa alebo | prihlásiť na odber | prihlásiť sa na odber | prihlásenie na odber | prihlásenie k odberu |
    prihlásiť sa k odberu | zaregistrujte sa | zaregistruj sa | registrujte sa | registrujte sa zadarmo |
    vytvorte si účet | vytvor si účet | už máte účet | máte účet | nemáte účet | ešte nemáte účet | ste predplatiteľ |
    už ste predplatiteľ | už ste predplatiteľom | ste naším predplatiteľom | už máte predplatné | máte predplatné |
    nemáte predplatné | predplaťte si | predplať si | kúpte si predplatné | získajte predplatné | získajte prístup |
    získajte neobmedzený | neobmedzený prístup | iba pre predplatiteľov | len pre predplatiteľov |
    obsah pre predplatiteľov | tento článok je exkluzívny | tento článok je len pre | tento článok je zamknutý |
    článok je zamknutý | článok je len pre | odomknite článok | odomknite tento článok | odomknite si článok |
    odomknúť článok | celý článok si môžete prečítať | celý článok je dostupný | chcete čítať ďalej |
    pokračujte v čítaní s | dostávajte novinky | chcete dostávať | chcete vedieť viac | chcem dostávať |
    chcem odoberať | nechajte si posielať | buďte v obraze | buď v obraze | zostaňte v obraze | zadajte svoj e-mail |
    zadajte svoju e-mailovú | zadajte e-mail | zadajte váš e-mail | zadaj svoj e-mail | vložte svoj e-mail |
    váš e-mail | vaša e-mailová adresa | podporte nás | podpor nás | podporte našu prácu | podporte nezávislú |
    podporte redakciu | podporte projekt | podporte náš web | podporte autora | prispejte nám | staňte sa členom |
    staňte sa podporovateľom | staňte sa predplatiteľom | staň sa členom | staň sa podporovateľom |
    ďakujeme za vašu podporu | vďaka vašej podpore | venujte nám 2 % | venujte nám 2% | darujte nám 2 % |
    darujte nám 2% | darujte 2 % | stiahnite si aplikáciu | stiahnite si našu aplikáciu | stiahni si aplikáciu |
    stiahni si našu aplikáciu | stiahnuť aplikáciu | nainštalujte si aplikáciu | objednajte si | objednaj si |
    vyskúšajte zadarmo | vyskúšaj zadarmo | vyskúšajte bezplatne | kontaktujte nás a | zavolajte nám |
    nezáväzný dopyt | nezáväzne sa informujte | akciová ponuka | špeciálna ponuka | odoslaním formulára |
    odoslaním súhlasíte | prihlásením na odber | prihlásením sa na odber | prihlásením sa k odberu |
    súhlasím so spracovaním | súhlasím so spracúvaním | súhlasím so zasielaním | ďakujeme za prečítanie |
    ďakujeme, že čítate | ďakujeme, že nás čítate | ďakujeme za prihlásenie | ďakujeme za registráciu | máte tip |
    máte pre nás tip | máte tip na | máš tip | pošlite nám tip | pošli nám tip | tip na článok | affiliate odkazy |
    článok obsahuje affiliate | tento článok je iba pre | tento článok je dostupný len | tento článok je určený |
    tento obsah je len pre | tento obsah je dostupný len | obsah len pre predplatiteľov |
    exkluzívne pre predplatiteľov | máte už predplatné | máte už účet | máte už konto | už máte konto |
    nemáte ešte účet | nemáte konto | ešte nemáte predplatné | prihláste sa, aby | vytvorte si konto |
    pre pokračovanie v čítaní | ak chcete čítať ďalej | ak chcete pokračovať v čítaní | odomknite si |
    kúpiť predplatné | objednať predplatné | vyberte si predplatné | darujte predplatné | vyskúšajte zdarma |
    čítajte bez reklám | čítajte bez obmedzení | podporte našu redakciu | vaša podpora | váš dar | každý príspevok |
    sme nezávislé médium | sme nezávislá redakcia | ak sa vám páči naša | ak si vážite našu prácu |
    stiahnite si zadarmo | stiahnite si e-book | stiahnite si príručku | prihláste sa na webinár |
    odoberajte náš podcast | počúvajte náš podcast | vypočujte si náš podcast | zapojte sa do súťaže | napíšte nám na
  `),
  promoPhrase: phrases(`
    na odber nášho newslettera | na odber newslettera | článok je len pre predplatiteľov |
    obsah len pre predplatiteľov | prihláste sa na odber | prihlás sa na odber | prihláste sa na odber newslettera |
    prihláste sa k odberu | odoberajte náš newsletter | odoberaj náš newsletter | priamo do vášho e-mailu |
    priamo do e-mailu | priamo do vašej schránky | do vašej schránky | do vašej e-mailovej schránky |
    kedykoľvek sa odhlásiť | odhlásiť sa môžete kedykoľvek | upozornenia na nové články |
    upozornenia na nové príspevky | upozornenie na nové príspevky | neobmedzený prístup k |
    pre pokračovanie v čítaní | na pokračovanie v čítaní | stiahnite si našu aplikáciu | stiahnite si aplikáciu |
    stiahni si našu aplikáciu | na google play a app store | v app store a google play |
    podporte nezávislú žurnalistiku | podporte našu prácu | podporte kvalitnú žurnalistiku | vašich 2 % |
    2 % z vašich daní | súhlasím so spracovaním osobných údajov | súhlasím so spracúvaním osobných údajov |
    so spracúvaním osobných údajov na účely | súhlasím so zasielaním | ďakujeme za prihlásenie | ďakujeme, že čítate |
    získame malú províziu | dostaneme malú províziu | máte predplatné? prihláste sa | už máte účet? prihláste sa |
    máte už účet? prihláste | nemáte účet? zaregistrujte | len pre predplatiteľov | iba pre predplatiteľov |
    zrušiť môžete kedykoľvek | môžete kedykoľvek zrušiť | predplatné môžete kedykoľvek |
    môžete sa kedykoľvek odhlásiť | vo všetkých podcastových aplikáciách | môžeme získať províziu |
    bez ďalších nákladov pre vás | vďaka našim predplatiteľom
  `),
  copyrightPhrase: phrases(`
    bez predchádzajúceho písomného súhlasu vydavateľa | všetky práva vyhradené | všetky práva sú vyhradené |
    autorské práva sú vyhradené | autorské práva vyhradené | autorské práva sú vyhradené a vykonáva ich |
    vykonáva ich vydavateľ | vykonáva ich prevádzkovateľ | akékoľvek použitie obsahu |
    akékoľvek rozmnožovanie časti alebo celku | publikovanie alebo iná forma šírenia | ďalšie šírenie správ |
    ďalšie šírenie správ a fotografií | bez súhlasu redakcie | bez predchádzajúceho súhlasu vydavateľa |
    je bez písomného súhlasu | kopírovanie zakázané | chránené autorským zákonom | chránený autorským zákonom |
    je chránený autorským právom | je chránené autorským právom | copyright © | © copyright | používame wordpress |
    používa wordpress | hrdo poháňané wordpress | hrdo používame wordpress | poháňané wordpressom |
    beží na wordpresse | používa službu blogger | používa technológiu služby blogger | prevádzkované službou blogger
  `),
  noticePhrase: phrases(`
    máte pripomienku alebo ste našli chybu | prosíme, napíšte na | nevyjadruje názor redakcie |
    nevyjadrujú názor redakcie | nemusí vyjadrovať názor redakcie | nemusia vyjadrovať názor redakcie |
    nemusí sa zhodovať s názorom | nemusia sa zhodovať s názorom | sa nemusí zhodovať s názorom |
    sa nemusia zhodovať s názormi | redakcia nezodpovedá | redakcia nenesie zodpovednosť |
    nie je investičným odporúčaním | nie sú investičným odporúčaním | nepredstavuje investičné odporúčanie |
    nepredstavujú investičné odporúčanie | nepredstavujú investičné poradenstvo | nenahrádza lekársku |
    nenahrádzajú lekársku | nenahrádza odbornú lekársku | nenahrádza konzultáciu s lekárom |
    slúži iba na informačné účely | slúži len na informačné účely | slúžia iba na informačné účely |
    slúžia len na informačné účely | majú len informatívny charakter | majú iba informatívny charakter |
    článok bol pôvodne publikovaný | článok bol pôvodne uverejnený | pôvodne publikované na | pôvodne uverejnené na |
    článok pôvodne vyšiel | pôvodne vyšlo na | prevzaté z webu | prevzaté so súhlasom | uverejnené so súhlasom |
    našli ste chybu | našli ste v článku chybu | našli ste chybu v článku | našiel si chybu | nahláste chybu |
    nahlásiť chybu v článku | preložené automaticky | preložené strojovo | vytvorené s pomocou umelej inteligencie |
    v predchádzajúcej verzii článku | v pôvodnej verzii článku | v prvej verzii článku | pôvodná verzia článku |
    za chybu sa ospravedlňujeme | ospravedlňujeme sa čitateľom | bez účasti redakcie | neslúži ako investičné |
    nenahrádza odbornú | nenahrádza návštevu lekára | má len informatívny charakter | hrajte zodpovedne |
    bez súhlasu redakcie | bez predchádzajúceho súhlasu vydavateľa | publikované so súhlasom |
    napíšte nám na adresu redakcie
  `),
  noticeLead: phrases(`
    vylúčenie zodpovednosti | zrieknutie sa zodpovednosti | poznámka redakcie | pozn. red | poznámka autora |
    poznámka autorky | pozn. aut | poznámka editora | poznámka prekladateľa | pozn. prekl | ospravedlnenie redakcie |
    článok bol pôvodne | článok bol aktualizovaný | článok pôvodne vyšiel | tento článok vyšiel |
    tento článok pôvodne | tento text vyšiel | tento príspevok bol publikovaný v | tento príspevok bol uverejnený v |
    text bol pôvodne | text pôvodne vyšiel | informácie uvedené | informácie obsiahnuté | názory uvedené |
    názory vyjadrené | názory autorov | obsah tohto | obsah webu | všetok obsah | akékoľvek použitie |
    akékoľvek rozmnožovanie | pôvodne publikované | pôvodne uverejnené | prvýkrát publikované | komerčné oznámenie |
    vyhradzujeme si právo udeľovať súhlas | našli ste chybu | našli ste v článku |
    máte pripomienku alebo ste našli chybu | tasr upozorňuje | pozn. redakcie | redakčná poznámka | oprava článku |
    článok sme aktualizovali | článok sme doplnili | článok sme opravili | článok bol preložený |
    článok vznikol v spolupráci | článok vznikol s podporou | článok vznikol s pomocou | článok obsahuje affiliate |
    tento článok bol preložený | tento článok bol aktualizovaný | tento článok vznikol v spolupráci |
    tento článok obsahuje affiliate | tento článok nenahrádza | text vznikol v spolupráci | preložené pomocou ai |
    preložené automaticky | zhrnutie vytvorila ai | právne upozornenie | informácie v tomto článku |
    všimli ste si chybu | ako testujeme
  `),
  sourceLead: phrases(`
    zdroj | zdroje | zdroj článku | zdroj informácií | zdroj textu | zdroj a foto | zdroj, foto | pôvodný zdroj |
    originál článku | prevzaté z | prevzaté zo | prevzaté | via | tasr | sita | čtk | s využitím informácií |
    pôvodne publikované na | pôvodne uverejnené na | tlačová správa | zdroj fotografie | použité zdroje |
    použitá literatúra | pôvodný článok | pôvodne vyšlo v | pôvodne vyšlo na
  `),
  editorLead: phrases(`
    editor | editorka | editovala | editoval | redakcia | redaktor | redaktorka | redakčná úprava | šéfredaktor |
    šéfredaktorka | zodpovedný redaktor | zodpovedná redaktorka | korektúra | korektúry | jazyková korektúra |
    jazyková úprava | korektor | korektorka | preklad | preložil | preložila | prekladateľ | prekladateľka |
    odborná revízia | odborná korektúra | odborný garant | odborná garantka | odborne skontroloval |
    odborne skontrolovala | skontroloval | skontrolovala | pripravil | pripravila | pripravili | spracoval |
    spracovala | spracovali | grafická úprava | sadzba | text a foto | text a fotografie | foto a text | redigoval |
    redigovala | strih | kamera a strih | preklad z angličtiny | z angličtiny preložil | z angličtiny preložila |
    jazykové korektúry | odborná spolupráca | na článku spolupracoval | na článku spolupracovala |
    na článku spolupracovali | rozhovor viedol | rozhovor viedla | vedúci vydania | vedúca vydania |
    zástupca šéfredaktora
  `),
  tagsLead: phrases(`
    štítky | štítok | tagy | tagy článku | značky | kľúčové slová | kľúčové slovo | označené ako | označené tagom |
    označené značkou | rubrika | rubriky | kategória | kategórie | zaradené v | zaradené do | zaradené pod |
    publikované v | publikované v rubrike | publikované v kategórii | uverejnené v | zverejnené v | témy | téma |
    témy článku | viac k téme | viac o téme | hashtagy | súvisiace témy | viac k témam | viac o témach | archivované v
  `),
  bylineLead: phrases(`
    autor | autorka | autori | autor článku | autorka článku | autor textu | napísal | napísala | text a foto |
    vložil | vložila | pridal | pridala | publikoval | publikovala | uverejnil | uverejnila | uverejnil používateľ |
    uverejnil(a) | redakcia | redaktor | redaktorka | pripravil | pripravila | pripravili | spracoval | spracovala |
    rozhovor viedol | rozhovor viedla | pýtal sa | pýtala sa | zapísal | zapísala | zaznamenal | zaznamenala |
    zverejnil | zverejnila | novinár | novinárka | autor fotografií a textu
  `),
  dateLead: phrases(`
    publikované | publikovaný | publikované dňa | dátum publikovania | dátum publikácie | dátum vydania |
    dátum zverejnenia | dátum aktualizácie | dátum | vydané | vydané dňa | zverejnené | zverejnené dňa | vytvorené |
    vložené | pridané | pridané dňa | uverejnené | uverejnené dňa | aktualizované | aktualizované dňa | aktualizácia |
    posledná aktualizácia | naposledy aktualizované | posledná zmena | posledná úprava | naposledy upravené |
    naposledy zmenené | upravené | upravené dňa | zmenené | skontrolované | odborne skontrolované
  `),
  agoPhrase: phrases(`
    pred chvíľou | pred minútou | pred hodinou | pred dňom | pred týždňom | pred mesiacom | pred rokom |
    pred 1 minútou | pred 1 hodinou | pred 1 dňom | pred pár minútami | pred pár hodinami | pred niekoľkými minútami |
    pred niekoľkými hodinami | pred niekoľkými dňami | minútami | hodinami | pred 2 dňami | pred 3 dňami |
    pred 4 dňami | pred 5 dňami | pred 6 dňami | pred 7 dňami | pred 2 týždňami | pred 3 týždňami | pred 4 týždňami |
    pred 2 mesiacmi | pred 3 mesiacmi | včera | dnes | predvčerom | práve teraz
  `),
  readingTimePhrase: phrases(`
    min čítania | min. čítania | minút čítania | minúty čítania | minúta čítania | minútové čítanie | min čítanie |
    doba čítania | čas čítania | čas na čítanie | čas na prečítanie | dĺžka čítania | odhadovaný čas čítania |
    odhadovaná doba čítania | prečítate za | prečítaš za | minút na prečítanie | minúty na prečítanie
  `),
  counterWord: phrases(`
    zobrazení | zobrazenia | zobrazenie | prečítané | prečítaní | prečítania | prečítané krát | krát prečítané |
    čítaní | videní | pozretí | pozretia | komentáre | komentárov | komentár | odpovede | odpovedí | odpoveď |
    páči sa mi | páči sa mi to | lajky | lajkov | zdieľaní | zdieľania | zdieľanie | hlasov | hlasy | hodnotení |
    hodnotenia | hodnotenie | sledovateľov | sledujúcich | odberateľov | stiahnutí | stiahnutia | návštev |
    návštevníkov | reakcií | reakcie | príspevkov v diskusii | názorov
  `),
  homeLead: phrases(`
    domov | úvod | úvodná stránka | hlavná stránka | hlavná strana | titulná strana | titulná stránka |
    domovská stránka | nachádzate sa tu | ste tu | tu ste | tu sa nachádzate | späť na úvod | späť domov
  `),
  menuLine: phrases(`
    e-mailová adresa | prejsť na obsah | prejsť k obsahu | prejsť na hlavný obsah | prejsť k hlavnému obsahu |
    prejsť na navigáciu | prejsť k navigácii | prejsť na vyhľadávanie | prejsť do menu | prejsť na menu |
    prejsť na obsah webu | preskočiť na obsah | preskočiť na hlavný obsah | preskočiť navigáciu | skočiť na obsah |
    menu | hlavné menu | otvoriť menu | zatvoriť menu | zobraziť menu | rozbaliť menu | prepnúť menu |
    prepnúť navigáciu | hlavná navigácia | navigácia v článku | navigácia v článkoch | navigácia príspevkami |
    navigácia | hľadať | hľadaj | hľadanie | vyhľadať | vyhľadávanie | vyhľadávanie na webe | vyhľadať na webe |
    hľadať v tomto blogu | hľadať na stránke | rozšírené vyhľadávanie | rozšírené hľadanie | výsledky vyhľadávania |
    čo hľadáte | prihlásiť | prihlásiť sa | prihlásenie | odhlásiť | odhlásiť sa | registrovať | registrovať sa |
    registrácia | zaregistrovať sa | prihlásenie / registrácia | prihlásenie a registrácia | vytvoriť účet |
    môj účet | môj profil | moje objednávky | košík | nákupný košík | pridať do košíka | do košíka |
    váš košík je prázdny | košík je prázdny | prejsť k pokladni | prejsť do košíka | zoznam želaní | zabudnuté heslo |
    zabudli ste heslo | zabudol som heslo | obnoviť heslo | zapamätať si ma | zapamätať prihlásenie |
    používateľské meno | prihlasovacie meno | o nás | o webe | o portáli | o blogu | redakcia | kontakt | kontakty |
    kontaktujte nás | kontaktný formulár | napíšte nám | ochrana súkromia | ochrana osobných údajov |
    ochrana osobných údajov a cookies | zásady ochrany osobných údajov | zásady ochrany súkromia |
    spracovanie osobných údajov | spracúvanie osobných údajov | zásady spracúvania osobných údajov |
    nastavenie súkromia | nastavenia súkromia | súkromie a cookies | zásady cookies | zásady používania cookies |
    zásady používania súborov cookie | používanie cookies | nastavenie cookies | nastavenia cookies |
    nastavenia cookie | spravovať cookies | vyhlásenie o cookies | obchodné podmienky | všeobecné obchodné podmienky |
    podmienky používania | podmienky použitia | všeobecné podmienky | pravidlá diskusie | pravidlá diskusií |
    kódex diskutujúceho | etický kódex | vyhlásenie o prístupnosti | mapa stránok | mapa stránky | mapa webu |
    reklama na webe | inzercia | inzerujte u nás | cenník inzercie | cenník reklamy | pre inzerentov | predplatné |
    predplatiť | kúpiť predplatné | odber noviniek | newsletter | newslettre | rss | rss kanál | rss kanály |
    rss feed článkov | rss feed komentárov | feed záznamov | feed komentárov | archív článkov | archív blogu |
    archív správ | všetky rubriky | všetky správy | sledujte nás | zákaznícka podpora | zákaznícky servis |
    časté otázky | mobilná verzia | mobilná aplikácia | klasická verzia | verzia pre počítač | stiahnuť aplikáciu |
    vyberte jazyk | výber jazyka | vybrať mesiac | vybrať kategóriu | výber mesiaca | zvoliť mesiac |
    zvoliť kategóriu | späť hore | späť na začiatok | späť na úvod | späť na hlavnú stránku | domov | hlavná stránka |
    úvodná stránka | titulka | zobraziť všetko | zobraziť všetky | zobraziť viac | načítať ďalšie | zatvoriť |
    stránka nenájdená | stránka sa nenašla | doprava a platba | reklamácie a vrátenie | reklamačný poriadok |
    odstúpenie od zmluvy
  `),
  commentLine: phrases(`
    komentáre | komentár | komentáre (0) | 0 komentárov | žiadne komentáre | zatiaľ žiadne komentáre |
    zatiaľ bez komentárov | zatiaľ nebol pridaný žiadny komentár | napísať komentár | napíšte komentár |
    napíš komentár | napíšte svoj komentár | pridaj komentár | pridaj komentár zrušiť odpoveď | pridajte komentár |
    pridať komentár | pridať komentár zrušiť odpoveď | pridať prvý komentár | pridajte prvý komentár |
    pridať nový komentár | zanechať komentár | zanechajte komentár | zanechať odpoveď | zanechaj odpoveď |
    zanechajte odpoveď | vložiť komentár | odoslať komentár | odoslať odpoveď | uverejniť komentár |
    zverejniť komentár | zverejnenie komentára | zverejniť komentáre | okomentovať | komentovať | zrušiť odpoveď |
    zrušiť odpoveď na komentár | odpovedať | vstúpiť do diskusie | vstúpte do diskusie | zapojte sa do diskusie |
    diskusia k článku | diskusia (0) | zobraziť diskusiu | prejsť do diskusie | otvoriť diskusiu | pridať názor |
    pridať príspevok | pridať nový príspevok | napíšte svoj názor | buďte prvý, kto pridá komentár |
    buďte prvý, kto okomentuje | buďte prvý a pridajte komentár | komentáre sú uzavreté | komentáre sú uzatvorené |
    komentáre nie sú povolené | komentáre sú vypnuté | komentáre vypnuté | diskusia je uzavretá |
    diskusia bola uzavretá | diskusia je zatvorená | diskusia bola ukončená | možnosť komentovania vypnutá |
    možnosť pridávať komentáre nie je povolená | zobraziť komentáre | zobraziť všetky komentáre | všetky komentáre |
    skryť komentáre | ďalšie komentáre | načítať ďalšie komentáre | najnovšie komentáre | posledné komentáre |
    najstaršie komentáre | váš komentár | vaše meno | meno * | e-mail * | email * | komentár * | meno (povinné) |
    e-mail (povinné) | pre vloženie komentára sa prihláste | prihláste sa pre pridanie komentára |
    prihláste sa a pridajte komentár | pre pridanie komentára sa musíte prihlásiť |
    na pridanie komentára sa musíte prihlásiť | na pridávanie komentárov sa musíte prihlásiť |
    pre komentovanie sa musíte prihlásiť | ak chcete komentovať, musíte sa prihlásiť |
    vaša e-mailová adresa nebude zverejnená | vyžadované polia sú označené * | povinné polia sú označené * |
    upozorniť ma na nové komentáre | upozorniť ma na nové komentáre e-mailom |
    upozorniť ma na nové príspevky e-mailom | prihlásiť na odber: zverejniť komentáre (atom) |
    prihlásiť na odber: komentáre k príspevku (atom) | nahlásiť komentár | nahlásiť príspevok | diskusia uzavretá |
    načítavam komentáre | načítavajú sa komentáre | zobraziť ďalšie komentáre | prejsť na komentáre |
    zobraziť odpovede | skryť odpovede | od najnovších | od najstarších | zoradiť podľa | napíšte prvý komentár |
    buďte prvý, kto | okomentovať článok | prihláste sa a komentujte | komentovať môžu len predplatitelia |
    pravidlá diskusie | komentár bol odstránený | komentár odstránený | zostáva znakov
  `),
  commentPhrase: phrases(`
    vaša e-mailová adresa nebude zverejnená | vaša emailová adresa nebude zverejnená | vyžadované polia sú označené |
    povinné polia sú označené | povinné položky sú označené | uložiť moje meno, e-mail a webovú stránku |
    v tomto prehliadači pre moje budúce komentáre | pre moje budúce komentáre | na pridanie komentára sa musíte |
    na pridávanie komentárov sa musíte | pre pridanie komentára sa | pre pridávanie komentárov sa |
    na pridanie komentára sa musíte prihlásiť | ak chcete pridať komentár | pre vkladanie komentárov |
    buďte prvý, kto | táto webová stránka používa akismet | táto stránka používa akismet | na redukciu spamu |
    ako sú vaše údaje z komentárov spracovávané | údaje z komentárov spracovávané | napíšte nám do komentárov |
    napíšte do komentárov | napíšte mi do komentárov | napíš mi do komentárov | napíš do komentárov |
    podeľte sa v komentároch | dajte nám vedieť v komentároch | dajte vedieť v komentároch | komentáre sú moderované |
    čaká na schválenie | váš komentár čaká na | upozorniť ma na nové | za obsah príspevkov v diskusii |
    za obsah diskusných príspevkov | diskusia k článku bola uzavretá | diskusia k tomuto článku je |
    komentár sa zobrazí po | komentár bude zverejnený po | komentár čaká na | diskutovať môžu len |
    komentovať môžu len | na pridanie komentára | pre pridanie komentára |
    musíte sa prihlásiť, aby ste mohli komentovať | vyhradzuje si právo vymazať | vyhradzujeme si právo vymazať |
    vyhradzujeme si právo odstrániť | dodržiavajte pravidlá diskusie
  `),
  creditLead: phrases(`
    foto | fotografie | fotografia | foto redakcia | foto autor | fotograf | fotografka | foto zdroj | zdroj foto |
    zdroj fotografie | zdroj fotografií | zdroj fotky | zdroj obrázka | zdroj obrázku | zdroj obrázkov | autor foto |
    autor fotografie | autor fotografií | autorka fotografií | ilustračné foto | ilustračná fotografia |
    ilustračná foto | ilustračný obrázok | ilustračná snímka | archívne foto | archívna snímka | archívna fotografia |
    snímka | úvodné foto | úvodná fotografia | titulné foto | titulná fotografia | náhľadové foto |
    náhľadový obrázok | ilustrácia | ilustrácie | infografika | karikatúra | reprofoto | repro | screenshot |
    snímka obrazovky | getty images | profimedia | shutterstock | unsplash | pixabay | foto archív | archív autora |
    archív autorky | osobný archív | súkromný archív | vygenerované ai | vytvorené pomocou ai | obrázok vytvorený ai |
    ilustrácia ai | satelitná snímka | letecká snímka | snímka z dronu | fotomontáž | koláž | foto autora |
    foto autorky | foto čitateľ | foto čitateľa | zdroj snímky | zdroj videa
  `),
  cookiePhrase: phrases(`
    súhlasím s cookies | používame cookies | používame súbory cookie | používame súbory cookies |
    táto stránka používa cookies | táto stránka používa súbory cookie | táto stránka používa súbory cookies |
    táto webová stránka používa cookies | táto webová stránka používa súbory cookie |
    táto webová stránka používa súbory cookies | tieto stránky používajú cookies |
    tieto webové stránky používajú cookies | tieto webové stránky používajú súbory cookie |
    tento web používa cookies | tento web používa súbory cookie | tento web používa súbory cookies |
    tento portál používa cookies | táto lokalita používa súbory cookie | naša stránka používa cookies |
    naša webová stránka používa cookies | naša webová stránka používa súbory | náš web používa cookies |
    náš web používa súbory | na našich webových stránkach používame | na našej webovej stránke používame |
    súbory cookie používame | využívame súbory cookies | využívame cookies | súhlasíte s používaním cookies |
    súhlasíte s používaním súborov cookie | súhlasíte s používaním súborov cookies | súhlasíte s ich používaním |
    prijať všetky cookies | akceptovať všetky cookies | len nevyhnutné cookies | iba nevyhnutné cookies |
    spravovať súhlas s cookies | spravujte súhlas so súbormi cookie | používaním tejto stránky vyjadrujete |
    používaním tejto stránky súhlasíte | používaním tohto webu súhlasíte | používaním týchto stránok súhlasíte |
    používaním našich služieb súhlasíte | pokračovaním v prehliadaní | pokračovaním v používaní stránky |
    prehliadaním webu vyjadrujete | aby sme poskytovali tie najlepšie skúsenosti | technológie, ako sú súbory cookie |
    technológie ako sú súbory cookies
  `),
  adLine: phrases(`
    reklama | reklamy | inzercia | komerčné oznámenie | komerčná prezentácia | komerčný článok | komerčný obsah |
    platená inzercia | platená reklama | platená spolupráca | platený obsah | platené partnerstvo | sponzorované |
    sponzorovaný článok | sponzorovaný obsah | sponzorované odkazy | partnerský obsah | partnerský článok |
    pr článok | advertoriál | advertorial | článok pokračuje pod reklamou | pokračovanie článku pod reklamou |
    text pokračuje pod reklamou | článok pokračuje pod videom | článok pokračuje nižšie |
    článok pokračuje pod videoreklamou | článok pokračuje pod fotogalériou | pokračovanie pod reklamou |
    pokračovanie článku nižšie | zatvoriť reklamu | zavrieť reklamu | preskočiť reklamu | koniec reklamy |
    text pokračuje pod videom | článok pokračuje pod videom reklama | článok pokračuje pod obrázkom | skryť reklamu |
    reklamné oznámenie | komerčná spolupráca | sponzorovaný príspevok | obsah od partnera | v spolupráci s |
    v spolupráci so | partner článku | pr text | natívna reklama
  `),
  tocHeading: phrases(`
    obsah | obsah článku | obsah stránky | obsah príspevku | v tomto článku | v článku nájdete |
    v článku sa dozviete | čo sa v článku dozviete | na tejto stránke | obsah skryť | obsah [skryť] | zobraziť obsah |
    skryť obsah | rýchla navigácia | v tomto čísle | v tomto vydaní | v tejto epizóde | v tomto článku nájdete |
    čo nájdete v článku | kapitoly | prejsť na recept | preskočiť na recept
  `),
  furnitureLine: phrases(`
    zobraziť celý môj profil | späť hore | hore | na začiatok | na začiatok stránky | späť na začiatok | návrat hore |
    späť na zoznam | späť na prehľad | späť na výpis | späť na články | späť na aktuality | späť na správy |
    späť na blog | späť na hlavnú stránku | späť | zobraziť originál | čítať originál | pôvodný článok |
    prečítať pôvodný článok | celý článok | celý článok » | čítať celý článok | prečítať celý článok |
    prečítať článok | čítať článok | čítať ďalej | čítať ďalej » | čítať ďalej → | čítajte ďalej | čítať viac |
    čítať viac » | čítajte viac | čítaj viac | čítaj ďalej | viac » | viac info | viac informácií |
    pokračovať v čítaní | pokračovať v čítaní → | zobraziť viac | zobraziť menej | zobraziť všetko | zobraziť ďalšie |
    zobraziť všetky | ukázať viac | načítať ďalšie | načítať viac | načítať ďalšie články | načítava sa | načítavam |
    načítavanie | prosím čakajte | prosím, čakajte | čakajte prosím | zväčšiť obrázok | zväčšiť foto |
    kliknite pre zväčšenie | kliknutím zväčšíte | fotogaléria | otvoriť galériu | zobraziť fotogalériu |
    zobraziť galériu | ďalšia fotka | ďalšie foto | predchádzajúce foto | na celú obrazovku | celá obrazovka |
    vytlačiť | vytlačiť stránku | verzia pre tlač | stiahnuť pdf | stiahnuť v pdf | stiahnuť | trvalý odkaz |
    krátky odkaz | kopírovať odkaz | veľkosť písma | veľkosť textu | zväčšiť písmo | zmenšiť písmo |
    bol článok užitočný | bol pre vás článok užitočný | bol pre vás tento článok užitočný |
    bola táto stránka užitočná | bol tento článok užitočný | pomohol vám tento článok |
    boli tieto informácie pre vás užitočné | ako sa vám páčil článok | páčil sa vám článok |
    páčil sa vám tento článok | ohodnoťte článok | ohodnoťte tento článok | hodnotenie článku | priemerné hodnotenie |
    áno nie | váš prehliadač nepodporuje | váš prehliadač nepodporuje video | váš prehliadač nepodporuje html5 video |
    váš prehliadač nepodporuje prehrávanie | zapnite javascript | povoľte javascript | vypočujte si článok |
    vypočuť si článok | prehrať video | prehrať | zatvoriť | zavrieť | zatvoriť okno | zrušiť | prestať sledovať |
    nahlásiť chybu | nahlásiť chybu v článku | nahlásiť zneužitie | otvoriť v novom okne | otvorí sa v novom okne |
    otvorí sa v novej karte | prvá strana | posledná strana | prejsť na web | prejsť na stránku | oficiálna stránka |
    otvoriť obrázok | zväčšiť fotografiu | zavrieť galériu | všetky fotografie | niečo sa pokazilo |
    niečo sa pokazilo. skúste to znova | ups, niečo sa pokazilo | ojoj, niečo sa pokazilo | nastala chyba |
    vyskytla sa chyba | došlo k chybe | nastala chyba. skúste to znova | chyba pri načítaní | skúste to znova |
    skúste to neskôr | skúste to prosím neskôr | skúsiť znova | obnoviť stránku | obsah nie je dostupný |
    tento obsah nie je dostupný | video nie je dostupné | koniec článku | vypočuť článok | vypočujte si tento článok |
    prehrať článok | audioverzia | našli ste chybu | našli ste na stránke chybu | ohodnotiť článok | vaše hodnotenie |
    zatiaľ bez hodnotenia | ďakujeme za hodnotenie | ďakujeme za hlas | ďakujeme za spätnú väzbu | odkaz skopírovaný |
    späť na článok | späť na úvod | prejsť na článok | tmavý režim | svetlý režim | nočný režim | vysoký kontrast |
    verzia na tlač | vytlačiť článok | tlačiť článok | väčšie písmo | menšie písmo | prečítať neskôr
  `),
  furnitureLead: phrases(`
    celý článok nájdete | celý článok si prečítajte | celý článok čítajte | celý článok si môžete prečítať na |
    čítať celý článok | pôvodný článok | pokračovať v čítaní | zobraziť všetky príspevky od |
    zobraziť všetky články od | zobraziť príspevok na instagrame | zobraziť tento príspevok na instagrame |
    trvalý odkaz | odkaz na článok | adresa článku | veľkosť písma | počet zobrazení | počet prečítaní |
    článok bol prečítaný | článok si prečítalo | váš prehliadač | zapnite javascript | povoľte javascript |
    kliknite sem | kliknite na obrázok | vypočujte si článok | našli ste chybu | strana 1 z | kliknutím na obrázok |
    kliknutím na fotografiu | pre zobrazenie tohto obsahu | na zobrazenie tohto obsahu | na prehratie videa |
    používate zastaraný | javascript je vypnutý | zapnite si javascript | stránka aktualizovaná | nahlásiť chybu |
    ohodnoťte tento
  `),
};
