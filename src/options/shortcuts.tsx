/** Keyboard shortcuts as the browser has them, and the way to the browser's own page for changing them. */
import { useDesk } from './desk';
import { PageSection } from './page-section';

export function Shortcuts() {
  const { t, shortcuts, actions } = useDesk();
  return (
    <PageSection
      id="shortcuts"
      aside={
        <button type="button" class="button" onClick={() => actions.openShortcuts()}>
          {t('changeShortcuts')}
        </button>
      }
    >
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : <span class="hint">{t('noShortcut')}</span>}</dd>
          </div>
        ))}
      </dl>
    </PageSection>
  );
}
