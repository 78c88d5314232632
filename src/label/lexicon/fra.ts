import { type Lexicon, phrases } from './lexicon.js';

/** French. */
export const fra: Lexicon = {
  language: 'fra',
  bioHeading: phrases(`
    à propos de l'auteur | a propos de l'auteur | à propos de l'auteure | à propos de l'autrice | à propos des auteurs |
    à propos du rédacteur | à propos de la rédactrice | à propos du journaliste | à propos de moi | a propos de moi |
    à propos de l'auteur(e) | au sujet de l'auteur | biographie de l'auteur | bio de l'auteur | l'auteur | l'auteure |
    l'autrice | les auteurs | auteur | auteure | autrice | auteurs | auteur de l'article | l'auteur de l'article |
    l'auteur de cet article | qui suis-je | qui suis je | écrit par | rédigé par | publié par | article écrit par |
    article rédigé par | profil de l'auteur | fiche auteur | présentation de l'auteur | rencontrez l'auteur |
    auteur invité | le rédacteur | la rédactrice | notre rédacteur | à propos de l'auteur·e | à propos de l'auteur.e |
    à propos de l'auteur/autrice | à propos de l'auteur / de l'autrice | à propos du contributeur |
    à propos de la contributrice | à propos de l'expert | à propos de l'experte | à propos du chroniqueur |
    à propos de la chroniqueuse | à propos du blogueur | à propos de la blogueuse | à propos de la journaliste |
    à propos de nos auteurs | à propos de notre auteur | à propos des autrices | à propos des rédacteurs |
    en savoir plus sur l'auteur | en savoir plus sur l'autrice | plus d'infos sur l'auteur |
    quelques mots sur l'auteur | quelques mots sur moi | un mot sur l'auteur | un mot de l'auteur | l'auteur en bref |
    l'auteur en quelques mots | l'auteur de ce texte | l'auteur de ce billet | l'auteure de l'article |
    l'autrice de l'article | auteur de cet article | auteur de ce billet | auteur du texte | auteur(s) | auteur·rice |
    auteur·e | auteur.e | autrice de l'article | présentation de l'autrice | courte biographie | notice biographique |
    mini-bio | bio express | qui est l'auteur | qui est l'auteur de cet article | qui écrit ici |
    qui se cache derrière ce blog | derrière le blog | article proposé par | article signé par | une contribution de |
    rédacteur de cet article | rédactrice de cet article | rédigé et publié par | posté par | publié par l'auteur |
    la contributrice | notre contributeur | notre contributrice | profil de la rédactrice | profil du rédacteur |
    rencontrez l'autrice | moi en quelques mots | à propos de l'invité | à propos de l'invitée |
    à propos de l'intervenant | à propos du photographe | à propos du traducteur | à propos de la traductrice |
    à propos de l'animateur | notre expert | notre experte | nos experts | nos auteurs | notre rédaction |
    contacter l'auteur | contacter l'auteure | contacter la rédaction | contacter le journaliste | texte et photos
  `),
  bioLead: phrases(`
    à propos de l'auteur | à propos de l'autrice | à propos de l'auteure | au sujet de l'auteur |
    cet article a été écrit par | cet article a été rédigé par | cet article est écrit par |
    cet article est rédigé par | cet article a été proposé par | cet article est une contribution de |
    ce billet a été écrit par | ce billet a été rédigé par | ce texte a été écrit par | article rédigé par |
    article écrit par | article invité de | ceci est un article invité de | article invité écrit par |
    article invité rédigé par | billet invité de | l'auteur est | l'auteure est | l'autrice est | les auteurs sont |
    l'auteur de cet article est | auteur invité | autrice invitée | journaliste indépendant basé |
    journaliste indépendante basée | rédacteur web freelance | rédactrice web freelance | passionné de | passionnée de |
    passionné par | passionnée par | à propos du journaliste | à propos du rédacteur | à propos de la rédactrice |
    à propos du contributeur | en savoir plus sur l'auteur | l'auteur de ce texte est | l'auteur de ce billet est |
    l'autrice de cet article est | l'autrice de ce texte est | l'auteure de cet article est | l'auteur remercie |
    l'autrice remercie | les auteurs remercient | cet article a été rédigé en collaboration avec |
    cet article a été rédigé et | cet article vous est proposé par | cet article vous a été proposé par |
    cet article est proposé par | cet article est signé | cet article est l'œuvre de | cet article invité a été |
    cet article est un article invité | cet article est une tribune de | ce texte est une contribution de |
    ce texte est une tribune de | ce texte est signé | ce texte a été rédigé par | ce billet est une contribution de |
    ce billet est signé | ce contenu a été rédigé par | ce contenu a été écrit par | cette chronique est signée |
    cette tribune est signée | cette chronique est écrite par | cette chronique est rédigée par |
    cette tribune a été écrite par | cette tribune a été rédigée par | tribune rédigée par | tribune écrite par |
    contenu rédigé par | texte écrit par | texte rédigé par | dossier rédigé par | guide rédigé par |
    rédigé avec soin par | notre contributeur | notre contributrice | notre chroniqueur | notre chroniqueuse |
    auteure invitée | rédacteur invité | journaliste de formation | journaliste spécialisé | journaliste spécialisée |
    journaliste indépendant | journaliste indépendante | journaliste et auteur | journaliste et autrice |
    journaliste au sein de | journaliste diplômé | journaliste diplômée | rédacteur spécialisé |
    rédactrice spécialisée | rédacteur pour | rédactrice pour | rédacteur passionné | rédactrice passionnée |
    rédacteur chez | rédactrice chez | diplômé de l' | diplômée de l' | diplômé en journalisme |
    diplômée en journalisme | ancien rédacteur en chef | blogueur depuis | blogueuse depuis | fondateur du site |
    fondatrice du site | fondateur du blog | fondatrice du blog | créateur du blog | créatrice du blog |
    éternel curieux | éternelle curieuse | cet article a été traduit par | il a notamment publié |
    elle a notamment publié | son dernier ouvrage paru | dernier ouvrage paru | ses recherches portent sur |
    ses travaux portent sur | ses domaines d'expertise | ses domaines de recherche | il est l'auteur de plusieurs |
    elle est l'autrice de plusieurs | il collabore régulièrement | elle collabore régulièrement
  `),
  selfLead: phrases(`
    bonjour, je suis | bonjour ! je suis | bonjour je suis | bonjour, je m'appelle | bonjour ! je m'appelle |
    bonjour, moi c'est | bonjour ! moi c'est | salut, moi c'est | salut ! moi c'est | salut, je suis | salut ! je suis |
    hello, moi c'est | hello ! moi c'est | hello, je suis | coucou, moi c'est | coucou ! moi c'est | moi c'est |
    je m'appelle | mon nom est | je suis journaliste | je suis blogueuse | je suis blogueur | je suis rédacteur |
    je suis rédactrice | je suis le fondateur de | je suis la fondatrice de | je suis l'auteur de |
    je suis l'auteure de | bienvenue sur mon blog | bienvenue sur ce blog | bienvenue sur mon site |
    bonjour à tous, je suis | bonjour à toutes et à tous, je suis | bonjour à toutes et tous, je | bonjour ! c'est |
    bonjour moi c'est | salut moi c'est | salut à tous, je suis | hello moi c'est | hello, c'est | hey, moi c'est |
    hey ! moi c'est | coucou, je suis | coucou ! je suis | coucou moi c'est | enchanté, je suis | enchantée, je suis |
    enchanté, moi c'est | enchantée, moi c'est | bienvenue ! je suis | bienvenue ! moi c'est |
    bienvenue ! je m'appelle | bienvenue, je suis | bienvenue dans mon univers | bienvenue chez moi | moi, c'est |
    je suis auteur de | je suis auteure | je suis autrice | je suis photographe | je suis coach | je suis consultant |
    je suis consultante | je suis une maman | je suis fondateur | je suis fondatrice | je suis la créatrice de |
    je suis le créateur de | je suis la personne derrière | je suis l'auteur du blog | je suis l'auteure du blog |
    je blogue | je tiens ce blog | sur ce blog, je | à travers ce blog, je | j'ai créé ce blog | j'ai créé ce site |
    j'ai lancé ce blog | j'écris ici | passionné de voyage, je | passionnée de voyage, je |
    bienvenue sur mon petit blog
  `),
  roleWord: phrases(`
    journaliste | journalistes | reporter | grand reporter | grande reporter | correspondant | correspondante |
    envoyé spécial | envoyée spéciale | rédacteur | rédactrice | rédacteurs | rédacteur en chef | rédactrice en chef |
    rédacteur en chef adjoint | rédactrice en chef adjointe | rédacteur web | rédactrice web | secrétaire de rédaction |
    chef de rubrique | cheffe de rubrique | chef de service | éditorialiste | chroniqueur | chroniqueuse | pigiste |
    auteur | auteure | autrice | auteurs | co-auteur | coauteur | coautrice | écrivain | écrivaine | romancier |
    romancière | essayiste | poète | poétesse | dramaturge | scénariste | biographe | blogueur | blogueuse |
    podcasteur | podcasteuse | youtubeur | youtubeuse | influenceur | influenceuse | éditeur | éditrice | traducteur |
    traductrice | critique littéraire | critique de cinéma | critique d'art | photographe | photojournaliste |
    illustrateur | illustratrice | dessinateur | dessinatrice | caricaturiste | graphiste | designer | réalisateur |
    réalisatrice | documentariste | producteur | productrice | animateur | animatrice | présentateur | présentatrice |
    professeur | professeure | maître de conférences | maîtresse de conférences | maître de conférence | enseignant |
    enseignante | enseignant-chercheur | enseignante-chercheuse | chargé de cours | chargée de cours | chercheur |
    chercheuse | chercheure | directeur de recherche | directrice de recherche | chargé de recherche |
    chargée de recherche | doctorant | doctorante | universitaire | historien | historienne | sociologue | politologue |
    politiste | philosophe | économiste | anthropologue | géographe | linguiste | psychologue | psychiatre |
    psychanalyste | psychothérapeute | médecin | médecin généraliste | pédiatre | dermatologue | pharmacien |
    pharmacienne | infirmier | infirmière | nutritionniste | diététicien | diététicienne | naturopathe | vétérinaire |
    biologiste | physicien | physicienne | avocat | avocate | juriste | notaire | expert-comptable | ingénieur |
    ingénieure | architecte | développeur | développeuse | informaticien | informaticienne | analyste | consultant |
    consultante | conseiller | conseillère | stratège | stratégiste | spécialiste | formateur | formatrice | coach |
    conférencier | conférencière | entrepreneur | entrepreneuse | entrepreneure | fondateur | fondatrice | cofondateur |
    cofondatrice | co-fondateur | co-fondatrice | pdg | directeur général | directrice générale |
    directeur de la rédaction | directrice de la rédaction | directeur de la publication | chargé de communication |
    chargée de communication | community manager | concepteur-rédacteur | conceptrice-rédactrice | militant |
    militante | chef cuisinier | cuisinière | étudiant en journalisme | étudiante en journalisme | stagiaire |
    journaliste indépendant | journaliste indépendante | journaliste spécialisé | journaliste spécialisée |
    journaliste scientifique | journaliste sportif | journaliste sportive | journaliste politique |
    journaliste économique | journaliste d'investigation | journaliste culturel | journaliste web |
    journaliste freelance | journaliste free-lance | journaliste pigiste | journaliste reporter d'images |
    reporter-photographe | reporter photographe | correspondant permanent | correspondante permanente |
    correspondant local | correspondante locale | rédacteurs en chef | rédacteur adjoint | rédactrice adjointe |
    rédacteur indépendant | rédactrice indépendante | rédacteur freelance | rédactrice freelance | rédacteur seo |
    rédactrice seo | rédacteur technique | rédacteur scientifique | rédactrice scientifique | chef d'édition |
    cheffe d'édition | secrétaire général de la rédaction | directeur adjoint de la rédaction |
    directrice adjointe de la rédaction | directrice de la publication | directeur éditorial | directrice éditoriale |
    responsable éditorial | responsable éditoriale | responsable de rubrique | chef du service | cheffe du service |
    chroniqueur judiciaire | chroniqueur littéraire | critique gastronomique | critique musical | critique musicale |
    critique dramatique | critique ciné | apprenti journaliste | journaliste stagiaire | contributeur | contributrice |
    contributeur régulier | contributrice régulière | auteur-compositeur | autrice-compositrice | écrivain-voyageur |
    polémiste | pamphlétaire | nouvelliste | prête-plume | copywriter | ghostwriter | storyteller | vidéaste |
    videaste | scénographe | chercheuse associée | chercheur associé | directeur d'études | directrice d'études |
    professeur émérite | professeure émérite | professeur agrégé | professeure agrégée | professeur des universités |
    professeure des universités | professeur associé | professeure associée | professeur adjoint |
    professeure adjointe | professeur titulaire | professeure titulaire | maître-assistant | post-doctorant |
    post-doctorante | postdoctorant | postdoctorante | chargé d'enseignement | chargée d'enseignement |
    chercheur invité | attaché de recherche | constitutionnaliste | géopolitologue | géopoliticien | islamologue |
    démographe | criminologue | ethnologue | archéologue | égyptologue | théologien | théologienne | urbaniste |
    paysagiste | climatologue | météorologue | astrophysicien | astrophysicienne | astronome | mathématicien |
    mathématicienne | chimiste | botaniste | agronome | géologue | océanographe | écologue | neuroscientifique |
    neurologue | sage-femme | kinésithérapeute | ostéopathe | sophrologue | sexologue | psychopédagogue | pédagogue |
    orthophoniste | éducateur spécialisé | éducatrice spécialisée | éducateur canin | comportementaliste |
    diététicienne-nutritionniste | diététicien-nutritionniste | coach sportif | coach sportive | coach de vie |
    professeur de yoga | professeure de yoga | conseiller en gestion de patrimoine |
    conseillère en gestion de patrimoine | analyste financier | analyste financière | gérant de portefeuille |
    gestionnaire de portefeuille | fiscaliste | juriste d'entreprise | avocat associé | avocate associée |
    avocat fiscaliste | magistrat honoraire | data scientist | développeur web | développeuse web | webmaster |
    webmestre | graphiste freelance | webdesigner | directeur artistique | directrice artistique | consultant seo |
    consultante seo | responsable marketing | responsable communication | responsable de la communication |
    chargé de mission | chargée de mission | chargé d'études | chargée d'études | content manager | content marketer |
    social media manager | growth hacker | co-gérant | co-gérante | auto-entrepreneur | auto-entrepreneuse |
    fondateur et pdg | président-fondateur | présidente-fondatrice | serial entrepreneur | infopreneur |
    blogueuse voyage | blogueur voyage | blogueuse mode | blogueuse beauté | blogueuse culinaire | blogueur culinaire |
    blogueuse littéraire | instagrameuse | créateur de contenu | créatrice de contenu | créateur de contenus |
    créatrice de contenus | globe-trotteur | globe-trotteuse | globetrotteur | globetrotteuse | bibliothécaire |
    documentaliste | commissaire d'exposition | étudiante en master | étudiant en master | étudiant à sciences po |
    étudiante à sciences po | cadreur | cadreuse | monteur vidéo | alternant | alternante | localière | localier |
    cheffe de service | statisticien | statisticienne | glaciologue | virologue | épidémiologiste | sinologue
  `),
  bioPhrase: phrases(`
    écrit pour | écrit sur | écrit pour le magazine | écrit régulièrement | a écrit pour | a écrit plusieurs |
    est l'auteur de | est l'auteur du | est l'auteure de | est l'autrice de | est auteur de | est auteure de |
    est autrice de | auteur de plusieurs | auteure de plusieurs | autrice de plusieurs | auteur de nombreux |
    auteur d'une dizaine | auteur du livre | auteure du livre | autrice du livre | auteur notamment | co-auteur de |
    coauteur de | collabore à | collabore avec | collabore régulièrement | a collaboré à | a collaboré avec |
    a publié plusieurs | a publié notamment | a notamment publié | dernier ouvrage paru | dernier livre paru |
    son dernier livre | son dernier ouvrage | vit à | vit et travaille à | vit entre | habite à | réside à | réside en |
    basé à | basée à | installé à | installée à | né à | née à | est né à | est née à | a grandi à | originaire de |
    diplômé de | diplômée de | diplômé en | diplômée en | diplômé d'un | diplômée d'un | est diplômé | est diplômée |
    titulaire d'un | titulaire d'une maîtrise | est titulaire d'un | docteur en | docteure en | a étudié à |
    après des études de | après des études d' | formé à | formée à | formation de journaliste | étudiant en |
    étudiante en | ancien élève de | ancienne élève de | agrégé de | agrégée de | agrégé d'histoire | normalien |
    enseigne à | enseigne à l'université | est professeur de | est professeur à | est professeure à |
    est maître de conférences | est maîtresse de conférences | est chercheur à | est chercheur au | est chercheuse à |
    est chercheuse au | est journaliste | est rédacteur | est rédactrice | est rédacteur en chef |
    est rédactrice en chef | est directeur de | est directrice de | est le fondateur de | est la fondatrice de |
    est fondateur de | est fondatrice de | est cofondateur | est cofondatrice | fondateur de | fondatrice de |
    cofondateur de | cofondatrice de | est avocat au barreau | avocat au barreau de | avocate au barreau de |
    est correspondant | est correspondante | travaille pour | travaille comme | travaille chez | a travaillé pour |
    a travaillé comme | a travaillé chez | a longtemps travaillé | a rejoint la rédaction | a débuté sa carrière |
    a commencé sa carrière | a fait ses débuts | a occupé le poste | ans d'expérience | années d'expérience |
    spécialiste des questions | spécialiste de la | spécialisé dans | spécialisée dans | spécialisé en |
    spécialisée en | se spécialise dans | s'intéresse à | s'intéresse aux | s'intéresse particulièrement |
    couvre l'actualité | couvre les sujets | suit l'actualité | passionné de | passionnée de | passionné par |
    passionnée par | passionné d' | passionnée d' | passionné depuis | passionnée depuis | amoureux de | amoureuse de |
    grand fan de | féru de | férue de | curieux de nature | curieuse de nature | pendant son temps libre |
    durant son temps libre | à ses heures perdues | dans mes temps libres | quand il n'est pas | quand elle n'est pas |
    lorsqu'il n'est pas | lorsqu'elle n'est pas | aime voyager | adore voyager | lauréat du prix | lauréate du prix |
    récompensé par | récompensée par | a reçu le prix | maman de deux | maman de trois | papa de deux | mère de deux |
    tient ce blog | tient un blog | anime ce blog | anime le blog | est rédacteur web | est rédactrice web |
    est journaliste depuis | est journaliste au | est journaliste à | est journaliste pour |
    est journaliste indépendant | est journaliste indépendante | est journaliste spécialisé |
    est journaliste spécialisée | est grand reporter | est chroniqueur | est chroniqueuse | est éditorialiste |
    est blogueur | est blogueuse | est pigiste | est essayiste | est écrivain et | est écrivaine et | est romancier et |
    est historien et | est historienne et | est photographe et | est contributeur | est contributrice | est coach et |
    est consultant en | est consultante en | est chef de service | est cheffe de service | est chef du service |
    est responsable de la rubrique | est en charge de la rubrique | est directeur de recherche |
    est directrice de recherche | est chargé de recherche | est chargée de recherche | est chercheur associé |
    est chercheuse associée | est chercheur en | est chercheuse en | est doctorant | est doctorante |
    est professeur émérite | est professeure émérite | est professeur agrégé | est professeur d' |
    est enseignant-chercheur | est enseignante-chercheuse | est maître de conférence | est agrégée | est docteur en |
    est docteure en | est diplômé de | est diplômée de | est spécialiste de | est spécialiste des |
    est spécialisé dans | est spécialisée dans | est passionné de | est passionnée de | est passionné par |
    est passionnée par | est un passionné de | est une passionnée de | est un passionné d' | est co-auteur |
    est coauteur | est co-autrice | est coautrice | est l'auteur d'un | est l'auteur d'une | est l'auteur d' |
    est l'auteure d'un | est l'auteure d'une | est l'autrice d'un | est l'autrice d'une | est l'auteur notamment de |
    est l'auteur de plusieurs | est l'auteure de plusieurs | est l'autrice de plusieurs | est notamment l'auteur |
    est notamment l'auteure | est notamment l'autrice | est aussi l'auteur | est également l'auteur |
    est également l'autrice | auteur de nombreux ouvrages | auteur de nombreux livres | autrice de nombreux |
    auteure de nombreux | auteur de romans | autrice de romans | auteur d'ouvrages | autrice d'ouvrages |
    a publié de nombreux | a publié une dizaine | a publié chez | a signé plusieurs | a écrit une dizaine |
    a écrit de nombreux | a écrit deux romans | a écrit des articles | a coécrit | a co-écrit |
    a collaboré à plusieurs | a collaboré pour | collabore au | collabore aux | collabore pour | collabore également |
    collabore à plusieurs | collabore avec plusieurs | contribue régulièrement | contribue au site |
    intervient régulièrement | écrit des articles | écrit principalement | rédige des articles | rédige pour |
    rédige régulièrement | rédige principalement | tient une chronique | tient la chronique | signe une chronique |
    anime une chronique | anime le podcast | anime un podcast | co-anime | blogue sur | partage sur ce blog |
    partage ici | traite de l'actualité | traite des sujets | traite principalement | traite les sujets |
    couvre les questions | couvre principalement | couvre notamment | couvre depuis | suit particulièrement |
    décrypte pour | décrypte l'actualité | vous guide | vous livre ses | vous partage | travaille au sein de |
    travaille à la rédaction | travaille comme journaliste | travaille en tant que | travaille dans le journalisme |
    travaille notamment | a travaillé au | a travaillé dans plusieurs | a travaillé dans différents |
    a travaillé en tant que | a travaillé notamment | a travaillé plusieurs années | a exercé comme |
    a été journaliste | a été correspondante | a été rédacteur en chef | a été rédactrice en chef | a fait ses armes |
    a fait ses classes | a fait ses études | a commencé dans | a commencé comme | a commencé à écrire | a débuté comme |
    a débuté dans | a débuté au | a rejoint le journal | a rejoint le service | a rejoint le magazine |
    a intégré la rédaction | a intégré l'équipe | rejoint la rédaction | fait partie de la rédaction |
    membre de la rédaction | membre du comité de rédaction | au sein de la rédaction | après un passage par |
    après une formation | après un master | après des études en | après avoir étudié | après avoir fait ses |
    passé par l'école | passée par l'école | sorti de l'école | sortie de l'école | école supérieure de journalisme |
    école de journalisme | centre de formation des journalistes | esj lille | diplômé de sciences po |
    diplômée de sciences po | diplômé d'école | issu d'une formation | issue d'une formation |
    de formation scientifique | de formation littéraire | juriste de formation | journaliste de formation |
    ingénieur de formation | historien de formation | formation littéraire | titulaire d'un master |
    titulaire d'un doctorat | titulaire d'une licence | détenteur d'un | détentrice d'un | études de lettres |
    études de journalisme | enseigne également | enseigne au | enseigne aux | donne des cours | dirige la rédaction |
    dirige la collection | dirige la revue | dirige le service | dirige le site | codirige | co-dirige | fonde le site |
    a fondé le blog | a créé le blog | a créé le site | a lancé le blog | a lancé le site | a lancé son blog |
    fondateur et rédacteur | fondatrice et rédactrice | fondateur du site | fondatrice du site | fondateur du blog |
    fondatrice du blog | créateur du site | créatrice du site | créateur du blog | créatrice du blog |
    à l'origine du blog | derrière le blog | partage son temps entre | partage sa vie entre | a grandi en |
    a grandi dans | a grandi entre | a vécu plusieurs années | parisien d'adoption | parisienne d'adoption |
    lyonnais d'adoption | expatriée à | expatriée en | s'intéresse à tout ce | s'intéresse depuis |
    s'intéresse notamment | s'intéresse tout particulièrement | se passionne pour | se passionne depuis |
    s'occupe de la rubrique | spécialisé sur | spécialisée sur | spécialisé dans les | spécialiste en |
    ses domaines de prédilection | ses sujets de prédilection | ses thèmes de prédilection |
    son domaine de prédilection | son sujet de prédilection | ses domaines d'expertise | ses domaines de recherche |
    ses thèmes de recherche | ses travaux portent | ses recherches portent | ses recherches se concentrent |
    fort d'une expérience | forte d'une expérience | plus de 10 ans d'expérience | plus de 20 ans d'expérience |
    son nouveau livre | son nouvel ouvrage | son dernier roman | son dernier essai | dernier roman paru |
    paru aux éditions | publié aux éditions | récompensé pour | récompensée pour | prix albert-londres |
    prix albert londres | passionné des | passionnée des | passionné du | passionnée du | amoureux des | amoureuse des |
    grande lectrice | grand lecteur | dévoreuse de | fan inconditionnel | féru d' | férue d' | curieux de tout |
    curieuse de tout | touche-à-tout | globe-trotteuse | aime partager | aime écrire | aime raconter | aime décrypter |
    aime explorer | adore partager | adore écrire | adore découvrir | quand il n'écrit pas | quand elle n'écrit pas |
    quand je n'écris pas | lorsqu'il n'écrit pas | lorsqu'elle n'écrit pas | quand je ne suis pas |
    en dehors du travail | en dehors de son travail | en dehors de l'écriture | sur son temps libre |
    dans son temps libre | durant mon temps libre | pendant mon temps libre | maman d'un | maman d'une | papa d'un |
    papa d'une | heureux papa | heureuse maman | est en charge des questions | tombé dans la marmite |
    tombée dans la marmite
  `),
  bioCall: phrases(`
    suivez-le sur | suivez-la sur | suivez-moi sur | suivre sur twitter | suis-moi sur | suivre l'auteur |
    suivez l'auteur | retrouvez-le sur | retrouvez-la sur | retrouvez-moi sur | retrouvez tous les articles de |
    retrouvez ses articles | vous pouvez me suivre | vous pouvez le suivre | vous pouvez la suivre |
    vous pouvez me retrouver | vous pouvez me contacter | contacter l'auteur | contactez l'auteur | contactez-moi |
    contacter le journaliste | contacter la rédaction | écrivez-moi | écrire à l'auteur | voir tous les articles de |
    voir tous ses articles | voir tous les articles | voir ses articles | voir le profil | voir son profil |
    voir mon profil complet | afficher mon profil complet | consulter le profil complet | tous les articles de |
    tous ses articles | toutes les publications de | lire tous les articles de | lire ses articles |
    lire ses autres articles | plus d'articles de | autres articles de | en savoir plus sur l'auteur |
    en savoir plus sur moi | en savoir plus sur cet auteur | pour en savoir plus sur |
    pour plus d'informations, visitez | pour plus d'informations, rendez-vous | pour plus d'informations sur |
    plus d'informations sur | son site | son blog | mon site | visitez son site | visitez mon site | ajoutez-moi sur |
    rejoignez-moi sur | voir toutes les publications de | voir toutes les publications par | voir les articles de |
    voir les publications de | voir les autres articles de | voir tous les posts de | voir tous les billets de |
    voir tous les messages de | voir tous ses posts | voir toutes ses publications | voir plus d'articles de |
    voir le profil de | voir la fiche de | voir la biographie | voir la bio | afficher tous les articles de |
    afficher les articles de | afficher le profil | consulter tous les articles de | consulter ses articles |
    consulter son profil | consulter le profil de | découvrir ses articles | découvrir tous ses articles |
    découvrez ses articles | découvrez tous les articles de | découvrez son profil | découvrez son site |
    découvrez son blog | découvrez ses autres articles | lire plus d'articles de | lire d'autres articles de |
    lire ses chroniques | lire toutes ses chroniques | lire sa biographie | lire la biographie | lire sa bio |
    lire aussi du même auteur | tous les articles de l'auteur | tous les articles de cet auteur |
    tous les articles par | tous les articles du même auteur | tous les billets de | toutes les chroniques de |
    toutes les tribunes de | tous les posts de | toutes ses publications | tous ses billets | toutes ses chroniques |
    autres articles de cet auteur | autres articles de l'auteur | autres articles par | autres publications de |
    articles de cet auteur | plus d'articles par | plus d'articles de cet auteur | d'autres articles de |
    d'autres articles du même auteur | ses autres articles | ses derniers articles | derniers articles de |
    derniers articles par | retrouvez tous ses articles | retrouvez toutes ses chroniques | retrouvez ses chroniques |
    retrouvez son blog | retrouvez son site | retrouvez l'auteur sur | retrouvez l'auteur |
    retrouvez ici tous les articles | retrouvez mes articles | retrouvez toutes les chroniques | suivez son actualité |
    suivez son compte | suivez l'autrice | suivre l'autrice | suivre cet auteur | suivre ses publications |
    suivre son actualité | suivre sur linkedin | suis-moi | vous pouvez me joindre | vous pouvez le joindre |
    vous pouvez la joindre | vous pouvez le contacter | vous pouvez la contacter | vous pouvez me retrouver sur |
    vous pouvez le retrouver | vous pouvez la retrouver | vous pouvez aussi me suivre | pour me contacter |
    pour le contacter | pour la contacter | pour contacter l'auteur | pour me suivre | pour suivre l'auteur |
    pour en savoir plus sur moi | pour en savoir plus sur l'auteur | contacter l'autrice | contacter cet auteur |
    contacter le rédacteur | contactez-le | contactez-la | contactez le journaliste | écrire au journaliste |
    écrivez-lui | envoyer un message à l'auteur | envoyer un email à l'auteur | envoyer un e-mail à l'auteur |
    joindre l'auteur | joindre notre journaliste | connectez-vous avec moi | visiter le site de | visiter son site |
    visitez le site de l'auteur | visitez son blog | site internet de l'auteur | site de l'auteur |
    site web de l'auteur | blog de l'auteur | page de l'auteur | sa page facebook | son compte twitter |
    son compte instagram | son profil linkedin | sur twitter : @ | plus d'informations sur l'auteur |
    suivre ce journaliste | écrire à l'auteure | écrivez à l'auteur | envoyer un mail à l'auteur
  `),
  pronounLead: phrases(`
    il | elle | ils | elles | son | sa | ses | l'auteur | l'autrice | l'auteure
  `),
  aboutLead: phrases(`
    à propos de | à propos d' | à propos du | à propos des | a propos de | a propos d' | à propos | a propos |
    à propos de nous | à propos de l'entreprise | à propos de la société | à propos du groupe |
    à propos de la fondation | à propos de l'association | qui sommes-nous | qui sommes nous |
    présentation de la société | présentation de l'entreprise | profil de l'entreprise | notre entreprise
  `),
  companyPhrase: phrases(`
    est un leader mondial | est le leader mondial | leader mondial dans | est l'un des leaders |
    fournisseur de premier plan | fournisseur mondial de | dont le siège social est | dont le siège est situé |
    le siège social est situé | basée à paris et | a son siège social | est cotée à la bourse | est coté à la bourse |
    cotée à la bourse de | coté à la bourse de | cotée sur euronext | coté sur euronext | cotée sur le nasdaq |
    compartiment a d'euronext | compartiment b | contact presse | contacts presse | contact média | contacts médias |
    contact médias | relations presse | relations médias | relations investisseurs | contact investisseurs |
    énoncés prospectifs | déclarations prospectives | informations prospectives | pour plus d'informations, visitez |
    pour plus d'informations, rendez-vous sur | pour de plus amples informations |
    pour en savoir plus, rendez-vous sur | pour en savoir plus, consultez | pour en savoir plus : www |
    collaborateurs dans le monde | est un acteur majeur | est le premier fournisseur | est un fournisseur mondial |
    est un groupe international | est une entreprise spécialisée | est une société spécialisée | leader sur le marché |
    chef de file mondial | ayant son siège | son siège social est | basée en france et |
    collaborateurs à travers le monde | présent dans pays | cotée à la bourse de paris | cotée à euronext |
    coté à euronext | coté à paris | inscrites à la cote | se négocient à la | mnémo | code isin | euronext growth |
    demandes des médias | renseignements pour les médias | demandes médias | relations avec les médias |
    relations avec les investisseurs | pour toute demande média | pour plus de renseignements |
    pour obtenir de plus amples renseignements | pour plus d'information | pour tout renseignement |
    ce communiqué contient | le présent communiqué | le présent communiqué de presse | énoncés de nature prospective |
    informations de nature prospective | communiqué de presse peut contenir
  `),
  prevLead: phrases(`
    précédent | précédente | précédents | article précédent | articles précédents | billet précédent |
    billets précédents | post précédent | page précédente | publication précédente | publications précédentes |
    actualité précédente | actualités précédentes | chapitre précédent | sujet précédent | message précédent |
    note précédente | notes précédentes | recette précédente | projet précédent | épisode précédent |
    produit précédent | entrée précédente | entrées précédentes | l'article précédent | lire l'article précédent |
    articles plus anciens | article plus ancien | anciens articles | plus ancien | plus anciens | billets plus anciens |
    messages plus anciens | message plus ancien | articles antérieurs | prec | préc | article d'avant |
    post plus ancien | posts plus anciens | publication plus ancienne | publications plus anciennes |
    contenu précédent | vidéo précédente | photo précédente | image précédente | épisode d'avant | dossier précédent |
    interview précédente | critique précédente | chronique précédente | édition précédente | numéro précédent |
    brève précédente | dépêche précédente | news précédente | info précédente | actu précédente | événement précédent |
    évènement précédent | lecture précédente | navigation précédente | fiche précédente | annonce précédente |
    tutoriel précédent | tuto précédent | test précédent | voir l'article précédent | retour à l'article précédent |
    aller à l'article précédent | previous post | ← précédent | « précédent | < précédent | << précédent |
    article plus vieux | communiqué précédent
  `),
  nextLead: phrases(`
    suivant | suivante | suivants | article suivant | articles suivants | billet suivant | billets suivants |
    post suivant | page suivante | publication suivante | publications suivantes | actualité suivante |
    actualités suivantes | chapitre suivant | sujet suivant | message suivant | note suivante | notes suivantes |
    recette suivante | projet suivant | épisode suivant | produit suivant | entrée suivante | entrées suivantes |
    prochain article | prochain billet | l'article suivant | lire l'article suivant | articles plus récents |
    article plus récent | plus récent | plus récents | billets plus récents | messages plus récents |
    message plus récent | suiv | prochain post | prochaine publication | prochaine actualité | post plus récent |
    posts plus récents | publication plus récente | publications plus récentes | contenu suivant | vidéo suivante |
    photo suivante | image suivante | dossier suivant | interview suivante | critique suivante | chronique suivante |
    édition suivante | numéro suivant | brève suivante | dépêche suivante | news suivante | info suivante |
    actu suivante | événement suivant | évènement suivant | lecture suivante | fiche suivante | annonce suivante |
    tutoriel suivant | tuto suivant | test suivant | article à suivre | voir l'article suivant |
    aller à l'article suivant | next post | suivant → | suivant » | suivant > | suivant >> | communiqué suivant
  `),
  relatedHeading: phrases(`
    articles similaires | article similaire | articles liés | articles associés | articles connexes |
    articles en relation | articles en lien | articles relatifs | articles recommandés | articles récents |
    articles populaires | articles les plus lus | articles les plus populaires | articles les plus consultés |
    articles de la même catégorie | articles du même auteur | articles sur le même sujet | articles suggérés |
    articles à lire | autres articles | autres articles à lire | autres articles qui pourraient vous intéresser |
    autres articles du même auteur | autres articles de la rubrique | autres articles de cette rubrique |
    autres actualités | autres billets | autres publications | autres sujets | autres contenus | derniers articles |
    dernières actualités | dernières actus | dernières nouvelles | dernières publications | dernières infos |
    dernières news | derniers billets | dernières vidéos | derniers commentaires | commentaires récents |
    dernier article | à lire aussi | a lire aussi | à lire également | a lire également | à lire ailleurs |
    à lire ensuite | à lire sur le même sujet | à lire dans cette rubrique | à voir aussi | a voir aussi |
    à voir également | à découvrir aussi | à découvrir également | à découvrir ensuite | à ne pas manquer |
    a ne pas manquer | à ne pas rater | à la une | a la une | à consulter aussi | lire aussi | lire également |
    lire la suite | lire plus | lire plus d'articles | lisez aussi | lire ensuite | voir aussi | voir également |
    voir plus | voir plus d'articles | voir tous les articles | sur le même sujet | sur le même thème |
    dans la même rubrique | dans la même catégorie | dans le même genre | du même auteur | de la même catégorie |
    vous aimerez aussi | vous aimerez peut-être | vous aimerez peut-être aussi | vous aimerez sûrement |
    vous pourriez aimer | vous pourriez aussi aimer | vous pourriez aussi être intéressé par |
    vous pourriez être intéressé par | vous pourriez apprécier | vous pouvez aussi aimer | vous pouvez aussi lire |
    vous allez aimer | vous allez adorer | vous avez peut-être manqué | cela pourrait vous intéresser |
    cela peut vous intéresser | cela devrait vous intéresser | ça peut vous intéresser | ça pourrait vous intéresser |
    ceci pourrait vous intéresser | ces articles pourraient vous intéresser | ces articles peuvent vous intéresser |
    ces contenus peuvent vous intéresser | ces articles devraient vous plaire | cet article vous a plu |
    ces contenus devraient vous intéresser | pourrait vous intéresser | pourraient vous intéresser |
    peut vous intéresser | peuvent vous intéresser | recommandé pour vous | recommandés pour vous |
    nous vous recommandons | nous vous conseillons | la rédaction vous recommande | la rédaction vous conseille |
    notre sélection | sélection de la rédaction | notre sélection d'articles | plus d'articles | plus d'actualités |
    plus d'infos | plus d'actus | plus de contenus | plus de nouvelles | plus sur ce sujet | plus sur le sujet |
    plus de cet auteur | les plus lus | les plus vus | les plus populaires | les plus partagés | les plus commentés |
    les plus consultés | les plus récents | les articles les plus lus | les plus lues | le plus lu | le plus récent |
    les plus partagées | sujets tendance | tendances actuelles | contenu sponsorisé | contenus sponsorisés |
    liens sponsorisés | contenus associés | contenu similaire | contenu associé | sujets associés | sujets liés |
    thèmes associés | thématiques associées | liens connexes | liens associés | vidéos associées | vidéos similaires |
    l'essentiel de l'actualité | l'actualité en continu | toute l'actualité | toutes les actualités | toute l'info |
    fil info | fil d'actualité | fil d'actu | à propos du même sujet | découvrez aussi | découvrez également |
    découvrir plus | découvrez nos autres articles | ne manquez pas | ne ratez pas | continuez votre lecture |
    continuer la lecture | poursuivez votre lecture | pour continuer la lecture | ailleurs sur le web | dossiers liés |
    à lire aussi sur | à lire aussi dans | à lire également sur | à lire sur le sujet | à lire sur notre site |
    à lire sur le même thème | à lire dans la même rubrique | à lire dans la même catégorie | à lire maintenant |
    à lire plus tard | à lire absolument | à lire et à relire | à retrouver aussi | à découvrir sur |
    à voir sur le même sujet | à écouter aussi | à écouter également | à suivre aussi | à la une aujourd'hui |
    à la une de | à la une sur | actualités similaires | actualités liées | actualités récentes | actualités associées |
    actus similaires | actualité en continu | le plus populaire | le plus partagé | plus lus | plus populaires |
    les articles les plus récents | les articles les plus populaires | articles les plus récents |
    articles les plus commentés | articles les plus partagés | articles à la une | articles à ne pas manquer |
    articles à découvrir | articles du moment | articles en vedette | articles intéressants | articles suivants |
    articles apparentés | articles voisins | articles sélectionnés pour vous | articles recommandés pour vous |
    articles qui pourraient vous intéresser | articles qui peuvent vous intéresser |
    articles susceptibles de vous intéresser | article connexe | article lié | article recommandé | article associé |
    cela pourrait aussi vous intéresser | ceci peut vous intéresser | ces articles pourraient aussi vous intéresser |
    ces articles devraient vous intéresser | ces contenus pourraient vous intéresser |
    ces sujets pourraient vous intéresser | cet article peut vous intéresser | cet article pourrait vous intéresser |
    ceux qui ont lu cet article ont aussi lu | contenus similaires | contenus recommandés | contenu recommandé |
    dans la même série | dans la même thématique | dans le même dossier | dans le même thème | dans notre dossier |
    notre dossier | nos dossiers | d'autres articles | d'autres articles à découvrir | d'autres articles à lire |
    d'autres articles qui pourraient vous intéresser | d'autres articles qui peuvent vous intéresser |
    d'autres articles sur le même sujet | d'autres articles susceptibles de vous intéresser | d'autres sujets |
    d'autres lectures | autres articles récents | autres articles similaires | autres articles sur le sujet |
    autres articles de la catégorie | autres articles intéressants | autres articles susceptibles de vous intéresser |
    autres articles populaires | autres articles recommandés | autres infos | autres news | autres actus |
    autres dossiers | autres vidéos | autres recettes | autres tests | autres titres | découvrez d'autres articles |
    découvrir aussi | découvrir plus d'articles | découvrir d'autres articles | en ce moment sur |
    en lien avec cet article | en rapport avec cet article | en savoir plus | encore plus d'articles |
    et si vous lisiez | poursuivre la lecture | poursuivre votre lecture | continuer à lire | prolonger la lecture |
    prolongez votre lecture | la rédaction vous propose | la rédaction recommande | la suite de l'actualité |
    le choix de la rédaction | les choix de la rédaction | les immanquables | les incontournables |
    les dernières actualités | les dernières actus | les dernières infos | les dernières nouvelles |
    les derniers articles | les dernières news | les dernières vidéos | les autres articles |
    les internautes lisent aussi | les lecteurs ont aussi lu | les lecteurs ont également lu |
    les lecteurs lisent aussi | les articles similaires | l'actu en continu | l'essentiel de l'actu |
    lectures recommandées | lectures complémentaires | lectures suggérées | lectures similaires | lecture recommandée |
    lire d'autres articles | lire également sur le même sujet | lire sur le même sujet | lire aussi sur le même sujet |
    liens sur le même thème | ne manquez pas aussi | nos articles | nos articles récents | nos articles similaires |
    nos articles les plus lus | nos autres articles | nos derniers articles | nos dernières actualités |
    nos recommandations | nos suggestions | nos vidéos | nouveaux articles | on vous recommande |
    on vous conseille aussi | plus d'articles comme celui-ci | plus d'articles à lire | plus d'articles intéressants |
    plus d'articles sur | plus de lecture | plus de news | plus de vidéos | plus sur le même sujet | posts similaires |
    posts récents | posts liés | publications similaires | publications liées | publications récentes |
    publications associées | pourraient aussi vous intéresser | pourrait aussi vous intéresser |
    peut aussi vous intéresser | récemment publiés | recommandé par | recettes similaires |
    si vous avez aimé cet article | si vous avez aimé, vous aimerez aussi | suggestions d'articles |
    suggestions de lecture | sujets connexes | sujets similaires | sujets du moment | tendance en ce moment |
    toute l'actu | vidéos à la une | vidéos recommandées | vidéos les plus vues | vous aimerez |
    vous aimerez également | vous aimeriez peut-être | vous devriez aimer | vous pourriez également aimer |
    vous serez peut-être intéressé par | vous avez aimé cet article | vous avez manqué | vous voulez en savoir plus |
    voir d'autres articles | voir aussi sur le même thème | voir également sur le sujet | autres communiqués |
    derniers communiqués | communiqués de presse récents | tous les épisodes de la série |
    les autres volets de la série | en ce moment sur le site | nos autres articles sur le sujet
  `),
  relatedLead: phrases(`
    à lire aussi | a lire aussi | à lire également | a lire également | a lire | à lire sur | à lire ensuite |
    lire aussi | lire également | lire la suite | lire l'article | lire notre article | lire notre dossier |
    lire notre enquête | lire notre analyse | lire plus | lire notre éditorial | lire l'enquête | lire le récit |
    lire l'entretien | lire l'analyse | lire l'interview | lisez aussi | lisez également | lisez notre | à voir aussi |
    a voir aussi | voir aussi | voir également | voir notre | à écouter aussi | à découvrir aussi | à ne pas manquer |
    à ne pas rater | à relire | découvrez aussi | découvrez également | découvrir aussi | découvrir également |
    consultez aussi | consultez également | consulter aussi | sur le même sujet | sur le même thème | article lié |
    article connexe | articles liés | articles similaires | dans le même dossier | pour aller plus loin |
    pour en savoir plus | plus d'info | vous aimerez aussi | vous pourriez aimer | cela pourrait vous intéresser |
    ça pourrait vous intéresser | cela peut vous intéresser | ne manquez pas | notre dossier | notre sélection |
    cliquez ici pour lire | à lire | à lire sur le sujet | à lire sur le même sujet | à lire dans | à lire en |
    à lire et à | à lire absolument | à revoir | article recommandé | article à lire | articles connexes |
    lire notre reportage | lire notre interview | lire notre entretien | lire notre décryptage | lire notre test |
    lire notre critique | lire nos articles | lire aussi notre | lire aussi l'article | lire aussi la tribune |
    lire aussi le reportage | lire aussi l'enquête | lire aussi l'entretien | lire aussi l'éditorial |
    lire aussi le décryptage | lire aussi le récit | lire aussi sur le sujet | lire également notre |
    lire le reportage | lire le dossier | lire le portrait | lire la critique | lire la chronique | lire la tribune |
    lire le billet | lire les explications | lire ici | lire en complément | lire par ailleurs | lire plus loin |
    lisez notre article | lisez aussi notre | lisez l'article | lisez plus | voir aussi notre | voir aussi l'article |
    voir notre dossier | voir notre article | voir l'article | voir le dossier | voir la vidéo | voir ici | voir plus |
    réécouter | écouter aussi | écouter également | écoutez aussi | écoutez notre podcast | regarder aussi |
    regardez aussi | découvrez notre | consultez notre | retrouvez aussi | retrouvez notre dossier |
    retrouvez tous nos articles | retrouvez toute l'actualité | retrouver toute l'actualité | suivez notre direct |
    suivre notre direct | notre article | notre dossier sur | notre test complet | dossier complet | pour approfondir |
    pour en lire plus | plus d'infos | plus d'informations ici | plus d'infos ici | en savoir plus |
    en savoir davantage | sur ce sujet | dans la même rubrique | dans le même thème | voir sur le même sujet |
    la suite ici | la suite sur | ne ratez pas | vous pourriez aussi aimer | ça peut vous intéresser |
    ceci pourrait vous intéresser | la rédaction vous conseille | la rédaction vous recommande | lien connexe |
    lecture conseillée | lecture recommandée | cliquez ici pour en savoir plus | en vidéo | la vidéo à voir |
    à voir en vidéo | à voir également | à voir absolument | à lire aussi sur le même sujet | a lire egalement |
    a voir | a écouter | à écouter | à écouter également | à découvrir | à redécouvrir | à retrouver | à consulter |
    à noter aussi | lisez notre enquête | lisez notre dossier | lisez notre analyse | lire le décryptage | relire |
    relire notre article | revoir | notre dossier complet | tout le dossier | tout savoir sur | plus de détails |
    pour en savoir davantage | dans la même série | épisode précédent | notre vidéo | archives | retour sur |
    ne pas manquer | article associé | lectures complémentaires | vous avez manqué | vous l'avez raté | déjà paru |
    contexte
  `),
  shareLine: phrases(`
    partager | partage | partagez | partager cet article | partager l'article | partager ce contenu |
    partager cette page | partager cette publication | partager ce post | partager ce billet | partager la page |
    partager le lien | partager la publication | partager l'info | partager via | partager par | partager par email |
    partager par e-mail | partager par mail | partager sur | partager sur facebook | partager sur twitter |
    partager sur x | partager sur linkedin | partager sur whatsapp | partager sur pinterest | partager sur telegram |
    partager sur messenger | partager sur tumblr | partager sur reddit | partager avec facebook |
    partager avec twitter | partager avec pinterest | partager sur les réseaux sociaux | partager avec |
    partager avec des amis | partager ceci | partager ça | partagez ceci | partagez cet article | partagez l'article |
    partagez cette page | partagez sur | partagez avec vos amis | partagez sur facebook | partagez sur les réseaux |
    j'aime | j'aime ça | j'aime chargement | je n'aime pas | j'adore | tweeter | tweetez | tweet | épingler | épinglez |
    épingle | sauvegarder | enregistrer l'article | ajouter aux favoris | ajouter à mes favoris | ajouter à ma liste |
    ajouter à mes articles | lire plus tard | à lire plus tard | mettre de côté | envoyer | envoyer par email |
    envoyer par e-mail | envoyer par mail | envoyer à un ami | envoyer cet article | envoyer un lien | email | e-mail |
    imprimer | imprimer l'article | imprimer cet article | imprimer la page | imprimer cette page | version imprimable |
    copier le lien | copier l'url | lien copié | lien copié dans le presse-papiers | recommander cet article |
    signaler une erreur | offrir cet article | offrir l'article | écouter l'article | écouter cet article |
    faites passer | pinterest | facebook | whatsapp | blogthis | notez cet article | noter cet article |
    partager sur bluesky | partager sur threads | partager sur mastodon | partager sur flipboard |
    partager via whatsapp | partager via e-mail | partager via email | partager avec vos amis | partagez sur twitter |
    partagez sur les réseaux sociaux | partagez cet article avec vos amis | partagez votre article |
    options de partage | boutons de partage | envoyer à un proche | envoyer cet article par e-mail |
    envoyer l'article par e-mail | envoyer le lien | envoyer par whatsapp | recommander | recommandez cet article |
    offrir un article | épingler sur pinterest | épinglez-moi | épinglez-le | enregistrer | enregistrer pour plus tard |
    sauvegarder l'article | ajouter à ma sélection | ajouter à ma liste de lecture | copier le lien de l'article |
    copié | partager imprimer | imprimer partager | réagir partager | 0 partage | 0 partages |
    partages | le lien a été copié | plus d'options de partage | partager par sms
  `),
  shareLead: phrases(`
    partager cet article | partagez cet article | partager l'article | partagez l'article | partager cette page |
    partagez cette page | partager sur | partagez sur | partagez-le avec | partagez avec vos amis | partager via |
    partager ce contenu | n'hésitez pas à partager | n'hésitez pas à le partager | n'hésitez pas à liker |
    cliquez pour partager | cliquez pour partager sur | cliquer pour partager | cliquer pour partager sur |
    cliquez pour imprimer | cliquer pour imprimer | cliquer pour envoyer | cliquez pour envoyer | j'aime ça |
    cet article vous a plu | cet article vous a été utile | si cet article vous a plu |
    si vous avez aimé cet article | si tu as aimé cet article | vous avez aimé cet article |
    vous avez trouvé cet article | envoyer par e-mail | envoyer cet article | imprimer cet article |
    recommandez cet article | aidez-nous à faire connaître |
    partagez ce billet | partagez cette info | partagez cette information | partagez l'info | partagez ceci |
    partagez sur vos réseaux | partager ce billet | partager cette information | cet article vous plaît |
    cet article t'a plu | vous avez aimé l'article | tu as aimé cet article | si cet article t'a plu |
    si vous avez apprécié cet article | si vous avez trouvé cet article | n'hésite pas à partager |
    n'oubliez pas de partager | épinglez cet article | épinglez cette image | envoyez cet article |
    offrez cet article | faites suivre cet article | faites suivre cette newsletter | transférez cette newsletter |
    en tant qu'abonné, vous pouvez offrir
  `),
  followLead: phrases(`
    suivez-nous | suivez-nous sur | suivez nous sur | suivez nous | suivez-nous sur facebook |
    suivez-nous sur instagram | suivez-nous sur google news | suivez-nous sur google actualités |
    suivez toute l'actualité | suivez notre page | suivez notre chaîne | suivre sur google | nous suivre sur |
    rejoignez-nous | rejoignez-nous sur | rejoignez nous sur | rejoignez notre chaîne whatsapp |
    rejoignez notre communauté | rejoignez notre groupe | rejoignez la communauté | rejoignez notre canal |
    retrouvez-nous sur | retrouvez nous sur | retrouvez-nous aussi sur | retrouvez toute l'actualité |
    retrouvez notre actualité | abonnez-vous à notre chaîne | abonnez-vous à notre page | abonnez-vous à la chaîne |
    abonnez-vous à notre chaîne youtube | abonnez-vous à notre compte | likez notre page | likez-nous sur |
    aimez notre page | aimez-nous sur facebook | devenez fan | restons en contact | gardons le contact |
    ajoutez-nous à vos favoris | notre page facebook | notre chaîne whatsapp | notre chaîne youtube |
    visitez notre page | vous pouvez nous suivre | vous pouvez aussi nous suivre |
    suivez-nous aussi | suivez-nous également | suivez-nous en | suivez notre compte | suivez notre actualité |
    suivez notre actu | suivez toute l'actu | suivez l'actualité de | suivez l'actualité en temps réel |
    suivez toutes nos | suivez toutes les actualités | suivez @ | suivez le compte | suivez la page | suivez-moi sur |
    suis-nous sur | suis-moi sur | rejoignez notre | rejoignez notre page | rejoignez le groupe | rejoignez la chaîne |
    rejoins notre | rejoins-nous sur | retrouvez-nous aussi | retrouvez-nous également | retrouvez notre page |
    retrouvez notre chaîne | retrouvez toute l'actualité de | abonnez-vous à notre fil | abonnez-vous à nos réseaux |
    abonnez-vous à notre canal | abonne-toi à notre | aimez-nous sur | ajoutez-nous | ajoutez-nous à vos |
    ajouter à vos sources | suivre sur google news | suivre sur google actualités | nous retrouver sur |
    restez connectés | restez connecté avec nous | restez connecté | choisissez-nous comme source |
    activez la cloche | recevez nos alertes sur whatsapp | nous sommes sur whatsapp | nous sommes aussi sur
  `),
  promoLead: phrases(`
    abonnez-vous | abonnez-vous à | abonnez-vous à notre newsletter | abonnez-vous à la newsletter |
    abonnez-vous à nos newsletters | abonnez-vous à notre infolettre | abonnez-vous gratuitement |
    abonnez-vous dès maintenant | abonnez-vous pour | abonnez-vous au blog | abonnez-vous à ce blog |
    abonnez-vous pour lire | s'abonner | s'abonner à la newsletter | je m'abonne | je m'inscris | je fais un don |
    inscrivez-vous | inscrivez-vous à | inscrivez-vous à notre newsletter | inscrivez-vous à la newsletter |
    inscrivez-vous gratuitement | inscrivez vous | inscription à la newsletter | inscription newsletter |
    inscription gratuite | notre newsletter | nos newsletters | infolettre | recevez notre newsletter | recevez nos |
    recevez nos newsletters | recevez gratuitement | recevez chaque semaine | recevez chaque matin |
    recevez toute l'actualité | recevez toutes les | recevez l'essentiel | recevez les dernières |
    recevez nos derniers articles | recevez par mail | recevez tous nos | recevoir la newsletter |
    recevoir les newsletters | recevoir nos | ne ratez rien | ne manquez aucun | ne manquez aucune | restez informé |
    restez informés | restez au courant | soyez informé | soyez les premiers | votre email | votre e-mail |
    votre adresse email | votre adresse e-mail | votre adresse mail | adresse e-mail | adresse email |
    entrez votre email | entrez votre adresse | entrez votre e-mail | saisissez votre adresse | saisissez votre email |
    renseignez votre email | indiquez votre email | déjà abonné | déjà abonnée | vous êtes déjà abonné | déjà inscrit |
    déjà un compte | déjà membre | pas encore abonné | pas encore inscrit | pas encore de compte |
    vous avez déjà un compte | cet article est réservé | cet article est réservé aux abonnés | article réservé |
    article réservé aux abonnés | contenu réservé aux abonnés | réservé aux abonnés | réservé à nos abonnés |
    la suite est réservée | la lecture de cet article est réservée | pour lire la suite | pour continuer la lecture |
    pour continuer votre lecture | pour soutenir | lisez la suite | accédez à tous | accédez à l'intégralité |
    accès illimité | connectez-vous pour | créez un compte | créez votre compte | créez gratuitement |
    testez gratuitement | essayez gratuitement | essai gratuit | offre limitée | soutenez-nous | soutenez notre |
    soutenez un média | soutenez une presse | soutenez le journalisme | soutenir notre travail | faites un don |
    faire un don | je donne | nous avons besoin de vous | nous avons besoin de votre | devenez membre | devenez abonné |
    devenez adhérent | devenez mécène | téléchargez notre application | téléchargez notre appli |
    téléchargez l'application | téléchargez gratuitement | télécharger l'application | télécharger gratuitement |
    installez notre application | acheter sur amazon | achetez maintenant | réserver maintenant | demander un devis |
    demandez un devis | devis gratuit | contactez-nous pour | contactez-nous au | contactez-nous dès |
    en vous inscrivant | en vous abonnant | en renseignant votre | j'accepte de recevoir | j'accepte les |
    je souhaite recevoir | je souhaite m'abonner | j'ai lu et | oui, je | vous pouvez vous désabonner |
    vous pouvez vous désinscrire | votre adresse de messagerie | merci de votre inscription |
    merci pour votre inscription | merci de votre lecture | merci de nous lire | merci d'avoir lu |
    vous aimez cet article | vous souhaitez recevoir | liens affiliés | lien affilié | cet article contient des liens |
    les liens de cet article | abonnez-vous dès | abonnez-vous ici | abonne-toi | inscrivez-vous à nos newsletters |
    inscrivez-vous pour recevoir | inscris-toi à | recevez toute l'actu | recevez chaque jour | recevez les meilleurs |
    recevez le meilleur de | recevez par e-mail | recevez par email | recevoir notre newsletter |
    recevoir nos newsletters | recevoir les alertes | restez informé(e) | reste informé | ne ratez aucun |
    pour ne rien manquer | pour ne rien rater | pour ne manquer aucun | ne rien manquer | newsletter gratuite |
    l'infolettre | chaque jour, recevez | chaque semaine, recevez | chaque matin, recevez | chaque semaine, retrouvez |
    tous les matins, recevez | toute l'actualité en direct | toute l'actu en direct | téléchargez l'appli |
    installez l'application | découvrez l'application | notre application | notre application mobile |
    activez les notifications | activer les notifications | article réservé à nos abonnés |
    cet article est réservé à nos abonnés | ce contenu est réservé | ce contenu est réservé aux abonnés |
    la suite de cet article est réservée | pour lire l'intégralité | pour continuer à lire |
    pour poursuivre la lecture | poursuivez la lecture | lisez l'intégralité | lisez cet article en illimité |
    accédez à tous nos | accès à tous les | déverrouillez | déjà abonné(e) | vous n'êtes pas abonné |
    connectez-vous pour lire | identifiez-vous pour lire | offre d'essai | offre découverte | offre sans engagement |
    profitez de notre offre | profitez de l'offre | soutenez notre travail | soutenez la presse |
    soutenez un journalisme | soutenez l'info | soutenez la rédaction | soutenir notre | faites un don mensuel |
    grâce à vos dons | grâce à votre soutien | notre rédaction a besoin | ce journal est indépendant | aidez-nous à |
    vous aimez notre travail | vous appréciez notre travail | vous appréciez nos articles |
    si vous aimez notre travail | cet article contient des liens affiliés |
    cet article contient des liens d'affiliation | cet article comporte des liens | certains liens de cet article |
    certains liens présents | les liens affiliés | liens d'affiliation | en cliquant sur ces liens |
    en tant que partenaire amazon | en tant qu'affilié amazon | *lien affilié | * lien affilié | * liens affiliés |
    *liens affiliés | offrez un abonnement | en vente en kiosque | achetez le numéro | acheter ce numéro |
    saisissez votre e-mail | renseignez votre | en soumettant ce formulaire | en validant votre |
    votre adresse e-mail est | votre adresse email est | vous pourrez vous désinscrire | oui, je souhaite |
    oui, je veux | en poursuivant, vous acceptez |
    j'en profite | je soutiens | ne manquez plus | ne manquez rien | ne ratez plus | offre spéciale |
    pour lire cet article | recevez chaque | votre don | cet article est exclusivement réservé |
    cet article vous est offert | cet article est en accès libre | cet article est payant |
    cet article est verrouillé | ce contenu est exclusivement | cette vidéo est réservée | cet épisode est réservé |
    il vous reste 80 | il vous reste 90 | il vous reste 70 | vous avez déjà un abonnement | vous êtes déjà abonnée |
    vous êtes abonné | vous n'êtes pas encore abonné | vous n'avez pas de compte | vous n'avez pas encore de compte |
    pas encore membre | connectez-vous à votre compte | pour accéder à la suite | poursuivez votre lecture |
    profitez de votre article | testez sans engagement | découvrez nos offres | découvrez toutes nos offres |
    voir les offres d'abonnement | voir nos offres | choisissez votre formule | choisir mon abonnement |
    je me connecte | je crée mon compte | lire le journal numérique | lire le journal du jour | achetez ce numéro |
    commander ce numéro | feuilleter le magazine | consultez le journal numérique | notre média est indépendant |
    nous sommes un média indépendant | un média indépendant a besoin | notre indépendance dépend |
    notre journal ne vit que | l'information a un coût | la presse indépendante a besoin |
    l'info indépendante a besoin | soutenez l'information | chaque don compte | chaque don nous aide |
    même un petit don | 66 % de votre don | vos dons sont | téléchargez notre livre blanc |
    téléchargez le livre blanc | télécharger le livre blanc | téléchargez notre e-book | téléchargez notre ebook |
    téléchargez notre guide | recevez notre guide | écoutez notre podcast | écoutez le podcast | écouter le podcast |
    retrouvez notre podcast | un podcast à écouter sur | disponible sur toutes les plateformes |
    cet e-mail vous a été transféré | cette newsletter vous a été transférée | on vous a transféré |
    participez à notre jeu | participez au concours | tentez de gagner
  `),
  promoPhrase: phrases(`
    abonnez-vous à notre newsletter | abonnez-vous à la newsletter | abonnez-vous à nos newsletters |
    inscrivez-vous à notre newsletter | inscrivez-vous à la newsletter | inscrivez-vous gratuitement |
    notre newsletter quotidienne | notre newsletter hebdomadaire | notre newsletter gratuite | notre newsletter pour |
    à notre infolettre | dans votre boîte mail | dans votre boite mail | dans votre boîte e-mail |
    dans votre boîte aux lettres électronique | directement par email | directement par mail | par email à chaque |
    vous désabonner à tout moment | se désabonner à tout moment | vous désinscrire à tout moment |
    désinscription à tout moment | à l'aide du lien de désabonnement | lien de désabonnement |
    via le lien de désinscription | liens de désinscription | résiliable à tout moment | annulable à tout moment |
    1€ le premier mois | accès illimité à tous | tous les contenus en illimité | tous nos articles en illimité |
    réservé aux abonnés | réservée aux abonnés | réservé à nos abonnés | pour lire la suite de cet article |
    pour continuer votre lecture | pour lire l'intégralité | déjà abonné | de cet article à lire |
    téléchargez notre application | téléchargez l'application | disponible sur app store et |
    saisissez votre adresse e-mail pour | recevoir une notification de chaque nouvel article |
    recevoir les notifications de nouveaux | soutenez un média indépendant | soutenez le journalisme indépendant |
    liens affiliés | lien affilié | nous percevons une commission | touchons une commission | sans surcoût pour vous |
    sans frais supplémentaires pour vous | partenaire amazon | partenaire d'amazon |
    politique de confidentialité et les | en vous inscrivant, vous acceptez | en vous inscrivant vous acceptez |
    vous acceptez de recevoir | j'accepte de recevoir | j'accepte la politique de confidentialité |
    conditions générales d'utilisation et | merci de nous lire | merci de votre inscription |
    n'oubliez pas de vous abonner | cliquez ici pour vous abonner | cliquez ici pour vous inscrire |
    abonnez-vous à notre | abonnez-vous pour lire | inscrivez-vous à notre | inscrivez-vous gratuitement à |
    inscription à la newsletter | notre newsletter | nos newsletters | notre infolettre | newsletter gratuite |
    dans votre boîte de réception | dans votre boîte courriel | directement dans votre boîte | dans ta boîte mail |
    directement par e-mail | sur votre smartphone en | notre application mobile | gratuitement sur l'app store |
    la suite est réservée | cet article à lire | lire la suite de cet article | accès à tous les articles |
    accès à l'intégralité | tous les articles en illimité | articles en illimité | résiliable en ligne |
    vous êtes déjà abonné | déjà un compte | soutenez notre travail | soutenez notre journal |
    soutenez notre rédaction | soutenez l'indépendance | soutenez-nous en | soutenir notre travail |
    soutenir notre rédaction | grâce à vos dons | déductible à 66 | 66 % de votre don | liens d'affiliation |
    lien d'affiliation | nous touchons une commission | percevons une commission | recevons une commission |
    sans coût supplémentaire pour vous | sans que cela ne vous coûte | programme partenaires d'amazon |
    club partenaires d'amazon | partenaire amazon, je réalise | réalise un bénéfice sur les achats |
    se désinscrire à tout moment | lien de désinscription | en bas de nos emails | jamais de spam |
    pour vous envoyer la newsletter | je souhaite recevoir |
    faites un don | réservée à nos abonnés | de cet article à découvrir | sans engagement, résiliable |
    sans engagement de durée | le premier mois puis | puis 9,99 | sur toutes les plateformes de podcast |
    sur toutes les plateformes d'écoute | sur votre plateforme d'écoute préférée | sur votre application de podcast |
    nous pouvons percevoir une commission | nous pouvons toucher une commission | si vous achetez via |
    les prix mentionnés dans cet article | les prix indiqués sont |
    articles gratuits ce mois | articles gratuits restants | article gratuit ce mois | articles offerts ce mois
  `),
  copyrightPhrase: phrases(`
    tous droits réservés | tout droit réservé | tous droits de reproduction | droits de reproduction et de |
    reproduction interdite | reproduction interdite sans | toute reproduction interdite |
    reproduction et diffusion interdites | toute reproduction, même partielle | toute reproduction totale ou partielle |
    toute reproduction ou représentation | est strictement interdite sans | sans l'autorisation écrite |
    sous licence creative commons | mis à disposition selon les termes de la licence | attribution - pas d'utilisation |
    propulsé par wordpress | fièrement propulsé par wordpress | fourni par blogger | copyright © | © copyright |
    (avec afp) | tous droits de reproduction réservés | tous droits de reproduction et de représentation réservés |
    tous droits de reproduction et d'adaptation | droits de reproduction réservés | toute reproduction est interdite |
    reproduction même partielle interdite | reproduction partielle ou totale | certains droits réservés |
    propulsé par blogger | © afp | © ap | © reuters | afp/archives |
    licence creative commons | reproduction totale ou partielle
  `),
  noticePhrase: phrases(`
    reproduction interdite | n'engage que son auteur | n'engagent que leur auteur | n'engagent que leurs auteurs |
    n'engagent que l'auteur | n'engage pas la rédaction | n'engage pas la responsabilité |
    ne reflète pas nécessairement | ne reflètent pas nécessairement | les opinions exprimées dans |
    les opinions exprimées sont | ne saurait être tenue responsable | décline toute responsabilité quant |
    à titre indicatif et | ne constituent pas un conseil | ne constitue pas un conseil en investissement |
    ne remplace pas un avis médical | cet article est republié à partir de | est republié à partir de the conversation |
    cet article a été publié | cet article a été initialement publié | cet article a d'abord été publié |
    cet article est initialement paru | initialement publié sur | initialement publié dans | publié initialement sur |
    est apparu en premier sur | est apparu en premier | lire l'article original | traduit de l'anglais par |
    cet article a été mis à jour | cet article a été traduit | vous avez repéré une erreur | signaler une erreur dans |
    ne possède pas de parts | généré automatiquement | interdite sans accord | n'engage que leurs auteurs |
    n'engage que ses auteurs | n'engagent que la responsabilité | n'engagent pas la rédaction |
    ne reflètent pas forcément | ne reflète pas forcément | ne représentent pas nécessairement |
    ne représentent pas forcément | ne saurait être tenu responsable | ne pourra être tenu responsable |
    ne pourra être tenue responsable | ne sauraient être tenus responsables | déclinons toute responsabilité |
    ne constitue pas une incitation | ne constituent pas une incitation | ne remplace pas un avis |
    ne remplacent pas un avis | ne remplace pas une consultation | ne remplacent pas une consultation |
    à titre informatif uniquement | à titre d'information uniquement | uniquement à titre informatif |
    fournies à titre informatif | données à titre indicatif et | cet article a été publié pour la première fois |
    cet article a été publié à l'origine | cet article est d'abord paru | cet article est extrait |
    cet article est paru dans | cet article est republié | cet article est issu | cet article est traduit |
    cet article a été modifié | cet article a été corrigé | cet article a été édité | est republié à partir de |
    republié à partir de the conversation | lisez l'article original | publié initialement dans |
    initialement publié le | paru initialement | initialement paru | article original publié |
    rédigé avec l'aide de l'ia | avec l'assistance de l'ia | une version antérieure de cet article |
    une version précédente de cet article | une première version de cet article |
    dans une première version de cet article | contrairement à ce que nous avons écrit |
    contrairement à ce que nous écrivions | contrairement à ce qui était indiqué | contrairement à ce qui était écrit |
    nos excuses à nos lecteurs | nous prions nos lecteurs | vous avez trouvé une erreur |
    vous avez constaté une erreur | vous constatez une erreur | si vous constatez une erreur |
    si vous avez trouvé une erreur | signalez-la nous | une faute dans cet article | une erreur dans cet article |
    écrivez à la rédaction | strictement interdite sans | protégés par la législation |
    contenu proposé par un partenaire | n'a pas participé à la rédaction | la rédaction n'a pas participé |
    n'a pas été rédigé par la rédaction | rédigé par un partenaire | ne travaillent pas, ne conseillent pas |
    ne reçoivent pas de fonds | déclaré aucune autre affiliation | déclare aucune autre affiliation |
    n'ont déclaré aucune | appelez le 39 19 | appelez le 3919 | l'abus d'alcool est dangereux |
    pour votre santé, mangez | pour votre santé, évitez | pour votre santé, pratiquez |
    avec l'aide de l'intelligence artificielle | est interdite sans | interdite sans autorisation |
    ne constitue pas un conseil | ne peut être tenue responsable | ne sauraient remplacer |
    ne travaille pas, ne conseille pas | traduit automatiquement | à titre purement informatif |
    relu par la rédaction | vérifié par la rédaction avant | une version antérieure de ce texte |
    une précédente version de cet article | toutes nos excuses pour cette erreur | jouer comporte des risques |
    endettement, isolement, dépendance | appelez le 09 74 75 13 13 | sous la seule responsabilité de l'annonceur |
    sous la seule responsabilité de son | seul responsable du contenu de ce communiqué |
    la rédaction n'est pas impliquée | réalisé en dehors de la rédaction | produit par notre équipe commerciale |
    droits de reproduction et de diffusion réservés |
    cet article date de plus de | cet article a plus de | cet article a été publié il y a plus de
  `),
  noticeLead: phrases(`
    avis de non-responsabilité | clause de non-responsabilité | mise en garde | avertissement sur les risques |
    mentions légales | note de la rédaction | ndlr | n.d.l.r | note de l'éditeur | note de l'auteur |
    note de l'autrice | note du traducteur | ndt | ndla | erratum | rectificatif | copyright | déclaration d'intérêts |
    conflit d'intérêts | conflits d'intérêts | liens d'intérêt | cet article a été initialement publié |
    cet article a été republié | cet article est republié | cet article est paru | cet article est initialement paru |
    cet article a d'abord été | cet article est extrait | cet article est issu | cet article a été mis à jour |
    cet article a été traduit | cet article a été modifié | ce texte est paru | ce texte a d'abord été |
    ce billet a été publié | ce contenu a été publié | ce contenu a été produit | cette entrée a été publiée |
    cette oeuvre est mise à disposition | ce(tte) œuvre est mise à disposition | cette œuvre est mise à disposition |
    les opinions exprimées | les propos exprimés | les points de vue exprimés | les tribunes publiées |
    initialement publié | publié initialement | article initialement publié | paru initialement |
    reproduit avec l'autorisation | reproduit avec l'aimable autorisation | avec l'aimable autorisation de |
    toute reproduction | reproduction interdite | sauf mention contraire | tous droits réservés |
    vous avez repéré une erreur | une erreur dans l'article | note de l'équipe | nb de la rédaction |
    précision de la rédaction | errata | correctif | mise à jour de l'article | mise à jour du |
    avertissement aux lecteurs | avertissement légal | déclaration d'intérêt | déclaration de liens d'intérêts |
    liens d'intérêts | mention légale | disclaimer | droits de reproduction | crédits et licence |
    cet article a été initialement | cet article a été publié dans | cet article a été publié initialement |
    cet article a été corrigé | cet article est d'abord paru | cet article est tiré | cet article est une traduction |
    cet article est traduit | cet article est la traduction | cet article est publié dans le cadre |
    cet article est publié en partenariat | cet article est publié sous licence | cet article est sous licence |
    cet article est sponsorisé | cet article est offert | cet article est à but informatif | cet article ne remplace |
    cet article ne constitue | cet article n'engage | ce texte est d'abord paru | ce texte a été initialement |
    ce texte a d'abord été publié | ce texte est extrait | ce texte est une version | ce texte n'engage |
    ce billet a été initialement | ce billet est paru | ce billet est sponsorisé | ce contenu n'a pas |
    ce contenu est proposé | ce contenu est produit | ce contenu vous est proposé | cette tribune n'engage |
    cette tribune a été publiée | cette tribune est parue | cette chronique n'engage | cette interview a été publiée |
    cet entretien a été publié | cet entretien est paru | les commentaires publiés | la rédaction n'a pas |
    l'auteur de cet article ne | l'auteure déclare | l'autrice déclare | l'auteur ne travaille pas |
    les auteurs ne travaillent pas | la version originale de cet article | l'article original |
    article publié initialement | article initialement paru | article paru dans | article paru initialement |
    article publié dans | article extrait de | article republié | article mis à jour | article modifié le |
    article traduit de | article traduit par | article sponsorisé | article réalisé en partenariat |
    article rédigé en partenariat | publié initialement sur | publié originellement | initialement paru |
    traduit de l'anglais | traduit de l'anglais par | texte traduit | republié avec | reproduit avec |
    une erreur s'est glissée | vous avez trouvé une erreur | vous avez constaté une erreur |
    si vous constatez une erreur | si vous avez trouvé une erreur | signalez une erreur | si vous ou un proche |
    si vous êtes en détresse | si vous avez des pensées |
    ce texte a été publié | cet article a été publié | les informations contenues | les textes publiés |
    traduit par ia | traduit par une ia | cette traduction a été | ce résumé a été | résumé généré par ia |
    résumé généré par l'ia | cet article a été rédigé avec | cet article a été généré |
    cet article a été rédigé en partenariat | cet article contient des liens | cet article peut contenir des liens |
    certains liens de cet article | certains liens sont affiliés | cet article est un publi |
    cet article est une publicité | cet article est un publireportage | cet article vous est proposé par |
    cet article a été réalisé en partenariat | ce contenu a été réalisé | ce contenu est sponsorisé |
    ce contenu est généré | ce contenu est une publicité | ceci est un communiqué | ceci est un contenu sponsorisé |
    ceci est une traduction | communiqué de presse transmis | communiqué sponsorisé | correction apportée |
    précision apportée | la rédaction a corrigé | nos journalistes utilisent | comment nous travaillons |
    comment nous testons | note de la traductrice | jouer comporte des risques |
    correction | mise à jour
  `),
  sourceLead: phrases(`
    source | sources | source de l'article | source originale | source de l'information | source info | via |
    article original | lien original | publié initialement sur | initialement publié sur | initialement publié dans |
    publié à l'origine sur | extrait de | repris de | avec afp | communiqué de | source image | origine | lien source |
    voir l'article original | avec l'afp | avec agences | avec reuters | source principale | source initiale |
    source et photo | source & photo | sources utilisées | article source | article d'origine | lien vers la source |
    source photo | source texte | source vidéo | via communiqué | communiqué de presse | initialement publié par |
    vu sur | lu sur | trouvé sur | avec communiqué | avec les agences | avec agence | d'après un communiqué de |
    source : communiqué | texte original | article original paru sur | publié à l'origine dans |
    paru à l'origine dans | d'abord publié sur | d'abord paru dans
  `),
  editorLead: phrases(`
    rédaction | rédacteur | rédactrice | rédacteur en chef | rédactrice en chef | édité par | relu par | relecture |
    corrigé par | révisé par | vérifié par | validé par | traduction | traduit par | traduit de l'anglais par |
    mise en page | mise en ligne | mis en ligne par | mis en forme par | responsable de la publication |
    directeur de la publication | directeur de publication | propos recueillis par | production | coordination |
    rédigé par | direction de la publication | directrice de publication | directrice de la publication |
    responsable de la rédaction | secrétariat de rédaction | secrétaire de rédaction | édité et publié par |
    publié sous la direction de | sous la supervision de | corrigée par | correcteur | correctrice |
    relecture et correction | relu et corrigé par | relu et validé par | relecteur | relectrice | article validé par |
    article vérifié par | vérification des faits | vérifié et approuvé par | validation médicale |
    validé médicalement par | révision médicale | révisé médicalement par | mis à jour par | mise à jour par |
    mise en ligne par | maquette | traduit de l'anglais (états-unis) par | traduit de l'italien par |
    traduit de l'espagnol par | traduit de l'allemand par | traduit de l'arabe par | traduit du russe par |
    traduit du portugais par | adapté par | adapté de l'anglais par | propos recueillis et traduits par |
    entretien réalisé par | interview réalisée par | entretien mené par | recueilli par | recueillis par |
    avec la collaboration de | ont collaboré à cet article | ont participé à cet article | a participé à cet article |
    iconographie | recherche iconographique | infographie |
    correction | réalisation | traducteur | traductrice | éditeur | édition | éditrice | édité et relu par |
    écrit et relu par | texte et photos | texte et photos de | montage | montage de | prise de son |
    réalisation et montage | enquête de | reportage de | reportage et photos de | traduit du chinois par |
    traduit du japonais par | traduit de l'ukrainien par | traduit du polonais par | traduit du néerlandais par |
    traduit du turc par | traduit en français par | version française par | version française | adaptation française |
    fact-checké par | relu scientifiquement par | relecture scientifique | article relu par | article édité par |
    datavisualisation
  `),
  tagsLead: phrases(`
    tags | tag | étiquettes | étiquette | étiqueté | étiquetté | étiqueté avec | mots-clés | mots clés | mots-clefs |
    mots clefs | mot-clé | mot clé | catégorie | catégories | classé dans | classé sous | classé en | classée dans |
    publié dans | publié sous | posté dans | rubrique | rubriques | thèmes | thématiques | thématique | sujet | tagué |
    taggé | libellés | libellé | dans la rubrique | sur le même sujet | dossier | dossiers | étiquetée |
    étiqueté comme | étiquettes de l'article | taggué | tagué avec | tags associés | tags de l'article | posté sous |
    rangé dans | sujets associés | sujets abordés | sujets liés | thèmes associés | thématiques associées |
    dossiers liés | sur les mêmes thèmes | sur le même thème | dans la catégorie | marqué avec | marqué comme |
    hashtags | sujets | thème | plus sur ces sujets | en savoir plus sur ces sujets | mots clés associés |
    archivé dans
  `),
  bylineLead: phrases(`
    par | écrit par | rédigé par | publié par | posté par | proposé par | signé par | un article de | texte de |
    textes de | texte et photos | auteur | auteur(e) | auteure | autrice | auteurs | rédacteur | rédactrice |
    rédaction | de notre correspondant | de notre correspondante | de notre envoyé spécial | notre envoyé spécial |
    une chronique de | une enquête de | un entretien avec | un reportage de | propos recueillis par | interview par |
    entretien réalisé par | chronique de | mis en ligne par | par la rédaction | tribune de | ajouté par |
    par notre correspondant | par notre correspondante | par notre envoyé spécial | par notre envoyée spéciale |
    de notre envoyée spéciale | recueilli par | un dossier de | un texte de | un billet de | une interview de |
    une analyse de | une tribune de | une critique de | un entretien de | textes et photos | texte et photo |
    texte & photos | textes & photos | texte et images | texte et illustrations | texte et vidéo | texte/photos |
    texte et propos recueillis par | article et photos | reportage et photos | enquête de | dossier réalisé par |
    dossier rédigé par | article rédigé par | article écrit par | article publié par | auteur de l'article |
    auteur/autrice | auteur·rice | auteur·ice |
    article de | journaliste
  `),
  dateLead: phrases(`
    publié | publié le | publiée le | publié il y a | publié à | publication | date de publication | paru le |
    posté le | écrit le | rédigé le | mis en ligne le | mise en ligne | mise en ligne le | ajouté le | créé le |
    mis à jour | mis à jour le | mis à jour à | mise à jour | mise à jour le | dernière mise à jour |
    dernière mise à jour le | date de mise à jour | dernière modification | dernière modification le | modifié le |
    modifié | actualisé le | actualisé | date de création | edité le | édité le | diffusé le | vérifié le
  `),
  agoPhrase: phrases(`
    il y a un instant | il y a quelques instants | il y a quelques minutes | il y a une minute | il y a une heure |
    il y a quelques heures | il y a un jour | il y a une semaine | il y a un mois | il y a un an | à l'instant |
    hier | aujourd'hui | avant-hier | la semaine dernière
  `),
  readingTimePhrase: phrases(`
    min de lecture | min. de lecture | mn de lecture | minutes de lecture | minute de lecture | temps de lecture |
    temps de lecture estimé | durée de lecture | min à lire | minutes à lire | mins de lecture | lecture min |
    temps de lecture moyen | durée de lecture estimée | temps de lecture approximatif | temps d'écoute | min d'écoute |
    minutes d'écoute | écouter l'article | écoutez cet article | lecture audio | article audio | lecture 1 min |
    lecture 2 min | lecture 3 min | lecture 5 min |
    lecture | lecture de | lecture en | durée d'écoute | minutes pour lire
  `),
  counterWord: phrases(`
    vues | vue | lectures | lecture | lu | fois lu | visites | visite | visiteurs | commentaires | commentaire |
    réponses | réponse | réactions | réaction | partages | partage | j'aime | likes | votes | vote | avis |
    abonnés | téléchargements | clics | consultations | affichages | notes
  `),
  homeLead: phrases(`
    accueil | page d'accueil | home | vous êtes ici | vous êtes dans | retour à l'accueil | retour accueil |
    à la une | fil d'ariane
  `),
  menuLine: phrases(`
    aller au contenu | aller au contenu principal | aller directement au contenu | aller à la navigation |
    aller au menu | aller au menu principal | aller à la recherche | aller au pied de page | accéder au contenu |
    accéder au contenu principal | accéder au menu | accès direct au contenu | passer au contenu |
    passer au contenu principal | passer à la navigation | passer au menu | skip to content | menu |
    menu principal | ouvrir le menu | fermer le menu | afficher le menu | afficher/masquer la navigation |
    basculer la navigation | basculer le menu | navigation principale | navigation de l'article |
    navigation des articles | navigation de commentaire | rechercher | recherche | recherche avancée |
    rechercher sur le site | rechercher dans ce blog | rechercher un article | rechercher sur | recherche pour |
    lancer la recherche | fermer la recherche | résultats de recherche | chercher | se connecter | me connecter |
    connexion | se déconnecter | déconnexion | identifiez-vous | s'identifier | connectez-vous |
    connexion / inscription | se connecter / s'inscrire | s'inscrire | inscrivez-vous | créer un compte |
    créez un compte | créez votre compte | mon compte | mon profil | mon espace | espace abonnés | espace abonné |
    espace membre | espace client | espace presse | mes favoris | mes commandes | mes articles | mon panier |
    voir le panier | ajouter au panier | votre panier est vide | passer la commande | liste de souhaits |
    mot de passe oublié | mot de passe perdu | j'ai oublié mon mot de passe | se souvenir de moi | rester connecté |
    identifiant | nom d'utilisateur | qui sommes-nous | qui sommes nous | à propos de nous | contactez-nous |
    contactez nous | nous contacter | contacter la rédaction | formulaire de contact | mentions légales |
    mentions legales | conditions générales | conditions générales d'utilisation | conditions générales de vente |
    conditions d'utilisation | conditions générales d'abonnement | conditions générales d'utilisation du site |
    cgu | cgv | cgu / cgv | politique de confidentialité | politique de cookies | politique cookies |
    politique relative aux cookies | politique des cookies | politique de protection des données |
    politique de protection des données personnelles | charte de confidentialité | charte éditoriale |
    charte de modération | charte d'utilisation des cookies | protection des données personnelles |
    gestion des cookies | gérer les cookies | gérer mes cookies | gérer utiq | paramètres des cookies |
    paramétrer les cookies | paramètres de confidentialité | préférences cookies | préférences de cookies |
    plan du site | plan de site | accessibilité : non conforme | accessibilité : partiellement conforme |
    déclaration d'accessibilité | annoncer | régie publicitaire | annonces légales | petites annonces |
    passer une annonce | s'abonner | abonnez-vous | je m'abonne | newsletter | newsletters | infolettre |
    infolettres | s'inscrire à la newsletter | inscription newsletter | le journal numérique | édition numérique |
    édition abonnés | édition du jour | nos archives | flux rss | fil rss | rss | flux des publications |
    flux des commentaires | rss des articles | rss des commentaires | suivez-nous | suivez-nous sur | nous suivre |
    nous rejoindre | rejoignez-nous | offres d'emploi | service client | service clients | service abonnés |
    centre d'aide | aide et contact | télécharger l'application | applications mobiles | version mobile |
    version classique | version web | nos applications | tout afficher | voir tout | tout voir | voir plus |
    voir toutes les actualités | toutes les actualités | retour à l'accueil | retour à la page d'accueil |
    retour accueil | retour en haut | haut de page | accueil | page d'accueil | fermer | choisir la langue |
    changer de langue | choisissez votre langue | sélectionner une catégorie | sélectionner un mois |
    choisir un mois | nuage de tags | liens amis | page introuvable | proposer un article | devenir rédacteur
  `),
  commentLine: phrases(`
    laisser un commentaire | laisser un commentaire annuler la réponse | laisser une réponse | laisser un avis |
    laissez un commentaire | laissez une réponse | laissez votre commentaire | laisser votre commentaire |
    laissez-nous un commentaire | annuler la réponse | annuler | poster un commentaire | poster le commentaire |
    publier un commentaire | publier le commentaire | publier votre commentaire | ajouter un commentaire |
    ajouter commentaire | ajouter votre commentaire | ajoutez un commentaire | enregistrer un commentaire |
    écrire un commentaire | écrivez un commentaire | écrire votre commentaire | déposer un commentaire |
    envoyer un commentaire | envoyer le commentaire | soumettre le commentaire | rédiger un commentaire |
    votre commentaire | vos commentaires | votre réaction | vos réactions | votre avis | donner mon avis |
    donnez votre avis | réagir | réagir à cet article | réagissez | réagissez à cet article | commenter |
    commenter cet article | commentez | commentez cet article | commentez l'article | commentaire | commentaires |
    0 commentaire | 0 commentaires | 1 commentaire | un commentaire | aucun commentaire |
    aucun commentaire pour le moment | aucun commentaire pour l'instant | pas de commentaire | pas de commentaires |
    pas encore de commentaire | pas encore de commentaires | il n'y a pas encore de commentaire |
    il n'y a pas de commentaires | il n'y a aucun commentaire | soyez le premier à commenter |
    soyez le premier à commenter cet article | soyez le premier à réagir | soyez le premier à laisser un commentaire |
    soyez le premier à donner votre avis | les commentaires sont fermés | les commentaires sont clos |
    commentaires fermés | commentaires clos | les commentaires sont désactivés | commentaires désactivés |
    voir les commentaires | voir tous les commentaires | voir le commentaire | voir plus de commentaires |
    lire les commentaires | afficher les commentaires | masquer les commentaires | tous les commentaires |
    lire tous les commentaires | charger plus de commentaires | plus de commentaires | derniers commentaires |
    commentaires récents | répondre | répondre à | répondre à ce commentaire | réponse | réponses |
    participer à la discussion | rejoignez la discussion | rejoindre la conversation | se connecter pour commenter |
    connectez-vous pour commenter | connectez-vous pour réagir | connectez-vous pour laisser un commentaire |
    connectez-vous ou inscrivez-vous pour publier un commentaire | identifiez-vous pour commenter |
    vous devez être connecté pour commenter | vous devez être connecté pour publier un commentaire |
    vous devez vous connecter pour publier un commentaire | vous devez être connecté pour poster un commentaire |
    vous devez être abonné pour commenter | votre adresse e-mail ne sera pas publiée |
    votre adresse de messagerie ne sera pas publiée | les champs obligatoires sont indiqués avec * | nom * | e-mail * |
    email * | commentaire * | votre nom | votre email | votre nom * | nom (obligatoire) |
    prévenez-moi de tous les nouveaux commentaires par e-mail | prévenez-moi de tous les nouveaux articles par e-mail |
    avertissez-moi par e-mail des nouveaux commentaires | signaler | signaler un abus | signaler ce commentaire |
    signaler un contenu inapproprié | inscription à : publier les commentaires (atom) | trier par | rétroliens |
    règles de publication | laissez-nous votre avis | laissez-nous vos commentaires | laissez-moi un commentaire |
    laisser une réponse annuler la réponse | laisser un message | laissez un message | ajouter un avis |
    ajouter une réponse | ajouter votre avis | ajoutez votre commentaire | participer à la conversation |
    participez à la discussion | participez au débat | réagir à l'article | réagissez à l'article | réagir (0) |
    0 réaction | 0 réactions | aucune réaction | aucune réponse | pas de réaction | pas de réponses |
    pas encore de réponse | pas encore de réaction | vos réactions sur cet article | réactions à cet article |
    débattez | rejoindre la discussion | rejoindre le débat | espace commentaires | espace de discussion |
    section commentaires | commentaires (0) | commentaires : 0 | commentaires sur cet article |
    commentaires sur l'article | commentaires sont fermés | commentaires désactivés sur | commentaires des lecteurs |
    commentaires des abonnés | commentaires les plus récents | commentaires les plus anciens |
    commentaires plus récents | commentaires plus anciens | meilleurs commentaires | nouveau commentaire |
    nouveaux commentaires | premier commentaire | écrire un avis | écrire une réponse | écrivez votre commentaire |
    rédigez votre commentaire | rédiger votre commentaire | tapez votre commentaire | entrez votre commentaire |
    saisissez votre commentaire | postez un commentaire | postez votre commentaire | postez le premier commentaire |
    poster un avis | publiez votre commentaire | envoyez votre commentaire | envoyer mon commentaire |
    votre commentaire * | votre nom (obligatoire) | votre message | votre message * |
    votre adresse email ne sera pas publiée | votre adresse mail ne sera pas publiée | votre e-mail ne sera pas publié |
    champs obligatoires | champs obligatoires * | * champs obligatoires | les champs marqués d'un * sont obligatoires |
    nom* | email* | e-mail* | commentaire* | adresse e-mail * | adresse de messagerie * | votre site web |
    soyez le premier à écrire un commentaire | soyez le premier à poster un commentaire |
    soyez la première personne à commenter | soyez le premier à laisser votre avis | soyez le premier à noter |
    sois le premier à commenter | aucun commentaire n'a été posté | il n'y a pas encore de commentaires | aucun avis |
    aucun avis pour le moment | donnez-nous votre avis | dites-nous ce que vous en pensez | dites-nous en commentaire |
    votre opinion nous intéresse | votre avis nous intéresse | votre avis compte | commenter l'article | commenter (0) |
    je commente | je réagis | je donne mon avis | connectez-vous pour publier un commentaire |
    connectez-vous pour ajouter un commentaire | connectez-vous pour participer | connectez-vous pour répondre |
    connexion pour commenter | se connecter pour publier un commentaire | identifiez-vous pour réagir |
    vous devez être connecté pour réagir | vous devez être membre pour commenter |
    vous devez être inscrit pour commenter | réservé aux abonnés pour commenter | répondre à ce message |
    voir les réponses | voir les réactions | voir toutes les réactions | lire les réactions |
    lire la charte de modération | charte de modération | signaler un commentaire | signaler un commentaire abusif |
    recevoir un email pour chaque nouveau commentaire | s'abonner aux commentaires | suivre les commentaires |
    espace commentaires fermé | afficher plus de commentaires | aller aux commentaires | chargement des commentaires |
    masquer les réponses | afficher les réponses | les plus récents d'abord | les plus anciens d'abord |
    trier les commentaires | écrire le premier commentaire | laissez le premier commentaire | commentaire supprimé |
    ce commentaire a été supprimé | ce commentaire a été modéré | commentaire modéré | règles de modération |
    charte des commentaires | caractères restants | seuls les abonnés peuvent commenter | abonnez-vous pour commenter
  `),
  commentPhrase: phrases(`
    votre adresse e-mail ne sera pas publiée | votre adresse de messagerie ne sera pas publiée |
    votre adresse email ne sera pas publiée | votre email ne sera pas publié | les champs obligatoires sont indiqués |
    les champs obligatoires sont marqués | enregistrer mon nom, mon e-mail | enregistrer mon nom, mon adresse |
    dans le navigateur pour mon prochain commentaire | pour mon prochain commentaire | vous devez être connecté pour |
    vous devez vous connecter pour | vous devez être abonné pour | pour publier un commentaire |
    pour laisser un commentaire | pour poster un commentaire | pour réagir à cet article |
    soyez le premier à commenter | les commentaires sont fermés | les commentaires sont clos | ce site utilise akismet |
    pour réduire les indésirables | comment les données de vos commentaires sont | données de vos commentaires |
    dites-le nous en commentaire | dites-le moi en commentaire | dites-nous en commentaire | en commentaire ci-dessous |
    dans les commentaires ci-dessous | laissez-moi un commentaire | laissez-nous un commentaire |
    n'hésitez pas à laisser un commentaire | n'hésitez pas à commenter | n'hésitez pas à me laisser |
    n'hésitez pas à partager vos | les commentaires sont modérés | votre commentaire est en attente de modération |
    en attente de modération | charte de modération | prévenez-moi de tous les nouveaux |
    des nouveaux commentaires par | règles de la communauté | les propos injurieux | le droit de supprimer |
    laissez un commentaire ci-dessous | laissez vos commentaires | laissez votre avis en commentaire |
    laisser votre avis en commentaire | laissez-nous votre avis | dites-le en commentaire | dites-moi en commentaire |
    dites-moi tout en commentaire | dis-moi en commentaire | dis-le moi en commentaire |
    dites-nous tout en commentaire | dites-nous dans les commentaires | dites-le nous dans les commentaires |
    partagez vos avis | partagez votre expérience en commentaire | donnez votre avis en commentaire |
    racontez-nous en commentaire | réagissez en commentaire | réagissez dans les commentaires |
    n'hésitez pas à nous laisser | n'hésitez pas à laisser | n'hésitez pas à donner votre avis |
    n'hésite pas à laisser un commentaire | l'espace commentaires | en espace commentaires | l'espace des commentaires |
    dans l'espace commentaire | votre adresse mail ne sera pas | vos commentaires sont modérés |
    commentaires sont modérés | les commentaires sont la responsabilité | réservé aux abonnés, veuillez |
    pour ajouter un commentaire | pour répondre à ce commentaire | pour commenter cet article |
    tout commentaire à caractère | tout commentaire injurieux | se réserve le droit de supprimer |
    se réserve le droit de modérer | notre charte de modération | commentaires sont réservés aux abonnés |
    espace de commentaires est réservé | commentaire sera visible après | commentaire sera publié après |
    commentaire est en attente | soumis à modération | commentaires à cet article sont fermés |
    commentaires de cet article sont fermés | commentaires sont fermés pour cet article |
    notre charte de participation | respecter notre charte | pour commenter, vous devez | pour réagir, vous devez
  `),
  creditLead: phrases(`
    photo | photos | photo de | photo par | photo d'illustration | photo d'archives | photo archives |
    photo illustration | photo credit | crédit photo | crédits photo | crédit photos | crédits photos | crédit image |
    crédits image | crédit images | crédits images | crédit | crédits | crédit vidéo | photographie | photographies |
    photographe | photographies de | image de | image d'illustration | image à la une | image de couverture |
    image principale | image d'archive | source de l'image | source image | illustration | illustrations |
    illustration de | illustrateur | dessin | dessin de | visuel | visuels | infographie | infographies |
    capture d'écran | capture d'écran de | avec l'aimable autorisation de | © photo | vidéo de | montage |
    une de couverture | getty images | photo de couverture | photo de une | photo fournie par | photo afp | photo ap |
    photo d'archive | photo dr | photo d.r | photos dr | photo : dr | photo © | photos © | © photos |
    photo/illustration | photo et texte | photo prise par | photos prises par | photo transmise par | photo fournie |
    photos fournies par | photo de famille | photo publiée | photo via | photo libre de droits | photographie de |
    photographie par | photographies par | photographié par | crédit-photo | crédits-photos | crédit photographique |
    crédits photographiques | crédit illustration | crédits illustrations | crédit illustrations | crédit visuel |
    crédits visuels | crédits vidéo | crédits vidéos | crédit : dr | crédits : dr | crédit photo de couverture |
    crédit photo à la une | image par | images par | image via | image générée par ia | image générée par une ia |
    image générée avec | image libre de droits | image mise en avant | image en avant | image d'en-tête | image de une |
    image : pixabay | source photo | source photos | source de la photo | source des images | source des photos |
    source illustration | source vidéo | source visuel | visuel de couverture | visuel généré par | illustration par |
    illustrations de | illustrations par | illustration © | © illustration | dessins de | dessin par | infographie de |
    capture vidéo | capture écran | captures d'écran | capture d'ecran | copie d'écran | capture youtube | vidéo par |
    montage photo | photomontage | shutterstock | istock | unsplash | pixabay | pexels | adobe stock | depositphotos |
    sipa | maxppp | keystone | abaca | wikimedia commons |
    images | image générée par intelligence artificielle | image générée par l'ia | image créée par ia |
    image créée avec | illustration générée par ia | illustration ia | générée par ia | image satellite |
    photo aérienne | photo prétexte | image prétexte | photo d'illustration © | image d'archives | images d'archives |
    photo collection privée | collection privée | collection particulière | photo de l'auteur | photos de l'auteur |
    photo du journal | photo non datée | photo de presse |
    couverture du livre
  `),
  cookiePhrase: phrases(`
    nous utilisons des cookies | nous utilisons les cookies | ce site utilise des cookies |
    ce site utilise les cookies | ce site web utilise des cookies | ce site internet utilise des cookies |
    notre site utilise des cookies | notre site web utilise des cookies | utilise des cookies pour |
    utilisons des cookies pour | nous et nos partenaires utilisons | nos partenaires et nous |
    avec nos partenaires, utilisons | vous acceptez l'utilisation | vous acceptez notre utilisation |
    accepter tous les cookies | accepter les cookies | accepter et fermer | accepter et continuer |
    continuer sans accepter | refuser tous les cookies | refuser les cookies | personnaliser les cookies |
    paramétrer les cookies | paramétrer mes choix | gérer les cookies | gérer mes cookies | gérer le consentement |
    gérer vos préférences | paramètres des cookies | préférences en matière de cookies | notre politique de cookies |
    notre politique en matière de cookies | en poursuivant votre navigation | en continuant à naviguer |
    en continuant votre navigation | si vous continuez à utiliser ce site | si vous continuez à utiliser ce dernier |
    la meilleure expérience sur notre site | la meilleure expérience possible sur |
    vous garantir la meilleure expérience | vous offrir la meilleure expérience |
    améliorer votre expérience utilisateur | réaliser des statistiques de visites |
    publicités et du contenu personnalisés | stocker et/ou accéder à des informations | retirer votre consentement |
    changer d'avis à tout moment | nous respectons votre vie privée | votre confidentialité est importante |
    cookies et autres traceurs | des cookies et des technologies | cookies et technologies similaires |
    l'usage des cookies afin | cookies strictement nécessaires | cookies nécessaires au | accepter & fermer |
    accepter les cookies et continuer | refuser et s'abonner | s'abonner pour refuser | gérer mes choix |
    gérer mes préférences | personnaliser mes choix | personnaliser vos choix | modifier vos préférences |
    modifier vos choix | en acceptant tous les cookies | ce contenu est bloqué | contenu bloqué car |
    vous n'avez pas accepté les cookies | les cookies et autres traceurs |
    fonctionnalités relatives aux médias sociaux | réglages cookies | améliorer votre expérience de navigation |
    améliorer votre expérience sur
  `),
  adLine: phrases(`
    publicité | publicités | pub | annonces google | annonce publicitaire | contenu sponsorisé | contenus sponsorisés |
    article sponsorisé | billet sponsorisé | sponsorisé | sponsorisé par | lien sponsorisé | liens sponsorisés |
    liens commerciaux | publireportage | publi-reportage | publi-rédactionnel | publi-communiqué | contenu de marque |
    contenu partenaire | contenus partenaires | partenariat rémunéré | la suite après la publicité |
    la suite après cette publicité | suite de l'article après la publicité | suite après la publicité |
    la suite de l'article après la publicité | l'article continue après la publicité | l'article continue ci-dessous |
    la suite ci-dessous | votre article continue ci-dessous | après la publicité | - publicité - | - publicités - |
    (publicité) | [publicité] | espace publicitaire | publicité, votre contenu continue ci-dessous |
    publicité suite de l'article | fermer la publicité | masquer la publicité | passer la publicité | sponsored |
    - pub - | -publicité- | — publicité — | – publicité – | -- publicité -- | *publicité* | (pub) | [pub] |
    publicité partenaire | publicité ciblée | publicité - suite de l'article | publicité, continuez votre lecture |
    publicité, suite de l'article ci-dessous | publicité, faites défiler | faites défiler pour continuer |
    faire défiler pour continuer | faites défiler pour continuer la lecture | cliquez pour continuer la lecture |
    continuer la lecture après la publicité | continuez votre lecture après la publicité |
    poursuivez votre lecture après la publicité | la lecture continue après la publicité |
    la suite de votre article après la publicité | lire la suite après la publicité | suite de l'article ci-dessous |
    l'article se poursuit après la publicité | l'article continue plus bas | l'article se poursuit ci-dessous |
    article continue après la publicité | continue après la publicité | contenu de nos partenaires |
    contenus de nos partenaires | contenu proposé par | contenus proposés par | offres de nos partenaires |
    offres partenaires | services partenaires | partenariat commercial | en collaboration commerciale |
    collaboration commerciale | communiqué sponsorisé | communication commerciale | article partenaire |
    article partenariat | article réalisé en partenariat | brand content | publi-info | publi info | publirédactionnel |
    annonces légales | fin de la publicité | ignorer la publicité | signaler cette publicité |
    pourquoi cette publicité | supprimer les publicités | la suite après cette pub |
    la suite de l'article après la pub | la suite de l'article ci-dessous | la suite sous cette publicité |
    contenu sponsorisé par | en partenariat avec | en collaboration avec | présenté par | offert par |
    publicommuniqué | contient des liens affiliés |
    la suite après la pub | la suite après la réclame | suite après la pub
  `),
  tocHeading: phrases(`
    sommaire | sommaire de l'article | au sommaire | table des matières | table des matieres |
    contenu de l'article | dans cet article | dans ce billet | sur cette page | plan de l'article |
    plan de la page | sommaire [masquer] | sommaire [afficher] | sommaire masquer | afficher le sommaire |
    masquer le sommaire | ouvrir le sommaire | navigation rapide | navigation dans l'article | accès rapide |
    aller à | sommaire afficher | dans ce numéro | dans cette newsletter | dans cet épisode | dans ce dossier |
    dans cet article, vous découvrirez | au sommaire de cet article | chapitres | aller à la recette |
    aller directement à la recette | thèmes abordés
  `),
  furnitureLine: phrases(`
    retour en haut | retour en haut de page | haut de page | retour haut de page | revenir en haut |
    revenir en haut de la page | aller en haut | vers le haut | retour | retour à la liste | retour aux actualités |
    retour à l'accueil | retour au blog | retour à l'article | retour aux articles | retour au sommaire |
    voir l'original | voir l'article original | lire l'article original | lire l'original | lire l'article |
    lire l'article complet | lire l'article en entier | lire tout l'article | lire la suite | lire la suite » |
    lire la suite → | lire plus | lire moins | voir plus | voir moins | voir tout | voir tous | voir toutes |
    voir la suite | voir l'article | voir les photos | voir la vidéo | voir la galerie | voir les images |
    voir le diaporama | voir en plein écran | afficher plus | afficher moins | afficher la suite | afficher tout |
    afficher toutes les images | en voir plus | charger plus | charger plus d'articles | chargement |
    chargement en cours | chargement des commentaires | veuillez patienter | agrandir | agrandir l'image |
    agrandir la photo | cliquez pour agrandir | cliquer pour agrandir | cliquez sur l'image pour agrandir |
    cliquez sur l'image pour l'agrandir | image suivante | image précédente | photo suivante | photo précédente |
    galerie photos | plein écran | imprimer la page | imprimer cette page | version imprimable | version pdf |
    télécharger le pdf | télécharger en pdf | permalien | lien permanent | lien court | copier le lien |
    taille du texte | taille de police | taille de la police | augmenter la taille | diminuer la taille |
    agrandir le texte | cet article vous a-t-il été utile | cet article vous a été utile |
    cette page vous a-t-elle été utile | cette information vous a-t-elle été utile | cette réponse vous a-t-elle aidé |
    cet article vous a plu | cet article vous a-t-il plu | notez cet article | noter cet article | évaluez cet article |
    cliquez sur une étoile pour noter | note moyenne | oui non | votre navigateur ne supporte pas |
    votre navigateur ne supporte pas la vidéo | votre navigateur ne prend pas en charge |
    votre navigateur ne prend pas en charge la vidéo | veuillez activer javascript | javascript est désactivé |
    écouter | écouter l'article | écouter cet article | lire la vidéo | fermer | fermer la fenêtre | ne plus suivre |
    s'abonner | signaler une erreur | signaler un problème | proposer une correction | suggérer une correction |
    ouvrir dans une nouvelle fenêtre | ouvre dans un nouvel onglet | s'ouvre dans une nouvelle fenêtre |
    (ouvre dans une nouvelle fenêtre) | nouvelle fenêtre | sélectionner une langue | première page | dernière page |
    aller à la page | fin de l'article | visiter le site | voir le site | site officiel | voir le profil |
    voir la carte | écoutez l'article | écoutez cet article | écouter le podcast | écouter la version audio |
    lire l'audio | lecture audio | version audio | démarrer la lecture | lancer la lecture | activer le son |
    couper le son | lancer la vidéo | regarder la vidéo | voir la vidéo en ligne | afficher le contenu |
    charger le contenu | afficher la vidéo | afficher la carte | voir sur la carte | agrandir la carte |
    imprimer l'article | imprimer la recette | imprimer ce document | version pour imprimante | version à imprimer |
    télécharger l'article | télécharger l'article en pdf | télécharger au format pdf | exporter en pdf | format pdf |
    enregistrer en pdf | haut ↑ | ↑ haut de page | remonter en haut | remonter en haut de page | retourner en haut |
    aller en haut de la page | revenir en haut de page | retour vers le haut | retour au début |
    retour au début de l'article | début de page | retour aux news | retour aux résultats |
    retour à la page précédente | retour à la rubrique | retour au menu | retour au magazine | retour à la une |
    retour à l'index | retour aux archives | toutes les news | toutes les actus | toutes les infos | tous les articles |
    toutes nos actualités | voir la galerie photos | voir toutes les photos | voir les commentaires | voir la source |
    voir la source originale | voir en grand | voir en grand format | voir l'image en grand |
    voir les photos et vidéos | voir le reportage | diaporama photos | lancer le diaporama | galerie d'images |
    galerie photo | zoomer | cliquer sur l'image pour agrandir | cliquez sur les photos pour les agrandir |
    cliquez sur une image pour l'agrandir | cliquer sur la photo pour l'agrandir | afficher l'image |
    afficher l'image en plein écran | fermer l'image | ouvrir l'image | image 1 sur | découvrir l'article |
    découvrir plus | je découvre | j'y vais | en savoir plus | en savoir + | en savoir plus » | savoir plus |
    plus d'infos | plus d'info | plus d'informations | plus de détails | lire + | lire la suite ici | lire l'article » |
    lire l'article → | lire tout | lire le reste | lire l'intégralité | lire cet article | lire en entier |
    lire maintenant | déplier | replier | tout déplier | fermer le menu | suivre ce sujet | suivre ce thème |
    suivre cet auteur | suivre ce fil | suivre cette thématique | ajouter une alerte | créer une alerte | m'alerter |
    être alerté | activer les alertes | notez l'article | noter l'article | donnez une note | donner une note |
    votre note | avez-vous aimé cet article | avez-vous trouvé cet article utile | cet article vous a-t-il intéressé |
    cet article vous a-t-il aidé | cet article était-il utile | cet article est-il utile |
    cette page vous a-t-elle aidé | était-ce utile | merci pour votre avis | merci pour votre vote |
    merci pour votre note | merci pour votre retour | merci de votre retour | évaluer cet article |
    votez pour cet article | signaler une faute | signaler une coquille | signaler cet article | signaler ce contenu |
    une erreur dans cet article | une erreur dans l'article | une faute d'orthographe |
    donner votre avis sur l'article | envoyer un commentaire à la rédaction | contacter la rédaction |
    contacter l'auteur | mode sombre | mode nuit | mode clair | mode lecture | mode zen | police d'écriture |
    taille de caractères | réduire le texte | a+ a- | a- a+ | horoscope du jour | mots croisés | mots fléchés |
    programme tv | météo du jour | info trafic | résultats du loto | avis de décès | désactiver adblock |
    désactivez votre bloqueur de publicité | merci de désactiver votre bloqueur de publicité | activer javascript |
    javascript doit être activé | l'article a été ajouté à vos favoris | article ajouté à vos favoris | fil d'ariane |
    vous êtes ici | ajouter à mon agenda | ajouter au calendrier | ouvrir l'image dans la galerie |
    fermer la galerie | une erreur est survenue | une erreur s'est produite |
    une erreur est survenue. veuillez réessayer | une erreur est survenue, veuillez réessayer |
    une erreur est survenue, veuillez réessayer plus tard | oups, une erreur est survenue |
    oups ! une erreur est survenue | quelque chose s'est mal passé | veuillez réessayer |
    veuillez réessayer plus tard | réessayer | recharger la page | actualiser la page | contenu non disponible |
    contenu indisponible | ce contenu n'est pas disponible | cette vidéo n'est pas disponible |
    cette vidéo n'est plus disponible | vidéo indisponible | impossible de charger le contenu |
    écouter cet article en audio | article audio | signaler une faute d'orthographe |
    signaler une erreur dans le texte | signaler une erreur dans l'article | signaler un contenu |
    vous avez vu une erreur | avez-vous trouvé une erreur | donner mon avis | donnez votre avis |
    donnez votre avis sur cette page | ce contenu vous a-t-il été utile | aucune note pour le moment | lien copié |
    le lien a été copié | obtenir le lien | revenir à l'accueil | revenir à la liste | revenir à l'article |
    retour aux communiqués | retour à la liste des actualités | contraste élevé | version pour impression |
    imprimer cet article | ajouter à mes favoris | ajouter à ma liste | augmenter la taille du texte |
    réduire la taille du texte | diminuer la taille du texte |
    communiqué de presse | pour diffusion immédiate |
    la suite après la publicité | la suite de l'article après la publicité |
    suite de l'article après la publicité | la suite après cette publicité | suite après la publicité
  `),
  furnitureLead: phrases(`
    lire l'article complet | lire l'article complet sur | lire l'article original | lire l'original |
    lire l'intégralité | lire la suite | lire la suite de | lire la suite sur | retrouvez l'intégralité |
    retrouvez l'article | retrouvez cet article | voir tous les articles de | voir tous les articles par |
    voir toutes les publications de | voir cette publication sur instagram | afficher tous les articles de |
    tous les articles de | permalien | lien permanent | lien permanent vers | lien de l'article |
    lien vers l'article | lien direct | lien court | ajouter aux favoris le permalien |
    mettre en favori le permalien | ce contenu a été publié dans | url de trackback | adresse de l'article |
    taille du texte | taille de police | cet article vous a | cette page vous a | cet article a été lu |
    cet article a été vu | nombre de vues | nombre de lectures | votre navigateur | votre navigateur ne |
    veuillez activer | pour visionner | pour voir cette vidéo | pour afficher ce contenu | ce contenu est bloqué |
    écouter cet article | cliquez ici pour lire | cliquez ici pour voir | cliquez sur l'image |
    signaler une erreur | une erreur, une | page 1 sur | retour à | si la vidéo ne s'affiche pas |
    si vous ne voyez pas la vidéo | si le formulaire ne s'affiche pas | cliquez sur la photo pour |
    pour visualiser ce contenu | vous utilisez un navigateur obsolète | javascript est désactivé |
    javascript doit être activé | cet article est lu par | lu par une voix | dernière mise à jour de la page |
    page mise à jour le | pour citer cet article | citer cet article | comment citer cet article | noter cet article |
    notez cet article | attribuez une note |
    contact presse | contacts presse | contact médias
  `),
};
