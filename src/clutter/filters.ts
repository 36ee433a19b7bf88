/**
 * What the filter lists name on a page: compiled engines (see `scripts/filters.mjs`) asked for one address.
 *
 * Pure: how an engine's bytes are had is given from outside, so the same code runs in the background and in tests.
 * Only rules that hide elements are answered; no scriptlets, no styles, no network rules. Exceptions in the lists hold,
 * for single selectors (`#@#`) and for whole pages (`$elemhide` and kin).
 */
import { FiltersEngine } from '@ghostery/adblocker';
import { getDomain } from 'tldts-experimental';
import type { ListedSelectors } from './plan';

export const FILTER_GROUPS = ['ads', 'social', 'annoyances'] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

export interface FilterQuestion {
  readonly url: string;
  /** Class names, ids and link targets on the page: generic rules are looked up by them. */
  readonly classes: readonly string[];
  readonly ids: readonly string[];
  readonly hrefs: readonly string[];
}

export interface FilterLists {
  /** Selectors for a page, by group; a group whose engine cannot be read names nothing. Never rejects. */
  answer(question: FilterQuestion): Promise<readonly ListedSelectors[]>;
}

interface Loaded {
  readonly engine: FiltersEngine;
  /** Generic rules that no class, id or address leads to. */
  readonly base: readonly string[];
}

/**
 * @param load bytes of a group's engine; rejects when there are none
 * @param warn told once for each engine that cannot be read
 */
export function createFilterLists(
  load: (group: FilterGroup) => Promise<Uint8Array>,
  warn: (group: FilterGroup, error: unknown) => void,
): FilterLists {
  const engines = new Map<FilterGroup, Promise<Loaded | null>>();
  const engineOf = (group: FilterGroup): Promise<Loaded | null> => {
    const known = engines.get(group);
    if (known) return known;
    const loading = load(group)
      .then((bytes) => {
        const engine = FiltersEngine.deserialize(bytes);
        return { engine, base: baseSelectors(engine) };
      })
      .catch((error: unknown) => {
        warn(group, error);
        return null;
      });
    engines.set(group, loading);
    return loading;
  };
  return {
    async answer(question) {
      const answers = await Promise.all(
        FILTER_GROUPS.map(async (group) => {
          const loaded = await engineOf(group);
          return { group, selectors: loaded ? selectorsFor(loaded, question) : [] };
        }),
      );
      return answers.filter(({ selectors }) => selectors.length > 0);
    },
  };
}

function selectorsFor({ engine, base }: Loaded, { url, classes, ids, hrefs }: FilterQuestion): string[] {
  let hostname: string;
  try {
    hostname = new URL(url).hostname;
  } catch {
    return [];
  }
  const { matches, allowGenericHides } = engine.matchCosmeticFilters({
    url,
    hostname,
    domain: getDomain(hostname) ?? hostname,
    classes: [...classes],
    ids: [...ids],
    hrefs: [...hrefs],
    getRulesFromDOM: true,
    getRulesFromHostname: true,
    getInjectionRules: false,
    getExtendedRules: false,
  });
  const selectors = allowGenericHides ? [...base] : [];
  for (const { filter, exception } of matches) {
    if (
      !filter ||
      exception ||
      filter.isUnhide() ||
      filter.isScriptInject() ||
      filter.isExtended() ||
      filter.hasCustomStyle()
    )
      continue;
    selectors.push(filter.getSelector());
  }
  return [...new Set(selectors)];
}

/** The engine gives its base rules as a style sheet: blocks of selectors, one a line, before `{ … }`. */
function baseSelectors(engine: FiltersEngine): string[] {
  const { styles } = engine.getCosmeticsFilters({
    url: 'https://base.invalid/',
    hostname: 'base.invalid',
    domain: 'base.invalid',
    getBaseRules: true,
    getRulesFromDOM: false,
    getRulesFromHostname: false,
    getInjectionRules: false,
    getExtendedRules: false,
  });
  const selectors: string[] = [];
  for (const block of styles.split('}')) {
    const brace = block.lastIndexOf('{');
    if (brace >= 0 && block.indexOf('display: none', brace) > 0)
      selectors.push(
        ...block
          .slice(0, brace)
          .split(',\n')
          .map((s) => s.trim())
          .filter(Boolean),
      );
  }
  return selectors;
}
