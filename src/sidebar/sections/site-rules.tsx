/** What the reader has set for this site's clutter: own selectors with what they do here, and which categories are hidden. */
import { CLUTTER_CATEGORIES, type SiteRule } from '../../report';
import { Drawer, Notice } from '../blocks';
import { useFrame } from '../frame';
import { Icon } from '../icons';

export function SiteRules() {
  const { t, n, state, actions } = useFrame();
  const { siteRules } = state;
  if (!siteRules.length) return null;
  const wrong = siteRules.filter(({ outcome }) => outcome === 'refused' || outcome === 'no-selector');
  const doing = ({ outcome, count }: SiteRule) =>
    outcome === 'hides' ? n('elements', count) : t('rule_names_nothing');
  return (
    <>
      {wrong.map(({ selector, outcome }) => (
        <Notice key={selector} tone="warn">
          {t(outcome === 'refused' ? 'rule_refused' : 'rule_no_selector', selector)}
        </Notice>
      ))}
      <Drawer summary={t('siteRules')}>
        <ul class="hidden-list">
          {siteRules.map((rule) => (
            <li key={rule.selector} class="hidden-row">
              <span class="hidden-text">
                <code dir="ltr" class="clamp">
                  {rule.selector}
                </code>
                {wrong.includes(rule) ? null : <span class="source">{doing(rule)}</span>}
              </span>
              <button
                type="button"
                class="icon-button"
                aria-label={t('ruleRemove', rule.selector)}
                title={t('ruleRemove', rule.selector)}
                onClick={() => actions.hideOnSite(rule.selector, false)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      </Drawer>
    </>
  );
}

export function SiteCategories() {
  const { t, state, actions } = useFrame();
  return (
    <Drawer summary={t('siteCategories')}>
      {CLUTTER_CATEGORIES.map((category) => (
        <label key={category} class="check">
          <input
            type="checkbox"
            checked={state.categories.includes(category)}
            onChange={(event) => actions.setCategory(category, event.currentTarget.checked)}
          />
          {t(`category_${category}`)}
        </label>
      ))}
    </Drawer>
  );
}
