/**
 * All agencies that Copydesk can name: news, pictures, press releases. To add one, add an entry to the file of its
 * region (or kind) in `agencies/`, with an example; `tests/data-agencies.test.ts` runs it.
 *
 * Countries, kinds and owners as of 2026; `ownerConfidence` says how sure the source is.
 */
import { AFRICA_MIDDLE_EAST } from './agencies/africa-middle-east';
import { AMERICAS } from './agencies/americas';
import { ASIA_PACIFIC } from './agencies/asia-pacific';
import { NORTHERN_EASTERN_EUROPE } from './agencies/northern-eastern-europe';
import { PICTURE_AGENCIES } from './agencies/picture-agencies';
import { PRESS_RELEASES } from './agencies/press-releases';
import { STOCK_PICTURES } from './agencies/stock-pictures';
import { WESTERN_EUROPE } from './agencies/western-europe';
import type { WireAgency } from './agencies/wire-agency';

export const WIRE_AGENCIES: readonly WireAgency[] = [
  ...WESTERN_EUROPE,
  ...AMERICAS,
  ...NORTHERN_EASTERN_EUROPE,
  ...AFRICA_MIDDLE_EAST,
  ...ASIA_PACIFIC,
  ...PRESS_RELEASES,
  ...PICTURE_AGENCIES,
  ...STOCK_PICTURES,
];
