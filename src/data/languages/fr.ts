import type { Language } from './language';

export default {
  code: 'fr',
  name: 'Français',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'janvier|janv|jan',
      'février|févr|fév',
      'mars',
      'avril|avr',
      'mai',
      'juin',
      'juillet|juil',
      'août',
      'septembre|sept',
      'octobre|oct',
      'novembre|nov',
      'décembre|déc',
    ],
    order: 'dmy',
    published: [
      'publié',
      'publiée',
      'publié le',
      'mis en ligne',
      'posté le',
      'paru le',
      'date de publication',
      'parution',
      'créé le',
      'rédigé le',
    ],
    first: ['première publication', 'publié initialement', 'initialement publié'],
    modified: [
      'mis à jour',
      'mise à jour',
      'modifié',
      'actualisé',
      'dernière mise à jour',
      'dernière modification',
      'maj',
    ],
    foreign: ['né le', 'née le', 'diffusé le', 'photo prise le', 'événement du', 'consulté le'],
    clock: { before: ['à'], after: ['h', 'heures'] },
    relative: ["aujourd'hui", 'hier'],
    examples: [
      ['Publié le 06/01/2026 - 14:16 UTC+1', 'published 2026-01-06T14:16+01:00'],
      [
        'Publié le 30 août 2023 à 14h52, mis à jour le 31 août 2023 à 9h',
        'published 2023-08-30T14:52; modified 2023-08-31T09:00',
      ],
      ['Par Zoé Lemaire, le 1er février 2020', 'none 2020-02-01'],
      ['18 juil. 2024 à 08:01', 'none 2024-07-18T08:01'],
    ],
    counterExamples: ['Le 3 a gagné 2 à 1', 'Tome 12, page 2020', 'il y a 3 heures'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {},

  // Around a picture credit.
  credits: {
    labels: [
      'photo',
      'photos',
      'crédit',
      'crédits',
      'crédit photo',
      'crédits photo',
      'crédit photos',
      'crédits photos',
      'crédit image',
      'crédit photographique',
      'photographie',
      'photographe',
      'image',
      'images',
      'source',
      'droits réservés',
      'tous droits réservés',
      'illustration',
      'infographie',
      'dessin',
      'montage',
      'vidéo',
      'archives',
    ],
    leads: [
      'photo de',
      'photos de',
      'photo par',
      'photographie de',
      'photo prise par',
      'tous droits réservés',
      'crédit photo',
      'crédits photo',
      "avec l'aimable autorisation de",
    ],
    kinds: {
      handout: [
        'photo fournie',
        'photo transmise',
        'image fournie',
        'photo remise',
        'photo diffusée',
        'image diffusée',
        'document remis',
      ],
      archive: ["photo d'archives", "photo d'archive", "image d'archives", "image d'archive", "photos d'archives"],
      symbol: ["photo d'illustration", "image d'illustration", 'photo prétexte', "photo d'illustrations"],
      'ai-generated': [
        'générée par ia',
        'généré par ia',
        "générée par l'ia",
        'générée par intelligence artificielle',
        'générée par une ia',
        'créée par ia',
        'image ia',
        "créé avec l'ia",
        "générée avec l'ia",
      ],
      screenshot: ["capture d'écran", "captures d'écran", 'capture écran', 'capture d’écran'],
      illustration: ['photomontage'],
    },
    creditKinds: {
      handout: ['dr', 'd.r.', 'handout', 'fournie', 'fourni', 'transmis', 'transmise', 'service de presse'],
      archive: ['archive', 'archives'],
      symbol: ['illustration', 'prétexte'],
      illustration: ['dessin', 'infographie', 'montage'],
    },
    parties: [
      'ministère',
      'ministre',
      'armée',
      'marine nationale',
      'gendarmerie',
      'police',
      'pompiers',
      'sapeurs-pompiers',
      'sdis*',
      'préfecture',
      'préfet',
      'douane',
      'douanes',
      'état-major',
      'gouvernement',
      'élysée',
      'matignon',
      'présidence',
      'mairie',
      'ville de',
      'conseil',
      'parquet',
      'tribunal',
      'ambassade',
      'parti',
      'campagne',
      'société',
      'groupe',
      'entreprise',
      'sa',
      'sas',
      'sarl',
      'fédération',
      'association',
      'fondation',
      'université',
      'hôpital',
      'chu',
      'forces armées',
      'protection civile',
      'sécurité civile',
      'onu',
    ],
    examples: [
      { line: 'Le port, lundi matin. Crédit photo : Marie Exemple / AFP', credit: 'Marie Exemple / AFP' },
      {
        line: 'Tous droits réservés AP/Ministère de la Défense',
        credit: 'AP/Ministère de la Défense',
        kinds: ['handout'],
        origin: 'Ministère de la Défense',
      },
      { line: '© Marie Exemple', credit: 'Marie Exemple' },
      {
        line: "Un ferry à quai (photo d'illustration). REUTERS/Paul Exemple",
        credit: 'REUTERS/Paul Exemple',
        kinds: ['symbol'],
      },
      {
        line: 'Photo : Préfecture du Nord',
        credit: 'Préfecture du Nord',
        kinds: ['handout'],
        origin: 'Préfecture du Nord',
      },
      { line: 'Un bateau au port. Prétexte - Belga', credit: 'Prétexte - Belga', kinds: ['symbol'] },
      { line: "Capture d'écran X @port_du_nord", credit: "Capture d'écran X @port_du_nord", kinds: ['screenshot'] },
    ],
    counterExamples: [
      'La photo de famille des ministres, lundi à Lille.',
      'Marie Exemple (à gauche) au port.',
      'Le ministère a publié un communiqué.',
      'Les archives de la ville, rénovées en 2020.',
    ],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {},

  // Reporting verbs, "according to", hedges.
  voices: {
    depth: 'full',
    verbs: {
      neutral:
        'dire dit disent disait disaient dira disant déclar+ indiqu+ ajout+ expliqu+ précis+ annonc+ annonçait annonçaient annonça annonçant rapport+ écrire écrit écrivent écrivait répondre répond répondent répondait répondu not+ racont+ signal+ relev+ relève relèvent répét+ répète répètent communiqu+ détaill+ résum+ comment+ observ+ cit+ évoqu+ confi+ témoign+ relat+ conclure conclut concluent conclu poursuivre poursuit poursuivent poursuivi reprendre reprend repris demand+ interrog+ interrogeait interrogeaient interrogea interrogeant inform+ mentionn+ estim+ analys+ décrire décrit décrivent affiche résumait explicite abonde complète complété glisse glissé enchaîne enchaîné renchérit renchéri développe rétorque rétorqué interroge interrogé pense',
      assertive:
        'affirm+ assur+ soulign+ insist+ martel+ martèle martèlent soutenir soutient soutiennent soutenait soutenu confirm+ certifi+ garantir garantit garantissent garanti proclam+ rappel+ rappelle rappellent promettre promet promettent promis avertir avertit avertissent averti prévenir prévient préviennent prévenu alert+ maintenir maintient maintiennent maintenu plaid+ argu+ argument+ réaffirm+ salu+',
      presupposing:
        'admettre admet admettent admettait admis reconnaître reconnaît reconnaissent reconnaissait reconnu avou+ concéd+ concède concèdent révél+ révèle révèlent dévoil+ constat+ divulgu+ convenir convient conviennent convenu point+',
      doubting:
        'prétendre prétend prétendent prétendait prétendaient prétendu allégu+ allègue allèguent revendiqu+ suggér+ suggère suggèrent suppos+ spécul+ insinu+ croire croit croient croyait pens+ jug+ jugeait jugeaient jugea jugeant considér+ considère considèrent',
      denial: 'démentir dément démentent démentait démenti ni+ contest+ réfut+ rejet+ rejette rejettent récus+ écart+',
      directive:
        'appel+ appelle appellent exig+ exigeait exigeaient exigea exigeant réclam+ exhort+ ordonn+ propos+ recommand+ conseill+ invit+ somm+ press+',
      emotional:
        'dénonc+ dénonçait dénonçaient dénonça dénonçant fustig+ fustigeait fustigeaient fustigea fustigeant tacl+ indign+ insurg+ alarm+ inquiéter inquiète inquiètent regrett+ déplor+ ironis+ raill+ tonn+ pest+ lâch+ lanc+ lançait lançaient lança lançant clam+ éreint+ étrill+ soupir+ plaisant+ exclam+ accus+ condamn+ critiqu+ menac+ menaçait menaçaient menaça menaçant dénigr+ emport+ vilipend+ moqu+ indigne insurge réjouit félicite alarme exclame emporte',
    },
    endings: 'e ent ait aient a èrent é ée és ées ant er era',
    weak: 'not note notes notent pense pens jug lanc press observ cit communiqu appel rappel convient pointe pointent estim salu prend mentionn écart invit propos condamn menac attaqu développ complèt complète point plaid soutien soutient soutenu maintenu relève relever conclu conclure reprend reprendre repris poursuivi poursuivre poursuit affich lâch glisse glissé commente',
    that: "que qu'",
    accordingTo: "selon|d'après|de l'avis de|de l'avis du|aux dires de|aux dires du|à en croire|citant|dixit",
    viewOf: 'pour',
    leadIns: 'comme ainsi',
    pronouns: {
      m: 'il lui celui-ci dernier',
      f: 'elle celle-ci dernière',
      n: 'on ce cela',
      p: 'ils elles ceux-ci',
      r: 'qui',
    },
    possessives: 'son sa ses leur leurs mon ma mes notre nos',
    definite: "le la les l' ce cet cette ces du des au aux",
    indefinite:
      "un une des certains certaines plusieurs quelques d' de nombreux nombreuses deux trois quatre autre autres l'un l'une",
    of: "de du des d' à en",
    prepositions:
      "à au aux dans par pour sur avec sans sous chez vers contre depuis pendant après avant lors entre malgré jusqu' jusque dès en face selon via auprès devant derrière hors parmi voici voilà",
    breaks:
      "et mais ou donc or ni car puis parce lorsque quand si comme où qui que qu' dont lequel laquelle lesquels alors tandis afin quoi ne n' pas plus",
    aux: "a ont avait avaient aura aurait est sont était étaient fut être avoir ai as avons été va vont fait font ayant étant s'est se s' m' me lui leur nous y en l' le les la",
    adverbs:
      "aussi également ensuite encore déjà notamment toutefois cependant ainsi jeudi lundi mardi mercredi vendredi samedi dimanche hier aujourd'hui demain récemment simplement même toujours jamais par ailleurs enfin bien d'abord plus tard ici",
    times:
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre soir matin midi semaine mois année heures',
    titles: 'm mm mme mmes mlle me dr pr maître monsieur madame général',
    persons:
      'porte-parole ministre secrétaire président présidente maire gouverneur gouverneure sénateur sénatrice juge magistrat magistrate avocat avocate procureur procureure substitut officier responsable directeur directrice entraîneur entraîneure sélectionneur coach professeur professeure enseignant enseignante médecin docteur chirurgien infirmier infirmière chercheur chercheuse scientifique analyste économiste expert experte spécialiste chef cheffe patron patronne fondateur fondatrice cofondateur cofondatrice pdg propriétaire éditeur éditrice rédacteur rédactrice journaliste correspondant correspondante chroniqueur auteur auteure autrice écrivain écrivaine romancier artiste acteur actrice comédien comédienne humoriste chanteur chanteuse musicien joueur joueuse attaquant gardien capitaine élève étudiant étudiante habitant habitante voisin voisine mère père fils fille femme mari frère sœur veuve homme garçon adolescent jeune ami amie victime témoin représentant représentante dirigeant dirigeante leader ambassadeur ambassadrice diplomate général commandant colonel candidat candidate député députée parlementaire élu élue conseiller conseillère adjoint adjointe politicien politologue politique inspecteur commissaire policier coordinateur coordinatrice organisateur producteur présentateur animateur vedette star conducteur passager ouvrier salarié salariée employé militant militante manifestant agriculteur agricultrice pêcheur ingénieur ingénieure architecte historien historienne philosophe psychologue biologiste sociologue associé agent soldat pilote évêque prêtre pape imam rabbin roi reine prince princesse premier client cliente proche ténor cadre source second consœur confrère artisan commerçant influenceur intéressé prévenu accusé accusée plaignante plaignant vigneron trentenaire quadragénaire quinquagénaire interlocuteur secouriste numéro',
    plurals:
      'sources responsables experts expertes critiques analystes habitants témoins enquêteurs autorités procureurs internautes commentateurs commentaires observateurs chercheurs scientifiques supporters partisans opposants avocats médecins économistes députés élus militants manifestants parents enseignants étudiants joueurs diplomates historiens journalistes proches syndicats riverains policiers fidèles spécialistes voisins magistrats organisateurs soignants médias secours pompiers',
    official:
      'gouvernement ministère police gendarmerie parquet tribunal cour armée présidence élysée matignon préfecture mairie ville autorité commission conseil sénat assemblée parlement ambassade administration état kremlin région municipalité banque comité agence pentagone onu ue otan défense',
    bodies:
      'entreprise société groupe institut organisation université école fondation association syndicat club équipe parti collectif marque réseau hôpital clinique musée église ong fédération ligue centre compagnie enseigne start-up laboratoire plateforme',
    documents:
      'rapport étude sondage communiqué enquête document données recherche chiffres analyse lettre courrier mail message tweet publication texte arrêt jugement loi constitution site bilan note livre article vidéo affiche pancarte estimations bulletin tribune dossier',
    media: 'journal quotidien hebdomadaire magazine chaîne média médias presse agence radio site figaro monde parisien',
    reasons:
      "sous couvert d'anonymat|sous le couvert de l'anonymat|sous couvert de l'anonymat|requis l'anonymat|requérant l'anonymat|souhaite garder l'anonymat|souhaité garder l'anonymat|souhaite rester anonyme|préfère rester anonyme|sous anonymat|le prénom a été modifié|prénom d'emprunt|les prénoms ont été modifiés",
    works:
      'film livre roman série chanson album titre émission pièce documentaire podcast épisode poème essai magazine journal jeu tableau exposition tube intitulé intitulée baptisé baptisée nommé nommée surnommé surnommée dit',
    noSource:
      "est accusé de|est accusée de|sont accusés de|sont accusées de|est accusé d'|est accusée d'|sont accusés d'|est soupçonné de|est soupçonnée de|est soupçonné d'|sont soupçonnés de|sont soupçonnés d'|il est reproché|il se dit que|selon certains",
  },

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
