/**
 * Puts the sidebar on a page and keeps it up to date.
 *
 *   const sidebar = mountSidebar(document, { translate, locale, actions, find, initial });
 *   sidebar.update(newState);
 *   sidebar.destroy();
 */
import { render } from 'preact';
import { counted } from '../i18n/translate';
import { App } from './app';
import type { Sidebar, SidebarOptions, SidebarState } from './contract';
import { FrameProvider, makeFrame } from './frame';
import { createHost, createHtml } from './host';
import { createPageMargin } from './page-margin';
import { createPageOverlaps } from './page-overlaps';
import { createPickBar } from './pick-bar';
import { pickElement } from './picker';
import { createPointer } from './pointer';
import { SIDEBAR_STYLES } from './styles/sheet';

/** @throws when the document has no root element */
export function mountSidebar(document: Document, options: SidebarOptions): Sidebar {
  const host = createHost(document, SIDEBAR_STYLES);
  const layer = createHtml(document, 'div');
  layer.className = 'pointer-layer';
  layer.setAttribute('aria-hidden', 'true');
  const live = createHtml(document, 'div');
  live.className = 'visually-hidden';
  live.setAttribute('role', 'status');
  host.shadow.append(layer, live);
  const pointer = createPointer(document, layer);
  const margin = options.margin ?? createPageMargin(document);
  const overlaps = createPageOverlaps(document);
  let state: SidebarState = options.initial;
  let before: Element | null = null;

  const announce = (text: string) => {
    // The same sentence twice is only read when the text changes.
    live.textContent = live.textContent === text ? `${text}\u00a0` : text;
  };
  const draw = () => {
    const frame = makeFrame(options, state, pointer, announce, () => void pick());
    render(
      <FrameProvider value={frame}>
        <App />
      </FrameProvider>,
      host.mount,
    );
    makeRoom();
  };
  const makeRoom = () => {
    const panel = state.open ? host.shadow.querySelector<HTMLElement>('.panel') : null;
    margin.set(panel ? state.side : null, panel?.offsetWidth);
    overlaps.set(panel ? state.side : null, panel?.offsetWidth, host.element.clientWidth);
  };
  const announceState = () => {
    const { translate, locale } = options;
    const count = state.report.hidden.length;
    if (!state.report.facts) return;
    announce(state.cleaned ? counted(translate, locale, 'announceReady', count) : translate('announceOff'));
  };
  const ended = new AbortController();
  const bar = createPickBar(document, host.shadow, { ...options, announce });
  let picking = false;
  const pick = async () => {
    if (picking) return;
    picking = true;
    const hint = createHtml(document, 'div');
    hint.className = 'pick-hint';
    hint.textContent = options.translate('pickHint');
    host.shadow.append(hint);
    announce(options.translate('pickHint'));
    const accepts = async (selector: string): Promise<boolean> => {
      if ((await options.actions.tryHide(selector))?.outcome === 'hides') return true;
      void options.actions.tryHide(null);
      hint.textContent = options.translate('pickLargest');
      announce(options.translate('pickLargest'));
      return false;
    };
    const selector = await pickElement(document, { pointer, host: host.element, accepts, signal: ended.signal });
    hint.remove();
    picking = false;
    if (selector !== null) void bar.ask(selector);
  };
  const window = document.defaultView;
  draw();
  // Screen readers only hear what changes in a region that is already there.
  const greeting = setTimeout(announceState, 500);
  window?.addEventListener('resize', makeRoom, { passive: true });
  return {
    update(next) {
      const wasInside = host.shadow.activeElement !== null;
      const collapsing = state.open && !next.open;
      const toggled = state.cleaned !== next.cleaned;
      state = next;
      if (toggled) announceState();
      if (!state.open) pointer.outline(null);
      draw();
      // Whoever closed the sidebar from inside goes back to where they were on the page.
      if (collapsing && wasInside) focusElement(before?.isConnected ? before : host.shadow.querySelector('.tab'));
    },
    destroy() {
      ended.abort();
      bar.destroy();
      clearTimeout(greeting);
      window?.removeEventListener('resize', makeRoom);
      pointer.destroy();
      margin.set(null);
      overlaps.set(null);
      render(null, host.mount);
      host.remove();
    },
    focus() {
      const active = document.activeElement;
      if (active && active !== host.element && active !== document.body) before = active;
      focusElement(host.shadow.querySelector('.switch, .collapse, .tab'));
    },
    announce,
  };
}

function focusElement(element: Element | null): void {
  (element as HTMLElement | null)?.focus?.({ preventScroll: true });
}
