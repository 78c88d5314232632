import { type Lexicon, phrases } from './lexicon.js';

/** Croatian, with what Bosnian and Serbian print in Latin letters. */
export const hrv: Lexicon = {
  language: 'hrv',
  bioHeading: phrases(`
    o autoru | o autorici | o autorki | o autorima | o autoru teksta | o autoru članka | o autorici teksta |
    o novinaru | o piscu | o meni | o blogeru | autor | autorica | autorka | autori | autor teksta | autor članka |
    autorica teksta | autorka teksta | autorica članka | autor bloga | autorica bloga | autorka bloga |
    profil autora | profil autorke | biografija | kratka biografija | biografija autora | životopis autora |
    tko sam ja | ko sam ja | naš autor | naša autorica | naša autorka | gost autor | gostujući autor |
    informacije o autoru | napisao | napisala | tekst napisao | tekst napisala | o prevoditelju | o prevoditeljici |
    o stručnjaku | o sugovorniku | autorica kolumne | autor kolumne | gostujuća autorica | naš suradnik |
    naša suradnica | tko je autor | upoznajte autora | upoznajte autoricu | više o autoru | više o autorici |
    o prevodiocu | o sagovorniku | autori teksta | autorka kolumne | gostujuća autorka | naš saradnik |
    naša saradnica | ko je autor | više o autorki
  `),
  bioLead: phrases(`
    o autoru | o autorici | o autorki | autor teksta je | autorica teksta je | autorka teksta je | autor članka je |
    autorica članka je | autorka članka je | autor ovog teksta | autorica ovog teksta | autorka ovog teksta |
    autor ovog članka | autorica ovog članka | ovaj tekst napisao je | ovaj tekst napisala je |
    ovaj tekst je napisao | ovaj tekst je napisala | ovaj je članak napisao | ovaj je članak napisala |
    ovaj članak napisao je | ovaj članak napisala je | ovaj članak je napisao | ovaj članak je napisala |
    članak je napisao | članak je napisala | tekst je napisao | tekst je napisala | tekst je priredio |
    tekst je priredila | tekst priredio | tekst priredila | autor je novinar | autorica je novinarka |
    autorka je novinarka | autor je profesor | autorica je profesorica | autorka je profesorka | autor živi |
    autorica živi | autorka živi | autor radi kao | autorica radi kao | autorka radi kao | gost autor |
    gostujući autor | gostujući tekst
  `),
  selfLead: phrases(`
    bok, ja sam | bok! ja sam | pozdrav, ja sam | pozdrav! ja sam | zdravo, ja sam | zdravo! ja sam | ćao, ja sam |
    hej, ja sam | bok, zovem se | bok! zovem se | pozdrav, zovem se | pozdrav! zovem se | zdravo, zovem se |
    zdravo! zovem se | zovem se | moje ime je | ja sam novinar | ja sam novinarka | ja sam autor | ja sam autorica |
    ja sam autorka | ja sam bloger | ja sam blogerica | ja sam blogerka | ja sam osnivač | ja sam osnivačica |
    pišem o | dobro došli na moj blog | dobrodošli na moj blog | dobro došli na blog | dobrodošla na moj blog
  `),
  roleWord: phrases(`
    novinar | novinarka | novinari | reporter | reporterka | izvjestitelj | izvjestiteljica | izveštač | izvještač |
    dopisnik | dopisnica | ratni reporter | urednik | urednica | urednici | glavni urednik | glavna urednica |
    glavni i odgovorni urednik | glavna i odgovorna urednica | odgovorni urednik | odgovorna urednica |
    zamjenik glavnog urednika | zamjenica glavnog urednika | zamenik glavnog urednika | zamenica glavnog urednika |
    izvršni urednik | izvršna urednica | lektor | lektorica | lektorka | korektor | korektorka | nakladnik |
    nakladnica | izdavač | kolumnist | kolumnistica | kolumnista | kolumnistkinja | komentator | komentatorica |
    komentatorka | publicist | publicistica | publicista | publicistkinja | esejist | esejistica | esejista |
    esejistkinja | pisac | spisateljica | književnik | književnica | autor | autorica | autorka | koautor |
    koautorica | koautorka | suautor | suautorica | pjesnik | pjesnikinja | pesnik | pesnikinja | dramaturg |
    dramatičar | scenarist | scenaristica | scenarista | scenaristkinja | romanopisac | bloger | blogerica |
    blogerka | podcaster | podkaster | podcasterica | youtuber | jutjuber | influencer | influenser | copywriter |
    kopirajter | prevoditelj | prevoditeljica | prevodilac | prevoditeljka | kritičar | kritičarka |
    filmski kritičar | filmska kritičarka | književni kritičar | fotograf | fotografkinja | fotoreporter |
    fotoreporterka | ilustrator | ilustratorica | ilustratorka | grafički dizajner | dizajner | dizajnerica |
    dizajnerka | karikaturist | karikaturista | redatelj | redateljica | reditelj | rediteljka | režiser | producent |
    producentica | producentkinja | voditelj | voditeljica | voditeljka | televizijski voditelj | profesor |
    profesorica | profesorka | docent | docentica | docentkinja | izvanredni profesor | izvanredna profesorica |
    vanredni profesor | vanredna profesorka | redovni profesor | redovna profesorka | asistent | asistentkinja |
    predavač | predavačica | nastavnik | nastavnica | učitelj | učiteljica | znanstvenik | znanstvenica | naučnik |
    naučnica | istraživačica | istraživač | doktorand | doktorandica | doktorandkinja | povjesničar | povjesničarka |
    istoričar | istoričarka | historičar | historičarka | arheolog | filozof | filozofkinja | filolog | sociolog |
    sociologinja | sociološkinja | politolog | politologinja | politikolog | politikološkinja | antropolog |
    ekonomist | ekonomistica | ekonomista | ekonomistkinja | psiholog | psihologinja | psihološkinja | psihoterapeut |
    psihoterapeutkinja | psihijatar | liječnik | liječnica | lekar | lekarka | doktorica | pedijatar | dermatolog |
    ginekolog | kardiolog | stomatolog | nutricionist | nutricionistica | nutricionista | nutricionistkinja |
    dijetetičar | farmaceut | farmaceutkinja | ljekarnik | veterinar | veterinarka | fizioterapeut | pravnica |
    pravnik | odvjetnik | odvjetnica | advokat | advokatica | advokatkinja | bilježnik | računovođa | inženjer |
    inženjerka | arhitekt | arhitektica | arhitekta | arhitektkinja | programer | programerka | programerica |
    razvojni inženjer | analitičar | analitičarka | financijski analitičar | finansijski analitičar | konzultant |
    konzultantica | konsultant | konsultantkinja | savjetnik | savjetnica | savetnik | savetnica | stručnjak |
    stručnjakinja | ekspert | strateg | trener | trenerica | trenerkinja | poduzetnik | poduzetnica | preduzetnik |
    preduzetnica | osnivač | osnivačica | suosnivač | suosnivačica | koosnivač | izvršni direktor |
    izvršna direktorka | izvršna direktorica | direktor | direktorica | direktorka | vlasnik | vlasnica |
    glasnogovornik | glasnogovornica | portparol | portparolka | chef | kuhar | kuharica | kuvar | kuvarica |
    putopisac | putopiskinja | svjetski putnik | aktivist | aktivistica | aktivista | aktivistkinja |
    student novinarstva | studentica novinarstva | studentkinja novinarstva | pripravnik | pripravnica | volonter |
    volonterka | istraživački novinar | istraživačka novinarka | vanjskopolitički komentator | sportska novinarka |
    književna kritičarka | glazbeni kritičar | glazbena kritičarka | kazališna kritičarka | kazališni kritičar |
    povjesničar umjetnosti | povjesničarka umjetnosti | sigurnosni analitičar | vojni analitičar |
    znanstvena suradnica | znanstveni suradnik | znanstvena savjetnica | viši znanstveni suradnik | asistentica |
    dramaturginja | spoljnopolitički komentator | sportski novinar | sportski komentator | muzički kritičar |
    pozorišni kritičar | pozorišna kritičarka | bezbednosni analitičar | politički analitičar | naučna saradnica |
    naučni saradnik | viši naučni saradnik | naučni savetnik | dramaturškinja
  `),
  bioPhrase: phrases(`
    piše o | piše za | piše kolumne | piše kolumnu | piše tekstove | pisao za | pisala za | pisao je za |
    pisala je za | pisao je o | pisala je o | objavljivao u | objavljivala u | objavljivao je u | objavljivala je u |
    objavio je knjigu | objavila je knjigu | objavio je knjige | objavila je knjige | objavio je više |
    objavila je više | objavio je nekoliko | objavila je nekoliko | objavljuje u | objavljuje tekstove | surađuje s |
    surađuje sa | surađivao | surađivala | surađivao je s | surađivala je s | sarađuje sa | sarađivao | sarađivala |
    sarađivao je sa | sarađivala je sa | sarađuje s | prati teme | izveštava o | izvještava o | izveštava iz |
    izvještava iz | vodi blog | uređuje portal | uređuje rubriku | urednik portala | urednica portala |
    autor je knjige | autorica je knjige | autorka je knjige | autor je knjiga | autorica je knjiga |
    autorka je knjiga | autor knjige | autorica knjige | autorka knjige | autor je više | autorica je više |
    autorka je više | autor je nekoliko | autorica je nekoliko | autorka je nekoliko | autor je brojnih |
    autorica je brojnih | autorka je brojnih | autor romana | autorica romana | autorka romana | autor je romana |
    živi u | živi na | živi i radi | živim u | živi između | rođen u | rođena u | rođen je u | rođena je u |
    rođen je na | rođena je na | rođen sam | rođena sam | odrastao u | odrasla u | odrastao je u | odrasla je u |
    podrijetlom iz | poreklom iz | diplomirao na | diplomirala na | diplomirao je | diplomirala je | diplomirao sam |
    diplomirala sam | magistrirao | magistrirala | magistrirao je | magistrirala je | doktorirao | doktorirala |
    doktorirao je | doktorirala je | studirao | studirala | studirao je | studirala je | studira | završio je |
    završila je | završio fakultet | završila fakultet | završio studij | završila studij | završio studije |
    završila studije | završio novinarstvo | završila novinarstvo | predaje na | predaje u | predavao je |
    predavala je | profesor je | profesorica je | profesorka je | radi u | radi kao | radi na | radi za | radio je u |
    radila je u | radio je kao | radila je kao | radio je za | radila je za | radio kao | radila kao | radio u |
    radila u | radio je na | radila je na | zaposlen u | zaposlena u | zaposlen je | zaposlena je | novinar je |
    novinarka je | je novinar | je novinarka | je urednik | je urednica | je pisac | je spisateljica | je autor |
    je autorica | je autorka | urednik je | urednica je | osnivač je | osnivačica je | osnivač i urednik | suosnivač |
    član je | članica je | član udruženja | član društva hrvatskih | član udruženja novinara srbije |
    član hrvatskog društva | članica hrvatskog društva | član uredništva | članica uredništva | član redakcije |
    članica redakcije | u novinarstvu je | u novinarstvu od | novinarstvom se bavi | bavi se novinarstvom | bavi se |
    bavio se | bavila se | specijalizirao | specijalizirala | specijalizirana za | specijaliziran za |
    specijalizovao | specijalizovala | specijalizovana za | specijalizovan za | stručnjak za | stručnjakinja za |
    godina iskustva | dugogodišnje iskustvo | s dugogodišnjim iskustvom | sa dugogodišnjim iskustvom |
    s višegodišnjim iskustvom | sa višegodišnjim iskustvom | dobitnik nagrade | dobitnica nagrade | dobitnik je |
    dobitnica je | laureat nagrade | nagrađen | nagrađena | nagrađivani | nagrađivana | višestruko nagrađivani |
    višestruko nagrađivana | u slobodno vrijeme | u slobodno vreme | kad ne piše | kada ne piše | voli putovati |
    voli da putuje | voli putovanja | obožava putovanja | strastveni čitatelj | strastvena čitateljica |
    strastveni čitalac | ljubitelj | ljubiteljica | ljubiteljka | majka dvoje | otac dvoje | mama dvoje | tata dvoje |
    mama dviju | majka dviju | diplomirala je novinarstvo | diplomirao je novinarstvo |
    završila je fakultet političkih | završio je fakultet političkih | studirala je novinarstvo |
    studirao je novinarstvo | piše za više | piše o kulturi | vodi podkast | radi kao novinar | radi kao novinarka |
    članica udruženja novinara | član udruženja novinara
  `),
  bioCall: phrases(`
    pratite ga na | pratite je na | pratite ju na | pratite me na | prati me na | zapratite ga na | zapratite je na |
    zapratite me na | pratite autora | pratite autoricu | pratite autorku | možete me pronaći na | pronađite me na |
    pronađite ga na | kontaktirajte autora | kontaktirajte autoricu | kontaktirajte autorku | kontakt autora |
    pišite autoru | pišite autorici | pišite autorki | pišite mi | javite mi se na | više o autoru | više o autorici |
    više o autorki | više od autora | više od ovog autora | više tekstova autora | više članaka autora |
    ostali tekstovi autora | ostali članci autora | ostali tekstovi autorke | ostali tekstovi autorice |
    svi tekstovi autora | svi tekstovi autorice | svi tekstovi autorke | svi članci autora | svi članci autorice |
    sve objave autora | sve objave autorice | sve objave od | svi članci od | svi postovi autora |
    pogledaj sve članke | pogledajte sve članke | pogledaj sve objave | pogledajte sve objave | prikaži sve objave |
    pogledaj sve tekstove | pogledaj profil | pogledajte profil | prikaži profil | prikaži moj cijeli profil |
    prikaži mi kompletan profil | prikaži moj kompletan profil | pogledaj ceo moj profil |
    pogledaj cijeli moj profil | posjetite moj blog | posetite moj blog | za više informacija posjetite |
    za više informacija posetite | više informacija na |
    drugi članci autora | pogledaj sve članke autora | pročitajte ostale tekstove autora | ostali članci autorice |
    više članaka autorice | pročitajte sve članke autora | još tekstova autora | još od autora |
    pročitajte sve tekstove autora | pogledajte sve tekstove autora | zapratite autora
  `),
  pronounLead: phrases(`
    on | ona | njegov | njezin | njezina | njegova | njen | njena | autor | autorica | autorka
  `),
  aboutLead: phrases(`
    o nama | o tvrtki | o kompaniji | o preduzeću | o poduzeću | o firmi | o grupi | o fondaciji | o zakladi |
    o organizaciji | o projektu | o brendu | o izdavaču | o nakladniku | o udruzi | o udruženju | o banci |
    profil tvrtke | profil kompanije | profil firme | tko smo | ko smo mi | tko smo mi | ko smo
  `),
  companyPhrase: phrases(`
    vodeća je tvrtka | je vodeća tvrtka | je vodeći proizvođač | je vodeći dobavljač | vodeći je proizvođač |
    vodeći pružatelj usluga | je vodeća kompanija | vodeća kompanija u oblasti | je lider na tržištu |
    je vodeći provajder | dionicama tvrtke trguje se | dionice tvrtke kotiraju | akcije kompanije kotiraju |
    kontakt za medije | kontakti za medije | kontakt za novinare | odnosi s javnošću kontakt |
    kontakt osoba za medije | odnosi s investitorima | odnosi sa investitorima | izjave o budućnosti |
    izjave koje se odnose na budućnost | za više informacija posjetite | za više informacija posetite |
    za dodatne informacije posjetite | za dodatne informacije posetite | za dodatne informacije molimo |
    za više informacija kontaktirajte | više informacija na www | više informacija potražite na |
    više informacija možete naći na | više informacija možete pronaći na
  `),
  prevLead: phrases(`
    prethodno | prethodna | prethodni | prethodne | prethodni članak | prethodni članci | prethodna objava |
    prethodne objave | prethodna vijest | prethodne vijesti | prethodna vest | prethodne vesti | prethodna stranica |
    prethodna strana | prethodno poglavlje | prethodna tema | prethodni recept | prethodni tekst | prethodni post |
    prethodni video | prethodni nastavak | prethodna epizoda | prethodni prilog | stariji članci | stariji članak |
    starije objave | starija objava | stariji post | stariji postovi | starije vijesti | starije vesti | starije |
    prošli članak | prethodni intervju | prethodni dio | prethodni broj | prethodna obavijest | prethodna kolumna |
    prethodni deo | prethodno obaveštenje | stariji tekst
  `),
  nextLead: phrases(`
    sljedeće | sljedeća | sljedeći | sljedeći članak | sljedeći članci | sljedeća objava | sljedeće objave |
    sljedeća vijest | sljedeća stranica | sljedeće poglavlje | sljedeća tema | sljedeći recept | sljedeći tekst |
    sljedeći post | sljedeći video | sljedeća epizoda | sljedeći prilog | slijedeći članak | idući članak |
    iduća vijest | naredni članak | naredna stranica | sledeće | sledeća | sledeći | sledeći članak | sledeći članci |
    sledeća objava | sledeće objave | sledeća vest | sledeća stranica | sledeća strana | sledeće poglavlje |
    sledeća tema | sledeći recept | sledeći tekst | sledeći post | sledeći video | sledeća epizoda | sledeći prilog |
    naredni tekst | naredna vest | naredna strana | noviji članci | noviji članak | novije objave | novija objava |
    noviji post | noviji postovi | novije vijesti | novije vesti | novije | sljedeći intervju | sljedeći dio |
    sljedeći broj | sljedeća obavijest | sledeći intervju | sledeća kolumna | sledeći broj | sledeći deo |
    sledeće obaveštenje | noviji tekst
  `),
  relatedHeading: phrases(`
    povezani članci | povezani članak | povezani tekstovi | povezane teme | povezane vijesti | povezane vesti |
    povezane objave | povezani sadržaj | povezani sadržaji | povezani postovi | povezani proizvodi |
    povezani recepti | vezani članci | vezane vijesti | vezane teme | vezane vesti | vezani tekstovi |
    vezani sadržaj | srodni članci | srodne teme | srodne objave | srodne vijesti | srodne vesti | slični članci |
    slične vijesti | slične vesti | slične objave | slične teme | slični tekstovi | slični postovi | slični recepti |
    slični sadržaji | više na temu | još na temu | više o temi | više o ovoj temi | još o ovoj temi | još o temi |
    još iz rubrike | više iz rubrike | više iz kategorije | još iz kategorije | još iz ove kategorije |
    više iz ove kategorije | još od autora | još od istog autora | od istog autora | iz iste kategorije |
    iz iste rubrike | još vijesti | još vesti | više vijesti | više vesti | još članaka | više članaka |
    još tekstova | pročitajte i | pročitajte još | pročitajte također | pročitajte takođe | pročitajte više |
    pročitajte i ovo | pročitaj i | pročitaj još | pročitaj više | pročitaj također | čitajte još | čitaj još |
    čitajte i | čitaj dalje | čitajte dalje | pogledajte i | pogledajte još | pogledajte također | pogledaj još |
    pogledaj i | vidi još | vidi također | vidi i | vidite još | možda će vas zanimati | moglo bi vas zanimati |
    moglo bi vas zanimati i | možda vas zanima | možda će vas zanimati i | možda će te zanimati |
    moglo bi te zanimati | moglo bi da vas zanima | možda će vam se svidjeti | moglo bi vam se svidjeti |
    možda vam se svidi | možda vam se sviđa i | svidjet će vam se i | možda će vam se svideti |
    možda će vam se dopasti | moglo bi da vam se svidi | svideće vam se i | ovo bi vas moglo zanimati |
    ovo bi vam se moglo svidjeti | zanimljivo za vas | preporučujemo vam | preporučeno za vas | preporučeni članci |
    preporučeni sadržaj | preporučene vijesti | preporučene vesti | redakcija preporučuje | preporuka uredništva |
    preporuke uredništva | preporuka redakcije | izbor urednika | izbor uredništva | izdvojeno za vas |
    izdvojene vijesti | izdvojene vesti | izdvajamo | najčitanije | najčitanije vijesti | najčitanije vesti |
    najčitaniji članci | najčitanije danas | najčitaniji tekstovi | najčitanije u rubrici | najgledanije |
    najpopularnije | najpopularniji članci | najpopularniji tekstovi | najkomentiranije | najkomentarisanije |
    popularni članci | popularne objave | popularne vijesti | popularne vesti | popularni postovi | popularne teme |
    popularni tekstovi | najnovije | najnovije vijesti | najnovije vesti | najnoviji članci | najnovije objave |
    najnoviji tekstovi | najnoviji komentari | skorašnji članci | skorašnji komentari | nedavne objave |
    nedavni članci | nedavni komentari | zadnje vijesti | posljednje vijesti | zadnje objave | posljednje objave |
    poslednje vesti | poslednji komentari | poslednje objavljeno | zadnji članci | zadnji komentari | vijesti dana |
    vesti dana | glavne vijesti | glavne vesti | top vijesti | top vesti | top tema | aktualne vijesti |
    aktuelne vesti | ostali članci | ostale vijesti | ostale vesti | ostale objave | ostali tekstovi | druge vijesti |
    druge vesti | ne propustite | nemojte propustiti | ne propusti | iz arhive | iz naše arhive | iz arhiva |
    iz naše mreže | sponzorirani sadržaj za vas | sponzorirani linkovi | drugi čitaju | drugi upravo čitaju |
    upravo se čita | pročitajte i druge članke | još iz ove rubrike | još na ovu temu | najčitanije ovog tjedna |
    preporuke za vas | ne propustite pročitati | više s portala | pročitajte još i | možda propustili |
    da li ste pročitali | da li ste videli | najčitanije ove nedelje | preporuka urednika | preporučujemo za vas |
    ostali tekstovi autora
  `),
  relatedLead: phrases(`
    pročitajte i | pročitajte još | pročitajte također | pročitajte takođe | pročitajte više | pročitajte i ovo |
    pročitajte više o | pročitajte cijeli članak | pročitajte ceo članak | pročitajte ceo tekst |
    pročitajte cijeli tekst | pročitajte ovdje | pročitajte ovde | pročitaj i | pročitaj još | pročitaj također |
    pročitaj više | pročitaj i ovo | čitajte još | čitaj još | čitaj više | čitajte više | čitaj dalje | čitajte i |
    pogledajte i | pogledajte još | pogledajte također | pogledajte ovdje | pogledajte ovde | pogledaj i |
    pogledaj još | vidi još | vidi i | više o tome | više o tome pročitajte | više na temu | više ovdje | više ovde |
    više o svemu | opširnije | saznajte više | saznaj više | povezani članak | povezani članci | povezana vijest |
    povezana vest | povezane vijesti | povezane vesti | vezani članak | vezana vijest | vezani tekst | srodni članak |
    slični članci | možda će vas zanimati | moglo bi vas zanimati | možda vas zanima | preporučujemo vam |
    ne propustite | nastavi čitati | nastavite čitati | nastavi sa čitanjem | nastavite sa čitanjem | nastavi čitanje |
    pročitajte cijeli intervju | cijeli tekst pročitajte | cijeli članak pročitajte | cijeli intervju | cijeli tekst |
    više pročitajte | više detalja pročitajte | više o temi | pogledajte snimku | pogledajte videosnimku |
    pogledajte fotogaleriju | pogledajte cijelu | poslušajte podcast | poslušajte razgovor | slušajte podcast |
    nastavak pročitajte | prvi dio | prvi dio pročitajte | drugi dio | vezane vijesti | vezani članci |
    također pročitajte | doznajte više | doznajte još | pročitajte ceo intervju | pročitajte i tekst |
    pročitajte opširnije | opširnije na | opširnije čitajte | više o ovome | više na ovu temu | više detalja |
    detaljnije | detaljnije na | detalje pročitajte | detalje čitajte | još o ovoj temi | još na ovu temu |
    ne propusti | pogledajte i ovo | pogledajte video | pogledajte snimak | pogledajte galeriju |
    pogledajte fotografije | pogledajte ceo | poslušajte podkast | poslušajte | slušajte podkast | ceo tekst |
    ceo tekst čitajte | ceo intervju | ceo intervju pročitajte | nastavak teksta | prvi deo | prvi deo pročitajte |
    prethodni deo | povezani tekst | preporučujemo i | saznajte još | vezani tekstovi | vezane vesti |
    takođe pročitajte
  `),
  shareLine: phrases(`
    podijeli | podijelite | podijeli članak | podijeli na | podijeli na facebooku | podijeli na facebook |
    podijeli na twitteru | podijeli na x | podijeli na x-u | podijeli na linkedinu | podijeli na linkedin |
    podijeli na whatsappu | podijeli na viberu | podijeli na pinterestu | podijeli na telegramu | podijeli putem |
    podijeli putem e-pošte | podijeli putem emaila | podijeli vijest | podijeli objavu | podijeli recept |
    podijeli link | podijeli ovo | podijeli ovaj članak | podijeli s prijateljima | podijeli sa prijateljima |
    podijelite članak | podijelite ovaj članak | podijelite na facebooku | podijelite s prijateljima |
    podijelite sa prijateljima | podijelite objavu | podijelite tekst | dijeli | dijelite | dijeli na x-u |
    dijeli na facebooku | dijeli na facebook | dijeli na pinterest | dijeli na twitteru | dijeljenja | podeli |
    podelite | podeli članak | podeli tekst | podeli na | podeli na facebook | podeli na facebook-u |
    podeli na fejsbuku | podeli na twitter | podeli na twitteru | podeli na tviteru | podeli na x |
    podeli na linkedin | podeli na viber | podeli na viberu | podeli na vajberu | podeli na whatsapp |
    podeli na pinterest | podeli putem | podeli putem mejla | podeli vest | podeli objavu | podeli link | podeli ovo |
    podeli ovaj članak | podeli sa prijateljima | podelite članak | podelite tekst | podelite vest |
    podelite ovaj članak | podelite na fejsbuku | podelite na facebook | podelite sa prijateljima | podelite objavu |
    deli na x | deli na facebook-u | deli na pinterest-u | deli na usluzi twitter | deljenja | sviđa mi se |
    ne sviđa mi se | lajkaj | lajkuj | sviđa mi se ovo | tweet | tvitaj | tvituj | spremi članak | spremi za kasnije |
    sačuvaj članak | sačuvaj za kasnije | pročitaj kasnije | dodaj u favorite | dodaj u omiljeno | pošalji e-poštom |
    pošalji ovo e-poštom | pošalji emailom | pošalji e-mailom | pošalji mailom | pošalji prijatelju | pošalji mejlom |
    pošalji imejlom | pošalji članak | pošalji na e-mail | preporuči članak | preporuči prijatelju | ispiši |
    isprintaj | ispis članka | odštampaj | štampaj | štampaj članak | štampa teksta | printaj | verzija za ispis |
    verzija za štampu | e-pošta | imejl | mejl | e-mail | kopiraj link | kopiraj poveznicu | kopiraj vezu |
    kopiraj url | link kopiran | link je kopiran | poveznica kopirana | poslušaj članak | poslušajte članak |
    poslušaj tekst | poslušaj vest | blogthis | blogiraj ovo | blogujte ovo | ocijeni članak | ocijenite članak |
    oceni tekst | ocenite članak | fejsbuk | tviter | vajber | vocap | podijeli tekst | podijeli poveznicu |
    podijelite vijest | poveznica je kopirana | pročitajte kasnije | daruj članak | ispiši članak | ispiši stranicu |
    ispis | pošaljite prijatelju | pošalji na mejl | kopirajte link | sačuvaj vest | sačuvajte za kasnije |
    dodaj u omiljene | odštampaj tekst
  `),
  shareLead: phrases(`
    podijelite ovaj | podijelite članak | podijelite s prijateljima | podijelite na | podijeli ovaj |
    podijeli s prijateljima | podijeli članak | podelite ovaj | podelite članak | podelite tekst | podelite vest |
    podelite sa prijateljima | podelite na društvenim | podeli ovaj | podeli sa prijateljima |
    kliknite za dijeljenje | kliknite za ispis | kliknite za slanje | kliknite kako biste podijelili |
    kliknite da podijelite | kliknite da podelite | kliknite za deljenje | kliknite za štampanje |
    kliknite da odštampate | ako vam se svidio članak | ako vam se svidio tekst | ako vam se svidio ovaj |
    ako vam se sviđa članak | ako vam se sviđa ovaj članak | ako ti se svidio članak | ako ti se sviđa članak |
    ako vam se dopao tekst | ako vam se svideo tekst | ako vam se svideo članak | ako vam se dopao članak |
    ako vam se dopao ovaj | ako ti se dopao tekst | svidio vam se članak | svidio vam se tekst |
    svidio vam se ovaj članak | sviđa vam se članak | sviđa vam se ovaj članak | svideo vam se članak |
    svideo vam se tekst | dopao vam se tekst | dopao vam se članak | svidio ti se članak | svideo ti se tekst |
    je li vam se svidio članak | podijelite ovaj članak | podijelite ovu vijest | podijelite članak s |
    podijelite tekst s | sviđa ti se članak | podelite ovaj tekst | podelite ovu vest | podelite ovaj članak |
    podelite tekst sa | podelite vest sa | podeli ovaj tekst | ako vam se tekst svideo | ako vam se tekst dopao |
    da li vam se svideo tekst
  `),
  followLead: phrases(`
    pratite nas | pratite nas na | pratite nas i na | pratite nas putem | pratite nas na facebooku |
    pratite nas na fejsbuku | pratite nas na instagramu | pratite nas na google news | prati nas | prati nas na |
    zapratite nas | zapratite nas na | zaprati nas | zaprati nas na | pridružite se našoj | pridružite nam se |
    pridružite nam se na | pridruži nam se | pridružite se našem | pridružite se viber zajednici |
    pridružite se našoj viber | uđite u našu viber | učlanite se u našu | pronađite nas na | nađite nas na |
    nađete nas na | posjetite nas na | posetite nas na | lajkajte nas | lajkajte našu | lajkajte našu stranicu |
    lajkujte nas | lajkujte našu | lajkujte našu stranicu | lajkujte nas na | lajkajte nas na |
    pretplatite se na naš kanal | pretplatite se na naš youtube | pretplatite se na youtube |
    prijavite se na naš kanal | zapratite naš kanal | postanite dio naše | postanite deo naše |
    naša stranica na facebooku | mi smo na facebooku | pratite naš kanal | pratite naš profil |
    pratite našu stranicu | pratite našu facebook | prati naš kanal | prati naš profil | pratite nas na društvenim |
    pratite nas na googleu | pratite nas i na društvenim | pratite naš whatsapp | pratite naš telegram |
    pridružite se našem whatsapp | pridružite se našoj facebook | pridružite se našem viber |
    pridružite nam se na facebooku | zapratite naš instagram | zapratite nas na instagramu | lajkaj našu stranicu |
    dodajte nas kao preferirani | odaberite nas kao | pretplatite se na naš podcast | ostanite u tijeku |
    budite u tijeku | pratite nas na viberu | pratite nas na jutjubu | pratite nas na google | pratite naš viber |
    zapratite našu | lajkuj našu stranicu | pridružite se našoj grupi | pridruži se našoj | budite u toku |
    budi u toku | dodajte nas kao | označite nas kao | izaberite nas kao | najnovije vesti pratite |
    više vesti pratite | sve vesti pratite | našu viber zajednicu | naša viber zajednica
  `),
  promoLead: phrases(`
    pretplatite se | pretplati se | pretplatite se na | pretplatite se na newsletter |
    pretplatite se na naš newsletter | pretplati se na newsletter | pretplata na newsletter |
    pretplatite se na njuzleter | pretplatite se na naš njuzleter | prijavite se na newsletter |
    prijavite se na naš newsletter | prijavi se na newsletter | prijavi se na naš newsletter | prijava na newsletter |
    prijavite se za newsletter | prijavite se na njuzleter | prijavite se na naš njuzleter |
    prijavite se za njuzleter | prijavite se za naš newsletter | prijavi se na njuzleter | prijava na njuzleter |
    naš newsletter | naš njuzleter | newsletter prijava | primajte vijesti | primajte najnovije |
    primajte najnovije vijesti | primajte obavijesti | primajte vesti | primajte najnovije vesti |
    primajte obaveštenja | želite li primati | želim primati | želite primati | želim da primam | želite da primate |
    želite li da primate | budite u tijeku | budite u toku | budite informirani | budite informisani |
    ostanite informirani | ostanite informisani | ostanite u toku | saznajte prvi | ne propustite niti |
    ne propustite nijednu | ne propustite nijedan | unesite svoju e-mail | unesite svoju email |
    unesite svoju e-poštu | unesite e-mail | unesite vašu e-mail | unesite svoj e-mail | upišite svoju e-mail |
    upišite svoj e-mail | vaša e-mail adresa | vaš e-mail | vaša email adresa | e-mail adresa | email adresa |
    adresa e-pošte | unesite svoju imejl | unesite svoj imejl | unesite svoju adresu e-pošte | vaša imejl adresa |
    vaš imejl | vaša adresa e-pošte | imejl adresa | registrirajte se besplatno | registriraj se besplatno |
    registrujte se besplatno | registruj se besplatno | već imate račun | već ste pretplatnik | već ste pretplaćeni |
    već si pretplatnik | već imate nalog | kreirajte račun | izradite račun | otvorite račun i | napravite nalog |
    kreirajte nalog | postanite pretplatnik | postani pretplatnik | samo za pretplatnike |
    sadržaj samo za pretplatnike | ovaj članak dostupan je samo | članak je dostupan samo |
    ovaj tekst je dostupan samo | za nastavak čitanja | kako biste nastavili čitati | da biste nastavili čitati |
    da biste nastavili sa čitanjem | da biste pročitali ceo | da biste pročitali cijeli | podržite nas | podrži nas |
    podržite naš rad | podržite neovisno novinarstvo | podržite nezavisno novinarstvo |
    podržite slobodno novinarstvo | podržite projekt | podržite projekat | podržite portal | vaša donacija |
    uz vašu podršku | uz vašu pomoć možemo | postanite član | postani član | postanite naš podržavatelj |
    preuzmite aplikaciju | preuzmite našu aplikaciju | preuzmi aplikaciju | preuzmite mobilnu aplikaciju |
    skinite našu aplikaciju | skinite aplikaciju | preuzmite android aplikaciju | instalirajte našu aplikaciju |
    naručite odmah | naruči odmah | naručite ovdje | naručite ovde | kupi odmah | zatražite ponudu | nazovite nas |
    pozovite nas | kontaktirajte nas za | javite nam se na | isprobajte besplatno | probajte besplatno |
    prijavom na newsletter | prijavom na njuzleter | klikom na prijavu | prijavom prihvaćate | prijavom prihvatate |
    slažem se s uvjetima | slažem se s pravilima | slažem se s obradom | suglasan/na sam | pristajem na obradu |
    prihvaćam uvjete | prihvaćam pravila | slažem se sa uslovima | slažem se sa politikom | prihvatam uslove |
    hvala što nas čitate | hvala što ste se prijavili | hvala na prijavi | hvala na čitanju | hvala na pretplati |
    imate vijest | imate priču | imate vest | pošaljite nam vijest | pošaljite nam vest | pošaljite nam svoju priču |
    pošaljite nam fotografije | pošaljite nam priču | ukoliko ste bili svedok | dojavi vijest | dojavite nam |
    ako ste svjedok | donirajte sada | doniraj sada | donirajte putem | donirajte i | suglasan sam s uvjetima |
    suglasna sam s uvjetima | suglasan sam s obradom | suglasna sam s obradom | saglasan sam sa uslovima |
    saglasna sam sa uslovima | saglasan sam s uslovima | tjedni newsletter | dnevni newsletter |
    unesite e-mail adresu | upišite e-mail | ovaj je članak dostupan samo | ovaj je sadržaj dostupan |
    ovaj članak je dostupan | ovaj sadržaj dostupan je | sadržaj je dostupan samo | sadržaj za pretplatnike |
    za čitanje cijelog članka | imate pretplatu | nemate račun | pretplatite se već od | pretplatite se i čitajte |
    podržite neovisne medije | podržite neprofitne medije | hvala vam što čitate | hvala što čitate |
    hvala na povjerenju | hvala na podršci | slušajte nas na | naručite knjigu | kupite knjigu |
    dogovorite konzultacije | besplatne konzultacije | pošaljite upit | javite nam se | imate dojavu |
    svjedočili ste | pretplati se na njuzleter | nedeljni njuzleter | dnevni njuzleter | unesite vašu imejl |
    unesite imejl | primajte najvažnije | ovaj članak je dostupan samo | ovaj sadržaj je dostupan |
    tekst je dostupan samo | da biste nastavili čitanje | već imate pretplatu | nemate nalog | postanite naš član |
    podržite nezavisne medije | podržite redakciju | podrži nezavisno | uplatite donaciju | hvala vam na podršci |
    hvala na poverenju | poručite knjigu | zakažite konsultacije | besplatne konsultacije | kontaktirajte nas |
    pišite nam | pišite nam na | pošaljite nam | pošaljite vest | imate informaciju | svedok ste | bili ste svedok |
    ako imate informacije
  `),
  promoPhrase: phrases(`
    pretplatite se na naš newsletter | pretplatite se na newsletter | prijavite se na naš newsletter |
    prijavite se na newsletter | prijavi se na newsletter | pretplatite se na naš njuzleter |
    prijavite se na naš njuzleter | prijavite se za naš njuzleter | prijavite se za naš newsletter |
    prijavite se na njuzleter | naš newsletter | našeg newslettera | našem newsletteru | naš tjedni newsletter |
    naš njuzleter | našeg njuzletera | naš nedeljni njuzleter | izravno u vaš inbox | direktno u vaš inbox |
    izravno u vaš sandučić | ravno u vaš inbox | u vaš sandučić e-pošte | na svoju e-mail adresu | u svoj inbox |
    pravo u vaše sanduče | direktno na vaš mejl | pravo na vaš mejl | direktno na vaš imejl |
    u vaše prijemno sanduče | odjaviti se možete u bilo kojem | možete se odjaviti u bilo kojem trenutku |
    možete odjaviti u bilo kojem trenutku | odjaviti u bilo kojem trenutku | možete se odjaviti u bilo kom trenutku |
    odjaviti u bilo kom trenutku | odjaviti u svakom trenutku | obavijesti o novim objavama |
    obavijesti o novim člancima | obaveštenja o novim tekstovima | obaveštenja o novim člancima |
    samo za pretplatnike | neograničen pristup svim | za nastavak čitanja | kako biste nastavili čitati |
    da biste nastavili sa čitanjem | preuzmite našu aplikaciju | preuzmite besplatnu aplikaciju |
    na google play i app store | putem google play i app store | na app store i google play | za android i ios |
    dostupna na google play | podržite neovisno novinarstvo | podržite nezavisno novinarstvo | podržite naš rad |
    podržite nas donacijom | pratite nas na google news | obradu mojih osobnih podataka |
    obradom mojih osobnih podataka | obradu osobnih podataka u svrhu | obradu mojih podataka o ličnosti |
    obradu mojih ličnih podataka | slažem se s pravilima privatnosti | slažem se s politikom privatnosti |
    slažem se sa politikom privatnosti | prihvaćam uvjete korištenja | prihvatam uslove korišćenja |
    prihvatam uslove korištenja | uvjetima korištenja i | uslove korišćenja i politiku privatnosti |
    uvjete korištenja i politiku privatnosti | pošaljite nam vijest | pošaljite nam vest na |
    odjavite se u bilo kojem | možete se odjaviti bilo kada | dostupan samo pretplatnicima |
    dostupno samo pretplatnicima | dostupan je samo pretplatnicima | naš whatsapp kanal | našem whatsapp kanalu |
    naš youtube kanal | našoj facebook stranici | našu facebook stranicu | na našim društvenim mrežama |
    možemo zaraditi proviziju | možemo dobiti proviziju | partnerske poveznice | pretplatite se na njuzleter |
    možete se odjaviti u | odjavite se u bilo kom | našu viber zajednicu | našoj viber zajednici | naš viber kanal |
    našem youtube kanalu | našoj fejsbuk stranici | našu fejsbuk stranicu | pošaljite nam na viber
  `),
  copyrightPhrase: phrases(`
    sva prava pridržana | sva prava zadržana | sva autorska prava pridržana | sva autorska prava zadržana |
    sva su prava pridržana | zabranjeno je kopiranje | zabranjeno kopiranje | zabranjeno preuzimanje sadržaja |
    zabranjeno je preuzimanje | nije dozvoljeno preuzimanje | bez pisanog dopuštenja | bez pismenog dopuštenja |
    bez pisane suglasnosti | bez dopuštenja nakladnika | bez dozvole redakcije | bez pismene dozvole |
    bez pisane saglasnosti | bez saglasnosti redakcije | bez dozvole izdavača | zaštićeno autorskim pravom |
    copyright © | © copyright | ponosno pokreće wordpress | pokreće wordpress | pokreće blogger | omogućava blogger |
    koristi blogger
  `),
  noticePhrase: phrases(`
    ne odražavaju nužno stav | ne odražavaju nužno stavove | ne odražava nužno stav | ne odražava nužno stajalište |
    ne odražavaju nužno mišljenje | ne izražava nužno stav | nisu nužno stavovi redakcije |
    ne predstavljaju nužno stav | ne predstavljaju uvek stav | ne predstavljaju stavove redakcije |
    ne predstavljaju stav redakcije | nisu stavovi redakcije | isključivo su stavovi autora | osobni su stavovi |
    stavovi autora i ne | redakcija ne odgovara za | ne snosi odgovornost za sadržaj |
    ne odgovara za sadržaj komentara | ne predstavlja investicijski savjet | ne predstavljaju investicijski savjet |
    ne predstavlja financijski savjet | ne predstavlja investicioni savet | ne predstavljaju investicioni savet |
    nije preporuka za kupnju | nije zamjena za liječnički | nisu zamjena za liječnički |
    nije zamjena za savjet liječnika | ne mogu zamijeniti savjet liječnika | nije zamena za savet lekara |
    nisu zamena za savet lekara | ne mogu zameniti savet lekara | isključivo u informativne svrhe |
    isključivo informativne prirode | isključivo informativnog karaktera | članak je izvorno objavljen |
    tekst je izvorno objavljen | izvorno objavljeno na | tekst je prvotno objavljen | članak je prvotno objavljen |
    tekst je prvobitno objavljen | članak je prvobitno objavljen | prvobitno objavljeno na |
    tekst je originalno objavljen | preneseno s portala | preneseno uz dopuštenje | preneto sa portala |
    preneto uz dozvolu | uz navođenje izvora | uz obavezno navođenje izvora | uz obvezno navođenje izvora |
    uz link na izvornik | uz link na originalni tekst | uočili ste grešku | uočili ste pogrešku |
    primijetili ste grešku | primijetili ste pogrešku | primetili ste grešku u tekstu |
    komentari koji sadrže govor mržnje | komentari koji sadrže psovke | strojno prevedeno |
    mišljenja iznešena u komentarima | mišljenja izneta u komentarima | mišljenja iznesena u komentarima |
    ne odražavaju nužno stajališta | ne odražavaju nužno stajalište | nužno ne odražavaju stavove |
    ne predstavljaju nužno stavove | ne izražavaju nužno stavove | ne odražavaju stajališta |
    isključivo stavovi autora | osobni stavovi autora | osobni stav autora | uredništvo ne odgovara za |
    nije investicijski savjet | ne predstavlja medicinski savjet | ne zamjenjuje savjet liječnika |
    ne zamjenjuje liječnički pregled | prenošenje je dopušteno uz | dopušteno je uz navođenje |
    uz navođenje izvora i poveznice | bez dopuštenja uredništva | bez prethodnog odobrenja uredništva |
    prevedeno automatski | ne odražava nužno stavove | ne odražavaju stavove redakcije | nisu nužno stavovi |
    isključivo stav autora | lični stavovi autora | lični stav autora | stavove organa koji je dodelio |
    organa koji je dodelio sredstva | ne odražavaju stavove organa | redakcija ne snosi odgovornost |
    ne snosi odgovornost za tačnost | nije investicioni savet | ne predstavlja medicinski savet |
    ne zamenjuje savet lekara | ne može zameniti pregled | služe isključivo u informativne |
    preuzimanje je dozvoljeno uz | dozvoljeno je uz navođenje | uz navođenje izvora i | obavezno navođenje izvora |
    navođenje izvora i linka | bez dozvole redakcije | bez prethodne saglasnosti redakcije |
    ako ste primetili grešku | ukoliko ste primetili grešku
  `),
  noticeLead: phrases(`
    odricanje od odgovornosti | izjava o odricanju | napomena redakcije | napomena uredništva | napomena autora |
    napomena autorice | napomena autorke | napomena urednika | napomena prevoditelja | napomena prevodioca | op. ur |
    op. a | op. prev | prim. red | prim. prev | prim. aut | disclaimer | sukob interesa | članak je izvorno |
    članak je ažuriran | članak je prvotno | tekst je izvorno | tekst je prvotno | tekst je prvobitno |
    članak je prvobitno | ovaj tekst je objavljen | ovaj članak je objavljen | ovaj članak objavljen je |
    ovaj je članak objavljen | ovaj tekst objavljen je | izvorno objavljeno | prvobitno objavljeno | preneseno s |
    stavovi izneseni | stavovi izraženi | mišljenja iznesena | mišljenja izražena | stavovi izneti |
    mišljenja izneta | komentari odražavaju | komentari čitalaca | komentari čitatelja |
    informacije na ovoj stranici | informacije navedene u | informacije objavljene na | informacije na ovom sajtu |
    informacije na sajtu | sadržaj ove stranice | sadržaj ovog portala | svi sadržaji na | sadržaj ovog sajta |
    sav sadržaj na | zabranjeno je svako | uočili ste grešku | uočili ste pogrešku | primetili ste grešku |
    primijetili ste grešku | projekt je sufinanciran | ovaj projekt sufinancira | projekat je sufinansiran |
    ovaj projekat je sufinansiran | ovaj medijski sadržaj | ispravak netočnog navoda | ispravak i isprika |
    isprika čitateljima | redakcija se ispričava | članak je preveden | tekst je preveden | tekst je ažuriran |
    ovaj članak je preveden | ovaj je članak preveden | ovaj je tekst preveden | ovaj je tekst nastao |
    ovaj je članak nastao | tekst je nastao u sklopu | članak je nastao u sklopu | tekst je objavljen uz |
    članak je objavljen uz | objavljeno uz potporu | objavljeno uz financijsku | sadržaj nastao u suradnji |
    nastalo u suradnji | strojni prijevod | automatski prijevod | prevedeno uz pomoć | prevedeno pomoću |
    stavovi autora | mišljenja autora | kolumne izražavaju | kolumna izražava | tekst izražava | članak izražava |
    plaćeni oglas | plaćeni sadržaj | promotivni sadržaj | promotivni članak | sponzorirani sadržaj |
    sponzorirani članak | sponzorirano | native sadržaj | priopćenje za javnost | priopćenje za medije |
    zabranjeno kopiranje | zabranjeno prenošenje | prenošenje sadržaja | preuzimanje sadržaja |
    ako ste uočili pogrešku | ako ste primijetili pogrešku | primijetili ste pogrešku | prijavite pogrešku | nap. ur |
    nap. prev | nap. a | ispravka i izvinjenje | izvinjenje čitaocima | redakcija se izvinjava | tekst je nastao |
    tekst je nastao u okviru | tekst je nastao uz | ovaj tekst je preveden | ovaj tekst je nastao |
    ovaj tekst je deo | ovaj tekst je generisan | ovaj članak je generisan | ovaj sadržaj je | izrada ovog teksta |
    mašinski prevod | automatski prevod | autorski tekstovi | kolumne i komentari | autor teksta je odgovoran |
    plaćeni tekst | promotivni tekst | promo tekst | pr tekst | sponzorisani sadržaj | sponzorisani tekst |
    sponzorisano | saopštenje za javnost | saopštenje za medije | zabranjeno je kopiranje | zabranjeno preuzimanje |
    preuzimanje tekstova | prenošenje tekstova | dozvoljeno je preuzimanje | dozvoljeno preuzimanje |
    ukoliko primetite grešku | ako ste primetili grešku | ako ste uočili grešku | ukoliko ste uočili grešku |
    uočili ste grešku u | prim. ur | od redakcije | reč redakcije | reč urednika
  `),
  sourceLead: phrases(`
    izvor | izvori | izvor informacija | izvor vesti | izvor vijesti | izvor fotografije | izvor fotografija |
    izvor teksta | originalni članak | originalni tekst | izvorni članak | izvornik | preneseno s | preneseno iz |
    preneto sa | preneto iz | preuzeto s | preuzeto sa | preuzeto iz | hina | tanjug | fonet | fena | srna |
    izvorno objavljeno na | prvobitno objavljeno na | priopćenje | saopćenje | saopštenje | literatura | via |
    izvor podataka | izvori i literatura | korištena literatura | izvorni tekst | prevedeno s | prvotno objavljeno |
    izvorno objavljeno | prvi put objavljeno | poveznica na izvor | korišćena literatura | original na engleskom |
    prenosimo iz | prevedeno sa | prvobitno objavljeno | objavljeno na | link ka originalu | link do originala
  `),
  editorLead: phrases(`
    urednik | urednica | urednici | glavni urednik | glavna urednica | izvršni urednik | odgovorni urednik |
    odgovorna urednica | uredništvo | uredio | uredila | uređivanje | redakcija | lektura | lektorirao | lektorirala |
    lektor | lektorica | lektorka | korektura | prijevod | prevod | preveo | prevela | prevoditelj | prevoditeljica |
    prevodilac | preveo sa engleskog | prevela sa engleskog | s engleskoga preveo | s engleskoga prevela |
    s engleskog prevela | s engleskog preveo | priredio | priredila | pripremio | pripremila | obradio | obradila |
    recenzent | stručna recenzija | medicinski pregledao | stručni saradnik | stručni suradnik | nakladnik | izdavač |
    produkcija | prijelom | prelom | grafička urednica | montaža | izvršna urednica | urednica teksta |
    urednik teksta | urednica rubrike | urednik rubrike | dežurni urednik | dežurna urednica | prijevod s engleskog |
    prevela s engleskog | preveo s engleskog | razgovarala | razgovarao | razgovor vodila | razgovor vodio |
    intervju vodila | intervju vodio | zabilježila | zabilježio | provjera činjenica | provjera točnosti |
    recenzentica | medicinska recenzija | grafički urednik | urednik fotografije | urednica fotografije |
    glavni i odgovorni urednik | glavna i odgovorna urednica | urednik izdanja | urednica izdanja | uredili |
    priredili | pripremili | lektorisala | lektorisao | lektura i korektura | prevod sa engleskog | prevod i obrada |
    prevoditeljka | intervju uradila | intervju uradio | zabeležila | zabeležio | provera činjenica |
    medicinski recenzent | foto-urednik | foto urednik | montaža i obrada
  `),
  tagsLead: phrases(`
    oznake | oznaka | tagovi | tag | tags | ključne riječi | ključna riječ | ključne reči | ključna reč | kategorija |
    kategorije | objavljeno u | objavljeno pod | objavljeno u kategoriji | označeno sa | označeno s | arhivirano pod |
    rubrika | rubrike | teme | tema | teme članka | teme teksta | hashtagovi | heštegovi | etikete | svrstano u |
    više o | oznake članka | povezane teme | objavljeno u rubrici | tagovi teksta | haštagovi
  `),
  bylineLead: phrases(`
    autor | autorica | autorka | autori | autor teksta | autorica teksta | autorka teksta | autor članka | piše |
    pišu | piše i snima | napisao | napisala | napisao/la | napisali | objavio | objavila | objavio/la |
    objavljeno od | postavio | postavila | postavio/la | postavio/la je | autor objave | tekst i foto |
    tekst i fotografije | novinar | novinarka | reporter | reporterka | urednik | urednica | redakcija | uredništvo |
    razgovarao | razgovarala | razgovor vodio | razgovor vodila | intervju vodio | intervju vodila | intervjuirao |
    intervjuirala | snimio | snimila | zabilježio | zabilježila | zabeležio | zabeležila | pripremio | pripremila |
    priredio | priredila | izvještava | izveštava | od autora | komentar piše
  `),
  dateLead: phrases(`
    objavljeno | objavljeno dana | objavljen | objavljena | objavljeno na | datum objave | datum objavljivanja |
    vrijeme objave | vreme objave | datum | zadnja izmjena | zadnja promjena | zadnje ažuriranje |
    posljednja izmjena | posljednje ažuriranje | posljednje ažurirano | zadnje ažurirano | zadnji put ažurirano |
    ažurirano | ažuriran | ažurirana | izmijenjeno | osvježeno | nadopunjeno | dopunjeno | kreirano | stvoreno |
    postavljeno | dodano | poslednja izmena | poslednja promena | poslednje ažuriranje | poslednje ažurirano |
    izmenjeno | dodato | emitirano | emitovano
  `),
  agoPhrase: phrases(`
    prije minutu | prije sat vremena | prije 1 sat | prije sat | prije jednog dana | prije 1 dan | prije dan |
    prije tjedan dana | prije sedmicu | prije mjesec dana | prije godinu dana | prije nekoliko minuta |
    prije nekoliko sati | pre minut | pre minuta | pre sat vremena | pre sat | pre 1 sat | pre jedan dan | pre 1 dan |
    pre dan | pre nedelju dana | pre mesec dana | pre godinu dana | pre nekoliko minuta | pre nekoliko sati |
    upravo sada | jučer | juče | danas | prekjučer | prekjuče
  `),
  readingTimePhrase: phrases(`
    min čitanja | min. čitanja | minuta čitanja | minute čitanja | minuta za čitanje | minute za čitanje |
    vrijeme čitanja | procijenjeno vrijeme čitanja | trajanje čitanja | čitanje traje | minuta potrebno za čitanje |
    min za čitanje | vreme čitanja | vreme za čitanje | procenjeno vreme čitanja | potrebno vreme za čitanje |
    vrijeme za čitanje | prosječno vrijeme čitanja | minuta slušanja | minut čitanja | prosečno vreme čitanja
  `),
  counterWord: phrases(`
    pregleda | pregled | pregledi | prikaza | čitanja | pročitano | komentara | komentar | komentari | odgovora |
    odgovor | sviđanja | lajkova | dijeljenja | podjela | glasova | glasa | ocjena | ocjene | pratitelja |
    pretplatnika | preuzimanja | posjeta | reakcija | deljenja | ocena | pratilaca | poseta
  `),
  homeLead: phrases(`
    naslovnica | naslovna | početna | početna stranica | naslovna stranica | glavna stranica | naslovna strana |
    početna strana | glavna strana | vi ste ovdje | nalazite se ovdje | ovdje ste | nalazite se na | vi ste ovde |
    nalazite se ovde | ovde ste
  `),
  menuLine: phrases(`
    preskoči na sadržaj | preskočite na sadržaj | preskoči na glavni sadržaj | skoči na sadržaj |
    skoči na glavni sadržaj | idi na sadržaj | prijeđi na sadržaj | prijeđi na glavni sadržaj | preskoči navigaciju |
    skoči na navigaciju | pređi na sadržaj | pređi na glavni sadržaj | pređite na sadržaj | izbornik |
    glavni izbornik | otvori izbornik | zatvori izbornik | prikaži izbornik | uključi/isključi navigaciju | meni |
    glavni meni | otvori meni | zatvori meni | prikaži meni | glavna navigacija | navigacija objava |
    navigacija člancima | navigacija članaka | kretanje članka | pretraga | pretraži | pretraživanje | traži |
    pretraži za | pretraži portal | pretraži ovaj blog | pretražite ovaj blog | pretraži blog |
    napredno pretraživanje | napredna pretraga | rezultati pretraživanja | obrazac pretraživanja | pretraga za |
    pretraži sajt | rezultati pretrage | prijava | prijavi se | prijavite se | odjavi se | registriraj se |
    registrirajte se | prijava / registracija | prijava i registracija | otvori račun | moj račun | moj profil |
    moje narudžbe | registruj se | registrujte se | napravi nalog | moj nalog | moje porudžbine | moja košarica |
    dodaj u košaricu | vaša košarica je prazna | košarica je prazna | nema proizvoda u košarici |
    nastavi na blagajnu | dovrši narudžbu | dodaj u korpu | moja korpa | vaša korpa je prazna | korpa je prazna |
    završi kupovinu | lista želja | zaboravljena lozinka | zaboravili ste lozinku | zaboravili ste zaporku |
    izgubljena lozinka | resetiraj lozinku | zapamti me | ostani prijavljen | korisničko ime | o nama | tko smo |
    ko smo mi | o portalu | o sajtu | kontaktirajte nas | kontakt obrazac | kontakt forma | pišite nam | impressum |
    impresum | marketing i oglašavanje | oglašavajte se | oglašavaj se kod nas | oglašavajte se kod nas |
    cjenik oglašavanja | cjenik oglasa | cenovnik oglašavanja | uvjeti korištenja | uvjeti i odredbe | opći uvjeti |
    opći uvjeti poslovanja | opći uvjeti korištenja | uvjeti kupnje | uslovi korištenja | uvjeti i pravila |
    uslovi korišćenja | opšti uslovi | opšti uslovi poslovanja | uslovi kupovine |
    uslovi korišćenja i politika privatnosti | pravila korištenja | pravila korišćenja | pravila komentiranja |
    pravila komentarisanja | politika privatnosti | pravila privatnosti | izjava o privatnosti |
    zaštita osobnih podataka | postavke privatnosti | pravila o privatnosti | zaštita podataka o ličnosti |
    zaštita ličnih podataka | politika kolačića | pravila o kolačićima | pravila o korištenju kolačića |
    postavke kolačića | upravljanje kolačićima | upravljaj pristankom | izjava o kolačićima | podešavanja kolačića |
    podešavanje kolačića | izjava o pristupačnosti | izjava o digitalnoj pristupačnosti | mapa weba | mapa stranice |
    mapa stranica | karta weba | mapa sajta | kodeks novinara srbije | dostava i plaćanje | povrat i zamjena |
    reklamacije i povrati | isporuka i plaćanje | zamena i povraćaj | reklamacije i povraćaj | korisnička podrška |
    korisnički servis | pretplati se | pretplatite se | newsletter | njuzleter | rss | rss kanal | rss objava |
    rss komentara | kanal objava | kanal komentara | rss članaka | dovod unosa | dovod komentara | arhiva bloga |
    arhiva vijesti | arhiva vesti | sve vesti | sve vijesti | sve kategorije | odaberi kategoriju | odaberi mjesec |
    odaberite kategoriju | odaberite mjesec | odaberi jezik | odaberite jezik | izaberite kategoriju |
    izaberi kategoriju | izaberite mesec | izaberi mesec | odaberite mesec | izaberite jezik | izaberi jezik |
    pratite nas | naslovnica | početna | početna stranica | naslovna | naslovna strana | početna strana |
    povratak na vrh | natrag na vrh | na vrh | povratak na naslovnicu | natrag na naslovnicu | nazad na vrh |
    nazad na početnu | prikaži više | prikaži sve | učitaj više | učitaj još | pogledaj sve | vidi sve | vidi više |
    zatvori | mobilna verzija | prikaži verziju za mobitel | prikaži web-verziju | prikaži verziju za web |
    prikaži verziju za mobilne uređaje | mobilna aplikacija | preuzmi aplikaciju | stranica nije pronađena |
    prijavi zloupotrebu | pošalji vijest | pošalji vest
  `),
  commentLine: phrases(`
    komentari | komentar | komentari (0) | 0 komentara | 1 komentar | nema komentara | još nema komentara |
    još uvek nema komentara | trenutno nema komentara | bez komentara | ostavi komentar | ostavite komentar |
    ostavite svoj komentar | ostavi svoj komentar | ostavi odgovor | ostavite odgovor |
    ostavi odgovor otkaži odgovor | odgovori | odgovori otkaži odgovor | otkaži odgovor | odustani od odgovora |
    poništi odgovor | ostavite odgovor otkaži odgovor | komentiraj | komentirajte | komentiraj članak |
    komentirajte članak | komentariši | komentarišite | komentariši vest | napiši komentar | napišite komentar |
    napišite svoj komentar | upiši komentar | upišite komentar | dodaj komentar | dodajte komentar |
    dodaj novi komentar | novi komentar | objavi komentar | pošalji komentar | objavite komentar |
    pošaljite komentar | predaj komentar | postavi komentar | budi prvi koji će komentirati |
    budite prvi koji će komentirati | budite prvi i komentirajte | budi prvi i komentiraj |
    budite prvi koji će komentarisati | budi prvi koji će komentarisati | budite prvi i ostavite komentar |
    prikaži komentare | prikaži sve komentare | pogledaj komentare | pogledaj sve komentare | svi komentari |
    sakrij komentare | više komentara | učitaj još komentara | najnoviji komentari | vidi komentare |
    komentari su zatvoreni | komentari su isključeni | komentari su onemogućeni | komentiranje je onemogućeno |
    komentiranje je zatvoreno | komentarisanje je isključeno | komentarisanje je zatvoreno |
    prijavi se za komentiranje | prijavite se za komentiranje | prijavite se kako biste komentirali |
    prijavi se da komentiraš | morate biti prijavljeni da biste objavili komentar |
    morate biti prijavljeni da biste komentirali | morate biti prijavljeni kako biste komentirali |
    prijavite se da biste komentarisali | prijavi se da komentarišeš |
    morate biti prijavljeni da biste poslali komentar | morate biti prijavljeni da biste komentarisali |
    vaš komentar | vaše ime | ime * | e-pošta * | e-mail * | komentar * | ime i prezime * | imejl * | veb mesto |
    web-stranica | vaša adresa e-pošte neće biti objavljena | obavezna polja su označena sa * |
    nužna polja su označena s * | neophodna polja su označena * | pretplati se na: objavi komentare (atom) |
    pretplati se na: komentari na post (atom) | prijavite se na: objavljivanje komentara (atom) | prijavi komentar |
    obavijesti me o novim komentarima | obavesti me o novim komentarima | komentiranje je isključeno |
    pogledajte komentare | učitaj komentare | učitavanje komentara | prikaži odgovore | sakrij odgovore |
    pravila komentiranja | uvjeti komentiranja | pravila komentara | najstariji komentari | najbolji komentari |
    prvo najnovije | prvo najstarije | poredaj po | prijavi neprimjeren komentar | prijavi neprimjereni sadržaj |
    komentiraj vijest | za komentiranje se prijavite | uključi se u raspravu | uključite se u raspravu |
    komentarisanje je onemogućeno | pravila komentarisanja | uslovi komentarisanja | pravila za komentare |
    najpopularniji komentari | prvo najnoviji | prvo najstariji | sortiraj po | prijavi neprimeren komentar |
    prijavi zloupotrebu | budite prvi koji će ostaviti komentar | uključite se u diskusiju
  `),
  commentPhrase: phrases(`
    vaša adresa e-pošte neće biti objavljena | vaša e-mail adresa neće biti objavljena |
    vaša email adresa neće biti objavljena | adresa e-pošte neće biti objavljena |
    tvoja adresa e-pošte neće biti objavljena | vaša imejl adresa neće biti objavljena |
    adresa vaše e-pošte neće biti objavljena | obavezna polja su označena | obvezna polja su označena |
    nužna polja su označena | potrebna polja su označena | neophodna polja su označena | obavezna polja su obeležena |
    spremi moje ime, e-poštu | spremi moje ime, email | sačuvaj moje ime, email |
    u ovom internet pregledniku za sljedeći put | za sljedeći put kada budem komentirao |
    za sljedeći put kada komentiram | sačuvaj moje ime, e-poštu | u ovom pregledaču veba za sledeći put |
    za sledeći put kada komentarišem | morate se prijaviti kako biste komentirali | za komentiranje je potrebna |
    za komentiranje se morate | da biste objavili komentar | kako biste komentirali | kako biste ostavili komentar |
    da biste poslali komentar | da biste komentarisali | da biste ostavili komentar |
    budite prvi koji će komentirati | budite prvi koji će komentarisati | ova web-stranica koristi akismet |
    ova stranica koristi akismet | ovaj veb-sajt koristi akismet | ovaj sajt koristi akismet | koristi akismet za |
    kako se obrađuju podaci komentara | kako se obrađuju vaši podaci komentara |
    kako se obrađuju podaci vaših komentara | napišite nam u komentarima | javite nam u komentarima |
    recite nam u komentarima | pišite nam u komentarima | podijelite s nama u komentarima | napišite u komentarima |
    ostavite nam komentar | podelite sa nama u komentarima | komentari se moderiraju | komentari se odobravaju |
    vaš komentar čeka odobrenje | komentar čeka moderaciju | komentar čeka odobrenje | obavijesti me o novim |
    obavesti me o novim | zadržava pravo izbora komentara | pravo izbora komentara |
    zadržava pravo brisanja komentara | redakcija zadržava pravo | morate biti prijavljeni da biste komentirali |
    morate biti prijavljeni da biste objavili komentar | morate biti prijavljeni kako biste komentirali |
    morate biti prijavljeni da biste poslali komentar | morate biti prijavljeni da biste komentarisali |
    stavovi izneseni u komentarima | komentari koji sadrže | komentari odražavaju | uredništvo zadržava pravo |
    zadržava pravo brisanja | pravo brisanja komentara | komentiranje članaka na portalu |
    dopušteno je samo registriranim korisnicima | registriranim korisnicima komentiranje |
    prihvaća pravila komentiranja | strogo je zabranjeno vrijeđanje | stavovi izneti u komentarima |
    stavovi u komentarima | komentari sa uvredama | komentari su vlasništvo | redakcija zadržava pravo da |
    zadržava pravo izbora | zadržava pravo da ne objavi | šta vi mislite, pišite
  `),
  creditLead: phrases(`
    foto | fotografija | fotografije | fotograf | foto arhiva | arhivska fotografija | naslovna fotografija |
    ilustracija | ilustrativna fotografija | foto ilustracija | izvor fotografije | izvor fotografija | izvor slike |
    autor fotografije | snimio | snimila | slika | infografika | karikatura | snimka zaslona | screenshot |
    printscreen | printskrin | naslovna slika | pixsell | cropix | pixabay | shutterstock | getty images | unsplash |
    privatna arhiva | fotografija je ilustrativna | fotografija je simbolična | ilustrativna slika |
    simbolična fotografija | privatni arhiv | osobna arhiva | iz privatnog arhiva | foto privatni album |
    privatni album | naslovna ilustracija | glavna fotografija | snimka ekrana | ustupljene fotografije |
    ustupljena fotografija | slika generirana | slika je generirana | autorica fotografije | autor fotografija |
    autor ilustracije | autorica ilustracije | foto-ilustracija | ilustracije | iz privatne arhive |
    foto privatna arhiva | foto naslovna | foto kolaž | kolaž | snimak ekrana | autorka fotografije |
    slika generisana
  `),
  cookiePhrase: phrases(`
    koristimo kolačiće | mi koristimo kolačiće | ova web stranica koristi kolačiće |
    ova web-stranica koristi kolačiće | ova stranica koristi kolačiće | ovaj portal koristi kolačiće |
    ovo web mjesto koristi kolačiće | ovo web-mjesto koristi kolačiće | ovaj sajt koristi kolačiće |
    naša web stranica koristi kolačiće | naše web stranice koriste kolačiće | naša stranica koristi kolačiće |
    web stranica koristi kolačiće | stranica koristi kolačiće za | ova stranica koristi cookies | koristimo cookies |
    ovaj veb sajt koristi kolačiće | ovaj vebsajt koristi kolačiće | ova veb stranica koristi kolačiće |
    naš sajt koristi kolačiće | sajt koristi kolačiće | ovaj sajt koristi cookies |
    naša internet stranica koristi kolačiće | prihvati kolačiće | prihvati sve kolačiće | prihvaćam kolačiće |
    prihvaćam sve kolačiće | prihvatite sve kolačiće | odbij kolačiće | odbij sve kolačiće | samo nužni kolačići |
    samo neophodni kolačići | postavke kolačića | upravljanje kolačićima | upravljaj kolačićima |
    upravljanje pristankom na kolačiće | prihvatam kolačiće | prihvatam sve kolačiće | podešavanja kolačića |
    slažete se s korištenjem kolačića | slažete se s upotrebom kolačića | pristajete na korištenje kolačića |
    pristajete na upotrebu kolačića | prihvaćate korištenje kolačića | suglasni ste s korištenjem kolačića |
    slažete se sa korišćenjem kolačića | saglasni ste sa korišćenjem kolačića | saglasni ste sa upotrebom kolačića |
    prihvatate upotrebu kolačića | prihvatate korišćenje kolačića | korištenjem ove stranice |
    korištenjem ovih stranica | nastavkom korištenja stranice | nastavkom pregledavanja |
    nastavkom pregleda web stranice | nastavkom korištenja ove | korišćenjem ovog sajta |
    korišćenjem sajta prihvatate | nastavkom korišćenja sajta | nastavkom pregleda sajta | daljim korišćenjem sajta |
    kako bismo vam pružili najbolje | kako bismo vam osigurali najbolje | kako bismo vam pružili najbolje iskustvo |
    kako bismo poboljšali vaše iskustvo
  `),
  adLine: phrases(`
    oglas | oglasi | reklama | reklame | promo | promotivni sadržaj | promotivni tekst | plaćeni sadržaj |
    plaćeni oglas | sponzorirano | sponzorirani sadržaj | sponzorirani članak | sponzorirani linkovi | sponzorisano |
    sponzorisani sadržaj | sponzorisani članak | sponzorisani tekst | pr članak | pr tekst | native |
    komercijalni sadržaj | sadržaj partnera | partnerski sadržaj | advertorijal | tekst se nastavlja ispod oglasa |
    članak se nastavlja ispod oglasa | članak se nastavlja nakon oglasa | nastavak članka ispod oglasa |
    nastavak teksta ispod oglasa | nastavlja se nakon oglasa | nastavak nakon oglasa | članak se nastavlja ispod |
    tekst se nastavlja ispod | tekst se nastavlja ispod reklame | nastavak teksta ispod reklame |
    nastavak teksta nakon oglasa | tekst se nastavlja posle oglasa | vest se nastavlja nakon oglasa | - oglas - |
    (oglas) | [oglas] | - reklama - | zatvori oglas | zatvori reklamu | preskoči oglas | kraj oglasa |
    tekst se nastavlja nakon oglasa | promotivni članak | u suradnji s | uz potporu | sakrij oglas | ukloni oglase |
    zašto vidim ovaj oglas | prostor za oglas | vaš oglas ovdje | nastavak nakon reklame |
    tekst se nastavlja posle reklame | tekst se nastavlja nakon reklame | vest se nastavlja nakon reklame |
    članak se nastavlja posle oglasa | u saradnji sa | uz podršku | preskoči reklamu | sakrij reklamu |
    ukloni reklame | zašto vidim ovu reklamu | mesto za reklamu | vaša reklama ovde | skrolujte za nastavak
  `),
  tocHeading: phrases(`
    sadržaj | sadržaj članka | sadržaj teksta | sadržaj stranice | sadržaj strane | u ovom članku | u ovom tekstu |
    na ovoj stranici | što ćete pročitati | što ćete pronaći u članku | šta ćete pročitati |
    šta ćete saznati u tekstu | pregled sadržaja | prikaži sadržaj | sakrij sadržaj | sadržaj [sakrij] |
    brza navigacija | što ćete saznati | što ćete naučiti | u članku saznajte | u članku doznajte | brze poveznice |
    prijeđi na odjeljak | na ovoj strani | šta ćete saznati | u tekstu saznajte | brzi linkovi |
    o čemu se radi u tekstu | pređi na odeljak
  `),
  furnitureLine: phrases(`
    natrag na vrh | povratak na vrh | na vrh | vrati se na vrh | na vrh stranice | nazad na vrh | na vrh strane |
    natrag na popis | natrag na vijesti | natrag na naslovnicu | natrag na početnu | povratak na vijesti |
    nazad na vesti | nazad na listu | nazad na početnu | pogledaj original | pročitaj original | izvorni članak |
    pročitaj cijeli članak | pročitajte cijeli članak | cijeli članak | pročitaj ceo članak | pročitajte ceo tekst |
    pročitaj ceo tekst | ceo tekst | pročitaj članak | pročitaj tekst | pročitaj više | pročitaj više » |
    pročitaj više → | pročitajte više | pročitajte više » | čitaj više | čitaj dalje | čitaj dalje » | opširnije |
    opširnije » | detaljnije | više » | saznaj više | saznajte više | nastavi čitati | nastavi čitati → |
    nastavite čitati | nastavi s čitanjem | nastavi sa čitanjem | nastavi sa čitanjem → | nastavite sa čitanjem |
    nastavi čitanje | nastavi čitanje → | prikaži više | prikaži manje | prikaži sve | prikaži još | pogledaj sve |
    vidi sve | vidi više | učitaj više | učitaj još | učitaj još vijesti | učitavanje | učitavam | molimo pričekajte |
    molimo sačekajte | učitaj još vesti | povećaj sliku | kliknite za povećanje | klikni za povećanje | uvećaj sliku |
    kliknite za uvećanje | galerija fotografija | fotogalerija | foto galerija | pogledaj galeriju |
    pogledajte galeriju | otvori galeriju | sljedeća fotografija | prethodna fotografija | sledeća fotografija |
    cijeli zaslon | cijeli ekran | preko cijelog zaslona | ceo ekran | ispiši | ispiši stranicu | ispis | isprintaj |
    odštampaj | štampaj | odštampaj stranu | preuzmi pdf | preuzmite pdf | trajna poveznica | stalna veza |
    trajni link | trajna veza | kopiraj link | kopiraj poveznicu | veličina slova | veličina fonta | veličina teksta |
    povećaj font | smanji font | povećaj slova | smanji slova | uvećaj tekst | smanji tekst |
    je li vam ovaj članak pomogao | je li ovaj članak bio koristan | je li ovo bilo korisno |
    da li vam je ovaj članak pomogao | ocijenite članak | ocijenite ovaj članak | da li vam je ovaj tekst pomogao |
    da li je ovaj članak bio koristan | ocenite članak | ocenite ovaj tekst | prosječna ocjena | prosečna ocena |
    da ne | vaš preglednik ne podržava | vaš preglednik ne podržava video | omogućite javascript |
    uključite javascript | vaš pregledač ne podržava | vaš pretraživač ne podržava | poslušajte članak |
    poslušajte tekst | pokreni video | pogledaj video | pusti video | pogledajte video | zatvori | zatvori prozor |
    odustani | prijavi pogrešku | prijavi grešku | prijavite pogrešku | prijavi problem | otvara se u novom prozoru |
    otvori u novom prozoru | otvara se u novoj kartici | prva stranica | zadnja stranica | posljednja stranica |
    prva strana | poslednja strana | bonus video | poslušaj članak | poslušaj vijest | poslušajte vijest |
    slušaj članak | audio verzija članka | brzina reprodukcije | povećaj fotografiju | otvori sliku |
    otvori fotogaleriju | pogledaj sve fotografije | sve fotografije | kliknite na sliku za povećanje |
    pogreška pri učitavanju | greška pri učitavanju | videozapis nije dostupan | video nije dostupan |
    sadržaj nije dostupan | došlo je do pogreške | dogodila se pogreška | pokušajte ponovno | pokušaj ponovno |
    osvježi stranicu | osvježite stranicu | stranica nije pronađena | ocijeni članak | vaša ocjena | hvala na ocjeni |
    hvala na povratnim informacijama | je li vam članak bio koristan | je li vam ovaj članak bio koristan | korisno |
    tamni način rada | tamni način | svijetli način | noćni način | povećaj tekst | pročitaj na engleskom |
    prikaži izvornik | prikaži prijevod | povratak na popis | povratak na naslovnicu | povratak na članak |
    prikaži cijeli tekst | prikaži cijeli članak | verzija za ispis | spremi kao pdf | učitavanje u tijeku |
    učitava se | ai sažetak | sažetak članka | poslušaj vest | poslušajte vest | poslušaj tekst | preslušaj članak |
    slušaj tekst | audio verzija | uvećaj fotografiju | kliknite na sliku za uvećanje | došlo je do greške |
    pokušajte ponovo | pokušaj ponovo | osveži stranicu | osvežite stranicu | prijavite grešku | uočili ste grešku |
    oceni tekst | ocenite tekst | vaša ocena | hvala na oceni | hvala na glasanju | da li vam je tekst bio koristan |
    da li je ovaj tekst bio koristan | da li je članak bio koristan | tamna tema | tamni režim | svetli režim |
    noćni režim | promeni veličinu slova | čitaj na engleskom | prikaži original | prikaži prevod |
    povratak na početnu | povratak na tekst | prikaži ceo tekst | odštampaj vest | verzija za štampu |
    sačuvaj kao pdf | učitavanje u toku
  `),
  furnitureLead: phrases(`
    cijeli članak pročitajte | cijeli tekst pročitajte | cijeli članak možete pročitati |
    cijeli tekst možete pročitati | pročitajte cijeli članak | izvorni članak | ceo tekst pročitajte |
    ceo tekst možete pročitati | ceo članak pročitajte | pročitajte ceo tekst | nastavi čitati | nastavi sa čitanjem |
    prikaži sve objave | pogledaj sve objave | pogledaj sve članke | pogledaj sve tekstove | prikaži sve članke |
    pogledajte ovu objavu na instagramu | pogledaj ovu objavu na aplikaciji instagram |
    pogledaj ovu objavu na instagramu | pogledajte ovu objavu u aplikaciji instagram |
    pogledaj ovu objavu u aplikaciji instagram | objavu dijeli | objava koju dijeli | objavu deli | objava koju deli |
    trajna poveznica | stalna veza | trajni link | obeleži stalnu vezu | zabeležite stalnu vezu |
    zabilježite stalnu vezu | link na članak | link ka tekstu | veličina slova | broj pregleda | broj čitanja |
    broj otvaranja | članak je pročitan | tekst je pročitan | vaš preglednik | vaš pregledač | omogućite javascript |
    kliknite ovdje | kliknite ovde | kliknite na sliku | poslušajte članak | poslušajte tekst | stranica 1 od |
    strana 1 od | poslušajte ovaj članak | vaš preglednik ne podržava | vaš internetski preglednik |
    koristite zastarjeli preglednik | ocijenite ovaj članak | je li vam ovaj članak | je li vam članak |
    ovaj članak možete pročitati | ovaj članak možete poslušati | zadnja izmjena stranice | poslušajte ovaj tekst |
    vaš pregledač ne podržava | vaš pretraživač ne podržava | vaš browser ne podržava |
    koristite zastareli pregledač | ocenite ovaj tekst | da li vam je ovaj tekst | da li je ovaj tekst |
    ovaj tekst možete pročitati | uključite javascript | poslednja izmena stranice
  `),
};
