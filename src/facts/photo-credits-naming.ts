/**
 * How publishers name the boxes around pictures: what holds a caption, a credit, a portrait, an ad, a teaser, a video.
 * Naming decides only where the page has no better mark (`figcaption`, schema.org properties, roles).
 */

// Names are lower case; words in them are divided by space, hyphen or underscore.
export const PERSON_BOX =
  /(?:^|[\s_-])(?:authors?|auth|avatar|byline|bylines|autor(?:en|es|box)?|auteurs?|autore|profile|profil|bio|biography|headshot|contributor|journalist|columnist|writer|gravatar|redakteur|mugshot)(?:$|[\s_-])|author-?(?:image|photo|pic|img|box|card|info)|avatar|autorenbild/;
export const NOT_A_PICTURE =
  /(?:^|[\s_/.-])(?:logos?|icons?|sprite|pixel|tracking|blank|spacer|placeholder|1x1|badge|emoji|flag|arrow|button|banner|favicon|loader|loading|spinner|captcha|qr|star-?rating|gravatar|avatar)(?:$|[\s_/.?-])/i;
export const AD_BOX =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|adslot|sponsor\w*|werbung|anzeige|promos?|promotion|newsletter|outbrain|taboola|product-?card|affiliate)(?:$|[\s_-])/;
export const CARD =
  /(?:^|[\s_-])(?:card|teaser\w*|tile|related\w*|recommend\w*|read-?(?:more|next|also)|more-?(?:on|from|stories|news)|latest\w*|most-?\w*|trending|story-?list|also-?like|suggest\w*|sidebar\w*)(?:$|[\s_-])/;
export const VIDEO_BOX =
  /(?:^|[\s_-])(?:video|videos|player|videoplayer|video-?(?:player|wrapper|container|box|teaser|embed)|jwplayer|brightcove|ws-media)(?:$|[\s_-])/;
/** Names of boxes that hold a picture's words. */
export const CAPTION_BOX =
  /caption|legend|bildunterschrift|bild-?text|didascalia|pie-?(?:de-?)?foto|leyenda|(?:image|photo|img|media|picture|foto|bild)[_-]{0,2}(?:desc|info|text|meta)|bijschrift|billedtekst|bildetekst|sp_cap/;
/** Names of elements that hold a credit. */
export const CREDIT_BOX =
  /(?:^|[^c])credit(?!-?card|or)|copyright|photographer|fotograf|bildrecht|bildquell|bildnachweis|media-?rights|image-?source|photo-?source|foto-?(?:autor|credit|quelle)|(?:image|photo|picture|media)-?(?:by(?:line)?|author|attribution|agency|lic(?:en[sc]e)?)|crédit|cred(?:$|[\s_-])|fotocredit|lizenz|(?:caption|image|img|photo|media|picture|description|foto|figure)[\w-]{0,20}[_-](?:source|src|authors?|rights|attribution|quelle|byline|fotograf)(?:$|[\s_-])/;
