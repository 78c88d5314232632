import type { Lexicon } from './lexicon.js';
import { romanianPhrases } from './spellings.js';

/** Romanian. */
export const ron: Lexicon = {
  language: 'ron',
  bioHeading: romanianPhrases(`
    despre autor | despre autoare | despre autori | despre autorul articolului | despre autorul | despre mine |
    despre jurnalist | despre blogger | autor | autorul | autoarea | autorii | autorul articolului |
    autoarea articolului | date despre mine | cine sunt | cine sunt eu | cine suntem | profilul autorului |
    profil autor | biografia autorului | scris de | articol scris de | publicat de | autor invitat |
    autoare invitată | despre editorialist | despre colaborator | despre traducător | despre fotograf |
    despre invitat | despre moderator | expertul nostru | experții noștri | autorii noștri | colaboratorul nostru |
    cine este autorul | contactează autorul | contactați autorul | câteva cuvinte despre mine
  `),
  bioLead: romanianPhrases(`
    acest articol a fost scris de | acest articol este scris de | acest text a fost scris de |
    acest material a fost scris de | acest material a fost realizat de | articolul a fost scris de |
    articolul este scris de | articol scris de | textul a fost scris de | autorul articolului este |
    autoarea articolului este | autorul este jurnalist | autoarea este jurnalistă | autorul textului este |
    autorul lucrează | autoarea lucrează | autorul a absolvit | autoarea a absolvit | autor invitat |
    autoare invitată | articol invitat | guest post de | acest articol a fost tradus de | autorul este |
    autoarea este | printre cărțile sale | domeniile sale de interes
  `),
  selfLead: romanianPhrases(`
    bună, sunt | bună! sunt | bună, eu sunt | bună! eu sunt | bună, mă numesc | bună! mă numesc |
    bună, numele meu este | salut, sunt | salut! sunt | salut, eu sunt | salut! eu sunt | salut, mă numesc |
    salut! mă numesc | salutare, sunt | hei, sunt | mă numesc | numele meu este | mă cheamă | sunt jurnalist |
    sunt jurnalistă | sunt blogger | sunt bloggeriță | sunt redactor | sunt autorul acestui blog |
    sunt autoarea acestui blog | sunt autorul blogului | sunt autoarea blogului | bine ai venit pe blogul meu |
    bine ați venit pe blogul meu | bun venit pe blogul meu
  `),
  roleWord: romanianPhrases(`
    jurnalist | jurnalistă | jurnaliști | jurnalista | ziarist | ziaristă | ziariști | jurnalist de investigație |
    jurnalist independent | jurnalistă independentă | jurnalist freelancer | jurnalist sportiv | reporter |
    reporteră | reporteri | reporter special | corespondent | corespondentă | corespondentul | redactor | redactoare |
    redactori | redactor-șef | redactor șef | redactorul-șef | redactorul șef | redactoare-șefă |
    redactor-șef adjunct | redactor șef adjunct | secretar general de redacție | șef de secție | senior editor |
    editor | editoare | editori | editor coordonator | editor senior | editorialist | editorialistă | comentator |
    comentatoare | publicist | publicistă | cronicar | eseist | eseistă | pamfletar | scriitor | scriitoare |
    prozator | prozatoare | romancier | romancieră | autor | autoare | coautor | coautoare | poet | poetă |
    dramaturg | scenarist | scenaristă | blogger | bloggeriță | vlogger | vloggeriță | podcaster | youtuber |
    influencer | copywriter | content writer | creator de conținut | creatoare de conținut | traducător |
    traducătoare | critic de film | critic literar | critic de artă | critic de teatru | fotograf | fotografă |
    fotoreporter | fotojurnalist | ilustrator | ilustratoare | grafician | caricaturist | designer | regizor |
    regizoare | documentarist | producător | producătoare | realizator | realizatoare | moderatoare | prezentator |
    prezentatoare | profesor | profesoară | profesor universitar | conferențiar | conferențiar universitar |
    lector universitar | lector | asistent universitar | cadru didactic | cercetător | cercetătoare |
    cercetător științific | doctorand | doctorandă | istoric | arheolog | etnolog | filosof | filozof | sociolog |
    sociologă | politolog | politologă | analist | analistă | analist politic | analist economic | economist |
    economistă | psiholog | psihologă | psihoterapeut | psihoterapeută | psihiatru | medic primar | medic specialist |
    medic stomatolog | dermatolog | nutriționist | nutriționistă | dietetician | farmacist | farmacistă |
    kinetoterapeut | medic veterinar | biolog | fizician | chimist | meteorolog | avocată | jurist | juristă |
    consultant fiscal | contabil | inginer | ingineră | arhitect | arhitectă | programator | programatoare |
    dezvoltator | consultant | consultantă | consilier | consilieră | strateg | coach | trainer | antrenor |
    antrenoare | antreprenor | antreprenoare | fondator | fondatoare | cofondator | cofondatoare | co-fondator |
    co-fondatoare | director general | director executiv | director editorial | purtător de cuvânt | activist |
    activistă | călător | călătoare | bucătar | stagiar | stagiară | student la jurnalism | studentă la jurnalism |
    trimis special | crainic | videograf | cameraman | documentaristă | specialist pr | antropolog | criminolog |
    economist-șef | constituționalist | notar | virusolog | epidemiolog | instructor yoga
  `),
  bioPhrase: romanianPhrases(`
    scrie despre | scrie pentru | scrie în special despre | scrie mai ales despre | scriu despre | a scris pentru |
    a scris despre | a scris la | a publicat în | a publicat volumul | a publicat volumele | a publicat mai multe |
    publică în | publică articole | colaborează cu | a colaborat cu | colaborator al | colaboratoare a |
    este autorul | este autoarea | este autorul cărții | este autoarea cărții | este autorul volumului |
    este autoarea volumului | este coautor | este coautoare | autor al cărții | autoare a cărții | autorul cărții |
    autoarea cărții | autor al volumului | autoare a volumului | autorul volumului | autorul mai multor |
    autoarea mai multor | autorul a numeroase | a scris mai multe cărți | locuiește în | locuiește la | trăiește în |
    trăiește la | trăiește și lucrează | s-a născut în | s-a născut la | este originar din | este originară din |
    este născut | este născută | a absolvit facultatea | absolvent al | absolventă a | este absolvent |
    este absolventă | este licențiat | este licențiată | licențiat în | licențiată în | a studiat jurnalismul |
    are un master | are un masterat | a urmat un master | doctor în | este doctor în | este doctorand |
    este doctorandă | și-a luat doctoratul | predă la | este profesor | este profesoară | este profesor la |
    este lector | este cercetător | este cercetătoare | lucrează ca | lucrează în presă | lucrează în presa |
    lucrează în redacția | lucrează în domeniul | a lucrat ca | a lucrat în presă | a lucrat în redacția |
    a lucrat timp de | a lucrat anterior | anterior, a lucrat | anterior a lucrat | în presă din | în presă de peste |
    este jurnalist | este jurnalistă | este reporter | este reporteră | este redactor | este redactoare |
    este redactor-șef | este editor | este editoare | este fondator | este fondatorul | este fondatoarea |
    este fondatoare | este co-fondator | este cofondator | este cofondatoare | este membru al | este membră a |
    face parte din redacția | face parte din echipa | s-a alăturat echipei | s-a alăturat redacției |
    are o experiență de | are peste 10 ani de experiență | are peste 20 de ani de experiență | ani de experiență în |
    cu o experiență de | cu experiență de peste | experiență vastă | specializat în | specializată în |
    este specializat | este specializată | s-a specializat în | este pasionat de | este pasionată de |
    pasionat de călătorii | pasionată de călătorii | iubește să călătorească | îi place să călătorească |
    îmi place să călătoresc | în timpul liber | în timpul său liber | în timpul meu liber | când nu scrie |
    atunci când nu scrie | mama a doi copii | tatăl a doi copii | mamă a doi copii | tată a doi copii |
    mamă a trei copii | mama a trei copii | căsătorit și are | căsătorită și are | laureat al premiului |
    laureată a premiului | a fost premiat | a fost premiată | a fost nominalizat | a fost nominalizată |
    absolventă de jurnalism | absolvent de jurnalism | pasionat de tehnologie | pasionată de tehnologie
  `),
  bioCall: romanianPhrases(`
    urmărește-l pe | urmărește-o pe | urmărește-mă pe | urmăriți-l pe | urmăriți-o pe | urmăriți-mă pe |
    urmărește autorul | contactează autorul | contactați autorul | contact autor | scrie-i autorului | scrie-mi la |
    scrie-mi pe | scrieți-mi la | mă găsești pe | mă găsiți pe | îl găsiți pe | o găsiți pe | îl poți urmări pe |
    o poți urmări pe | mai multe despre autor | mai multe despre autoare | mai multe articole de |
    mai multe articole scrise de | mai multe de la autor | alte articole de | alte articole scrise de |
    alte articole ale autorului | articolele autorului | toate articolele autorului | toate articolele scrise de |
    toate articolele de | toate articolele semnate de | vezi toate articolele | vezi toate articolele lui |
    vezi toate articolele scrise de | vezi toate postările | vezi toate articolele autorului |
    vizualizați profilul meu complet | vezi profilul meu complet | vezi profilul complet | vezi profilul |
    vizitează blogul meu | vizitați blogul meu | pentru mai multe informații, vizitați |
    pentru mai multe informații vizitați | pentru mai multe informații, accesați | mai multe informații pe |
    mai multe informații la | mai multe detalii pe | mă poți găsi pe | îl puteți contacta | o puteți contacta |
    îl poți contacta | o poți contacta | scrie autorului
  `),
  pronounLead: romanianPhrases(`
    el | ea | autorul | autoarea | în timpul liber
  `),
  aboutLead: romanianPhrases(`
    despre noi | despre companie | despre compania | despre firmă | despre grupul | despre grup | despre fundație |
    despre fundația | despre asociație | despre asociația | despre organizație | despre proiect | despre brand |
    despre editură | despre editura | profilul companiei | profil companie | prezentarea companiei | cine suntem |
    notă pentru editori | note pentru editori
  `),
  companyPhrase: romanianPhrases(`
    este unul dintre cei mai importanți furnizori | este unul dintre cei mai mari furnizori |
    este unul dintre principalii furnizori | este una dintre cele mai mari companii |
    este una dintre companiile lider | este una dintre cele mai importante companii | este lider de piață |
    este lider pe piața | este principalul furnizor | este principalul producător | este cel mai mare furnizor |
    furnizor lider de | companie lider în | are sediul central în | are sediul central la | cu sediul central în |
    cu sediul central la | listată la bursa | listată la bursa de valori | acțiunile companiei sunt |
    acțiunile companiei se tranzacționează | contact media | contact presă | contact pentru presă |
    contact pentru media | contacte media | persoană de contact pentru presă | birou de presă | biroul de presă |
    relații cu investitorii | relații cu presa | declarații anticipative | declarații privind perspectivele |
    pentru mai multe informații, vizitați | pentru mai multe informații vizitați |
    pentru mai multe informații, vă rugăm | pentru informații suplimentare, vă rugăm |
    pentru informații suplimentare contactați | mai multe informații despre companie |
    mai multe informații sunt disponibile pe | mai multe informații pe www
  `),
  prevLead: romanianPhrases(`
    articolul anterior | articol anterior | articolul precedent | articol precedent | anterior | anterioară |
    anterioare | precedent | precedentă | postarea anterioară | postare anterioară | postarea precedentă |
    știrea anterioară | știrea precedentă | pagina anterioară | pagina precedentă | capitolul anterior |
    capitolul precedent | episodul anterior | rețeta anterioară | rețeta precedentă | subiectul anterior |
    subiectul precedent | proiectul anterior | produsul anterior | înregistrarea anterioară | postare mai veche |
    postări mai vechi | articole mai vechi | intrări mai vechi | comentarii mai vechi | articole anterioare |
    postări anterioare | înapoi la articolul anterior
  `),
  nextLead: romanianPhrases(`
    articolul următor | articol următor | următorul articol | următor | următoare | postarea următoare |
    postare următoare | următoarea postare | știrea următoare | următoarea știre | pagina următoare |
    următoarea pagină | capitolul următor | următorul capitol | episodul următor | următorul episod |
    rețeta următoare | subiectul următor | următorul subiect | proiectul următor | produsul următor |
    înregistrarea următoare | postare mai nouă | postări mai noi | articole mai noi | intrări mai noi |
    comentarii mai noi | articole următoare | mergi la articolul următor
  `),
  relatedHeading: romanianPhrases(`
    articole similare | articole asemănătoare | articole înrudite | articole conexe | articole pe aceeași temă |
    articole din aceeași categorie | articole din aceeași secțiune | articole de la același autor |
    articole recomandate | articole recente | articole noi | articole populare | articole interesante |
    articole corelate | articole legate | articole din arhivă | articol similar | alte articole |
    alte articole din categorie | alte articole interesante | alte articole recomandate |
    alte articole pe aceeași temă | alte articole din aceeași categorie | alte știri | alte știri din |
    alte știri de interes | alte știri pe aceeași temă | alte subiecte | alte postări | alte rețete |
    cele mai citite | cele mai citite articole | cele mai citite știri | cele mai citite din | cele mai noi articole |
    cele mai noi știri | cele mai recente articole | cele mai recente știri | cele mai populare articole |
    cele mai comentate | cele mai comentate articole | cele mai vizualizate | ultimele articole | ultimele știri |
    ultimele comentarii | ultimele postări | ultimele noutăți | știri similare | știri pe aceeași temă |
    știri recomandate | știri recente | știrile zilei | știrile momentului | știri de ultimă oră | știri conexe |
    comentarii recente | postări similare | postări recente | postări populare | postări asemănătoare |
    subiecte similare | subiecte conexe | subiecte fierbinți | subiectele zilei | subiectul zilei | temele zilei |
    pe aceeași temă | pe același subiect | din aceeași categorie | din aceeași secțiune | de același autor |
    de la același autor | tot pe acest subiect | mai multe pe aceeași temă | mai multe despre acest subiect |
    mai multe articole | mai multe știri | mai multe din această categorie | mai multe de la același autor |
    citește și | citiți și | citește mai departe | citește mai mult | citește mai multe | citiți mai mult |
    citiți mai departe | citește în continuare | citește despre | citește mai multe despre | citește și despre |
    citește alte articole | citește alte știri | mai citește | vezi și | vedeți și | vezi mai multe | vezi mai mult |
    vezi și alte articole | te-ar putea interesa | te-ar putea interesa și | te-ar mai putea interesa |
    te-ar mai putea interesa și | v-ar putea interesa | v-ar putea interesa și | v-ar mai putea interesa |
    te poate interesa | te poate interesa și | te mai poate interesa | îți mai recomandăm | îți recomandăm |
    îți recomandăm și | îți recomandăm să citești | vă recomandăm | vă recomandăm și | vă mai recomandăm |
    recomandăm și | recomandările noastre | recomandările redacției | recomandările editorilor |
    recomandările editorului | recomandarea editorilor | recomandarea redacției | recomandate pentru tine |
    recomandat pentru tine | recomandate de redacție | recomandări pentru tine | recomandări de lectură |
    s-ar putea să-ți placă | s-ar putea să-ți placă și | s-ar putea să îți placă | s-ar putea să îți placă și |
    s-ar putea să vă placă | s-ar putea să vă placă și | s-ar putea să te intereseze | s-ar putea să vă intereseze |
    ar putea să-ți placă | ar putea să-ți placă și | ar putea să te intereseze | ar putea să vă intereseze |
    poate te interesează | poate te interesează și | poate vă interesează | poate că te interesează |
    ți-ar putea plăcea | ți-ar putea plăcea și | ți-ar plăcea și | te-ar interesa și | alții au citit și |
    cititorii au citit și | ce citesc alții | nu rata | nu ratați | nu pierde | de neratat | selecția editorilor |
    selecția redacției | alegerea editorului | alegerea redacției | în trend | în tendințe | trending acum |
    cele mai bune articole | popular acum | populare acum | din arhivă | din arhiva | legături conexe |
    linkuri utile | linkuri sponsorizate | conținut recomandat | conținut similar | conținut sponsorizat |
    produse similare | rețete similare | similare | știrile partenerilor | de la partenerii noștri |
    articole parteneri | alte comunicate | ultimele comunicate | comunicate recente | toate episoadele |
    episoade anterioare | alte episoade | cele mai citite acum | cele mai citite azi |
    cele mai citite din ultimele 24 de ore | mai multe din această serie
  `),
  relatedLead: romanianPhrases(`
    citește și | citește și despre | citiți și | citiți mai mult | citiți mai departe | citește mai mult |
    citește mai multe | citește mai departe | citește mai multe despre | citește mai multe aici | citește articolul |
    citește articolul complet | citește aici | citește pe larg | citiți aici | mai citește | citește continuarea |
    citește în continuare | vezi și | vedeți și | vezi mai mult | vezi mai multe | vezi aici | vezi detalii |
    vezi galeria foto | ascultă și | urmărește și | mai multe aici | mai multe detalii aici |
    mai multe despre acest subiect | mai multe pe aceeași temă | pe aceeași temă | pe același subiect |
    articol similar | articole similare | articole pe aceeași temă | te-ar putea interesa | te-ar putea interesa și |
    te-ar mai putea interesa | v-ar putea interesa | v-ar putea interesa și | te poate interesa și | îți recomandăm |
    îți recomandăm și | vă recomandăm | vă recomandăm și | recomandarea redacției | nu rata | nu ratați |
    știri pe aceeași temă | am scris despre | am mai scris despre | am scris anterior | continuă lectura |
    continuă să citești | continuarea aici | articolul complet | citește integral | citește interviul |
    citește analiza | vezi video | vezi foto | urmărește video | urmăriți și | ascultă podcastul | află mai multe |
    află mai mult | află și | mai multe detalii | mai multe despre subiect | din aceeași serie | articol recomandat |
    articole recomandate | articol asociat | articole conexe | recomandările redacției | nu rata nici |
    s-ar putea să te intereseze | din arhivă | știre recomandată | detalii aici
  `),
  shareLine: romanianPhrases(`
    distribuie | distribuiți | distribuire | distribuie articolul | distribuiți articolul | distribuie acest articol |
    distribuie știrea | distribuie pe | distribuie prin | distribuie pe facebook | distribuie pe twitter |
    distribuie pe x | distribuie pe linkedin | distribuie pe whatsapp | distribuie pe pinterest |
    distribuie pe telegram | distribuie pe rețelele sociale | distribuie prin email | distribuie prin e-mail |
    distribuie cu prietenii | distribuie linkul | distribuiți pe facebook | distribuiți pe twitter |
    distribuiți pe x | distribuiți pe pinterest | trimiteți către pinterest | partajează | partajează asta |
    partajează pe | partajează pe facebook | partajează pe twitter | partajează pe x | partajează pe linkedin |
    partajează pe whatsapp | partajează articolul | partajați | partajare | share | share pe facebook |
    share pe twitter | share pe whatsapp | dă share | dă mai departe | dați mai departe | dă-l mai departe |
    trimite prin email | trimite prin e-mail | trimite pe whatsapp | trimite pe email | trimite unui prieten |
    trimite articolul | trimite articolul unui prieten | trimite pe messenger | trimiteți prin e-mail |
    trimiteți prin email | postați pe blog | blogthis | apreciază | apreciază asta | apreciez | îmi place |
    nu îmi place | like | dă like | tweet | tweetează | pin it | salvează articolul | salvează pentru mai târziu |
    citește mai târziu | adaugă la favorite | adaugă la preferate | adaugă la lista de lectură | adaugă în favorite |
    tipărește | tipărește articolul | printează | printează articolul | imprimă | imprimare | imprimă articolul |
    versiune pentru tipărire | versiune printabilă | versiune pentru print | versiunea pentru imprimare | e-mail |
    copiază linkul | copiază link | copiază link-ul | copiați linkul | link copiat | linkul a fost copiat |
    recomandă articolul | recomandă unui prieten | ascultă articolul | evaluează articolul | notează articolul |
    votează articolul | oferă articolul cadou | distribuie pe threads | distribuie pe bluesky |
    mai multe opțiuni de distribuire
  `),
  shareLead: romanianPhrases(`
    distribuie acest articol | distribuie articolul | distribuiți acest articol | distribuiți articolul |
    distribuie pe | distribuie cu prietenii | distribuie și prietenilor | partajează articolul |
    partajează acest articol | partajează pe | share pe | dă clic pentru a partaja | dă clic pentru partajare |
    dă clic pentru a imprima | dă clic pentru a trimite | clic pentru a partaja | clic pentru partajare |
    click pentru a distribui | dă click pentru a distribui | dați click pentru a distribui | ți-a plăcut articolul |
    ți-a plăcut acest articol | ți-a plăcut ce ai citit | ți-a plăcut | v-a plăcut articolul |
    v-a plăcut acest articol | îți place articolul | îți place acest articol | vă place articolul |
    dacă ți-a plăcut articolul | dacă ți-a plăcut acest articol | dacă v-a plăcut articolul |
    dacă v-a plăcut acest articol | dacă apreciezi acest articol | dacă acest articol ți-a fost util |
    trimite acest articol | trimite articolul | recomandă acest articol | spune și prietenilor | distribuie și tu |
    dă mai departe | trimite mai departe newsletterul
  `),
  followLead: romanianPhrases(`
    urmărește-ne | urmărește-ne pe | urmărește-ne și pe | urmărește-ne pe facebook | urmărește-ne pe instagram |
    urmărește-ne pe google news | urmărește-ne pe google știri | urmărește-ne pe youtube | urmărește-ne pe tiktok |
    urmărește-ne pe whatsapp | urmărește-ne pe telegram | urmăriți-ne | urmăriți-ne pe | urmăriți-ne și pe |
    urmăriți-ne pe facebook | urmăriți-ne pe google news | urmăriți-ne pe instagram | ne puteți urmări pe |
    ne poți urmări pe | ne poți urmări și pe | ne puteți urmări și pe | ne găsești pe | ne găsești și pe |
    ne găsiți pe | ne găsiți și pe | găsește-ne pe | găsiți-ne pe | fii fan | fii fanul nostru | dă-ne like |
    dă-ne un like | dă like paginii | dă like paginii noastre | dați like paginii noastre | dați-ne like |
    dă-ne follow | alătură-te nouă | alătură-te comunității noastre | alătură-te comunității |
    alătură-te canalului nostru | alătură-te grupului nostru | alăturați-vă comunității noastre |
    alăturați-vă grupului nostru | intră în comunitatea | intră în grupul nostru | intră pe canalul nostru |
    abonează-te la canalul nostru | abonează-te la canalul | abonați-vă la canalul nostru | abonați-vă la canalul |
    vizitează pagina noastră | vizitați pagina noastră | suntem pe facebook | suntem și pe facebook |
    suntem și pe instagram | suntem și pe whatsapp | suntem pe google news | te așteptăm pe pagina noastră |
    vă așteptăm pe pagina noastră | conectează-te cu noi | conectați-vă cu noi | adaugă-ne ca sursă preferată |
    urmărește canalul nostru | urmăriți canalul nostru | adaugă ca sursă preferată | setează-ne ca sursă |
    activează clopoțelul | primești știrile pe whatsapp
  `),
  promoLead: romanianPhrases(`
    newsletterul nostru | newsletter-ul nostru | abonare newsletter | abonare la newsletter | abonează-te |
    abonează-te la | abonează-te la newsletter | abonează-te la newsletterul nostru |
    abonează-te la newsletter-ul nostru | abonează-te acum | abonează-te gratuit | abonează-te prin email |
    abonați-vă | abonați-vă la | abonați-vă la newsletter | abonați-vă la newsletterul nostru | abonați-vă acum |
    abonați-vă gratuit | abonare prin email | mă abonez | vreau să mă abonez | vreau să primesc | vreau newsletter |
    doresc să mă abonez | înscrie-te la newsletter | înscrie-te la newsletterul nostru | înscrie-te gratuit |
    înscrie-te acum | înscrie-te pentru | înscrie-te și primești | înscrieți-vă la newsletter |
    înscrieți-vă la newsletterul nostru | înregistrează-te | înregistrează-te gratuit | înregistrați-vă |
    creează cont | creează-ți cont | creează un cont | ai deja cont | ai deja un cont | ai cont | aveți deja un cont |
    nu ai cont | nu ai încă un cont | nu aveți cont | ești deja abonat | sunteți deja abonat | deja abonat |
    ai deja abonament | nu ești abonat | devino abonat | deveniți abonat | fii abonat | cumpără abonament |
    alege abonamentul | vezi abonamentele | conținut exclusiv pentru abonați | conținut premium | articol premium |
    articol rezervat abonaților | acest articol este rezervat | acest articol este disponibil doar |
    acest articol este exclusiv | acest conținut este disponibil doar | acest conținut este exclusiv |
    doar pentru abonați | exclusiv pentru abonați | acces nelimitat | pentru a citi articolul complet |
    pentru a citi mai departe | pentru a continua lectura | continuă să citești cu | primește cele mai noi |
    primește cele mai importante | primește știrile | primește pe email | primiți cele mai noi | fii la curent |
    fii primul care | fii mereu la curent | fiți la curent | rămâi la curent | rămâi informat | rămâneți la curent |
    nu rata nicio | nu rata niciun | nu pierde nicio | nu ratați nicio | nu ratați niciun | introdu adresa de email |
    introdu adresa ta de email | introdu adresa de e-mail | introdu emailul | introduceți adresa de email |
    introduceți adresa de e-mail | adresa ta de email | adresa ta de e-mail | adresa dumneavoastră de email |
    scrie adresa ta de email | susține-ne | susține jurnalismul | susține jurnalismul independent |
    susține munca noastră | susțineți-ne | susțineți redacția | sprijină-ne | sprijină jurnalismul |
    sprijină redacția | sprijiniți-ne | donează acum | donați acum | fă o donație | faceți o donație |
    redirecționează 3,5% | redirecționează 3.5% | redirecționează 20% | dacă vrei să ne susții |
    dacă vrei să ne sprijini | dacă doriți să ne susțineți | dacă îți place ce facem | dacă apreciezi munca noastră |
    avem nevoie de sprijinul tău | avem nevoie de ajutorul tău | avem nevoie de sprijinul dumneavoastră |
    devino susținător | devino membru | deveniți membru | devino patron | fă-te membru | descarcă aplicația |
    descarcă aplicația noastră | descarcă gratuit | descărcați aplicația | instalează aplicația | comandă acum |
    comandă aici | comandați acum | cumpără acum | cumpără de aici | rezervă acum | programează-te |
    solicită o ofertă | cere o ofertă | solicitați o ofertă | contactează-ne pentru | contactați-ne pentru | sună-ne |
    sunați-ne | încearcă gratuit | testează gratuit | ofertă specială | prin abonare | prin completarea formularului |
    sunt de acord să primesc | am citit și sunt de acord | îți mulțumim că ne citești | vă mulțumim că ne citiți |
    mulțumim că ne citești | mulțumim că ne citiți | mulțumim pentru abonare | mulțumim pentru înscriere |
    mulțumim că te-ai abonat | mulțumesc pentru lectură | ai un pont | trimite-ne un pont | scrie-ne pe whatsapp |
    scrie-ne pe adresa | acest articol conține linkuri afiliate | acest articol conține link-uri afiliate |
    acest articol este destinat abonaților | acest conținut este rezervat | numai pentru abonați |
    rezervat abonaților | ești abonat | am deja cont | aveți deja cont | nu ești încă abonat |
    autentifică-te pentru a citi | autentifică-te pentru a continua | autentificați-vă pentru |
    conectează-te pentru a | intră în cont pentru | pentru a citi articolul | pentru a citi întregul articol |
    continuă lectura cu | vezi ofertele de abonament | citește ediția tipărită | citește ediția digitală |
    cumpără revista | cumpără ediția | comandă revista | susține presa independentă | susține proiectul |
    sprijină munca noastră | sprijină presa | ajută-ne să continuăm | ajută-ne să rămânem | donează | poți dona |
    orice donație | fiecare donație | sprijinul tău | suntem o publicație independentă |
    suntem o redacție independentă | dacă vă place ce facem | descarcă ghidul | descarcă e-book | descarcă ebook-ul |
    înscrie-te la webinar | ascultă podcastul nostru | ascultă podcastul pe | ne poți asculta pe |
    participă la concurs | participă și câștigă | ai o știre | trimite-ne informații | ai primit acest newsletter
  `),
  promoPhrase: romanianPhrases(`
    susține-ne printr-o donație | poți susține redacția | poți dona pe patreon | abonează-te la newsletter |
    abonează-te la newsletterul nostru | abonează-te la newsletter-ul nostru | abonați-vă la newsletter |
    abonați-vă la newsletterul nostru | înscrie-te la newsletter | înscrie-te la newsletterul nostru |
    înscrieți-vă la newsletter | newsletterul nostru gratuit | newsletter-ul nostru gratuit | direct în inbox |
    direct în inboxul tău | direct pe email | direct pe adresa ta de email | direct în căsuța ta |
    direct în căsuța de email | te poți dezabona oricând | vă puteți dezabona oricând |
    poți să te dezabonezi oricând | dezabonare oricând | notificări despre articole noi |
    notificări prin email cu articole noi | introdu adresa ta de email | introdu adresa de email |
    introduceți adresa de email | introduceți adresa de e-mail | acces nelimitat la toate |
    conținut exclusiv pentru abonați | rezervat abonaților | pentru a citi integral articolul |
    pentru a citi articolul integral | susține jurnalismul independent | susține jurnalismul de calitate |
    sprijină jurnalismul independent | susțineți jurnalismul independent | redirecționează 3,5% |
    redirecționezi 3,5% | redirecționeze 3,5% | 3,5% din impozitul | printr-un like mai jos |
    pe pagina noastră de facebook, printr-un | de pe pagina noastră de facebook |
    te așteptăm să intri în comunitatea | disponibilă în app store și google play | în app store și google play |
    din app store sau google play | sunt de acord cu prelucrarea datelor |
    de acord cu prelucrarea datelor cu caracter personal | am citit și sunt de acord cu |
    sunt de acord cu termenii și condițiile | sunt de acord cu politica de confidențialitate |
    primim un mic comision | linkuri afiliate | link-uri afiliate | mulțumim pentru abonare |
    urmărește cele mai noi producții video | ești deja abonat? autentifică-te | ești deja abonat? intră |
    ai deja cont? autentifică-te | ai deja un cont? autentifică-te | ai deja cont? intră în cont |
    nu ai cont? înregistrează-te | nu ai cont? creează | doar pentru abonați | exclusiv pentru abonați |
    anulezi oricând | poți anula oricând | poți renunța oricând la abonament | te poți dezabona în orice moment |
    vă puteți dezabona în orice moment | direct pe e-mail | în inboxul tău | pe toate platformele de podcast |
    aplicația ta preferată de podcast | putem primi un comision | putem câștiga un comision | linkuri de afiliere |
    fără costuri suplimentare pentru tine | cititori ca tine | redirecționând 3,5% din
  `),
  copyrightPhrase: romanianPhrases(`
    toate drepturile rezervate | toate drepturile sunt rezervate | drepturile de autor aparțin |
    protejat de legea drepturilor de autor | protejate de legea drepturilor de autor | protejat de drepturi de autor |
    protejate prin drepturi de autor | reproducerea integrală sau parțială | reproducerea totală sau parțială |
    reproducerea parțială sau integrală | reproducerea interzisă | este interzisă reproducerea |
    este interzisă republicarea | se interzice reproducerea | preluarea fără cost a materialelor |
    preluarea integrală a articolului | fără acordul prealabil al redacției | fără acordul redacției | copyright © |
    © copyright | propulsat de wordpress | propulsat cu mândrie de wordpress | susținut cu mândrie de wordpress |
    realizat cu wordpress | un produs blogger | produs de blogger
  `),
  noticePhrase: romanianPhrases(`
    nu reflectă neapărat poziția | nu exprimă neapărat opinia | nu reflectă în mod necesar opinia |
    nu reflectă neapărat opiniile | nu reflectă neapărat punctul de vedere | nu reflectă neapărat opinia redacției |
    nu reprezintă neapărat opinia | nu reprezintă neapărat punctul de vedere |
    nu reprezintă punctul de vedere al redacției | nu reprezintă poziția redacției |
    nu exprimă punctul de vedere al redacției | opiniile exprimate în acest articol | redacția nu își asumă |
    nu își asumă răspunderea pentru conținutul | nu își asumă responsabilitatea pentru conținutul |
    nu constituie o recomandare de investiții | nu constituie recomandări de investiții |
    nu reprezintă o recomandare de investiții | nu constituie sfaturi de investiții |
    nu înlocuiește consultul medical | nu înlocuiește sfatul medicului | nu înlocuiesc sfatul medicului |
    nu înlocuiește vizita la medic | nu înlocuiesc consultul medical | au caracter pur informativ |
    are caracter pur informativ | au doar scop informativ | are doar scop informativ |
    este destinat exclusiv informării | exclusiv informării și uzului dumneavoastră personal |
    este permisă doar cu citarea sursei | este permisă doar în limita | doar cu citarea sursei |
    cu citarea sursei și | numai cu citarea sursei | articolul a apărut inițial | acest articol a apărut inițial |
    articol preluat de pe | articol preluat din | preluat cu acordul | preluat cu permisiunea | tradus automat |
    tradus cu ajutorul inteligenței artificiale | realizat cu ajutorul inteligenței artificiale |
    ai găsit o greșeală | ai observat o greșeală | ați observat o greșeală | ați găsit o greșeală în text |
    ai sesizat o eroare | ai sesizat o greșeală | ați sesizat o eroare | selectează textul și apasă ctrl |
    într-o versiune anterioară a acestui articol | într-o versiune inițială a acestui articol |
    o versiune anterioară a acestui articol | ne cerem scuze cititorilor | ne cerem scuze pentru eroare |
    nu reprezintă neapărat | nu reflectă neapărat | nu coincid neapărat | aparțin în exclusivitate autorului |
    aparțin exclusiv autorului | responsabilitatea exclusivă a autorului | îi aparțin autorului și nu |
    nu angajează redacția | nu angajează responsabilitatea | redacția nu este responsabilă |
    redacția nu a fost implicată | nu constituie consultanță | nu reprezintă sfat medical |
    nu constituie sfat medical | nu substituie consultul | jocurile de noroc pot crea dependență | joacă responsabil |
    verificat de redacție | verificat de un editor | revizuit de un editor | destinat exclusiv informării și |
    poate fi preluat doar | poate fi preluat în limita a | cu citarea sursei | cu link activ |
    reproducerea interzisă | este interzisă reproducerea
  `),
  noticeLead: romanianPhrases(`
    declinarea responsabilității | limitarea răspunderii | exonerare de răspundere | disclaimer | nota redacției |
    notă a redacției | n.red | n. red | nota editorului | nota autorului | nota traducătorului | erată |
    drept la replică | acest articol a fost publicat inițial | acest articol a apărut inițial |
    acest articol a fost actualizat | acest articol a fost publicat în | acest articol a fost publicat de |
    acest articol a fost preluat | acest articol este protejat | acest articol a fost tradus |
    acest text a fost publicat inițial | acest text a apărut inițial | articolul a apărut inițial |
    articolul a fost publicat inițial | articol publicat inițial | articol preluat | publicat inițial |
    apărut inițial | această intrare a fost publicată în | această postare a fost publicată în |
    acest material este protejat | acest material are caracter | informațiile prezentate în acest |
    informațiile din acest articol | informațiile conținute | informațiile publicate pe | opiniile exprimate |
    părerile exprimate | comentariile reprezintă | comentariile aparțin | responsabilitatea pentru conținutul |
    conținutul acestui site | conținutul site-ului | conținutul website-ului | preluarea fără cost |
    preluarea integrală | preluarea articolelor | drepturi de autor | ai găsit o greșeală | ai observat o greșeală |
    ați observat o greșeală | ai sesizat o eroare | raportează o problemă | articol sponsorizat | articol publicitar |
    precizare din partea redacției | precizarea redacției | n.r | articol tradus cu | tradus automat |
    tradus cu ajutorul | rezumat generat | acest articol a fost generat | acest articol a fost scris cu |
    acest articol a fost corectat | acest articol a fost modificat | acest articol a fost publicat pentru prima dată |
    acest articol a fost realizat | acest articol a apărut | acest articol este sponsorizat |
    acest articol este un advertorial | acest articol conține linkuri | acest articol poate conține |
    acest articol nu constituie | acest articol nu înlocuiește | acest articol nu reprezintă | acest text a apărut |
    acest text a fost publicat | acest interviu a fost editat | acest conținut a fost |
    acest conținut este sponsorizat | acesta este un advertorial | acesta este un comunicat de presă |
    acesta este un articol sponsorizat | acesta este un material publicitar | material realizat cu sprijinul |
    material sponsorizat | comunicat de presă transmis | comunicatul de presă a fost | punctele de vedere exprimate |
    declarație de transparență | ați găsit o greșeală | ai observat o eroare | ați observat o eroare |
    dacă ai găsit o greșeală | dacă observi o eroare | dacă observați o eroare | cum testăm | cum câștigăm bani
  `),
  sourceLead: romanianPhrases(`
    sursă | sursa | surse | sursele | sursa articolului | sursa informației | sursa textului | sursa originală |
    sursă originală | sursa știrii | articolul original | articol original | via | preluat de pe | preluat din |
    apărut inițial pe | publicat inițial pe | publicat inițial în | agerpres | mediafax | news.ro |
    comunicat de presă | sursă informații | sursă text | sursă articol | citește articolul original | text original |
    cu informații de la | cu informații din | articol apărut în | apărut inițial în | preluare din
  `),
  editorLead: romanianPhrases(`
    editor | editare | editat de | editor online | editat | redactor | redactor-șef | redactor șef | redactat de |
    redacția | corector | corectură | corectat de | verificat de | revizuit de | revizuit medical de |
    verificat medical de | verificare medicală | recenzat de | traducere | traducerea | traducere de | tradus de |
    traducător | traducere și adaptare | colaborator | colaboratori | realizat de | tehnoredactare | tehnoredactor |
    secretar de redacție | editat și tradus de | editare text | editor coordonator | editor responsabil |
    editor video | editor foto | editare video | montaj | montaj video | imagine și montaj | text și foto |
    text și fotografii | text și fotografii de | foto și text | documentare și text | traducere din engleză |
    traducere din engleză de | traducere și adaptare de | adaptare de | adaptat de | actualizat de | grafică de |
    infografic de | ilustrații de | a colaborat | au colaborat | interviu realizat de | material realizat de |
    a consemnat | consemnat de | coordonator editorial | regia și montajul
  `),
  tagsLead: romanianPhrases(`
    etichete | etichetă | etichete articol | etichetat | etichetat cu | etichetate | tag-uri | taguri | tags |
    cuvinte cheie | cuvinte-cheie | cuvânt cheie | categorie | categorii | rubrici | publicat în | postat în |
    publicat în categoria | arhivat în | arhivat la | clasificat în | subiecte în articol | hashtag | hashtag-uri |
    etichetat sub | subiecte | subiecte asociate | teme asociate | mai multe despre aceste subiecte | publicat sub
  `),
  bylineLead: romanianPhrases(`
    de | autor | autoare | autori | scris de | articol scris de | articol de | un articol de | un articol scris de |
    text de | text și foto | text și fotografii | text și foto de | publicat de | postat de | adăugat de | trimis de |
    creat de | semnat de | redactat de | realizat de | un material de | un material realizat de | un text de |
    un interviu de | interviu de | interviu realizat de | un reportaj de | reportaj de | o analiză de | o cronică de |
    o recenzie de | redacția | redactor | reporter | jurnalist | corespondent | a consemnat | consemnat de | editor
  `),
  dateLead: romanianPhrases(`
    publicat | publicat la | publicat pe | publicat în data de | publicat la data de | publicat azi |
    data publicării | data apariției | data adăugării | dată publicare | postat | postat la | postat pe |
    postat în data de | adăugat | adăugat la | adăugat pe | creat | creat la | scris la | scris pe | apărut |
    apărut la | actualizat | actualizat la | actualizat pe | actualizat în | actualizare | ultima actualizare |
    ultima actualizare la | ultima modificare | data actualizării | dată actualizare | modificat | modificat la |
    modificat pe | revizuit | revizuit la | verificat la | încărcat la | editat la
  `),
  agoPhrase: romanianPhrases(`
    minute în urmă | minut în urmă | secunde în urmă | ore în urmă | oră în urmă | zile în urmă | zi în urmă |
    săptămâni în urmă | săptămână în urmă | cu câteva minute în urmă | cu câteva ore în urmă | cu o oră în urmă |
    acum o oră | acum un minut | acum o zi | acum o săptămână | acum o lună | acum un an | acum câteva minute |
    acum câteva ore | acum câteva secunde | acum câteva zile | acum 1 oră | acum 1 zi | acum 1 minut | acum 2 ore |
    acum 3 ore | acum 4 ore | acum 5 ore | acum 6 ore | acum 7 ore | acum 8 ore | acum 9 ore | acum 10 ore |
    acum 11 ore | acum 12 ore | acum 2 zile | acum 3 zile | acum 4 zile | acum 5 zile | acum 6 zile | acum 7 zile |
    acum 2 săptămâni | acum 3 săptămâni | acum 2 luni | acum 3 luni | acum 5 minute | acum 10 minute |
    acum 15 minute | acum 20 de minute | acum 30 de minute | chiar acum | ieri | azi | astăzi | alaltăieri |
    săptămâna trecută
  `),
  readingTimePhrase: romanianPhrases(`
    min de citit | min. de citit | minut de citit | minute de citit | de minute de citit | min citire | min. citire |
    minute citire | minute de lectură | minut de lectură | min de lectură | min lectură | timp de citire |
    timp citire | timp de lectură | timp lectură | timp estimat de citire | timp estimat de lectură |
    timp estimat citire | durata lecturii | durată de citire | durată citire | min. de lectură |
    minute pentru a citi | minute de ascultat | timp de ascultare
  `),
  counterWord: romanianPhrases(`
    vizualizări | vizualizare | de vizualizări | afișări | de afișări | accesări | citiri | de citiri | citit de |
    cititori | vizite | vizitatori | comentarii | de comentarii | comentariu | răspunsuri | răspuns | aprecieri |
    de aprecieri | like-uri | likes | distribuiri | de distribuiri | distribuire | partajări | share-uri | voturi |
    vot | de voturi | evaluări | recenzii | recenzie | abonați | urmăritori | descărcări | reacții | hits | opinii
  `),
  homeLead: romanianPhrases(`
    acasă | prima pagină | pagina principală | pagina de start | pagina de pornire | home | ești aici | te afli aici |
    sunteți aici | vă aflați aici | înapoi la prima pagină
  `),
  menuLine: romanianPhrases(`
    adresa de email | adresa de e-mail | sari la conținut | sari la conținutul principal | sari la navigare |
    sari la meniu | sari la bara laterală | sari la subsol | sari peste | sări la conținut | salt la conținut |
    salt la conținutul principal | mergi la conținut | mergi la conținutul principal | mergi direct la conținut |
    treci la conținut | treceți la conținutul principal | treceți la conținut | skip la conținut | meniu |
    meniul principal | meniu principal | deschide meniul | închide meniul | afișează meniul | comută meniul |
    comută navigarea | navigare | navigare în articole | navigare articole | navigare în articol |
    navigare principală | caută | căutare | caută după | caută pe site | căutați | căutați în acest blog |
    caută în blog | caută aici | căutare avansată | rezultatele căutării | rezultate căutare | formular de căutare |
    ce cauți | autentificare | autentifică-te | autentificați-vă | conectare | conectează-te | deconectare | login |
    logare | logout | intră în cont | ieșire din cont | înregistrare | înregistrează-te | creează cont |
    creează un cont | creare cont | cont nou | contul meu | contul tău | profilul meu | comenzile mele | coș |
    coșul meu | coș de cumpărături | coșul de cumpărături | coșul tău este gol | coșul este gol | adaugă în coș |
    vezi coșul | finalizare comandă | finalizează comanda | lista de dorințe | ai uitat parola | ți-ai uitat parola |
    am uitat parola | parolă uitată | recuperare parolă | resetare parolă | resetează parola | ține-mă minte |
    ține minte | ține-mă autentificat | nume utilizator | nume de utilizator | despre noi | despre | despre site |
    despre blog | redacția | echipa noastră | contact | contactează-ne | contactați-ne | contacte |
    formular de contact | date de contact | scrie-ne | termeni și condiții | termenii și condițiile |
    termeni și condiții de utilizare | termeni de utilizare | condiții de utilizare | condiții generale |
    politica de confidențialitate | politică de confidențialitate | confidențialitate |
    politica privind confidențialitatea | politica de cookies | politica de cookie | politica de cookie-uri |
    politica cookie | politica cookies | politica privind cookies | politica privind cookie-urile |
    politică cookie-uri | politica de utilizare a cookie-urilor | setări cookies | setări cookie | setări cookie-uri |
    setări confidențialitate | modifică setările cookies | modifică setările cookie | gestionează cookie-urile |
    preferințe cookie | protecția datelor | protecția datelor personale | protecția datelor cu caracter personal |
    prelucrarea datelor | gdpr | anpc | soluționarea online a litigiilor | soluționarea alternativă a litigiilor |
    politica de retur | politică de retur | politica de retur și rambursare | livrare și plată | livrare și retur |
    metode de plată | modalități de plată | garanții | cod deontologic | codul deontologic | politica editorială |
    politică editorială | reguli comentarii | regulament comentarii | declarație de accesibilitate | harta site-ului |
    harta site | hartă site | publicitate | publicitate pe site | reclamă pe site | mica publicitate |
    tarife publicitate | abonamente | abonament | abonare | abonează-te | newsletter | newslettere | rss | flux rss |
    fluxuri rss | flux intrări | flux comentarii | flux articole | arhivă | arhiva | arhivă blog | arhive |
    arhiva ziarului | arhiva blogului | categorii | toate categoriile | toate știrile | ultimele știri | știri |
    linkuri utile | link-uri utile | urmărește-ne | urmăriți-ne | întrebări frecvente | ajutor | suport clienți |
    relații clienți | serviciul clienți | cariere | aplicații mobile | aplicația mobilă | versiunea mobilă |
    versiune mobil | versiunea desktop | versiunea completă | descarcă aplicația | alege limba | selectează limba |
    schimbă limba | selectează luna | selectează categoria | selectează o categorie | alege luna | înapoi sus |
    înapoi | înapoi la prima pagină | înapoi acasă | mergi sus | acasă | prima pagină | pagina principală |
    pagina de pornire | vezi toate | vezi tot | vezi mai multe | afișează mai multe | încarcă mai multe | mai multe |
    închide | pagina nu a fost găsită | pagina nu a putut fi găsită | raportați un abuz | raportează un abuz
  `),
  commentLine: romanianPhrases(`
    comentarii | comentariu | comentarii (0) | 0 comentarii | niciun comentariu | un comentariu | 1 comentariu |
    nici un comentariu | nu există comentarii | nu sunt comentarii | nu există încă comentarii |
    niciun comentariu încă | lasă un comentariu | lasă un răspuns | lasă un răspuns anulează răspunsul |
    lasă un comentariu anulează răspunsul | lasă comentariu | lasă comentariul tău | lăsați un comentariu |
    lăsați un răspuns | anulează răspunsul | anulează răspuns | scrie un comentariu | scrie comentariul |
    scrie comentariul tău | scrie un răspuns | scrieți un comentariu | adaugă un comentariu | adaugă comentariu |
    adaugă comentariul | adaugă comentariul tău | adaugă comentariu nou | adăugați un comentariu |
    adaugă un comentariu nou | postează un comentariu | postează comentariul | postează comentariu |
    postați un comentariu | publică comentariul | publică comentariu | trimite comentariul | trimite comentariu |
    trimiteți un comentariu | trimite răspunsul | trimite răspuns | comentează | comentează și tu |
    comentează articolul | comentariul tău | comentariul dumneavoastră | răspunde | răspunde la comentariu |
    răspunde la acest comentariu | spune-ți părerea | spune-ți opinia | spuneți-vă părerea | exprimă-ți opinia |
    părerea ta | opinia ta | fii primul care comentează | fii primul care lasă un comentariu |
    fii primul care adaugă un comentariu | fii primul care scrie un comentariu | fiți primul care comentează |
    comentariile sunt închise | comentariile sunt dezactivate | comentariile sunt oprite | comentarii închise |
    comentarii dezactivate | comentarii închise pentru acest articol |
    comentariile pentru acest articol sunt închise | vezi comentariile | vezi toate comentariile | vezi comentarii |
    afișează comentariile | arată comentariile | ascunde comentariile | citește comentariile | toate comentariile |
    încarcă mai multe comentarii | mai multe comentarii | comentarii recente | ultimele comentarii |
    comentarii facebook | cele mai noi comentarii | cele mai vechi comentarii | autentifică-te pentru a comenta |
    autentificați-vă pentru a comenta | autentifică-te pentru a lăsa un comentariu | conectează-te pentru a comenta |
    conectați-vă pentru a comenta | intră în cont pentru a comenta | loghează-te pentru a comenta |
    trebuie să fii autentificat pentru a comenta | trebuie să fii autentificat pentru a publica un comentariu |
    trebuie să fii autentificat pentru a lăsa un comentariu | trebuie să fiți autentificat pentru a comenta |
    trebuie să fiți autentificat pentru a publica un comentariu | nume * | numele tău | numele tău * |
    numele dumneavoastră | email * | e-mail * | emailul tău | adresa de email * | comentariu * | comentariul tău * |
    nume (obligatoriu) | email (obligatoriu) | email (nu va fi publicat) | adresa ta de email nu va fi publicată |
    adresa de email nu va fi publicată | câmpurile obligatorii sunt marcate cu * |
    notifică-mă despre comentarii următoare prin email | notifică-mă despre articole noi prin email |
    anunță-mă prin email | abonați-vă la: postare comentarii (atom) | abonați-vă la: postări (atom) |
    raportează comentariul | raportează comentariu | trackback-uri | secțiunea de comentarii este închisă |
    se încarcă comentariile | vezi mai multe comentarii | afișează toate comentariile | mergi la comentarii |
    vezi răspunsurile | ascunde răspunsurile | cele mai apreciate | cele mai populare comentarii | sortează după |
    ordonează după | scrie primul comentariu | lasă primul comentariu | doar abonații pot comenta |
    regulile comentariilor | reguli de comentare | reguli pentru comentarii | comentariu șters |
    comentariul a fost șters | acest comentariu a fost șters | caractere rămase
  `),
  commentPhrase: romanianPhrases(`
    pentru a publica un comentariu trebuie | trebuie să fii autentificat pentru a publica un comentariu |
    trebuie să fiți autentificat pentru a publica un comentariu | trebuie să fii autentificat pentru a comenta |
    trebuie să fiți autentificat pentru a comenta | adresa ta de email nu va fi publicată |
    adresa ta de e-mail nu va fi publicată | adresa de email nu va fi publicată |
    adresa dumneavoastră de email nu va fi publicată | câmpurile obligatorii sunt marcate |
    câmpurile necesare sunt marcate | salvează-mi numele, emailul | salvează-mi numele, email-ul |
    salvează numele meu, adresa de email | în acest navigator pentru data viitoare când |
    pentru data viitoare când o să comentez | data viitoare când comentez |
    trebuie să te autentifici pentru a comenta | autentifică-te pentru a comenta | autentifică-te pentru a lăsa |
    conectează-te pentru a comenta | pentru a lăsa un comentariu | pentru a adăuga un comentariu |
    acest site folosește akismet | acest site utilizează akismet | află cum sunt procesate datele comentariilor |
    cum sunt procesate datele comentariilor tale | fii primul care comentează | fii primul care lasă |
    fii primul care adaugă | scrie-ne în comentarii | scrieți-ne în comentarii | spune-ne în comentarii |
    spuneți-ne în comentarii | lasă-ne un comentariu | lasă un comentariu mai jos | lăsați-ne un comentariu |
    aștept părerile voastre în comentarii | aștept comentariile voastre | vă așteptăm comentariile |
    comentariile sunt moderate | comentariul tău așteaptă moderarea | comentariul tău va fi publicat |
    așteaptă să fie moderat | comentariile sunt închise pentru | notifică-mă despre comentarii |
    notifică-mă despre articole noi | responsabilitatea juridică pentru conținutul comentariilor |
    comentariile vor fi moderate | comentariile sunt supuse moderării | comentariul va fi publicat după |
    comentariul va apărea după | comentariul tău așteaptă | așteaptă moderarea | în așteptarea moderării |
    în curs de moderare | comentariile la acest articol sunt închise | pentru a comenta trebuie |
    pentru a posta un comentariu | trebuie să fii autentificat pentru a publica |
    trebuie să vă autentificați pentru a comenta | ne rezervăm dreptul de a șterge | își rezervă dreptul de a șterge |
    comentariile care conțin injurii | comentariile aparțin | comentariile cititorilor nu reprezintă |
    responsabilitatea pentru conținutul comentariilor | regulile de comentare
  `),
  creditLead: romanianPhrases(`
    foto | fotografie | fotografii | fotografii de | fotograf | foto credit | credit foto | credite foto |
    credit imagine | foto de | foto și text | foto ilustrativ | foto arhivă | foto cu rol ilustrativ |
    foto cu caracter ilustrativ | fotografie cu rol ilustrativ | imagine cu rol ilustrativ |
    imagine cu caracter ilustrativ | imagine ilustrativă | imagine de arhivă | imagini de arhivă | sursa foto |
    sursă foto | sursa fotografiei | sursa fotografii | sursa imaginii | sursa imagine | sursă imagine |
    sursa imaginilor | surse foto | sursa foto/video | sursa video | sursă video | foto main | foto cover |
    foto copertă | fotografie de copertă | captură foto | captură video | captură ecran | captură de ecran |
    captura foto | captura video | captură | infografic | infografie | ilustrație | ilustrații | ilustrație de |
    caricatură | screenshot | inquam photos | agerpres foto | getty images | shutterstock | dreamstime | profimedia |
    hepta | fotografie de arhivă | foto cu titlu ilustrativ | foto generic | imagine generată de ai |
    imagine generată cu ai | imagine generată cu ajutorul | imagine realizată cu ai | imagine creată cu ai |
    foto generat cu ai | foto captură | arhiva personală | foto arhiva personală | colecția personală |
    din arhiva personală | imagine din satelit |
    imagine aeriană | fotomontaj | colaj | colaj foto | foto colaj | foto cititor |
    foto din arhiva | credit fotografie | prin amabilitatea | imagine de copertă
  `),
  cookiePhrase: romanianPhrases(`
    acest site folosește cookies | acest site folosește cookie-uri | acest site folosește module cookie |
    acest site folosește fișiere cookie | acest site folosește fișiere de tip cookie | acest site utilizează cookies |
    acest site utilizează cookie-uri | acest site utilizează module cookie | acest site utilizează fișiere cookie |
    acest site utilizează fișiere de tip cookie | acest website folosește cookies |
    acest website folosește cookie-uri | acest website utilizează cookies | acest website utilizează cookie-uri |
    acest sait folosește cookie-uri | site-ul nostru folosește cookies | site-ul nostru folosește cookie-uri |
    site-ul nostru utilizează cookies | site-ul nostru utilizează cookie-uri |
    site-ul nostru utilizează module cookie | folosim cookies | folosim cookie-uri | folosim module cookie |
    folosim fișiere cookie | folosim fișiere de tip cookie | utilizăm cookies | utilizăm cookie-uri |
    utilizăm module cookie | utilizăm fișiere cookie | utilizăm fișiere de tip cookie |
    ești de acord cu utilizarea cookie-urilor | sunteți de acord cu utilizarea cookie-urilor |
    ești de acord cu folosirea cookie-urilor | sunteți de acord cu folosirea cookie-urilor |
    ești de acord cu utilizarea modulelor cookie | sunteți de acord cu utilizarea modulelor cookie |
    accept toate cookie-urile | acceptă toate cookie-urile | acceptați toate cookie-urile |
    respinge toate cookie-urile | doar cookie-urile necesare | numai cookie-urile necesare |
    gestionează consimțământul pentru cookie-uri | gestionează consimțămintele | continuarea navigării pe acest site |
    continuând să navigați | continuând să navighezi | dacă continui să folosești acest site |
    dacă continuați să utilizați acest site | prin utilizarea acestui site, ești de acord |
    prin utilizarea acestui site, sunteți de acord | pentru a oferi cea mai bună experiență, folosim |
    pentru a oferi cele mai bune experiențe, folosim | pentru a-ți oferi cea mai bună experiență pe site |
    pentru a vă oferi cea mai bună experiență pe site | tehnologii precum cookie-urile |
    tehnologii, cum ar fi cookie-uri
  `),
  adLine: romanianPhrases(`
    publicitate | reclamă | reclame | advertorial | articol sponsorizat | articol publicitar | conținut sponsorizat |
    conținut plătit | conținut promovat | conținut partener | sponsorizat | linkuri sponsorizate |
    parteneriat plătit | campanie publicitară | material publicitar | articol plătit | comunicat plătit |
    publicitate electorală | articolul continuă după reclamă | articolul continuă după publicitate |
    articolul continuă mai jos | articolul continuă după video | știrea continuă după publicitate |
    știrea continuă mai jos | continuarea articolului după reclamă | continuă după reclamă |
    continuă după publicitate | textul continuă după reclamă | continuarea după publicitate | închide reclama |
    închide publicitatea | sfârșitul reclamei | derulează pentru a continua | scroll pentru a continua |
    textul continuă după publicitate | ascunde reclama | sari peste reclamă | spațiu publicitar |
    conținut sponsorizat de | conținut promoțional | conținut publicitar | conținut comercial | conținut de brand |
    articol susținut de | material promoțional | material sponsorizat | publicitate plătită | comunicare comercială |
    în parteneriat cu | în colaborare cu | un proiect susținut de | oferit de | prezentat de | sponsorizat de |
    conține linkuri afiliate | advertoriale | publireportaj
  `),
  tocHeading: romanianPhrases(`
    cuprins | cuprinsul | cuprins articol | cuprinsul articolului | cuprins [ascunde] | cuprins ascunde | conținut |
    conținutul articolului | conținut articol | în acest articol | în acest articol vei afla |
    în acest articol găsești | în acest text | pe această pagină | ce vei afla | ce vei găsi în acest articol |
    ce găsești în acest articol | afișează cuprinsul | ascunde cuprinsul | tabla de materii | tabel de conținut |
    navigare rapidă | salt la | în acest număr | în această ediție | în acest newsletter | în acest episod |
    în acest ghid | în acest articol vei găsi | ce vei afla din acest articol | subiectele articolului | capitole |
    sari la rețetă | mergi la rețetă | sari la secțiune
  `),
  furnitureLine: romanianPhrases(`
    vizualizați profilul meu complet | vezi profilul meu complet | înapoi sus | mergi sus | du-te sus | la început |
    înapoi la început | înapoi la începutul paginii | înapoi | înapoi la listă | înapoi la articole |
    înapoi la știri | înapoi la blog | înapoi la prima pagină | înapoi la articol | vezi originalul |
    vezi articolul original | articolul original | citește articolul original | citește articolul |
    citește articolul complet | citește tot articolul | citește tot | articolul complet | vezi articolul complet |
    citește mai mult | citește mai mult » | citește mai multe | citește mai departe | citește mai departe » |
    citește continuarea | citește în continuare | citiți mai mult | continuă lectura | continuă lectura → |
    continuă să citești | continuă citirea | mai multe » | mai multe detalii | mai multe informații | află mai mult |
    află mai multe | vezi mai mult | vezi mai multe | vezi mai puțin | vezi tot | vezi toate | vezi detalii |
    arată mai mult | arată mai puțin | arată mai multe | afișează mai mult | afișează mai multe | afișează mai puțin |
    afișează tot | încarcă mai multe | încarcă mai mult | încarcă mai multe articole | se încarcă | încarc |
    încărcare | vă rugăm așteptați | vă rugăm să așteptați | te rugăm să aștepți | așteptați | mărește imaginea |
    mărește fotografia | click pentru mărire | click pentru a mări | click pe imagine pentru a mări |
    apasă pentru a mări | galerie foto | vezi galeria foto | vezi galeria | vezi galerie foto | deschide galeria |
    vezi fotografiile | fotografia următoare | fotografia anterioară | imaginea următoare | imaginea anterioară |
    ecran complet | tot ecranul | tipărește | tipărește pagina | printează pagina | imprimă |
    versiune pentru tipărire | descarcă pdf | descarcă în format pdf | legătură permanentă | link permanent |
    permalink | link scurt | copiază linkul | dimensiune text | dimensiunea textului | mărime text |
    mărimea fontului | dimensiune font | mărește textul | micșorează textul | ți-a fost util acest articol |
    v-a fost util acest articol | a fost util acest articol | ți-a fost util articolul | acest articol a fost util |
    ți s-a părut util acest articol | v-a fost de folos acest articol | ți-a plăcut articolul |
    ți-a plăcut acest articol | v-a plăcut articolul | evaluează articolul | evaluați acest articol |
    acordă o notă articolului | nota articolului | evaluare medie | da nu | browserul tău nu suportă |
    browserul tău nu acceptă video | browserul dumneavoastră nu suportă | browserul dvs. nu suportă video html5 |
    activați javascript | activează javascript | vă rugăm să activați javascript | ascultă articolul |
    ascultă știrea | redă videoclipul | redă video | închide | închide fereastra | anulează | renunță |
    nu mai urmări | raportează o eroare | raportează o problemă | raportați un abuz | semnalează o greșeală |
    deschide în fereastră nouă | se deschide în fereastră nouă | se deschide într-o fereastră nouă |
    se deschide într-o filă nouă | prima pagină | ultima pagină | pagina 1 | vizitează site-ul | mergi la site |
    traducere | tradu | trimite mesaj | deschide imaginea | deschide galeria foto | vezi toate fotografiile |
    închide galeria | ceva nu a mers bine | ceva nu a mers | ceva n-a mers bine | ups, ceva nu a mers bine |
    ups! ceva nu a mers bine | a intervenit o eroare | s-a produs o eroare | a apărut o eroare. încercați din nou |
    a apărut o eroare. te rugăm să încerci din nou | a apărut o eroare. vă rugăm să încercați din nou |
    încearcă din nou | încercați din nou | încercați din nou mai târziu | încearcă din nou mai târziu |
    reîncarcă pagina | reîncărcați pagina | conținut indisponibil | acest conținut nu este disponibil |
    acest videoclip nu este disponibil | videoclip indisponibil | ascultă acest articol | versiune audio |
    ascultă versiunea audio | raportează eroare | raportează o greșeală | semnalează o eroare | sesizează o eroare |
    ai găsit o greșeală | ai găsit o eroare | oferă feedback | trimite feedback | părerea ta contează |
    spune-ți părerea | a fost utilă această pagină | a fost utilă această informație | evaluează acest articol |
    votează articolul | acordă o notă | nota ta | niciun vot | mulțumim pentru vot | mulțumim pentru feedback |
    copiază link | link copiat | înapoi la comunicate | la începutul paginii | mergi la articol | mod întunecat |
    mod luminos | contrast ridicat | versiune pentru print | versiune printabilă | versiune pentru imprimare |
    printează articolul | tipărește articolul | imprimă pagina | salvează articolul | citește mai târziu
  `),
  furnitureLead: romanianPhrases(`
    citește articolul complet | citește articolul integral | citește integral | citește articolul original |
    citiți articolul integral | citiți articolul complet | articolul complet | articolul original |
    articolul integral | continuă lectura | continuă să citești | vezi toate articolele | vezi toate articolele lui |
    vezi toate postările | vezi această postare pe instagram | vezi articolul original | legătură permanentă |
    link permanent | permalink | pune un semn de carte la legătura permanentă | salvează legătura permanentă |
    link către articol | url articol | dimensiune text | mărime text | număr de vizualizări | număr vizualizări |
    articol citit de | articolul a fost citit | browserul tău nu | browserul dumneavoastră nu | browserul dvs |
    activați javascript | activează javascript | click aici pentru | click pe imagine | dă click aici |
    dați click aici | ascultă articolul | ai găsit o greșeală | ați găsit o greșeală | pagina 1 din |
    dacă nu poți vedea videoclipul | dacă nu vedeți videoclipul | click pe foto pentru | clic pe imagine pentru |
    apasă pe imagine pentru | pentru a vizualiza acest conținut | pentru a vedea acest conținut |
    browserul tău este învechit | folosești un browser învechit | javascript este dezactivat |
    trebuie să activezi javascript | acest articol este citit de | pagină actualizată la |
    ultima actualizare a paginii | evaluează acest | acordă o notă acestui | raportează o greșeală
  `),
};
