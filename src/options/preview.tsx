/** A small picture of a page that follows the settings at once: what goes, where the sidebar stands, in which colours. */
import { CLUTTER_CATEGORIES } from '../report';
import { Mark } from '../sidebar/icons';
import { useDesk } from './desk';

export function Preview() {
  const { t, settings } = useDesk();
  const { general } = settings;
  const cleaned = general.mode === 'automatic';
  const open = general.sidebarOpens === 'always' || (general.sidebarOpens === 'remembered' && general.sidebarOpen);
  return (
    <div class={`preview ${general.sidebarSide} theme-${general.theme}`} role="img" aria-label={t('previewName')}>
      <div class="preview-page">
        <div class="preview-title" />
        <div class="preview-line" />
        <div class="preview-line short" />
        <div class="preview-blocks">
          {CLUTTER_CATEGORIES.map((category) => (
            <span key={category} class={cleaned && general[category] ? 'preview-block gone' : 'preview-block'}>
              {t(`category_${category}`)}
            </span>
          ))}
        </div>
        <div class="preview-line" />
        <div class="preview-line" />
        <div class="preview-line short" />
      </div>
      <div class={open ? 'preview-sidebar' : 'preview-sidebar closed'}>
        <Mark size={18} />
        {open ? (
          <>
            <b>{t('sectionWhen')}</b>
            <div class="preview-line" />
            <b>{t('sectionWho')}</b>
            <div class="preview-line" />
            <div class="preview-line short" />
            <b>{t('sectionPictures')}</b>
            <div class="preview-line short" />
          </>
        ) : null}
      </div>
    </div>
  );
}
