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
  read.forEach(({ spot, reading }, i) => {
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
    src: spot.image?.src ?? null,
    alt: spot.image?.alt ?? '',
    locator: page.locators.of(spot.image?.element ?? spot.box.element),
    credit: reading.credit,
    ...parts,
    caption: reading.caption,
    evidence: reading.evidence,
  };
}

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
  add(host.split('.').slice(-2)[0] ?? null);
  const domain = bare(host.split('.').slice(-2)[0] ?? '');
  return (name) => {
    const plain = bare(name);
    if (names.has(plain) || names.has(plain.replace(/ /g, ''))) return true;
    const words = plain.split(' ');
    return domain.length > 4 && words.length <= 4 && words.includes(domain);
  };
}
