import type { Language } from './language';

export default {
  code: 'es',
  name: 'Español',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'enero|ene',
      'febrero|feb',
      'marzo|mar',
      'abril|abr',
      'mayo|may',
      'junio|jun',
      'julio|jul',
      'agosto|ago',
      'septiembre|sept|sep|setiembre|set',
      'octubre|oct',
      'noviembre|nov',
      'diciembre|dic',
    ],
    order: 'dmy',
    published: ['publicado', 'publicada', 'publicado el', 'fecha de publicación', 'creado', 'publicación'],
    first: ['publicado originalmente', 'primera publicación'],
    modified: [
      'actualizado',
      'actualizada',
      'actualizado el',
      'actualizado a las',
      'última actualización',
      'actualización',
      'modificado',
      'última modificación',
      'editado',
    ],
    foreign: ['nacido el', 'emitido el', 'foto tomada el', 'consultado el'],
    clock: { before: ['las'], after: ['h', 'hs', 'hrs', 'horas'] },
    relative: ['hoy', 'ayer'],
    examples: [
      ['Publicado el 15 oct 2024 - 08:22', 'published 2024-10-15T08:22'],
      ['Actualizado: 03/05/2022 a las 22h03', 'modified 2022-05-03T22:03'],
      ['Lunes, 15 de abril de 2020 | 16:05 hs', 'none 2020-04-15T16:05'],
      ['25 de mayo del 2025 7:30 p. m.', 'none 2025-05-25T19:30'],
    ],
    counterExamples: ['hace 3 horas', 'El 4 de cada 10', 'ganó 3 a 2 en mayo'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {},

  // Around a picture credit.
  credits: {
    labels: [
      'foto',
      'fotos',
      'fotografía',
      'fotografías',
      'imagen',
      'imágenes',
      'crédito',
      'créditos',
      'créditos foto',
      'crédito de la foto',
      'fuente',
      'ilustración',
      'infografía',
      'gráfico',
      'vídeo',
      'video',
      'cortesía',
      'fotógrafo',
      'fotógrafa',
    ],
    leads: [
      'foto de',
      'fotos de',
      'fotografía de',
      'imagen de',
      'foto por',
      'cortesía de',
      'cortesía',
      'cedida por',
      'foto cortesía',
      'foto tomada de',
      'tomada de',
      'tomado de',
    ],
    kinds: {
      handout: ['foto cedida', 'imagen cedida', 'fotografía cedida', 'foto de prensa'],
      archive: ['imagen de archivo', 'foto de archivo', 'fotografía de archivo', 'imágenes de archivo'],
      symbol: [
        'imagen ilustrativa',
        'foto ilustrativa',
        'imagen referencial',
        'foto referencial',
        'imagen de referencia',
        'imagen de recurso',
        'foto de referencia',
      ],
      'ai-generated': [
        'generada con ia',
        'generado con ia',
        'generada por ia',
        'generado por ia',
        'creada con ia',
        'creada por ia',
        'inteligencia artificial',
        'imagen ia',
      ],
      screenshot: ['captura de pantalla', 'captura de video', 'captura de vídeo', 'pantallazo'],
      illustration: ['fotomontaje'],
    },
    creditKinds: {
      handout: [
        'cedida',
        'cedido',
        'cedidas',
        'cedida por',
        'cortesía',
        'handout',
        'redes sociales',
        'difusión',
        'suministrada',
        'suministrado',
      ],
      archive: ['archivo', 'archivos'],
      illustration: ['ilustración', 'infografía', 'montaje'],
    },
    parties: [
      'ministerio',
      'ministra',
      'ministro',
      'ejército',
      'armada',
      'fuerza aérea',
      'fuerzas armadas',
      'guardia civil',
      'policía',
      'ertzaintza',
      'mossos',
      'bomberos',
      'protección civil',
      'emergencias',
      'gobierno',
      'moncloa',
      'presidencia',
      'casa real',
      'casa blanca',
      'ayuntamiento',
      'alcaldía',
      'gobernación',
      'fiscalía',
      'embajada',
      'partido',
      'campaña',
      'empresa',
      'grupo',
      's.a.',
      's.l.',
      'federación',
      'asociación',
      'fundación',
      'universidad',
      'hospital',
      'junta',
      'generalitat',
      'diputación',
      'plataforma',
      'sindicato',
      'club',
      'secretaría',
      'consejería',
    ],
    examples: [
      { line: 'El puerto, este lunes. Foto: Ana Ejemplo (Reuters)', credit: 'Ana Ejemplo (Reuters)' },
      { line: 'Ana Ejemplo / Europa Press', credit: 'Ana Ejemplo / Europa Press' },
      { line: 'EFE/ Luis Ejemplo', credit: 'EFE/ Luis Ejemplo' },
      {
        line: 'Foto: Ministerio de Defensa',
        credit: 'Ministerio de Defensa',
        kinds: ['handout'],
        origin: 'Ministerio de Defensa',
      },
      {
        line: 'Cedida por la Policía Portuaria',
        credit: 'Cedida por la Policía Portuaria',
        kinds: ['handout'],
        origin: 'Policía Portuaria',
      },
      { line: 'Un barco en el muelle, en una imagen de archivo. Foto: EFE', credit: 'EFE', kinds: ['archive'] },
    ],
    counterExamples: [
      'Foto de familia de los líderes en la cumbre.',
      'Ana Ejemplo (izquierda) en el puerto.',
      'La policía cortó el puente.',
      'Imagen de la tormenta sobre la ciudad.',
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
        'decir dice dicen dijo dijeron decía dicho señal+ indic+ explic+ declar+ coment+ inform+ anunci+ contest+ pregunt+ narr+ relat+ cont+ cuenta cuentan agreg+ añadir añade añaden añadió añadieron añadido escribir escribe escriben escribió escribieron escrito responder responde responden respondió respondieron respondido exponer expone exponen expuso expusieron expuesto detall+ precis+ cit+ comunic+ report+ describir describe describió descrito apunt+ referir refiere refirió concluir concluye concluyó concluido proseguir prosigue prosiguió traslad+ matiz+ manifest+ expres+ public+ continú+ continuó continúa sigue siguió aclar+ expresa lee reza resum+',
      assertive:
        'afirm+ asegur+ sostener sostiene sostienen sostuvo sostuvieron sostenido recalc+ subray+ insistir insiste insisten insistió insistieron insistido remarc+ enfatiz+ defender defiende defienden defendió defendieron defendido ratific+ confirm+ advertir advierte advierten advirtió advirtieron advertido destac+ prometer promete prometen prometió prometido garantiz+ argument+ proclam+ avis+ alert+ mantener mantiene mantienen mantuvo mantenido',
      presupposing:
        'admitir admite admiten admitió admitieron admitido reconocer reconoce reconocen reconoció reconocieron reconocido confes+ confiesa confiesan revel+ desvel+ constat+ record+ recuerda recuerdan conceder concede concedió evidenci+ asumir asume asumió asumido',
      doubting:
        'aleg+ pretender pretende pretenden pretendía insinu+ sugerir sugiere sugieren sugirió sugirieron sugerido creer cree creen creía creyó opin+ consider+ estim+ especul+ suponer supone suponen supuso supuesto atribuirse atribuye atribuyó',
      denial:
        'neg+ niega niegan desmentir desmiente desmienten desmintió desmentido rechaz+ refut+ descart+ rebatir rebate rebatió',
      directive:
        'pedir pide piden pidió pidieron pedido exigir exige exigen exigió exigieron exigido reclam+ inst+ orden+ proponer propone proponen propuso propuesto recomend+ recomienda solicit+ urgir urge urgió',
      emotional:
        'denunci+ critic+ lament+ arremeter arremete arremetió arremetieron atac+ acus+ tach+ ironiz+ jact+ jactarse quej+ quejarse celebr+ clam+ amenaz+ conden+ reproch+ brome+ zanj+ espet+ solt+ suelta exclam+ fustig+',
    },
    endings: 'a an ó aron aba aban ado ada ando ar ará é o',
    weak: 'cuenta cuentan cont contar apunta apuntan indica cita citan citar citado citó mantiene mantuvo mantener mantenido cree creer estima celebra celebr pide piden pedir pidió recuerda destaca considera supone supuso suponer supuesto defiende public conden atac sigue siguió continúa continuó lee reza suelta solt asume asumió rechaz critic inst orden asum convoc report',
    that: 'que si',
    accordingTo:
      'según|de acuerdo con|de acuerdo a|a juicio de|a juicio del|en palabras de|en palabras del|en opinión de|en opinión del|conforme a|citando a|citando',
    viewOf: 'para',
    leadIns: 'como',
    pronouns: {
      m: 'él este éste último',
      f: 'ella esta ésta última',
      n: 'ello esto',
      p: 'ellos ellas éstos',
      r: 'que quien quienes',
    },
    possessives: 'su sus mi mis nuestro nuestra',
    definite: 'el la los las lo al del este esta estos estas ese esa esos esas dicho dicha ambos ambas propio propia',
    indefinite:
      'un una unos unas algunos algunas varios varias muchos muchas dos tres cuatro otro otra otros otras diversas diversos distintos distintas uno numerosos numerosas',
    of: 'de del d',
    prepositions:
      'a al ante bajo con contra desde durante en entre hacia hasta mediante para por según sin sobre tras de del vía',
    breaks: 'y e pero o u ni sino porque cuando si aunque mientras donde que quien quienes cuyo cual como pues ya no',
    aux: 'ha han había habían he es son era eran fue fueron será sería está están estaba ser estar haber va van hace se le les lo la los las me nos te queda puede podría quiere también',
    adverbs:
      'también además después luego ya todavía asimismo sin embargo hoy ayer mañana recientemente entonces ahora así igualmente aún nunca siempre finalmente incluso tan sólo solo mismo previamente anteriormente',
    times:
      'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre noche tarde semana mes año horas',
    titles: 'sr sra dr dra don doña señor señora',
    persons:
      'portavoz vocero vocera ministro ministra secretario secretaria presidente presidenta alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada concejal concejala juez jueza magistrado magistrada instructor abogado abogada fiscal procurador procuradora oficial responsable director directora entrenador entrenadora técnico técnica profesor profesora catedrático médico médica doctor doctora enfermera investigador investigadora científico científica analista economista experto experta especialista jefe jefa fundador fundadora cofundador dueño dueña propietario editor periodista corresponsal columnista autor autora escritor escritora artista actor actriz cantante músico jugador jugadora delantero portero capitán alumno alumna estudiante vecino vecina madre padre hijo hija esposa esposo mujer marido hermano hermana viuda hombre niño joven amigo amiga víctima testigo representante líder lideresa embajador embajadora diplomático general comandante coronel candidato candidata consejero consejera político política politólogo jurista asesor asesora inspector comisario coordinador coordinadora organizador productor presentador presentadora conductor pasajero trabajador trabajadora empleado empleada activista agricultor ganadero ingeniero ingeniera arquitecto historiador historiadora filósofo psicólogo psicóloga biólogo bióloga sociólogo socio agente soldado piloto obispo sacerdote papa rey reina príncipe princesa cliente usuario usuaria delegado delegada mandatario canciller vicepresidente vicepresidenta futbolista empresario empresaria titular exministro dirigente congresista militar modelo denunciante',
    plurals:
      'fuentes expertos expertas críticos analistas vecinos testigos investigadores autoridades fiscales usuarios comentaristas observadores científicos seguidores partidarios abogados médicos economistas diputados activistas manifestantes padres profesores estudiantes jugadores diplomáticos historiadores periodistas familiares sindicatos especialistas representantes medios policías agentes colectivos organizadores residentes trabajadores personas',
    official:
      'gobierno ministerio policía guardia fiscalía tribunal corte ejército presidencia moncloa ayuntamiento alcaldía autoridad comisión junta generalitat senado congreso parlamento embajada administración estado municipalidad procuraduría consejo supremo audiencia consejería prefectura banco agencia pentágono comité onu ue otan inta indec',
    bodies:
      'empresa compañía grupo instituto organización universidad escuela fundación asociación sindicato club equipo partido colectivo plataforma marca red hospital clínica museo iglesia ong federación liga centro sociedad cadena cámara confederación entidad',
    documents:
      'informe estudio encuesta comunicado declaración documento datos investigación cifras análisis carta correo mensaje tuit publicación texto auto sentencia fallo ley constitución web página libro artículo querella denuncia resolución escrito nota acta cartel pancarta estadísticas',
    media: 'diario periódico revista cadena canal medio medios prensa agencia radio emisora portal',
    reasons:
      'bajo condición de anonimato|bajo anonimato|pidió el anonimato|pidió anonimato|prefiere no ser identificado|prefiere no ser identificada|prefiere mantener el anonimato|prefiere no revelar su identidad|pidió no ser identificado|pidió no ser identificada|nombre ficticio|nombre ha sido cambiado|prefirió no identificarse|en condición de anonimato',
    works:
      'película libro novela serie canción álbum disco tema programa obra documental podcast episodio poema ensayo revista periódico diario juego cuadro exposición titulado titulada llamado llamada denominado denominada bautizado bautizada apodado',
    noSource:
      'está acusado de|está acusada de|están acusados de|es acusado de|es acusada de|se le acusa de|se les acusa de|se dice que|se teme que|según algunos|presuntamente habría',
  },

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
