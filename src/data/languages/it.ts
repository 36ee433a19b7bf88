import type { Language } from './language';

export default {
  code: 'it',
  name: 'Italiano',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'gennaio|gen',
      'febbraio|feb',
      'marzo|mar',
      'aprile|apr',
      'maggio|mag',
      'giugno|giu',
      'luglio|lug',
      'agosto|ago',
      'settembre|set|sett',
      'ottobre|ott',
      'novembre|nov',
      'dicembre|dic',
    ],
    order: 'dmy',
    published: [
      'pubblicato',
      'pubblicato il',
      'pubblicata',
      'pubblicazione',
      'data di pubblicazione',
      'postato il',
      'creato il',
      'scritto il',
    ],
    first: ['prima pubblicazione', 'pubblicato originariamente'],
    modified: [
      'aggiornato',
      'aggiornato il',
      'aggiornato alle',
      'ultimo aggiornamento',
      'ultima modifica',
      'modifica il',
      'modificato',
      'modificato il',
      'aggiornamento',
    ],
    foreign: ['nato il', 'nata il', 'in onda il'],
    clock: { before: ['alle', 'ore'], after: [] },
    relative: ['oggi', 'ieri'],
    examples: [
      ['Pubblicato il 4 Febbraio 2025 - 14:41', 'published 2025-02-04T14:41'],
      ['Ultimo aggiornamento: 19 febbraio 2020 alle ore 12.02', 'modified 2020-02-19T12:02'],
      ['30 Settembre 2020', 'none 2020-09-30'],
    ],
    counterExamples: ['Pagina 3 di 12', 'il 5 per cento di maggio'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {},

  // Around a picture credit.
  credits: {
    labels: [
      'foto',
      'immagine',
      'immagini',
      'fonte',
      'credit',
      'credits',
      'crediti',
      'credito',
      'foto credits',
      'illustrazione',
      'video',
      'grafica',
      'fotografo',
      'ph',
      'ph.',
    ],
    leads: ['foto di', 'foto da', 'immagine di', 'fotografia di', 'per gentile concessione di', 'courtesy of'],
    kinds: {
      handout: ['ufficio stampa', 'foto fornita', 'foto stampa'],
      archive: [
        "foto d'archivio",
        'foto di archivio',
        "immagine d'archivio",
        'immagine di archivio',
        'foto di repertorio',
        'immagine di repertorio',
        'immagini di repertorio',
      ],
      symbol: ['immagine illustrativa', 'foto illustrativa', 'foto simbolo', 'immagine simbolica'],
      'ai-generated': [
        'generata con ia',
        "generata con l'ia",
        "generata dall'ia",
        'creata con ia',
        "creata con l'ia",
        'intelligenza artificiale',
        'immagine ai',
        'generata con ai',
      ],
      screenshot: ['fermo immagine', 'schermata', 'screenshot', 'frame video'],
      illustration: ['fotomontaggio'],
    },
    creditKinds: {
      handout: ['handout', 'cortesia', 'concessione'],
      archive: ['archivio', 'repertorio'],
      illustration: ['illustrazione', 'infografica', 'montaggio'],
    },
    parties: [
      'ministero',
      'ministro',
      'esercito',
      'marina militare',
      'aeronautica',
      'carabinieri',
      'polizia',
      'guardia di finanza',
      'guardia costiera',
      'vigili del fuoco',
      'protezione civile',
      'governo',
      'palazzo chigi',
      'quirinale',
      'comune',
      'regione',
      'questura',
      'prefettura',
      'procura',
      'ambasciata',
      'partito',
      'campagna',
      'società',
      'gruppo',
      'spa',
      's.p.a.',
      'srl',
      's.r.l.',
      'federazione',
      'associazione',
      'fondazione',
      'università',
      'ospedale',
      'soccorso alpino',
      'casa bianca',
      'cremlino',
    ],
    examples: [
      { line: 'Il porto lunedì mattina (foto Ansa)', credit: 'Ansa' },
      { line: 'Foto di Carla Esempio/LaPresse', credit: 'Carla Esempio/LaPresse' },
      { line: 'Foto: Vigili del Fuoco', credit: 'Vigili del Fuoco', kinds: ['handout'], origin: 'Vigili del Fuoco' },
      { line: "Il traghetto in una foto d'archivio. Foto: ANSA", credit: 'ANSA', kinds: ['archive'] },
      {
        line: 'Ufficio stampa Comune di Portonord',
        credit: 'Ufficio stampa Comune di Portonord',
        kinds: ['handout'],
        origin: 'Comune di Portonord',
      },
    ],
    counterExamples: [
      'La foto di gruppo alla fine del vertice.',
      'Carla Esempio (a sinistra) al porto.',
      'I carabinieri hanno chiuso il ponte.',
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
        'dire dice dicono disse detto diceva dichiar+ spieg+ raccont+ riferire riferisce riferiscono riferito comunic+ annunci+ aggiungere aggiunge aggiungono aggiunto aggiunse scrivere scrive scrivono scritto scrisse rispondere risponde rispondono risposto precis+ osserv+ comment+ riport+ inform+ not+ chiarire chiarisce chiarito concludere conclude concluso proseguire prosegue proseguito testimoni+ cit+ chiedere chiede chiedono chiesto continua continuava chiosa racconta fa spiega legge sfoga',
      assertive:
        'afferm+ assicur+ sostenere sostiene sostengono sosteneva sostenuto sottoline+ ribadire ribadisce ribadiscono ribadito insistere insiste insistono insistito conferm+ avvertire avverte avvertono avvertito promettere promette promesso evidenzi+ argoment+ rivendic+ garantire garantisce garantito proclam+ puntualizz+ rimarc+',
      presupposing:
        'ammettere ammette ammettono ammesso ammise riconoscere riconosce riconoscono riconosciuto confess+ rivel+ svel+ constat+ concedere concede concesso ricord+',
      doubting:
        'pretendere pretende preteso ipotizz+ suggerire suggerisce suggerito credere crede credono ritenere ritiene ritengono riteneva pens+ insinu+ stim+ giudic+',
      denial:
        'smentire smentisce smentiscono smentito neg+ respingere respinge respingono respinto contest+ rigett+ escludere esclude escluso',
      directive: 'ordin+ esort+ invoc+ proporre propone propongono proposto invit+ sollecit+ raccomand+',
      emotional:
        'attacc+ critic+ denunci+ lament+ accus+ tuon+ sbott+ ironizz+ minacci+ esult+ condann+ bacchett+ incalz+ rincar+ scherz+ esclam+ sfogarsi sfoga sfogato stigmatizz+',
    },
    endings: 'a ano ò arono ava avano ato ata ati ando are',
    weak: 'nota notano cita citato citano ricorda ricordano crede credere pensa pens stima ritiene chiede chiedono chiesto chiedere invita denuncia condann propone proposto fa legge not escludere esclude escluso attacc ordin respinge respinto riport critic stim continua confess concede',
    that: "che ch' se",
    accordingTo:
      'secondo|stando a|stando al|stando alla|stando alle|a detta di|a detta del|a detta della|a parere di|a parere del|a giudizio di|a giudizio del|per bocca di|citando|come riferisce|come riporta|stando ai|stando agli',
    viewOf: 'per',
    leadIns: 'come così',
    pronouns: { m: 'lui egli questi questo', f: 'lei ella questa', n: 'ciò', p: 'loro essi esse', r: 'che chi' },
    possessives: 'suo sua suoi sue loro mio mia nostro nostra',
    definite:
      "il lo la i gli le l' questo questa questi queste quello quella quei entrambi al alla allo ai agli alle dal dalla dallo dai dagli dalle dall' all' stesso stessa",
    indefinite:
      "un uno una un' alcuni alcune diversi diverse molti molte due tre quattro altri altre altro altra vari varie numerosi numerose dei degli delle",
    of: "di del della dello dei degli delle dell' d' da",
    prepositions:
      "a al allo alla ai agli alle all' da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli nelle nell' con col su sul sullo sulla sui sugli sulle sull' per tra fra contro durante dopo prima senza sotto sopra verso presso secondo entro oltre attraverso",
    breaks: 'e ed ma o oppure né perché quando se mentre dove che chi cui quale quali come poiché quindi non poi così',
    aux: "ha hanno aveva avevano avrà ho è sono era erano fu furono sarà sarebbe essere avere va vanno viene vengono si s' lo la li le gli ci ne mi può stato stata fa",
    adverbs:
      'anche ancora poi inoltre già però oggi ieri domani recentemente sempre mai infine intanto quindi così invece subito dopo tuttavia solo proprio stesso',
    times:
      'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre sera mattina notte settimana mese anno ore',
    titles: 'sig sig.ra dott dott.ssa prof avv on don signor signora onorevole',
    persons:
      'portavoce ministro ministra segretario segretaria sottosegretario sottosegretaria presidente presidentessa sindaco sindaca governatore governatrice senatore senatrice deputato deputata consigliere consigliera assessore assessora giudice magistrato magistrata avvocato avvocata procuratore procuratrice pm ufficiale responsabile direttore direttrice allenatore allenatrice tecnico ct professore professoressa docente medico dottore dottoressa chirurgo infermiere infermiera ricercatore ricercatrice scienziato scienziata analista economista esperto esperta specialista capo capogruppo fondatore fondatrice cofondatore proprietario proprietaria titolare editore giornalista corrispondente inviato autore autrice scrittore scrittrice artista attore attrice comico cantante musicista giocatore giocatrice attaccante portiere capitano alunno studente studentessa abitante vicino madre padre figlio figlia moglie marito fratello sorella vedova uomo donna ragazzo ragazza giovane amico amica vittima testimone rappresentante leader ambasciatore ambasciatrice diplomatico generale comandante colonnello candidato candidata politico politica politologo giurista consulente ispettore commissario commissaria coordinatore coordinatrice organizzatore produttore conduttore conduttrice autista lavoratore operaio dipendente attivista agricoltore ingegnere ingegnera architetto architetta storico storica filosofo psicologo psicologa biologo sociologo socio agente soldato pilota vescovo sacerdote papa pontefice re regina principe cliente utente premier imprenditore imprenditrice questore prefetto preside vicepresidente calciatore fonte persona tycoon',
    plurals:
      'fonti esperti critici analisti residenti testimoni inquirenti investigatori autorità procuratori utenti commentatori osservatori ricercatori scienziati tifosi sostenitori avvocati medici economisti parlamentari attivisti manifestanti genitori insegnanti studenti giocatori diplomatici storici giornalisti familiari sindacati specialisti media carabinieri agenti organizzatori legali',
    official:
      'governo ministero polizia carabinieri procura tribunale corte esercito presidenza quirinale farnesina viminale autorità ambasciata commissione questura prefettura comune regione provincia senato camera parlamento consiglio stato cremlino pentagono agenzia banca comitato giunta onu ue nato',
    bodies:
      'azienda società gruppo istituto organizzazione università scuola fondazione associazione sindacato club squadra partito movimento collettivo marchio rete ospedale clinica museo chiesa ong federazione lega centro compagnia impresa piattaforma network',
    documents:
      'rapporto studio sondaggio comunicato dichiarazione documento dati ricerca cifre analisi lettera mail messaggio tweet post testo sentenza legge costituzione sito pagina libro articolo denuncia nota report indagine inchiesta cartello striscione documentario',
    media: 'giornale quotidiano settimanale rivista rete canale emittente media stampa agenzia radio testata sito tv',
    reasons:
      "sotto anonimato|in condizione di anonimato|a condizione di anonimato|chiesto l'anonimato|chiede l'anonimato|chiesto di restare anonimo|vuole restare anonimo|vuole restare anonima|preferisce restare anonimo|nome di fantasia|coperto dall'anonimato|coperta da anonimato",
    works:
      'film libro romanzo serie canzone album disco brano singolo programma opera documentario podcast episodio puntata poesia saggio rivista giornale gioco quadro mostra intitolato intitolata chiamato chiamata soprannominato ribattezzato denominato',
    noSource:
      'è accusato di|è accusata di|sono accusati di|si dice che|si teme che|secondo alcuni|è indagato per|è sospettato di',
  },

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
