/** The "Context" section: who is quoted, wording worth a look, what the page names as its original, what is declared. */
import type { Context, Declaration, WordingNote } from '../../report';
import { Drawer, EvidenceItems, FactRow, Notice, PageWords, Section } from '../blocks';
import { useFrame } from '../frame';
import { RatingsPart } from './ratings-part';
import { VoicesPart } from './voices-part';

/** Notes about the text as a whole: shown above everything else by `TopNotes`. */
const TOP: readonly WordingNote['kind'][] = ['correction', 'editors-note', 'ai-made', 'translated'];

export function ContextSection({ context }: { readonly context: Context }) {
  const { t, state } = useFrame();
  const ratings = state.ratings ?? [];
  const notes = context.wording.filter((note) => !TOP.includes(note.kind));
  const nothing =
    !context.voices.length &&
    !context.quotes.length &&
    !notes.length &&
    !context.declarations.length &&
    !ratings.length &&
    !context.original;
  if (nothing) return null;
  return (
    <Section id="context" title={t('sectionContext')} icon="voices">
      {context.original ? (
        <FactRow label={t('originalLabel')} evidence={context.original.evidence} certainty={context.original.certainty}>
          {t('originalNamed', context.original.value)}
        </FactRow>
      ) : null}
      <VoicesPart context={context} />
      <Wording notes={notes} />
      <Declarations declarations={context.declarations} />
      <RatingsPart ratings={ratings} />
    </Section>
  );
}

/** Corrections, editor's notes, AI and translation notices: what a reader should know before the first line. */
export function TopNotes({ context }: { readonly context: Context }) {
  const { t } = useFrame();
  const notes = context.wording.filter((note) => TOP.includes(note.kind));
  return (
    <>
      {notes.slice(0, 4).map((note) => (
        <Notice key={note.kind + note.quote} tone="info" evidence={note.evidence}>
          <b>{t(`wording_${note.kind.replaceAll('-', '_')}`)}</b>
        </Notice>
      ))}
    </>
  );
}

/** Hedges and the like, by kind, in the article's own words. */
function Wording({ notes }: { readonly notes: readonly WordingNote[] }) {
  const { t, n } = useFrame();
  const kinds = [...new Set(notes.map((note) => note.kind))];
  return (
    <>
      {kinds.map((kind) => {
        const some = notes.filter((note) => note.kind === kind);
        return (
          <Drawer
            key={kind}
            summary={
              <>
                {t(`wording_${kind.replaceAll('-', '_')}`)} <span class="count">{n('passages', some.length)}</span>
              </>
            }
          >
            <EvidenceItems evidence={some.map((note) => note.evidence[0])} />
          </Drawer>
        );
      })}
    </>
  );
}

/**
 * Where a link leads when that is not the page's own host: its words are the page's and may name another. The host is in
 * the form that browsers resolve, so letters that look like others show (`xn--…`).
 */
function hostElsewhere(address: string, page: string): string | null {
  if (!URL.canParse(address) || !URL.canParse(page)) return null;
  const [there, here] = [address, page].map((a) => new URL(a).host.replace(/^www\./, ''));
  return there && there !== here ? there : null;
}

function LinkHost({ host }: { readonly host: string | null }) {
  return host ? (
    <small class="link-host" dir="ltr">
      {host}
    </small>
  ) : null;
}

/** Links and sentences in which the publisher speaks about itself. */
function Declarations({ declarations }: { readonly declarations: readonly Declaration[] }) {
  const { t, state } = useFrame();
  if (!declarations.length) return null;
  return (
    <Drawer summary={t('declarations')}>
      <ul class="plain-list declarations">
        {declarations.map((declaration) => (
          <li key={declaration.kind + (declaration.url ?? declaration.label)}>
            <span class="label">{t(`declares_${declaration.kind.replaceAll('-', '_')}`)}</span>
            {declaration.url && /^https?:/i.test(declaration.url) ? (
              <>
                <a href={declaration.url} target="_blank" rel="noreferrer noopener" dir="auto">
                  {declaration.label || declaration.url}
                </a>
                <LinkHost host={hostElsewhere(declaration.url, state.report.url)} />
              </>
            ) : (
              <PageWords quote={declaration.label} evidence={declaration.evidence[0]} />
            )}
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
