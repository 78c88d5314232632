import { type Lexicon, phrases } from './lexicon.js';

/** Catalan. */
export const cat: Lexicon = {
  language: 'cat',
  bioHeading: phrases(`
    sobre l'autor | sobre l'autora | sobre els autors | sobre les autores | sobre l'autor/a | sobre qui escriu |
    sobre mi | qui soc | qui sóc | qui som els autors | l'autor | l'autora | els autors | autor | autora | autors |
    autor de l'article | autora de l'article | autor convidat | autora convidada | biografia de l'autor |
    biografia de l'autora | perfil de l'autor | perfil de l'autora | fitxa de l'autor | informació de l'autor |
    coneix l'autor | coneix l'autora | escrit per | article escrit per | publicat per | nota biogràfica |
    el nostre autor | la nostra autora | col·laborador | col·laboradora | sobre el columnista | sobre la columnista |
    sobre el traductor | sobre la traductora | sobre el fotògraf | sobre el convidat | sobre la convidada |
    sobre el periodista | sobre la periodista | el nostre expert | la nostra experta | els nostres autors |
    contacta amb l'autor | contacta amb l'autora | qui és l'autor | text i fotos
  `),
  bioLead: phrases(`
    sobre l'autor | sobre l'autora | aquest article l'ha escrit | aquest article ha estat escrit per |
    aquest article està escrit per | aquest article és de | aquest text l'ha escrit |
    aquest text ha estat escrit per | aquesta entrada l'ha escrita | aquesta entrada ha estat escrita per |
    article escrit per | text escrit per | l'autor és | l'autora és | l'autor de l'article és |
    l'autora de l'article és | l'autor d'aquest article és | l'autora d'aquest article és | l'autor treballa |
    l'autora treballa | autor convidat | autora convidada | article convidat de | col·laboració de |
    entrada convidada de | és autor d'aquest article | és autora d'aquest article |
    aquest article ha estat traduït per | entre els seus llibres | les seves línies de recerca |
    la seva recerca se centra | els seus àmbits de recerca
  `),
  selfLead: phrases(`
    hola, soc | hola, sóc | hola! soc | hola! sóc | hola soc | hola sóc | hola, em dic | hola! em dic |
    hola em dic | em dic | el meu nom és | em presento | bones, soc | soc periodista | sóc periodista |
    soc escriptor | soc escriptora | sóc escriptor | sóc escriptora | soc l'autor d'aquest blog |
    soc l'autora d'aquest blog | sóc l'autor d'aquest blog | sóc l'autora d'aquest blog | soc el fundador |
    soc la fundadora | soc bloguer | soc bloguera | benvinguts al meu blog | benvingudes al meu blog |
    benvingut al meu blog | benvinguts al meu bloc | hola, som | hola! som
  `),
  roleWord: phrases(`
    periodista | periodistes | reporter | reportera | repòrter | corresponsal | enviat especial |
    enviada especial | redactor | redactora | redactors | redactor en cap | redactora en cap |
    redactor en cap adjunt | cap de redacció | cap de secció | cap de política | cap d'esports | cap de cultura |
    director editorial | directora editorial | director adjunt | directora adjunta | subdirector | subdirectora |
    editor | editora | editor en cap | editora en cap | responsable de continguts | creador de continguts |
    creadora de continguts | gestor de continguts | gestora de continguts | columnista | articulista | opinador |
    opinadora | comentarista | analista | cronista | assagista | escriptor | escriptora | novel·lista | poeta |
    poetessa | dramaturg | dramaturga | guionista | autor | autora | coautor | coautora | bloguer | bloguera |
    podcaster | youtuber | influencer | instagramer | copywriter | redactor freelance | periodista freelance |
    traductor | traductora | corrector | correctora | lingüista | filòleg | filòloga | crítica literària |
    crítica de cinema | crític literari | crític de cinema | crític musical | fotògraf | fotògrafa |
    fotoperiodista | fotoperiodistes | il·lustrador | il·lustradora | dibuixant | dissenyador | dissenyadora |
    dissenyador gràfic | dissenyadora gràfica | realitzador | realitzadora | cineasta | productor | productora |
    locutor | locutora | presentador | presentadora | catedràtic | catedràtica | professor | professora |
    professor titular | professora titular | professor associat | professora associada | professor emèrit |
    docent | investigador | investigadora | científic | científica | divulgador | divulgadora | doctorand |
    doctoranda | historiador | historiadora | politòleg | politòloga | sociòleg | sociòloga | antropòleg |
    antropòloga | filòsof | filòsofa | economista | psicòleg | psicòloga | psicoterapeuta | psiquiatre |
    psiquiatra | metge | metgessa | pediatre | pediatra | infermer | infermera | dietista | nutricionista |
    dietista-nutricionista | farmacèutic | farmacèutica | fisioterapeuta | veterinari | veterinària | biòleg |
    biòloga | advocat | advocada | jurista | enginyer | enginyera | arquitecte | arquitecta | programador |
    programadora | desenvolupador | desenvolupadora | informàtic | consultor | consultora | assessor | assessora |
    especialista | expert en | experta en | estrateg | estratega | mentor | mentora | formador | formadora |
    emprenedor | emprenedora | empresari | empresària | fundador | fundadora | cofundador | cofundadora |
    conseller delegat | consellera delegada | director general | directora general | gerent | cap de premsa |
    cap de comunicació | portaveu | activista | gestor cultural | gestora cultural | mestre i escriptor |
    mestra i escriptora | cuiner | cuinera | estudiant de periodisme | becari | becària | videoperiodista |
    operador de càmera | documentalista | infografista | ninotaire | humorista gràfic | demògraf | demògrafa |
    urbanista | climatòleg | climatòloga | meteoròleg | meteoròloga | viròleg | viròloga | epidemiòleg |
    epidemiòloga | criminòleg | criminòloga | penalista | laboralista | llevadora
  `),
  bioPhrase: phrases(`
    escriu sobre | escriu a | escriu al | escriu per a | escriu regularment | escriu habitualment | escric sobre |
    escric a | ha escrit per a | ha escrit a | ha escrit diversos | ha escrit diverses | ha escrit els llibres |
    ha escrit el llibre | col·labora a | col·labora en | col·labora amb | col·labora habitualment |
    col·labora regularment | col·laborador de | col·laboradora de | col·laborador habitual |
    col·laboradora habitual | ha col·laborat amb | ha col·laborat en | ha col·laborat a | ha publicat els llibres |
    ha publicat el llibre | ha publicat diversos | ha publicat diverses | ha publicat les novel·les |
    ha publicat la novel·la | és autor de | és autora de | és autor del llibre | és autora del llibre |
    és autor dels llibres | és autora dels llibres | autor del llibre | autora del llibre | autor de diversos |
    autora de diversos | autor de diverses | autora de diverses | viu a | viu i treballa | resideix a | visc a |
    nascut a | nascuda a | va néixer a | nascut i criat | nascuda i criada | llicenciat en | llicenciada en |
    graduat en | graduada en | diplomat en | diplomada en | doctor en | doctora en | màster en | té un màster |
    va estudiar periodisme | va estudiar a la universitat | estudia periodisme | és llicenciat | és llicenciada |
    és graduat | és graduada | és doctor | és doctora | es va llicenciar | es va graduar | es va doctorar |
    és professor de | és professora de | és professor a | és professora a | és catedràtic | és catedràtica |
    és periodista | és escriptor | és escriptora | és redactor | és redactora | és columnista | és investigador |
    és investigadora | és historiador | és historiadora | és fundador | és fundadora | és cofundador |
    és cofundadora | és membre de | és membre del | imparteix classes | dona classes a | fa classes a |
    ensenya a la universitat | treballa a | treballa al | treballa com a | treballa per a | ha treballat a |
    ha treballat al | ha treballat en | ha treballat com a | ha treballat per a | treballo com a | treballo a |
    ha estat redactor | ha estat redactora | ha estat corresponsal | anys d'experiència | àmplia experiència |
    llarga trajectòria | especialitzat en | especialitzada en | especialista en | s'ha especialitzat en |
    és especialista en | experta en comunicació | expert en comunicació | apassionat de | apassionada de |
    apassionat per | apassionada per | amant dels viatges | s'interessa per | en el seu temps lliure |
    en el meu temps lliure | quan no escriu | pare de dos | mare de dos | pare de tres | mare de tres |
    guanyador del premi | guanyadora del premi | premi de periodisme | ha rebut el premi | ha estat guardonat |
    ha estat guardonada | guardonat amb | guardonada amb | finalista del premi | viu entre barcelona i
  `),
  bioCall: phrases(`
    segueix-lo a | segueix-la a | segueix-me a | seguiu-lo a | seguiu-la a | seguiu-me a | el podeu seguir a |
    la podeu seguir a | em podeu seguir a | em pots seguir a | me pots seguir a | em trobareu a |
    em podeu trobar a | el trobareu a | la trobareu a | contacta amb l'autor | contacta amb l'autora |
    contacteu amb l'autor | contacteu amb l'autora | contacta amb mi | contacteu amb mi | contactar amb l'autor |
    escriu-me a | escriviu-me a | escriviu-li a | més articles de | més sobre l'autor | més sobre l'autora |
    més de l'autor | més de l'autora | més entrades de | altres articles de | altres articles de l'autor |
    altres articles de l'autora | tots els articles de | totes les entrades de | tots els articles de l'autor |
    tots els articles de l'autora | tots els seus articles | veure tots els articles | veure tots els articles de |
    veure totes les entrades | veure totes les entrades de | mostra totes les entrades |
    mostra totes les entrades de | mostra tots els articles de | veure perfil | veure el perfil |
    veure el meu perfil complet | visualitza el meu perfil complet | visiteu el seu web | visita el seu web |
    visita el meu web | visita el meu blog | visiteu el meu blog | per a més informació visiteu |
    per a més informació, visiteu | per a més informació visita | més informació a | més informació al web |
    més articles de l'autor | llegir més articles de | segueix l'autor | segueix l'autora | em pots trobar a |
    escriu a l'autor
  `),
  pronounLead: phrases(`
    ell | ella | el seu | la seva | els seus | les seves | l'autor | l'autora | ha treballat | ha publicat |
    ha escrit | ha col·laborat | és autor | és autora
  `),
  aboutLead: phrases(`
    sobre | sobre nosaltres | sobre l'empresa | sobre la companyia | sobre la fundació | sobre el grup |
    sobre l'entitat | sobre l'organització | sobre l'associació | quant a | quant a nosaltres | qui som |
    perfil de l'empresa | perfil corporatiu | nota per als editors | informació de l'empresa
  `),
  companyPhrase: phrases(`
    és una empresa líder | és l'empresa líder | és un proveïdor líder | és una companyia líder | és líder mundial |
    és líder del sector | és un dels principals proveïdors | és una de les principals empreses |
    és una de les empreses líders | empresa líder en | empresa líder en el sector | companyia líder en |
    cotitza a la borsa | amb seu central a | amb seu a barcelona, és | l'empresa té la seu | contacte de premsa |
    contacte per a premsa | contacte per a la premsa | contacte per a mitjans | contacte per als mitjans |
    gabinet de premsa | gabinet de comunicació | relacions amb inversors | relació amb els inversors |
    declaracions prospectives | declaracions de futur | per a més informació, contacteu |
    per a més informació contacteu | per a més informació | per a més informació, visiteu | més informació a www |
    més informació al web
  `),
  prevLead: phrases(`
    anterior | anteriors | article anterior | l'article anterior | articles anteriors | entrada anterior |
    l'entrada anterior | entrades anteriors | entrades antigues | entrades més antigues | entrada més antiga |
    més antic | més antics | més antigues | missatge anterior | missatges anteriors | missatges més antics |
    missatge més antic | publicació anterior | publicacions anteriors | post anterior | posts anteriors |
    notícia anterior | notícies anteriors | pàgina anterior | capítol anterior | tema anterior | recepta anterior |
    projecte anterior | episodi anterior | apunt anterior | apunts anteriors | navegació anterior |
    llegeix l'anterior |
    articles més antics
  `),
  nextLead: phrases(`
    següent | següents | article següent | l'article següent | pròxim article | proper article |
    articles següents | entrada següent | l'entrada següent | pròxima entrada | entrades següents |
    entrades més recents | entrada més recent | entrades més noves | entrada més nova | missatge següent |
    missatges següents | missatge més recent | missatges més recents | més recents | més nous |
    publicació següent | publicacions següents | post següent | notícia següent | següent notícia |
    pròxima notícia | notícies següents | pàgina següent | següent pàgina | capítol següent | pròxim capítol |
    tema següent | recepta següent | projecte següent | episodi següent | apunt següent | apunts següents |
    següent article | següent entrada | llegeix el següent |
    articles més recents
  `),
  relatedHeading: phrases(`
    articles relacionats | article relacionat | entrades relacionades | notícies relacionades |
    notícia relacionada | continguts relacionats | contingut relacionat | temes relacionats |
    enllaços relacionats | publicacions relacionades | posts relacionats | apunts relacionats |
    receptes relacionades | productes relacionats | vídeos relacionats | informació relacionada |
    informacions relacionades | reportatges relacionats | relacionat | relacionats | relacionades |
    articles similars | entrades similars | notícies similars | continguts similars | receptes similars |
    altres articles | altres notícies | altres entrades | altres continguts | altres publicacions |
    altres articles de l'autor | altres articles de l'autora | altres temes d'interès | altres articles d'interès |
    altres articles interessants | altres articles que et poden interessar |
    altres notícies que et poden interessar | altres informacions | més articles | més notícies | més entrades |
    més continguts | més informació sobre el tema | més sobre el tema | més sobre aquest tema | més sobre |
    més de l'autor | més de l'autora | més d'aquest autor | més d'aquesta autora | més d'aquesta secció |
    més en aquesta secció | més notícies de | més llegides | més llegit | més llegits | el més llegit |
    els més llegits | les més llegides | notícies més llegides | articles més llegits | el més vist |
    el més vistos | els més vistos | les més vistes | més vistos | més vist | el més comentat | més comentats |
    més comentades | més compartits | més compartides | el més compartit | el més popular | articles populars |
    entrades populars | publicacions populars | notícies populars | més populars | ara és notícia | és notícia |
    temes del dia | el més destacat | notícies destacades | articles destacats | articles recomanats |
    articles recomanats per a tu | continguts recomanats | recomanats | recomanades | recomanats per a tu |
    et recomanem | us recomanem | et recomanem llegir | us recomanem llegir | lectures recomanades |
    recomanacions de lectura | recomanat per a tu | recomanat per a vosaltres | seleccionat per a tu |
    tria de l'editor | la tria de la redacció | la tria de l'editor | les nostres recomanacions |
    et pot interessar | us pot interessar | et podria interessar | us podria interessar | també et pot interessar |
    també us pot interessar | també et podria interessar | també us podria interessar | et pot agradar |
    us pot agradar | també et pot agradar | també us pot agradar | també et podria agradar |
    també us podria agradar | et poden interessar | us poden interessar | també et poden interessar |
    també us poden interessar | potser t'interessa | potser us interessa | potser també t'interessa |
    potser també us interessa | potser t'agrada | t'interessa | us interessarà | et pot interessar també |
    us pot interessar també | articles que et poden interessar | articles que us poden interessar |
    notícies que et poden interessar | continguts que et poden interessar | llegeix també | llegiu també |
    llegeix-ne més | llegiu-ne més | llegir també | llegeix més | llegiu més | continua llegint |
    continueu llegint | segueix llegint | també pots llegir | també podeu llegir | mira també | mireu també |
    vegeu també | veure també | vegeu-ho també | no et perdis | no us perdeu | no t'ho perdis | no us ho perdeu |
    per saber-ne més | per a saber-ne més | per saber més | últimes notícies | darreres notícies | darrera hora |
    última hora | últims articles | darrers articles | últimes entrades | darreres entrades | entrades recents |
    articles recents | publicacions recents | notícies recents | comentaris recents | últims comentaris |
    darrers comentaris | apunts recents | les últimes notícies | les darreres notícies | notícies del dia |
    més actualitat | de l'arxiu | de l'hemeroteca | del mateix autor | de la mateixa autora |
    de la mateixa secció | de la mateixa categoria | enllaços patrocinats | contingut patrocinat | d'altres mitjans |
    altres comunicats | últims comunicats | més comunicats | tots els episodis | episodis anteriors | més episodis |
    els lectors també han llegit | altres lectors han llegit | el més llegit avui | el més llegit ara |
    més d'aquesta sèrie | més notícies de la secció
  `),
  relatedLead: phrases(`
    llegeix també | llegiu també | llegiu-ne més | llegeix-ne més | llegeix més | llegiu més | llegir també |
    llegir més | llegeix-ho aquí | llegiu-ho aquí | llegeix aquí | llegiu aquí | llegeix l'article sencer |
    llegiu l'article sencer | llegeix la notícia sencera | llegiu la notícia sencera | continua llegint |
    continueu llegint | segueix llegint | mira també | mireu també | vegeu també | veure també | mira-ho també |
    escolta també | et pot interessar | us pot interessar | també et pot interessar | també us pot interessar |
    et podria interessar | us podria interessar | potser t'interessa | potser us interessa | t'interessa |
    relacionat | notícia relacionada | notícies relacionades | article relacionat | articles relacionats |
    contingut relacionat | informació relacionada | més informació | més informació sobre | més informació aquí |
    més sobre el tema | més sobre | més notícies | per saber-ne més | per a saber-ne més | per saber més |
    amplia la informació | ampliar la informació | no et perdis | no us perdeu | et recomanem | us recomanem |
    lectura recomanada | recomanem llegir | llegeix l'entrevista | llegeix l'article complet |
    llegeix la notícia completa | llegiu l'entrevista | mira el vídeo | mira les fotos | veure vídeo |
    escolta el pòdcast | escolteu també | més sobre aquest tema | sobre el mateix tema | en el mateix tema |
    de la mateixa sèrie | article recomanat | et recomanem llegir | us recomanem llegir | et pot interessar també |
    potser també t'interessa | no t'ho perdis | de l'arxiu | de l'hemeroteca | del nostre arxiu |
    per a més informació | recupera aquí | rellegeix
  `),
  shareLine: phrases(`
    comparteix | compartiu | compartir | comparteix-ho | compartiu-ho | comparteix això |
    comparteix aquest article | comparteix l'article | comparteix article | comparteix la notícia |
    comparteix aquesta notícia | comparteix l'entrada | comparteix aquesta entrada | comparteix aquesta pàgina |
    comparteix la pàgina | comparteix amb els amics | comparteix amb els teus amics | compartiu aquest article |
    compartiu l'article | compartiu aquesta notícia | compartiu la notícia | compartir article |
    compartir l'article | compartir notícia | compartir la notícia | compartir aquest article |
    compartir a les xarxes | comparteix a les xarxes | comparteix a les xarxes socials |
    comparteix a les teves xarxes | comparteix per | compartir per | comparteix a | comparteix en |
    comparteix via | comparteix amb | comparteix a facebook | compartir a facebook | comparteix-ho a facebook |
    comparteix al facebook | compartir al facebook | comparteix a twitter | compartir a twitter |
    comparteix-ho a twitter | comparteix al twitter | compartir al twitter | comparteix a x | compartir a x |
    comparteix a linkedin | compartir a linkedin | comparteix al linkedin | comparteix a whatsapp |
    compartir a whatsapp | comparteix per whatsapp | compartir per whatsapp | comparteix-ho per whatsapp |
    comparteix a telegram | compartir a telegram | comparteix per telegram | compartir per telegram |
    comparteix a pinterest | compartir a pinterest | comparteix al pinterest | comparteix a bluesky |
    compartir a bluesky | comparteix per correu | comparteix per correu electrònic | compartir per correu |
    compartir per correu electrònic | compartir per e-mail | compartir per email | comparteix per e-mail |
    comparteix per email | comparteix amb twitter | comparteix amb facebook | comparteix amb x | m'agrada |
    no m'agrada | t'agrada | m'agrada s'està carregant | piula | piula-ho | piulada | piular | tuiteja | tuitejar |
    tuit | fes un tuit | envia per correu | envia per correu electrònic | enviar per correu |
    enviar per correu electrònic | envia-ho per correu | envia a un amic | enviar a un amic | envia-ho a un amic |
    correu electrònic | imprimeix | imprimir | imprimeix l'article | imprimir article | imprimeix aquesta pàgina |
    versió per imprimir | versió imprimible | versió per a imprimir | desa l'article | desa per a més tard |
    desa-ho per després | desar article | guarda l'article | guardar article | guarda per després |
    llegir més tard | llegeix-ho més tard | llegir després | afegeix a preferits | afegir a preferits |
    afegeix als preferits | afegeix a favorits | afegir a favorits | copia l'enllaç | copiar enllaç |
    copiar l'enllaç | copia enllaç | enllaç copiat | l'enllaç s'ha copiat | s'ha copiat l'enllaç |
    regala aquest article | regala l'article | regalar article | escolta l'article | escoltar article |
    escolta la notícia | valora l'article | valora aquest article | xarxes socials | recomana aquest article |
    recomanar | enllaç copiat al porta-retalls | més opcions per compartir | comparteix a threads
  `),
  shareLead: phrases(`
    comparteix aquest article | comparteix aquesta notícia | comparteix aquesta entrada | comparteix l'article |
    comparteix la notícia | comparteix-ho amb | comparteix-ho a | comparteix amb | comparteix a | comparteix en |
    comparteix per | compartiu aquest article | compartiu l'article | compartiu-ho amb | compartiu-ho a |
    compartir a | compartir en | compartir per | feu clic per compartir | feu clic per a compartir |
    feu clic per imprimir | feu clic per a imprimir | feu clic per enviar | feu clic per a enviar |
    fes clic per compartir | fes clic per a compartir | fes clic per imprimir | fes clic per enviar |
    cliqueu per compartir | clica per compartir | clica per a compartir | t'ha agradat l'article |
    t'ha agradat aquest article | t'ha agradat aquesta entrada | t'ha agradat? comparteix |
    us ha agradat l'article | us ha agradat aquest article | t'ha semblat interessant |
    t'ha interessat aquest article | si t'ha agradat l'article | si t'ha agradat aquest article |
    si t'ha agradat aquesta | si us ha agradat l'article | si us ha agradat aquest | si t'agrada aquest article |
    t'agrada aquest article | recomana aquest article | envia aquest article | reenvia aquest butlletí |
    envia l'article a un amic | si t'ha agradat, comparteix | regala aquest article | com a subscriptor pots regalar
  `),
  followLead: phrases(`
    segueix-nos | segueix-nos a | segueix-nos al | segueix-nos a facebook | segueix-nos a instagram |
    segueix-nos a twitter | segueix-nos a x | segueix-nos a les xarxes | segueix-nos a google news |
    segueix-nos també | seguiu-nos | seguiu-nos a | seguiu-nos al | seguiu-nos a les xarxes | seguiu-nos també |
    segueix el nostre canal | segueix el canal | seguiu el nostre canal | seguiu el canal | segueix les nostres |
    segueix tota l'actualitat | segueix l'actualitat | pots seguir-nos a | podeu seguir-nos a | ens pots seguir a |
    ens podeu seguir a | ens trobareu a | ens trobaràs a | ens pots trobar a | ens podeu trobar a | troba'ns a |
    troba'ns al | trobeu-nos a | trobeu-nos al | visita'ns a | visiteu-nos a | uneix-te al nostre canal |
    uneix-te al canal | uneix-te al grup | uneix-te a la nostra comunitat | uneix-te a nosaltres |
    uniu-vos al nostre canal | uniu-vos al canal | afegeix-te al nostre canal | afegeix-te al canal |
    apunta't al nostre canal | apunta't al canal | subscriu-te al nostre canal | subscriu-te al canal |
    subscriviu-vos al nostre canal | subscriviu-vos al canal | fes-te fan | feu-vos fans | fes m'agrada a |
    fes-nos m'agrada | som a facebook | som a instagram | som a les xarxes | també som a | connecta amb nosaltres |
    connecteu amb nosaltres | rep les notícies al whatsapp | rep les notícies per telegram | afegeix-nos com a font |
    afegiu-nos com a font preferida | com a font preferida | rep les notícies per whatsapp | també ens pots seguir a |
    també ens podeu seguir a | activa la campaneta
  `),
  promoLead: phrases(`
    subscriu-te | subscriu-te al butlletí | subscriu-te al nostre butlletí | subscriu-te a la newsletter |
    subscriu-te a la nostra newsletter | subscriu-te al blog | subscriu-te al blog per correu electrònic |
    subscriu-te ara | subscriu-te gratis | subscriu-te i | subscriu-t'hi | subscriviu-vos |
    subscriviu-vos al butlletí | subscriviu-vos al nostre butlletí | subscriviu-vos-hi | subscriure's al butlletí |
    subscripció al butlletí | subscripció a la newsletter | el nostre butlletí | la nostra newsletter |
    butlletí de notícies | butlletí informatiu | els nostres butlletins | apunta't al butlletí |
    apunta't al nostre butlletí | apunta't a la newsletter | apunta't a la nostra newsletter |
    apunteu-vos al butlletí | apunteu-vos al nostre butlletí | inscriu-te al butlletí | registra't |
    registra't gratis | registra't gratuïtament | registra't ara | registreu-vos | registreu-vos gratuïtament |
    crea un compte | crea el teu compte | ja tens compte | ja tens un compte | ja teniu compte | no tens compte |
    encara no tens compte | ja ets subscriptor | ja ets subscriptora | ja sou subscriptor | ja sou subscriptors |
    ja ets soci | encara no ets subscriptor | si ja ets subscriptor | si ja sou subscriptor | inicia sessió per |
    inicia la sessió per | accedeix per continuar | inicieu la sessió per | fes-te subscriptor |
    fes-te subscriptora | fes-te'n subscriptor | fes-te soci | fes-te sòcia | fes-te mecenes |
    fes-te col·laborador | feu-vos subscriptors | feu-vos-en subscriptors | feu-vos socis | fes-te'n soci |
    dona'ns suport | doneu-nos suport | ajuda'ns a | ajudeu-nos a | necessitem el teu suport |
    necessitem el vostre suport | gràcies al teu suport | gràcies al vostre suport | fes una donació |
    feu una donació | fes un donatiu | col·labora amb nosaltres | col·labora amb el projecte |
    contingut exclusiu per a subscriptors | contingut exclusiu per subscriptors |
    contingut només per a subscriptors | només per a subscriptors | exclusiu per a subscriptors |
    article només per a subscriptors | aquest article és exclusiu | aquest contingut és exclusiu |
    aquest article és només per a | per continuar llegint | per a continuar llegint |
    per llegir l'article complet | per llegir aquest article | accés il·limitat | gaudeix de l'accés |
    prova-ho gratis | prova gratis | primer mes gratis | rep les notícies | rep les últimes notícies |
    rep les darreres notícies | rep al teu correu | rep cada dia | rep cada matí | rep cada setmana |
    rep el nostre butlletí | rep les novetats | rebeu les notícies | rebeu el nostre butlletí | rebeu cada dia |
    vols rebre | voleu rebre | vols rebre les nostres | vull rebre | vull subscriure'm | vols estar al dia |
    voleu estar al dia | estigues al dia | estigueu al dia | mantén-te informat | mantén-te al dia |
    mantingueu-vos informats | no et perdis cap | no us perdeu cap | no et perdis res | introdueix el teu correu |
    introdueix la teva adreça | introduïu el vostre correu | introduïu la vostra adreça | introdueix el teu email |
    escriu el teu correu | escriu la teva adreça | escriviu la vostra adreça | adreça electrònica |
    adreça de correu electrònic | adreça de correu | correu electrònic | el teu correu | el teu correu electrònic |
    el teu email | el vostre correu electrònic | la teva adreça electrònica | descarrega't l'app |
    descarrega't la nostra app | descarrega l'app | descarrega la nostra app | descarregueu l'aplicació |
    descarrega l'aplicació | descarrega't l'aplicació | baixa't l'app | baixa't l'aplicació | compra ara |
    compra aquí | compra'l aquí | compra'l ara | reserva ara | reserva aquí | contacta'ns | contacteu-nos |
    truca'ns | truqueu-nos | demana pressupost | demana cita | demana informació | sol·licita informació |
    sol·licita pressupost | gràcies per llegir | gràcies per llegir-nos | gràcies per subscriure't |
    gràcies per la teva subscripció | en subscriure't | en enviar aquest formulari | he llegit i accepto |
    accepto la política | accepto rebre | tens una notícia | tens cap pista | envia'ns la teva |
    enllaços d'afiliats | aquest article conté enllaços | aquest article és només |
    aquest article és per a subscriptors | aquest article és de lliure accés | aquest article està reservat |
    aquest contingut és només | aquest contingut està reservat | exclusiu subscriptors | ja sóc subscriptor |
    ja soc subscriptor | ja estàs subscrit | ja teniu un compte | ja estàs registrat | no teniu compte |
    no ets subscriptor | inicieu sessió per | inicia sessió o registra't | entra per llegir | creeu un compte |
    per llegir l'article sencer | per seguir llegint | continua llegint amb | has arribat al límit |
    has llegit tots els articles | tria la teva subscripció | tria el teu pla | consulta les subscripcions |
    veure les subscripcions | prova gratuïta | primer mes gratuït | regala una subscripció |
    llegeix l'edició impresa | llegeix l'edició digital | compra aquest número | compra la revista | fes-te membre |
    fes-te'n | fes la teva aportació | la teva donació | la teva aportació | la teva subscripció | el teu suport |
    el vostre suport | cada donació | dona suport al periodisme | dóna suport al periodisme | doneu suport a |
    necessitem la teva ajuda | som un mitjà independent | si t'agrada el que fem | si valores el periodisme |
    si valores la nostra feina | si creus en el periodisme | el periodisme independent necessita |
    descarrega la guia | descarrega't la guia | descarrega l'ebook | inscriu-te al webinar |
    escolta el nostre pòdcast | escolta el nostre podcast | escolteu el nostre pòdcast | participa en el sorteig |
    participa al sorteig | tens alguna informació | envia'ns informació | t'han reenviat aquest butlletí
  `),
  promoPhrase: phrases(`
    subscriu-te al nostre butlletí | subscriu-te a la nostra newsletter | subscriu-te a la newsletter |
    subscriu-te al butlletí | subscriviu-vos al nostre butlletí | subscriviu-vos al butlletí |
    apunta't al nostre butlletí | apunta't a la nostra newsletter | apunta't al butlletí | el nostre butlletí |
    al nostre butlletí | la nostra newsletter | a la nostra newsletter | els nostres butlletins |
    directament al teu correu | directament a la teva bústia | directament al vostre correu |
    directament a la vostra bústia | a la teva bústia de correu | a la vostra bústia de correu |
    al teu correu electrònic | al vostre correu electrònic | avisos de noves entrades |
    notificacions de noves entrades | rebre notificacions de noves | rebre avisos de noves |
    donar-te de baixa quan vulguis | donar-te de baixa en qualsevol moment | donar-vos de baixa quan vulgueu |
    donar-vos de baixa en qualsevol moment | cancel·lar la subscripció en qualsevol |
    pots cancel·lar quan vulguis | cancel·la quan vulguis | introdueix la teva adreça de correu |
    introdueix el teu correu | introduïu la vostra adreça | accés il·limitat a | només per a subscriptors |
    exclusiu per a subscriptors | per continuar llegint | per llegir l'article complet | fes-te subscriptor |
    fes-te'n subscriptor | feu-vos-en subscriptors | fes-te soci | dona suport al periodisme |
    doneu suport al periodisme | suport al periodisme independent | suport al periodisme en català |
    periodisme independent i en català | doneu suport a la nostra feina | dona suport a la nostra feina |
    el teu suport és imprescindible | el vostre suport és imprescindible | el vostre suport ens permet |
    descarrega't l'app | descarrega't la nostra app | descarrega la nostra app | descarregueu-vos l'aplicació |
    a google play i app store | a l'app store i google play | he llegit i accepto la política |
    accepto la política de privacitat | accepto la política de privadesa | accepto rebre comunicacions |
    responsable del tractament | exercir els drets d'accés | enllaços d'afiliats | enllaços d'afiliació |
    rebem una petita comissió | podem rebre una comissió | gràcies per subscriure't | ja ets subscriptor? inicia |
    ja ets subscriptor? entra | ja tens compte? inicia sessió | ja tens un compte? inicia |
    no tens compte? registra't | cancel·leu quan vulgueu | dona't de baixa quan vulguis |
    et pots donar de baixa en qualsevol moment | us podeu donar de baixa | a totes les plataformes de pòdcast |
    a totes les plataformes de podcast | sense cost addicional per a tu | a la teva bústia cada |
    al vostre correu cada | deduïble fins al 80
  `),
  copyrightPhrase: phrases(`
    tots els drets reservats | reservats tots els drets | tots els drets estan reservats | alguns drets reservats |
    drets d'autor reservats | prohibida la reproducció | prohibida la reproducció total |
    queda prohibida la reproducció | es prohibeix la reproducció | reproducció prohibida | prohibida la còpia |
    sense autorització expressa | sense l'autorització expressa | sense permís per escrit |
    llicència creative commons | llicència de creative commons | sota una llicència de creative |
    sota llicència creative commons | sota una llicència creative commons | copyright © | © copyright |
    amb la tecnologia de blogger | amb la tecnologia del wordpress | amb la tecnologia de wordpress |
    funciona gràcies al wordpress | funciona amb wordpress | funciona gràcies a wordpress
  `),
  noticePhrase: phrases(`
    no reflecteixen necessàriament | no reflecteix necessàriament | no necessàriament reflecteixen |
    no comparteix necessàriament | no s'identifica necessàriament | no es fa responsable de les opinions |
    no es fa responsable del contingut | no es fa responsable dels comentaris |
    no es responsabilitza de les opinions | no es responsabilitza dels continguts | és responsabilitat exclusiva |
    són responsabilitat exclusiva | són responsabilitat dels seus autors | són responsabilitat de l'autor |
    opinions expressades pels col·laboradors | no substitueix el consell mèdic | no substitueix la consulta |
    no substitueix en cap cas | no constitueix una recomanació d'inversió | no constitueixen una recomanació |
    no constitueix assessorament | té caràcter merament informatiu | tenen caràcter merament informatiu |
    publicat originalment a | publicat originàriament a | publicat originalment en |
    article publicat originalment | article publicat originàriament | aquest article es va publicar |
    aquest article va ser publicat | aquest article ha estat publicat | aquesta entrada ha estat publicada |
    aquesta entrada va ser publicada en | reproduït amb permís | has trobat un error | heu trobat un error |
    has detectat un error | heu detectat cap error | heu detectat un error | traduït automàticament |
    text traduït automàticament | elaborat amb l'ajuda de la intel·ligència artificial | sempre que se'n citi |
    en una versió anterior d'aquest article | una versió anterior d'aquest article |
    una versió anterior d'aquesta notícia | una primera versió d'aquest article | en una primera versió d'aquesta |
    demanem disculpes als lectors | disculpes als nostres lectors | no representen necessàriament |
    no coincideixen necessàriament | no subscriu necessàriament | la redacció no hi ha participat |
    sense la participació de la redacció | no substitueix l'opinió | reproduït amb autorització |
    llegeix l'article original | llegiu l'article original | revisat per un periodista |
    revisat per l'equip editorial | amb l'ajuda d'ia i revisat
  `),
  noticeLead: phrases(`
    avís legal | nota legal | nota de la redacció | nota de redacció | nota de l'editor | nota de l'editora |
    nota de l'autor | nota de l'autora | nota del traductor | nota de la traductora | fe d'errades | fe d'errors |
    rectificació | descàrrec de responsabilitat | exempció de responsabilitat | exoneració de responsabilitat |
    conflicte d'interessos | article publicat originalment | article publicat originàriament |
    aquest article es va publicar | aquest article va ser publicat | aquest article ha estat publicat |
    aquest article és una traducció | aquest article s'ha actualitzat | aquest text es va publicar |
    aquest text va ser publicat | aquesta entrada va ser publicada | aquesta entrada ha estat publicada |
    aquesta entrada s'ha publicat a | aquesta entrada s'ha publicat en | entrada publicada originalment |
    publicat originalment | publicat originàriament | els continguts d'aquest | el contingut d'aquest |
    les opinions expressades | la informació continguda | la informació d'aquest web | aquesta obra està subjecta |
    aquesta obra està sota | llevat que s'indiqui | llevat que s'hi indiqui | excepte on s'indiqui |
    es permet la reproducció | has trobat un error | heu trobat un error | has detectat un error |
    heu detectat cap error | contingut patrocinat | traducció automàtica de | traduït automàticament |
    traduït amb ia | traduït per ia | aquest article ha estat traduït | aquest article s'ha traduït |
    aquest article ha estat generat | aquest article s'ha elaborat | aquest article s'ha publicat originalment |
    aquest article ha estat corregit | aquest article s'ha corregit | aquest article ha estat actualitzat |
    aquest article conté enllaços | aquest article pot contenir enllaços | aquest article ha estat patrocinat |
    aquest article és un contingut patrocinat | aquest text ha estat traduït | aquest contingut ha estat |
    aquest contingut s'ha elaborat | aquest contingut és patrocinat | aquest és un contingut patrocinat |
    aquest és un article d'opinió | aquesta entrevista ha estat editada | aquesta notícia s'ha actualitzat |
    aquesta notícia ha estat actualitzada | aquesta notícia ha estat traduïda | aquesta traducció ha estat |
    aquest resum ha estat | aclariment de la redacció | correcció de la redacció | n. de la r | n. del t |
    avís d'afiliats | declaració d'interessos | els articles d'opinió | els articles signats | l'opinió expressada |
    els textos publicats en aquesta secció | si has trobat un error | si heu trobat un error | si detectes un error |
    si detecteu un error | has vist un error
  `),
  sourceLead: phrases(`
    font | fonts | font original | fonts consultades | font de la informació | font de la notícia |
    font de la imatge | article original | enllaç original | publicat originalment a | publicat originàriament a |
    publicat a | via | extret de | adaptat de | amb informació de | acn | agència catalana de notícies | agències |
    efe | europa press | nota de premsa | nota de premsa de | comunicat de premsa | comunicat | més informació |
    bibliografia | referències | llegeix l'article original | llegiu l'article original | text original |
    amb informacions de | amb informació d'agències | amb agències | publicat originalment per |
    publicat per primera vegada a | comunicat de premsa de
  `),
  editorLead: phrases(`
    editor | editora | edició | editat per | edició a càrrec de | redacció | redactor | redactora |
    redacció i edició | redactor en cap | cap de redacció | director | directora | correcció |
    correcció lingüística | corrector | correctora | revisió | revisat per | revisió lingüística |
    revisat mèdicament per | revisió mèdica | traducció | traduït per | traductor | traductora | traducció de |
    coordinació | coordinat per | documentació | producció | realització | maquetació | disseny | disseny gràfic |
    infografia | muntatge | guió | publicat per | editorial | verificat per | edició de | edició de vídeo |
    edició de text | editat i traduït per | escrit i editat per | redactat per | text i fotos | text i fotos de |
    text i fotografies | text i fotografia | fotos i text | textos i fotos | traducció al català |
    traducció al català de | traduït al català per | traducció de l'anglès | traduït de l'anglès per |
    traduït del francès per | traduït del castellà per | traducció i edició | traducció i adaptació |
    correcció de textos | verificació de dades | actualitzat per | amb la col·laboració de | hi han col·laborat |
    hi ha col·laborat | infografia de | guió i direcció | coordinació de | coordinació editorial | entrevista de |
    entrevista realitzada per | transcripció de
  `),
  tagsLead: phrases(`
    etiquetes | etiqueta | etiquetes de l'article | etiquetat | etiquetat com | etiquetat com a | etiquetat amb |
    etiquetada | etiquetada com a | etiquetat a | tags | tag | paraules clau | paraula clau | mots clau | temes |
    tema | temes de l'article | temes relacionats | categories | categoria | categoritzat com | categoritzat a |
    arxivat a | arxivat en | arxivat com | arxivat com a | arxivada a | arxivat sota | publicat a | publicat en |
    publicat dins de | publicat sota | publicada a | desat a | secció | seccions | hashtags | matèries |
    més sobre aquests temes | etiquetes relacionades | classificat a
  `),
  bylineLead: phrases(`
    per | escrit per | escrita per | text | text de | text i fotos | text i fotos de | text i fotografies |
    textos | publicat per | publicada per | penjat per | enviat per | creat per | afegit per | autor | autora |
    autors | autor/a | autoria | redacció | redactat per | redactor | redactora | una entrevista de |
    entrevista de | entrevista | un article de | un reportatge de | una crònica de | crònica de | una notícia de |
    una informació de | article de | reportatge de | anàlisi de | opinió de | ressenya de
  `),
  dateLead: phrases(`
    publicat | publicada | publicat el | publicada el | publicat a les | publicat el dia | data de publicació |
    data de la publicació | publicació | data | data d'actualització | data d'edició | actualitzat | actualitzada |
    actualitzat el | actualitzada el | actualitzat a | actualitzat a les | actualització | última actualització |
    darrera actualització | última modificació | darrera modificació | última revisió | darrera revisió |
    modificat | modificat el | editat el | revisat el | creat | creat el | creada el | escrit el | penjat el |
    enviat el | penjada el
  `),
  agoPhrase: phrases(`
    fa un moment | fa uns moments | fa uns minuts | fa pocs minuts | fa un minut | fa una hora | fa unes hores |
    fa poques hores | fa un dia | fa uns dies | fa una setmana | fa unes setmanes | fa un mes | fa uns mesos |
    fa un any | fa dos dies | fa dues hores | fa dues setmanes | fa dos mesos | fa dos anys | ara mateix |
    fa 1 minut | fa 2 minuts | fa 3 minuts | fa 4 minuts | fa 5 minuts | fa 10 minuts | fa 15 minuts |
    fa 20 minuts | fa 30 minuts | fa 1 hora | fa 2 hores | fa 3 hores | fa 4 hores | fa 5 hores | fa 6 hores |
    fa 7 hores | fa 8 hores | fa 9 hores | fa 10 hores | fa 11 hores | fa 12 hores | fa 13 hores | fa 14 hores |
    fa 15 hores | fa 16 hores | fa 17 hores | fa 18 hores | fa 19 hores | fa 20 hores | fa 21 hores | fa 22 hores |
    fa 23 hores | fa 1 dia | fa 2 dies | fa 3 dies | fa 4 dies | fa 5 dies | fa 6 dies | fa 1 setmana |
    fa 2 setmanes | fa 3 setmanes | fa 4 setmanes | fa 1 mes | fa 2 mesos | fa 3 mesos | fa 4 mesos | fa 5 mesos |
    fa 6 mesos | fa 1 any | fa 2 anys | fa 3 anys | fa 4 anys | fa 5 anys | ahir | avui | abans-d'ahir |
    despús-ahir
  `),
  readingTimePhrase: phrases(`
    min de lectura | min. de lectura | mins de lectura | minuts de lectura | minut de lectura | temps de lectura |
    temps estimat de lectura | temps de lectura estimat | temps mitjà de lectura | temps aproximat de lectura |
    lectura estimada | minuts per llegir | min per llegir | es llegeix en | minuts d'escolta | min d'escolta |
    temps d'escolta
  `),
  counterWord: phrases(`
    visualitzacions | visualització | vistes | visites | visita | visitants | lectures | lectors | comentaris |
    comentari | respostes | resposta | agrada | m'agrada | agradaments | agradades | compartit | compartits |
    comparticions | vots | valoracions | valoració | seguidors | subscriptors | descàrregues | reaccions |
    reproduccions | piulades | missatges
  `),
  homeLead: phrases(`
    inici | pàgina d'inici | pàgina principal | portada | home | sou aquí | ets aquí | esteu aquí |
    us trobeu aquí | et trobes a | et trobes aquí | sou a | esteu a | torna a l'inici | pàgina inicial
  `),
  menuLine: phrases(`
    vés al contingut | ves al contingut | aneu al contingut | anar al contingut | salta al contingut |
    saltar al contingut | salteu al contingut | vés al contingut principal | ves al contingut principal |
    aneu al contingut principal | anar al contingut principal | salta al contingut principal |
    salteu al contingut principal | passa al contingut | vés a la navegació | salta a la navegació |
    salta a la barra lateral | salta a la barra lateral principal | salta al peu de pàgina | vés al peu de pàgina |
    salta a la cerca | vés al menú | salta al menú | menú | menú principal | obre el menú | obrir menú |
    tanca el menú | tancar menú | mostra el menú | commuta la navegació | commuta el menú | navegació |
    navegació principal | navegació d'entrades | navegació per les entrades | navegació de l'entrada |
    navegació de les entrades | navegació pels articles | navegació de pàgines | cerca | cercar | cerca per |
    cercador | cerca al web | cerca en aquest blog | cercar en aquest blog | cerca en aquest bloc | cerca al blog |
    cerca avançada | busca | buscar | buscador | buscar al web | resultats de la cerca | què busques |
    què esteu buscant | què cerques | entra | entrar | inicia sessió | inicia la sessió | iniciar sessió |
    inicieu la sessió | identifica't | identifiqueu-vos | accedeix | accés usuaris | accés subscriptors |
    tanca la sessió | tancar sessió | tanca sessió | registra't | registrar-se | registreu-vos | crea un compte |
    crear un compte | crear compte | el meu compte | el meu perfil | les meves comandes | àrea privada |
    àrea personal | àrea de clients | perfil d'usuari | has oblidat la contrasenya | heu oblidat la contrasenya |
    has oblidat la teva contrasenya | he oblidat la contrasenya | recupera la contrasenya | recuperar contrasenya |
    contrasenya perduda | recorda'm | recordeu-me | nom d'usuari | nom d'usuari o correu electrònic | cistella |
    la cistella | la meva cistella | cistella de la compra | carret | carretó | carretó de la compra |
    afegeix a la cistella | afegir a la cistella | afegeix al carretó | afegir al carret | la cistella és buida |
    la teva cistella està buida | finalitza la compra | finalitzar compra | passa per caixa | llista de desitjos |
    enviaments i devolucions | condicions de venda | qui som | quant a | quant a nosaltres | sobre nosaltres |
    sobre el blog | sobre aquest blog | contacta | contacte | contacta'ns | contacteu | contacteu-nos |
    contacta amb nosaltres | contacteu amb nosaltres | contactar | formulari de contacte | escriu-nos |
    avís legal | avisos legals | nota legal | informació legal | condicions d'ús | condicions d'utilització |
    termes d'ús | termes i condicions | condicions generals | condicions de servei | política de privacitat |
    política de privadesa | privadesa | política de protecció de dades | protecció de dades | política de galetes |
    política de cookies | configuració de galetes | configuració de les galetes | configuració de cookies |
    configura les galetes | gestiona les galetes | gestionar les galetes | preferències de galetes |
    preferències de privadesa | declaració d'accessibilitat | mapa web | mapa del web | mapa del lloc |
    publicita't | anuncia't | anuncia't aquí | anunciar-se | tarifes de publicitat | treballa amb nosaltres |
    treballeu amb nosaltres | preguntes freqüents | atenció al client | atenció al subscriptor |
    atenció al lector | centre d'ajuda | subscriu-te | subscriviu-vos | subscripcions | subscriu-t'hi |
    club del subscriptor | butlletí | butlletins | newsletter | edició impresa | edició en paper | edició digital |
    portada del dia | rss | canal rss | canals rss | canal de les entrades | canal dels comentaris |
    canal d'entrades | canal de comentaris | rss dels comentaris | rss de les entrades | feed de les entrades |
    hemeroteca | arxiu del blog | arxiu del bloc | arxius | arxius del blog | categories | totes les categories |
    tria el mes | tria un mes | selecciona un mes | selecciona el mes | trieu una categoria | tria una categoria |
    selecciona una categoria | selecciona categoria | tria l'idioma | canvia l'idioma | selecciona l'idioma |
    segueix-nos | seguiu-nos | xarxes socials | meta | versió mòbil | versió per a mòbil | versió d'escriptori |
    versió web | mostra la versió web | descarrega l'app | torna a dalt | tornar a dalt | torna amunt |
    torna al principi | tornar amunt | puja a dalt | vés a dalt | torna a l'inici | tornar a l'inici | inici |
    pàgina d'inici | pàgina principal | portada | veure-ho tot | veure tot | veure'ls tots | veure-les totes |
    mostra-ho tot | mostra'n més | mostra més | carrega'n més | carrega més | carregar més | tanca | tancar |
    pàgina no trobada | no s'ha trobat la pàgina | enllaços d'interès | informe d'abús | denuncia un abús |
    seguidors
  `),
  commentLine: phrases(`
    comentaris | comentari | comentaris (0) | 0 comentaris | 1 comentari | sense comentaris | cap comentari |
    no hi ha comentaris | no hi ha cap comentari | encara no hi ha comentaris | encara no hi ha cap comentari |
    comentaris desactivats | comentaris tancats | els comentaris estan tancats | els comentaris són tancats |
    els comentaris estan desactivats | els comentaris estan deshabilitats | s'han tancat els comentaris |
    deixa un comentari | deixa un comentari cancel·la la resposta | deixa un comentari cancel·la les respostes |
    deixeu un comentari | deixeu un comentari cancel·la la resposta | deixa el teu comentari |
    deixeu el vostre comentari | deixar un comentari | deixa una resposta |
    deixa una resposta cancel·la les respostes | deixa una resposta cancel·la la resposta | cancel·la la resposta |
    cancel·la les respostes | cancel·lar resposta | escriu un comentari | escriu el teu comentari |
    escriviu un comentari | escriviu el vostre comentari | escriu aquí el teu comentari | afegeix un comentari |
    afegeix comentari | afegir comentari | afegir un comentari | afegiu un comentari | afegeix un nou comentari |
    afegir nou comentari | fes un comentari | envia el comentari | envia un comentari | envia comentari |
    enviar comentari | publica el comentari | publica un comentari | publicar comentari |
    publica un comentari a l'entrada | publica un comentari en l'entrada | comenta | comenta aquest article |
    comenta l'article | comenta la notícia | comenteu | comentar | comenta-ho | digues la teva |
    dona la teva opinió | participa en la conversa | respon | respondre | sigues el primer a comentar |
    sigues el primer en comentar | sigueu el primer a comentar | sigueu els primers a comentar |
    sigues el primer a deixar un comentari | mostra els comentaris | mostra tots els comentaris |
    veure comentaris | veure els comentaris | veure tots els comentaris | tots els comentaris |
    llegeix els comentaris | amaga els comentaris | carrega més comentaris | més comentaris | comentaris recents |
    últims comentaris | comentaris anteriors | comentaris antics | comentaris més recents | comentaris nous |
    comentaris dels lectors | el teu comentari | el vostre comentari | el teu nom | nom * | correu electrònic * |
    correu * | lloc web | comentari * | nom (requerit) | correu electrònic (requerit) |
    inicia sessió per comentar | inicia la sessió per comentar | inicieu la sessió per comentar |
    has d'iniciar sessió per comentar | cal iniciar sessió per comentar | identifica't per comentar |
    heu d'iniciar la sessió per a escriure un comentari | heu d'iniciar sessió per poder comentar |
    inicia sessió o registra't per comentar | l'adreça electrònica no es publicarà |
    els camps necessaris estan marcats amb * | els camps obligatoris estan marcats amb * |
    avisa'm per correu si hi ha comentaris nous | avisa'm per correu si hi ha entrades noves |
    avisa'm per correu electrònic si hi ha comentaris nous | notifica'm els nous comentaris per correu electrònic |
    subscriure's a: comentaris del missatge (atom) | subscriure's a comentaris del missatge (atom) |
    denuncia el comentari | denunciar comentari | retroenllaços | etiquetes de comentaris | carregant comentaris |
    s'estan carregant els comentaris | mostra més comentaris | veure més comentaris | ves als comentaris |
    anar als comentaris | mostra les respostes | amaga les respostes | veure respostes | més recents primer |
    més antics primer | més votats | més valorats | ordena per | escriu el primer comentari |
    registra't per comentar | subscriu-te per comentar | només els subscriptors poden comentar |
    normes de participació | normes dels comentaris | comentari eliminat | aquest comentari ha estat eliminat |
    caràcters restants
  `),
  commentPhrase: phrases(`
    l'adreça electrònica no es publicarà | la vostra adreça electrònica no es publicarà |
    la teva adreça electrònica no es publicarà | l'adreça de correu electrònic no es publicarà |
    el teu correu electrònic no es publicarà | la vostra adreça de correu no es publicarà |
    els camps necessaris estan marcats | els camps obligatoris estan marcats | els camps requerits estan marcats |
    desa el meu nom, correu electrònic | desa el meu nom, el correu electrònic |
    desa el meu nom, adreça electrònica | en aquest navegador per a la pròxima vegada que comenti |
    per a la pròxima vegada que comenti | per la pròxima vegada que comenti | per a la propera vegada que comenti |
    heu d'iniciar la sessió per a | heu d'iniciar sessió per | has d'iniciar sessió per |
    inicia sessió per comentar | per escriure un comentari | per deixar un comentari | per publicar un comentari |
    sigues el primer a comentar | sigueu el primer a comentar | sigues el primer en comentar |
    aquest lloc utilitza akismet | aquest lloc fa servir akismet | aquest lloc web utilitza akismet |
    per reduir els comentaris brossa | per a reduir els comentaris brossa | per reduir el correu brossa |
    com es processen les dades dels comentaris | com es processen les dades dels vostres comentaris |
    com es processen les dades del vostre comentari | deixa'm un comentari | deixa'ns un comentari |
    deixeu-nos un comentari | explica'ns-ho als comentaris | explica'ns als comentaris |
    explica-m'ho als comentaris | digue'ns als comentaris | expliqueu-nos-ho als comentaris |
    deixa la teva opinió als comentaris | us llegim als comentaris | et llegeixo als comentaris |
    als comentaris d'aquí sota | comentaris estan moderats | els comentaris es moderen | pendent de moderació |
    els comentaris estan tancats | avisa'm per correu | notifica'm els nous comentaris | els comentaris són moderats |
    els comentaris seran moderats | comentaris estan subjectes a moderació | comentari es publicarà |
    comentari serà visible | comentari està pendent | a l'espera de moderació | per comentar cal |
    per comentar has de | per comentar heu de | has d'estar registrat per comentar |
    els comentaris d'aquest article estan | els comentaris d'aquesta notícia estan | ens reservem el dret d'eliminar |
    ens reservem el dret a eliminar | ens reservem el dret de no publicar | normes de participació
  `),
  creditLead: phrases(`
    foto | fotos | fotografia | fotografies | foto de | fotos de | fotografia de | fotografies de | foto d'arxiu |
    fotografia d'arxiu | imatge | imatges | imatge d'arxiu | imatge de | imatge cedida | foto cedida |
    fotografia cedida | cedida | cedides | imatge destacada | foto de portada | imatge de portada | crèdit |
    crèdits | crèdits de la imatge | crèdits de la foto | crèdit de la imatge | crèdit de la foto |
    autor de la foto | autoria de la imatge | font de la imatge | font de la foto | font de les imatges |
    il·lustració | il·lustracions | il·lustració de | infografia | dibuix | vinyeta | captura de pantalla |
    muntatge | vídeo | vídeo de | peu de foto | fotògraf | fotògrafa | shutterstock | getty images | unsplash |
    imatge generada amb ia | imatge generada per ia | imatge creada amb ia | imatge feta amb ia |
    imatge generada amb intel·ligència artificial | arxiu personal | imatge il·lustrativa | foto il·lustrativa |
    imatge de recurs | foto de recurs | imatge cedida per | foto cedida per | fotografia cedida per | cedida per |
    captura de vídeo | imatge aèria | foto aèria |
    imatge de satèl·lit | fotomuntatge | muntatge fotogràfic | foto de l'autor | fotos de l'autor | foto de l'autora |
    fotograma | imatge de xarxes socials
  `),
  cookiePhrase: phrases(`
    utilitzem cookies | utilitzem galetes | fem servir cookies | fem servir galetes | emprem galetes |
    usem cookies | usem galetes | aquest web utilitza galetes | aquest web utilitza cookies |
    aquest web fa servir galetes | aquest web fa servir cookies | aquest web usa cookies |
    aquest lloc web utilitza galetes | aquest lloc web utilitza cookies | aquest lloc web fa servir galetes |
    aquest lloc web fa servir cookies | aquest lloc utilitza galetes | aquest lloc utilitza cookies |
    aquesta pàgina utilitza galetes | aquesta pàgina utilitza cookies | aquesta web utilitza cookies |
    aquesta web utilitza galetes | el nostre web utilitza galetes | el nostre web utilitza cookies |
    utilitza cookies pròpies | utilitza galetes pròpies | utilitzem cookies pròpies | utilitzem galetes pròpies |
    cookies pròpies i de tercers | galetes pròpies i de tercers | accepta totes les galetes |
    accepta totes les cookies | acceptar totes les cookies | acceptar totes les galetes | acceptar cookies |
    acceptar galetes | accepta les galetes | accepta les cookies | rebutja totes les galetes |
    rebutjar totes les cookies | rebutja totes les cookies | rebutja les galetes | només les galetes necessàries |
    configuració de galetes | configuració de cookies | configurar cookies | configura les galetes |
    gestiona les galetes | gestiona el consentiment | gestionar el consentiment de les galetes |
    la nostra política de galetes | la nostra política de cookies | si continueu navegant | si continues navegant |
    si segueixes navegant | en continuar navegant | continuant amb la navegació |
    oferir-vos la millor experiència | oferir-te la millor experiència | oferir la millor experiència d'usuari |
    millorar la vostra experiència de navegació | millorar la teva experiència de navegació
  `),
  adLine: phrases(`
    publicitat | anunci | anuncis | espai publicitari | contingut patrocinat | contingut promocional |
    contingut de marca | contingut comercial | contingut ofert per | branded content | article patrocinat |
    entrada patrocinada | post patrocinat | patrocinat | patrocinat per | patrocini | publireportatge | remitit |
    enllaços patrocinats | contingut del partner | continua després de la publicitat |
    continua llegint després de la publicitat | l'article continua després de la publicitat |
    la notícia continua després de la publicitat | l'article continua a sota | continua a sota |
    segueix llegint després de la publicitat | tanca l'anunci | tancar anunci | fi de la publicitat |
    amb la col·laboració de | el text continua després de la publicitat | tanca la publicitat | salta l'anunci |
    amaga l'anunci | espai patrocinat | contingut patrocinat per | contingut publicitari | ofert per | presentat per |
    amb el suport de | en col·laboració amb | publinotícia | remès | col·laboració pagada
  `),
  tocHeading: phrases(`
    índex | índex de continguts | índex de l'article | taula de continguts | taula de contingut | contingut |
    continguts | contingut de l'article | continguts de l'article | en aquest article | en aquesta entrada |
    en aquesta guia | en aquesta pàgina | què trobaràs en aquest article | què hi trobaràs |
    què trobareu en aquest article | sumari | amaga l'índex | mostra l'índex | índex [amaga] | índex [mostra] |
    taula de continguts amaga | navegació ràpida | accés ràpid | en aquest número | en aquesta edició |
    en aquest butlletí | en aquest episodi | en aquest article trobaràs | temes d'aquest article | capítols |
    ves a la recepta | anar a la recepta | salta a la recepta
  `),
  furnitureLine: phrases(`
    torna a dalt | tornar a dalt | torna amunt | tornar amunt | torna al principi | tornar al principi |
    puja a dalt | tornar | torna enrere | tornar enrere | torna a la llista | tornar al llistat |
    torna al llistat | torna a les notícies | tornar a notícies | tornar al blog | torna al blog |
    torna a l'inici | tornar a l'inici | torna a la portada | llegeix-ne més | llegiu-ne més | llegir més |
    llegir-ne més | llegeix més | llegiu més | llegir més » | llegeix més » | llegeix-ne més » | llegeix-ne més → |
    més informació | continua llegint | continueu llegint | continua llegint → | continuar llegint |
    segueix llegint | seguir llegint | llegeix l'article | llegir l'article | llegir article |
    llegeix l'article complet | llegir l'article complet | llegir article complet | llegeix l'article sencer |
    llegeix la notícia | llegir notícia | llegeix la notícia sencera | veure article original | veure l'original |
    veure original | mostra l'original | article original | veure notícia | veure més | veure'n més |
    veure-ho tot | veure tot | veure tots | veure totes | veure menys | mostra més | mostra'n més | mostrar més |
    mostra menys | mostrar menys | mostra-ho tot | mostra tots | carrega més | carrega'n més | carregar més |
    carregar més notícies | carregant | s'està carregant | espereu si us plau | si us plau, espereu |
    esperi si us plau | amplia la imatge | ampliar imatge | ampliar la imatge | clica per ampliar |
    cliqueu per ampliar | fes clic per ampliar | feu clic per ampliar | feu clic a la imatge per ampliar-la |
    galeria | galeria d'imatges | galeria de fotos | galeria fotogràfica | veure galeria | veure la galeria |
    següent imatge | imatge següent | imatge anterior | foto següent | foto anterior | pantalla completa |
    imprimeix | imprimir | imprimeix la pàgina | imprimir pàgina | versió per imprimir | versió imprimible |
    descarrega pdf | descarrega el pdf | descarregar pdf | descarregar el pdf | baixa el pdf | enllaç permanent |
    enllaç directe | enllaç curt | permalink | copia l'enllaç | copiar enllaç | mida del text | mida de la lletra |
    mida de lletra | augmenta la mida | redueix la mida | augmentar text | disminuir text |
    t'ha estat útil aquest article | us ha estat útil aquest article | t'ha estat útil | us ha estat útil |
    ha estat útil aquest article | t'ha resultat útil | ha estat útil aquesta informació |
    us ha estat útil aquesta informació | t'ha servit d'ajuda | valora aquest article | valora l'article |
    valora la recepta | valoració mitjana | sí no | el teu navegador no és compatible |
    el vostre navegador no és compatible | el vostre navegador no admet | el teu navegador no suporta |
    el teu navegador no suporta vídeo | el vostre navegador no suporta vídeo | activa javascript |
    activeu javascript | escolta l'article | escolteu l'article | escolta la notícia | reprodueix el vídeo |
    reproduir vídeo | tanca | tancar | tanca la finestra | cancel·la | cancel·lar | deixa de seguir |
    informa d'un error | informar d'un error | notifica un error | s'obre en una nova finestra |
    obre en una finestra nova | s'obre en una pestanya nova | primera pàgina | última pàgina | darrera pàgina |
    vés al web | visita el web | visiteu el web | web oficial | obre la imatge | obrir imatge | ampliar foto |
    tanca la galeria | mira la galeria | alguna cosa ha anat malament | alguna cosa ha fallat |
    ups, alguna cosa ha fallat | hi ha hagut un error | s'ha produït un error |
    s'ha produït un error. torna-ho a provar | torna-ho a provar | torna-ho a provar més tard | torneu-ho a provar |
    torneu-ho a provar més tard | torna-ho a intentar | torneu-ho a intentar | recarrega la pàgina |
    actualitza la pàgina | contingut no disponible | aquest contingut no està disponible |
    aquest vídeo no està disponible | vídeo no disponible | escolta aquest article | versió àudio |
    comunica un error | avisa'ns d'un error | has trobat un error | dona'ns la teva opinió | digues-hi la teva |
    t'ha agradat l'article | t'ha agradat aquest article | t'ha semblat útil | t'ha resultat útil aquest article |
    aquesta informació t'ha estat útil | t'ha semblat útil aquesta pàgina | puntua aquest article |
    gràcies pel teu vot | gràcies per la teva valoració | gràcies per la teva opinió | enllaç copiat |
    torna a l'article | anar a dalt | mode fosc | mode clar | alt contrast | imprimeix l'article | imprimir notícia |
    augmenta la lletra | redueix la lletra | augmenta el text | redueix el text | llegeix-ho més tard |
    desa l'article | mostra'n menys
  `),
  furnitureLead: phrases(`
    llegeix l'article complet | llegiu l'article complet | llegeix l'article original | llegiu l'article original |
    llegir l'article complet | llegir l'article original | llegiu l'article sencer | llegeix l'article sencer |
    continua llegint | continueu llegint | mostra totes les entrades de | veure totes les entrades de |
    veure tots els articles de | tots els articles de | totes les entrades de | més articles de |
    veure aquesta publicació a instagram | mostra aquesta publicació a instagram | enllaç permanent |
    desa l'enllaç permanent | afegeix l'enllaç permanent | afegeix a les adreces d'interès | enllaç curt |
    enllaç a l'article | adreça d'interès | mida del text | mida de la lletra | nombre de visites |
    nombre de visualitzacions | número de visites | article llegit | t'ha estat útil | us ha estat útil |
    ha estat útil aquest | t'ha resultat útil | el teu navegador no | el vostre navegador no | activa javascript |
    activeu javascript | per veure aquest | per a veure aquest | fes clic aquí | feu clic aquí | clica aquí per |
    cliqueu aquí per | cliqueu a la imatge | clica a la imatge | escolta l'article | has trobat un error |
    heu trobat un error | pàgina 1 de | si no pots veure el vídeo | si no veus el vídeo | fes clic a la imatge |
    feu clic a la imatge | per visualitzar aquest contingut | el teu navegador està desactualitzat |
    javascript està desactivat | cal activar javascript | aquest àudio ha estat generat | aquest article és llegit |
    pàgina actualitzada el | darrera actualització de la pàgina | com citar aquest article | valora aquest
  `),
};
