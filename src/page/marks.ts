/** Marks of ours in a page that more than one part of Copydesk must know. */

/** On an element that had to be made narrower beside the sidebar (`sidebar/page-overlaps.ts`): which of its rules. */
export const ROOM_ATTRIBUTE = 'data-copydesk-room';
