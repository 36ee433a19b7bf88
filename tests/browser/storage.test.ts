/** Settings in storage that refuses, is full, or is written on two devices at once. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadSettings, replaceSettings, saveGeneral, saveSite, watchSettings } from '../../src/browser/storage';
import { DEFAULTS, repairSettings } from '../../src/settings/settings';

type Items = Record<string, unknown>;
const area = vi.hoisted(() => ({
  items: {} as Record<string, unknown>,
  refuses: false,
  full: false,
  /** The next answer never reaches the page. */
  loses: false,
  listeners: new Set<(changes: unknown, area: string) => void>(),
}));

vi.mock('../../src/browser/api', () => {
  const answer = <T>(value: () => T): Promise<T> =>
    area.refuses ? Promise.reject(new Error('refused')) : Promise.resolve(value());
  return {
    unlisten: (takeOff: () => void) => takeOff(),
    browser: {
      storage: {
        sync: {
          get: (keys: string | null) => {
            if (area.loses) {
              area.loses = false;
              return new Promise(() => {});
            }
            return answer(() => (keys === null ? { ...area.items } : { [keys]: area.items[keys] }));
          },
          set: (more: Items) =>
            area.full
              ? Promise.reject(new Error('QUOTA_BYTES quota exceeded'))
              : answer(() => void Object.assign(area.items, more)),
          remove: (keys: string | string[]) =>
            answer(() => {
              for (const key of [keys].flat()) delete area.items[key];
            }),
        },
        onChanged: {
          addListener: (listen: (changes: unknown, area: string) => void) => area.listeners.add(listen),
          removeListener: (listen: (changes: unknown, area: string) => void) => area.listeners.delete(listen),
        },
      },
    },
  };
});

beforeEach(() => {
  Object.assign(area, { items: {}, refuses: false, full: false, loses: false });
  area.listeners.clear();
  vi.spyOn(console, 'warn').mockReturnValue();
});

test('settings whose answer was lost in the back/forward cache are read again', async () => {
  area.loses = true;
  area.items = { 'set:theme': 'dark' };
  const settings = loadSettings();
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect((await settings).general.theme).toBe('dark');
});

describe('storage that refuses', () => {
  test('reading gives the defaults and says so once', async () => {
    area.refuses = true;
    expect(await loadSettings()).toEqual(DEFAULTS);
    expect(console.warn).toHaveBeenCalledOnce();
  });

  test('writing fails loudly, so that the reader can be told', async () => {
    area.refuses = true;
    await expect(saveGeneral({ theme: 'dark' })).rejects.toThrow('refused');
    await expect(saveSite('a.example', { state: 'off' })).rejects.toThrow('refused');
    await expect(replaceSettings(DEFAULTS)).rejects.toThrow('refused');
  });
});

test('full storage: an import that does not fit changes nothing', async () => {
  await saveGeneral({ theme: 'dark' });
  await saveSite('a.example', { state: 'off' });
  const before = { ...area.items };
  area.full = true;
  await expect(replaceSettings({ ...DEFAULTS, sites: { 'b.example': { state: 'off' } } })).rejects.toThrow('QUOTA');
  expect(area.items).toEqual(before);
  // What is taken away needs no room.
  await saveSite('a.example', { state: undefined });
  expect(area.items).toEqual({ 'set:theme': 'dark' });
});

test('two devices change different things while apart: both changes hold', async () => {
  await saveGeneral({ mode: 'on-click' });
  const common = { ...area.items };
  await saveGeneral({ theme: 'dark' });
  await saveSite('a.example', { state: 'off' });
  const here = { ...area.items };
  area.items = { ...common };
  await saveGeneral({ sidebarSide: 'left' });
  await saveSite('b.example', { noHistory: true });
  const there = { ...area.items };
  // What sync does: items that one side changed win over those that it did not.
  const changed = (side: Items) => Object.fromEntries(Object.entries(side).filter(([k, v]) => common[k] !== v));
  area.items = { ...common, ...changed(here), ...changed(there) };
  const { general, sites } = await loadSettings();
  expect(general).toMatchObject({ mode: 'on-click', theme: 'dark', sidebarSide: 'left' });
  expect(sites).toEqual({ 'a.example': { state: 'off' }, 'b.example': { noHistory: true } });
});

describe('settings of other versions', () => {
  const OLD = { settings: { theme: 'dark', mode: 'on-click', tabOffset: 70 } };

  test('those of version 0.1 hold until they are changed', async () => {
    area.items = structuredClone(OLD);
    expect((await loadSettings()).general).toMatchObject({ theme: 'dark', mode: 'on-click', tabOffset: 70 });
    await saveGeneral({ theme: 'light' });
    expect((await loadSettings()).general).toMatchObject({ theme: 'light', mode: 'on-click', tabOffset: 70 });
    expect(area.items.settings).toEqual(OLD.settings);
  });

  test('a reset takes them away too', async () => {
    area.items = structuredClone(OLD);
    await replaceSettings(DEFAULTS);
    expect(area.items).not.toHaveProperty('settings');
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  test('those of a newer version stay in storage and do no harm', async () => {
    area.items = { 'set:invented': { later: true }, 'set:theme': 'plaid', 'set:__proto__': { theme: 'dark' } };
    expect(await loadSettings()).toEqual(DEFAULTS);
    expect(repairSettings(area.items).repaired).toEqual(['general.theme']);
    await saveGeneral({ mode: 'on-click' });
    await replaceSettings(DEFAULTS);
    expect(area.items['set:invented']).toEqual({ later: true });
  });
});

test('whoever watches is told of changes of settings, until the end', async () => {
  const controller = new AbortController();
  const seen: string[] = [];
  watchSettings(controller.signal, ({ general }) => seen.push(general.theme));
  const tell = async (name: string) => {
    for (const listen of area.listeners) listen({}, name);
    await Promise.resolve();
    await Promise.resolve();
  };
  await saveGeneral({ theme: 'dark' });
  await tell('sync');
  await tell('local');
  expect(seen).toEqual(['dark']);
  controller.abort();
  await tell('sync');
  expect(seen).toEqual(['dark']);
  expect(area.listeners.size).toBe(0);
});
