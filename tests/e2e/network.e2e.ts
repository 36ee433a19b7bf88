/**
 * A session of every feature, with every request of the browser in view (all of them go through the tests' proxy): none is
 * Copydesk's. Allowed are the pages the reader opened, what those pages load, and the browsers' own services.
 */
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { cleaned, pause, reader, setSettings, setStage, until, web } from './harness';
import { FRONT_PAGE, storyPage } from './harness/news';

const SITE = 'https://harbourpost.example';
const SAMPLE = 'https://lesquais.example/monde/2026/01/06/le-port-de-valmer-rouvre';

/** Hosts that the browsers ask for themselves, with or without extensions. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|googleusercontent\.com|mozilla\.com|mozilla\.org|mozilla\.net|mozaws\.net|firefox\.com|mozgcp\.net|firefoxusercontent\.com|digicert\.com|lencr\.org)$/;

setStage({
  [`${SITE}/`]: FRONT_PAGE,
  [`${SITE}/world/2026/ferry-strike-ends`]: storyPage(),
  [`${SITE}/world/2026/lighthouse`]: storyPage({ headline: 'Lighthouse relit after a century' }),
  [SAMPLE]: fs.readFileSync('assets/sample/article.html', 'utf8'),
});

test('no request is ours, whatever the reader does', async () => {
  await setSettings(reader, { history: true });
  const tab = await reader.open(SAMPLE);
  await cleaned(tab);
  // Every button of the sidebar that does not leave the page or end the session, one after the other.
  const buttons = await tab.sidebar((root) => root.querySelectorAll('button, summary').length);
  expect(buttons).toBeGreaterThan(3);
  for (let i = 0; i < buttons; i++) {
    await tab
      .sidebar((root, i) => {
        const button = root.querySelectorAll('button, summary').item(i) as HTMLElement | null;
        if (button && !/print|options|off on this site|report a problem/i.test(button.textContent ?? ''))
          button.click();
      }, i)
      .catch(() => {});
    await pause(60);
  }
  await tab.goto(`${SITE}/`);
  await pause(400);
  await tab.goto(`${SITE}/world/2026/ferry-strike-ends`);
  await cleaned(tab);
  await tab.command('toggle-sidebar');
  await tab.click();
  await tab.click();
  await tab.menu('site-off');
  await pause(300);
  await tab.menu('site-off');
  await setSettings(reader, { theme: 'dark', language: 'fr', sidebarSide: 'left', newsletter: false });
  await pause(300);
  await tab.goto(`${SITE}/world/2026/lighthouse`);
  await pause(600);
  for (const address of ['/options.html', '/welcome.html']) {
    const page = await reader.extensionPage(address);
    await until('a page of ours', async () => (await page.text()).length > 500);
    await page.close();
  }
  await reader.killBackground();
  await tab.click();
  await pause(800);

  const ours = web.requests().filter((request) => {
    const host = (request.split('/', 1)[0] ?? '').replace(/:\d+$/, '');
    const file = request.slice(request.indexOf('/'));
    if (BROWSERS_OWN.test(host)) return false;
    if (host === 'lesquais.example' && file === new URL(SAMPLE).pathname) return false;
    if (
      host === 'harbourpost.example' &&
      ['/', '/world/2026/ferry-strike-ends', '/world/2026/lighthouse', '/picture.jpg'].includes(file)
    )
      return false;
    return !/^\/favicon\.ico$/.test(file);
  });
  expect(ours).toEqual([]);
});

test('the pages of the extension may not connect anywhere', async () => {
  const answer = await reader
    .api('runtime.getManifest')
    .then((manifest) => manifest as { content_security_policy: { extension_pages: string } });
  const policy = answer.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/connect-src 'self'/);
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(await reader.errors()).toEqual([]);
});
