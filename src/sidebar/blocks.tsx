/**
 * The building blocks that all sections are made of. A section is a heading with facts; a fact is a label, a value and
 * its evidence on demand; a notice is a sentence that should not be missed.
 */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Evidence, RejectedCandidate } from '../report';
import { useFrame } from './frame';
import { Icon, type IconName } from './icons';

/** One section with its heading. `count` stands beside the heading. */
export function Section(props: {
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  readonly count?: number | undefined;
  readonly children: ComponentChildren;
}) {
  const { locale } = useFrame();
  return (
    <section class="section" aria-labelledby={`section-${props.id}`} data-section={props.id}>
      <h2 id={`section-${props.id}`}>
        <Icon name={props.icon} />
        <span>{props.title}</span>
        {props.count === undefined ? null : (
          <span class="count">{new Intl.NumberFormat(locale).format(props.count)}</span>
        )}
      </h2>
      {props.children}
    </section>
  );
}

interface FactProps {
  /** What the value is ("Byline"); read out, and shown unless `quiet`. */
  readonly label: string;
  readonly quiet?: boolean;
  /** Stands beside the label. */
  readonly note?: ComponentChildren;
  readonly evidence?: readonly Evidence[] | undefined;
  readonly others?: readonly RejectedCandidate<unknown>[] | undefined;
  /** How to write the value of a candidate that lost; its quotes alone are shown without it. */
  readonly writeOther?: ((value: never) => string) | undefined;
  readonly certainty?: string | undefined;
  readonly children: ComponentChildren;
}

/** A label, a value, and a button that opens the words the value rests on. */
export function FactRow(props: FactProps) {
  const { t } = useFrame();
  const [open, setOpen] = useState(false);
  const id = useId();
  const evidence = props.evidence ?? [];
  return (
    <div class="fact">
      <div class="fact-line">
        <div class="fact-text">
          <span class={props.quiet ? 'visually-hidden' : 'label'}>
            {props.label} {props.note ? <>· {props.note}</> : null}
          </span>
          <div class="value" dir="auto">
            {props.children}
          </div>
          {props.certainty === 'inferred' ? <span class="tag">{t('certaintyInferred')}</span> : null}
          {props.certainty === 'conflicting' ? <span class="tag warn">{t('certaintyConflicting')}</span> : null}
        </div>
        {evidence.length ? (
          <EvidenceButton label={props.label} open={open} controls={id} toggle={() => setOpen(!open)} />
        ) : null}
      </div>
      {open ? (
        <div id={id} class="evidence-box">
          <EvidenceItems evidence={evidence} />
          {props.others?.length ? <Others others={props.others} write={props.writeOther} /> : null}
        </div>
      ) : null}
    </div>
  );
}

/** Opens and closes the evidence of one fact. */
function EvidenceButton(props: {
  readonly label: string;
  readonly open: boolean;
  readonly controls: string;
  toggle(): void;
}) {
  const { t } = useFrame();
  return (
    <button
      type="button"
      class="icon-button evidence-button"
      aria-expanded={props.open}
      aria-controls={props.open ? props.controls : undefined}
      aria-label={t('evidenceFor', props.label)}
      title={t('evidenceShow')}
      onClick={props.toggle}
    >
      <Icon name="quote" />
    </button>
  );
}

/** The words a statement rests on; those that stand on the page can be clicked to go there. */
export function EvidenceItems({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <ul class="evidence-list">
      {evidence.map((item, index) => (
        <li key={index}>
          <EvidenceItem item={item} />
        </li>
      ))}
    </ul>
  );
}

function EvidenceItem({ item }: { readonly item: Evidence }) {
  const { t, place } = useFrame();
  const source = t(`source_${item.source.replace('-', '_')}`);
  const onPage = place(item) !== null;
  return (
    <>
      <PageWords quote={item.quote} evidence={item} />
      <span class="source">
        {source}
        {onPage || item.source === 'text' ? null : (
          <>
            {' '}
            <code dir="ltr" title={item.where}>
              {item.where}
            </code>
          </>
        )}
      </span>
    </>
  );
}

/**
 * Words of the page, as it prints them. Where they can be seen there, hovering outlines them and a click scrolls to them.
 */
export function PageWords({ quote, evidence }: { readonly quote: string; readonly evidence: Evidence | undefined }) {
  const { t, place, pointer, announce, state } = useFrame();
  const element = evidence ? place(evidence) : null;
  const words = (
    <q class="words" dir="auto" lang={languageTag(state.report.language)}>
      {quote}
    </q>
  );
  if (!element || !pointer) return words;
  const show = () => {
    pointer.show(element, quote);
    announce(t('shownOnPage'));
  };
  return (
    <button
      type="button"
      class="words-button"
      title={t('showOnPage')}
      onClick={show}
      onPointerEnter={() => pointer.outline(element, quote)}
      onPointerLeave={() => pointer.outline(null)}
    >
      {words}
      <span class="go">
        <Icon name="target" />
        <span class="visually-hidden">{t('showOnPage')}</span>
      </span>
    </button>
  );
}

/** `und` (unknown) is no help to a speech engine. */
const languageTag = (language: string) => (language === 'und' ? undefined : language);

function Others(props: {
  readonly others: readonly RejectedCandidate<unknown>[];
  readonly write: ((value: never) => string) | undefined;
}) {
  const { t } = useFrame();
  return (
    <div class="others">
      <h3>{t('othersTitle')}</h3>
      <ul class="evidence-list">
        {props.others.slice(0, 8).map((other, index) => (
          <li key={index}>
            <span class="other-line">
              {props.write ? <b dir="auto">{props.write(other.value as never)}</b> : null}
              <span class="muted">{t(`because_${other.because.replaceAll('-', '_')}`)}</span>
            </span>
            <EvidenceItem item={other.evidence[0]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export type Tone = 'plain' | 'info' | 'warn' | 'loud';

/** A sentence that should not be missed, with its evidence under it. */
export function Notice(props: {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly evidence?: readonly Evidence[] | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={`notice ${props.tone}`}>
      <Icon name={props.icon ?? (props.tone === 'info' ? 'info' : 'alert')} />
      <div>
        <div>{props.children}</div>
        {props.evidence?.length ? <EvidenceItems evidence={props.evidence} /> : null}
      </div>
    </div>
  );
}

/** Something whose absence matters: "not found on this page". */
export function Absent({ label }: { readonly label: string }) {
  const { t } = useFrame();
  return (
    <div class="fact absent">
      <span class="label">{label} </span>
      <span class="muted">{t('notFound')}</span>
    </div>
  );
}

/** A short label in a rounded box. */
export function Chip(props: { readonly tone?: Tone; readonly title?: string; readonly children: ComponentChildren }) {
  return (
    <span class={`chip ${props.tone ?? 'plain'}`} dir="auto" title={props.title}>
      {props.children}
    </span>
  );
}

/** A share of a whole as a bar; the number is beside it in words, so the bar is decoration. */
export function Bar({ share }: { readonly share: number }) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <span class="bar" aria-hidden="true">
      <span style={{ width: `${percent}%` }} />
    </span>
  );
}

/** A drawer: closed until wanted. */
export function Drawer(props: {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="drawer" open={props.open ?? false}>
      <summary>
        <Icon name="chevron" />
        <span class="summary-text">{props.summary}</span>
      </summary>
      <div class="drawer-body">{props.children}</div>
    </details>
  );
}

/** The first few of many, and a button for the rest. */
export function FirstFew<T>(props: {
  readonly items: readonly T[];
  readonly limit: number;
  readonly class?: string;
  render(item: T, index: number): ComponentChildren;
}) {
  const { n } = useFrame();
  const [all, setAll] = useState(false);
  const rest = props.items.length - props.limit;
  const shown = all || rest <= 1 ? props.items : props.items.slice(0, props.limit);
  return (
    <>
      <ul class={props.class ?? 'plain-list'}>
        {shown.map((item, index) => (
          <li key={index}>{props.render(item, index)}</li>
        ))}
      </ul>
      {shown.length < props.items.length ? (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {n('showMore', rest)}
        </button>
      ) : null}
    </>
  );
}
