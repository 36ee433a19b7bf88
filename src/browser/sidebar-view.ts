/** The sidebar of a page: what the session found goes in, what the reader asks for comes out. */

import type { VisitResult } from '../context/history';
import type { FoundRating } from '../context/ratings';
import type { Session, SessionView } from '../session/contract';
import { siteOf } from '../settings/settings';
import type { Sidebar, SidebarActions, SidebarState } from '../sidebar/contract';
import { createPageMargin, panelWidth } from '../sidebar/page-margin';
import { browser } from './api';
import { loadSpeech, type Speech } from './catalog';
import { sendPersistently, sendToBackground } from './messages';
import { loaded } from './on-demand';
import { saveGeneral, saveSite } from './storage';
import { copyText, exportArticle, saveFile } from './take-away';
import { world } from './world';

/** Where problem reports go; the form is filled in, nothing is sent by us. */
const PROBLEM_FORM = 'https://github.com/copydesk/copydesk/issues/new';

export interface SidebarView {
  show(view: SessionView): void;
  hide(): void;
  /** Opens and focuses, or closes: the keyboard command and the menu. */
  toggle(): void;
  /** The sidebar says so when what the reader set could not be kept: storage full, or refused. */
  keep(saving: Promise<unknown>): void;
  /** Resolves when the sidebar is there and shows what was kept of this story and site. */
  settled(): Promise<void>;
}

export function createSidebarView(session: () => Session): SidebarView {
  let sidebar: Sidebar | null = null;
  let latest: SessionView | null = null;
  /** Open or not on this page, once the reader has said so here. */
  let openHere: boolean | null = null;
  let tabHere: number | null = null;
  /** Counts mounts: an answer that comes after a hide is dropped. */
  let round = 0;
  let mounting: Promise<void> = Promise.resolve();
  let language = '';
  let speech: Speech | null = null;
  let story: VisitResult | null = null;
  const margin = createPageMargin(document);
  let ratings: readonly FoundRating[] = [];
  let unsaved = false;
  const stateOf = (view: SessionView): SidebarState => {
    const { general } = view.settings;
    const opens = { always: true, never: false, remembered: general.sidebarOpen }[general.sidebarOpens];
    return {
      report: view.report,
      cleaned: view.cleaned,
      restored: view.restored,
      categories: [...view.settings.categories],
      siteRules: view.siteRules,
      open: openHere ?? opens,
      side: general.sidebarSide,
      theme: general.theme,
      tabOffset: (tabHere ?? general.tabOffset) / 100,
      gaveUp: view.gaveUp,
      story,
      lastVisit: story?.previous?.seen ?? null,
      ratings,
      unsaved,
      versions: { Copydesk: browser.runtime.getManifest().version },
    };
  };
  const update = (): void => {
    if (latest) sidebar?.update(stateOf(latest));
  };
  const keep = (saving: Promise<unknown>): void => {
    const say = (failed: boolean) => () => {
      unsaved = failed;
      update();
    };
    saving.then(say(false), say(true));
  };
  const setOpen = (open: boolean): void => {
    openHere = open;
    update();
    keep(saveGeneral({ sidebarOpen: open }));
  };
  const mount = async (view: SessionView): Promise<void> => {
    const mine = ++round;
    language = view.settings.general.language;
    const [spoken, mountSidebar] = await Promise.all([
      loadSpeech(view.settings.general.language),
      loaded('sidebar', () => world().mountSidebar).catch(() => null),
    ]);
    if (mine !== round || !latest) return;
    if (!mountSidebar) return margin.set(null);
    speech = spoken;
    sidebar?.destroy();
    sidebar = mountSidebar(document, {
      ...spoken,
      actions,
      initial: stateOf(latest),
      find: (locator) => session().find(locator),
      margin,
      agencyOf: (id) => latest?.agencies.find((agency) => agency.id === id),
    });
    await consult(view);
  };

  /** Asks the background what was kept of this story and site; each answer is shown when it comes. */
  const consult = async (view: SessionView): Promise<void> => {
    const mine = round;
    const take = <T>(answer: Promise<T>, keep: (value: T) => void): Promise<void> =>
      answer.then(
        (value) => {
          if (mine !== round) return;
          keep(value);
          update();
        },
        () => {},
      );
    const visit = view.settings.general.history && !view.settings.site.noHistory ? session().visit() : null;
    await Promise.all([
      take(sendPersistently('ratings', {}), (found) => {
        ratings = found;
      }),
      visit &&
        take(sendToBackground('story-visit', { visit }), (result) => {
          story = result;
        }),
    ]);
  };

  const actions: SidebarActions = {
    toggleClean: () => session().toggleClean(),
    restore: (locator, on) => session().restore(locator, on),
    keepHere: (locator) => session().keepHere(locator),
    peek: (locator, on) => session().peek(locator, on),
    setOpen,
    setTabOffset: (offset) => {
      tabHere = Math.round(offset * 100);
      update();
      keep(saveGeneral({ tabOffset: tabHere }));
    },
    siteOff: () => keep(saveSite(siteOf(location.href), { state: 'off' })),
    openOptions: () => void sendToBackground('open-options', {}).catch(() => {}),
    copy: (text) => copyText(text),
    download: saveFile,
    saveHistory: () => {
      const visit = session().visit();
      if (!visit) return;
      void sendToBackground('story-history', { key: visit.key })
        .then((json) => {
          if (json) saveFile('copydesk-history.json', 'application/json', json);
        })
        .catch(() => {});
    },
    cleanArticle: (format) =>
      latest && speech ? exportArticle(latest, session().find, format, speech.translate) : null,
    print: () => window.print(),
    setCategory: (category, on) => session().setCategory(category, on),
    tryHide: (selector) => session().tryHide(selector),
    hideOnSite: (selector, on) => session().hideOnSite(selector, on),
    reportProblem: (title, body) => {
      const url = `${PROBLEM_FORM}?${new URLSearchParams({ title, body })}`;
      void sendToBackground('open-tab', { url }).catch(() => {});
    },
  };

  return {
    show(view) {
      const isNew = latest === null;
      latest = view;
      const { open, side } = stateOf(view);
      // Room for the panel is made in the same frame in which the page is cleaned: it moves once, not twice.
      if (isNew && open) margin.set(side, panelWidth(window.innerWidth));
      if (isNew || language !== view.settings.general.language) mounting = mount(view);
      else update();
    },
    hide() {
      round++;
      latest = null;
      openHere = null;
      story = null;
      ratings = [];
      unsaved = false;
      sidebar?.destroy();
      sidebar = null;
      margin.set(null);
    },
    toggle() {
      if (!latest || !sidebar) return;
      const open = !stateOf(latest).open;
      setOpen(open);
      if (open) sidebar.focus();
    },
    keep,
    settled: () => mounting,
  };
}
