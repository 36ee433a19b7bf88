/**
 * Client-side navigation: the address changes, the document stays. Told by the Navigation API (Chrome 102, Firefox
 * 147): no polling, no timers while nothing happens.
 */
interface NavigationLike extends EventTarget {
  readonly currentEntry: { readonly url: string | null } | null;
}

/** How long the page gets to put the new content in place before it is looked at, in milliseconds. */
const SETTLE = 600;

/**
 * Calls back after each move to another address within this document (the fragment alone is no move).
 * @param signal ends it
 */
export function onNavigation(moved: () => void, signal?: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: NavigationLike };
  let address = withoutFragment(location.href);
  let timer = 0;
  navigation?.addEventListener(
    'currententrychange',
    () => {
      const now = withoutFragment(location.href);
      if (now === address) return;
      address = now;
      clearTimeout(timer);
      timer = window.setTimeout(moved, SETTLE);
    },
    signal ? { signal } : {},
  );
  signal?.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? address;
