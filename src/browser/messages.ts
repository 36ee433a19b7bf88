/**
 * Every message between the parts of the extension: a closed list, with the answer each gets.
 * Content scripts only listen to their own background; web pages cannot send these (no `externally_connectable`).
 */

import type { VisitResult } from '../context/history';
import type { FoundRating } from '../context/ratings';
import type { StoryVisit } from '../context/snapshot';
import type { DeskAnswer, DeskQuestion } from '../desk/question';
import type { Messages } from '../i18n/translate';
import type { PageCopy } from '../page-copy/page-copy';
import type { Report } from '../report';
import type { SessionState } from '../session/contract';
import { answerOf } from './answers';
import { browser, unlisten } from './api';

/** Scripts that a page gets when it needs them: the interface; Readability and DOMPurify for a clean article. */
export const SCRIPTS_ON_DEMAND = ['sidebar', 'clean-article'] as const;
export type ScriptOnDemand = (typeof SCRIPTS_ON_DEMAND)[number];

export interface PageFound {
  /** The article script runs in this document already. */
  readonly runs: boolean;
}

export interface FoundCopy {
  /** Address of the page. */
  readonly url: string;
  readonly copy: PageCopy;
  /** All that is stored of settings. */
  readonly items: Readonly<Record<string, unknown>>;
}

/** From a page's scripts to the background. */
export interface ToBackground {
  /** The detector thinks this page may be an article. */
  'page-found': { readonly request: PageFound; readonly answer: undefined };
  /** The article script tells how things stand, for icon, badge and title. */
  'page-state': { readonly request: { readonly state: PageState }; readonly answer: undefined };
  /** Has a copy of a page that was found read, as settings are. */
  'read-found': { readonly request: FoundCopy; readonly answer: DeskAnswer | null };
  /** Has a copy of the page read. */
  read: { readonly request: DeskQuestion; readonly answer: DeskAnswer | null };
  /** The rest of an answer. */
  'read-on': { readonly request: { readonly ticket: string }; readonly answer: DeskAnswer | null };
  /** The interface's texts in a language other than the browser's. */
  catalog: {
    readonly request: { readonly language: string };
    readonly answer: Messages | null;
  };
  /** The reader sees this story now: compare with the last visit, and keep it where that is allowed. */
  'story-visit': { readonly request: { readonly visit: StoryVisit }; readonly answer: VisitResult | null };
  /** What is kept of one story of the asking page's site, as JSON to be saved; null when there is nothing. */
  'story-history': { readonly request: { readonly key: string }; readonly answer: string | null };
  /** What the reader's own rating lists say of the asking page's site. */
  ratings: { readonly request: Record<never, never>; readonly answer: readonly FoundRating[] };
  /** Put one of the scripts that are only loaded when wanted into the asking tab; answered when it has run. */
  load: { readonly request: { readonly script: ScriptOnDemand }; readonly answer: undefined };
  /** Opens an https address of our own making in a new tab. */
  'open-tab': { readonly request: { readonly url: string }; readonly answer: undefined };
  'open-options': { readonly request: Record<never, never>; readonly answer: undefined };
}

/** From the background to the article script of a tab. */
export interface ToPage {
  /** Begin (or begin again): analyse, clean, show. `byHand`: the reader asked, so also where it looks like no article. */
  start: { readonly request: { readonly byHand: boolean }; readonly answer: undefined };
  /** The toolbar button: on becomes off, off becomes on. */
  toggle: { readonly request: Record<never, never>; readonly answer: undefined };
  'toggle-sidebar': { readonly request: Record<never, never>; readonly answer: undefined };
  /** The report as the sidebar shows it, once all that was asked for has come; null where there is none. */
  report: { readonly request: Record<never, never>; readonly answer: Report | null };
}

/** `on`: cleaned. `off`: an article, not cleaned (or off on this site). `no-article`: analysed, none found. `idle`: unknown. */
export type PageState = SessionState;

type Envelope<M, K extends keyof M> = {
  readonly copydesk: K;
  readonly body: M[K] extends { readonly request: infer R } ? R : never;
};
type Answer<M, K extends keyof M> = M[K] extends { readonly answer: infer A } ? A : never;
type Body<M, K extends keyof M> = Envelope<M, K>['body'];

/** Sends to the background. @throws when the extension was updated or disabled while the page was open, or it failed */
export async function sendToBackground<K extends keyof ToBackground>(
  kind: K,
  body: Body<ToBackground, K>,
): Promise<Answer<ToBackground, K>> {
  return open(await browser.runtime.sendMessage({ copydesk: kind, body }));
}

/** Milliseconds until a lost message is sent again. */
const AGAIN = 700;

/**
 * Sends to the background, and again where the message or its answer was lost: the browser may end the background just
 * as it is told, and the page may spend the answer's moment in the back/forward cache.
 * Only for what does no harm when it is done twice. @throws what the last try threw
 */
export async function sendPersistently<K extends keyof ToBackground>(
  kind: K,
  body: Body<ToBackground, K>,
  tries = 3,
): Promise<Answer<ToBackground, K>> {
  try {
    return await answerOf(() => sendToBackground(kind, body));
  } catch (error) {
    if (tries <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    return sendPersistently(kind, body, tries - 1);
  }
}

/** Sends to a tab's article script. @throws when there is none, or it failed */
export async function sendToPage<K extends keyof ToPage>(
  tabId: number,
  kind: K,
  body: Body<ToPage, K>,
): Promise<Answer<ToPage, K>> {
  return open(await browser.tabs.sendMessage(tabId, { copydesk: kind, body }, { frameId: 0 }));
}

/** What a listener hands back: an answer, or why there is none. */
type Reply = { readonly answer: unknown } | { readonly failed: string };

function open<T>(reply: Reply | null | undefined): T {
  if (!reply) throw new Error('Nobody answered');
  if ('failed' in reply) throw new Error(reply.failed);
  return reply.answer as T;
}

export interface Sender {
  readonly tabId: number | null;
  readonly url: string | null;
}

export type Handlers<M> = {
  readonly [K in keyof M]?: (body: Body<M, K>, sender: Sender) => Promise<Answer<M, K>> | Answer<M, K>;
};

/** Answers messages of one direction until the signal aborts (if given). Unknown messages are left to others. */
export function answerMessages<M>(handlers: Handlers<M>, signal?: AbortSignal): void {
  const listen = (
    message: unknown,
    from: { id?: string | undefined; url?: string | undefined; tab?: { id?: number | undefined } | undefined },
    respond: (reply: Reply) => void,
  ): true | undefined => {
    if (from.id !== browser.runtime.id) return undefined;
    const { copydesk: kind, body } = (message ?? {}) as { copydesk?: keyof M; body?: unknown };
    if (kind === undefined || !Object.hasOwn(handlers, kind)) return undefined;
    const handler = handlers[kind] as ((body: unknown, sender: Sender) => unknown) | undefined;
    // Chrome takes no promise from a listener: `true` keeps the channel open until `respond` is called.
    Promise.resolve()
      .then(() => handler?.(body, { tabId: from.tab?.id ?? null, url: from.url ?? null }))
      .then(
        (answer) => respond({ answer }),
        (error: unknown) => respond({ failed: error instanceof Error ? error.message : String(error) }),
      );
    return true;
  };
  const { onMessage } = browser.runtime;
  const listener = listen as Parameters<typeof onMessage.addListener>[0];
  onMessage.addListener(listener);
  signal?.addEventListener('abort', () => unlisten(() => onMessage.removeListener(listener)), { once: true });
}
