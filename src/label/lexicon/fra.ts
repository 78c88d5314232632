import { type Lexicon, phrases } from './lexicon.js';

/** French. */
export const fra: Lexicon = {
  language: 'fra',
  bioHeading: phrases(`
    à propos de l'auteur | a propos de l'auteur | à propos de l'auteure | à propos de l'autrice |
    à propos des auteurs | à propos du rédacteur | à propos de la rédactrice | à propos du journaliste |
    à propos de moi | a propos de moi | à propos de l'auteur(e) | au sujet de l'auteur | biographie de l'auteur |
    bio de l'auteur | l'auteur | l'auteure | l'autrice | les auteurs | auteur | auteure | autrice | auteurs |
    auteur de l'article | l'auteur de l'article | l'auteur de cet article | qui suis-je | qui suis je | écrit par |
    rédigé par | publié par | article écrit par | article rédigé par | profil de l'auteur | fiche auteur |
    présentation de l'auteur | rencontrez l'auteur | auteur invité | le rédacteur | la rédactrice | notre rédacteur
  `),
  bioLead: phrases(`
    à propos de l'auteur | à propos de l'autrice | à propos de l'auteure | au sujet de l'auteur |
    cet article a été écrit par | cet article a été rédigé par | cet article est écrit par |
    cet article est rédigé par | cet article a été proposé par | cet article est une contribution de |
    ce billet a été écrit par | ce billet a été rédigé par | ce texte a été écrit par | article rédigé par |
    article écrit par | article invité de | ceci est un article invité de | article invité écrit par |
    article invité rédigé par | billet invité de | l'auteur est | l'auteure est | l'autrice est | les auteurs sont |
    l'auteur de cet article est | auteur invité | autrice invitée | journaliste indépendant basé |
    journaliste indépendante basée | rédacteur web freelance | rédactrice web freelance | passionné de |
    passionnée de | passionné par | passionnée par
  `),
  selfLead: phrases(`
    bonjour, je suis | bonjour ! je suis | bonjour je suis | bonjour, je m'appelle | bonjour ! je m'appelle |
    bonjour, moi c'est | bonjour ! moi c'est | salut, moi c'est | salut ! moi c'est | salut, je suis |
    salut ! je suis | hello, moi c'est | hello ! moi c'est | hello, je suis | coucou, moi c'est |
    coucou ! moi c'est | moi c'est | je m'appelle | mon nom est | je suis journaliste | je suis blogueuse |
    je suis blogueur | je suis rédacteur | je suis rédactrice | je suis le fondateur de | je suis la fondatrice de |
    je suis l'auteur de | je suis l'auteure de | bienvenue sur mon blog | bienvenue sur ce blog |
    bienvenue sur mon site
  `),
  roleWord: phrases(`
    journaliste | journalistes | reporter | grand reporter | grande reporter | correspondant | correspondante |
    envoyé spécial | envoyée spéciale | rédacteur | rédactrice | rédacteurs | rédacteur en chef |
    rédactrice en chef | rédacteur en chef adjoint | rédactrice en chef adjointe | rédacteur web | rédactrice web |
    secrétaire de rédaction | chef de rubrique | cheffe de rubrique | chef de service | éditorialiste |
    chroniqueur | chroniqueuse | pigiste | auteur | auteure | autrice | auteurs | co-auteur | coauteur | coautrice |
    écrivain | écrivaine | romancier | romancière | essayiste | poète | poétesse | dramaturge | scénariste |
    biographe | blogueur | blogueuse | podcasteur | podcasteuse | youtubeur | youtubeuse | influenceur |
    influenceuse | éditeur | éditrice | traducteur | traductrice | critique littéraire | critique de cinéma |
    critique d'art | photographe | photojournaliste | illustrateur | illustratrice | dessinateur | dessinatrice |
    caricaturiste | graphiste | designer | réalisateur | réalisatrice | documentariste | producteur | productrice |
    animateur | animatrice | présentateur | présentatrice | professeur | professeure | maître de conférences |
    maîtresse de conférences | maître de conférence | enseignant | enseignante | enseignant-chercheur |
    enseignante-chercheuse | chargé de cours | chargée de cours | chercheur | chercheuse | chercheure |
    directeur de recherche | directrice de recherche | chargé de recherche | chargée de recherche | doctorant |
    doctorante | universitaire | historien | historienne | sociologue | politologue | politiste | philosophe |
    économiste | anthropologue | géographe | linguiste | psychologue | psychiatre | psychanalyste |
    psychothérapeute | médecin | médecin généraliste | pédiatre | dermatologue | pharmacien | pharmacienne |
    infirmier | infirmière | nutritionniste | diététicien | diététicienne | naturopathe | vétérinaire | biologiste |
    physicien | physicienne | avocat | avocate | juriste | notaire | expert-comptable | ingénieur | ingénieure |
    architecte | développeur | développeuse | informaticien | informaticienne | analyste | consultant |
    consultante | conseiller | conseillère | stratège | stratégiste | spécialiste | formateur | formatrice | coach |
    conférencier | conférencière | entrepreneur | entrepreneuse | entrepreneure | fondateur | fondatrice |
    cofondateur | cofondatrice | co-fondateur | co-fondatrice | pdg | directeur général | directrice générale |
    directeur de la rédaction | directrice de la rédaction | directeur de la publication | chargé de communication |
    chargée de communication | community manager | concepteur-rédacteur | conceptrice-rédactrice | militant |
    militante | chef cuisinier | cuisinière | étudiant en journalisme | étudiante en journalisme | stagiaire
  `),
  bioPhrase: phrases(`
    écrit pour | écrit sur | écrit pour le magazine | écrit régulièrement | a écrit pour | a écrit plusieurs |
    est l'auteur de | est l'auteur du | est l'auteure de | est l'autrice de | est auteur de | est auteure de |
    est autrice de | auteur de plusieurs | auteure de plusieurs | autrice de plusieurs | auteur de nombreux |
    auteur d'une dizaine | auteur du livre | auteure du livre | autrice du livre | auteur notamment | co-auteur de |
    coauteur de | collabore à | collabore avec | collabore régulièrement | a collaboré à | a collaboré avec |
    a publié plusieurs | a publié notamment | a notamment publié | dernier ouvrage paru | dernier livre paru |
    son dernier livre | son dernier ouvrage | vit à | vit et travaille à | vit entre | habite à | réside à |
    réside en | basé à | basée à | installé à | installée à | né à | née à | est né à | est née à | a grandi à |
    originaire de | diplômé de | diplômée de | diplômé en | diplômée en | diplômé d'un | diplômée d'un |
    est diplômé | est diplômée | titulaire d'un | titulaire d'une maîtrise | est titulaire d'un | docteur en |
    docteure en | a étudié à | après des études de | après des études d' | formé à | formée à |
    formation de journaliste | étudiant en | étudiante en | ancien élève de | ancienne élève de | agrégé de |
    agrégée de | agrégé d'histoire | normalien | enseigne à | enseigne à l'université | est professeur de |
    est professeur à | est professeure à | est maître de conférences | est maîtresse de conférences |
    est chercheur à | est chercheur au | est chercheuse à | est chercheuse au | est journaliste | est rédacteur |
    est rédactrice | est rédacteur en chef | est rédactrice en chef | est directeur de | est directrice de |
    est le fondateur de | est la fondatrice de | est fondateur de | est fondatrice de | est cofondateur |
    est cofondatrice | fondateur de | fondatrice de | cofondateur de | cofondatrice de | est avocat au barreau |
    avocat au barreau de | avocate au barreau de | est correspondant | est correspondante | travaille pour |
    travaille comme | travaille chez | a travaillé pour | a travaillé comme | a travaillé chez |
    a longtemps travaillé | a rejoint la rédaction | a débuté sa carrière | a commencé sa carrière |
    a fait ses débuts | a occupé le poste | ans d'expérience | années d'expérience | spécialiste des questions |
    spécialiste de la | spécialisé dans | spécialisée dans | spécialisé en | spécialisée en | se spécialise dans |
    s'intéresse à | s'intéresse aux | s'intéresse particulièrement | couvre l'actualité | couvre les sujets |
    suit l'actualité | passionné de | passionnée de | passionné par | passionnée par | passionné d' |
    passionnée d' | passionné depuis | passionnée depuis | amoureux de | amoureuse de | grand fan de | féru de |
    férue de | curieux de nature | curieuse de nature | pendant son temps libre | durant son temps libre |
    à ses heures perdues | dans mes temps libres | quand il n'est pas | quand elle n'est pas | lorsqu'il n'est pas |
    lorsqu'elle n'est pas | aime voyager | adore voyager | lauréat du prix | lauréate du prix | récompensé par |
    récompensée par | a reçu le prix | maman de deux | maman de trois | papa de deux | mère de deux |
    tient ce blog | tient un blog | anime ce blog | anime le blog
  `),
  bioCall: phrases(`
    suivez-le sur | suivez-la sur | suivez-moi sur | suivre sur twitter | suis-moi sur | suivre l'auteur |
    suivez l'auteur | retrouvez-le sur | retrouvez-la sur | retrouvez-moi sur | retrouvez tous les articles de |
    retrouvez ses articles | vous pouvez me suivre | vous pouvez le suivre | vous pouvez la suivre |
    vous pouvez me retrouver | vous pouvez me contacter | contacter l'auteur | contactez l'auteur | contactez-moi |
    contacter le journaliste | contacter la rédaction | écrivez-moi | écrire à l'auteur |
    voir tous les articles de | voir tous ses articles | voir tous les articles | voir ses articles |
    voir le profil | voir son profil | voir mon profil complet | afficher mon profil complet |
    consulter le profil complet | tous les articles de | tous ses articles | toutes les publications de |
    lire tous les articles de | lire ses articles | lire ses autres articles | plus d'articles de |
    autres articles de | en savoir plus sur l'auteur | en savoir plus sur moi | en savoir plus sur cet auteur |
    pour en savoir plus sur | pour plus d'informations, visitez | pour plus d'informations, rendez-vous |
    pour plus d'informations sur | plus d'informations sur | son site | son blog | mon site | visitez son site |
    visitez mon site | ajoutez-moi sur | rejoignez-moi sur
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
    le siège social est situé | basée à paris et | a son siège social | est cotée à la bourse |
    est coté à la bourse | cotée à la bourse de | coté à la bourse de | cotée sur euronext | coté sur euronext |
    cotée sur le nasdaq | compartiment a d'euronext | compartiment b | contact presse | contacts presse |
    contact média | contacts médias | contact médias | relations presse | relations médias |
    relations investisseurs | contact investisseurs | énoncés prospectifs | déclarations prospectives |
    informations prospectives | pour plus d'informations, visitez | pour plus d'informations, rendez-vous sur |
    pour de plus amples informations | pour en savoir plus, rendez-vous sur | pour en savoir plus, consultez |
    pour en savoir plus : www | collaborateurs dans le monde
  `),
  prevLead: phrases(`
    précédent | précédente | précédents | article précédent | articles précédents | billet précédent |
    billets précédents | post précédent | page précédente | publication précédente | publications précédentes |
    actualité précédente | actualités précédentes | chapitre précédent | sujet précédent | message précédent |
    note précédente | notes précédentes | recette précédente | projet précédent | épisode précédent |
    produit précédent | entrée précédente | entrées précédentes | l'article précédent | lire l'article précédent |
    articles plus anciens | article plus ancien | anciens articles | plus ancien | plus anciens |
    billets plus anciens | messages plus anciens | message plus ancien | articles antérieurs | prec | préc
  `),
  nextLead: phrases(`
    suivant | suivante | suivants | article suivant | articles suivants | billet suivant | billets suivants |
    post suivant | page suivante | publication suivante | publications suivantes | actualité suivante |
    actualités suivantes | chapitre suivant | sujet suivant | message suivant | note suivante | notes suivantes |
    recette suivante | projet suivant | épisode suivant | produit suivant | entrée suivante | entrées suivantes |
    prochain article | prochain billet | l'article suivant | lire l'article suivant | articles plus récents |
    article plus récent | plus récent | plus récents | billets plus récents | messages plus récents |
    message plus récent | suiv
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
    cela peut vous intéresser | cela devrait vous intéresser | ça peut vous intéresser |
    ça pourrait vous intéresser | ceci pourrait vous intéresser | ces articles pourraient vous intéresser |
    ces articles peuvent vous intéresser | ces contenus peuvent vous intéresser |
    ces articles devraient vous plaire | cet article vous a plu | ces contenus devraient vous intéresser |
    pourrait vous intéresser | pourraient vous intéresser | peut vous intéresser | peuvent vous intéresser |
    recommandé pour vous | recommandés pour vous | nous vous recommandons | nous vous conseillons |
    la rédaction vous recommande | la rédaction vous conseille | notre sélection | sélection de la rédaction |
    notre sélection d'articles | plus d'articles | plus d'actualités | plus d'infos | plus d'actus |
    plus de contenus | plus de nouvelles | plus sur ce sujet | plus sur le sujet | plus de cet auteur |
    les plus lus | les plus vus | les plus populaires | les plus partagés | les plus commentés |
    les plus consultés | les plus récents | les articles les plus lus | les plus lues | le plus lu |
    le plus récent | les plus partagées | sujets tendance | tendances actuelles | contenu sponsorisé |
    contenus sponsorisés | liens sponsorisés | contenus associés | contenu similaire | contenu associé |
    sujets associés | sujets liés | thèmes associés | thématiques associées | liens connexes | liens associés |
    vidéos associées | vidéos similaires | l'essentiel de l'actualité | l'actualité en continu | toute l'actualité |
    toutes les actualités | toute l'info | fil info | fil d'actualité | fil d'actu | à propos du même sujet |
    découvrez aussi | découvrez également | découvrir plus | découvrez nos autres articles | ne manquez pas |
    ne ratez pas | continuez votre lecture | continuer la lecture | poursuivez votre lecture |
    pour continuer la lecture | ailleurs sur le web | dossiers liés
  `),
  relatedLead: phrases(`
    à lire aussi | a lire aussi | à lire également | a lire également | a lire | à lire sur | à lire ensuite |
    lire aussi | lire également | lire la suite | lire l'article | lire notre article | lire notre dossier |
    lire notre enquête | lire notre analyse | lire plus | lire notre éditorial | lire l'enquête | lire le récit |
    lire l'entretien | lire l'analyse | lire l'interview | lisez aussi | lisez également | lisez notre |
    à voir aussi | a voir aussi | voir aussi | voir également | voir notre | à écouter aussi | à découvrir aussi |
    à ne pas manquer | à ne pas rater | à relire | découvrez aussi | découvrez également | découvrir aussi |
    découvrir également | consultez aussi | consultez également | consulter aussi | sur le même sujet |
    sur le même thème | article lié | article connexe | articles liés | articles similaires | dans le même dossier |
    pour aller plus loin | pour en savoir plus | plus d'info | vous aimerez aussi | vous pourriez aimer |
    cela pourrait vous intéresser | ça pourrait vous intéresser | cela peut vous intéresser | ne manquez pas |
    notre dossier | notre sélection | cliquez ici pour lire
  `),
  shareLine: phrases(`
    partager | partage | partagez | partager cet article | partager l'article | partager ce contenu |
    partager cette page | partager cette publication | partager ce post | partager ce billet | partager la page |
    partager le lien | partager la publication | partager l'info | partager via | partager par |
    partager par email | partager par e-mail | partager par mail | partager sur | partager sur facebook |
    partager sur twitter | partager sur x | partager sur linkedin | partager sur whatsapp | partager sur pinterest |
    partager sur telegram | partager sur messenger | partager sur tumblr | partager sur reddit |
    partager avec facebook | partager avec twitter | partager avec pinterest | partager sur les réseaux sociaux |
    partager avec | partager avec des amis | partager ceci | partager ça | partagez ceci | partagez cet article |
    partagez l'article | partagez cette page | partagez sur | partagez avec vos amis | partagez sur facebook |
    partagez sur les réseaux | partages | j'aime | j'aime ça | j'aime chargement | je n'aime pas | j'adore |
    tweeter | tweetez | tweet | épingler | épinglez | épingle | sauvegarder | enregistrer l'article |
    ajouter aux favoris | ajouter à mes favoris | ajouter à ma liste | ajouter à mes articles | lire plus tard |
    à lire plus tard | mettre de côté | envoyer | envoyer par email | envoyer par e-mail | envoyer par mail |
    envoyer à un ami | envoyer cet article | envoyer un lien | email | e-mail | imprimer | imprimer l'article |
    imprimer cet article | imprimer la page | imprimer cette page | version imprimable | copier le lien |
    copier l'url | lien copié | lien copié dans le presse-papiers | recommander cet article | signaler une erreur |
    offrir cet article | offrir l'article | écouter l'article | écouter cet article | faites passer | pinterest |
    facebook | whatsapp | blogthis | notez cet article | noter cet article
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
    recommandez cet article | aidez-nous à faire connaître
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
    visitez notre page | vous pouvez nous suivre | vous pouvez aussi nous suivre
  `),
  promoLead: phrases(`
    abonnez-vous | abonnez-vous à | abonnez-vous à notre newsletter | abonnez-vous à la newsletter |
    abonnez-vous à nos newsletters | abonnez-vous à notre infolettre | abonnez-vous gratuitement |
    abonnez-vous dès maintenant | abonnez-vous pour | abonnez-vous au blog | abonnez-vous à ce blog |
    abonnez-vous pour lire | s'abonner | s'abonner à la newsletter | je m'abonne | je m'inscris | j'en profite |
    je soutiens | je fais un don | inscrivez-vous | inscrivez-vous à | inscrivez-vous à notre newsletter |
    inscrivez-vous à la newsletter | inscrivez-vous gratuitement | inscrivez vous | inscription à la newsletter |
    inscription newsletter | inscription gratuite | notre newsletter | nos newsletters | infolettre |
    recevez notre newsletter | recevez nos | recevez nos newsletters | recevez gratuitement | recevez chaque |
    recevez chaque semaine | recevez chaque matin | recevez toute l'actualité | recevez toutes les |
    recevez l'essentiel | recevez les dernières | recevez nos derniers articles | recevez par mail |
    recevez tous nos | recevoir la newsletter | recevoir les newsletters | recevoir nos | ne manquez rien |
    ne manquez plus | ne ratez plus | ne ratez rien | ne manquez aucun | ne manquez aucune | restez informé |
    restez informés | restez au courant | soyez informé | soyez les premiers | votre email | votre e-mail |
    votre adresse email | votre adresse e-mail | votre adresse mail | adresse e-mail | adresse email |
    entrez votre email | entrez votre adresse | entrez votre e-mail | saisissez votre adresse |
    saisissez votre email | renseignez votre email | indiquez votre email | déjà abonné | déjà abonnée |
    vous êtes déjà abonné | déjà inscrit | déjà un compte | déjà membre | pas encore abonné | pas encore inscrit |
    pas encore de compte | vous avez déjà un compte | cet article est réservé |
    cet article est réservé aux abonnés | article réservé | article réservé aux abonnés |
    contenu réservé aux abonnés | réservé aux abonnés | réservé à nos abonnés | la suite est réservée |
    la lecture de cet article est réservée | pour lire la suite | pour lire cet article |
    pour continuer la lecture | pour continuer votre lecture | pour soutenir | lisez la suite | accédez à tous |
    accédez à l'intégralité | accès illimité | connectez-vous pour | créez un compte | créez votre compte |
    créez gratuitement | testez gratuitement | essayez gratuitement | essai gratuit | offre spéciale |
    offre limitée | soutenez-nous | soutenez notre | soutenez un média | soutenez une presse |
    soutenez le journalisme | soutenir notre travail | faites un don | faire un don | je donne | votre don |
    nous avons besoin de vous | nous avons besoin de votre | devenez membre | devenez abonné | devenez adhérent |
    devenez mécène | téléchargez notre application | téléchargez notre appli | téléchargez l'application |
    téléchargez gratuitement | télécharger l'application | télécharger gratuitement | installez notre application |
    acheter sur amazon | achetez maintenant | réserver maintenant | demander un devis | demandez un devis |
    devis gratuit | contactez-nous pour | contactez-nous au | contactez-nous dès | en vous inscrivant |
    en vous abonnant | en renseignant votre | j'accepte de recevoir | j'accepte les | je souhaite recevoir |
    je souhaite m'abonner | j'ai lu et | oui, je | vous pouvez vous désabonner | vous pouvez vous désinscrire |
    votre adresse de messagerie | merci de votre inscription | merci pour votre inscription |
    merci de votre lecture | merci de nous lire | merci d'avoir lu | vous aimez cet article |
    vous souhaitez recevoir | liens affiliés | lien affilié | cet article contient des liens |
    les liens de cet article
  `),
  promoPhrase: phrases(`
    abonnez-vous à notre newsletter | abonnez-vous à la newsletter | abonnez-vous à nos newsletters |
    inscrivez-vous à notre newsletter | inscrivez-vous à la newsletter | inscrivez-vous gratuitement |
    notre newsletter quotidienne | notre newsletter hebdomadaire | notre newsletter gratuite |
    notre newsletter pour | à notre infolettre | dans votre boîte mail | dans votre boite mail |
    dans votre boîte e-mail | dans votre boîte aux lettres électronique | directement par email |
    directement par mail | par email à chaque | vous désabonner à tout moment | se désabonner à tout moment |
    vous désinscrire à tout moment | désinscription à tout moment | à l'aide du lien de désabonnement |
    lien de désabonnement | via le lien de désinscription | liens de désinscription | résiliable à tout moment |
    annulable à tout moment | 1€ le premier mois | accès illimité à tous | tous les contenus en illimité |
    tous nos articles en illimité | réservé aux abonnés | réservée aux abonnés | réservé à nos abonnés |
    pour lire la suite de cet article | pour continuer votre lecture | pour lire l'intégralité | déjà abonné |
    de cet article à lire | téléchargez notre application | téléchargez l'application |
    disponible sur app store et | saisissez votre adresse e-mail pour |
    recevoir une notification de chaque nouvel article | recevoir les notifications de nouveaux | faites un don |
    soutenez un média indépendant | soutenez le journalisme indépendant | liens affiliés | lien affilié |
    nous percevons une commission | touchons une commission | sans surcoût pour vous |
    sans frais supplémentaires pour vous | partenaire amazon | partenaire d'amazon |
    politique de confidentialité et les | en vous inscrivant, vous acceptez | en vous inscrivant vous acceptez |
    vous acceptez de recevoir | j'accepte de recevoir | j'accepte la politique de confidentialité |
    conditions générales d'utilisation et | merci de nous lire | merci de votre inscription |
    n'oubliez pas de vous abonner | cliquez ici pour vous abonner | cliquez ici pour vous inscrire
  `),
  copyrightPhrase: phrases(`
    tous droits réservés | tout droit réservé | tous droits de reproduction | droits de reproduction et de |
    reproduction interdite | reproduction interdite sans | toute reproduction interdite |
    reproduction et diffusion interdites | toute reproduction, même partielle |
    toute reproduction totale ou partielle | toute reproduction ou représentation |
    reproduction totale ou partielle | est strictement interdite sans | sans l'autorisation écrite |
    sous licence creative commons | licence creative commons | mis à disposition selon les termes de la licence |
    attribution - pas d'utilisation | propulsé par wordpress | fièrement propulsé par wordpress |
    fourni par blogger | copyright © | © copyright | (avec afp)
  `),
  noticePhrase: phrases(`
    reproduction interdite | n'engage que son auteur | n'engagent que leur auteur | n'engagent que leurs auteurs |
    n'engagent que l'auteur | n'engage pas la rédaction | n'engage pas la responsabilité |
    ne reflète pas nécessairement | ne reflètent pas nécessairement | les opinions exprimées dans |
    les opinions exprimées sont | ne saurait être tenue responsable | ne peut être tenue responsable |
    décline toute responsabilité quant | à titre indicatif et | à titre purement informatif |
    ne constitue pas un conseil | ne constituent pas un conseil | ne constitue pas un conseil en investissement |
    ne remplace pas un avis médical | ne sauraient remplacer | cet article est republié à partir de |
    est republié à partir de the conversation | cet article a été publié | cet article a été initialement publié |
    cet article a d'abord été publié | cet article est initialement paru | initialement publié sur |
    initialement publié dans | publié initialement sur | est apparu en premier sur | est apparu en premier |
    lire l'article original | traduit de l'anglais par | cet article a été mis à jour | cet article a été traduit |
    vous avez repéré une erreur | signaler une erreur dans | ne travaille pas, ne conseille pas |
    ne possède pas de parts | traduit automatiquement | généré automatiquement |
    avec l'aide de l'intelligence artificielle | est interdite sans | interdite sans autorisation |
    interdite sans accord
  `),
  noticeLead: phrases(`
    avis de non-responsabilité | clause de non-responsabilité | mise en garde | avertissement sur les risques |
    mentions légales | note de la rédaction | ndlr | n.d.l.r | note de l'éditeur | note de l'auteur |
    note de l'autrice | note du traducteur | ndt | ndla | erratum | rectificatif | copyright |
    déclaration d'intérêts | conflit d'intérêts | conflits d'intérêts | liens d'intérêt | cet article a été publié |
    cet article a été initialement publié | cet article a été republié | cet article est republié |
    cet article est paru | cet article est initialement paru | cet article a d'abord été | cet article est extrait |
    cet article est issu | cet article a été mis à jour | cet article a été traduit | cet article a été modifié |
    ce texte a été publié | ce texte est paru | ce texte a d'abord été | ce billet a été publié |
    ce contenu a été publié | ce contenu a été produit | cette entrée a été publiée |
    cette oeuvre est mise à disposition | ce(tte) œuvre est mise à disposition |
    cette œuvre est mise à disposition | les opinions exprimées | les propos exprimés | les points de vue exprimés |
    les informations contenues | les textes publiés | les tribunes publiées | initialement publié |
    publié initialement | article initialement publié | paru initialement | reproduit avec l'autorisation |
    reproduit avec l'aimable autorisation | avec l'aimable autorisation de | toute reproduction |
    reproduction interdite | sauf mention contraire | tous droits réservés | vous avez repéré une erreur |
    une erreur dans l'article
  `),
  sourceLead: phrases(`
    source | sources | source de l'article | source originale | source de l'information | source info | via |
    article original | lien original | publié initialement sur | initialement publié sur |
    initialement publié dans | publié à l'origine sur | extrait de | repris de | avec afp | communiqué de |
    source image | origine | lien source | voir l'article original
  `),
  editorLead: phrases(`
    éditeur | éditrice | rédaction | rédacteur | rédactrice | rédacteur en chef | rédactrice en chef | édité par |
    édition | relu par | relecture | corrigé par | correction | révisé par | vérifié par | validé par | traduction |
    traduit par | traduit de l'anglais par | traducteur | traductrice | mise en page | mise en ligne |
    mis en ligne par | mis en forme par | responsable de la publication | directeur de la publication |
    directeur de publication | propos recueillis par | production | réalisation | coordination
  `),
  tagsLead: phrases(`
    tags | tag | étiquettes | étiquette | étiqueté | étiquetté | étiqueté avec | mots-clés | mots clés |
    mots-clefs | mots clefs | mot-clé | mot clé | catégorie | catégories | classé dans | classé sous | classé en |
    classée dans | publié dans | publié sous | posté dans | rubrique | rubriques | thème | thèmes | thématiques |
    thématique | sujets | sujet | tagué | taggé | libellés | libellé | hashtags | dans la rubrique |
    sur le même sujet | dossier | dossiers
  `),
  bylineLead: phrases(`
    par | écrit par | rédigé par | publié par | posté par | proposé par | signé par | un article de | article de |
    texte de | textes de | texte et photos | auteur | auteur(e) | auteure | autrice | auteurs | rédacteur |
    rédactrice | rédaction | journaliste | de notre correspondant | de notre correspondante |
    de notre envoyé spécial | notre envoyé spécial | une chronique de | une enquête de | un entretien avec |
    un reportage de | propos recueillis par | interview par | entretien réalisé par | chronique de |
    mis en ligne par | par la rédaction | tribune de | ajouté par
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
    temps de lecture estimé | durée de lecture | lecture | lecture en | min à lire | minutes à lire |
    mins de lecture | lecture min | temps de lecture moyen | lecture de
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
    soyez le premier à commenter cet article | soyez le premier à réagir |
    soyez le premier à laisser un commentaire | soyez le premier à donner votre avis |
    les commentaires sont fermés | les commentaires sont clos | commentaires fermés | commentaires clos |
    les commentaires sont désactivés | commentaires désactivés | voir les commentaires |
    voir tous les commentaires | voir le commentaire | voir plus de commentaires | lire les commentaires |
    afficher les commentaires | masquer les commentaires | tous les commentaires | lire tous les commentaires |
    charger plus de commentaires | plus de commentaires | derniers commentaires | commentaires récents | répondre |
    répondre à | répondre à ce commentaire | réponse | réponses | participer à la discussion |
    rejoignez la discussion | rejoindre la conversation | se connecter pour commenter |
    connectez-vous pour commenter | connectez-vous pour réagir | connectez-vous pour laisser un commentaire |
    connectez-vous ou inscrivez-vous pour publier un commentaire | identifiez-vous pour commenter |
    vous devez être connecté pour commenter | vous devez être connecté pour publier un commentaire |
    vous devez vous connecter pour publier un commentaire | vous devez être connecté pour poster un commentaire |
    vous devez être abonné pour commenter | votre adresse e-mail ne sera pas publiée |
    votre adresse de messagerie ne sera pas publiée | les champs obligatoires sont indiqués avec * | nom * |
    e-mail * | email * | commentaire * | votre nom | votre email | votre nom * | nom (obligatoire) |
    prévenez-moi de tous les nouveaux commentaires par e-mail |
    prévenez-moi de tous les nouveaux articles par e-mail | avertissez-moi par e-mail des nouveaux commentaires |
    signaler | signaler un abus | signaler ce commentaire | signaler un contenu inapproprié |
    inscription à : publier les commentaires (atom) | trier par | rétroliens | règles de publication
  `),
  commentPhrase: phrases(`
    votre adresse e-mail ne sera pas publiée | votre adresse de messagerie ne sera pas publiée |
    votre adresse email ne sera pas publiée | votre email ne sera pas publié |
    les champs obligatoires sont indiqués | les champs obligatoires sont marqués | enregistrer mon nom, mon e-mail |
    enregistrer mon nom, mon adresse | dans le navigateur pour mon prochain commentaire |
    pour mon prochain commentaire | vous devez être connecté pour | vous devez vous connecter pour |
    vous devez être abonné pour | pour publier un commentaire | pour laisser un commentaire |
    pour poster un commentaire | pour réagir à cet article | soyez le premier à commenter |
    les commentaires sont fermés | les commentaires sont clos | ce site utilise akismet |
    pour réduire les indésirables | comment les données de vos commentaires sont | données de vos commentaires |
    dites-le nous en commentaire | dites-le moi en commentaire | dites-nous en commentaire |
    en commentaire ci-dessous | dans les commentaires ci-dessous | laissez-moi un commentaire |
    laissez-nous un commentaire | n'hésitez pas à laisser un commentaire | n'hésitez pas à commenter |
    n'hésitez pas à me laisser | n'hésitez pas à partager vos | les commentaires sont modérés |
    votre commentaire est en attente de modération | en attente de modération | charte de modération |
    prévenez-moi de tous les nouveaux | des nouveaux commentaires par | règles de la communauté |
    les propos injurieux | le droit de supprimer
  `),
  creditLead: phrases(`
    photo | photos | photo de | photo par | photo d'illustration | photo d'archives | photo archives |
    photo illustration | photo credit | crédit photo | crédits photo | crédit photos | crédits photos |
    crédit image | crédits image | crédit images | crédits images | crédit | crédits | crédit vidéo | photographie |
    photographies | photographe | photographies de | images | image de | image d'illustration | image à la une |
    image de couverture | image principale | image d'archive | source de l'image | source image | illustration |
    illustrations | illustration de | illustrateur | dessin | dessin de | visuel | visuels | infographie |
    infographies | capture d'écran | capture d'écran de | avec l'aimable autorisation de | © photo | vidéo de |
    montage | une de couverture | getty images | photo de couverture | photo de une | photo fournie par
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
    gérer vos préférences | paramètres des cookies | préférences en matière de cookies |
    notre politique de cookies | notre politique en matière de cookies | en poursuivant votre navigation |
    en continuant à naviguer | en continuant votre navigation | si vous continuez à utiliser ce site |
    si vous continuez à utiliser ce dernier | la meilleure expérience sur notre site |
    la meilleure expérience possible sur | vous garantir la meilleure expérience |
    vous offrir la meilleure expérience | améliorer votre expérience utilisateur |
    réaliser des statistiques de visites | publicités et du contenu personnalisés |
    stocker et/ou accéder à des informations | retirer votre consentement | changer d'avis à tout moment
  `),
  adLine: phrases(`
    publicité | publicités | pub | annonces google | annonce publicitaire | contenu sponsorisé |
    contenus sponsorisés | article sponsorisé | billet sponsorisé | sponsorisé | sponsorisé par | lien sponsorisé |
    liens sponsorisés | liens commerciaux | publireportage | publi-reportage | publi-rédactionnel |
    publi-communiqué | contenu de marque | contenu partenaire | contenus partenaires | partenariat rémunéré |
    la suite après la publicité | la suite après cette publicité | suite de l'article après la publicité |
    suite après la publicité | la suite de l'article après la publicité | l'article continue après la publicité |
    l'article continue ci-dessous | la suite ci-dessous | votre article continue ci-dessous | après la publicité |
    - publicité - | - publicités - | (publicité) | [publicité] | espace publicitaire |
    publicité, votre contenu continue ci-dessous | publicité suite de l'article | fermer la publicité |
    masquer la publicité | passer la publicité | sponsored
  `),
  tocHeading: phrases(`
    sommaire | sommaire de l'article | au sommaire | table des matières | table des matieres |
    contenu de l'article | dans cet article | dans ce billet | sur cette page | plan de l'article |
    plan de la page | sommaire [masquer] | sommaire [afficher] | sommaire masquer | afficher le sommaire |
    masquer le sommaire | ouvrir le sommaire | navigation rapide | navigation dans l'article | accès rapide |
    aller à | sommaire afficher
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
    cette page vous a-t-elle été utile | cette information vous a-t-elle été utile |
    cette réponse vous a-t-elle aidé | cet article vous a plu | cet article vous a-t-il plu | notez cet article |
    noter cet article | évaluez cet article | cliquez sur une étoile pour noter | note moyenne | oui non |
    votre navigateur ne supporte pas | votre navigateur ne supporte pas la vidéo |
    votre navigateur ne prend pas en charge | votre navigateur ne prend pas en charge la vidéo |
    veuillez activer javascript | javascript est désactivé | écouter | écouter l'article | écouter cet article |
    lire la vidéo | fermer | fermer la fenêtre | ne plus suivre | s'abonner | signaler une erreur |
    signaler un problème | proposer une correction | suggérer une correction | ouvrir dans une nouvelle fenêtre |
    ouvre dans un nouvel onglet | s'ouvre dans une nouvelle fenêtre | (ouvre dans une nouvelle fenêtre) |
    nouvelle fenêtre | sélectionner une langue | première page | dernière page | aller à la page |
    fin de l'article | visiter le site | voir le site | site officiel | voir le profil | voir la carte
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
    signaler une erreur | une erreur, une | page 1 sur | retour à
  `),
};
