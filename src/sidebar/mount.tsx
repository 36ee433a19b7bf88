/**
 * Puts the sidebar on a page and keeps it up to date.
 *
 *   const sidebar = mountSidebar(document, { translate, locale, actions, find, initial });
 *   sidebar.update(newState);
 *   sidebar.destroy();
 */
import { render } from 'preact';
import tokens from '../design/tokens.css?inline';
import { App } from './app';
import type { Sidebar, SidebarOptions, SidebarState } from './contract';
import { FrameProvider, makeFrame } from './frame';
import { createHost, createHtml } from './host';
import { createPageMargin } from './page-margin';
import { createPointer } from './pointer';
import styles from './sidebar.css?inline';

/** @throws when the document has no root element */
export function mountSidebar(document: Document, options: SidebarOptions): Sidebar {
  const host = createHost(document, `${tokens}\n${styles}`);
  const layer = createHtml(document, 'div');
  layer.className = 'pointer-layer';
  layer.setAttribute('aria-hidden', 'true');
  const live = createHtml(document, 'div');
  live.className = 'visually-hidden';
  live.setAttribute('role', 'status');
  host.shadow.append(layer, live);
  const pointer = createPointer(document, layer);
  const margin = createPageMargin(document);
  let state: SidebarState = options.initial;
  let before: Element | null = null;

  const announce = (text: string) => {
    // The same sentence twice is only read when the text changes.
    live.textContent = live.textContent === text ? `${text}\u00a0` : text;
  };
  const draw = () => {
    const frame = makeFrame(options, state, pointer, announce);
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
  };
  const window = document.defaultView;
  draw();
  window?.addEventListener('resize', makeRoom, { passive: true });
  return {
    update(next) {
      const wasInside = host.shadow.activeElement !== null;
      const collapsing = state.open && !next.open;
      state = next;
      if (!state.open) pointer.outline(null);
      draw();
      // Whoever closed the sidebar from inside goes back to where they were on the page.
      if (collapsing && wasInside) focusElement(before?.isConnected ? before : host.shadow.querySelector('.tab'));
    },
    destroy() {
      window?.removeEventListener('resize', makeRoom);
      pointer.destroy();
      margin.set(null);
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
