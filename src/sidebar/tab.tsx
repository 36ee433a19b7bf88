/** The collapsed sidebar: a thin tab at the edge that opens it, and that can be dragged along the edge. */
import { useRef, useState } from 'preact/hooks';
import { useFrame } from './frame';
import { Mark } from './icons';

/** Movement in pixels from which a press is a drag and no click. */
const DRAG = 5;
const STEP = 0.05;

export function EdgeTab() {
  const { t, n, state, actions, locale } = useFrame();
  const [dragged, setDragged] = useState<number | null>(null);
  const start = useRef<{ y: number; offset: number; moved: boolean } | null>(null);
  const offset = dragged ?? state.tabOffset;
  const hidden = state.cleaned ? state.report.hidden.length : 0;
  const place = (event: PointerEvent) => {
    const from = start.current;
    return from ? clamp(from.offset + (event.clientY - from.y) / Math.max(1, window.innerHeight - 96)) : offset;
  };
  return (
    <button
      type="button"
      class={state.cleaned ? 'tab' : 'tab off'}
      style={{ top: `calc(${(offset * 100).toFixed(2)}% - ${(offset * 6).toFixed(3)}em)` }}
      aria-expanded={false}
      aria-label={`${t('openSidebar')}${hidden ? `, ${n('hiddenElements', hidden)}` : ''}`}
      title={t('openSidebarHint')}
      onPointerDown={(event) => {
        start.current = { y: event.clientY, offset, moved: false };
        event.currentTarget.setPointerCapture?.(event.pointerId);
      }}
      onPointerMove={(event) => {
        const from = start.current;
        if (!from || (!from.moved && Math.abs(event.clientY - from.y) < DRAG)) return;
        from.moved = true;
        setDragged(place(event));
      }}
      onPointerUp={(event) => {
        if (start.current?.moved) actions.setTabOffset(place(event));
      }}
      onPointerCancel={() => {
        start.current = null;
        setDragged(null);
      }}
      onClick={() => {
        const moved = start.current?.moved;
        start.current = null;
        if (!moved) actions.setOpen(true);
      }}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowDown' ? STEP : event.key === 'ArrowUp' ? -STEP : 0;
        if (!step) return;
        event.preventDefault();
        setDragged(clamp(offset + step));
        actions.setTabOffset(clamp(offset + step));
      }}
    >
      <Mark />
      {hidden ? (
        <span class="tab-count" aria-hidden="true">
          {new Intl.NumberFormat(locale).format(Math.min(999, hidden))}
        </span>
      ) : null}
    </button>
  );
}

const clamp = (offset: number) => Math.min(1, Math.max(0, offset));
