/**
 * The desk's own page in Chromium, whose background has no DOM to open copies with: an offscreen document
 * (https://developer.chrome.com/docs/extensions/reference/api/offscreen). The background hands it questions and closes it
 * never: it closes itself when nobody has asked for a while.
 */
import { deskHere } from './desk-here';
import type { DeskCall, DeskReply } from './desk-room';

/** Milliseconds without a question after which the page goes: somebody who reads one story for long needs no desk. */
const RESTS_AFTER = 5 * 60_000;

export function startDeskPage(): void {
  let rest = setTimeout(close, RESTS_AFTER);
  navigator.serviceWorker.addEventListener('message', ({ data, ports }) => {
    const [port] = ports;
    if (!port) return;
    clearTimeout(rest);
    rest = setTimeout(close, RESTS_AFTER);
    const reply = (answer: DeskReply) => port.postMessage(answer);
    reply({ taken: true });
    void answer(data as DeskCall).then(
      (value) => reply({ answer: value }),
      (error: unknown) => reply({ failed: error instanceof Error ? error.message : String(error) }),
    );
  });
  navigator.serviceWorker.startMessages();
}

const answer = async (call: DeskCall): Promise<unknown> =>
  call.kind === 'read' ? deskHere().read(call.question) : deskHere().readOn(call.ticket);
