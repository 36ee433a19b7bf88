/** `BROWSER` (chromium or firefox) says which browser the end-to-end tests run in. */
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { Reader } from './reader';
import type { Web } from './web';

export const BROWSER = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

export const startReader = (web: Web): Promise<Reader> =>
  BROWSER === 'firefox' ? launchFirefox(web.port) : launchChromium(web.port);

export { pause, type Reader, type ReaderTab, resetSettings, setSettings, until } from './reader';
export { startWeb, type Web } from './web';
