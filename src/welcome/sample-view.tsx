/** The sample page before and after, beside the sidebar's own sections as they speak about it. */
import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { directionOf, type Translate } from '../i18n/translate';
import type { SidebarActions, SidebarOptions, SidebarState } from '../sidebar/contract';
import { FrameProvider, makeFrame } from '../sidebar/frame';
import { addStyles } from '../sidebar/host';
import { createPointer } from '../sidebar/pointer';
import { PicturesSection } from '../sidebar/sections/pictures';
import { PieceSection } from '../sidebar/sections/piece';
import { WhenSection } from '../sidebar/sections/when';
import { WhoSection } from '../sidebar/sections/who';
import { SIDEBAR_STYLES } from '../sidebar/styles/sheet';
import { pageClock } from '../sidebar/time';
import { sampleMoments, sampleReport } from './sample';

const IN_PLACE =
  ':host{position:static!important;display:block!important;pointer-events:auto!important;font:inherit!important;font-family:var(--cd-font)!important}';

interface Speech {
  readonly theme: SidebarState['theme'];
  readonly t: Translate;
  readonly locale: string;
  readonly agencyOf: SidebarOptions['agencyOf'];
}

export function SampleView({ t, locale, theme, agencyOf }: Speech) {
  const [clean, setClean] = useState(true);
  const page = useRef<HTMLDivElement>(null);
  const now = useMemo(() => new Date(), []);
  const { published, modified } = sampleMoments(now);
  const dates = `${t('published')}: ${pageClock(published, locale)} · ${t('modified')}: ${pageClock(modified, locale)}`;
  const clutter = (category: string) => (clean ? null : <div class="sample-clutter">{t(`category_${category}`)}</div>);
  return (
    <>
      <div class="sample-bar">
        <p class="hint">{t('sampleHint')}</p>
        <span class="segments">
          {[false, true].map((value) => (
            <label key={String(value)} class="segment">
              <input type="radio" name="sample" checked={clean === value} onChange={() => setClean(value)} />
              <span>{t(value ? 'sampleAfter' : 'sampleBefore')}</span>
            </label>
          ))}
        </span>
      </div>
      <div class="sample">
        <div class="sample-page" ref={page}>
          {clutter('ads')}
          <h2 data-sample="headline">{t('sampleHeadline')}</h2>
          <p class="meta" data-sample="byline">
            {t('sampleByline')}
          </p>
          <p class="meta" data-sample="dates">
            {dates}
          </p>
          {clutter('share')}
          <figure>
            <img data-sample="picture" src={SCENE} alt="" width={640} height={280} />
            <figcaption data-sample="caption">{t('sampleCaption')}</figcaption>
          </figure>
          <p>{t('sampleText1')}</p>
          {clutter('newsletter')}
          <p>{t('sampleText2')}</p>
          {clutter('related')}
          {clutter('comments')}
        </div>
        <SampleSidebar theme={theme} t={t} locale={locale} agencyOf={agencyOf} now={now} dates={dates} page={page} />
      </div>
    </>
  );
}

/** The real sections, in a shadow root with the sidebar's own styles. */
function SampleSidebar(
  props: Speech & {
    readonly now: Date;
    readonly dates: string;
    readonly page: { readonly current: HTMLElement | null };
  },
) {
  const holder = useRef<HTMLDivElement>(null);
  const { t, locale, theme, agencyOf, now, dates, page } = props;
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const host = element.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({ mode: 'open' });
    addStyles(document, shadow, `${SIDEBAR_STYLES}\n${IN_PLACE}`);
    const layer = document.createElement('div');
    layer.className = 'pointer-layer';
    const mount = document.createElement('div');
    shadow.append(mount, layer);
    const pointer = createPointer(document, layer);
    const report = sampleReport(t, locale, now, dates);
    const options = {
      translate: t,
      locale,
      actions: NO_ACTIONS,
      find: (locator: string) => page.current?.querySelector(`[data-sample="${locator.replace('body/', '')}"]`) ?? null,
      agencyOf,
    };
    const frame = makeFrame(options, stateOf(report, now), pointer, () => {});
    render(
      <FrameProvider value={frame}>
        <div class={`frame theme-${theme}`} lang={locale} dir={directionOf(locale)}>
          <div class="body">
            {report.facts ? (
              <>
                <WhenSection facts={report.facts} />
                <WhoSection facts={report.facts} />
                <PicturesSection pictures={report.facts.pictures} />
                <PieceSection facts={report.facts} />
              </>
            ) : null}
          </div>
        </div>
      </FrameProvider>,
      mount,
    );
    return () => {
      pointer.destroy();
      render(null, mount);
      host.remove();
    };
  }, [t, locale, theme, agencyOf, now, dates, page]);
  return <div class="sample-side" ref={holder} />;
}

const stateOf = (report: SidebarState['report'], now: Date): SidebarState => ({
  report,
  cleaned: true,
  restored: [],
  categories: [],
  siteRules: [],
  open: true,
  side: 'right',
  theme: 'auto',
  tabOffset: 0.3,
  now: now.getTime(),
});

const nothing = () => {};
const NO_ACTIONS: SidebarActions = {
  toggleClean: nothing,
  restore: nothing,
  keepHere: nothing,
  peek: nothing,
  setOpen: nothing,
  setTabOffset: nothing,
  siteOff: nothing,
  openOptions: nothing,
  copy: () => false,
  download: nothing,
  cleanArticle: () => null,
  print: nothing,
  setCategory: nothing,
  tryHide: async () => null,
  hideOnSite: nothing,
  reportProblem: nothing,
};

/** A ship, a cape, a sky: drawn by us. */
const SCENE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="280"><rect width="640" height="280" fill="#bcd3e6"/><circle cx="520" cy="70" r="34" fill="#fbe3b0"/><path d="M0 190q160-50 320 0t320 0v90H0z" fill="#4d7896"/><path d="M190 178h230l-36 44H222z" fill="#3c4650"/><path d="M260 178v-40h70l16 40z" fill="#e8ebef"/></svg>',
)}`;
