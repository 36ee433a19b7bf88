/**
 * What Copydesk's scripts leave in their isolated world, a global that the page cannot see: the guard against a second
 * injection, and what `npm run report` and the benchmark read from outside.
 */
import type { QuickVerdict } from '../detect/quick';
import type { Report } from '../report';
import type { SessionTimes } from '../session/contract';
import type { mountSidebar } from '../sidebar/mount';
import type { exportArticle } from '../tools/clean-article';
import type { Beginnings } from './begin';

export interface World {
  copydesk?: {
    verdict?: QuickVerdict;
    /** Main-thread milliseconds of the detector's look. */
    detect?: number;
    /** What the detector has begun, until it is used. */
    given?: Promise<Beginnings | null> | undefined;
    /** Begins with what was given; left by the article script. */
    begin?: () => void;
    /** True when the page has been read and cleaned, and all that was asked for has come. */
    settled?: boolean;
    report?: () => Report | null;
    /** Left by `entrypoints/sidebar.ts` when the background has put it in. */
    mountSidebar?: typeof mountSidebar;
    /** Left by `entrypoints/clean-article.ts` when the background has put it in. */
    exportArticle?: typeof exportArticle;
    times?: () => SessionTimes;
  };
}

export function world(): NonNullable<World['copydesk']> {
  const here = globalThis as World;
  here.copydesk ??= {};
  return here.copydesk;
}
