/** Where the engine's time goes: self and total time by function, over fresh pages (first runs). */

/** @param code bundle of bench/subjects/engine.ts, not minified @returns rows of {name, self, total} in milliseconds, most self time first */
export async function profileStages(browser, code, pages, { runs = 1 } = {}) {
  const sums = new Map();
  const tab = await browser.newPage();
  const cdp = await tab.createCDPSession();
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  for (const page of pages) {
    await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    await tab.evaluate(`${code}; globalThis.Subject = Subject;`);
    await cdp.send('Profiler.start');
    await tab.evaluate(`for (let i = 0; i < ${runs}; i++) Subject.run(document)`);
    const { profile } = await cdp.send('Profiler.stop');
    addUp(profile, sums);
  }
  await tab.close();
  return [...sums.values()].sort((a, b) => b.self - a.self);
}

function addUp({ nodes, samples, timeDeltas }, sums) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parent = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const entry = ({ functionName, lineNumber }) => {
    const name = `${functionName || '(anonymous)'}:${lineNumber + 1}`;
    if (!sums.has(name)) sums.set(name, { name, self: 0, total: 0 });
    return sums.get(name);
  };
  for (const [i, id] of samples.entries()) {
    const spent = (timeDeltas[i] ?? 0) / 1000;
    entry(byId.get(id).callFrame).self += spent;
    const seen = new Set();
    for (let at = id; at !== undefined; at = parent.get(at)) {
      const of = entry(byId.get(at).callFrame);
      if (!seen.has(of)) of.total += spent;
      seen.add(of);
    }
  }
}
