/** Cleaned: what was hidden, by category, each with a reason; peek at one, restore one, keep one for this site. */
import { CLUTTER_CATEGORIES, type HiddenElement } from '../../report';
import { Drawer, FirstFew, Notice, Section } from '../blocks';
import { useFrame } from '../frame';
import { Icon } from '../icons';

export function CleanedSection() {
  const { t, n, state, pick } = useFrame();
  const { hidden } = state.report;
  return (
    <Section id="cleaned" title={t('sectionCleaned')} icon="broom" count={hidden.length || undefined}>
      {state.gaveUp ? <Notice tone="warn">{t('gaveUp')}</Notice> : null}
      {hidden.length ? null : <p class="muted">{t('nothingHidden')}</p>}
      {hidden.length && !state.cleaned ? <p class="muted">{t('cleanIsOff')}</p> : null}
      {hidden.length && state.cleaned ? (
        <Drawer summary={n('hiddenElements', hidden.length)}>
          {CLUTTER_CATEGORIES.map((category) => {
            const entries = hidden.filter((entry) => entry.category === category);
            return entries.length ? (
              <div key={category} class="category">
                <h3>
                  {t(`category_${category}`)} <span class="count">{n('elements', entries.length)}</span>
                </h3>
                <FirstFew
                  items={entries}
                  limit={6}
                  class="hidden-list"
                  render={(entry) => <HiddenRow entry={entry} />}
                />
              </div>
            ) : null;
          })}
        </Drawer>
      ) : null}
      <button type="button" class="button" onClick={pick}>
        <Icon name="pick" />
        {t('pickElement')}
      </button>
    </Section>
  );
}

function HiddenRow({ entry }: { readonly entry: HiddenElement }) {
  const { t, state, actions, announce } = useFrame();
  const restored = state.restored.includes(entry.locator);
  const text = entry.text || t('noText');
  const peek = (on: boolean) => {
    if (!restored) actions.peek(entry.locator, on);
  };
  return (
    <div
      class={restored ? 'hidden-row restored' : 'hidden-row'}
      onPointerEnter={() => peek(true)}
      onPointerLeave={() => peek(false)}
    >
      <div class="hidden-text">
        <span dir="auto" class={entry.text ? 'clamp' : 'muted'}>
          {text}
        </span>
        <span class="source">{ruleWords(entry.rule, t)}</span>
      </div>
      <div class="row-buttons">
        <button
          type="button"
          class="small-button"
          aria-pressed={restored}
          onFocus={() => peek(true)}
          onBlur={() => peek(false)}
          onClick={() => {
            actions.restore(entry.locator, !restored);
            announce(t(restored ? 'hiddenAgain' : 'restored'));
          }}
        >
          {t(restored ? 'hideAgain' : 'restore')}
          <span class="visually-hidden">: {text}</span>
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('keepHereNamed', text)}
          title={t('keepHere')}
          onClick={() => {
            actions.keepHere(entry.locator);
            announce(t('keptHere'));
          }}
        >
          <Icon name="pin" />
        </button>
      </div>
    </div>
  );
}

/** "Filter list" or "Structure and wording", with the rule's own name. */
function ruleWords(rule: string, t: (key: string, ...more: string[]) => string): string {
  if (rule.startsWith('filter-list')) return t('ruleList', rule.slice('filter-list:'.length) || rule);
  if (rule.startsWith('custom')) return t('ruleCustom');
  return t('ruleStructure', rule);
}
