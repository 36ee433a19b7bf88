/**
 * Places of more than one word that open stories and look like names of people. Folded: lower case, straight
 * apostrophes.
 */
export const PLACES =
  'new york|los angeles|las vegas|san francisco|san diego|hong kong|tel aviv|buenos aires|new delhi|são paulo|sao paulo|rio de janeiro|den haag|the hague|cape town|kuala lumpur|abu dhabi|washington dc|washington d.c|mexico city|ciudad de méxico|addis ababa|st. petersburg|phnom penh|ho chi minh city|panama city|new orleans|salt lake city|frankfurt am main|porto alegre|belo horizonte|la paz|san juan|santa fe|san antonio|san jose|el paso|fort worth|united states|united kingdom|saudi arabia|south africa|south korea|north korea|new zealand|sri lanka|costa rica|puerto rico|tel-aviv|la habana|nova york|nueva york|las palmas|santa cruz|bad homburg';
