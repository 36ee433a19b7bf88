/**
 * Words that make a name an organisation, a section or a piece of interface, whatever the language of the page: no
 * person is called so. Folded: lower case, without accents. `*` stands for the rest of a word.
 */
export const ORGANISATION_WORDS =
  // Media.
  'news times post herald tribune journal gazette chronicle media press magazine network radio tv televis* podcast blog edition daily weekly today report reports review publishing broadcasting channel channels newspaper newspapers express mirror guardian telegraph independent observer standard globe bulletin inquirer examiner sentinel courier insider shimbun wire online digital desk team editorial editor editors staff newsroom bureau syndicate zeitung nachrichten magazin verlag *blatt *anzeiger kurier allgemeine presse rundschau redaktion* redazione redaccion redacao redaction redactie redakcja agency agentur agence agencia agenzia diario jornal gazeta giornale corriere periodico courrier tribuna dagblad* krant bladet tidning* nieuws nyheter nyheder uutiset lehti denik noviny haber* gazetesi novosti комсомолец газета новости новини вести правда известия ειδησεισ ειδησεις ' +
  // Bodies and companies.
  'university universit* institute institut ministry ministerium ministere ministerio ministero group gruppe inc ltd llc gmbh corp corporation company foundation stiftung society association council committee commission department departamento studio studios production productions service services party union federation club organisation organization project partners holdings community library museum school college academy centre center gobierno ayuntamiento prefeitura secretaria coordenadoria assessoria comunicacion ' +
  // Sections and places in a site.
  'zone story stories article articles artikel artigo articulo articolo artykul thema world international global opinion politics business sport sports entertainment technology science health lifestyle culture travel web site website com www archive home content ' +
  // Interface.
  'click copied link links copy print save add show terms privacy policy sponsored subscribe newsletter share follow read more comment comments facebook twitter instagram linkedin email whatsapp login sign menu search advertisement advertising photo photos video updated published edited minute minutes min ago hour hours view views getty images listen watch live breaking latest profile bio rss the';
