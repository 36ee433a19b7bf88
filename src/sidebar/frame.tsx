/** What every part of the sidebar may reach: sentences, state, actions and the pointer, through a Preact context. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { counted, directionOf, type Translate } from '../i18n/translate';
import type { Evidence } from '../report';
import { type AgencyCard, agencyCard } from './agency-card';
import type { SidebarActions, SidebarOptions, SidebarState } from './contract';
import type { Pointer } from './pointer';

export interface Frame {
  readonly t: Translate;
  /** Counted sentence: `n('hidden', 3)` reads `hidden_one` or `hidden_other` as the language asks. */
  n(key: string, count: number, ...more: readonly string[]): string;
  /** "A, B and C" in the language of the interface. */
  list(items: readonly string[]): string;
  readonly locale: string;
  /** Direction of the interface. */
  readonly direction: 'ltr' | 'rtl';
  readonly state: SidebarState;
  readonly actions: SidebarActions;
  readonly now: Date;
  find(locator: string): Element | null;
  /** The card of an agency by its id; null for one that is not in the list. */
  agency(id: string): AgencyCard | null;
  /** Element that a piece of evidence stands in, while it is in the page. */
  place(evidence: Evidence): Element | null;
  readonly pointer: Pointer | null;
  /** Starts choosing an element of the page to hide. */
  pick(): void;
  announce(text: string): void;
}

const FrameContext = createContext<Frame | null>(null);
export const FrameProvider = FrameContext.Provider;

/** @throws when used outside the sidebar */
export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('Rendered outside the sidebar');
  return frame;
}

export function makeFrame(
  options: Pick<SidebarOptions, 'translate' | 'locale' | 'actions' | 'find' | 'agencyOf'>,
  state: SidebarState,
  pointer: Pointer | null,
  announce: (text: string) => void,
  pick: () => void = () => {},
): Frame {
  const { translate, locale, actions, find, agencyOf } = options;
  return {
    t: translate,
    n: (key, count, ...more) => counted(translate, locale, key, count, ...more),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    locale,
    direction: directionOf(locale),
    state,
    actions,
    now: new Date(state.now ?? Date.now()),
    find,
    agency: (id) => agencyCard(agencyOf(id)),
    place: (evidence) => {
      const locator = locatorOf(evidence);
      return locator ? find(locator) : null;
    },
    pointer,
    pick,
    announce,
  };
}

/** Locator of the element to scroll to, if the evidence names one. */
function locatorOf(evidence: Evidence): string | null {
  if (evidence.locator) return evidence.locator;
  return /^(?:body|head|…)(?:\/|$)/.test(evidence.where) ? evidence.where : null;
}
