/** Mutates a document as broken templates do: drops, duplicates, nests, truncates, swaps attributes. Repeatable by its seed. */

/** Small generator of numbers in [0, 1); the same seed gives the same numbers (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Mutation = (elements: readonly Element[], number: () => number) => void;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  drop: (elements, number) => pick(elements, number)?.remove(),
  duplicate: (elements, number) => {
    const element = pick(elements, number);
    element?.after(element.cloneNode(true));
  },
  nest: (elements, number) => {
    const element = pick(elements, number);
    const target = pick(elements, number);
    if (element && target && !element.contains(target)) target.append(element);
  },
  wrap: (elements, number) => {
    const element = pick(elements, number);
    if (!element?.parentElement) return;
    const wrapper = element.ownerDocument.createElement(
      pick(['div', 'aside', 'section', 'figure', 'p', 'span'], number) ?? 'div',
    );
    element.replaceWith(wrapper);
    wrapper.append(element);
  },
  truncate: (elements, number) => {
    const element = pick(elements, number);
    if (element) element.textContent = (element.textContent ?? '').slice(0, Math.floor(number() * 200));
  },
  swapAttributes: (elements, number) => {
    const [a, b] = [pick(elements, number), pick(elements, number)];
    if (!a || !b) return;
    for (const name of new Set([...a.getAttributeNames(), ...b.getAttributeNames()])) {
      if (name === 'href' && number() < 0.5) continue;
      const [ofA, ofB] = [a.getAttribute(name), b.getAttribute(name)];
      set(a, name, ofB);
      set(b, name, ofA);
    }
  },
  swapTexts: (elements, number) => {
    const [a, b] = [pick(elements, number), pick(elements, number)];
    if (!a || !b || a.contains(b) || b.contains(a)) return;
    [a.textContent, b.textContent] = [b.textContent, a.textContent];
  },
  cutText: (elements, number) => {
    const script = pick(
      elements.filter((e) => e.localName === 'script' || e.localName === 'time'),
      number,
    );
    if (script)
      script.textContent = (script.textContent ?? '').slice(
        0,
        Math.floor(number() * (script.textContent ?? '').length),
      );
  },
};

/** Changes a document in place. @returns the names of what was done, in order */
export function mutate(document: Document, seed: number): string[] {
  const number = numbersFrom(seed);
  const names = Object.keys(MUTATIONS);
  const done: string[] = [];
  for (let left = 1 + Math.floor(number() * 12); left > 0; left--) {
    const elements = [...document.querySelectorAll('head *, body, body *')];
    const name = pick(names, number) ?? 'drop';
    try {
      MUTATIONS[name]?.(elements, number);
      done.push(name);
    } catch {
      // A change the tree does not allow.
    }
  }
  return done;
}

const pick = <T>(list: readonly T[], number: () => number): T | undefined => list[Math.floor(number() * list.length)];

function set(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
