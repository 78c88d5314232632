import { type Lexicon, phrases } from './lexicon.js';

/** Hungarian. */
export const hun: Lexicon = {
  language: 'hun',
  bioHeading: phrases(`
    a szerzőről | a szerzőkről | a cikk szerzőjéről | a szerző | szerző | szerzők | szerzőnk | szerzőink |
    a cikk szerzője | a cikk szerzői | az íróról | írta | a cikket írta | a blog szerzője | a blog írója |
    a bloggerről | magamról | rólam | bemutatkozás | ki vagyok | ki vagyok én | szerzői profil | szerző profilja |
    a szerző bemutatása | szerzői adatlap | vendégszerző | vendégszerzőnk | a szerkesztőről | az újságíróról |
    a fordítóról | névjegy | a cikk írója | szerzőnkről | a fotósról | néhány szó rólam | szakértőnk | szakértőink |
    kapcsolat a szerzővel |
    a szerzőről röviden | röviden a szerzőről
  `),
  bioLead: phrases(`
    a cikk szerzője | a szerző újságíró | a szerző szociológus | a szerző közgazdász | a szerző történész |
    a szerző politológus | a szerző jogász | a szerző író | a szerző szerkesztő | a szerző elemző |
    ezt a cikket írta | a cikket írta | az írás szerzője | az interjú szerzője | vendégszerzőnk | vendégposzt |
    a vendégposzt szerzője | a bejegyzés szerzője | a poszt szerzője | szerzőnk a | szerzőnk az | szerzőnk újságíró |
    a blog szerzője | a blog írója
  `),
  selfLead: phrases(`
    szia, én | szia! én | sziasztok, én | sziasztok! én | helló, én | hello, én | üdv, én | üdvözöllek, én |
    üdvözöllek a blogomon | üdvözlöm a blogomon | üdv a blogomon | a nevem | az én nevem | újságíró vagyok |
    szabadúszó újságíró vagyok | blogger vagyok | gasztroblogger vagyok | szerkesztő vagyok | író vagyok |
    én vagyok a blog | a blog szerzője vagyok | ennek a blognak a szerzője vagyok | szia, a nevem | sziasztok, a nevem |
    sziasztok! a nevem | üdv, a nevem | üdvözöllek az oldalamon
  `),
  roleWord: phrases(`
    újságíró | újságírója | újságírónő | újságírók | szakújságíró | szakújságírója | oknyomozó újságíró |
    szabadúszó újságíró | sportújságíró | gazdasági újságíró | tudományos újságíró | riporter | riportere | tudósító |
    tudósítója | haditudósító | szerkesztő | szerkesztője | szerkesztő-riporter | főszerkesztő | főszerkesztője |
    főszerkesztő-helyettes | főszerkesztő-helyettese | felelős szerkesztő | felelős szerkesztője | lapszerkesztő |
    rovatvezető | rovatvezetője | rovatszerkesztő | vezető szerkesztő | vezető szerkesztője | olvasószerkesztő |
    olvasószerkesztője | hírszerkesztő | hírszerkesztője | képszerkesztő | munkatársa | főmunkatársa | főmunkatárs |
    munkatársunk | publicista | publicistája | tárcaíró | közíró | kolumnista | kommentátor | író | írónő | költő |
    költőnő | novellista | drámaíró | esszéista | forgatókönyvíró | műfordító | fordító | tolmács | szerző |
    szerzője | társszerző | társszerzője | szövegíró | blogger | bloggere | gasztroblogger | divatblogger |
    utazóblogger | vlogger | youtuber | podcaster | influenszer | kritikus | kritikusa | filmkritikus | filmesztéta |
    irodalomkritikus | színikritikus | irodalomtörténész | recenzens | fotós | fotósa | fotóriporter | fotóriportere |
    fényképész | fotográfus | illusztrátor | grafikus | karikaturista | tervezőgrafikus | filmrendező | rendező |
    producer | műsorvezető | műsorvezetője | televíziós | rádiós | professzor | professzora | egyetemi tanár |
    egyetemi tanára | egyetemi docens | egyetemi docense | docens | adjunktus | adjunktusa | egyetemi adjunktus |
    tanársegéd | tanársegédje | egyetemi oktató | egyetemi oktatója | óraadó | kutató | kutatója |
    tudományos munkatárs | tudományos munkatársa | tudományos főmunkatárs | tudományos főmunkatársa |
    kutatóprofesszor | phd-hallgató | doktorandusz | doktorjelölt | akadémikus | történész | történésze | muzeológus |
    néprajzkutató | régész | levéltáros | könyvtáros | nyelvész | filozófus | szociológus | szociálpszichológus |
    antropológus | politológus | politológusa | közgazdász | közgazdásza | elemző | elemzője | vezető elemző |
    vezető elemzője | politikai elemző | külpolitikai szakértő | szakértő | szakértője | pszichológus |
    klinikai szakpszichológus | szakpszichológus | pszichoterapeuta | pszichiáter | főorvos | szakorvos |
    belgyógyász | bőrgyógyász | fogorvos | állatorvos | gyógyszerész | gyógytornász | dietetikus |
    táplálkozási tanácsadó | táplálkozási szakértő | biológus | fizikus | csillagász | meteorológus | ügyvéd |
    jogász | jogásza | adótanácsadó | könyvelő | mérnök | építész | belsőépítész | lakberendező | informatikus |
    programozó | szoftverfejlesztő | webfejlesztő | tanácsadó | tanácsadója | stratéga | marketinges |
    marketingszakértő | pr-szakértő | kommunikációs szakember | coach | tréner | trénere | edző | oktató | oktatója |
    pedagógus | vállalkozó | alapító | alapítója | társalapító | társalapítója | ügyvezető | ügyvezetője |
    ügyvezető igazgató | vezérigazgató | vezérigazgatója | igazgatója | szóvivő | szóvivője | sajtófőnök |
    sajtóreferens | aktivista | utazó | világutazó | séf | szakács | cukrász | gyakornok | gyakornoka |
    újságíró szakos hallgató
  `),
  bioPhrase: phrases(`
    riportere | tudósítója | rovatvezetője | publicistája | fotóriportere | olvasószerkesztője | gyakornoka |
    újságíró, a | újságíró, szerkesztő | szerkesztő, újságíró | író, újságíró | újságíró, író | újságíró, blogger |
    újságírója | szerkesztője | főszerkesztője | könyv szerzője | kötet szerzője | regény szerzője |
    könyvek szerzője | számos könyv szerzője | több könyv szerzője | számos publikáció szerzője |
    szabadúszó újságíró | írásai megjelentek | írásai jelentek meg | cikkei megjelentek | cikkei jelentek meg |
    publikációi jelentek meg | rendszeresen publikál | rendszeresen ír | blogot vezet | blogot ír |
    született és nevelkedett | itt él és dolgozik | él és dolgozik | budapesten él | kolozsváron él | vidéken él |
    jelenleg budapesten él | családjával él | férjével és | feleségével és | két gyermek édesanyja |
    két gyermek édesapja | három gyermek édesanyja | három gyermek édesapja | kétgyermekes | háromgyermekes |
    kétgyerekes | egyetemen végzett | egyetemen tanult | szakon végzett | szakán végzett | szakon diplomázott |
    szakán diplomázott | diplomát szerzett | doktori fokozatot szerzett | doktorált | az egyetem oktatója |
    kutatási területe | kutatási területei | fő kutatási területe | szakterülete | szakterületei | szakterületéhez |
    specializálódott | specialistája | foglalkozik | éve foglalkozik | éve ír | éve dolgozik | éve újságíró |
    éves tapasztalattal | éves szakmai tapasztalattal | több éves tapasztalattal | többéves tapasztalattal |
    sokéves tapasztalattal | több mint tíz éve | több mint egy évtizede | pályafutását a | újságírói pályáját |
    óta dolgozik | óta tagja | óta szerkeszti | óta ír | óta a lap munkatársa | óta munkatársa |
    óta a szerkesztőség tagja | csatlakozott a szerkesztőséghez | lapunk munkatársa | lapunk újságírója |
    portálunk újságírója | portálunk szerkesztője | portálunk munkatársa | szerkesztőségünk tagja |
    szerkesztőségünk munkatársa | a szerkesztőség tagja | elnökségi tagja | díjas újságíró | díjas író |
    díjjal tüntették ki | elismerésben részesült | szabadidejében | szabadidejében szívesen | szabadidőmben |
    amikor éppen nem ír | ha éppen nem ír | szeret utazni | imád utazni | szenvedélye a | hobbija a | érdeklődési köre
  `),
  bioCall: phrases(`
    a szerző további cikkei | a szerző összes cikke | a szerző összes bejegyzése | a szerző további írásai |
    a szerző cikkei | a szerző írásai | a szerző korábbi cikkei | további cikkek a szerzőtől |
    további írások a szerzőtől | minden cikk a szerzőtől | összes cikke | összes bejegyzés megtekintése |
    összes bejegyzése | bejegyzéseinek megtekintése | szerző összes cikkének megtekintése | további cikkei |
    teljes profil megtekintése | teljes profilom megtekintése | profil megtekintése | kövesse a szerzőt |
    kövesd a szerzőt | kövess a facebookon | kövess instagramon | kövess az instagramon | kövess engem | kövesd őt |
    kövesse őt | kövesd be | írj nekem | írjon nekem | írj a szerzőnek | írjon a szerzőnek | kapcsolat a szerzővel |
    lépj kapcsolatba | itt találsz meg | megtalálsz a facebookon | megtalálsz instagramon | e-mail címe |
    további információk a | bővebben a szerzőről | többet a szerzőről | látogass el a blogomra |
    látogasson el a honlapjára |
    a szerző összes írása | a szerző többi cikke | összes cikk megtekintése | az összes bejegyzés megtekintése |
    szerző bejegyzéseinek megtekintése | minden bejegyzés megtekintése | összes cikk a szerzőtől |
    lépjen kapcsolatba a szerzővel
  `),
  pronounLead: phrases(`
    ő | a szerző | munkái | írásai | cikkei | könyvei | szabadidejében
  `),
  aboutLead: phrases(`
    rólunk | magunkról | a cégről | a vállalatról | a társaságról | a cégcsoportról | a csoportról |
    az alapítványról | az egyesületről | a szervezetről | a projektről | a márkáról | a kiadóról | a portálról |
    cégbemutató | vállalati profil | cégprofil | kik vagyunk | kik vagyunk mi | cégünkről | háttérinformáció |
    háttér-információ | az intézetről | a bankról
  `),
  companyPhrase: phrases(`
    piacvezető szolgáltatója | piacvezető gyártója | piacvezető forgalmazója | vezető szolgáltatója |
    vezető gyártója | vezető forgalmazója | egyik vezető szolgáltatója | egyik vezető gyártója |
    egyik vezető vállalata | egyik legnagyobb szolgáltatója | székhelyű vállalat | székhelyű cég | tőzsdén jegyzett |
    a budapesti értéktőzsdén | alkalmazottat foglalkoztat | munkavállalót foglalkoztat | főt foglalkoztat |
    sajtókapcsolat | sajtókapcsolatok | sajtókapcsolattartó | sajtóinformáció | sajtóinformációk |
    további információ sajtó | további információ a sajtó számára | sajtómegkeresés | sajtóelérhetőség |
    befektetői kapcsolatok | befektetői kapcsolattartó | előretekintő kijelentések | jövőre vonatkozó állítások |
    további információkért látogasson el | további információért látogasson el | további információ az alábbi |
    további információ a www | bővebb információért
  `),
  prevLead: phrases(`
    előző | előző cikk | előző cikkünk | előző bejegyzés | előző bejegyzések | előző hír | előző oldal | előző poszt |
    előző fejezet | előző rész | előző recept | előző téma | előző projekt | előző írás | előző írásunk |
    előző termék | korábbi cikk | korábbi bejegyzés | korábbi bejegyzések | korábbi posztok | régebbi bejegyzés |
    régebbi bejegyzések | régebbi cikkek | régebbi | régebbiek | régebbi hozzászólások | ugrás az előző cikkre |
    előző cikkek | előző videó | előző lap | korábbi cikkek | « előző | ← előző | < előző
  `),
  nextLead: phrases(`
    következő | következő cikk | következő cikkünk | következő bejegyzés | következő bejegyzések | következő hír |
    következő oldal | következő poszt | következő fejezet | következő rész | következő recept | következő téma |
    következő projekt | következő írás | következő írásunk | következő termék | újabb bejegyzés | újabb bejegyzések |
    újabb | újabbak | újabb hozzászólások | újabb posztok | ugrás a következő cikkre | tovább a következő cikkre |
    következő cikkek | következő videó | következő lap | újabb cikkek | következő » | következő → | következő >
  `),
  relatedHeading: phrases(`
    kapcsolódó | kapcsolódó cikk | kapcsolódó cikkek | kapcsolódó cikkeink | kapcsolódó bejegyzés |
    kapcsolódó bejegyzések | kapcsolódó hírek | kapcsolódó anyagok | kapcsolódó anyagaink | kapcsolódó tartalom |
    kapcsolódó tartalmak | kapcsolódó témák | kapcsolódó linkek | kapcsolódó írások | kapcsolódó írásaink |
    kapcsolódó posztok | kapcsolódó termékek | kapcsolódó videók | kapcsolódó galéria | kapcsolódó galériák |
    kapcsolódó receptek | kapcsolódó oldalak | korábban írtuk | korábbi cikkeink | korábbi cikkeink a témában |
    korábbi írásaink | korábbi írásaink a témában | hasonló cikkek | hasonló bejegyzések | hasonló hírek |
    hasonló témák | hasonló tartalmak | hasonló írások | hasonló posztok | hasonló receptek | hasonló termékek |
    további cikkek | további cikkeink | további cikkek a témában | további cikkek a rovatból |
    további cikkek a kategóriában | további hírek | további hírek a témában | további bejegyzések | további írások |
    további híreink | további tartalmak | további ajánlatunk | további ajánlataink | további érdekes cikkek |
    további olvasnivaló | ezeket is olvasd el | ezt is olvasd el | ezt olvasta már | ezt olvastad már | ezt olvastad |
    olvastad már | olvasta már | olvasta már ezt | olvasd el ezt is | olvasd el ezeket is | olvassa el ezt is |
    olvassa el ezeket is | olvass tovább | olvasson tovább | olvass még | ez is érdekelhet | ez is érdekelheti |
    ez is érdekelheti önt | ez is érdekes lehet | ez is érdekes | ez is érdekli | ezek is érdekelhetnek |
    ezek is érdekelhetik | ezek is érdekelhetik önt | ezek a cikkek is érdekelhetnek | ezek a cikkek is érdekelhetik |
    ezek is érdekesek lehetnek | talán ez is érdekel | talán ez is érdekelheti | téged is érdekelhet |
    önt is érdekelheti | önt ez is érdekelheti | ezt se hagyd ki | ezt is ajánljuk | ezeket is ajánljuk |
    ezeket ajánljuk | ajánljuk | ajánljuk még | ajánljuk figyelmébe | ajánljuk figyelmedbe | önnek ajánljuk |
    neked ajánljuk | olvasásra ajánljuk | ajánlott cikkek | ajánlott bejegyzések | ajánlott tartalom |
    ajánlott tartalmak | ajánlott olvasmány | ajánlott olvasmányok | ajánlott írások | ajánlott videók | ajánlatunk |
    ajánlataink | ajánló | cikkajánló | a szerkesztő ajánlja | a szerkesztőség ajánlja | a szerkesztőség ajánlata |
    szerkesztői ajánlat | szerkesztőségünk ajánlja | szerkesztőink ajánlják | legolvasottabb | legolvasottabbak |
    a legolvasottabb | legolvasottabb cikkek | legolvasottabb cikkeink | legolvasottabb hírek |
    legolvasottabb bejegyzések | a hét legolvasottabb cikkei | a nap legolvasottabb cikkei | legnézettebb |
    legnézettebb videók | legnépszerűbb cikkek | legnépszerűbb bejegyzések | legnépszerűbb hírek | legkommentáltabb |
    népszerű cikkek | népszerű bejegyzések | népszerű hírek | népszerű tartalmak | népszerű témák | népszerű posztok |
    felkapott cikkek | felkapott témák | felkapott | most olvasott | mások ezt olvassák | mások most ezt olvassák |
    mások ezeket olvasták | akik ezt olvasták, ezeket is olvasták | legfrissebb | legfrissebb cikkek |
    legfrissebb hírek | legfrissebb híreink | legfrissebb bejegyzések | legfrissebb kommentek | legfrissebb videók |
    legutóbbi bejegyzések | legutóbbi cikkek | legutóbbi hozzászólások | legutóbbi posztok | legutóbbi kommentek |
    legújabb cikkek | legújabb bejegyzések | legújabb hírek | legújabb hozzászólások | friss hírek | friss cikkek |
    friss bejegyzések | friss kommentek | friss hozzászólások | friss topikok | utolsó kommentek |
    utolsó hozzászólások | aktuális cikkek | aktuális hírek | aktuális témák | a nap hírei | a nap témája |
    vezető hírek | kiemelt hírek | kiemelt cikkek | kiemelt tartalmak | hírek a témában | még több hír |
    még több cikk | még a témában | a témában | a téma cikkei | a témához kapcsolódó cikkek | a témában korábban |
    bővebben a témáról | cikkek a témában | a rovat további cikkei | a rovat további hírei |
    a rovat legfrissebb cikkei | a szerző további cikkei | a kategória további cikkei | ugyanebből a rovatból |
    ugyanebben a rovatban | ugyanettől a szerzőtől | a sorozat további részei | archívumból | az archívumból |
    archívumunkból | ne hagyd ki | ne hagyja ki | ne maradj le | ne maradjon le | ne maradj le róla | ez is tetszhet |
    ez is tetszhet neked | ezek is tetszhetnek | más is olvasta | partnereink hírei | partnereinktől |
    partnereink ajánlatai | szponzorált linkek | szponzorált cikkek | további közlemények | legfrissebb közlemények |
    minden epizód | korábbi epizódok | mások ezt olvasták | olvasóink ezt is olvasták | most ezt olvassák |
    legolvasottabb ma
  `),
  relatedLead: phrases(`
    kapcsolódó cikk | kapcsolódó cikkünk | kapcsolódó cikkek | kapcsolódó cikkeink | kapcsolódó | kapcsolódó anyag |
    kapcsolódó tartalom | kapcsolódó írásunk | kapcsolódó bejegyzés | korábbi cikkünk | korábbi cikkünk a témában |
    korábban írtuk | korábban erről | ezt is olvasd el | ezt is olvassa el | olvasd el ezt is | olvassa el ezt is |
    olvasd el | olvassa el | olvasd el még | olvassa el még | olvasd tovább | olvass tovább | olvasson tovább |
    olvasta már | olvastad már | ezt olvasta már | ezt olvastad már | ez is érdekelhet | ez is érdekelheti |
    ez is érdekes lehet | ez is érdekelheti önt | önt is érdekelheti | téged is érdekelhet | ezt is ajánljuk |
    ajánljuk még | ajánlott cikk | ajánlott cikkünk | ajánlott olvasmány | ajánlott írásunk | cikkajánló | lásd még |
    lásd ezt is | nézd meg ezt is | nézze meg ezt is | hallgasd meg ezt is | hallgassa meg ezt is | bővebben itt |
    bővebben a témáról | bővebben | erről itt olvashat bővebben | erről itt írtunk | erről bővebben itt |
    részletek itt | tovább a cikkre | tovább a teljes cikkre | tovább olvasom | a teljes cikk | a teljes cikk itt |
    további részletek itt | további részletek | hasonló cikk | hasonló cikkünk | további cikkek | ne hagyd ki |
    ne hagyja ki | még a témában | olvassa tovább | olvassa el a teljes cikket | olvasd el az interjút |
    olvasd el kritikánkat | ezt is érdemes elolvasni | érdemes elolvasni | nézze meg videónkat | nézd meg a videót |
    nézd meg videónkat | nézze meg galériánkat | hallgasd meg podcastunkat | a részletek itt | a témáról bővebben |
    kapcsolódó anyagunk | ajánlott cikkek | ne maradjon le | ne maradj le | archívumunkból | a sorozat előző része |
    ugyanebben a témában
  `),
  shareLine: phrases(`
    megosztás | megosztom | megosztások | oszd meg | ossza meg | oszd meg másokkal | ossza meg másokkal |
    oszd meg a cikket | ossza meg a cikket | oszd meg ezt a cikket | oszd meg a barátaiddal | oszd meg barátaiddal |
    oszd meg ismerőseiddel | ossza meg ismerőseivel | ossza meg barátaival | cikk megosztása | a cikk megosztása |
    bejegyzés megosztása | oldal megosztása | hír megosztása | megosztás ezzel | megosztás másokkal |
    megosztás a facebookon | megosztás facebookon | megosztás a twitteren | megosztás twitteren | megosztás az x-en |
    megosztás x-en | megosztás a pinteresten | megosztás a linkedinen | megosztás linkedinen |
    megosztás a whatsappon | megosztás whatsappon | megosztás e-mailben | megosztás emailben | megosztás viberen |
    megosztás messengeren | megosztás telegramon | küldés messengeren | megosztás itt | megosztás a következőn |
    facebook megosztás | facebookon megosztom | megosztom facebookon | megosztom a facebookon | küldés e-mailben |
    küldés emailben | elküldés e-mailben | küldd el e-mailben | küldd el egy barátodnak | küldje el ismerősének |
    cikk küldése e-mailben | ajánlom ismerősömnek | ajánld ismerősödnek | ajánlja ismerősének | ajánlja a cikket |
    cikk ajánlása | tetszik | tetszik 0 | nem tetszik | kedvelem | kedvelés | kedveli | ezt kedveli | like |
    lájkolom | lájkolás | tweet | tweetelés | csiripelés | pin it | blogthis | blogolj róla | cikk mentése |
    mentés későbbre | olvasás később | elolvasom később | könyvjelző | hozzáadás a kedvencekhez | kedvencekhez adás |
    kedvencekhez | könyvjelzőkhöz adom | cikk nyomtatása | nyomtatás | nyomtatható változat | nyomtatóbarát változat |
    nyomtatható verzió | kinyomtatom | e-mail | link másolása | hivatkozás másolása | link másolva | url másolása |
    vágólapra másolás | a link másolása | cikk meghallgatása | hallgassa meg a cikket | hallgasd meg a cikket |
    cikk értékelése | értékeld a cikket | értékelje a cikket | ajándékozd a cikket | link kimásolva |
    a link vágólapra másolva | cikk ajándékozása | elküldöm e-mailben | küldés ismerősnek |
    további megosztási lehetőségek
  `),
  shareLead: phrases(`
    oszd meg a cikket | oszd meg ezt a cikket | oszd meg ezt | oszd meg a bejegyzést | oszd meg másokkal |
    oszd meg a | ossza meg a cikket | ossza meg ezt a cikket | ossza meg másokkal | cikk megosztása |
    kattints a megosztáshoz | kattintás ide a | kattints ide a | kattintson ide a megosztáshoz |
    kattintás a nyomtatáshoz | kattintás a megosztáshoz | tetszett a cikk | tetszett ez a cikk |
    tetszett a bejegyzés | tetszett az írás | tetszett a poszt | tetszett? oszd meg | tetszik a cikk |
    tetszik? oszd meg | ha tetszett a cikk | ha tetszett a bejegyzés | ha tetszett az írás | ha tetszett ez a cikk |
    ha tetszett, oszd meg | ha hasznosnak találtad | ha hasznosnak találta | hasznosnak találtad a cikket |
    hasznos volt a cikk | küldd el ezt a cikket | ajánlja ezt a cikket | ajánld ezt a cikket |
    oszd meg ismerőseiddel | ossza meg ismerőseivel | előfizetőként megoszthatja
  `),
  followLead: phrases(`
    kövess minket | kövess minket a | kövess minket a facebookon | kövess minket facebookon |
    kövess minket az instagramon | kövess minket instagramon | kövess minket a twitteren | kövess minket a tiktokon |
    kövess minket a youtube | kövess minket a google hírek | kövess bennünket | kövessen minket | kövessen minket a |
    kövessen minket a facebookon | kövessen minket facebookon is | kövessen bennünket | kövesse oldalunkat |
    kövesd oldalunkat | kövesse facebook-oldalunkat | kövesd facebook-oldalunkat | kövesd a facebook oldalunkat |
    kövesse az oldalunkat | kövesd az oldalunkat | kövesse csatornánkat | kövesd csatornánkat |
    iratkozz fel a csatornánkra | iratkozz fel csatornánkra | iratkozzon fel csatornánkra | iratkozz fel youtube |
    iratkozz fel a youtube | csatlakozz hozzánk | csatlakozz a csoportunkhoz | csatlakozz facebook-csoportunkhoz |
    csatlakozz facebook csoportunkhoz | csatlakozzon hozzánk | csatlakozzon facebook-csoportunkhoz |
    csatlakozz telegram | lájkolj minket | lájkolj minket a facebookon | lájkold oldalunkat |
    lájkold facebook-oldalunkat | lájkold a facebook | lájkolja oldalunkat | like-olj minket | kedvelj minket |
    kedveld oldalunkat | kedvelje oldalunkat | keress minket | keress minket a facebookon |
    keressen minket a facebookon | keress bennünket | megtalálsz minket | megtalálsz minket a | megtalál minket |
    itt is megtalálsz minket | itt is megtalál minket | látogass el facebook-oldalunkra |
    látogasson el facebook-oldalunkra | facebook-oldalunk | facebook oldalunk | ott vagyunk a facebookon |
    legyél te is követőnk | légy a követőnk | csatlakozz csoportunkhoz | csatlakozzon csoportunkhoz |
    állítson be minket | állíts be minket | vegyél fel minket a
  `),
  promoLead: phrases(`
    hírlevelünk | hírlevél feliratkozás | hírlevél-feliratkozás | feliratkozás hírlevélre |
    feliratkozás a hírlevélre | feliratkozás hírlevelünkre | feliratkozom | feliratkozom a hírlevélre |
    feliratkozom a hírlevelére | iratkozz fel | iratkozz fel a | iratkozz fel a hírlevelünkre |
    iratkozz fel hírlevelünkre | iratkozz fel hírlevelemre | iratkozz fel a hírlevélre | iratkozz fel most |
    iratkozz fel ingyenes | iratkozzon fel | iratkozzon fel a | iratkozzon fel hírlevelünkre |
    iratkozzon fel a hírlevelünkre | iratkozzon fel a hírlevélre | iratkozzon fel most | iratkozzon fel ingyenes |
    kérjen értesítést | kérj értesítést | kérem a hírlevelet | kérem a hírlevelet is | kérek hírlevelet |
    szeretnék feliratkozni | szeretnél értesülni | szeretne értesülni | értesülj elsőként | értesüljön elsőként |
    értesülj a legfrissebb | értesüljön a legfrissebb | legyél naprakész | legyen naprakész | maradj naprakész |
    ne maradj le semmiről | ne maradjon le semmiről | ne maradj le a | ne maradjon le a | ne maradj le egyetlen |
    ne maradjon le egyetlen | add meg az e-mail | add meg az email | add meg e-mail címed | adja meg az e-mail |
    adja meg e-mail címét | adja meg az email | írd be az e-mail | e-mail címed | az ön e-mail címe | előfizetek |
    előfizetőknek | előfizetőinknek | fizess elő | fizess elő most | fizessen elő | fizessen elő most | fizess elő a |
    fizessen elő a | legyen előfizetőnk | legyél előfizetőnk | legyen ön is előfizetőnk | már előfizető |
    már előfizetőnk | már van előfizetésem | már van előfizetésed | már előfizető vagy | ha már előfizető |
    még nem előfizető | ez a cikk csak előfizetőink | ez a cikk előfizetőink | ez a tartalom csak előfizetőink |
    ez a tartalom előfizetőink | a teljes cikket előfizetőink | a teljes cikk előfizetéssel | csak előfizetőknek |
    csak előfizetőinknek | csak regisztrált felhasználók | exkluzív tartalom | prémium tartalom | olvass korlátlanul |
    olvasson korlátlanul | korlátlan hozzáférés | a továbbolvasáshoz | van már fiókod | van már fiókja |
    nincs még fiókod | nincs még fiókja | még nincs fiókod | regisztráljon | regisztrálj | regisztrálj most |
    regisztrálj ingyen | regisztráljon most | regisztráljon ingyenesen | hozz létre fiókot | lépj be és |
    lépj be vagy | lépjen be vagy | jelentkezz be és | jelentkezzen be és | támogass minket | támogass bennünket |
    támogasson minket | támogasd a | támogasd az oldalt | támogasd a munkánkat | támogasd munkánkat |
    támogasd a szerkesztőséget | támogassa munkánkat | támogassa a munkánkat | támogassa lapunkat |
    támogasd lapunkat | támogasd a blogot | támogasd te is | támogassa ön is | ha tetszik, amit csinálunk |
    ha szereted, amit csinálunk | ha szeretnéd támogatni | ha szeretné támogatni | legyél a támogatónk |
    legyél támogatónk | legyen a támogatónk | legyen támogatónk | legyél te is | csatlakozz támogatóinkhoz |
    csatlakozz a támogatóinkhoz | csatlakozzon támogatóinkhoz | szükségünk van rád | szükségünk van önre |
    szükségünk van a támogatásodra | a te támogatásod | adója 1%-ával | adód 1%-ával | adó 1% | ajánld fel adód |
    ajánlja fel adója | kérjük, támogassa | kérjük, támogasd | köszönjük, ha támogatsz | köszönjük támogatásukat |
    töltsd le az alkalmazást | töltsd le alkalmazásunkat | töltsd le az appot | töltsd le appunkat |
    töltse le alkalmazásunkat | töltse le az alkalmazást | töltse le applikációnkat | töltsd le ingyen |
    töltsd le most | rendeld meg | rendelje meg | rendelj most | megrendelem | vásárold meg | próbáld ki ingyen |
    próbálja ki ingyen | kérj ajánlatot | kérjen ajánlatot | kérje ajánlatunkat | kérj időpontot | kérjen időpontot |
    hívjon minket | hívj minket | lépjen kapcsolatba velünk | lépj kapcsolatba velünk | kattints és | kattintson és |
    a feliratkozással | feliratkozásoddal | elolvastam és elfogadom | elfogadom az adatkezelési |
    elfogadom az adatvédelmi | köszönjük a feliratkozást | köszönjük, hogy feliratkozott |
    köszönjük, hogy feliratkoztál | köszönjük, hogy elolvasta | köszönjük, hogy olvasol minket |
    köszönöm, hogy elolvastad | köszönjük az érdeklődést | köszönjük a figyelmet | van egy jó sztorija |
    van egy jó sztorid | van egy jó témád | írd meg nekünk | írja meg nekünk | küldd be nekünk | küldje be nekünk |
    a cikkben affiliate | affiliate link | ez a cikk előfizetőinknek | ez a cikk csak előfizetők |
    ez a tartalom csak előfizetők | a teljes cikk elolvasásához | a cikk folytatásához | csak előfizetőink számára |
    kizárólag előfizetőknek | ön már előfizető | előfizetőnk vagy | van már előfizetése | van már előfizetésed |
    már van fiókja | már van fiókod | még nem regisztrált | jelentkezzen be a folytatáshoz |
    jelentkezz be a folytatáshoz | jelentkezzen be, hogy | jelentkezz be, hogy | lépjen be, hogy | lépj be, hogy |
    hozzon létre fiókot | olvassa tovább előfizetéssel | válasszon előfizetést | válassz előfizetést |
    előfizetési csomagjaink | az első hónap ingyenes | olvassa a digitális | vásárolja meg a lapot |
    támogassa a független | támogassa szerkesztőségünket | támogasd szerkesztőségünket | adja adója 1% |
    az ön támogatása | minden támogatás számít | adományozzon | adományozz | legyen a tagunk |
    független szerkesztőség vagyunk | ha értékeli munkánkat | töltse le ingyenes | töltsd le ingyenes |
    töltse le e-könyvünket | hallgasd podcastunkat | hallgassa podcastunkat | vegyen részt nyereményjátékunkban |
    van egy híre
  `),
  promoPhrase: phrases(`
    iratkozz fel hírlevelünkre | iratkozz fel a hírlevelünkre | iratkozz fel hírlevelemre |
    iratkozz fel a hírlevélre | iratkozzon fel hírlevelünkre | iratkozzon fel a hírlevelünkre |
    iratkozzon fel a hírlevélre | feliratkozás hírlevelünkre | feliratkozom a hírlevélre | ingyenes hírlevelünkre |
    napi hírlevelünkre | heti hírlevelünkre | iratkozz fel ingyenes | iratkozzon fel ingyenes |
    egyenesen a postaládádba | egyenesen a postaládájába | egyenesen a postafiókjába | közvetlenül a postaládádba |
    az e-mail fiókodba | a postafiókodba | elsőként értesülj | elsőként értesüljön | bármikor leiratkozhat |
    bármikor leiratkozhatsz | leiratkozni bármikor | leiratkozhat a hírlevélről | értesítések az új bejegyzésekről |
    ne maradj le a legfrissebb | ne maradjon le a legfrissebb | ne maradj le egyetlen | ne maradjon le egyetlen |
    add meg az e-mail címed | add meg az e-mail-címed | add meg e-mail címed | adja meg e-mail címét |
    adja meg az e-mail címét | adja meg az e-mail-címét | csak előfizetőink számára | csak előfizetőink olvashatják |
    előfizetőink olvashatják | előfizetőink számára érhető el | csak előfizetőknek elérhető | korlátlan hozzáférést |
    olvasson tovább előfizetéssel | a cikk folytatásához | a teljes cikk elolvasásához | fizessen elő | fizess elő |
    már van előfizetésed | már van előfizetése | kérjük, támogassa munkánkat | támogasd a munkánkat |
    támogassa a munkánkat | támogassa munkánkat | támogasd munkánkat | támogasd a független | támogassa a független |
    támogasd te is a | támogasson minket | támogass minket | adója 1%-ával | adód 1%-ával | adója egy százalékával |
    adód egy százalékával | egyszeri vagy rendszeres támogatás | rendszeres támogatónk | legyél te is támogatónk |
    legyen ön is támogatónk | legyél a patronunk | töltsd le alkalmazásunkat | töltse le alkalmazásunkat |
    töltse le applikációnkat | elérhető az app store | a google play áruházban | az app store-ból és |
    elfogadom az adatkezelési tájékoztatót | elfogadom az adatvédelmi tájékoztatót | elolvastam és elfogadom |
    az adatkezelési tájékoztatót megismertem | hozzájárulok adataim kezeléséhez | jutalékot kapunk |
    affiliate linkeket tartalmaz | köszönjük a feliratkozást | köszönjük, hogy feliratkozott |
    köszönjük, hogy feliratkoztál | van már előfizetése? jelentkezzen be | van már fiókja? jelentkezzen be |
    van már fiókod? jelentkezz be | még nincs fiókja? regisztráljon | csak előfizetők számára elérhető |
    bármikor lemondható | bármikor lemondhatod | bármikor lemondhatja | közvetlenül az e-mail |
    minden podcast platformon | kedvenc podcast-alkalmazásodban | jutalékot kaphatunk |
    anélkül, hogy önnek többe kerülne | olvasóink támogatásából működünk
  `),
  copyrightPhrase: phrases(`
    a kiadó előzetes írásbeli | a szerkesztőség előzetes írásbeli | engedélye nélkül tilos | minden jog fenntartva |
    minden jogot fenntartunk | valamennyi jog fenntartva | összes jog fenntartva | szerzői jog védi |
    szerzői jogvédelem alatt | szerzői jogvédelem alatt áll | szerzői jogi védelem alatt áll |
    szerzői jogi oltalom alatt | szerzői jogi védelem alatt | jogtulajdonos előzetes írásbeli |
    csak a kiadó előzetes | engedély nélküli másolása | utánközlése tilos | utánközlés csak |
    utánközlés csak a szerkesztőség | creative commons licenc | copyright © | © copyright | köszönjük wordpress |
    köszönjük, wordpress | üzemeltető: blogger | üzemelteti a wordpress | büszkén üzemelteti a wordpress |
    működteti a wordpress | drupal alapú webhely
  `),
  noticePhrase: phrases(`
    nem feltétlenül tükrözi | nem feltétlenül tükrözik | nem feltétlenül egyezik meg a szerkesztőség |
    nem feltétlenül egyeznek a szerkesztőség | nem a szerkesztőség véleményét |
    a szerkesztőség véleményét nem feltétlenül | a szerző magánvéleménye | a szerző saját véleményét |
    a szerző véleményét tükrözi | nem tükrözi a szerkesztőség álláspontját | nem minősül befektetési tanácsadásnak |
    nem minősül befektetési ajánlásnak | nem minősülnek befektetési tanácsadásnak |
    nem minősülnek befektetési ajánlásnak | nem minősül befektetési tanácsnak | nem helyettesíti az orvosi |
    nem helyettesíti a szakorvosi | nem helyettesítik az orvosi | nem helyettesíti az orvossal |
    kizárólag tájékoztató jellegű | kizárólag tájékoztató jellegűek | felhasználói tartalomnak minősülnek |
    technikai üzemeltetője semmilyen felelősséget | semmilyen felelősséget nem vállal, azokat |
    kifogás esetén forduljon a blog | nem vállal felelősséget a hozzászólások | tartalmáért nem vállal |
    a cikk eredetileg | eredetileg itt jelent meg | eredetileg angolul jelent meg | az írás eredetileg |
    forrás megjelölésével szabadon | csak a forrás megjelölésével | a forrás feltüntetésével | utánközlése csak |
    utánközlés csak | a szerkesztőség engedélyével | hibát talált a cikkben | hibát találtál a cikkben |
    hibát talált a szövegben | hibát találtál a szövegben | elírást talált | elírást találtál |
    gépi fordítással készült | mesterséges intelligencia segítségével készült | a cikk megjelenését a |
    a cikk korábbi verziójában | a cikk korábbi változatában | cikkünk korábbi verziójában |
    cikkünk korábbi változatában | a cikk első verziójában | a hibáért olvasóink elnézését |
    elnézést kérünk olvasóinktól | nem tükrözik feltétlenül | a szerkesztőség nem vállal |
    szerkesztőségünk nem vett részt | a szerkesztőség közreműködése nélkül | szerkesztő ellenőrizte |
    szerkesztőnk ellenőrizte | nem minősülnek befektetési | nem minősül jogi tanácsadásnak |
    nem helyettesíti szakorvos | kizárólag tájékoztatási célt szolgál | a túlzásba vitt szerencsejáték |
    csak a kiadó írásos | kizárólag a kiadó előzetes | a szerkesztőség írásos engedélye
  `),
  noticeLead: phrases(`
    jogi nyilatkozat | felelősségkizárás | a felelősség kizárása | felelősség kizárása | szerzői jogi nyilatkozat |
    szerzői jogok | jogi közlemény | jogi tudnivalók | a szerk. megj | a szerkesztőség megjegyzése |
    a szerkesztő megjegyzése | szerkesztői megjegyzés | szerk. megj | a szerző megjegyzése | a fordító megjegyzése |
    helyreigazítás | helyesbítés | a cikk eredetileg | a cikk eredeti megjelenése | a cikk először |
    ez a cikk eredetileg | ez a cikk először | az írás eredetileg | az írás először | a bejegyzés eredetileg |
    a bejegyzés először | a szöveg eredetileg | eredetileg megjelent | eredeti megjelenés | első megjelenés |
    az itt megjelent | az oldalon található | az oldalon közölt | az oldal tartalma | a honlapon található |
    a honlapon közölt | a weboldalon található | a portálon megjelenő | a portálon megjelent | a blogon megjelent |
    a hozzászólások a vonatkozó | a cikkben szereplő vélemények | a cikkben megfogalmazott | a cikkben foglaltak |
    a jelen cikkben | a fenti információk | a közölt információk | a véleménycikkekben | a rovatunkban megjelenő |
    támogatott tartalom | fizetett tartalom | hibát talált | hibát találtál | elírást talált | elírást találtál |
    szerk. megjegyzés | felelősségi nyilatkozat | kockázati figyelmeztetés | a cikket frissítettük |
    cikkünket frissítettük | a cikket javítottuk | a cikket kijavítottuk | a cikk korábbi verziójában |
    cikkünk korábbi verziójában | cikkünk korábbi változatában | a cikk a megjelenés után | a cikk támogatója |
    a cikk elkészítésében | a cikk affiliate | a cikk nem minősül | ez a cikk szponzorált | ez a cikk fordítás |
    ez a cikk mesterséges intelligencia | ez a cikk nem helyettesíti | ez az írás eredetileg |
    a szöveget mesterséges intelligencia | a fordítás mesterséges intelligencia |
    az összefoglalót mesterséges intelligencia | gépi fordítással készült | mi-vel készült |
    a cikkben szereplő információk | így tesztelünk
  `),
  sourceLead: phrases(`
    forrás | források | forrása | a cikk forrása | hírforrás | képek forrása | szöveg forrása | eredeti forrás |
    eredeti cikk | az eredeti cikk | via | eredeti megjelenés | eredetileg megjelent | átvéve | átvett cikk |
    felhasznált irodalom | irodalomjegyzék | hivatkozások | mti | sajtóközlemény | forrás és kép | forrás és fotó |
    szöveg és kép forrása | első megjelenés
  `),
  editorLead: phrases(`
    szerkesztő | szerkesztette | szerkesztők | szerkesztőség | felelős szerkesztő | főszerkesztő |
    főszerkesztő-helyettes | olvasószerkesztő | képszerkesztő | lektor | lektorálta | szakmai lektor |
    szakmailag lektorálta | szakmailag ellenőrizte | orvosilag ellenőrizte | ellenőrizte | korrektor | korrektúra |
    korrektúrázta | fordító | fordította | fordítás | magyar fordítás | közreműködött | közreműködő | közreműködők |
    összeállította | lejegyezte | kiadó | kiadja | felelős kiadó | tördelés | tördelte | grafika | vágó-szerkesztő |
    rovatvezető | szöveg és fotó | szöveg és fotók | írta és fényképezte | vágás | operatőr | operatőr-vágó |
    angolból fordította | németből fordította | nyelvi lektor | olvasószerkesztette | ügyeletes szerkesztő |
    az interjút készítette | az interjút készítették | a cikk elkészítésében közreműködött
  `),
  tagsLead: phrases(`
    címkék | címke | cimkék | cimke | kulcsszavak | kulcsszó | kulcsszavak a cikkben | tagek | tags | hashtagek |
    kategória | kategóriák | rovat | rovatok | témák | téma | témakör | témakörök | témák a cikkben | címkézve |
    megcímkézve | címkézett | kategorizálva | kategóriában | közzétéve itt | közzétéve ebben | tárgyszavak |
    tárgyszó | kapcsolódó címkék | kapcsolódó témák | a cikk témái | a cikk címkéi | további cikkek a témában |
    megjelent a következő kategóriában
  `),
  bylineLead: phrases(`
    írta | írta és fényképezte | szerző | szerzők | szerzőnk | a cikk szerzője | a cikket írta | szöveg |
    szöveg és fotó | szöveg és kép | szöveg és fotók | szöveg, fotó | szövegíró | beküldte | bejegyezte | közzétette |
    posztolta | feltöltötte | publikálta | újságíró | szerkesztő | szerkesztette | riporter | tudósító |
    az interjút készítette | készítette | a riportot készítette | kérdezett | lejegyezte | összeállította |
    összeállítás | vendégszerző
  `),
  dateLead: phrases(`
    közzétéve | közzététel | közzététel dátuma | közzététel ideje | közzététel időpontja | publikálva | publikálás |
    publikálás dátuma | publikálás ideje | megjelent | megjelenés | megjelenés dátuma | megjelenés ideje |
    megjelenés időpontja | feltöltve | feltöltés dátuma | feltöltés ideje | létrehozva | létrehozás dátuma |
    beküldve | írva | dátum | kelt | frissítve | frissült | frissítés | frissítés dátuma | frissítés ideje |
    utolsó frissítés | utoljára frissítve | legutóbbi frissítés | legutóbb frissítve | módosítva | módosítás |
    módosítás dátuma | utolsó módosítás | utoljára módosítva | utoljára szerkesztve | legutóbb módosítva |
    legutóbbi módosítás | ellenőrizve | lektorálva | bejegyezve | hozzáadva | elküldve | archiválva
  `),
  agoPhrase: phrases(`
    perccel ezelőtt | perce | órával ezelőtt | órája | nappal ezelőtt | héttel ezelőtt | hónappal ezelőtt |
    évvel ezelőtt | másodperccel ezelőtt | másodperce | egy perce | egy órája | egy napja | egy hete | egy hónapja |
    pár perce | néhány perce | néhány órája | az előbb | az imént | épp most | éppen most | tegnap | tegnapelőtt |
    ma | a múlt héten | múlt héten | 2 napja | 3 napja | 4 napja | 5 napja | 6 napja | 2 hete | 3 hete | 4 hete |
    2 hónapja | 3 hónapja | 4 hónapja | 5 hónapja | 6 hónapja | fél órája | fél éve
  `),
  readingTimePhrase: phrases(`
    perc olvasás | perces olvasás | perc olvasási idő | perc olvasmány | perces olvasmány | perc elolvasni |
    olvasási idő | olvasási időtartam | becsült olvasási idő | a cikk olvasási ideje | olvasásidő | olvasási ideje |
    perces cikk | perc alatt elolvasható | p olvasás
  `),
  counterWord: phrases(`
    megtekintés | megtekintések | megtekintve | megtekintések száma | alkalommal olvasták | olvasás | olvasva |
    olvasták | olvasottság | hozzászólás | hozzászólások | hozzászólások száma | komment | kommentek | megjegyzés |
    megjegyzések | válasz | válaszok | kedvelés | kedvelések | kedveli | lájk | lájkok | tetszik | megosztás |
    megosztások | szavazat | szavazatok | értékelés | értékelések | követő | követők | feliratkozó | feliratkozók |
    letöltés | letöltések | látogatás | látogatások | látogató | látogatók | találat | találatok | reakció |
    reakciók | vélemény | vélemények | lejátszás
  `),
  homeLead: phrases(`
    főoldal | kezdőlap | kezdőoldal | címlap | nyitólap | nyitóoldal | itt vagy | ön itt van | ön itt áll | itt áll |
    itt jár | jelenlegi hely | jelenlegi oldal | jelenlegi helyed | az ön helyzete | vissza a főoldalra |
    vissza a kezdőlapra | vissza a címlapra
  `),
  menuLine: phrases(`
    e-mail cím | email cím | kilépés a tartalomba | ugrás a tartalomra | ugrás a tartalomhoz | ugrás a fő tartalomra |
    ugrás a fő tartalomhoz | ugrás a fő tartalomhoz ↓ | ugrás a menüre | ugrás a menühöz | ugrás a kereséshez |
    ugrás a láblécre | ugrás a lábléchez | ugrás a navigációra | ugrás a navigációhoz | ugrás az oldalsávhoz |
    tovább a tartalomhoz | tovább a tartalomra | tartalom átugrása | menü | menü megnyitása | menü bezárása |
    menü megjelenítése | főmenü | fő menü | fő navigáció | navigáció | navigáció átugrása | navigáció átváltása |
    elsődleges menü | bejegyzés navigáció | bejegyzések navigációja | bejegyzés-navigáció | oldalnavigáció | keresés |
    keresés az oldalon | keresés a honlapon | keresés a weboldalon | keresés ebben a blogban | keresés a blogban |
    keresés űrlap | keresőűrlap | keresés itt | keresés bezárása | kereső | részletes keresés | részletes kereső |
    összetett keresés | keresési eredmények | mit keres | mit keresel | bejelentkezés | belépés |
    belépés / regisztráció | bejelentkezés / regisztráció | belépés és regisztráció | jelentkezz be | kijelentkezés |
    kilépés | regisztráció | regisztrálok | fiók létrehozása | új fiók létrehozása | fiókom | saját fiók | profilom |
    profil szerkesztése | rendeléseim | elfelejtett jelszó | elfelejtettem a jelszavam | elfelejtette jelszavát |
    elfelejtette a jelszavát | elfelejtetted a jelszavad | új jelszó igénylése | új jelszó kérése |
    jelszóemlékeztető | emlékezz rám | emlékezzen rám | maradjak bejelentkezve | felhasználónév |
    felhasználónév vagy e-mail cím | felhasználói belépés | kosár | kosaram | kosárba | kosárba teszem |
    kosárba rakom | kosár megtekintése | a kosár üres | az ön kosara üres | a kosarad üres | pénztár |
    tovább a pénztárhoz | kívánságlista | kívánságlistára | szállítás és fizetés | szállítási információk |
    szállítási feltételek | fizetési módok | vásárlási feltételek | vásárlási információk | elállási jog | rólunk |
    magunkról | az oldalról | a blogról | impresszum | kapcsolat | kapcsolatfelvétel | kapcsolati űrlap |
    elérhetőség | elérhetőségek | elérhetőségeink | írj nekünk | írjon nekünk | lépjen kapcsolatba velünk |
    szerkesztőség | szerkesztőségünk | médiaajánlat | médiaajánló | hirdetés | hirdessen nálunk | hirdess nálunk |
    hirdetőknek | hirdetési lehetőségek | hirdetésfeladás | hirdetési árak | etikai kódex | adatvédelem |
    adatvédelmi tájékoztató | adatvédelmi nyilatkozat | adatvédelmi szabályzat | adatvédelmi irányelvek |
    adatvédelmi beállítások | adatkezelés | adatkezelési tájékoztató | adatkezelési szabályzat |
    adatkezelési nyilatkozat | adatvédelem és sütik | süti szabályzat | süti tájékoztató | süti beállítások |
    sütibeállítások | sütik kezelése | sütik beállítása | cookie szabályzat | cookie tájékoztató |
    cookie beállítások | cookie-beállítások | cookie-k kezelése | felhasználási feltételek | felhasználói feltételek |
    felhasználási szabályzat | felhasználói szabályzat | szerzői jogok | jogi nyilatkozat | jogi közlemény |
    jogi információk | moderálási elvek | moderációs szabályzat | kommentszabályzat |
    általános szerződési feltételek | ászf | előfizetői ászf | közérdekű adatok | akadálymentesítési nyilatkozat |
    oldaltérkép | honlaptérkép | webtérkép | gyakori kérdések | gyik | gyakran ismételt kérdések | súgó |
    ügyfélszolgálat | állásajánlatok | csatlakozz hozzánk | sajtószoba | pályázatok | archívum | blogarchívum |
    hírarchívum | cikkarchívum | rovatok | rovataink | összes rovat | kategóriák | címkék | linkek | hírlevél |
    hírlevél feliratkozás | hírlevelek | előfizetés | digitális előfizetés | előfizetőknek | rss | rss hírcsatorna |
    bejegyzések hírcsatorna | hozzászólások hírcsatorna | bejegyzések rss | wordpress magyarország | kövess minket |
    kövessen minket | mobil változat | mobil verzió | mobilalkalmazás | asztali változat | asztali nézet |
    teljes változat | alkalmazás letöltése | nyelvválasztás | nyelv kiválasztása | válassz nyelvet |
    válasszon nyelvet | hónap kijelölése | kategória kijelölése | vissza | vissza a tetejére | vissza a lap tetejére |
    vissza a főoldalra | vissza a kezdőlapra | lap tetejére | az oldal tetejére | főoldal | kezdőlap | címlap |
    nyitóoldal | összes megtekintése | mutasd mind | mutass többet | több megjelenítése | továbbiak betöltése |
    bezárás | az oldal nem található | a keresett oldal nem található | friss hírek
  `),
  commentLine: phrases(`
    hozzászólások | hozzászólás | hozzászólok | hozzászólás írása | hozzászólás küldése | hozzászólás elküldése |
    hozzászólás hozzáadása | hozzászólás beküldése | hozzászólás megszakítása | hozzászólások megtekintése |
    hozzászólások megjelenítése | hozzászólások elrejtése | hozzászólások betöltése | összes hozzászólás |
    összes hozzászólás megtekintése | további hozzászólások | további hozzászólások betöltése | új hozzászólás |
    új hozzászólás írása | új hozzászólás hozzáadása | új komment | vélemény, hozzászólás |
    vélemény, hozzászólás? válasz megszakítása | vélemény, hozzászólás? kilépés a válaszból | kilépés a válaszból |
    válasz megszakítása | válasz | válasz erre | válasz küldése | válaszolok | válaszolj | válaszolj erre |
    válasz erre a hozzászólásra | szólj hozzá | szóljon hozzá | szólj hozzá te is | szólj hozzá a cikkhez |
    szóljon hozzá a cikkhez | szólj hozzá elsőként | szóljon hozzá elsőként | hozzászólnál | mondd el a véleményed |
    mondja el véleményét | mondd el véleményed | írd meg a véleményed | írja meg véleményét | írd le a véleményed |
    írj véleményt | írj kommentet | írj hozzászólást | írjon hozzászólást | írd ide a hozzászólásod | komment írása |
    komment küldése | kommentek | komment | kommentelek | kommentáld | kommentálom | kommentek megtekintése |
    kommentek mutatása | kommentek megjelenítése | kommentek betöltése | kommenteléshez jelentkezz be |
    kommenteléshez lépj be | kommenteléshez regisztrálj | 0 hozzászólás | 1 hozzászólás | 0 komment | 1 komment |
    hozzászólások (0) | hozzászólás: 0 | nincs hozzászólás | nincs még hozzászólás | nincsenek hozzászólások |
    még nincs hozzászólás | még nincsenek hozzászólások | még nem érkezett hozzászólás | még nincs komment |
    nincs komment | nincsenek kommentek | nincsenek megjegyzések | megjegyzés küldése | megjegyzés hozzáadása |
    megjegyzés írása | 0 megjegyzés | 1 megjegyzés | legyél te az első | legyél te az első hozzászóló |
    légy te az első hozzászóló | legyen ön az első hozzászóló | legyen ön az első | legyél te az első kommentelő |
    a hozzászólások lezárva | hozzászólások lezárva | a hozzászólás lezárva | a hozzászólások le vannak tiltva |
    hozzászólások kikapcsolva | hozzászólások letiltva | hozzászólás nem lehetséges |
    a hozzászólási lehetőség lezárult | hozzászóláshoz be kell jelentkezni | a hozzászóláshoz be kell jelentkezni |
    a hozzászóláshoz be kell jelentkezned | a hozzászóláshoz jelentkezzen be | a hozzászóláshoz jelentkezz be |
    hozzászóláshoz jelentkezz be | hozzászóláshoz jelentkezzen be | a hozzászóláshoz belépés szükséges |
    hozzászólás küldéséhez be kell jelentkezni | a hozzászólás küldéséhez be kell jelentkezni |
    a hozzászólások megtekintéséhez | jelentkezz be a hozzászóláshoz | jelentkezzen be a hozzászóláshoz | név * |
    neved | az ön neve | név (kötelező) | e-mail * | e-mail cím * | e-mail-cím * | email * | email cím * |
    e-mail (kötelező) | e-mail cím (nem lesz látható) | hozzászólás * | honlap | weboldal | weboldal címe |
    az e-mail címet nem tesszük közzé | az e-mail-címet nem tesszük közzé |
    a kötelező mezőket * karakterrel jelöltük | értesítést kérek a következő hozzászólásokról e-mailben |
    értesítést kérek új bejegyzésekről e-mailben | feliratkozás: megjegyzések küldése (atom) |
    feliratkozás: bejegyzések (atom) | a bejegyzés trackback címe | legújabb elöl | legrégebbi elöl |
    hozzászólás jelentése | hozzászólás bejelentése | csatlakozz a beszélgetéshez | csatlakozz a vitához |
    a kommentelés lezárva | a hozzászólások le vannak zárva | kommentek kikapcsolva | a kommentelés ki van kapcsolva |
    ugrás a hozzászólásokhoz | ugrás a kommentekhez | válaszok megjelenítése | válaszok elrejtése | legújabbak elöl |
    legrégebbiek elöl | legnépszerűbb hozzászólások | írja meg az első hozzászólást | írd meg az első hozzászólást |
    csak előfizetők szólhatnak hozzá | moderálási elvek | kommentszabályzat | hozzászólási szabályzat |
    a hozzászólást töröltük | hozzászólás törölve
  `),
  commentPhrase: phrases(`
    az e-mail címet nem tesszük közzé | az e-mail-címet nem tesszük közzé | e-mail címed nem tesszük közzé |
    a kötelező mezőket * karakterrel | a kötelező mezőket * karakterrel jelöltük | a kötelező mezők * karakterrel |
    a kötelező mezők csillaggal | a nevem, e-mail címem, és weboldalcímem mentése |
    a nevem, e-mail-címem és weboldalcímem mentése | mentése a böngészőben a következő hozzászólásomhoz |
    a következő hozzászólásomhoz | hozzászólás küldéséhez be kell jelentkezni | a hozzászóláshoz be kell jelentkezni |
    a hozzászóláshoz be kell jelentkezned | a hozzászóláshoz be kell lépned | hozzászóláshoz be kell jelentkezni |
    be kell jelentkezni a hozzászóláshoz | kérjük, jelentkezzen be a hozzászóláshoz | jelentkezz be a hozzászóláshoz |
    akismet szolgáltatást használja | az akismet szolgáltatást használja | a spam csökkentésére |
    hogyan dolgozzák fel a hozzászólás adatait | a hozzászólás adatainak feldolgozás |
    értesítést kérek a következő hozzászólásokról | értesítést kérek új bejegyzésekről | értesítést kérek e-mailben |
    írd meg a véleményed kommentben | írd meg kommentben | írjátok meg kommentben | írd meg a kommentekben |
    írja meg kommentben | írd meg hozzászólásban | írd meg nekünk kommentben | mondd el a véleményed a kommentek |
    várjuk a hozzászólásokat | várjuk hozzászólásaikat | a hozzászólások moderálás után |
    hozzászólásod moderálásra vár | a hozzászólás moderálásra vár | hozzászólása moderálásra vár |
    a hozzászólások lehetősége kikapcsolva | bejegyzéshez a hozzászólások lehetősége |
    a hozzászólások a vonatkozó jogszabályok értelmében | legyél te az első hozzászóló | légy te az első, aki |
    legyen ön az első hozzászóló | elsőként szólj hozzá | szólj hozzá elsőként | kérjük, kulturáltan |
    a kommentelési szabályzat | kommentelési szabályzatunk | moderálási elveinket | a hozzászólásokat moderáljuk |
    a kommenteket moderáljuk | hozzászólása moderálás után | hozzászólásod moderálás után | moderálásra vár |
    hozzászóláshoz be kell jelentkezned | a hozzászóláshoz jelentkezzen be | a hozzászóláshoz kérjük |
    a kommenteléshez be kell | kommenteléshez jelentkezz be | a cikkhez már nem lehet hozzászólni |
    a cikkhez nem lehet hozzászólni | fenntartjuk a jogot a hozzászólások |
    fenntartja a jogot a hozzászólások törlésére | a hozzászólások tartalmáért | a kommentek tartalmáért |
    a hozzászólások nem tükrözik | kommentszabályzatunkat
  `),
  creditLead: phrases(`
    fotó | fotók | foto | fotós | fénykép | fényképek | fényképezte | fotózta | kép | képek | képek forrása |
    kép forrása | a kép forrása | a képek forrása | a fotó forrása | fotó forrása | fotók forrása | képforrás |
    fotóforrás | nyitókép | nyitó kép | nyitókép forrása | borítókép | borítókép forrása | címlapkép | címlapfotó |
    kiemelt kép | kiemelt kép forrása | kiemelt fotó | indexkép | lead kép | fejléckép | képaláírás | illusztráció |
    illusztrációk | a kép illusztráció | képünk illusztráció | a képünk illusztráció | illusztrációnk |
    fotóillusztráció | archív fotó | archív felvétel | archív kép | archív | sajtófotó | grafika | infografika |
    karikatúra | rajz | montázs | térkép | videó | videó forrása | képernyőfotó | képernyőkép | képernyőmentés |
    screenshot | facebook/képernyőkép | getty images | mti/mtva | mti fotó | shutterstock | northfoto |
    depositphotos | fortepan | illusztrációs fotó | illusztrációs kép | mi által generált kép |
    ai által generált kép | mesterséges intelligenciával készült kép | mi-vel generált | ai-generált kép |
    légi felvétel | drónfelvétel | műholdfelvétel | műholdkép | videóból kivágott | fotómontázs | kollázs |
    magánarchívum | saját archívum | családi archívum | saját fotó | a szerző fotója | a szerző felvétele |
    a szerző felvételei | olvasói fotó | olvasói felvétel | olvasónk fotója | olvasónk felvétele | borítófotó
  `),
  cookiePhrase: phrases(`
    olyan technológiákat használunk, mint a sütik | ez a weboldal sütiket használ | ez a weboldal cookie-kat használ |
    ez a weboldal sütiket (cookie-kat) használ | ez a honlap sütiket használ | ez a honlap cookie-kat használ |
    ez az oldal sütiket használ | ez az oldal cookie-kat használ | ez a webhely sütiket használ |
    ez a webhely cookie-kat használ | ez a webáruház sütiket | ez a blog sütiket használ |
    weboldalunk sütiket használ | weboldalunk cookie-kat használ | weboldalunk sütiket (cookie-kat) |
    weboldalunk az alapvető működéshez | honlapunk sütiket használ | honlapunk cookie-kat használ |
    oldalunk sütiket használ | oldalunk cookie-kat használ | webhelyünk sütiket használ |
    webhelyünk cookie-kat használ | portálunk sütiket használ | sütiket használunk | cookie-kat használunk |
    sütiket (cookie-kat) használunk | sütiket és hasonló technológiákat | sütiket használunk a tartalmak |
    elfogadja a sütik használatát | elfogadod a sütik használatát | elfogadja a cookie-k használatát |
    elfogadom a sütiket | elfogadom a cookie-kat | összes süti elfogadása | az összes süti elfogadása |
    összes cookie elfogadása | minden süti elfogadása | süti hozzájárulás kezelése | csak a szükséges sütik |
    szükséges sütik elfogadása | a weboldal használatával ön elfogadja | az oldal használatával elfogadja |
    a böngészés folytatásával | az oldalon történő továbbhaladással | a legjobb élmény nyújtása érdekében |
    eszközadatok tárolásához | az eszközinformációk tárolására
  `),
  adLine: phrases(`
    hirdetés | hirdetések | reklám | reklámok | hirdetés bezárása | hirdetés vége | reklám vége | fizetett hirdetés |
    fizetett tartalom | fizetett politikai hirdetés | politikai hirdetés | támogatott tartalom |
    szponzorált tartalom | szponzorált cikk | szponzorált | szponzorált linkek | promóció | promóciós tartalom |
    pr-cikk | pr cikk | partnertartalom | reklámcikk | advertorial | a cikk a hirdetés után folytatódik |
    a cikk hirdetés után folytatódik | a cikk a hirdetés alatt folytatódik | a cikk folytatódik a hirdetés után |
    a cikk a lap alján folytatódik | a cikk alább folytatódik | folytatás a hirdetés után |
    a hirdetés után folytatjuk | görgess tovább | görgessen tovább | hirdetés / reklám | hirdetés a cikk folytatódik |
    társoldalak ajánlója | partnerünk ajánlata | a cikk lejjebb folytatódik | cikkünk a hirdetés után folytatódik |
    cikkünk az ajánló után folytatódik | a cikk az ajánló után folytatódik | a cikk a videó után folytatódik |
    a cikk a galéria után folytatódik | folytatás a hirdetés alatt | hirdetés átugrása | hirdetés kihagyása |
    hirdetés elrejtése | szponzorált bejegyzés | támogatott cikk | fizetett együttműködés | fizetett partnerség |
    partneri tartalom | kereskedelmi tartalom | a cikk támogatója | társadalmi célú hirdetés
  `),
  tocHeading: phrases(`
    tartalom | tartalomjegyzék | a cikk tartalma | cikk tartalma | tartalom [elrejtés] | tartalomjegyzék [elrejtés] |
    tartalom elrejtése | tartalom megjelenítése | tartalomjegyzék megjelenítése | tartalomjegyzék elrejtése |
    ebben a cikkben | a cikkben | a cikkből megtudhatod | a cikkből megtudhatja | miről lesz szó |
    miről lesz szó a cikkben | miről olvashatsz | ezen az oldalon | az oldal tartalma | ugrás ide | gyors navigáció |
    gyorsnavigáció | az útmutató tartalma | ebben a számban | ebben a részben | ebben a hírlevélben |
    a cikkből megtudod | fejezetek | ugrás a recepthez
  `),
  furnitureLine: phrases(`
    teljes profil megtekintése | teljes profilom megtekintése | vissza a tetejére | vissza az oldal tetejére |
    vissza a lap tetejére | az oldal tetejére | lap tetejére | fel | ugrás az oldal tetejére | ugrás a lap tetejére |
    vissza | vissza a főoldalra | vissza a kezdőlapra | vissza a címlapra | vissza a listához | vissza a cikkekhez |
    vissza a hírekhez | vissza a bloghoz | vissza az előző oldalra | vissza a cikkhez | eredeti megtekintése |
    eredeti cikk elolvasása | az eredeti cikk itt olvasható | eredeti cikk | teljes cikk | a teljes cikk |
    tovább a teljes cikkhez | tovább a teljes cikkre | teljes cikk elolvasása | cikk elolvasása | elolvasom |
    elolvasom a cikket | tovább | tovább » | tovább olvasom | tovább olvasom » | tovább olvasás | tovább a cikkre |
    olvasás folytatása | olvasás folytatása → | olvasd tovább | olvass tovább | bővebben | bővebben » | bővebben → |
    részletek | részletek » | folytatás | mutass többet | mutass kevesebbet | mutass mindent | többet mutat |
    több megjelenítése | kevesebb megjelenítése | összes megjelenítése | összes megtekintése | továbbiak |
    továbbiak betöltése | továbbiak megjelenítése | több cikk betöltése | további cikkek betöltése | betöltés |
    betöltés folyamatban | kérjük, várjon | kérem, várjon | kis türelmet | kép nagyítása | nagyítás |
    nagyításhoz kattintson | kattints a nagyításhoz | kattintson a képre a nagyításhoz |
    kattintson a képre nagyításhoz | kattints a képre | nagyobb kép | galéria | képgaléria | galéria megtekintése |
    galéria megnyitása | megnézem a galériát | fotógaléria | képgaléria megtekintése | következő kép | előző kép |
    teljes képernyő | nyomtatás | oldal nyomtatása | cikk nyomtatása | nyomtatóbarát változat | pdf letöltése |
    letöltés pdf-ben | letöltés | állandó hivatkozás | közvetlen link | permalink | hivatkozás másolása | rövid link |
    betűméret | betűméret növelése | betűméret csökkentése | betűnagyság | hasznos volt ez a cikk |
    hasznos volt ez az oldal | hasznos volt a cikk | hasznosnak találta a cikket | segített ez a cikk |
    segített önnek ez a cikk | hasznos volt az információ | tetszett a cikk | hogy tetszett a cikk |
    értékelje a cikket | értékeld a cikket | értékelés | átlagos értékelés | igen nem |
    az ön böngészője nem támogatja a html5 videót | az ön böngészője nem támogatja a videó lejátszását |
    a böngésző nem támogatja | a böngésződ nem támogatja a lejátszást | a javascript le van tiltva |
    kérjük, engedélyezze a javascriptet | cikk meghallgatása | hallgassa meg a cikket | hallgasd meg a cikket |
    videó lejátszása | lejátszás | bezárás | ablak bezárása | mégse | mégsem | követés | követés leállítása |
    hiba jelentése | hibabejelentés | hibát talált | hibát találtál | visszaélés jelentése | új ablakban nyílik meg |
    új lapon nyílik meg | új ablakban nyílik | megnyitás új ablakban | első oldal | utolsó oldal | 1. oldal |
    weboldal megnyitása | ugrás a weboldalra | ugrás a honlapra | megnézem | fordítás | nyelvváltás | üzenet küldése |
    kép megnyitása | kattintson a nagyításhoz | galéria bezárása | összes kép megtekintése | valami hiba történt |
    valami elromlott | hoppá, valami elromlott | hoppá! valami elromlott | hoppá, hiba történt | hiba történt |
    hiba történt. próbálja újra | hiba történt, kérjük, próbálja újra | hiba történt, kérjük, próbálja meg később |
    hiba történt a betöltés során | próbálja újra | próbáld újra | próbálja újra később | próbáld újra később |
    újrapróbálkozás | oldal frissítése | oldal újratöltése | a tartalom nem elérhető | ez a tartalom nem elérhető |
    a videó nem elérhető | ez a videó nem elérhető | a cikk vége | hallgassa meg ezt a cikket | felolvasás |
    cikk felolvasása | hangos cikk | hibát találtam | elírás jelentése | visszajelzés küldése | véleményem van |
    mondja el véleményét | mondd el a véleményed | tetszett ez a cikk | hasznosnak találta ezt az oldalt |
    értékelje ezt a cikket | az ön értékelése | még nincs értékelés | köszönjük a szavazatát |
    köszönjük a szavazatod | köszönjük az értékelést | köszönjük a visszajelzést | köszönjük visszajelzését |
    link másolása | link másolva | oldal tetejére | vissza a keresési eredményekhez | ugrás a cikkhez | sötét mód |
    világos mód | éjszakai mód | magas kontraszt | nyomtatható verzió | nyomtatóbarát verzió | nagyobb betűméret |
    kisebb betűméret | szövegméret | elolvasom később | több betöltése |
    sajtóközlemény
  `),
  furnitureLead: phrases(`
    hasznos volt ez a | hasznos volt a cikk | a teljes írás itt | a teljes cikk itt | a teljes cikk itt olvasható |
    a teljes cikket itt | a teljes cikket | az eredeti cikk | az eredeti cikket itt | eredeti cikk | tovább olvasom |
    olvasás folytatása | összes bejegyzés megtekintése | állandó hivatkozás | közvetlen link | permalink |
    a cikk linkje | cikk url | rövid url | könyvjelzőzd | betűméret | segített ez a | megtekintések száma |
    a cikket eddig | az ön böngészője | a böngésződ nem | a böngésző nem támogatja | engedélyezze a javascript |
    kérjük, engedélyezze | a videó megtekintéséhez | a bejegyzés megtekintése az instagramon | kattintson a képre |
    kattints a képre | kattintson ide | kattints ide | hallgassa meg a cikket | hallgasd meg a cikket |
    a cikk hangos változata | hibát talált | hibát találtál | oldal 1 | 1. oldal, összesen | kattintson a fotóra |
    kattints a fotóra | a tartalom megtekintéséhez | a böngészője elavult | böngészője elavult | böngésződ elavult |
    elavult böngészőt használ | a javascript ki van kapcsolva | engedélyezd a javascript | kapcsolja be a javascript |
    az oldal utolsó frissítése | értékelje ezt | értékeld ezt | hiba jelentése |
    sajtókapcsolat
  `),
};
