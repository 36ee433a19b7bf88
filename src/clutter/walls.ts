/**
 * Consent dialogs, paywalls and log-in walls: left alone always. Hiding a consent dialog can lock the page, and getting
 * round a wall is not what this is for.
 */
import { pattern } from '../data/patterns/pattern';
import { attributeOf } from '../page/dom';
import { type Page, type PageElement, Region } from '../page/page';

/** Names that consent managers give their dialogs (the frameworks' own, and what the words mean). */
const CONSENT = pattern('consent');

const MAYBE_CONSENT = pattern('maybeConsent');

const PAYWALL = pattern('paywall');

/** Class names looked at, in characters: hostile pages have megabytes of them. */
const MAX_NAMES = 500;

/**
 * Names say "cookie" on menus and footers too (settings links): a wall stands apart from the text.
 *
 * @param holdsStory does this element hold text of the story? Then its name speaks of a wrapper, not of a wall.
 */
export function findWalls(page: Page, holdsStory: (e: PageElement) => boolean): PageElement[] {
  const walls: PageElement[] = [];
  for (const e of page.elements) {
    if (e.tag === 'body' || e.tag === 'main' || e.tag === 'article') continue;
    const above = page.elements[e.parent];
    if (walls.length > 0 && inLast(walls, e)) continue;
    const names = e.names.length > MAX_NAMES ? e.names.slice(0, MAX_NAMES) : e.names;
    if (PAYWALL.test(names) || (CONSENT.test(names) && !(above && above.regions & Region.SiteFooter))) {
      if (isWrapper(page, e) || holdsStory(e) || isInComments(e)) continue;
      walls.push(e);
    } else if ((isDialog(e) || mayAskConsent(page, e, names, holdsStory)) && saysConsent(page, e)) walls.push(e);
    else if (e.tag === 'form' && asksPassword(page, e) && !holdsStory(e)) walls.push(e);
  }
  return walls;
}

/** A short name that is a consent manager's or a component's: the words decide. */
const mayAskConsent = (page: Page, e: PageElement, names: string, holdsStory: (e: PageElement) => boolean): boolean =>
  MAYBE_CONSENT.test(names) && !isWrapper(page, e) && !holdsStory(e);

/** A log-in. */
function asksPassword(page: Page, form: PageElement): boolean {
  for (let i = form.index + 1; i < form.end; i++) {
    const e = page.elements[i];
    if (e?.tag === 'input' && attributeOf(e.element, 'type')?.toLowerCase() === 'password') return true;
  }
  return false;
}

const inLast = (walls: readonly PageElement[], e: PageElement): boolean =>
  (walls[walls.length - 1]?.end ?? 0) > e.index;

/** The box "save my name in this browser" of a comment form is named after cookies, too. */
const isInComments = (e: PageElement): boolean =>
  (e.regions & (Region.Comments | Region.Form)) === (Region.Comments | Region.Form);

/** A state class on a wrapper of the whole page ("has-paywall", "cookies") is not a wall. */
function isWrapper(page: Page, e: PageElement): boolean {
  return e.end - e.index > page.elements.length / 2 || e.endBlock - e.firstBlock > 60;
}

const isDialog = (e: PageElement): boolean =>
  e.tag === 'dialog' || attributeOf(e.element, 'role') === 'dialog' || attributeOf(e.element, 'role') === 'alertdialog';

const CONSENT_WORDS = pattern('consentWords');

function saysConsent(page: Page, e: PageElement): boolean {
  for (let b = e.firstBlock; b < e.endBlock && b < e.firstBlock + 40; b++)
    if (CONSENT_WORDS.test(page.blocks[b]?.text ?? '')) return true;
  return false;
}
