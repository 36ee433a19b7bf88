/**
 * The story's own pictures, each with its credit taken apart.
 *
 * Included: pictures of the story, in it or above it, and captions whose picture comes by script. Not included: author
 * portraits, teasers, logos, related stories, ads, comments. `credit` is the text as printed, without its label;
 * null says "no credit found". Captions are the source; structured data fills in where they are silent.
 *
 * Example: figure with caption "Der Hafen. Foto: E. Muster/dpa" → { credit: 'E. Muster/dpa', creators: ['E. Muster'],
 * agencies: ['dpa'], … }.
 */
import type { Article } from '../detect/article';
import { metaContent, type Page } from '../page/page';
import { bare } from '../page/text';
import type { PictureCredit } from '../report';
import { takeApart } from './photo-credits-chain';
import { metadataCredits } from './photo-credits-metadata';
import { type PictureReading, readPicture } from './photo-credits-reading';
import { fileOf, findPictureSpots, type PictureSpot } from './photo-credits-spots';
import type { CreditTextOptions } from './photo-credits-text';

/** @returns the story's pictures in page order, one entry each; empty when it has none */
export function findPictures(page: Page, article: Article): PictureCredit[] {
  const options: CreditTextOptions = { isOwnName: ownNames(page), language: page.language };
  const read = findPictureSpots(page, article).map((spot) => ({ spot, reading: readPicture(page, spot, options) }));
  const structured = metadataCredits(page, article, options);
  const pictures: PictureCredit[] = [];
  read.forEach((entry, i) => {
    const { spot } = entry;
    let { reading } = entry;
    // The credit of the opening picture in a line of its own, below the headline.
    const next = read[i + 1];
    if (spot.image && !reading.credit && next && !next.spot.image && next.reading.credit && isClose(spot, next.spot)) {
      reading = { ...next.reading, caption: reading.caption ?? next.reading.caption };
    }
    const known = reading.credit ? null : structured.of(spot.image?.src ?? null, i === 0);
    const picture = pictureOf(page, spot, known ? { ...reading, ...known } : reading, options);
    if (picture && !isRepeated(picture, pictures)) pictures.push(picture);
  });
  return pictures;
}

function pictureOf(
  page: Page,
  spot: PictureSpot,
  reading: PictureReading,
  options: CreditTextOptions,
): PictureCredit | null {
  // A caption without picture and without credit says nothing.
  if (!spot.image && !reading.credit) return null;
  const parts = takeApart(reading.credit, {
    caption: [reading.caption, ...reading.evidence.map((e) => e.quote)].join(' '),
    language: page.language,
    ...(options.isOwnName ? { isOwnName: options.isOwnName } : {}),
  });
  return {
    src: pictureAddress(spot.image?.src),
    alt: spot.image?.alt ?? '',
    locator: page.locators.of(spot.image?.element ?? spot.box.element),
    credit: reading.credit,
    ...parts,
    caption: reading.caption,
    evidence: reading.evidence,
  };
}

/** Do a picture and a line stand so close that only the headline's few lines fit between them? */
const isClose = (picture: PictureSpot, line: PictureSpot): boolean =>
  line.box.firstBlock - picture.box.endBlock >= 0 && line.box.firstBlock - picture.box.endBlock <= 3;

/** The same picture again: in a second size, in the viewer that opens on a click. */
function isRepeated(picture: PictureCredit, before: readonly PictureCredit[]): boolean {
  const file = fileOf(picture.src);
  return before.some(
    (p) =>
      (file !== null && fileOf(p.src) === file && (picture.credit === null || sameText(p.credit, picture.credit))) ||
      (picture.src === null && sameText(p.credit, picture.credit)) ||
      (picture.caption !== null && picture.caption === p.caption && sameText(p.credit, picture.credit)),
  );
}

const sameText = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && bare(a) === bare(b));

/** Is this the publisher's own name, as its metadata or its host gives it? */
function ownNames(page: Page): (name: string) => boolean {
  const names = new Set<string>();
  const add = (name: string | null) => {
    const plain = bare(name ?? '');
    if (plain.length > 1) names.add(plain);
  };
  add(metaContent(page, 'og:site_name', 'application-name', 'publisher', 'dc.publisher'));
  for (const node of page.jsonLd.nodes) {
    if (!/\.publisher$/.test(node.path) && !node.types.includes('NewsMediaOrganization')) continue;
    if (typeof node.value.name === 'string') add(node.value.name);
  }
  const host = page.url.hostname.replace(/^(?:www|m|amp)\./, '');
  add(host);
  // "news.harbour.co.uk": the parts that can be a name.
  const parts = host
    .split('.')
    .slice(0, -1)
    .filter((part) => part.length > 2 && !/^(?:news|blog|live|arabic)$/.test(part));
  for (const part of parts) add(part);
  return (name) => {
    const plain = bare(name);
    if (names.has(plain) || names.has(plain.replace(/ /g, ''))) return true;
    const words = plain.split(' ');
    return words.length <= 4 && parts.some((part) => part.length > 4 && words.includes(part));
  };
}

/** An address that can be a picture's; null for other schemes (a page may write anything there). */
function pictureAddress(src: string | null | undefined): string | null {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(src ?? '')?.[1]?.toLowerCase();
  return scheme === undefined || ['http', 'https', 'data', 'blob'].includes(scheme) ? (src ?? null) : null;
}
