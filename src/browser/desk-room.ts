/** Where the background finds the desk: beside it, or (Chromium) in an offscreen document that it opens when it is needed. */
import type { Desk, DeskAnswer, DeskQuestion } from '../desk/question';

export type DeskCall =
  | { readonly kind: 'read'; readonly question: DeskQuestion }
  | { readonly kind: 'read-on'; readonly ticket: string };
export type DeskReply = { readonly taken: true } | { readonly answer: unknown } | { readonly failed: string };

/** What of Chromium's API and of a service worker's globals no shared types describe. */
interface Offscreen {
  createDocument(options: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
}
interface DeskClient {
  readonly url: string;
  postMessage(message: DeskCall, transfer: readonly MessagePort[]): void;
}
interface Worker {
  readonly clients: { matchAll(options: { includeUncontrolled: boolean; type: string }): Promise<DeskClient[]> };
  readonly chrome: { readonly offscreen: Offscreen };
}

const PAGE = '/desk.html';
/** Milliseconds within which the desk says that it has the question: it may be closing just then. */
const TAKEN_WITHIN = 2000;

/** The desk, asked from the background. */
export const deskRoom: Desk = {
  read: (question) => ask({ kind: 'read', question }),
  readOn: (ticket) => ask({ kind: 'read-on', ticket }),
};

/** Makes ready what is probably needed soon. Never rejects. */
export async function openDesk(): Promise<void> {
  if (import.meta.env.FIREFOX) await import('./desk-here').catch(() => {});
  else await findPage().catch(() => {});
}

async function ask(call: DeskCall): Promise<DeskAnswer | null> {
  if (import.meta.env.FIREFOX) {
    const { deskHere } = await import('./desk-here');
    return call.kind === 'read' ? deskHere().read(call.question) : deskHere().readOn(call.ticket);
  }
  const page = await findPage();
  const first = await askPage(page, call);
  if (first !== 'lost') return first;
  const second = await askPage(await findPage(), call);
  if (second === 'lost') throw new Error('The desk does not answer');
  return second;
}

/** @returns `lost` when the page did not take the question @throws what the desk throws */
function askPage(page: DeskClient, call: DeskCall): Promise<DeskAnswer | null | 'lost'> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const lost = setTimeout(() => resolve('lost'), TAKEN_WITHIN);
    port1.onmessage = ({ data }: MessageEvent<DeskReply>) => {
      if ('taken' in data) return clearTimeout(lost);
      if ('failed' in data) reject(new Error(data.failed));
      else resolve(data.answer as DeskAnswer | null);
    };
    page.postMessage(call, [port2]);
  });
}

let opening: Promise<void> | null = null;

async function findPage(): Promise<DeskClient> {
  const worker = globalThis as unknown as Worker;
  const find = async (): Promise<DeskClient | undefined> => {
    const clients = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
    return clients.find(({ url }) => new URL(url).pathname === PAGE);
  };
  const there = await find();
  if (there) return there;
  opening ??= worker.chrome.offscreen
    .createDocument({ url: PAGE, reasons: ['DOM_PARSER'], justification: 'Reads copies of articles.' })
    // It may be there already: opened by the background's earlier life.
    .catch(() => {})
    .finally(() => {
      opening = null;
    });
  await opening;
  const opened = await find();
  if (!opened) throw new Error('The desk could not be opened');
  return opened;
}
