import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../src/clutter/apply';
import type { ClutterPlan } from '../../src/report';

const document = (body: string) =>
  new JSDOM(`<!doctype html><html><head></head><body>${body}</body></html>`).window.document;
const planOf = (elements: readonly Element[]): ClutterPlan => ({
  entries: elements.map((element) => ({
    element,
    category: 'ads',
    rule: 'ad-slot',
    evidence: { source: 'markup', where: 'body', quote: 'ad' },
  })),
  refused: [],
});
const HIDDEN = 'data-copydesk-hidden';
const isHidden = (e: Element) => e.hasAttribute(HIDDEN);
const hiddenIn = (d: Document) => d.querySelectorAll(`[${HIDDEN}]`).length;
const display = (e: Element | null) => (e ? e.ownerDocument.defaultView?.getComputedStyle(e).display : 'no element');

describe('hiding', () => {
  it('hides and puts back exactly', () => {
    const d = document('<div id="a" style="color:red">Ad</div><p>Text</p>');
    const before = d.documentElement.outerHTML;
    const applied = applyPlan(d, planOf([...d.querySelectorAll('#a')]));
    expect(hiddenIn(d)).toBe(1);
    expect(d.documentElement.outerHTML).not.toBe(before);
    applied.undo();
    expect(d.documentElement.outerHTML).toBe(before);
  });
  it("outranks the page's own display: … !important, in a style attribute", () => {
    const d = document('<div id="a" style="color:red; display : block !important">Ad</div>');
    const before = d.documentElement.outerHTML;
    const applied = applyPlan(d, planOf([...d.querySelectorAll('#a')]));
    expect(display(d.getElementById('a'))).toBe('none');
    applied.undo();
    expect(d.documentElement.outerHTML).toBe(before);
  });
  it('holds when the page throws the stylesheet out, but does not fight for ever', () => {
    const d = document('<div id="a">Ad</div><p>Text</p>');
    const before = d.documentElement.outerHTML;
    const applied = applyPlan(d, planOf([...d.querySelectorAll('#a')]));
    for (let i = 0; i < 5; i++) {
      d.querySelector('style')?.remove();
      expect(display(d.getElementById('a'))).not.toBe('none');
      applied.hold();
      expect(display(d.getElementById('a'))).toBe('none');
    }
    d.querySelector('style')?.remove();
    applied.hold();
    expect(d.querySelector('style')).toBeNull();
    applied.undo();
    expect(d.documentElement.outerHTML).toBe(before);
  });
  it('leaves what the page has done to the style meanwhile', () => {
    const d = document('<div id="a" style="display:block !important">Ad</div>');
    const applied = applyPlan(d, planOf([...d.querySelectorAll('#a')]));
    d.getElementById('a')?.style.setProperty('color', 'red');
    applied.undo();
    const style = d.getElementById('a')?.style;
    expect([style?.color, style?.display]).toEqual(['red', 'block']);
  });
  it('shows one again and hides it again without touching the others', () => {
    const d = document('<div id="a">1</div><div id="b">2</div>');
    const [a, b] = [d.querySelector('#a') ?? d.body, d.querySelector('#b') ?? d.body];
    const applied = applyPlan(d, planOf([a, b]));
    applied.show(a);
    expect([isHidden(a), isHidden(b)]).toEqual([false, true]);
    applied.hide(a);
    expect(isHidden(a)).toBe(true);
  });
  it('what is left behind is seen to once, when the turn is over and before the frame', async () => {
    const d = new JSDOM(
      '<!doctype html><body style="overflow:hidden"><div id="a" style="position:fixed">1</div><i>2</i>',
      {
        pretendToBeVisual: true,
      },
    ).window.document;
    const before = d.documentElement.outerHTML;
    const applied = applyPlan(d, planOf([...d.querySelectorAll('#a')]));
    applied.add([...d.querySelectorAll('i')].map((element) => ({ element })));
    expect(d.body.hasAttribute('data-copydesk-scroll')).toBe(false);
    await Promise.resolve();
    expect(d.body.hasAttribute('data-copydesk-scroll')).toBe(true);
    applied.undo();
    expect(d.documentElement.outerHTML).toBe(before);
    applyPlan(d, planOf([...d.querySelectorAll('#a')])).undo();
    await Promise.resolve();
    expect(d.documentElement.outerHTML).toBe(before);
    d.defaultView?.close();
  });
  it('hides what comes later, and undoes that too', () => {
    const d = document('<p>Text</p>');
    const before = d.documentElement.outerHTML;
    const applied = applyPlan(d, planOf([]));
    const late = d.createElement('div');
    d.body.append(late);
    applied.add([{ element: late }]);
    applied.undo();
    late.remove();
    expect(d.documentElement.outerHTML).toBe(before);
  });
  it('never hides the page itself', () => {
    const d = document('');
    applyPlan(d, planOf([d.documentElement]));
    expect(hiddenIn(d)).toBe(0);
  });
});

it('whatever is hidden, in whatever order, undo gives the document back byte for byte', () => {
  const style = fc.constantFrom(
    '',
    ' style="display:flex!important"',
    ' style="color:red;display:grid"',
    ' style=""',
    ' class="x"',
  );
  const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc
      .tuple(style, fc.array(fc.oneof({ maxDepth: 3 }, fc.constant('text'), tie('node')), { maxLength: 3 }))
      .map(([attributes, children]) => `<div${attributes}>${children.join('')}</div>`),
  })).node;
  fc.assert(
    fc.property(
      fc.array(tree, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(50), { maxLength: 6 }),
      (nodes, picks) => {
        const d = document(nodes.join(''));
        const before = d.documentElement.outerHTML;
        const all = [...d.body.querySelectorAll('*')];
        const chosen = picks.map((n) => all[n % all.length]).filter((e) => e !== undefined);
        const applied = applyPlan(d, planOf(chosen));
        for (const e of chosen.slice(0, 3)) applied.show(e);
        for (const e of chosen.slice(0, 2)) applied.hide(e);
        applied.undo();
        expect(d.documentElement.outerHTML).toBe(before);
      },
    ),
    { numRuns: 20 },
  );
});
