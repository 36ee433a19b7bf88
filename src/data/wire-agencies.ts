/**
 * All agencies that Copydesk can name: news, pictures, press releases. To add one, add an entry to the file of its
 * region (or kind) in `agencies/`, with an example; `tests/data-agencies.test.ts` runs it.
 *
 * Countries, kinds and owners as of 2026; `ownerConfidence` says how sure the source is.
 */
import { AFRICA } from './agencies/africa';
import { AMERICAS } from './agencies/americas';
import { ASIA_PACIFIC } from './agencies/asia-pacific';
import { CENTRAL_SOUTH_EASTERN_EUROPE } from './agencies/central-south-eastern-europe';
import { EAST_ASIA } from './agencies/east-asia';
import { EASTERN_EUROPE } from './agencies/eastern-europe';
import { MIDDLE_EAST } from './agencies/middle-east';
import { NORTHERN_EUROPE } from './agencies/northern-europe';
import { PICTURE_AGENCIES } from './agencies/picture-agencies';
import { PICTURE_AGENCIES_ELSEWHERE } from './agencies/picture-agencies-elsewhere';
import { PICTURE_AGENCIES_ENGLISH } from './agencies/picture-agencies-english';
import { PICTURE_AGENCIES_FRANCE } from './agencies/picture-agencies-france';
import { PICTURE_AGENCIES_GERMANY } from './agencies/picture-agencies-germany';
import { PRESS_RELEASES } from './agencies/press-releases';
import { SOUTHERN_EUROPE } from './agencies/southern-europe';
import { STOCK_PICTURES } from './agencies/stock-pictures';
import { WESTERN_EUROPE } from './agencies/western-europe';
import type { WireAgency } from './agencies/wire-agency';

export const WIRE_AGENCIES: readonly WireAgency[] = [
  ...WESTERN_EUROPE,
  ...SOUTHERN_EUROPE,
  ...AMERICAS,
  ...NORTHERN_EUROPE,
  ...CENTRAL_SOUTH_EASTERN_EUROPE,
  ...EASTERN_EUROPE,
  ...MIDDLE_EAST,
  ...AFRICA,
  ...EAST_ASIA,
  ...ASIA_PACIFIC,
  ...PRESS_RELEASES,
  ...PICTURE_AGENCIES,
  ...PICTURE_AGENCIES_FRANCE,
  ...PICTURE_AGENCIES_GERMANY,
  ...PICTURE_AGENCIES_ENGLISH,
  ...PICTURE_AGENCIES_ELSEWHERE,
  ...STOCK_PICTURES,
];
