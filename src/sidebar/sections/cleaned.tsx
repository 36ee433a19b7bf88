/** Cleaned: what was hidden, by category, each with a reason; look at one, restore one, keep one for this site. */
import { useState } from 'preact/hooks';
import { CLUTTER_CATEGORIES, type HiddenElement } from '../../report';
import { Drawer, FirstFew, Notice, Section } from '../blocks';
import { useFrame } from '../frame';
import { Icon } from '../icons';
import { SiteCategories, SiteRules } from './site-rules';

export function CleanedSection() {
  const { t, state, pick } = useFrame();
  const { hidden } = state.report;
  return (
    <Section id="cleaned" title={t('sectionCleaned')} icon="broom" count={hidden.length || undefined}>
      {state.gaveUp ? <Notice tone="warn">{t('gaveUp')}</Notice> : null}
      {hidden.length ? null : <p class="muted">{t('nothingHidden')}</p>}
      {hidden.length && !state.cleaned ? <p class="muted">{t('cleanIsOff')}</p> : null}
      {hidden.length && state.cleaned ? <HiddenDrawer hidden={hidden} /> : null}
      <SiteRules />
      <button type="button" class="button" onClick={pick}>
        <Icon name="pick" />
        {t('pickElement')}
      </button>
      <SiteCategories />
    </Section>
  );
}

function HiddenDrawer({ hidden }: { readonly hidden: readonly HiddenElement[] }) {
  const { t, n, actions, pointer, find } = useFrame();
  /** What the reader looks at for a moment. */
  const [peeked, setPeeked] = useState<string | null>(null);
  const peek = (locator: string | null) => {
    if (peeked && peeked !== locator) actions.peek(peeked, false);
    setPeeked(locator);
    pointer?.outlineGap(null);
    if (!locator) return;
    actions.peek(locator, true);
    const element = find(locator);
    if (element) pointer?.show(element);
  };
  return (
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
              render={(entry) => <HiddenRow entry={entry} peeking={peeked === entry.locator} peek={peek} />}
            />
          </div>
        ) : null;
      })}
    </Drawer>
  );
}

function HiddenRow(props: {
  readonly entry: HiddenElement;
  readonly peeking: boolean;
  peek(locator: string | null): void;
}) {
  const { t, state, actions, announce, pointer, find } = useFrame();
  const { entry, peeking, peek } = props;
  const restored = state.restored.includes(entry.locator);
  const text = entry.text || t('noText');
  const shown = restored || peeking;
  const point = (on: boolean) => {
    const element = on ? find(entry.locator) : null;
    if (shown) pointer?.outline(element);
    else pointer?.outlineGap(element);
  };
  return (
    <div
      class={restored ? 'hidden-row restored' : 'hidden-row'}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
    >
      <button
        type="button"
        class="hidden-text"
        title={t('peek')}
        aria-pressed={peeking}
        disabled={restored}
        onFocus={() => point(true)}
        onBlur={() => point(false)}
        onClick={() => peek(peeking ? null : entry.locator)}
      >
        <span dir="auto" class={entry.text ? 'clamp' : 'muted'}>
          {text}
        </span>
        <span class="source">{reasonOf(entry.rule, t)}</span>
      </button>
      <div class="row-buttons">
        <button
          type="button"
          class="small-button"
          aria-pressed={restored}
          onClick={() => {
            actions.restore(entry.locator, !restored);
            if (peeking) peek(null);
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

/** The rule's reason in the reader's language; a rule that has none yet is named. */
function reasonOf(rule: string, t: (key: string, ...more: string[]) => string): string {
  const key = `reason_${rule.replaceAll(/[-:]/g, '_')}`;
  const reason = t(key);
  return reason && reason !== key ? reason : t('ruleStructure', rule);
}
