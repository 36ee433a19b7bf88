/** A desk in this context: the event page in Firefox, a page of its own in Chromium. */

import { createDesk } from '../desk/desk';
import type { Desk } from '../desk/question';
import { answerFilters } from './filter-lists';
import { readKnowledge } from './knowledge';

let desk: Desk | null = null;

export function deskHere(): Desk {
  desk ??= createDesk({
    loadKnowledge: readKnowledge,
    askFilters: answerFilters,
  });
  return desk;
}
