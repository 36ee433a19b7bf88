/**
 * What can be clicked: how many links of the site, links elsewhere, buttons and fields stand below an element, and how
 * much of its words is in them. Running sums over `page.elements`, like `Ground`.
 */
import { pattern } from '../data/patterns/pattern';
import { attributeOf } from '../page/dom';
import { type Page, type PageElement, Region } from '../page/page';

/** What is asked of one element. */
export interface ControlMeasure {
  /** Links to other pages of this site. */
  readonly ownLinks: number;
  /** Links to other sites that may be the story's sources. */
  readonly sources: number;
  /** Links to an account or a channel of the publisher on some platform, to an app store, to what is paid for. */
  readonly promotions: number;
  /** Links to a place on this page, or that only run a script. */
  readonly fragments: number;
  /** Links to who wrote it. */
  readonly authors: number;
  /** Links to other pages of the same story. */
  readonly continuations: number;
  readonly buttons: number;
  readonly fields: number;
}

type Kind = keyof ControlMeasure;
const KINDS: readonly Kind[] = [
  'ownLinks',
  'sources',
  'promotions',
  'fragments',
  'authors',
  'continuations',
  'buttons',
  'fields',
];

const AUTHOR = pattern('authorPage');

/** A publisher's account or channel; the address of one post on it may be the story's. */
const PLATFORM = pattern('account');
const POST = pattern('post');

const FIELDS = new Set(['input', 'select', 'textarea']);

export class Controls {
  readonly #sums: Readonly<Record<Kind, Int32Array>>;

  constructor(page: Page) {
    const n = page.elements.length;
    const own = Object.fromEntries(KINDS.map((kind) => [kind, new Int32Array(n + 1)])) as Record<Kind, Int32Array>;
    for (const e of page.elements) {
      const kind = kindOf(page, e);
      if (kind) own[kind][e.index + 1] = 1;
    }
    for (const kind of KINDS) {
      const sums = own[kind];
      for (let i = 0; i < n; i++) sums[i + 1] = (sums[i + 1] ?? 0) + (sums[i] ?? 0);
    }
    this.#sums = own;
  }

  measure(e: PageElement): ControlMeasure {
    const of = (kind: Kind): number => (this.#sums[kind][e.end] ?? 0) - (this.#sums[kind][e.index] ?? 0);
    return {
      ownLinks: of('ownLinks'),
      sources: of('sources'),
      promotions: of('promotions'),
      fragments: of('fragments'),
      authors: of('authors'),
      continuations: of('continuations'),
      buttons: of('buttons'),
      fields: of('fields'),
    };
  }
}

function kindOf(page: Page, e: PageElement): Kind | null {
  // By tag or role, counted once however deep.
  const above = page.elements[e.parent]?.regions ?? 0;
  if (e.regions & Region.Button & ~above) return 'buttons';
  if (FIELDS.has(e.tag)) return attributeOf(e.element, 'type') === 'hidden' ? null : 'fields';
  if (e.tag !== 'a') return null;
  const href = attributeOf(e.element, 'href');
  if (href === null) return null;
  return linkKind(page, href, attributeOf(e.element, 'rel') ?? '');
}

/** @param href as written */
export function linkKind(page: Page, href: string, rel: string): Kind {
  if (href === '' || href.startsWith('#') || /^javascript:/i.test(href)) return 'fragments';
  if (/\bauthor\b/i.test(rel)) return 'authors';
  if (/\bsponsored\b/i.test(rel)) return 'promotions';
  if (PLATFORM.test(href)) return POST.test(href) ? 'sources' : 'promotions';
  let target: URL;
  try {
    target = new URL(href, page.url);
  } catch {
    return 'fragments';
  }
  if (target.protocol === 'mailto:' || target.protocol === 'tel:') return 'authors';
  if (!/^https?:$/.test(target.protocol)) return 'promotions';
  if (siteOf(target.hostname) !== siteOf(page.url.hostname)) return 'sources';
  if (target.pathname === page.url.pathname && target.hash) return 'fragments';
  if (/\.(?:pdf|docx?|xlsx?|zip|csv)$/i.test(target.pathname)) return 'sources';
  if (isSameStory(page.url, target)) return 'continuations';
  return AUTHOR.test(target.pathname.slice(0, 200)) ? 'authors' : 'ownLinks';
}

/** "/story-1234?page=2", "/story-1234/2", "/story-1234_2.html": the same address with a number more. */
function isSameStory(own: URL, target: URL): boolean {
  if (target.pathname === own.pathname) return target.search !== own.search && /\d/.test(target.search);
  const stem = own.pathname.replace(/(?:\.\w{2,5}|\/)$/, '');
  const other = target.pathname;
  if (stem.length < 8 || !other.startsWith(stem)) return false;
  return /^(?:\/|_|-|,|\/page\/|\/p)?\d{1,3}(?:\.\w{2,5}|\/)?$/.test(other.slice(stem.length));
}

/** `www.harbour.example` and `shop.harbour.example` are one site; a list of public suffixes would be more than is needed. */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const short = (labels[labels.length - 2]?.length ?? 0) <= 3 && labels.length > 2;
  return labels.slice(short ? -3 : -2).join('.');
}
