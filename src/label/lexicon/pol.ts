import { type Lexicon, phrases } from './lexicon.js';

/** Polish. */
export const pol: Lexicon = {
  language: 'pol',
  bioHeading: phrases(`
    o autorze | o autorce | o autorach | o autorze/autorce | informacje o autorze | autor | autorka | autorzy |
    autor artykułu | autor tekstu | autor wpisu | autor bloga | o mnie | kim jestem | profil autora | biogram |
    biogram autora | poznaj autora | napisane przez | opublikowane przez | notka o autorze | o autorze tekstu |
    o autorze artykułu | o autorze wpisu | autorka artykułu | autorka tekstu | autorka wpisu | autor publikacji |
    autor gościnny | artykuł napisany przez | artykuł przygotował | artykuł przygotowała | więcej o autorze |
    poznaj autorkę | nota o autorze | biografia autora | nasz ekspert | nasza ekspertka | o redaktorze |
    o autorce tekstu | nasz autor | nasza autorka | nasi eksperci | nasi autorzy | o dziennikarzu | o dziennikarce |
    o felietoniście | o tłumaczu | o blogerze | o blogerce | kilka słów o mnie | tekst napisany przez |
    skontaktuj się z autorem | kontakt z autorem | kontakt do autora
  `),
  bioLead: phrases(`
    o autorze | o autorce | informacje o autorze | ten artykuł został napisany przez | artykuł napisany przez |
    tekst napisany przez | wpis gościnny | gościnny wpis | autorem artykułu jest | autorką artykułu jest |
    autorem tekstu jest | autorką tekstu jest | autor artykułu jest | autor jest | autorka jest |
    autorka artykułu jest | autorem wpisu jest | artykuł napisał | artykuł napisała | artykuł przygotował |
    artykuł przygotowała | artykuł gościnny | autor gościnny | dziennikarz, publicysta | dziennikarka, publicystka |
    dziennikarz i publicysta | dziennikarka i publicystka | dziennikarz, redaktor | dziennikarka, redaktorka |
    dziennikarz portalu | dziennikarka portalu | dziennikarz działu | dziennikarka działu | redaktor portalu |
    redaktorka portalu | redaktor serwisu | redaktorka serwisu | redaktor działu | redaktorka działu |
    absolwent dziennikarstwa | absolwentka dziennikarstwa | absolwent polonistyki | absolwentka polonistyki |
    absolwent filologii | absolwentka filologii | absolwent politologii | absolwentka politologii | absolwent prawa |
    absolwentka prawa | z wykształcenia dziennikarz | z wykształcenia dziennikarka | z zawodu dziennikarz |
    copywriterka | studentka dziennikarstwa | student dziennikarstwa | autor tekstu jest | autorka tekstu jest |
    tekst gościnny | dziennikarz i redaktor | dziennikarka i redaktorka | w wolnym czasie czyta
  `),
  selfLead: phrases(`
    cześć, jestem | cześć! jestem | cześć, mam na imię | cześć! mam na imię | cześć, nazywam się | cześć! nazywam się |
    hej, jestem | hej! jestem | hej, mam na imię | hej! mam na imię | witaj, jestem | nazywam się | mam na imię |
    jestem autorem bloga | jestem autorką bloga | jestem dziennikarzem | jestem dziennikarką | witam na moim blogu |
    witaj na moim blogu | cześć jestem | witaj! jestem | witam, nazywam się | witam, jestem | dzień dobry, jestem |
    dzień dobry! jestem | dzień dobry, nazywam się | miło mi cię | miło, że jesteś | witajcie na moim blogu |
    jestem autorem | jestem autorką | jestem blogerką | jestem blogerem | jestem założycielem | jestem założycielką |
    na blogu piszę | witajcie, jestem | witaj na mojej stronie | cieszę się, że tu jesteś | fajnie, że jesteś |
    miło, że tu jesteś
  `),
  roleWord: phrases(`
    dziennikarz | dziennikarka | dziennikarze | reporter | reporterka | korespondent | korespondentka | redaktor |
    redaktorka | redaktor naczelny | redaktor naczelna | redaktor prowadzący | zastępca redaktora naczelnego |
    wydawca | publicysta | publicystka | felietonista | felietonistka | komentator | pisarz | pisarka | autor |
    autorka | współautor | współautorka | powieściopisarz | poeta | poetka | eseista | scenarzysta | scenarzystka |
    bloger | blogerka | podcaster | youtuber | copywriter | copywriterka | tłumacz | tłumaczka | krytyk |
    krytyk filmowy | recenzent | recenzentka | fotograf | fotografka | fotoreporter | ilustrator | ilustratorka |
    grafik | projektant | projektantka | reżyser | reżyserka | producent | prezenter | prezenterka | profesor |
    adiunkt | wykładowca | wykładowczyni | nauczyciel | nauczycielka | badacz | badaczka | naukowiec | doktorant |
    doktorantka | historyk | historyczka | filozof | socjolog | socjolożka | politolog | politolożka | ekonomista |
    ekonomistka | psycholog | psycholożka | psychoterapeuta | psychoterapeutka | psychiatra | lekarka | pediatra |
    dermatolog | dietetyk | dietetyczka | farmaceuta | farmaceutka | fizjoterapeuta | kosmetolog | weterynarz |
    prawnik | prawniczka | adwokat | radca prawny | radczyni prawna | inżynier | architekt | programista |
    programistka | analityk | analityczka | doradca | konsultant | konsultantka | strateg | trener | trenerka |
    trener personalny | coach | przedsiębiorca | założyciel | założycielka | współzałożyciel | współzałożycielka |
    właściciel | właścicielka | rzecznik prasowy | aktywista | aktywistka | podróżnik | podróżniczka |
    student dziennikarstwa | studentka dziennikarstwa | stażysta | stażystka | reportażysta | reportażystka |
    sekretarz redakcji | wydawczyni | fotoreporterka | montażysta | montażystka | dokumentalista | dokumentalistka |
    dramatopisarz | krytyczka filmowa | krytyczka literacka | rysownik | rysowniczka | graficzka | rzeczniczka |
    antropolog | antropolożka | kryminolog | filozofka | literaturoznawca | literaturoznawczyni | językoznawca |
    językoznawczyni | kulturoznawca | kulturoznawczyni | adiunktka | profesorka | wirusolog | wirusolożka |
    epidemiolog | epidemiolożka | klimatolog | synoptyk | fizjoterapeutka | położna | adwokatka | podcasterka
  `),
  bioPhrase: phrases(`
    pisze o | pisze dla | piszę o | pisał dla | pisała dla | pisze na tematy | publikował w | publikowała w |
    publikuje w | publikował m.in | publikowała m.in | współpracuje z | współpracował z | współpracowała z |
    współpracował m.in | współpracowała m.in | jest autorem | jest autorką | autor książek | autorka książek |
    autor książki | autorka książki | autor wielu | autorka wielu | autor licznych | autorka licznych | autor kilku |
    autorka kilku | mieszka w | mieszka i pracuje | mieszkam w | urodził się | urodziła się | urodzony w | urodzona w |
    pochodzi z | absolwent dziennikarstwa | absolwentka dziennikarstwa | absolwent uniwersytetu |
    absolwentka uniwersytetu | absolwent filologii | absolwentka filologii | ukończył studia | ukończyła studia |
    studiował | studiowała | studiuje na | doktor nauk | wykłada na | jest wykładowcą | jest profesorem | pracuje jako |
    pracował jako | pracowała jako | pracuje w redakcji | pracował w redakcji | pracowała w redakcji | w redakcji od |
    wcześniej związany z | wcześniej związana z | wcześniej pracował | wcześniej pracowała | w mediach od |
    dziennikarz od | zajmuje się tematyką | specjalizuje się w | specjalizuje się | specjalista w dziedzinie |
    doświadczenie zdobywał | doświadczenie zdobywała | doświadczenie w branży | wieloletnie doświadczenie |
    z wieloletnim doświadczeniem | lat doświadczenia | założyciel portalu | założycielka portalu | prowadzi bloga |
    prowadzi blog | prowadzi podcast | redaktor naczelny portalu | członek stowarzyszenia | laureat nagrody |
    laureatka nagrody | nominowany do nagrody | nominowana do nagrody | pasjonat | pasjonatka | entuzjasta |
    entuzjastka | w wolnym czasie | w wolnych chwilach | po godzinach | gdy nie pisze | kiedy nie pisze |
    uwielbia podróże | lubi podróżować | kocha podróże | mama dwójki | tata dwójki | mąż i ojciec | żona i matka |
    pisze na temat | pisze głównie | pisze teksty | pisze artykuły | pisał do | pisała do | jest autorem książki |
    jest autorką książki | jest współautorem | jest współautorką | jest dziennikarzem | jest dziennikarką |
    jest redaktorem | jest redaktorką | jest redaktorem naczelnym | jest redaktor naczelną | jest absolwentem |
    jest absolwentką | jest copywriterem | jest copywriterką | jest doktorem | jest adiunktem |
    jest pracownikiem naukowym | jest założycielem | jest założycielką | jest współzałożycielem | jest blogerem |
    jest blogerką | autor bloga | autorka bloga | współautor książki | współautorka | zajmuje się głównie |
    zajmuje się przede wszystkim | specjalizujący się | specjalizująca się | pasjonuje się | fascynuje się |
    związany z redakcją | związana z redakcją | związany z portalem | związana z portalem | w dziennikarstwie od |
    z mediami związany | z mediami związana | z dziennikarstwem związany | z dziennikarstwem związana |
    z portalem związany | z portalem związana | ukończył dziennikarstwo | ukończyła dziennikarstwo |
    studiował dziennikarstwo | studiowała dziennikarstwo | studiuje dziennikarstwo | z wykształcenia | z zamiłowania |
    doktor habilitowany | mieszka i pracuje w | prywatnie mama | prywatnie tata | lubi podróże | letnie doświadczenie |
    letnim doświadczeniem | wieloletnim doświadczeniem | prowadzi szkolenia | prowadzi kanał |
    publikowała między innymi | publikował między innymi | pracowała m.in. w | pracował m.in. w |
    absolwent politologii | absolwentka politologii | prywatnie miłośnik | prywatnie miłośniczka | prywatnie fan |
    prywatnie fanka | miłośnik podróży | miłośniczka podróży
  `),
  bioCall: phrases(`
    obserwuj mnie na | śledź mnie na | obserwuj autora | znajdziesz mnie na | możesz mnie znaleźć na |
    skontaktuj się z autorem | kontakt z autorem | kontakt do autora | napisz do autora | napisz do mnie |
    masz pytanie do autora | więcej o autorze | więcej artykułów autora | więcej tekstów autora |
    więcej wpisów autora | inne artykuły autora | pozostałe artykuły autora | wszystkie artykuły autora |
    wszystkie wpisy autora | wszystkie teksty autora | wszystkie posty autora | zobacz wszystkie wpisy |
    zobacz wszystkie artykuły autora | zobacz wszystkie artykuły | zobacz wszystkie posty | zobacz inne artykuły |
    wyświetl wszystkie wpisy, których autorem jest | wyświetl wszystkie wpisy | wyświetl mój pełny profil |
    zobacz profil | odwiedź mój blog | odwiedź moją stronę | więcej informacji na stronie | więcej informacji na |
    aby uzyskać więcej informacji |
    zobacz wszystkie wpisy autora | zobacz wszystkie teksty autora | zobacz inne artykuły autora |
    zobacz inne teksty autora | zobacz więcej artykułów autora | zobacz profil autora | zobacz pełny profil |
    wyświetl wszystkie artykuły | pokaż wszystkie wpisy | pokaż wszystkie artykuły autora |
    wszystkie publikacje autora | więcej od autora | więcej tekstów tego autora | inne teksty autora |
    inne wpisy autora | inne artykuły tego autora | inne publikacje autora | czytaj inne artykuły autora |
    czytaj więcej tekstów autora | czytaj więcej o autorze | przeczytaj inne artykuły autora |
    przeczytaj więcej o autorze | poznaj inne teksty | kontakt z autorką | napisz do autorki | skontaktuj się ze mną |
    śledź autora | znajdziecie mnie na | znajdziesz go na | znajdziesz ją na | strona autora |
    strona internetowa autora | blog autora | czytaj inne artykuły | skontaktuj się z autorką | obserwuj go na |
    obserwuj ją na
  `),
  pronounLead: phrases(`
    on | ona | jego | jej | oni | autor | autorka
  `),
  aboutLead: phrases(`
    o firmie | o nas | o spółce | o grupie | o fundacji | o stowarzyszeniu | o marce | o organizacji |
    informacje o firmie | informacje o spółce | profil firmy | kim jesteśmy | o wydawnictwie | o producencie |
    o projekcie
  `),
  companyPhrase: phrases(`
    jest wiodącym dostawcą | jest czołowym dostawcą | jest jednym z wiodących | jest liderem rynku |
    jest liderem na rynku | siedziba firmy znajduje się | siedziba główna firmy | z główną siedzibą w |
    kontakt dla mediów | kontakt dla prasy | kontakt prasowy | dodatkowych informacji udziela |
    relacje inwestorskie | stwierdzenia dotyczące przyszłości | stwierdzenia wybiegające w przyszłość |
    więcej informacji na stronie | więcej informacji można znaleźć | posiada oddziały w | wchodzi w skład grupy
  `),
  prevLead: phrases(`
    poprzedni | poprzednia | poprzednie | poprzedni artykuł | poprzednie artykuły | poprzedni wpis | poprzednie wpisy |
    poprzedni post | poprzednie posty | poprzednia strona | poprzednia wiadomość | poprzedni news | poprzedni rozdział |
    poprzedni temat | poprzedni odcinek | poprzedni przepis | poprzedni projekt | poprzedni tekst | starsze wpisy |
    starszy wpis | starsze posty | starszy post | starsze artykuły | starsze | zobacz poprzedni | poprz |
    poprzedni materiał | poprzednia publikacja | poprzednia aktualność | poprzedni numer | poprzednia recenzja |
    starszy artykuł | nowsze starsze | czytaj poprzedni | przejdź do poprzedniego | « poprzedni | ← poprzedni |
    < poprzedni
  `),
  nextLead: phrases(`
    następny | następna | następne | następny artykuł | następne artykuły | następny wpis | następne wpisy |
    następny post | następne posty | następna strona | następna wiadomość | następny news | następny rozdział |
    następny temat | następny odcinek | następny przepis | następny projekt | następny tekst | kolejny artykuł |
    kolejny wpis | kolejny post | kolejna strona | kolejny | nowsze wpisy | nowszy wpis | nowsze posty | nowszy post |
    nowsze artykuły | nowsze | zobacz następny | nast | następny materiał | następna publikacja | następna aktualność |
    następny numer | kolejna wiadomość | kolejny tekst | kolejny odcinek | kolejny przepis | kolejny materiał |
    nowszy artykuł | czytaj następny | przejdź do następnego | następny » | następny → | następny >
  `),
  relatedHeading: phrases(`
    powiązane artykuły | powiązane wpisy | powiązane posty | powiązane tematy | powiązane treści |
    powiązane wiadomości | powiązane materiały | podobne artykuły | podobne wpisy | podobne posty | podobne tematy |
    podobne wiadomości | podobne treści | artykuły powiązane | zobacz także | zobacz też | zobacz również |
    zobacz więcej | zobacz inne artykuły | zobacz podobne | czytaj także | czytaj też | czytaj również |
    czytaj więcej | czytaj dalej | przeczytaj także | przeczytaj też | przeczytaj również | przeczytaj więcej |
    przeczytaj inne artykuły | sprawdź także | sprawdź też | sprawdź również | polecane artykuły | polecane wpisy |
    polecane teksty | polecane dla ciebie | polecane treści | polecamy także | polecamy również |
    polecamy przeczytać | polecamy ciekawe artykuły | redakcja poleca | warto przeczytać | warto zobaczyć |
    może cię zainteresować | może cię też zainteresować | może cię także zainteresować | może ci się spodobać |
    może ci się też spodobać | mogą cię zainteresować | może zainteresuje cię | to może cię zainteresować |
    to cię może zainteresować | zainteresuje cię | być może zainteresuje cię | inne artykuły | inne wpisy |
    inne artykuły autora | inne z tej kategorii | inne wiadomości | więcej artykułów | więcej wiadomości |
    więcej na ten temat | więcej w tej kategorii | więcej tego autora | więcej od autora | więcej z tej kategorii |
    więcej z działu | więcej w dziale | najczęściej czytane | najpopularniejsze artykuły | najchętniej czytane |
    najnowsze artykuły | najnowsze wpisy | najnowsze wiadomości | najnowsze posty | najnowsze komentarze |
    ostatnie wpisy | ostatnie artykuły | ostatnie posty | ostatnie komentarze | ostatnio dodane |
    popularne artykuły | popularne wpisy | popularne posty | popularne tematy | popularne teraz | nie przegap |
    przeglądaj podobne tematy | z tej samej kategorii | tego samego autora | wybrane dla ciebie |
    dla ciebie wybrane | ostatnio na blogu | inne komunikaty | najnowsze komunikaty | pozostałe komunikaty |
    wszystkie odcinki | poprzednie odcinki | inni czytali również | inni czytali także | najczęściej czytane teraz |
    najczęściej czytane dziś | inne artykuły tego autora | więcej z tej serii | pozostałe części cyklu
  `),
  relatedLead: phrases(`
    czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj dalej | czytaj więcej na | czytaj więcej o |
    przeczytaj także | przeczytaj też | przeczytaj również | przeczytaj więcej | zobacz także | zobacz też |
    zobacz również | zobacz więcej | zobacz wideo | zobacz galerię | sprawdź także | sprawdź też | sprawdź również |
    więcej na ten temat | więcej przeczytasz | polecamy także | polecamy również | polecany artykuł |
    warto przeczytać | może cię zainteresować | podobne artykuły | powiązane artykuły | powiązany artykuł |
    dalsza część artykułu | obejrzyj także | posłuchaj także | nie przegap | czytaj więcej na ten temat |
    przeczytaj cały artykuł | przeczytaj wywiad | przeczytaj recenzję | przeczytajcie także | zobacz film |
    zobacz zdjęcia | obejrzyj wideo | posłuchaj podcastu | dowiedz się więcej | więcej na temat | więcej w temacie |
    więcej informacji | na ten sam temat | z archiwum | polecamy | polecamy też | polecane artykuły |
    podobny artykuł | warto przeczytać także | warto zobaczyć | nie przegapcie | to może cię zainteresować |
    może cię także zainteresować | mogą cię zainteresować | zainteresuje cię także | relacja na żywo |
    przeczytaj
  `),
  shareLine: phrases(`
    udostępnij | udostępnij to | udostępnij artykuł | udostępnij ten artykuł | udostępnij wpis | udostępnij post |
    udostępnij na | udostępnij na facebooku | udostępnij na twitterze | udostępnij na x | udostępnij na facebook |
    udostępnij na linkedin | udostępnij w usłudze twitter | udostępnij w usłudze facebook |
    udostępnij w serwisie pinterest | udostępnij znajomym | udostępnienia | podziel się | podziel się artykułem |
    podziel się wpisem | podziel się na facebooku | podziel się ze znajomymi | podziel się z innymi |
    podziel się tym | poleć znajomym | poleć znajomemu | poleć artykuł | poleć innym | lubię to | lubię |
    lubię to wczytywanie | nie lubię | lajkuj | tweetnij | tweet | przypnij | zapisz artykuł | zapisz na później |
    przeczytaj później | dodaj do ulubionych | do ulubionych | wyślij znajomemu | wyślij e-mailem | wyślij mailem |
    wyślij pocztą e-mail | wyślij link | wrzuć na bloga | wydrukuj | drukuj artykuł | wersja do druku |
    drukuj stronę | e-mail | kopiuj link | skopiuj link | link skopiowany | skopiowano | wykop | facebook |
    messenger | whatsapp | oceń artykuł | link został skopiowany | skopiowano link | podaruj artykuł |
    podaruj ten artykuł | udostępnij na bluesky | udostępnij na threads | więcej opcji udostępniania
  `),
  shareLead: phrases(`
    udostępnij ten | udostępnij na | udostępnij artykuł | udostępnij wpis | udostępnij znajomym | podziel się tym |
    podziel się artykułem | podziel się ze znajomymi | podziel się z innymi | podziel się wpisem | podziel się na |
    kliknij, aby udostępnić | kliknij by udostępnić | kliknij, aby wydrukować | kliknij, aby wysłać |
    spodobał ci się ten artykuł | spodobał ci się artykuł | podobał ci się artykuł | podobał ci się ten artykuł |
    podobał ci się ten wpis | spodobał ci się wpis | jeśli spodobał ci się | jeżeli spodobał ci się |
    jeśli podobał ci się | jeśli artykuł ci się | poleć ten artykuł | daj znać znajomym | podaj dalej |
    prześlij dalej newsletter | wyślij artykuł znajomemu | jako prenumerator możesz | jako subskrybent możesz
  `),
  followLead: phrases(`
    obserwuj nas | obserwuj nas na | obserwuj nas w | śledź nas | śledź nas na | śledź nas w | polub nas |
    polub nas na | polub nas na facebooku | polub naszą stronę | polub nasz fanpage | dołącz do nas |
    dołącz do nas na | dołącz do naszej grupy | dołącz do naszej społeczności | dołącz do grupy | znajdź nas na |
    znajdziesz nas na | bądź z nami | bądź z nami na | subskrybuj nasz kanał | zasubskrybuj nasz kanał |
    odwiedź nas na | odwiedź nasz profil | zapraszamy na nasz | zapraszamy na nasze | zapraszamy na nasz profil |
    jesteśmy na | jesteśmy też na | nasz profil na | nasz kanał na | bądź na bieżąco! obserwuj | obserwuj nasz kanał |
    obserwuj nasz profil | śledź nasz | śledź nasze profile | polub nasz profil | dołącz do naszego kanału |
    znajdziecie nas na | dodaj nas do preferowanych | dodaj nas jako preferowane | ustaw nas jako preferowane |
    zajrzyj na nasz profil
  `),
  promoLead: phrases(`
    zapisz się na newsletter | zapisz się na nasz newsletter | zapisz się do newslettera |
    zapisz się do naszego newslettera | subskrybuj | subskrybuj nas | subskrybuj newsletter | zasubskrybuj |
    zamów newsletter | zaprenumeruj | zarejestruj się | zaloguj się, aby | zaloguj się lub | załóż konto |
    otrzymuj najnowsze | otrzymuj powiadomienia | chcesz otrzymywać | chcesz być na bieżąco | chcę otrzymywać |
    bądź na bieżąco | bądź na bieżąco z | nie przegap żadnego | nie przegap najnowszych | podaj swój e-mail |
    podaj adres e-mail | podaj swój adres | wpisz swój e-mail | wpisz swój adres | twój e-mail | twój adres e-mail |
    adres e-mail | masz już konto | masz już prenumeratę | nie masz konta | nie masz jeszcze konta |
    jesteś już subskrybentem | ten artykuł jest dostępny | artykuł dostępny tylko | tylko dla subskrybentów |
    tylko dla prenumeratorów | treść dostępna | uzyskaj dostęp | aby czytać dalej | czytaj dalej z |
    czytaj bez ograniczeń | wykup dostęp | kup subskrypcję | kup prenumeratę | wypróbuj za darmo | wesprzyj nas |
    wspieraj nas | przekaż darowiznę | przekaż 1,5% | twoje wsparcie | potrzebujemy twojego | zostań patronem |
    postaw kawę | postaw mi kawę | pobierz naszą aplikację | pobierz aplikację | pobierz za darmo |
    ściągnij aplikację | zamów teraz | skontaktuj się z nami | oferta specjalna | zapisując się | wyrażam zgodę na |
    wyrażam zgodę | zgadzam się na | akceptuję regulamin | dziękujemy za przeczytanie | dziękujemy za subskrypcję |
    dziękujemy za zapisanie się | dziękuję za przeczytanie | masz ciekawy temat | byłeś świadkiem | napisz do nas |
    wyślij nam | linki afiliacyjne | ten artykuł jest przeznaczony | ten artykuł jest tylko dla |
    ten tekst jest dostępny tylko | ta treść jest dostępna | ta treść jest tylko dla | artykuł dostępny dla |
    artykuł tylko dla | dla prenumeratorów | dla subskrybentów | wyłącznie dla prenumeratorów | pozostało 80 |
    pozostało 90 | pozostało 70 | dalszy ciąg artykułu | masz już subskrypcję | masz już dostęp |
    nie masz subskrypcji | jesteś już prenumeratorem | jesteś subskrybentem | jesteś prenumeratorem |
    zaloguj się aby | zaloguj się, by | zaloguj się i czytaj | załóż darmowe konto | załóż bezpłatne konto |
    aby przeczytać cały artykuł | aby przeczytać całość | aby kontynuować czytanie | chcesz czytać dalej |
    chcesz przeczytać cały | kup dostęp | kup e-wydanie | kup wydanie | kup numer | zamów prenumeratę |
    wykup subskrypcję | zyskaj dostęp | odblokuj dostęp | wybierz subskrypcję | wybierz prenumeratę |
    sprawdź ofertę prenumeraty | wypróbuj bezpłatnie | wypróbuj za 1 zł | pierwszy miesiąc za | czytaj bez reklam |
    czytaj e-wydanie | pełny dostęp do | prenumeruj | wesprzyj naszą pracę | wesprzyj naszą redakcję |
    wesprzyj niezależne | wspieraj niezależne | wspieraj naszą | wpłać darowiznę | przekaż 1,5 | przekaż nam 1,5 |
    twoja darowizna | twoja wpłata | każda wpłata | zostań patronką | zostań naszym patronem | zostań subskrybentem |
    zostań prenumeratorem | zostań wspierającym | postaw nam kawę | jesteśmy niezależną redakcją |
    jesteśmy niezależnym medium | jeśli cenisz naszą pracę | jeśli podoba ci się to, co robimy |
    pobierz bezpłatną aplikację | pobierz e-book | pobierz ebook | pobierz ebooka | pobierz bezpłatny poradnik |
    pobierz darmowy | pobierz raport | pobierz poradnik | zapisz się na webinar | posłuchaj naszego podcastu |
    słuchaj naszego podcastu | słuchaj podcastu | słuchaj nas na | weź udział w konkursie | masz dla nas temat |
    napisz do autora | czekamy na wasze | otrzymałeś ten newsletter
  `),
  promoPhrase: phrases(`
    zapisz się na newsletter | zapisz się na nasz newsletter | zapisz się do newslettera |
    zapisz się do naszego newslettera | nasz newsletter | naszego newslettera | na swoją skrzynkę |
    prosto na swoją skrzynkę | na twoją skrzynkę | na twojego maila | wypisać się w każdej chwili |
    otrzymywać powiadomienia o nowych wpisach | powiadomienia o nowych wpisach | pełny dostęp do treści |
    tylko dla subskrybentów | aby przeczytać cały artykuł | aby czytać dalej | wykup subskrypcję |
    pobierz naszą aplikację | w google play i app store | subskrybuj nasz kanał | wesprzyj naszą działalność |
    wesprzyj nas na | na patronite | postaw mi kawę | buycoffee.to | darowizny na cele statutowe |
    otrzymujemy prowizję | wyrażam zgodę na przetwarzanie | na przetwarzanie moich danych osobowych |
    administratorem twoich danych | regulamin i politykę prywatności | akceptuję politykę prywatności |
    zapoznaj się z polityką prywatności | dziękujemy za zapisanie się | kliknij tutaj, aby się zapisać |
    masz już konto? zaloguj | masz konto? zaloguj | nie masz konta? zarejestruj | nie masz konta? załóż |
    jesteś już subskrybentem? zaloguj | masz już subskrypcję? zaloguj | masz już prenumeratę? zaloguj |
    tylko dla prenumeratorów | rezygnujesz kiedy chcesz | zrezygnuj w dowolnym momencie |
    możesz zrezygnować w dowolnym momencie | możesz zrezygnować w każdej chwili |
    możesz się wypisać w dowolnym momencie | prosto na maila | prosto do twojej skrzynki |
    we wszystkich aplikacjach podcastowych | w twojej ulubionej aplikacji podcastowej | możemy otrzymać prowizję |
    bez dodatkowych kosztów dla ciebie | ceny mogą ulec zmianie | napisz do nas na adres | czytelnicy tacy jak ty |
    darmowe artykuły w tym miesiącu | bezpłatnych artykułów w tym miesiącu | darmowych artykułów w tym miesiącu
  `),
  copyrightPhrase: phrases(`
    wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | prawa zastrzeżone | prawa autorskie zastrzeżone |
    materiał chroniony prawem autorskim | dalsze rozpowszechnianie artykułu | za zgodą wydawcy |
    tylko za zgodą wydawcy | kopiowanie zabronione | kopiowanie bez zgody | bez zgody wydawcy | bez zgody redakcji |
    bez zgody autora zabronione | na licencji creative commons | copyright © | © copyright |
    dumnie wspierane przez wordpressa | obsługiwane przez usługę blogger | wspierane przez wordpress
  `),
  noticePhrase: phrases(`
    nie ponosi odpowiedzialności za treść | nie ponosi odpowiedzialności za treści | niekoniecznie odzwierciedlają |
    są prywatnymi opiniami | stanowią wyłącznie opinię | nie stanowią porady | nie stanowi porady |
    nie stanowi porady inwestycyjnej | nie stanowi rekomendacji | nie stanowią rekomendacji inwestycyjnych |
    nie stanowi oferty w rozumieniu | nie zastępuje porady lekarza | nie zastępuje konsultacji |
    charakter wyłącznie informacyjny | charakter informacyjny i | artykuł pierwotnie ukazał się |
    tekst pierwotnie ukazał się | pierwotnie opublikowany na | pojawił się poniżej po raz pierwszy |
    przedruk za zgodą | zauważyłeś błąd | znalazłeś błąd | materiał powstał we współpracy |
    artykuł powstał we współpracy | przetłumaczono automatycznie | w poprzedniej wersji artykułu |
    w pierwotnej wersji artykułu | w pierwszej wersji artykułu | w poprzedniej wersji tekstu |
    poprzednia wersja artykułu | za błąd przepraszamy | przepraszamy czytelników | wyraża opinie autora |
    są prywatnymi poglądami | wyrażają wyłącznie poglądy | wyrażają poglądy autora |
    redakcja nie ponosi odpowiedzialności | redakcja nie odpowiada za | redakcja nie bierze odpowiedzialności |
    bez udziału redakcji | zweryfikowany przez redakcję | zweryfikowane przez redakcję | nie stanowią rekomendacji |
    nie zastąpi wizyty u lekarza | nie zastępuje porady lekarskiej | nie może zastąpić porady |
    wyłącznie w celach informacyjnych | kopiowanie bez zgody | bez zgody redakcji | opublikowano za zgodą |
    zgłoś błąd do redakcji |
    ten artykuł ma ponad | ten artykuł ma więcej niż
  `),
  noticeLead: phrases(`
    nota prawna | od redakcji | od redaktora | przypis redakcji | przyp. red | przyp. aut | przyp. tłum |
    uwaga redakcji | sprostowanie | errata | konflikt interesów | artykuł pierwotnie | artykuł ukazał się |
    artykuł został opublikowany | artykuł sponsorowany | tekst pierwotnie | tekst ukazał się | tekst opublikowany |
    wpis opublikowano w kategorii | ten wpis został opublikowany w | treści zawarte | informacje zawarte |
    opinie wyrażone | poglądy wyrażone | pierwotnie opublikowano | opublikowano za zgodą | zauważyłeś błąd |
    znalazłeś błąd | widzisz błąd | korekta redakcyjna | przypis tłumacza | dopisek redakcji | nota redakcyjna |
    nota od redakcji | aktualizacja artykułu | artykuł zaktualizowany | artykuł został zaktualizowany |
    artykuł został poprawiony | artykuł przetłumaczony | artykuł został przetłumaczony |
    artykuł powstał we współpracy | artykuł powstał przy współpracy | artykuł powstał z użyciem |
    artykuł zawiera linki | artykuł zawiera lokowanie | artykuł nie stanowi | ten artykuł został przetłumaczony |
    ten artykuł został zaktualizowany | ten artykuł ukazał się | ten artykuł nie zastępuje |
    ten artykuł ma charakter | ten tekst ukazał się | ten tekst został przetłumaczony | ten tekst powstał |
    niniejszy artykuł nie | niniejszy artykuł ma charakter | tekst powstał we współpracy |
    materiał powstał we współpracy | materiał sponsorowany | materiał partnera | treść sponsorowana |
    przetłumaczono automatycznie | przetłumaczono przy pomocy | przetłumaczono z użyciem | podsumowanie wygenerowane |
    streszczenie wygenerowane | wygenerowane przez ai | wyłączenie odpowiedzialności | zastrzeżenie prawne |
    zauważyliście błąd | widzisz literówkę | dostrzegłeś błąd | jak testujemy | tak testujemy
  `),
  sourceLead: phrases(`
    źródło | źródła | źródło artykułu | źródło informacji | źródło zdjęcia | źródło tekstu | zrodlo | via |
    na podstawie | pierwotnie opublikowano na | oryginalny artykuł | oryginał | opracowano na podstawie | pap |
    przedruk z | materiał źródłowy | źródło oryginalne | tekst oryginalny | pierwotnie opublikowano w |
    po raz pierwszy opublikowano | informacja prasowa | komunikat prasowy
  `),
  editorLead: phrases(`
    redakcja | redaktor | redaktorka | redaktor prowadzący | redaktor naczelny | zredagował | zredagowała | oprac |
    opracowanie | opracował | opracowała | korekta | tłumaczenie | tłumaczył | tłumaczyła | przekład | weryfikacja |
    weryfikacja merytoryczna | zweryfikował | zweryfikowała | konsultacja merytoryczna | skład | produkcja | wydawca |
    tekst i zdjęcia | tekst i foto | tekst i fot | zdjęcia i tekst | redakcja tekstu | redakcja i korekta |
    redakcja językowa | opracowanie własne | opr | redagował | redagowała | montaż | zdjęcia i montaż |
    tłumaczenie z angielskiego | tłum | przełożył | przełożyła | przetłumaczył | przetłumaczyła |
    z angielskiego przełożył | z angielskiego przełożyła | korektor | weryfikacja medyczna | konsultacja medyczna |
    recenzja naukowa | redaktorka prowadząca | redaktorka naczelna | redaktor wydania | sekretarz redakcji |
    wydawca serwisu | przy współpracy | rozmawiał | rozmawiała | rozmawiali | rozmowę przeprowadził |
    rozmowę przeprowadziła | spisał | spisała | grafika i skład | skład i łamanie
  `),
  tagsLead: phrases(`
    tagi | tag | tagi artykułu | otagowane | otagowano | oznaczone | etykiety | etykieta | słowa kluczowe |
    słowo kluczowe | kategoria | kategorie | opublikowano w | opublikowany w | zamieszczono w | umieszczono w |
    w kategorii | tematy | temat | dział | działy | więcej o | hasztagi | powiązane tematy | zobacz więcej na temat |
    tematy w artykule | więcej na tematy | otagowany | oznaczono | opublikowane w | zapisano w | zarchiwizowano w
  `),
  bylineLead: phrases(`
    autor | autorka | autorzy | autor tekstu | napisał | napisała | napisane przez | opublikowane przez |
    opublikował | opublikowała | dodał | dodała | dodane przez | tekst i zdjęcia | redakcja | redaktor |
    dziennikarz | opracował | opracowała | oprac | rozmawiał | rozmawiała | rozmowę przeprowadził |
    rozmowę przeprowadziła | wywiad przeprowadził | notował | przygotował | przygotowała
  `),
  dateLead: phrases(`
    opublikowano | opublikowany | opublikowane | opublikowana | publikacja | data publikacji | data dodania |
    data utworzenia | data aktualizacji | data modyfikacji | dodano | dodany | dodane | utworzono | zaktualizowano |
    zaktualizowany | aktualizacja | ostatnia aktualizacja | ostatnio aktualizowane | ostatnia modyfikacja |
    ostatnia zmiana | zmodyfikowano | napisano | zamieszczono | wysłano
  `),
  agoPhrase: phrases(`
    sekund temu | minutę temu | minuty temu | minut temu | min temu | min. temu | godzinę temu | godziny temu |
    godzin temu | godz. temu | dzień temu | dni temu | tydzień temu | tygodnie temu | tygodni temu | miesiąc temu |
    miesiące temu | miesięcy temu | rok temu | lata temu | lat temu | przed chwilą | wczoraj | dzisiaj | dziś |
    przedwczoraj
  `),
  readingTimePhrase: phrases(`
    min czytania | min. czytania | minut czytania | minuty czytania | minuta czytania | czas czytania |
    szacowany czas czytania | czyta się w | minut czyta się | przeczytasz w | czas lektury | przeczytasz to w |
    minut słuchania | min słuchania | czas słuchania | czas odsłuchu
  `),
  counterWord: phrases(`
    wyświetlenia | wyświetleń | wyświetlenie | wyświetlono | odsłon | odsłony | odwiedzin | przeczytano | czytane |
    komentarze | komentarzy | komentarz | odpowiedzi | odpowiedź | polubień | polubienia | polubienie |
    udostępnień | udostępnienia | głosów | głosy | ocen | oceny | obserwujących | pobrań
  `),
  homeLead: phrases(`
    strona główna | start | home | jesteś tutaj | tu jesteś | jesteś w | znajdujesz się tutaj |
    powrót do strony głównej | aktualna lokalizacja
  `),
  menuLine: phrases(`
    przejdź do treści | przejdź do głównej treści | przejdź do zawartości | przejdź do menu | przejdź do nawigacji |
    przejdź do wyszukiwarki | przejdź do stopki | przeskocz do treści | przeskocz do zawartości | pomiń nawigację |
    menu | menu główne | menu nawigacyjne | otwórz menu | zamknij menu | pokaż menu | przełącz nawigację |
    nawigacja wpisu | nawigacja po wpisach | szukaj w serwisie | szukaj na stronie | wyszukaj | wyszukaj na blogu |
    wyszukiwarka | wyszukiwanie zaawansowane | wyniki wyszukiwania | wpisz szukaną frazę | zaloguj | zaloguj się |
    wyloguj | wyloguj się | zarejestruj się | załóż konto | utwórz konto | moje konto | mój profil |
    moje zamówienia | twój koszyk | dodaj do koszyka | zobacz koszyk | koszyk jest pusty | twój koszyk jest pusty |
    lista życzeń | nie pamiętasz hasła | zapomniałeś hasła | zapomniałem hasła | przypomnij hasło | odzyskaj hasło |
    zapamiętaj mnie | nazwa użytkownika | o nas | skontaktuj się z nami | formularz kontaktowy |
    polityka prywatności | polityka cookies | polityka plików cookies | polityka prywatności i cookies |
    ustawienia prywatności | ustawienia cookies | ustawienia plików cookie | zarządzaj cookies |
    zarządzaj plikami cookie | ochrona danych osobowych | ochrona prywatności | regulamin | regulamin serwisu |
    regulamin sklepu | warunki korzystania | zasady korzystania | deklaracja dostępności | nota prawna |
    mapa strony | mapa serwisu | reklama w serwisie | reklamuj się | reklamuj się u nas | dla reklamodawców |
    cennik reklam | ogłoszenia drobne | prenumerata | e-wydanie | e-prenumerata | newsletter |
    zapisz się na newsletter | rss | kanał rss | kanały rss | kanał wpisów | kanał komentarzy | wybierz miesiąc |
    wybierz kategorię | chmura tagów | obserwuj nas | śledź nas | znajdź nas | centrum pomocy | obsługa klienta |
    najczęściej zadawane pytania | biuletyn informacji publicznej | wersja mobilna | wersja kontrastowa |
    pełna wersja strony | wróć na górę | do góry | powrót do góry | na górę | wróć do strony głównej |
    strona główna | pokaż więcej | załaduj więcej | zobacz więcej | zobacz wszystkie | pokaż wszystkie | zamknij |
    wybierz język | zmień język | nie znaleziono strony | pobierz aplikację | dostawa i płatność |
    zwroty i reklamacje
  `),
  commentLine: phrases(`
    dodaj komentarz | dodaj komentarz anuluj pisanie odpowiedzi | dodaj odpowiedź | dodaj opinię |
    dodaj swój komentarz | dodaj pierwszy komentarz | dodaj nowy komentarz | zostaw komentarz | zostaw odpowiedź |
    zostaw swój komentarz | napisz komentarz | napisz swój komentarz | napisz pierwszy komentarz |
    prześlij komentarz | wyślij komentarz | opublikuj komentarz | skomentuj | skomentuj artykuł |
    skomentuj jako pierwszy | komentarz | komentarze | komentarze (0) | komentarzy (0) | 0 komentarzy |
    1 komentarz | brak komentarzy | nie ma jeszcze komentarzy | nie ma komentarzy | bądź pierwszy |
    bądź pierwszy, który skomentuje | bądź pierwszą osobą, która skomentuje |
    możliwość komentowania została wyłączona | możliwość dodawania komentarzy nie jest dostępna |
    komentarze są zamknięte | komentarze zostały wyłączone | komentowanie wyłączone |
    komentowanie zostało wyłączone | pokaż komentarze | zobacz komentarze | zobacz wszystkie komentarze |
    wszystkie komentarze | więcej komentarzy | ukryj komentarze | najnowsze komentarze | ostatnie komentarze |
    odpowiedz | odpowiedzi | anuluj odpowiedź | anuluj pisanie odpowiedzi | twój komentarz | twoje imię |
    twój e-mail | twój nick | imię * | nazwa * | podpis | e-mail * | email * | komentarz * |
    zaloguj się, aby dodać komentarz | zaloguj się aby dodać komentarz | zaloguj się, aby komentować |
    musisz się zalogować, aby móc dodać komentarz | musisz być zalogowany, aby dodać komentarz |
    twój adres e-mail nie zostanie opublikowany | wymagane pola są oznaczone * |
    powiadom mnie o kolejnych komentarzach przez e-mail | powiadom mnie o nowych wpisach przez e-mail |
    dołącz do dyskusji | zgłoś komentarz | zgłoś nadużycie | subskrybuj: komentarze do posta (atom) |
    sortuj według | od najnowszych | od najstarszych | komentarze zamknięte | komentarze wyłączone |
    możliwość komentowania wyłączona | ładowanie komentarzy | wczytywanie komentarzy | pokaż wszystkie komentarze |
    pokaż więcej komentarzy | przeczytaj komentarze | przejdź do komentarzy | pokaż odpowiedzi | ukryj odpowiedzi |
    najwyżej oceniane | sortuj od | zaloguj się, aby skomentować | tylko subskrybenci mogą komentować |
    regulamin komentarzy | zasady komentowania | regulamin komentowania | komentarz usunięty |
    komentarz został usunięty | pozostało znaków
  `),
  commentPhrase: phrases(`
    twój adres e-mail nie zostanie opublikowany | twój adres email nie zostanie opublikowany |
    adres e-mail nie zostanie opublikowany | wymagane pola są oznaczone | pola, których wypełnienie jest wymagane |
    zapamiętaj moje dane w tej przeglądarce | zapisz moje dane, adres e-mail |
    podczas pisania kolejnych komentarzy | musisz się zalogować, aby | musisz być zalogowany | aby dodać komentarz |
    aby móc dodać komentarz | możliwość komentowania została wyłączona | komentarze zostały wyłączone |
    ta strona używa akismet | witryna wykorzystuje akismet | aby ograniczyć spam |
    jak przetwarzane są dane komentarzy | jak są przetwarzane dane komentarzy | daj znać w komentarzu |
    dajcie znać w komentarzach | daj znać w komentarzach | podziel się w komentarzu |
    podzielcie się w komentarzach | napisz w komentarzu | napiszcie w komentarzach | zostaw komentarz pod |
    komentarze są moderowane | czeka na moderację | oczekuje na moderację | powiadom mnie o kolejnych komentarzach |
    komentarze są prywatnymi opiniami | są prywatnymi opiniami użytkowników | za treść komentarzy |
    komentarze są weryfikowane | komentarz pojawi się po | komentarz zostanie opublikowany po |
    komentarz oczekuje na | komentowanie tego artykułu zostało | wyłączyliśmy możliwość komentowania |
    sekcja komentarzy została wyłączona | aby skomentować, musisz | aby komentować, musisz |
    musisz być zalogowany, aby dodać | musisz być zalogowany, aby komentować |
    redakcja nie ponosi odpowiedzialności za komentarze | zastrzegamy sobie prawo do usuwania |
    zastrzega sobie prawo do usuwania | zapoznaj się z regulaminem komentarzy | prosimy o zachowanie kultury
  `),
  creditLead: phrases(`
    fot | foto | zdjęcie | zdjęcia | zdj | zdjęcie ilustracyjne | zdjęcie poglądowe | zdjęcie główne |
    zdjęcie tytułowe | zdjęcie w tle | fotografia | fotografie | fotograf | autor zdjęcia | autor zdjęć |
    źródło zdjęcia | źródło zdjęć | źródło grafiki | źródło obrazka | grafika | ilustracja | ilustracje | rysunek |
    infografika | zrzut ekranu | screen | kadr z filmu | materiały prasowe | mat. prasowe | archiwum prywatne |
    arch. prywatne | pexels | pap | shutterstock | okładka | zdjęcie archiwalne | fot. ilustracyjna | fot. archiwum |
    fot. ilustracyjne | foto ilustracyjne | fot. poglądowe | fot. archiwum prywatne | fot. materiały prasowe |
    fot. mat. prasowe | zdjęcie wygenerowane przez ai | grafika wygenerowana przez ai | obraz wygenerowany przez ai |
    wygenerowane przez ai | ilustracja ai | zdjęcie lotnicze | zdjęcie satelitarne | zdjęcie z drona |
    kadr z nagrania | kadr z wideo | fotomontaż | kolaż | zdjęcie autora | zdjęcie autorki | zdjęcia autora |
    zdjęcie od czytelnika | zdjęcie czytelnika | źródło fotografii | autor fotografii
  `),
  cookiePhrase: phrases(`
    używamy plików cookie | używamy plików cookies | korzystamy z plików cookie | korzystamy z plików cookies |
    wykorzystujemy pliki cookie | wykorzystujemy pliki cookies | stosujemy pliki cookies | używamy ciasteczek |
    ta strona używa plików cookie | ta strona używa plików cookies | ta strona używa cookies |
    ta strona używa ciasteczek | ta strona korzysta z plików cookie | ta strona korzysta z plików cookies |
    ta strona korzysta z ciasteczek | ta witryna używa plików cookie | ta witryna wykorzystuje pliki cookie |
    strona korzysta z plików cookies | strona wykorzystuje pliki cookies | serwis wykorzystuje pliki cookies |
    nasz serwis wykorzystuje | nasza strona używa | nasza strona korzysta | serwis korzysta z plików cookies |
    w ramach naszej witryny stosujemy | na użycie plików cookies | na używanie plików cookie |
    akceptuję wszystkie pliki cookie | zaakceptuj wszystkie pliki cookie | odrzuć wszystkie pliki cookie |
    akceptuję pliki cookie | zarządzaj plikami cookie | ustawienia plików cookie | ustawienia cookies |
    korzystając ze strony | dalsze korzystanie ze strony | kontynuując przeglądanie | pozostając na stronie |
    bez zmiany ustawień przeglądarki | możesz określić warunki przechowywania |
    w celu świadczenia usług na najwyższym poziomie | zgoda na cookies
  `),
  adLine: phrases(`
    reklama | reklamy | advertisement | autopromocja | artykuł sponsorowany | materiał sponsorowany |
    materiał reklamowy | materiał promocyjny | materiał partnera | materiał partnerski | treść sponsorowana |
    treści sponsorowane | wpis sponsorowany | współpraca reklamowa | sponsorowane | linki sponsorowane |
    dalsza część artykułu pod reklamą | dalszy ciąg materiału pod wideo |
    dalsza część artykułu pod materiałem wideo | dalsza część tekstu pod wideo | dalsza część pod reklamą |
    dalszy ciąg artykułu pod reklamą | ciąg dalszy pod reklamą | ciąg dalszy artykułu pod reklamą |
    dalszy ciąg tekstu pod zdjęciem | reszta tekstu pod reklamą | - reklama - | (reklama) | [reklama] |
    koniec reklamy | zamknij reklamę | artykuł reklamowy | dalsza część tekstu pod reklamą |
    dalszy ciąg tekstu pod reklamą | dalsza część artykułu pod wideo | dalsza część tekstu pod zdjęciem |
    reszta tekstu pod wideo | artykuł kontynuowany pod reklamą | ciąg dalszy artykułu pod wideo |
    ciąg dalszy pod wideo | czytaj dalej pod reklamą | tekst kontynuowany pod reklamą | przewiń, aby czytać dalej |
    pomiń reklamę | ukryj reklamę | materiał płatny | materiał zewnętrzny | materiał komercyjny | treść reklamowa |
    treść komercyjna | współpraca komercyjna | współpraca płatna | płatna współpraca | płatne partnerstwo |
    tekst sponsorowany | post sponsorowany | lokowanie produktu | partner artykułu | partner materiału |
    partner publikacji | partnerem artykułu jest | we współpracy z | przy współpracy z | prezentowane przez |
    zawiera linki afiliacyjne | ogłoszenie płatne
  `),
  tocHeading: phrases(`
    spis treści | zawartość artykułu | w tym artykule | na tej stronie | w tym wpisie |
    z tego artykułu dowiesz się | z artykułu dowiesz się | czego dowiesz się z artykułu | co znajdziesz w artykule |
    spis treści [ukryj] | spis treści ukryj | pokaż spis treści | ukryj spis treści | rozwiń spis treści |
    w tym numerze | w tym wydaniu | w tym odcinku | w tym newsletterze | w tym poradniku | w tym tekście |
    czego dowiesz się z tego artykułu | co znajdziesz w tym artykule | w artykule | spis treści artykułu | rozdziały |
    przejdź do przepisu | szybka nawigacja
  `),
  furnitureLine: phrases(`
    do góry | na górę | powrót do góry | wróć na górę | przewiń do góry | wróć do listy | powrót do listy |
    powrót do aktualności | wróć do strony głównej | czytaj dalej | czytaj dalej » | czytaj dalej → |
    czytaj więcej | czytaj więcej » | czytaj całość | czytaj cały artykuł | przeczytaj cały artykuł |
    zobacz oryginał | przeczytaj oryginalny artykuł | zobacz więcej | pokaż więcej | pokaż mniej | pokaż wszystko |
    pokaż wszystkie | załaduj więcej | wczytaj więcej | ładowanie | wczytywanie | trwa ładowanie | proszę czekać |
    powiększ zdjęcie | kliknij, aby powiększyć | kliknij aby powiększyć | kliknij w zdjęcie, aby powiększyć |
    zobacz galerię | galeria zdjęć | zobacz zdjęcia | zobacz wszystkie zdjęcia | następne zdjęcie |
    poprzednie zdjęcie | pełny ekran | drukuj | drukuj stronę | wersja do druku | pobierz pdf | zapisz jako pdf |
    bezpośredni odnośnik | link bezpośredni | kopiuj link | rozmiar czcionki | wielkość tekstu | rozmiar tekstu |
    zwiększ czcionkę | zmniejsz czcionkę | czy ten artykuł był pomocny | czy artykuł był pomocny |
    czy ta strona była pomocna | czy ten wpis był przydatny | oceń artykuł | oceń ten artykuł | twoja ocena |
    średnia ocena | tak nie | twoja przeglądarka nie obsługuje |
    twoja przeglądarka nie obsługuje odtwarzacza wideo | włącz javascript | posłuchaj artykułu | zamknij |
    zamknij okno | anuluj | zgłoś błąd | zgłoś problem | otwiera się w nowym oknie | otwórz w nowym oknie |
    pierwsza strona | ostatnia strona | przejdź na stronę | otwórz zdjęcie | powiększ | zobacz całą galerię |
    otwórz galerię | zamknij galerię | coś poszło nie tak | coś poszło nie tak. spróbuj ponownie |
    coś poszło nie tak, spróbuj ponownie | coś poszło nie tak. spróbuj ponownie później | ups, coś poszło nie tak |
    ups! coś poszło nie tak | wystąpił błąd | wystąpił błąd. spróbuj ponownie |
    wystąpił błąd. spróbuj ponownie później | błąd ładowania | spróbuj ponownie | spróbuj ponownie później |
    odśwież stronę | treść niedostępna | ta treść jest niedostępna | film niedostępny | wideo niedostępne |
    to wideo jest niedostępne | koniec artykułu | posłuchaj tego artykułu | odsłuchaj artykuł | odsłuchaj |
    słuchaj artykułu | przeczytaj na głos | wersja audio | zgłoś błąd w artykule | zgłoś literówkę | zgłoś uwagę |
    zgłoś nadużycie | zauważyłeś błąd | znalazłeś błąd | podziel się opinią | wyślij opinię | co sądzisz o artykule |
    czy artykuł był przydatny | czy ten artykuł był przydatny | czy ta strona była przydatna |
    czy informacje były przydatne | czy podobał ci się artykuł | czy podobał ci się ten artykuł |
    jak oceniasz artykuł | jak oceniasz ten artykuł | oceń tekst | brak ocen | dziękujemy za ocenę |
    dziękujemy za głos | dziękujemy za opinię | skopiuj link | link skopiowany | w górę | powrót na górę |
    wróć do góry | na początek strony | powrót do artykułu | powrót do bloga | powrót do strony głównej |
    wróć do aktualności | wróć do artykułu | wróć na stronę główną | wróć do wyników wyszukiwania |
    przejdź do artykułu | tryb ciemny | tryb jasny | tryb nocny | wysoki kontrast | wersja do wydruku |
    drukuj artykuł | wydrukuj artykuł | wydrukuj stronę | większa czcionka | mniejsza czcionka | powiększ czcionkę |
    powiększ tekst | zmniejsz tekst | wielkość liter | zapisz artykuł | przeczytaj później |
    informacja prasowa | komunikat prasowy |
    dalsza część artykułu pod materiałem wideo | reszta tekstu pod materiałem wideo |
    dalsza część tekstu pod zdjęciem | reszta artykułu pod reklamą |
    treść zewnętrzna została zablokowana | treść zewnętrzna zablokowana | ten film jest niedostępny |
    ten materiał jest niedostępny
  `),
  furnitureLead: phrases(`
    czytaj cały artykuł | przeczytaj cały artykuł | cały artykuł przeczytasz | cały artykuł można przeczytać |
    pełny tekst | zobacz oryginał | wyświetl ten post na instagramie | zobacz wszystkie wpisy |
    wyświetl wszystkie wpisy | czytaj dalej na | bezpośredni odnośnik | dodaj zakładkę do bezpośredniego odnośnika |
    link do artykułu | adres artykułu | rozmiar czcionki | liczba wyświetleń | artykuł przeczytano |
    czy ten artykuł | czy ta strona | twoja przeglądarka nie | włącz javascript | aby zobaczyć | aby wyświetlić |
    kliknij tutaj | kliknij, aby | posłuchaj artykułu | zauważyłeś błąd | strona 1 z | kliknij w zdjęcie, aby |
    kliknij zdjęcie, aby | kliknij na zdjęcie | kliknij obrazek, aby | aby obejrzeć ten film |
    twoja przeglądarka jest przestarzała | używasz przestarzałej | używasz nieaktualnej | javascript jest wyłączony |
    włącz obsługę javascript | musisz włączyć javascript | artykuł czyta | strona zaktualizowana |
    ostatnia aktualizacja strony | data ostatniej modyfikacji | zgłoś błąd | oceń ten |
    kontakt dla mediów
  `),
};
