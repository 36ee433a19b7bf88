/** A desk in this context: the event page in Firefox, a page of its own in Chromium. */

import { createDesk } from '../desk/desk';
import type { Desk } from '../desk/question';
import { answerFilters } from './filter-lists';
import { readKnowledge } from './knowledge';

let desk: Desk | null = null;

export function deskHere(): Desk {
  desk ??= createDesk({
    loadKnowledge: readKnowledge,
    // One page in fifty needs it.
    loadJsonRepair: () => import('jsonrepair').then(({ jsonrepair }) => jsonrepair),
    askFilters: answerFilters,
  });
  return desk;
}
