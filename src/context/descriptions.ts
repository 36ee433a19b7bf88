/**
 * When a description stands for somebody who is known already: "la ministre", "der Forscher", "this neighbour".
 * Example: "el jefe de la diplomacia" is not "el jefe del ejército".
 */
import { bare } from '../page/text';
import type { Gender, Grammar } from './grammar';
import { AND, type Mention } from './mentions';

export interface Speaker {
  readonly id: number;
  /** Names as printed, fullest first. */
  names: string[];
  descriptions: string[];
  role: string | null;
  /** Every description that the article puts beside the name. */
  roles: string[];
  noun: Mention['noun'];
  gender: Gender | null;
  /** A name of its own; else only descriptions. */
  named: boolean;
  nouns: Set<string>;
  reason: string | null;
  /** Known to be a human being: by an office, a title, a pronoun. */
  isPerson: boolean;
}

/** "Esta vecina del barrio": points back at somebody, whatever is said of her. */
export const DEMONSTRATIVE = /^(?:this|that|est[ae]|es[ae]|dich[oa]|quest[oa]|ess[ae]|cett?e?|dieser?|jener?)\s/i;

/** "El jefe de la diplomacia" is not "el jefe del ejército": what follows "of" must be known of the speaker, if anything is. */
export function sameComplement(g: Grammar, speaker: Speaker, mention: Mention): boolean {
  const rest = complementOf(g, mention.text);
  if (rest.length === 0) return true;
  const known = [...speaker.descriptions, ...speaker.roles].flatMap((d) => complementOf(g, d));
  return known.length === 0 || rest.some((w) => known.includes(w));
}

/** The longer words after the first "of". */
export function complementOf(g: Grammar, text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/\s+|(?<=')/u);
  const of = words.findIndex((w, i) => i > 0 && g.of.has(w));
  return of < 0 ? [] : words.slice(of + 1).filter((w) => w.length > 3 && !g.definite.has(w));
}

/** Initials of the words that an abbreviation takes: "Organización Mundial de la Salud" → "OMS". */
export const initialsOf = (g: Grammar, name: string): string =>
  name
    .split(/[\s’'-]+/)
    .filter((w) => !g.of.has(w.toLowerCase()) && !g.definite.has(w.toLowerCase()) && !AND.test(w.toLowerCase()))
    .map((w) => w.slice(0, 1).toUpperCase())
    .join('');

/** "Der Forscher" may stand for the "Leseforscher". */
export const hasNoun = (speaker: Speaker, noun: string): boolean =>
  speaker.nouns.has(noun) || (noun.length > 5 && [...speaker.nouns].some((n) => n.endsWith(noun)));

/** "Le président du Kazakhstan" is no other president: the capitals of a description stand in what is known of the person. */
export function holdsNames(speaker: Speaker, mention: Mention): boolean {
  const capitals = mention.text
    .split(' ')
    .slice(1)
    .filter((w) => /^\p{Lu}/u.test(w) && !mention.nouns.includes(w.toLowerCase()));
  if (capitals.length === 0) return true;
  const known = bare([...speaker.names, ...speaker.descriptions, ...speaker.roles].join(' '));
  return capitals.every((w) => known.includes(bare(w)));
}

export const HUMAN = /^(?:man|woman|mann|frau|homme|femme|hombre|mujer|uomo|donna|homem|mulher|joven|jovem|giovane)$/;
/** Descriptions that often name somebody new. */
export const APART =
  /sprecher|anw[aä]lt|zeug[ei]|spokes|lawyer|attorney|witness|victim|porte-parole|avocat|témoin|victime|portavoz|vocer|abogad|testigo|víctima|portavoce|avvocat|testimone|vittima|porta-voz|advogad|testemunha|vítima|policía|polizist|(?:^|[^\p{L}])(?:opfer|mutter|vater|sohn|tochter|mann|frau|mother|father|son|daughter|wife|husband|man|woman|mère|père|fils|fille|femme|mari|homme|madre|padre|hij[oa]|mujer|marido|hombre|figli[oa]|moglie|marito|uomo|donna|mãe|pai|filh[oa]|mulher|homem|juez|juge|judge|richter|giudice|juiz|police)$/u;

export function agrees(speaker: Speaker, mention: Mention): boolean {
  return !speaker.gender || !mention.gender || speaker.gender === mention.gender || mention.noun !== 'person';
}

export function withoutArticle(g: Grammar, key: string): string {
  const space = key.indexOf(' ');
  return space > 0 && (g.definite.has(key.slice(0, space)) || g.definite.has(`${key.slice(0, space)}'`))
    ? key.slice(space + 1)
    : key;
}
