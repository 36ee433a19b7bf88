/**
 * The clocks of the United States, by rule: most zones that pages print ("9:41 a.m. ET") are theirs, and an
 * `Intl.DateTimeFormat` takes a fresh page some 20 ms to make. Source: Energy Policy Act of 2005, in force since 2007;
 * https://www.nist.gov/pml/time-and-frequency-division/popular-links/daylight-saving-time-dst
 */
import type { Day } from './calendar';
import type { Clock } from './moment';

/** Hours behind UTC in winter. */
const BEHIND: Readonly<Record<string, number>> = {
  'America/New_York': 5,
  'America/Chicago': 6,
  'America/Denver': 7,
  'America/Los_Angeles': 8,
};

/** @returns minutes east of UTC at a local clock time; null for other zones and for the years of other rules */
export function americanOffset(zone: string, { year, month, day }: Day, { hour }: Clock): number | null {
  const behind = BEHIND[zone];
  if (!behind || year < 2007) return null;
  /** 02:00 on the first Sunday from that date on. */
  const change = (from: number): number => from + ((7 - new Date(from).getUTCDay()) % 7) * 86_400_000;
  const wall = Date.UTC(year, month - 1, day, hour);
  const isSummer = wall >= change(Date.UTC(year, 2, 8, 2)) && wall < change(Date.UTC(year, 10, 1, 2));
  return (isSummer ? 60 : 0) - behind * 60;
}
