/** Forms that ask for an e-mail address and are neither a log-in nor a search nor a comment form. */
import { attributeOf } from '../../page/dom';
import type { PageElement } from '../../page/page';
import type { Ground } from '../ground';
import { type Proposal, propose, type Rule } from './rule';

export const findNewsletterForms: Rule = ({ ground }) => {
  const found: Proposal[] = [];
  for (const e of ground.page.elements) {
    if (e.tag !== 'form') continue;
    const fields = fieldsOf(ground, e);
    if (!fields.email || fields.password || fields.search) continue;
    if (ground.refusal(e) || ground.insideFurniture(e)) continue;
    const box = widen(ground, e);
    found.push(
      propose(
        ground,
        box,
        fields.textarea ? 'comments' : 'newsletter',
        'newsletter-form',
        fields.email,
        'markup',
        e.element,
      ),
    );
  }
  return found;
};

interface Fields {
  email: string | null;
  password: boolean;
  search: boolean;
  textarea: boolean;
}

function fieldsOf(ground: Ground, form: PageElement): Fields {
  const fields: Fields = {
    email: null,
    password: false,
    search: attributeOf(form.element, 'role') === 'search',
    textarea: false,
  };
  for (let i = form.index + 1; i < form.end; i++) {
    const e = ground.at(i);
    if (e?.tag === 'textarea') fields.textarea = true;
    if (e?.tag !== 'input') continue;
    const type = (attributeOf(e.element, 'type') ?? 'text').toLowerCase();
    const name = `${attributeOf(e.element, 'name') ?? ''} ${attributeOf(e.element, 'placeholder') ?? ''} ${e.names}`;
    if (type === 'password') fields.password = true;
    if (type === 'search') fields.search = true;
    if (type === 'email' || (type === 'text' && /e-?mail/i.test(name))) fields.email ??= `input type=${type}`;
  }
  return fields;
}

function widen(ground: Ground, form: PageElement): PageElement {
  let best = form;
  for (let p = ground.at(form.parent); p; p = ground.at(p.parent)) {
    const m = ground.measure(p);
    if (m.text > 900 || m.proseText > 500 || m.storyLinks > 1 || ground.refusal(p) || ground.isFurniture(p)) break;
    if (ground.maybeStory(p) && p.firstBlock < form.firstBlock - 4) break;
    best = p;
  }
  return best;
}
