import type { Language } from './language';

export default {
  code: 'pt',
  name: 'Português',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'janeiro|jan',
      'fevereiro|fev',
      'março|mar',
      'abril|abr',
      'maio|mai',
      'junho|jun',
      'julho|jul',
      'agosto|ago',
      'setembro|set',
      'outubro|out',
      'novembro|nov',
      'dezembro|dez',
    ],
    order: 'dmy',
    published: [
      'publicado',
      'publicada',
      'publicado em',
      'publicação',
      'postado em',
      'postado',
      'criado em',
      'data de publicação',
    ],
    first: ['publicado originalmente'],
    modified: [
      'atualizado',
      'atualizado em',
      'atualizada',
      'actualizado',
      'última atualização',
      'última actualização',
      'modificado',
      'modificado em',
      'alterado em',
      'atualização',
    ],
    foreign: ['nascido em', 'exibido em'],
    clock: { before: ['às', 'as'], after: ['h', 'hs', 'horas'] },
    relative: ['hoje', 'ontem'],
    examples: [
      ['Publicado em 08/03/2020 15h30', 'published 2020-03-08T15:30'],
      ['04/05/2022 05:49 / atualizado em 04/05/2022 05:50', 'none 2022-05-04T05:49; modified 2022-05-04T05:50'],
      ['4 de maio de 2022, 05:35', 'none 2022-05-04T05:35'],
      ['22/11/2020 às 9h', 'none 2020-11-22T09:00'],
    ],
    counterExamples: ['há 3 horas', '1 de 4 jogos'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {},

  // Around a picture credit.
  credits: {
    labels: [
      'foto',
      'fotos',
      'imagem',
      'imagens',
      'crédito',
      'créditos',
      'crédito da foto',
      'crédito da imagem',
      'fonte',
      'ilustração',
      'infográfico',
      'arte',
      'vídeo',
      'fotografia',
      'fotógrafo',
      'reprodução',
      'divulgação',
    ],
    leads: ['foto de', 'foto por', 'fotografia de', 'imagem de', 'cortesia de', 'créditos da foto'],
    kinds: {
      handout: ['foto divulgação', 'foto de divulgação'],
      archive: ['foto de arquivo', 'imagem de arquivo', 'arquivo pessoal'],
      symbol: ['imagem ilustrativa', 'foto ilustrativa', 'imagem meramente ilustrativa'],
      'ai-generated': [
        'gerada por ia',
        'gerado por ia',
        'gerada com ia',
        'criada com ia',
        'criada por ia',
        'inteligência artificial',
        'imagem gerada',
      ],
      screenshot: ['captura de tela', 'captura de ecrã', 'print de'],
      illustration: ['fotomontagem'],
    },
    creditKinds: {
      handout: [
        'divulgação',
        'assessoria',
        'assessoria de imprensa',
        'redes sociais',
        'arquivo pessoal',
        'cedida',
        'cortesia',
        'handout',
        'reprodução',
      ],
      archive: ['arquivo'],
      illustration: ['ilustração', 'infográfico', 'arte', 'montagem'],
    },
    parties: [
      'ministério',
      'ministro',
      'exército',
      'marinha',
      'força aérea',
      'forças armadas',
      'polícia',
      'pm',
      'prf',
      'gnr',
      'psp',
      'bombeiros',
      'corpo de bombeiros',
      'defesa civil',
      'proteção civil',
      'governo',
      'presidência',
      'planalto',
      'prefeitura',
      'câmara',
      'senado',
      'secretaria',
      'detran',
      'embaixada',
      'partido',
      'campanha',
      'empresa',
      'grupo',
      's.a.',
      's/a',
      'ltda',
      'federação',
      'associação',
      'fundação',
      'universidade',
      'hospital',
      'casa branca',
      'ministerio público',
      'ministério público',
    ],
    examples: [
      { line: 'O porto, na segunda-feira — Foto: Ana Exemplo/Reuters', credit: 'Ana Exemplo/Reuters' },
      { line: 'Foto: Divulgação', credit: 'Divulgação', kinds: ['handout'] },
      {
        line: 'Foto: Divulgação/Corpo de Bombeiros',
        credit: 'Divulgação/Corpo de Bombeiros',
        kinds: ['handout'],
        origin: 'Corpo de Bombeiros',
      },
      { line: 'Imagem: Luís Exemplo/Folhapress', credit: 'Luís Exemplo/Folhapress' },
      { line: 'Foto: Polícia Militar', credit: 'Polícia Militar', kinds: ['handout'], origin: 'Polícia Militar' },
    ],
    counterExamples: [
      'Foto de família dos líderes na cimeira.',
      'Ana Exemplo (à esquerda) no porto.',
      'A polícia fechou a ponte.',
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
        'dizer diz dizem disse disseram dito dizia declar+ explic+ inform+ anunci+ cont+ relat+ coment+ acrescent+ escrever escreve escrevem escreveu escreveram escrito responder responde respondem respondeu responderam indic+ referir refere referem referiu referiram adiant+ detalh+ cit+ narr+ comunic+ not+ observ+ pergunt+ concluir conclui concluiu descrever descreve descreveu public+ continu+ complet+ post+ desabaf+ finaliz+ lê',
      assertive:
        'afirm+ assegur+ garantir garante garantem garantiu garantiram sublinh+ ressalt+ destac+ fris+ enfatiz+ insistir insiste insistem insistiu reforç+ confirm+ alert+ advertir adverte advertiu defender defende defendem defendeu defenderam sustent+ prometer promete prometeu argument+ reiter+ salient+ avis+',
      presupposing:
        'admitir admite admitem admitiu admitiram reconhecer reconhece reconhecem reconheceu confess+ revel+ constat+ lembr+ record+ assumir assume assumiu apont+',
      doubting:
        'aleg+ sugerir sugere sugerem sugeriu insinu+ supor supõe supôs ach+ acredit+ consider+ estim+ especul+ pretender pretende pretendia avali+ julg+',
      denial:
        'neg+ desmentir desmente desmentem desmentiu desmentiram rejeit+ refut+ descart+ rebater rebate rebateu contest+',
      directive:
        'pedir pede pedem pediu pediram exigir exige exigem exigiu cobr+ apel+ orden+ propor propõe propôs propuseram recomend+ determin+ reivindic+',
      emotional:
        'critic+ denunci+ lament+ acus+ atac+ ironiz+ ameaç+ celebr+ conden+ deton+ dispar+ desabaf+ reclam+ brinc+ queixar-se queixa-se queixou-se exalt+ repudi+ elogi+ brad+',
    },
    endings: 'a am ou aram ava avam ado ada ando ar ará ei',
    weak: 'conta contam contar contou nota notou cita citam citou acha acham achou indica apont lembra public cobr avali estim julg determin disparou dispar deton assume assumiu celebr critic atac orden registr lê continu pede pedem pediu not conden record propor',
    that: 'que se',
    accordingTo:
      'segundo|de acordo com|conforme|na opinião de|na opinião do|na opinião da|nas palavras de|nas palavras do|nas palavras da|na avaliação de|na avaliação do|na avaliação da|na visão de|na visão do|na visão da|citando',
    viewOf: 'para',
    leadIns: 'como',
    pronouns: { m: 'ele este último', f: 'ela esta última', n: 'isso isto', p: 'eles elas', r: 'que quem' },
    possessives: 'seu sua seus suas meu minha nosso nossa',
    definite: 'o a os as ao à aos às do da dos das este esta estes estas esse essa próprio própria ambos',
    indefinite:
      'um uma uns umas alguns algumas vários várias muitos muitas dois duas três quatro outro outra outros outras diversos diversas',
    of: 'de do da dos das d',
    prepositions:
      'a ao à ante após até com contra desde durante em no na nos nas num numa entre para pra por pelo pela pelos pelas perante sem sob sobre de do da dos das segundo conforme via',
    breaks: 'e mas ou nem porém porque quando se embora enquanto onde que quem cujo cuja qual quais como pois não já',
    aux: 'tem têm tinha tinham é são era eram foi foram será seria está estão estava ser estar ter vai vão há se lhe lhes o a me nos pode poderia',
    adverbs:
      'também ainda depois já além hoje ontem amanhã recentemente então agora assim igualmente sempre nunca finalmente apenas só mesmo porém anteriormente logo',
    times:
      'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro noite manhã tarde semana mês ano horas',
    titles: 'sr sra dr dra dom dona senhor senhora',
    persons:
      'porta-voz ministro ministra secretário secretária presidente presidenta prefeito prefeita governador governadora senador senadora deputado deputada vereador vereadora juiz juíza desembargador magistrado advogado advogada ex-advogado promotor promotora procurador procuradora delegado delegada oficial responsável diretor diretora treinador treinadora técnico técnica professor professora médico médica doutor enfermeiro enfermeira pesquisador pesquisadora cientista analista economista especialista chefe fundador fundadora dono dona proprietário editor jornalista correspondente colunista autor autora escritor escritora artista ator atriz cantor cantora músico jogador jogadora atacante goleiro capitão aluno aluna estudante morador moradora vizinho vizinha mãe pai filho filha esposa esposo mulher marido irmão irmã viúva homem menino jovem amigo amiga vítima testemunha representante líder embaixador embaixadora diplomata general comandante coronel tenente sargento candidato candidata conselheiro político política assessor assessora inspetor comissário coordenador coordenadora organizador produtor apresentador apresentadora motorista passageiro trabalhador trabalhadora funcionário funcionária ativista agricultor engenheiro engenheira arquiteto historiador historiadora filósofo psicólogo psicóloga biólogo sociólogo sócio agente soldado piloto bispo padre papa rei rainha príncipe cliente usuário usuária vice-presidente empresário empresária gerente modelo casal influenciador youtuber chanceler titular dirigente ex-ministra ex-ministro',
    plurals:
      'fontes especialistas críticos analistas moradores testemunhas investigadores autoridades promotores usuários internautas comentaristas observadores pesquisadores cientistas torcedores apoiadores advogados médicos economistas deputados ativistas manifestantes pais professores estudantes jogadores diplomatas historiadores jornalistas familiares sindicatos representantes policiais interlocutores aliados veículos organizadores vizinhos',
    official:
      'governo ministério polícia promotoria tribunal corte exército presidência planalto prefeitura câmara autoridade comissão senado congresso parlamento embaixada administração estado município procuradoria conselho supremo itamaraty secretaria banco agência pentágono comitê onu ue otan gnr psp stf bombeiros',
    bodies:
      'empresa companhia grupo instituto organização universidade escola fundação associação sindicato clube time equipe partido coletivo plataforma marca rede hospital clínica museu igreja ong federação liga centro sociedade entidade confederação',
    documents:
      'relatório estudo pesquisa sondagem comunicado declaração documento dados números análise carta e-mail mensagem tuíte publicação texto sentença decisão lei constituição site página livro artigo denúncia nota boletim post pedido levantamento cartaz',
    media: 'jornal revista rede canal emissora mídia imprensa agência rádio portal site veículo',
    reasons:
      'sob condição de anonimato|sob anonimato|pediu anonimato|pediu para não ser identificado|pediu para não ser identificada|preferiu não se identificar|prefere não se identificar|nome fictício|nomes fictícios|não quis se identificar',
    works:
      'filme livro romance série canção música álbum disco programa obra documentário podcast episódio poema ensaio revista jornal jogo quadro exposição intitulado intitulada chamado chamada denominado denominada batizado batizada apelidado',
    noSource:
      'é acusado de|é acusada de|são acusados de|foi acusado de|foi acusada de|diz-se que|teme-se que|é suspeito de|é suspeita de|são suspeitos de',
  },

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
