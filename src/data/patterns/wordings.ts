/** Wordings that mean the same wherever they stand; words by language are in `../languages/`. */
import type { PatternEntry } from './pattern';

export const WORDINGS = {
  /** The label of an advertisement, alone. */
  adLabel: {
    pattern:
      /^(?:anzeige|werbung|advertisement|advertising|publicité|publicidad|pubblicità|publicidade|advertentie|reklama|annonce|annons|annonse|mainos|hirdetés|реклама|広告|广告|廣告|광고|إعلان)$/i,
    examples: ['Anzeige', 'Advertisement', '広告'],
    counterExamples: ['advertisement for ports', 'Opinion'],
  },
  /** Who asks in an interview, before the question. */
  asker: {
    pattern: /^(?:q|f|frage|question|pregunta|domanda|pergunta|вопрос|問|문|记者|記者|問い)\s?[:.：–—-]/iu,
    examples: ['Q: Why now?', 'Frage: Wie geht es weiter?'],
    counterExamples: ['Questions remain', 'A: Because'],
  },
  /** A word between a label and its author, alone: "Kommentar von X", "Analysis by Y". */
  beforeName: {
    pattern: /^(?:by|from|with|von|mit|zum|zur|zu|par|avec|de|di|por|da|do|van|door|af|av|od|con)$/,
    examples: ['by', 'von', 'par'],
    counterExamples: ['la', 'byline'],
  },
  /** Agency, place and day before a Chinese story. */
  chineseDateline: {
    pattern: /^[（(]?(新华社|新華社|中新社|中新网|法新社|路透社|美联社)[^，。]{1,20}[电電]/,
    examples: ['新华社林多1月12日电', '中新社北京电'],
    counterExamples: ['据新华社报道', '林多港的船员'],
  },
  /** Buttons and counters of comments, whose words are also kinds of pieces. */
  commentsLine: {
    pattern:
      /^(?:comments?|kommentare?r?|commentaires?|commenti|comentarios|comentários|komentarze|komentari|comentarii|коментарі?|комментарии|reacties|blog|live|letters?)$/i,
    examples: ['Comments', 'Kommentare', 'Live'],
    counterExamples: ['Opinion', 'commentary on ports'],
  },
  /** What companies end in. */
  company: {
    pattern:
      /(?:^|\s)(?:gmbh|ag|se|inc\.?|ltd\.?|llc|plc|corp\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|s\.a\.|n\.v\.|b\.v\.|a\/s|asa|oyj|ab|sa)$/i,
    examples: ['Hafen GmbH', 'Harbour Inc.'],
    counterExamples: ['Ana Pons', 'increase'],
  },
  /** Words of a question about consent. */
  consentWords: {
    pattern: /cookies?\b|consent|gdpr|dsgvo|rgpd|einwilligung|consentement|consentimiento|consenso|quảng cáo|クッキー/i,
    examples: ['We use cookies', 'Einwilligung', 'クッキー'],
    counterExamples: ['We use ferries', 'content'],
  },
  /** Who contributed to a story. */
  contributed: {
    pattern:
      /\b(?:contributed to this (?:report|story|article)|(?:ha|han) (?:contribuito|contribuido)|hat (?:zu diesem|an diesem)|a contribué à|bidro til|bidrog till)(?![a-z\xdf-\u024f])/i,
    examples: ['Ana Pons contributed to this report', 'Ana Pons a contribué à cet article'],
    counterExamples: ['contributed money', 'report'],
  },
  /** Agencies' notes to editors. */
  creditBoilerplate: {
    pattern:
      /\b(?:this (?:image|picture|photo) (?:has|was|is)|mandatory credit|no resales|no archives|for editorial use|editorial use only|(?:purchase|acquire) licensing rights|licensing rights|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|\+\+\+)/i,
    examples: ['Mandatory credit: the navy', 'for editorial use only'],
    counterExamples: ['Ana Pons/Navy', 'the image shows'],
  },
  /** What stands in for a name in a credit. */
  creditFiller: {
    pattern:
      /^(?:pool|stringer|str|uncredited|various|staff|via|photo|foto|dr|ho|nr|no credit|unbekannt|-|all rights reserved|copyright)$/i,
    examples: ['Pool', 'Stringer', 'unbekannt'],
    counterExamples: ['Ana Pons', 'poolside'],
  },
  /** Labels behind which a name must follow; in lower case. */
  creditLead: {
    pattern: / (?:by|par|door|por|oleh|from|via)$|credit|crédit|courtesy|cortesía|cedida|tomad|réserv|aimable|source,/,
    examples: ['photo by', 'courtesy of', 'crédit photo'],
    counterExamples: ['photo', 'by the sea'],
  },
  /** Words of a site's footer. */
  footerWords: {
    pattern:
      /©|\(c\) ?20|copyright|all rights reserved|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|все права/i,
    examples: ['© 2026 The Harbour Post', 'All rights reserved'],
    counterExamples: ['The ferries stayed', 'rights of way'],
  },
  /** Who made a picture available. */
  ledIn: {
    pattern:
      /^(?:courtesy of|courtesy|cortesía de|cedidas? por(?: la| el| los)?|handout(?: photo)?(?: by)?|supplied by|provided by|submitted by|mit freundlicher genehmigung(?: von)?|avec l'aimable autorisation de|ufficio stampa|divulgação|assessoria|reprodução|dok\.|photo fournie par|fourni(?:e)? par|se souhlasem)[:\s-]{0,2}/i,
    examples: ['courtesy of the navy', 'handout by the police'],
    counterExamples: ['photo: navy', 'court'],
  },
  /** How a caption in a paragraph of its own ends in Chinese and Japanese. */
  madeBy: {
    pattern: /(?:摄|攝|撮影|供图|供圖)[)）]?$/,
    examples: ['李明 摄', '鈴木一郎撮影'],
    counterExamples: ['撮影された港', '李明'],
  },
  /** Words that are a credit only beside a name. */
  needsCompany: {
    pattern:
      /^(?:x|facebook|whatsapp|instagram|twitter|tiktok|telegram|linkedin|youtube|reddit|threads|bluesky|flickr|vk|moment|google|adobe|file|stock|press|us|arte|rex|ipa|contour|e\+|library|graphic|x\.com|emblem)$/i,
    examples: ['facebook', 'whatsapp', 'google'],
    counterExamples: ['facebook/ana pons', 'navy'],
  },
  /** Notices of rights that credit nobody. */
  noCredit: {
    pattern:
      /^(?:riproduzione riservata|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|reproduction (?:prohibited|interdite)|mandatory credit.*|n\/?a|none|null|undefined|-+)\.?$/i,
    examples: ['All rights reserved', 'Alle Rechte vorbehalten'],
    counterExamples: ['Ana Pons', 'Rights'],
  },
  /** Words before "review" that make it no review of a work. */
  noReview: {
    pattern:
      /(?:^| )(?:in|under|judicial|peer|case|policy|spending|performance|safety|security|independent|strategic|a|the|of|to|for|legal|urgent|internal|bank|pay)$/,
    examples: ['the judicial', 'in', 'policy'],
    counterExamples: ['film', 'harbour'],
  },
  /** Buttons on pictures. */
  pictureControl: {
    pattern:
      /^(?:open (?:image|in gallery)|close|enlarge|zoom|expand|view (?:gallery|image|fullscreen)|fullscreen|bild vergrößern|vergrößern|bild in detailansicht öffnen|agrandir|ampliar|ingrandisci|vis mer|vis mindre|show caption|hide caption|toggle caption|image caption|bildunterschrift|loading|play(?: video)?|\d{1,3} ?(?:\/|of|von|de|sur) ?\d{1,3}|photos?|fotos?|gallery|galerie|x|\+|info)$/i,
    examples: ['close', 'enlarge', 'view gallery'],
    counterExamples: ['the ferry at the quay', 'closed pier'],
  },
  /** Labels that mean a picture, in lower case. */
  pictureWord: {
    pattern: /^(?:ph|pic|фот|снимка|світлина|φωτ|illustr|dok|zdj|fot)/,
    examples: ['photo', 'foto', 'zdjęcie'],
    counterExamples: ['text', 'credit'],
  },
  /** A date behind a byline, in figures or with a month’s name. */
  printedDate: {
    pattern:
      /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}(?:er|[.º]|st|nd|rd|th)?,? (?:de )?[a-z\xc0-\u1fff\u3041-\ud7ff]{3,12}[.,]? (?:de )?\d{4}|[a-z\xc0-\u1fff\u3041-\ud7ff]{3,9}\.? \d{1,2},? \d{4}/i,
    examples: ['12.01.2026', '12 January 2026', 'January 12, 2026'],
    counterExamples: ['Ana Pons', 'Route 66'],
  },
  /** The site’s own copyright line. */
  siteNotice: {
    pattern: /all rights reserved|alle rechte vorbehalten|tous droits|(?:©|\(c\)|copyright) ?(?:19|20)\d\d/i,
    examples: ['© 2026 The Harbour Post', 'All rights reserved'],
    counterExamples: ['© Ana Pons', 'Photo: Ana Pons'],
  },
  /** The source, in a line of its own. */
  sourceLine: {
    pattern: /^(?:quelle|source|fuente|fonte|bron|kilde|källa|źródło|zdroj)\s?:/i,
    examples: ['Quelle: dpa', 'Source : AFP'],
    counterExamples: ['Sources say', 'The source: unknown'],
  },
  /** Who wrote, not who took the picture. */
  textCredit: {
    pattern:
      /^(?:(?:[Tt](?:ext[eo]?|esto|ekst)|TEXT|[Aa](?:uth?or(?:en|in)?|uteur|utore)|[Pp]enulis|[Ee]ditor|[Rr]eporter|[Ww]riter|[Ww]ritten by|[Rr]edacción|[Rr]edazione|[Rr]edaktion|[Аа]втор|[Тт]екст|كتب) ?[:：]|(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd][ia]|DI|[Dd]oor|[Aa][vf]|[Oo]d|[Pp]rzez|[Oo]leh|[Аа]втор) (?=[A-Z\xc0-\xde\u0100\u0102\u0104\u0106\u010c\u0118\u0139\u0141\u0158\u015a\u0160\u0179\u017b\u017d\u0391-\u03a9\u0400-\u042f]))/,
    examples: ['By Ana Pons', 'Text: Ana Pons', 'Автор: Анна Понс', 'von Erika Muster', 'BY ANA PONS'],
    counterExamples: ['Ana Pons', 'Harbour by night', 'Textile: linen', 'By the harbour', 'di mare'],
  },
  /** Words before a credit. */
  pictureLabel: {
    pattern:
      /^[\s([–—|-]{0,4}(?:photos?|fotos?|fotograf[a-z\xdf-\u024f]{0,4}|photograph[a-z\xdf-\u024f]{0,2}|bild(?:rechte|quelle|nachweis)?|image credit|picture credit|photo credit|credit|crédit(?:s)?(?: photos?)?|beeld|kuva|fotó|zdjęcie|fot\.|фото|фотография|снимка|фотограф|ảnh|صورة|عکس|写真|圖|图|사진|(?:cover|feature[ds]?|header|top|main|lead|banner|title) (?:photo|image|picture)|(?:titel|beitrags|aufmacher|header|artikel|cover|teaser|symbol|archiv)(?:bild|foto)(?:er|s)?|images?|pictures?|(?:photo|image|visuel) (?:de|à la) (?:couverture|une)|(?:foto|imagen|imagem|immagine) (?:de portada|principal|destacada|de cabecera|de capa|em destaque|de destaque|di copertina|in evidenza)|(?:cover|omslag|openings)foto)\s?[:：/／=＝]/i,
    examples: [
      'Photo: Ana',
      '(Fotos: Ana Pons',
      'Cover photo: Ana Pons',
      'Beitragsbild: Ana Pons',
      'Foto de portada: Ana',
    ],
    counterExamples: ['The photo shows', 'Harbour', 'Cover story: a strike'],
  },
  /** A story taken over from an agency or another paper. */
  takenOver: {
    pattern:
      /\b(?:automatisch von der|automatisiert|übernommen|redaktionell nicht bearbeitet|republished (?:from|with|under)|originally (?:appeared|published) (?:on|in|by)|this (?:story|article) (?:was|is) (?:provided|produced|distributed|published|supplied|reported|written) by|has not been edited by|from a syndicated feed|published from a|dieser text (?:stammt|ist)|diese meldung|dette er en .{0,20}sak fra|a été publié(?:e)? (?:par|à partir)|reprise d.une dépêche|é uma produção|matéria produzida|agencia .{0,20}no se hace responsable)\b/i,
    examples: ['automatisch von der dpa', 'republished from', 'originally appeared in'],
    counterExamples: ['publisher', 'taken'],
  },
  /** How a page leads to its author's name in labelled data. */
  writtenBy: {
    pattern:
      /written by|verfasst von|geschrieben von|par|escrito por|scritto da|por|автор|geschreven door|napisane przez/i,
    examples: ['Written by', 'Geschrieben von', 'Автор'],
    counterExamples: ['Reading time', 'Lesezeit'],
  },
  /** What stands where a publisher's name belongs: the system's name, a template that was not filled in. */
  noPublisher: {
    pattern: /^(?:wordpress|drupal|joomla!?|home|homepage|null|undefined|website|site|blog|publisher|organization)$/i,
    examples: ['WordPress', 'null', 'Home'],
    counterExamples: ['Harbour Post', 'The Home Journal'],
  },
} satisfies Readonly<Record<string, PatternEntry>>;
