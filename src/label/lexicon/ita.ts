import { type Lexicon, phrases } from './lexicon.js';

/** Italian. */
export const ita: Lexicon = {
  language: 'ita',
  bioHeading: phrases(`
    sull'autore | sull'autrice | sugli autori | informazioni sull'autore | informazioni sull'autrice |
    a proposito dell'autore | l'autore | l'autrice | gli autori | autore | autrice | autori | chi sono | su di me |
    chi è l'autore | biografia dell'autore | profilo dell'autore | scritto da | pubblicato da | articolo scritto da |
    l'autore dell'articolo | autore ospite | profilo autore | informazioni autore | chi scrive | circa l'autore |
    l'autore di questo articolo | autore dell'articolo | autrice dell'articolo | bio dell'autore | articolo a cura di |
    redatto da | conosci l'autore | due parole su di me | qualcosa su di me | il nostro autore | la nostra autrice |
    note sull'autore | note biografiche | chi è l'autrice | articolo di | il nostro esperto | la nostra esperta |
    i nostri autori | contatta l'autore | il traduttore | la traduttrice
  `),
  bioLead: phrases(`
    sull'autore | sull'autrice | informazioni sull'autore | a proposito dell'autore |
    questo articolo è stato scritto da | questo post è stato scritto da | questo articolo è di | articolo scritto da |
    articolo a cura di | guest post di | guest post a cura di | questo è un guest post di | l'autore è | l'autrice è |
    gli autori sono | giornalista professionista dal | questo articolo è a cura di |
    questo contenuto è stato scritto da | l'autore di questo articolo è | giornalista pubblicista |
    giornalista professionista | giornalista pubblicista dal | giornalista freelance | giornalista e scrittore |
    giornalista e scrittrice | giornalista, scrittore | giornalista iscritto | giornalista iscritta |
    giornalista, laureato | giornalista, laureata | giornalista per passione | pubblicista dal | laureato in lettere |
    laureata in lettere | laureato in scienze della comunicazione | laureata in scienze della comunicazione |
    laureato in giurisprudenza | laureata in giurisprudenza | laureato in filosofia | laureata in filosofia |
    laureata in lingue | laureato in economia | laureata in economia | laureata in scienze politiche |
    laureato in scienze politiche | appassionato da sempre | appassionata da sempre | copywriter freelance |
    redattrice web | redattore web | web writer | romano di nascita | romana di nascita | milanese di nascita |
    questo articolo è stato tradotto da | l'autore dell'articolo è | l'autrice dell'articolo è |
    i suoi interessi di ricerca | le sue ricerche riguardano | si occupa principalmente di | tra i suoi libri |
    tra le sue pubblicazioni | tra i suoi ultimi libri | classe 1985
  `),
  selfLead: phrases(`
    ciao, sono | ciao! sono | ciao sono | ciao, mi chiamo | ciao! mi chiamo | ciao, io sono | ciao a tutti, sono |
    salve, sono | mi chiamo | il mio nome è | sono un giornalista | sono una giornalista | sono una blogger |
    sono un blogger | sono il fondatore | sono la fondatrice | sono l'autore | sono l'autrice | benvenuti nel mio blog |
    benvenuto nel mio blog | benvenuti sul mio blog | ciao mi chiamo | ciao a tutti! sono | ciao! io sono |
    salve, mi chiamo | salve! mi chiamo | buongiorno, sono | piacere, sono | benvenuto sul mio blog |
    benvenuta sul mio blog | sono giornalista | sono laureata in | sono laureato in | sono il fondatore di |
    sono la fondatrice di | sono l'autore di | sono l'autrice di | sono una copywriter | sono un copywriter |
    sono appassionata di | sono appassionato di | ciao, siamo | ciao! siamo | ciao a tutti, io sono |
    benvenuta nel mio blog | mi presento
  `),
  roleWord: phrases(`
    giornalista | giornalisti | cronista | inviato | inviata | inviato speciale | corrispondente | redattore |
    redattrice | redattori | caporedattore | caporedattrice | vicedirettore | vicedirettrice | direttore |
    direttrice | direttore responsabile | direttrice responsabile | editorialista | opinionista | pubblicista |
    editor | editore | scrittore | scrittrice | autore | autrice | coautore | coautrice | romanziere | saggista |
    poeta | poetessa | drammaturgo | sceneggiatore | sceneggiatrice | blogger | podcaster | youtuber | influencer |
    critico cinematografico | critico letterario | critico d'arte | traduttore | traduttrice | fotografo |
    fotografa | fotoreporter | fotogiornalista | illustratore | illustratrice | vignettista | fumettista | grafico |
    designer | regista | documentarista | produttore | conduttore | conduttrice | copywriter | web writer |
    content creator | social media manager | addetto stampa | freelance | collaboratore | collaboratrice |
    professore | professoressa | docente | insegnante | ricercatore | ricercatrice | dottorando | dottoranda |
    filosofo | filosofa | sociologo | sociologa | politologo | politologa | economista | antropologo | antropologa |
    psicologo | psicologa | psicoterapeuta | psichiatra | medico | pediatra | dermatologo | nutrizionista |
    dietista | farmacista | biologo | biologa | veterinario | veterinaria | avvocato | avvocata | avvocatessa |
    giurista | notaio | commercialista | ingegnere | architetto | architetta | sviluppatore | sviluppatrice |
    programmatore | analista | consulente | esperto | esperta | formatore | formatrice | coach | personal trainer |
    imprenditore | imprenditrice | fondatore | fondatrice | cofondatore | cofondatrice | co-fondatore |
    amministratore delegato | ceo | attivista | chef | studentessa | studente universitario | stagista |
    caposervizio | videomaker | videoreporter | operatore video | telecronista | speaker radiofonico | drammaturga |
    critica letteraria | critico musicale | storico dell'arte | storica dell'arte | divulgatore scientifico |
    divulgatrice scientifica | demografo | climatologo | meteorologo | virologo | virologa | epidemiologo |
    epidemiologa | neuroscienziato | neuroscienziata | costituzionalista | penalista | fisioterapista | osteopata |
    ostetrica | enogastronomo | addetta stampa | guida turistica
  `),
  bioPhrase: phrases(`
    scrive di | scrive per | scrive su | scrive da | scrivo di | scrivo per | ha scritto per | ha scritto su |
    collabora con | collaboro con | ha collaborato con | collaboratore di | collaboratrice di | è autore di |
    è autrice di | è l'autore di | è l'autrice di | autore di numerosi | autrice di numerosi | autore di libri |
    autore del libro | autrice del libro | ha pubblicato per | ha pubblicato i romanzi | il suo ultimo libro |
    il suo ultimo romanzo | vive a | vivo a | vive e lavora a | abita a | risiede a | nato a | nata a | è nato a |
    è nata a | nato nel | nata nel | originario di | originaria di | laureato in | laureata in | laureato all' |
    laureata all' | si è laureato in | si è laureata in | è laureato in | è laureata in | laurea in | laureando in |
    laureanda in | laurea magistrale in | diplomato in | diplomata in | master in | dottore di ricerca |
    dottorato di ricerca | dottoranda in | studente di | studentessa di | insegna a | insegna all' | insegna presso |
    docente di | professore di | professoressa di | professore ordinario di | professore associato di | è giornalista |
    giornalista professionista | giornalista pubblicista | giornalista professionista dal |
    iscritto all'ordine dei giornalisti | iscritta all'ordine dei giornalisti | iscritto all'albo | iscritta all'albo |
    è redattore | è redattrice | è direttore di | è direttrice di | è il fondatore di | è la fondatrice di |
    fondatore di | fondatrice di | è co-fondatore | ha lavorato per | ha lavorato come | ha lavorato a | lavora come |
    lavora per | lavora a | lavora nel | si occupa di | si è occupato di | si è occupata di | mi occupo di |
    specializzato in | specializzata in | si è specializzato | si è specializzata | esperto di | esperta di |
    esperto in | esperta in | anni di esperienza | esperienza pluriennale | appassionato di | appassionata di |
    appassionato d' | appassionata d' | appassionato da sempre | amante di | amante della | nel mio tempo libero |
    nel suo tempo libero | quando non scrive | quando non scrivo | ama viaggiare | ama scrivere | adora viaggiare |
    amo viaggiare | mamma di due | papà di due | vincitore del premio | vincitrice del premio | ha vinto il premio |
    finalista al premio | scrive articoli | si occupa principalmente di | si occupa prevalentemente di |
    si occupa da anni | ha scritto diversi | ha scritto numerosi | ha scritto articoli | ha all'attivo |
    ha pubblicato diversi | ha pubblicato numerosi | collabora da | collabora dal | collabora anche con |
    collabora attualmente | è un giornalista | è una giornalista | è caporedattore | è caporedattrice |
    è direttore responsabile | è direttrice responsabile | è copywriter | è autore del | è autrice del | è autore dei |
    è coautore di | è iscritto all'ordine | è iscritta all'ordine | laureato presso | laureata presso |
    laurea triennale in | ha conseguito la laurea | ha conseguito un master | ha conseguito il dottorato |
    ha frequentato la scuola | dottorando in | con un master in | master in giornalismo | scuola di giornalismo |
    ha studiato a | ha studiato giornalismo | studia giornalismo | insegna all'università | è docente |
    è professore di | è professoressa di | è professore ordinario | è professore associato | è ricercatore |
    è ricercatrice | lavora nel mondo | lavora nella redazione | ha lavorato in diverse | fa parte della redazione |
    nel tempo libero | quando non lavora | ama leggere | adora scrivere | con la passione per |
    la passione per la scrittura | da sempre appassionato | da sempre appassionata | pluriennale esperienza |
    decennale esperienza | fondatore e direttore | fondatrice e direttrice | fondatore del blog | fondatrice del blog |
    ha fondato il blog | ha fondato il sito | cura il blog | gestisce il blog | cura la rubrica | tiene una rubrica |
    conduce il podcast | autore del blog | autrice del blog | tra i suoi libri | cura la newsletter |
    ha lavorato nelle redazioni | vive tra
  `),
  bioCall: phrases(`
    seguilo su | seguila su | seguimi su | seguitemi su | segui l'autore | segui l'autrice | potete seguirlo su |
    potete seguirla su | puoi seguirmi su | potete seguirmi su | mi trovi su | mi trovate su | mi potete trovare su |
    lo trovate su | la trovate su | contatta l'autore | contattami | contattami su | scrivimi a | scrivimi |
    per contattarmi | visita il mio blog | visita il mio sito | visita il suo sito | leggi tutti gli articoli di |
    leggi altri articoli di | leggi i suoi articoli | vedi tutti gli articoli di | vedi tutti gli articoli |
    visualizza tutti gli articoli di | visualizza tutti gli articoli | tutti gli articoli di | altri articoli di |
    altri articoli dell'autore | altri post di | vedi il profilo completo | visualizza il mio profilo completo |
    vai al profilo | per maggiori informazioni visita | per maggiori informazioni, visita |
    per maggiori informazioni visitare | per saperne di più su | maggiori informazioni su | vedi tutti i post di |
    vedi altri articoli di | vedi il profilo | visualizza tutti i post di | visualizza profilo |
    visualizza altri articoli | mostra tutti gli articoli di | leggi gli altri articoli di | leggi altri suoi articoli |
    leggi la biografia | leggi la bio | scopri tutti gli articoli di | scopri altri articoli di |
    guarda tutti gli articoli di | tutti i post di | tutti gli articoli dell'autore | tutti i suoi articoli |
    altri articoli di questo autore | altri contenuti di | articoli di questo autore | più articoli di |
    di più su questo autore | puoi seguirlo su | puoi seguirla su | puoi trovarmi su | puoi contattarlo |
    puoi contattarla | puoi contattarmi | contatta l'autrice | scrivi all'autore | mail dell'autore |
    email dell'autore | sito dell'autore | sito web dell'autore | il suo blog è | il suo sito è | scrivi all'autrice |
    scrivi alla redazione | lo trovi su | la trovi su | per contattare l'autore | puoi scrivergli | puoi scriverle
  `),
  pronounLead: phrases(`
    lui | lei | egli | ella | suo | sua | l'autore | l'autrice
  `),
  aboutLead: phrases(`
    informazioni su | chi siamo | l'azienda | profilo aziendale | profilo dell'azienda | profilo della società |
    informazioni sull'azienda | informazioni sulla società | a proposito di | about | la società | il gruppo
  `),
  companyPhrase: phrases(`
    è leader nel settore | è l'azienda leader | è un'azienda leader | leader mondiale nel | leader mondiale nella |
    con sede principale a | con quartier generale a | contatti stampa | contatto stampa | contatti per la stampa |
    contatti per i media | contatto per i media | rapporti con i media | rapporti con gli investitori |
    relazioni con gli investitori | contatti investor relations | dichiarazioni previsionali |
    dichiarazioni a carattere previsionale | per ulteriori informazioni visitare | è leader mondiale | è tra i leader |
    azienda leader nel | ufficio stampa | per informazioni stampa | per maggiori informazioni |
    per ulteriori informazioni | quotata alla borsa
  `),
  prevLead: phrases(`
    precedente | precedenti | articolo precedente | articoli precedenti | post precedente | post precedenti |
    pagina precedente | notizia precedente | notizie precedenti | capitolo precedente | messaggio precedente |
    argomento precedente | ricetta precedente | progetto precedente | episodio precedente | news precedente |
    contenuto precedente | articolo meno recente | articoli meno recenti | post più vecchi | post più vecchio |
    meno recente | articoli più vecchi | vecchi articoli | prec | vai al precedente | video precedente |
    numero precedente | recensione precedente | comunicato precedente | evento precedente | leggi il precedente |
    leggi articolo precedente | vai all'articolo precedente | l'articolo precedente | articolo più vecchio |
    più vecchi | meno recenti | ← precedente | « precedente | < precedente
  `),
  nextLead: phrases(`
    successivo | successiva | successivi | prossimo | prossima | articolo successivo | articoli successivi |
    post successivo | post successivi | pagina successiva | notizia successiva | notizie successive |
    capitolo successivo | messaggio successivo | argomento successivo | ricetta successiva | progetto successivo |
    episodio successivo | news successiva | prossimo articolo | prossimo post | prossima pagina | articoli più recenti |
    post più recenti | post più recente | più recente | nuovi articoli | succ | vai al successivo | articolo seguente |
    prossima notizia | contenuto successivo | prossima ricetta | video successivo | numero successivo |
    recensione successiva | comunicato successivo | evento successivo | leggi il successivo |
    leggi articolo successivo | vai all'articolo successivo | più recenti | successivo → | successivo » |
    successivo > | prossimo numero | prossima puntata
  `),
  relatedHeading: phrases(`
    articoli correlati | articolo correlato | articoli simili | articoli consigliati | articoli recenti |
    articoli più letti | articoli popolari | articoli suggeriti | articoli in evidenza | articoli collegati |
    post correlati | post simili | post recenti | post popolari | post più popolari | notizie correlate |
    notizie recenti | notizie più lette | notizie in evidenza | contenuti correlati | contenuti consigliati |
    contenuti sponsorizzati | contenuto correlato | contenuti simili | argomenti correlati | argomenti simili |
    temi correlati | link correlati | video correlati | video consigliati | ricette correlate | letture consigliate |
    lettura consigliata | potrebbe interessarti | potrebbe interessarti anche | potrebbero interessarti |
    potrebbero interessarti anche | potrebbe piacerti | potrebbe piacerti anche | potrebbero piacerti |
    potrebbero anche piacerti | ti potrebbe interessare | ti potrebbe interessare anche | ti potrebbero interessare |
    ti potrebbero interessare anche | ti potrebbe piacere | ti potrebbe anche interessare | ti potrebbe anche piacere |
    ti può interessare | può interessarti anche | può interessarti | forse ti può interessare |
    forse ti interessa anche | ti consigliamo | ti consigliamo anche | ti consigliamo di leggere | vi consigliamo |
    consigliati per te | consigliato per te | raccomandati per te | scelti per te | scelti per voi |
    selezionati per te | leggi anche | leggi ancora | leggi altro | leggi di più | leggi gli altri articoli |
    leggete anche | da non perdere | vedi anche | vedi altro | guarda anche | scopri anche | scopri altri articoli |
    altri articoli | altri articoli interessanti | altri articoli che potrebbero interessarti |
    altri articoli dello stesso autore | altri articoli di questa categoria | altre notizie | altri post |
    altri contenuti | altre news | altro in questa categoria | altro dello stesso autore | altro su questo argomento |
    dello stesso autore | dalla stessa categoria | nella stessa categoria | sullo stesso argomento | sullo stesso tema |
    più letti | più lette | i più letti | le più lette | i più visti | più visti | più popolari | i più popolari |
    i più condivisi | i più commentati | più recenti | gli articoli più letti | le notizie più lette | ultimi articoli |
    ultime notizie | ultimi post | ultime news | ultimi commenti | ultimi video | ultima ora | ultim'ora |
    ultimi aggiornamenti | le ultime notizie | gli ultimi articoli | in tendenza | commenti recenti | notizie dal web |
    continua a leggere | non perdere | non perderti | la nostra selezione | a cura della redazione |
    chi ha letto questo articolo ha letto anche | i lettori hanno letto anche | potrebbe anche interessarti |
    ti può interessare anche | vi potrebbe interessare | vi potrebbero interessare | potrebbe interessarvi |
    potrebbe interessarvi anche | leggi tutto | leggi pure | da leggere anche | altri articoli simili |
    altri articoli della categoria | altri articoli sull'argomento | altre notizie di | altre storie | altre ricette |
    altri video | articoli più popolari | post più letti | più visti oggi | notizie del giorno | le notizie del giorno |
    dalla home | dai nostri partner | scelti dalla redazione | la redazione consiglia | altri comunicati |
    ultimi comunicati | comunicati stampa recenti | nella stessa serie | tutte le puntate | le altre puntate |
    le notizie più lette oggi | i più letti della settimana | potrebbero interessarti anche questi articoli
  `),
  relatedLead: phrases(`
    leggi anche | leggi ancora | leggi di più | leggi tutto | leggi l'articolo completo | leggi l'articolo |
    leggi la notizia | leggi il nostro | leggi altre notizie | leggete anche | leggi pure | vedi anche |
    guarda anche | guarda il video | guarda la gallery | ascolta anche | scopri anche | scopri di più |
    approfondisci | potrebbe interessarti | potrebbe interessarti anche | ti potrebbe interessare |
    ti potrebbe interessare anche | ti potrebbero interessare | potrebbero interessarti | può interessarti |
    ti può interessare | ti consigliamo | ti consigliamo di leggere | ti consigliamo anche | da non perdere |
    articolo correlato | articoli correlati | notizie correlate | correlato | correlati | lettura consigliata |
    continua a leggere | per saperne di più | clicca qui per leggere | non perdere | altri articoli |
    sullo stesso argomento | leggi anche l'articolo | leggi l'approfondimento | leggi l'intervista |
    leggi il commento | leggi l'analisi | leggi qui | leggi la recensione | da leggere | da vedere | da ascoltare |
    per approfondire | approfondimento | approfondimenti | l'approfondimento | sullo stesso tema |
    sullo stesso tema leggi anche | stesso argomento | vedi | vedi tutti | guarda | guarda le foto |
    guarda la fotogallery | guarda il servizio | guarda qui | il video | video correlato | la fotogallery |
    fotogallery | ascolta il podcast | ascolta l'intervista | altri articoli su | altri articoli della serie |
    tutti gli articoli su | lo speciale | il dossier | non perderti | non perdetevi | da non perdere anche |
    ti è piaciuto questo articolo? leggi anche | potrebbe piacerti anche | potrebbe anche interessarti |
    forse ti interessa anche | se ti è piaciuto leggi anche | l'intervista completa | leggi la prima parte |
    leggi la seconda parte | recupera qui | rileggi | rivedi | dal nostro archivio | ti suggeriamo |
    ti suggeriamo di leggere | vi consigliamo | vi consigliamo di leggere | consigliato per te
  `),
  shareLine: phrases(`
    condividi | condividi questo articolo | condividi l'articolo | condividi questa notizia |
    condividi questo post | condividi questa pagina | condividi articolo | condividi su | condividi su facebook |
    condividi su twitter | condividi su x | condividi su linkedin | condividi su whatsapp | condividi su pinterest |
    condividi su telegram | condividi via | condividi via email | condividi via mail | condividi via e-mail |
    condividi tramite | condividi con | condividi con gli amici | condividi con i tuoi amici |
    condividi sui social | condividi sui social network | condividi il post | condividi ora | condividi link |
    condivisioni | condividere | condividilo | condividete | mi piace | mi piace caricamento | non mi piace |
    tweet | twitta | tweetta | pinna | salva articolo | salva l'articolo | salva per dopo | leggi dopo |
    leggi più tardi | aggiungi ai preferiti | invia per email | invia tramite email | invia via email |
    invia a un amico | invia ad un amico | invia un link | postalo sul blog | stampa articolo | stampa la pagina |
    stampa pagina | stampa questo articolo | stampa l'articolo | versione stampabile | email | e-mail | copia link |
    copia il link | copia url | link copiato | consiglia questo articolo | segnala ad un amico |
    segnala a un amico | ascolta articolo | ascolta l'articolo | regala questo articolo | facebook | whatsapp |
    vota questo articolo | link copiato negli appunti | regala articolo | altre opzioni di condivisione |
    condividi su bluesky | condividi su threads | salva tra i preferiti
  `),
  shareLead: phrases(`
    condividi questo articolo | condividi l'articolo | condividi questa notizia | condividi questo post |
    condividi questa pagina | condividi su | condividi con i tuoi amici | condividilo con | condividilo su |
    fai clic per condividere | fai clic qui per | fai clic per | clicca per condividere | mi piace |
    ti è piaciuto questo articolo | ti è piaciuto l'articolo | ti è piaciuto il post | ti è piaciuta questa |
    ti è piaciuto | se ti è piaciuto questo articolo | se ti è piaciuto | se ti è piaciuto l'articolo |
    se l'articolo ti è piaciuto | se questo articolo ti è piaciuto | se hai trovato utile |
    hai trovato utile questo | invia questo articolo | inoltra questa newsletter | inoltra questo articolo |
    regala questo articolo | fai girare questo articolo
  `),
  followLead: phrases(`
    seguici | seguici su | seguici anche su | seguici su facebook | seguici su instagram | seguici su google news |
    seguici sui social | seguici sui nostri | seguiteci su | seguiteci sui | segui la nostra pagina |
    segui il nostro canale | segui i nostri canali | segui le notizie di | seguici sul nostro canale |
    iscriviti al nostro canale | iscriviti al canale | iscriviti al canale telegram | iscriviti al canale whatsapp |
    iscrivetevi al nostro canale | unisciti al nostro canale | unisciti al nostro gruppo | unisciti al canale |
    unisciti a noi su | unisciti alla nostra community | entra nel nostro canale | entra nel nostro gruppo |
    entra nel gruppo | metti mi piace alla nostra pagina | metti like alla nostra pagina | mettete mi piace |
    diventa fan | resta in contatto | resta connesso | rimani in contatto | ci trovi su | ci trovate su |
    ci trovate anche su | trovaci su | siamo anche su | visita la nostra pagina | il nostro canale |
    la nostra pagina facebook | aggiungi ai preferiti su google | scegli come fonte preferita |
    entra nel canale whatsapp | aggiungici come fonte preferita | aggiungici alle tue fonti |
    come fonte preferita su google | impostaci come fonte | attiva la campanella | attiva le notifiche del canale |
    ricevi le notizie su whatsapp | ricevi le nostre notizie su whatsapp | per restare aggiornato seguici |
    per tutte le notizie seguici | per rimanere aggiornati seguite | seguite la nostra pagina
  `),
  promoLead: phrases(`
    iscriviti | iscriviti alla newsletter | iscriviti alla nostra newsletter | iscriviti alle newsletter |
    iscriviti subito | iscriviti ora | iscriviti gratis | iscriviti gratuitamente | iscriviti per |
    iscriviti al blog | iscrivetevi alla newsletter | abbonati | abbonati ora | abbonati subito | abbonati per |
    abbonati a | registrati | registrati gratis | registrati gratuitamente | registrati per | la nostra newsletter |
    le nostre newsletter | ricevi la newsletter | ricevi la nostra newsletter | ricevi le notizie |
    ricevi le ultime notizie | ricevi gli aggiornamenti | ricevi aggiornamenti | ricevi gratis | ricevi via email |
    vuoi ricevere | vuoi restare aggiornato | vuoi rimanere aggiornato | vuoi rimanere sempre aggiornato |
    resta aggiornato | resta sempre aggiornato | rimani aggiornato | rimani sempre aggiornato | resta informato |
    per restare sempre aggiornato | per rimanere aggiornato | inserisci la tua email | inserisci la tua e-mail |
    inserisci il tuo indirizzo | la tua email | la tua e-mail | il tuo indirizzo email | indirizzo email |
    indirizzo e-mail | sei già abbonato | già abbonato | sei già registrato | sei già iscritto |
    hai già un account | non hai un account | non sei ancora abbonato | contenuto riservato agli abbonati |
    riservato agli abbonati | articolo riservato | questo articolo è riservato | questo contenuto è riservato |
    per continuare a leggere | per leggere l'articolo | continua a leggere con | accedi o registrati |
    accesso illimitato | sostienici | sostieni il giornalismo | sostieni l'informazione | aiutaci a | dona ora |
    fai una donazione | il tuo sostegno | abbiamo bisogno di te | diventa sostenitore | scarica l'app |
    scarica la nostra app | scarica gratis | scarica ora | installa l'app | acquista ora | acquista su amazon |
    compra su amazon | compra ora | offerta speciale | offerta limitata | prova gratis | provalo gratis |
    prova gratuita | richiedi un preventivo | contattaci per | prenota ora | clicca qui per iscriverti |
    clicca qui per abbonarti | iscrivendoti | acconsento al | ho letto e | dichiaro di aver letto |
    autorizzo il trattamento | grazie per aver letto | grazie per la lettura | grazie per esserti iscritto |
    link di affiliazione | link affiliati | questo articolo contiene link | questo articolo è per abbonati |
    questo articolo è per i nostri abbonati | questo articolo è solo per | questo articolo è disponibile solo |
    questo contenuto è disponibile solo | questo contenuto è solo per | contenuto esclusivo per abbonati |
    contenuto per abbonati | solo per abbonati | per abbonati | articolo per abbonati |
    leggi l'articolo completo con | per leggere l'intero articolo | per leggere tutto l'articolo |
    per continuare la lettura | continua la lettura con | hai già un abbonamento | hai un account | sei abbonato |
    sei un abbonato | se sei abbonato | se sei già abbonato | sei già un abbonato | sei già cliente |
    non hai ancora un account | non sei abbonato | non sei registrato | non sei ancora registrato |
    hai raggiunto il limite | hai letto tutti gli articoli gratuiti | ti restano 2 articoli | accedi per leggere |
    accedi per continuare | accedi al tuo account | accedi con google | effettua il login per |
    crea un account gratuito | crea il tuo account | primo mese gratis | scopri gli abbonamenti | scopri le offerte |
    scopri tutte le offerte | scegli il tuo abbonamento | scegli l'abbonamento | attiva l'abbonamento |
    attiva il tuo abbonamento | regala un abbonamento | rinnova l'abbonamento | leggi il giornale |
    leggi l'edizione digitale | sfoglia il giornale | sfoglia l'edizione digitale | acquista una copia |
    acquista la copia digitale | sostieni il nostro lavoro | sostieni il nostro giornale | sostieni il progetto |
    se apprezzi il nostro lavoro | se ti piace il nostro lavoro | se ti piace quello che leggi |
    se sei arrivato fin qui | dona adesso | dona il tuo 5x1000 | dona il 5x1000 | devolvi il 5 per mille |
    il tuo contributo | la tua donazione | ogni donazione | diventa socio | diventa membro | diventa abbonato |
    siamo un giornale indipendente | siamo una testata indipendente | scarica la app | scarica l'ebook |
    scarica l'e-book | scarica il nostro ebook | scarica la guida | scarica il white paper | scarica il whitepaper |
    ascolta il nostro podcast | ascolta il podcast su | ascoltaci su | disponibile su tutte le piattaforme |
    partecipa al concorso | partecipa al nostro sondaggio | ti hanno inoltrato questa newsletter |
    se ti hanno inoltrato
  `),
  promoPhrase: phrases(`
    iscriviti alla newsletter | iscriviti alla nostra newsletter | iscrivetevi alla newsletter |
    iscriviti al nostro canale | iscriviti al canale | la nostra newsletter | alla nostra newsletter |
    nella tua casella di posta | nella tua casella email | direttamente nella tua | direttamente sulla tua mail |
    via e-mail le notifiche di nuovi post | inserisci il tuo indirizzo e-mail | disiscriverti in qualsiasi momento |
    disiscriverti in qualunque momento | cancellarti in qualsiasi momento | disdici quando vuoi |
    contenuto riservato agli abbonati | riservato agli abbonati | per continuare a leggere questo |
    prova gratis per | scarica la nostra app | scarica l'app | scarica gratis l'app | disponibile su app store e |
    sostieni il giornalismo | sostieni il nostro lavoro | il tuo 5x1000 | link di affiliazione |
    in qualità di affiliato amazon | senza alcun costo aggiuntivo | trattamento dei miei dati personali |
    trattamento dei dati personali ai sensi | informativa sulla privacy e | ho letto l'informativa |
    acconsento al trattamento | dichiaro di aver letto | grazie per esserti iscritto | clicca qui per iscriverti |
    metti mi piace alla nostra pagina | sei già abbonato? accedi | hai già un account? accedi |
    non hai un account? registrati | già abbonato? accedi | sei già registrato? accedi | esclusivo per gli abbonati |
    disponibile solo per gli abbonati | riservato ai nostri abbonati | puoi disdire quando vuoi |
    puoi disdire in qualsiasi momento | annulla quando vuoi | cancellati quando vuoi |
    potremmo ricevere una commissione | potremmo guadagnare una commissione | riceviamo una commissione |
    riceve una commissione per ogni acquisto | senza costi aggiuntivi per te | senza alcun sovrapprezzo |
    su tutte le piattaforme di podcast | sulle principali piattaforme di podcast | sulla tua app di podcast |
    nella tua inbox | dei lettori come te |
    articoli gratuiti questo mese | articoli gratis questo mese | articoli gratuiti rimasti
  `),
  copyrightPhrase: phrases(`
    tutti i diritti riservati | tutti i diritti sono riservati | diritti sono riservati | riproduzione riservata |
    © riproduzione riservata | riproduzione vietata | vietata la riproduzione | è vietata la riproduzione |
    è vietata la riproduzione anche parziale | senza autorizzazione dell'editore |
    senza la preventiva autorizzazione | sotto licenza creative commons | testata giornalistica registrata |
    testata registrata presso | registrazione tribunale di | registrata presso il tribunale | iscrizione al roc |
    copyright © | © copyright | alcuni diritti riservati | powered by wordpress
  `),
  noticePhrase: phrases(`
    riproduzione consentita | previa citazione della fonte | non riflettono necessariamente |
    non riflette necessariamente | non rispecchiano necessariamente | non rappresentano necessariamente |
    opinioni espresse in questo | non è responsabile dei contenuti | non rappresenta una testata giornalistica |
    non può pertanto considerarsi un prodotto editoriale | viene aggiornato senza alcuna periodicità |
    non costituiscono consulenza | non costituisce consulenza | non costituiscono sollecitazione |
    non sostituisce il parere del medico | non intendono sostituire | a scopo puramente informativo |
    finalità puramente informative | questo articolo è stato pubblicato originariamente |
    pubblicato originariamente su | originariamente pubblicato su | pubblicato per la prima volta su |
    l'articolo proviene da | leggi l'articolo originale | tradotto automaticamente |
    generato con l'intelligenza artificiale | foto prese dal web | immagini tratte da internet |
    riproduzione riservata | tutti i diritti di riproduzione | vietata la riproduzione |
    una versione precedente di questo articolo | in una precedente versione di questo articolo |
    una prima versione di questo articolo | ci scusiamo con i lettori | ci scusiamo con gli interessati |
    il contenuto di questo comunicato | responsabilità esclusiva dell'autore | esclusiva responsabilità dell'autore |
    opinioni espresse dall'autore | opinioni espresse sono quelle dell'autore | impegnano esclusivamente |
    non impegnano la redazione | la redazione non è responsabile | la redazione non si assume |
    la redazione non ha partecipato | senza il coinvolgimento della redazione | rivisto dalla redazione |
    revisionato dalla redazione | non rappresenta un consiglio finanziario |
    non costituisce un invito all'investimento | non costituisce sollecitazione | non sostituisce la consulenza |
    non sostituiscono il parere | il gioco può causare dipendenza | pubblicato con il permesso |
    pubblicato per gentile concessione | per gentile concessione dell'editore | tradotto e pubblicato con |
    link affiliati | link di affiliazione | sono affiliati | potremmo ricevere una commissione |
    questo articolo ha più di | questo articolo risale a più di | questo articolo è stato pubblicato più di
  `),
  noticeLead: phrases(`
    disclaimer | nota legale | note legali | nota della redazione | nota dell'autore | nota dell'editore |
    nota del traduttore | n.d.r | ndr | ndt | errata corrige | copyright | conflitto di interessi |
    conflitto d'interessi | questo articolo è stato pubblicato | questo articolo è stato aggiornato |
    questo articolo è apparso | questo articolo è tratto | questo post è stato pubblicato | questo sito non |
    questo blog non rappresenta | questo blog non è | questa opera è distribuita | quest'opera è distribuita |
    le opinioni espresse | le informazioni contenute | le informazioni riportate | le immagini presenti |
    le immagini pubblicate | i contenuti di questo | i contenuti presenti | pubblicato originariamente |
    originariamente pubblicato | riproduzione riservata | se hai notato un errore | hai trovato un errore |
    rettifica | precisazione della redazione | nota di redazione | nota della traduttrice | n.d.a | n.d.t | n.d.e |
    correzione dell'articolo | questo articolo è stato modificato | questo articolo è stato corretto |
    questo articolo è stato tradotto | questo articolo è stato generato | questo articolo è stato scritto con |
    questo articolo è stato realizzato | questo articolo è stato originariamente | questo articolo è uscito |
    questo articolo è originariamente | questo articolo è sponsorizzato | questo articolo contiene link |
    questo articolo può contenere link | questo articolo non costituisce | questo articolo non sostituisce |
    questo contenuto è sponsorizzato | questo contenuto è stato prodotto | questo contenuto è stato realizzato |
    questo contenuto è stato tradotto | questa intervista è stata | questa traduzione è stata |
    questa sintesi è stata | questo è un contenuto sponsorizzato | questo è un articolo sponsorizzato |
    questo è un comunicato stampa | traduzione automatica di | tradotto con l'intelligenza artificiale |
    tradotto con ia | tradotto con ai | riassunto generato | contenuto sponsorizzato | comunicato stampa a cura |
    comunicato stampa sponsorizzato | avvertenza legale | avvertenze legali | avviso legale |
    esclusione di responsabilità | limitazione di responsabilità | informativa affiliazione | gli articoli firmati |
    le opinioni degli autori | i pareri espressi | i commenti dei lettori | il presente articolo non |
    il contenuto di questo articolo | se trovi un errore | se hai trovato un errore | hai notato un errore |
    hai visto un errore | segnalaci un errore | come guadagniamo | come testiamo i prodotti | gioca responsabilmente |
    correzione
  `),
  sourceLead: phrases(`
    fonte | fonti | fonte originale | fonte articolo | fonte della notizia | fonte immagine | via | tratto da |
    pubblicato originariamente su | articolo originale | articolo originale su | estratto da | con informazioni da |
    da un comunicato | fonte dell'articolo | testo originale | con informazioni di |
    pubblicato per la prima volta su | originariamente pubblicato su | comunicato stampa di | via agenzia
  `),
  editorLead: phrases(`
    a cura di | redazione | redattore | redattrice | editor | edito da | revisione | revisione di | revisionato da |
    revisione a cura di | correzione bozze | traduzione | traduzione di | traduzione a cura di | tradotto da |
    traduttore | traduttrice | verificato da | impaginazione | coordinamento | direttore responsabile | curatore |
    ha collaborato | rivisto da | redatto da | editing di | editing a cura di | fact checking |
    supervisione scientifica | validato da | aggiornato da | caporedattore | articolo revisionato da | approvato da |
    intervista a cura di | intervista di | hanno collaborato | con la collaborazione di | testo e foto |
    testo e foto di | testi e foto di | foto e testo di | testi di | traduzione e adattamento |
    traduzione e adattamento di | traduzione e cura di | traduzione dall'inglese di | tradotto dall'inglese da |
    tradotto dal francese da | tradotto dallo spagnolo da | tradotto dal tedesco da | tradotto in italiano da |
    tradotto e adattato da | scritto e curato da | scritto e diretto da | curato da | curatela di | editing |
    montaggio | montaggio di | riprese e montaggio | riprese di | grafica di | infografica di |
    illustrazioni a cura di | dati a cura di | con il contributo di | hanno contribuito | supervisione di |
    revisione scientifica | revisione medica | revisione linguistica | verifica dei fatti | controllo dei fatti |
    approvato dal | capo redattore | caposervizio | vicedirettore | vicedirettrice | direttrice responsabile |
    direttore editoriale | coordinamento editoriale | coordinamento redazionale | responsabile editoriale |
    trascrizione di | testimonianza raccolta da | testo raccolto da | intervista realizzata da
  `),
  tagsLead: phrases(`
    tag | tags | tag articolo | etichette | etichetta | taggato | taggato con | taggato come | parole chiave |
    parola chiave | categoria | categorie | archiviato in | archiviato sotto | pubblicato in | postato in |
    argomenti | argomento | argomenti trattati | temi | tema | temi trattati | sezione | rubrica |
    contrassegnato da tag | contrassegnato con | leggi altri articoli su | argomenti correlati | temi correlati |
    altro su questi argomenti | etichettato | etichettato con | in questo articolo si parla di | si parla di
  `),
  bylineLead: phrases(`
    di | scritto da | pubblicato da | postato da | a cura di | inviato da | redatto da | articolo di |
    un articolo di | testo di | testi di | testo e foto di | autore | autrice | autori | redazione |
    a cura della redazione | della redazione | dalla redazione | redattore | giornalista | dal nostro inviato |
    dal nostro corrispondente | intervista di | recensione di | recensione a cura di | creato da | foto e testo di |
    di redazione | dalla nostra inviata | inserito da | testo e foto | testi e foto | foto e testi | testo |
    servizio di | reportage di
  `),
  dateLead: phrases(`
    pubblicato | pubblicato il | pubblicata il | pubblicato alle | pubblicazione | data di pubblicazione |
    data pubblicazione | data di aggiornamento | aggiornato | aggiornato il | aggiornato alle | aggiornamento |
    ultimo aggiornamento | ultima modifica | ultima modifica il | ultimo aggiornamento il | modificato il |
    creato il | inserito il | scritto il | postato il | caricato il | data di creazione | revisionato il
  `),
  agoPhrase: phrases(`
    secondi fa | minuti fa | minuto fa | un minuto fa | ore fa | ora fa | un'ora fa | giorni fa | giorno fa |
    un giorno fa | settimane fa | settimana fa | mesi fa | mese fa | anni fa | anno fa | proprio ora | ieri | oggi |
    l'altro ieri
  `),
  readingTimePhrase: phrases(`
    min di lettura | min. di lettura | minuti di lettura | minuto di lettura | tempo di lettura |
    tempo di lettura stimato | tempo di lettura medio | minuti per leggere | lettura stimata | lettura in |
    lettura di | tempo lettura | minuti di ascolto | min di ascolto | tempo di ascolto | tempo stimato di lettura |
    minuti per la lettura | tempo medio di lettura
  `),
  counterWord: phrases(`
    visualizzazioni | visualizzazione | visite | letture | lettura | letto | volte letto | commenti | commento |
    risposte | risposta | condivisioni | condivisione | mi piace | voti | voto | valutazioni | recensioni |
    follower | download | reazioni | clic | visitatori | likes
  `),
  homeLead: phrases(`
    home | home page | homepage | pagina principale | sei qui | ti trovi qui | ti trovi in | tu sei qui |
    torna alla home | prima pagina
  `),
  menuLine: phrases(`
    vai al contenuto | vai al contenuto principale | vai ai contenuti | vai direttamente al contenuto |
    vai al menu | vai alla navigazione | vai alla ricerca | vai al footer | salta al contenuto |
    salta al contenuto principale | salta ai contenuti | passa al contenuto | passa al contenuto principale |
    passa alla navigazione | menu | menù | menu principale | menu di navigazione | apri menu | apri il menu |
    chiudi menu | chiudi il menu | mostra menu | attiva/disattiva menu | attiva/disattiva navigazione |
    navigazione principale | navigazione articoli | navigazione articolo | cerca | cerca nel sito | cerca nel blog |
    cerca per | ricerca per | ricerca avanzata | cerca articoli | risultati della ricerca | accedi | login |
    effettua il login | log in | logout | disconnetti | registrati | accedi / registrati | accedi o registrati |
    crea un account | crea account | crea il tuo account | il mio account | il mio profilo | profilo utente |
    area riservata | area clienti | area abbonati | i miei ordini | carrello | il tuo carrello | vai al carrello |
    aggiungi al carrello | il carrello è vuoto | vai alla cassa | lista dei desideri | password dimenticata |
    hai dimenticato la password | recupera password | ricordami | resta connesso | nome utente | chi siamo |
    contattaci | form di contatto | informativa privacy | informativa sulla privacy | informativa cookie |
    informativa sui cookie | informativa estesa sui cookie | privacy policy | cookie policy | cookie policy (ue) |
    privacy e cookie policy | privacy & cookie policy | politica sui cookie | note legali | termini e condizioni |
    termini di servizio | termini di utilizzo | termini d'uso | condizioni d'uso | condizioni di utilizzo |
    condizioni di vendita | condizioni di abbonamento | gestisci cookie | gestione cookie | impostazioni cookie |
    impostazioni dei cookie | preferenze cookie | preferenze privacy | aggiorna le preferenze sui cookie |
    gestisci preferenze | dichiarazione di accessibilità | mappa del sito | sitemap | pubblicità su questo sito |
    per la pubblicità | per la tua pubblicità | pubblicità con noi | inserzionisti | lavora con noi |
    collabora con noi | scrivi per noi | redazione | la redazione | codice etico | abbonati | abbonamenti |
    newsletter | newsletters | iscriviti | iscriviti alla newsletter | rss | feed rss | feed dei contenuti |
    feed dei commenti | seguici | seguici su | edizione digitale | edicola digitale | sfoglia il giornale |
    archivio storico | archivio articoli | assistenza clienti | servizio clienti | faq | centro assistenza |
    versione mobile | versione desktop | torna su | torna alla home | torna all'inizio | torna indietro | home |
    homepage | vedi tutti | vedi tutto | mostra tutti | mostra altro | carica altro | carica altri |
    scegli la lingua | seleziona lingua | seleziona una categoria | seleziona il mese | seleziona mese |
    nuvola di tag | pagina non trovata | chiudi | scarica l'app | segnala un errore | amministrazione trasparente
  `),
  commentLine: phrases(`
    lascia un commento | lascia un commento annulla risposta | lascia il tuo commento | lascia una risposta |
    lascia una risposta cancella la risposta | lascia un tuo commento | lascia una recensione | annulla risposta |
    annulla commento | pubblica commento | pubblica un commento | pubblica il commento | posta un commento |
    posta commento | invia commento | invia un commento | scrivi un commento | scrivi il tuo commento |
    scrivi qui il tuo commento | scrivi commento | aggiungi un commento | aggiungi commento |
    aggiungi il tuo commento | inserisci un commento | inserisci commento | commenta | commenta l'articolo |
    commenta questo articolo | commenta per primo | commenta la notizia | commento | commenti | 0 commenti |
    1 commento | nessun commento | ancora nessun commento | non ci sono ancora commenti | non ci sono commenti |
    nessun commento ancora | sii il primo a commentare | sii il primo a lasciare un commento |
    per primo lascia un commento | i commenti sono chiusi | commenti chiusi | commenti disabilitati |
    i commenti sono disabilitati | vedi i commenti | vedi tutti i commenti | vedi commenti | leggi i commenti |
    leggi tutti i commenti | mostra commenti | mostra i commenti | nascondi commenti | carica altri commenti |
    tutti i commenti | ultimi commenti | commenti recenti | rispondi | risposte | il tuo commento | il tuo nome |
    la tua email | nome * | email * | commento * | nome (obbligatorio) | accedi per commentare |
    accedi per rispondere | accedi per lasciare un commento | accedi o registrati per commentare |
    accedi o registrati per inserire commenti | devi essere connesso per inviare un commento |
    devi effettuare il login per commentare | devi accedere per commentare | effettua il login per commentare |
    il tuo indirizzo email non sarà pubblicato | i campi obbligatori sono contrassegnati * |
    avvertimi via email in caso di risposte al mio commento |
    avvertimi via email alla pubblicazione di un nuovo articolo | notificami nuovi commenti via e-mail |
    iscriviti a: commenti sul post (atom) | segnala commento | segnala abuso | partecipa alla discussione |
    ordina per | i commenti sono disattivati | commenti disattivati | caricamento commenti |
    caricamento dei commenti | mostra tutti i commenti | mostra altri commenti | vai ai commenti |
    visualizza i commenti | visualizza tutti i commenti | mostra risposte | nascondi risposte | più recenti |
    più vecchi | più votati | lascia il primo commento | scrivi il primo commento | invia il commento |
    registrati per commentare | abbonati per commentare | solo gli abbonati possono commentare |
    regole per i commenti | regole dei commenti | norme per i commenti | caratteri rimanenti | commento eliminato |
    commento rimosso | questo commento è stato eliminato | questo commento è stato rimosso
  `),
  commentPhrase: phrases(`
    il tuo indirizzo email non sarà pubblicato | il tuo indirizzo e-mail non sarà pubblicato |
    i campi obbligatori sono contrassegnati | i campi obbligatori sono segnati | salva il mio nome, email |
    salva il mio nome | in questo browser per la prossima volta che commento | per la prossima volta che commento |
    devi essere connesso per | devi effettuare il login per | devi accedere per | per inviare un commento |
    per lasciare un commento | per pubblicare un commento | sii il primo a commentare | i commenti sono chiusi |
    questo sito usa akismet | questo sito utilizza akismet | per ridurre lo spam |
    come i tuoi dati vengono elaborati | come vengono elaborati i dati derivati dai commenti |
    nei commenti qui sotto | fatemi sapere nei commenti | fammelo sapere nei commenti | fateci sapere nei commenti |
    facci sapere nei commenti | scrivetelo nei commenti | scrivilo nei commenti | lasciate un commento |
    lascia un commento qui sotto | i commenti sono moderati | in attesa di moderazione | commento in attesa di |
    avvertimi via email | notificami nuovi commenti | commenti sono soggetti a moderazione |
    commenti saranno moderati | commento sarà pubblicato dopo | commento sarà visibile dopo | commento è in attesa |
    i commenti a questo articolo sono chiusi | commenti per questo articolo sono chiusi | per commentare devi |
    per poter commentare devi | per commentare è necessario | per commentare effettua |
    devi essere registrato per commentare | devi essere abbonato per commentare |
    i commenti sono riservati agli abbonati | la redazione si riserva il diritto di rimuovere |
    ci riserviamo il diritto di eliminare i commenti | la nostra policy sui commenti | commenti non pertinenti |
    commenti offensivi saranno | rispetta le regole della community
  `),
  creditLead: phrases(`
    foto | foto di | fotografia | fotografie | fotografia di | fotografie di | foto d'archivio |
    foto di repertorio | foto di copertina | foto cortesia | foto credit | crediti foto | crediti fotografici |
    credits | credit | credits foto | immagini | immagine di | immagine di copertina | immagine in evidenza |
    immagine di repertorio | fonte foto | fonte immagine | fonte immagini | illustrazione | illustrazioni |
    illustrazione di | infografica | screenshot | vignetta | per gentile concessione di | gentile concessione |
    ansa | lapresse | getty images | video di | foto di archivio | foto archivio | immagine d'archivio |
    immagine di archivio | foto generica | foto illustrativa | immagine illustrativa | immagine generata con ia |
    immagine generata da ia | immagine generata con l'ai | immagine generata con ai | immagine creata con ia |
    immagine creata con ai | immagine realizzata con ai | immagine generata con l'intelligenza artificiale |
    foto per gentile concessione | immagine per gentile concessione | foto concessa da | foto fornita da |
    foto dell'autore | foto dell'autrice | foto tratta da | foto presa da | foto da | foto dal web |
    immagine tratta da | foto ufficio stampa | ufficio stampa | foto aerea | immagine satellitare | fotomontaggio |
    fotogramma | frame video | fermo immagine | screenshot da | foto in evidenza | credit foto |
    foto courtesy
  `),
  cookiePhrase: phrases(`
    utilizziamo i cookie | utilizziamo cookie | usiamo i cookie | usiamo cookie | questo sito utilizza cookie |
    questo sito utilizza i cookie | questo sito usa i cookie | questo sito usa cookie |
    questo sito web utilizza cookie | questo sito web utilizza i cookie | il sito utilizza cookie |
    il nostro sito utilizza cookie | utilizza cookie tecnici | utilizza cookie di profilazione |
    cookie tecnici e di profilazione | cookie di terze parti per | acconsenti all'uso dei cookie |
    accetti l'uso dei cookie | accetti l'utilizzo dei cookie | accetta tutti i cookie | accetta i cookie |
    accetta e chiudi | rifiuta tutti i cookie | rifiuta i cookie | continua senza accettare | gestisci i cookie |
    gestisci consenso | gestisci le preferenze | personalizza i cookie | impostazioni dei cookie |
    preferenze sui cookie | nostra cookie policy | consulta la cookie policy | chiudendo questo banner |
    scorrendo questa pagina | cliccando qualunque suo elemento | proseguendo la navigazione |
    continuando la navigazione | continuando a navigare | se continui ad utilizzare questo sito |
    se vuoi saperne di più o negare il consenso | la migliore esperienza di navigazione |
    la migliore esperienza sul nostro sito | revocare il tuo consenso | memorizzare e/o accedere
  `),
  adLine: phrases(`
    pubblicità | annuncio pubblicitario | annuncio | annunci google | messaggio pubblicitario |
    spazio pubblicitario | contenuto sponsorizzato | contenuti sponsorizzati | articolo sponsorizzato |
    post sponsorizzato | sponsorizzato | sponsorizzato da | link sponsorizzati | informazione pubblicitaria |
    informazione promozionale | contenuto promozionale | pubbliredazionale | continua dopo la pubblicità |
    l'articolo continua dopo la pubblicità | la notizia continua dopo la pubblicità |
    continua a leggere dopo la pubblicità | l'articolo prosegue dopo | l'articolo continua sotto | continua sotto |
    continua a leggere sotto | - pubblicità - | (pubblicità) | [pubblicità] | adv | advertisement |
    annunci sponsorizzati | chiudi pubblicità | rimuovi la pubblicità | l'articolo prosegue dopo la pubblicità |
    l'articolo prosegue sotto | prosegue dopo la pubblicità | scorri per continuare a leggere |
    scorri per continuare | fine pubblicità | salta annuncio | salta la pubblicità | nascondi annuncio |
    messaggio promozionale | messaggio pubblicitario con finalità promozionale | contenuto sponsorizzato da |
    contenuto pubblicitario | contenuto di marca | contenuto offerto da | publiredazionale | redazionale |
    pubbliredazionali | a pagamento | annuncio a pagamento | inserzione a pagamento | in collaborazione con |
    in partnership con | offerto da | presentato da | powered by | contiene link di affiliazione
  `),
  tocHeading: phrases(`
    indice | indice dei contenuti | indice dell'articolo | indice contenuti | indice degli argomenti |
    contenuti dell'articolo | tabella dei contenuti | in questo articolo | in questo articolo parliamo di |
    in questa pagina | in questo post | in questa guida | cosa troverai in questo articolo | di cosa parliamo |
    indice [nascondi] | indice nascondi | mostra indice | nascondi indice | in questo numero | in questa newsletter |
    in questo episodio | in questa puntata | in questo approfondimento | cosa trovi in questo articolo |
    di cosa parliamo in questo articolo | argomenti trattati | gli argomenti di questo articolo |
    sommario dell'articolo | capitoli | vai alla ricetta | salta alla ricetta
  `),
  furnitureLine: phrases(`
    torna su | torna in alto | torna all'inizio | torna all'inizio della pagina | inizio pagina | torna indietro |
    torna alla lista | torna all'elenco | torna alla home | torna alle news | torna al blog | leggi l'originale |
    leggi l'articolo originale | vedi l'originale | vai all'articolo | vai all'articolo originale |
    leggi l'articolo completo | leggi articolo | leggi l'articolo | leggi tutto | leggi tutto » | leggi di più |
    leggi di più » | leggi altro | leggi meno | continua a leggere | continua a leggere → | continua la lettura |
    mostra altro | mostra di più | mostra meno | mostra tutto | mostra tutti | vedi tutto | vedi tutti |
    vedi altro | visualizza tutto | carica altro | carica altri articoli | caricamento | caricamento in corso |
    attendere prego | ingrandisci | ingrandisci immagine | clicca per ingrandire |
    clicca sull'immagine per ingrandire | guarda la gallery | guarda le foto | guarda il video | fotogallery |
    photogallery | galleria fotografica | foto successiva | foto precedente | immagine successiva |
    immagine precedente | schermo intero | stampa pagina | stampa questa pagina | versione stampabile |
    scarica pdf | scarica il pdf | permalink | link permanente | copia link | dimensione testo |
    dimensione carattere | dimensioni testo | aumenta dimensione | aumenta carattere | diminuisci carattere |
    questo articolo ti è stato utile | è stato utile | ti è stato utile | l'articolo ti è stato utile |
    quanto è stata chiara questa pagina | quanto sono chiare le informazioni su questa pagina |
    ti è piaciuto questo articolo | vota questo articolo | valuta questo articolo | valutazione media | sì no |
    si no | il tuo browser non supporta | il tuo browser non supporta i video |
    il tuo browser non supporta il tag video | abilita javascript | ascolta l'articolo | ascolta questo articolo |
    riproduci video | chiudi | chiudi finestra | annulla | segnala un errore | segnala errore |
    segnala un problema | apri in una nuova finestra | si apre in una nuova finestra | traduci | seleziona lingua |
    prima pagina | ultima pagina | vai al sito | sito ufficiale | visita il sito | apri immagine | apri la galleria |
    chiudi galleria | apri galleria | vai alla fotogallery | ingrandisci foto | qualcosa è andato storto |
    qualcosa è andato storto. riprova | qualcosa è andato storto, riprova più tardi | ops, qualcosa è andato storto |
    ops! qualcosa è andato storto | si è verificato un errore | si è verificato un errore. riprova |
    si è verificato un errore. riprova più tardi | errore durante il caricamento | riprova | riprova più tardi |
    ricarica la pagina | ricarica | contenuto non disponibile | questo contenuto non è disponibile |
    video non disponibile | questo video non è disponibile | ascolta la notizia | ascolta audio | versione audio |
    ascolta la versione audio dell'articolo | articolo letto da una voce artificiale | segnala un refuso |
    segnala contenuto | hai trovato un errore | lascia un feedback | dacci il tuo feedback | la tua opinione |
    ti è piaciuto l'articolo | ti è stato utile questo articolo | questo articolo ti è piaciuto |
    questa pagina ti è stata utile | vota l'articolo | dai un voto | il tuo voto | nessun voto | ancora nessun voto |
    grazie per il tuo voto | grazie per il tuo feedback | grazie per la tua valutazione | link copiato |
    torna a inizio pagina | torna all'indice | torna alla homepage | torna alle notizie | torna all'articolo |
    vai in alto | vai al contenuto | modalità scura | modalità chiara | alto contrasto | versione per la stampa |
    stampa articolo | stampa l'articolo | aumenta dimensione testo | diminuisci dimensione testo | riduci carattere |
    dimensione del testo | salva articolo | salva per dopo | leggi dopo | carica altri |
    comunicato stampa |
    continua a leggere dopo la pubblicità | continua dopo la pubblicità | l'articolo continua dopo la pubblicità |
    l'articolo continua sotto
  `),
  furnitureLead: phrases(`
    leggi l'articolo completo | leggi l'articolo originale | leggi l'articolo integrale | leggi l'originale |
    leggi tutto l'articolo | leggi la notizia completa | continua a leggere | continua a leggere su |
    vai all'articolo originale | vedi tutti gli articoli di | visualizza tutti gli articoli di |
    tutti gli articoli di | visualizza questo post su instagram | permalink | link permanente | link all'articolo |
    contrassegna il permalink | aggiungi ai preferiti il permalink | url breve | url di trackback |
    dimensione testo | numero di visualizzazioni | articolo letto | questo articolo è stato letto |
    questo articolo ti è | quanto è utile | il tuo browser non supporta | il tuo browser non |
    per visualizzare questo | per vedere questo video | clicca qui per leggere | clicca qui per vedere |
    clicca sull'immagine | ascolta questo articolo | hai trovato un errore | segnala un errore | pagina 1 di |
    se non visualizzi il | se non riesci a vedere il video | clicca sulla foto per | clicca qui per ingrandire |
    clicca qui per visualizzare | per visualizzare il contenuto | per vedere questo contenuto |
    per guardare questo video | javascript è disabilitato | javascript è disattivato | abilita javascript |
    attiva javascript | devi abilitare javascript | il browser in uso | il tuo browser è obsoleto |
    stai usando un browser | audio generato da | questo articolo è letto da | ultima modifica della pagina |
    ultimo aggiornamento della pagina | pagina aggiornata il | vota questo | valuta questo | segnala un refuso |
    come citare questo articolo |
    ufficio stampa | contatti stampa | contatti per la stampa
  `),
};
