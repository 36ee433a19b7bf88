/** The sidebar as a whole: the thin tab when collapsed, the panel with its sections when open. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { directionOf } from '../i18n/translate';
import { Chip, Notice } from './blocks';
import { ChangesPart } from './context/changes-part';
import { ContextSection, TopNotes } from './context/context-section';
import { useFrame } from './frame';
import { Icon, Mark } from './icons';
import { CleanedSection } from './sections/cleaned';
import { PicturesSection } from './sections/pictures';
import { PieceSection } from './sections/piece';
import { ToolsSection } from './sections/tools';
import { WhenSection } from './sections/when';
import { WhoSection } from './sections/who';
import { EdgeTab } from './tab';
import { ago, instantOf, isOld } from './time';

export function App() {
  const { state, locale, direction } = useFrame();
  const inner = state.open ? <Panel /> : <EdgeTab />;
  return (
    <div class={`frame ${state.side} theme-${state.theme}`} lang={locale} dir={direction}>
      {inner}
    </div>
  );
}

function Panel() {
  const { t, state, actions } = useFrame();
  const { facts } = state.report;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollTo?.({ top: 0 });
  }, [state.report.url]);
  return (
    <aside
      ref={panel}
      class="panel"
      aria-label={t('sidebarName')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        actions.setOpen(false);
      }}
    >
      <Header />
      {state.unsaved ? (
        <p class="unsaved muted" role="status">
          {t('saveFailed')}
        </p>
      ) : null}
      {facts ? (
        <div class="body">
          <Headline />
          {state.report.context ? <TopNotes context={state.report.context} /> : null}
          <WhenSection facts={facts} />
          <WhoSection facts={facts} />
          <PicturesSection pictures={facts.pictures} />
          <PieceSection facts={facts} />
          {state.story ? <ChangesPart visit={state.story} /> : null}
          {state.report.context ? <ContextSection context={state.report.context} /> : null}
          <CleanedSection />
          <ToolsSection />
          <Problems />
        </div>
      ) : (
        <NoArticle />
      )}
      <Footer />
    </aside>
  );
}

function Header() {
  const { t, state, actions } = useFrame();
  const label = t('cleanPage');
  return (
    <header class="header">
      <span class="brand">
        <Mark />
        <span class="wordmark" dir="ltr">
          Copydesk
        </span>
      </span>
      {state.report.facts ? (
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={state.cleaned}
          title={t('cleanPageHint')}
          onClick={() => actions.toggleClean()}
        >
          <span class="switch-label">{label}</span>
          <span class="switch-track" aria-hidden="true">
            <span class="switch-thumb" />
          </span>
        </button>
      ) : null}
      <button
        type="button"
        class="icon-button collapse"
        aria-label={t('collapse')}
        title={t('collapse')}
        onClick={() => actions.setOpen(false)}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}

/** Publisher, headline, and what a reader should know before the first line. */
function Headline() {
  const { t, state, now, locale } = useFrame();
  const { facts, language } = state.report;
  if (!facts) return null;
  const alerts: ComponentChildren[] = [];
  const paid = facts.pieceType?.value;
  if (paid === 'sponsored' || paid === 'press-release') {
    alerts.push(
      <Chip key="paid" tone="loud">
        {t(`piece_${paid.replaceAll('-', '_')}`)}
      </Chip>,
    );
  }
  const published = facts.published?.value;
  const instant = published && instantOf(published);
  if (published && instant && isOld(published, now)) {
    alerts.push(
      <Chip key="old" tone="loud">
        {t('oldStory', ago(instant, now, locale))}
      </Chip>,
    );
  }
  if (facts.dateConflicts.length) {
    alerts.push(
      <Chip key="dates" tone="warn">
        {t('alertDates')}
      </Chip>,
    );
  }
  for (const kind of ['handout', 'ai-generated'] as const) {
    if (facts.pictures.some((p) => p.kinds.includes(kind))) {
      alerts.push(
        <Chip key={kind} tone="warn">
          {t(`alert_${kind.replace('-', '_')}`)}
        </Chip>,
      );
    }
  }
  return (
    <div class="headline" dir={directionOf(language)}>
      {facts.publisher ? <p class="publisher">{facts.publisher.value}</p> : null}
      {facts.headline ? (
        <h1 lang={language === 'und' ? undefined : language} dir="auto">
          {facts.headline.value}
        </h1>
      ) : null}
      {alerts.length ? (
        <div class="chips" dir={directionOf(locale)}>
          {alerts}
        </div>
      ) : null}
    </div>
  );
}

function NoArticle() {
  const { t, state, actions } = useFrame();
  const { detection } = state.report;
  const because = detection.article ? 'other' : detection.because;
  return (
    <div class="body">
      <Notice tone="info">
        <b>{t('noArticle')}</b>
        <div>{t(`noArticle_${because.replaceAll('-', '_')}`)}</div>
      </Notice>
      <button type="button" class="button" onClick={() => actions.toggleClean()}>
        {t('cleanAnyway')}
      </button>
    </div>
  );
}

function Problems() {
  const { n, state } = useFrame();
  const { problems } = state.report;
  return problems.length ? <Notice tone="info">{n('problems', problems.length)}</Notice> : null;
}

function Footer() {
  const { t, actions } = useFrame();
  return (
    <footer class="footer">
      <button type="button" class="link-button" onClick={() => actions.siteOff()}>
        <Icon name="power" />
        {t('offOnSite')}
      </button>
      <button type="button" class="link-button" onClick={() => actions.openOptions()}>
        <Icon name="gear" />
        {t('options')}
      </button>
    </footer>
  );
}
