/** Who is quoted: each voice with its share of the quoted words, its role and reporting verbs; click steps through. */
import { useState } from 'preact/hooks';
import type { Context, Quote, Voice } from '../../report';
import { Bar, Drawer, FirstFew, PageWords } from '../blocks';
import { useFrame } from '../frame';
import { Icon } from '../icons';
import { VerbsPart } from './verbs-part';

/** Reporting verbs shown per voice. */
const MAX_VERBS = 4;

export function VoicesPart({ context }: { readonly context: Context }) {
  const { t, n, list } = useFrame();
  const { voices, quotes, rules } = context;
  if (!voices.length && !quotes.length) return null;
  const total = voices.reduce((sum, voice) => sum + voice.words, 0);
  const ordered = [...voices].sort((a, b) => b.words - a.words || b.indirect - a.indirect);
  const unspoken = quotes.filter((quote) => quote.speaker === null);
  const named = ordered.filter((voice) => voice.type !== 'unnamed' && voice.type !== 'no-source').map((v) => v.name);
  return (
    <div class="voices">
      {named.length ? (
        <p>{named.length > 3 ? n('voicesCounted', named.length) : t('voicesNamed', list(named))}</p>
      ) : null}
      <FirstFew
        items={ordered}
        limit={5}
        class="voice-list"
        render={(voice) => (
          <VoiceRow voice={voice} total={total} quotes={quotes.filter((quote) => quote.speaker === voice.name)} />
        )}
      />
      {unspoken.length ? (
        <Drawer summary={n('quotesUnspoken', unspoken.length)}>
          <Quotes quotes={unspoken} />
        </Drawer>
      ) : null}
      <VerbsPart verbs={context.reporting} />
      <p class="muted">{t(`rules_${rules.depth}`)}</p>
    </div>
  );
}

function VoiceRow(props: { readonly voice: Voice; readonly total: number; readonly quotes: readonly Quote[] }) {
  const { t, n } = useFrame();
  const { voice, total, quotes } = props;
  const counts = [
    voice.quotes ? n('quotesCounted', voice.quotes) : '',
    voice.words ? n('wordsCounted', voice.words) : '',
    voice.indirect ? n('indirectCounted', voice.indirect) : '',
  ].filter(Boolean);
  const kind = voice.type === 'person' ? '' : t(`voice_${voice.type.replaceAll('-', '_')}`);
  return (
    <div class="voice">
      <div class="fact-line">
        <div class="fact-text">
          <b dir="auto">{voice.type === 'no-source' ? t('voice_no_source') : voice.name}</b>
          {voice.role ? (
            <span class="muted" dir="auto">
              {' '}
              · {voice.role}
            </span>
          ) : null}
          {total > 0 && voice.words > 0 ? <Bar share={voice.words / total} /> : null}
          <div class="muted">{[kind, ...counts].filter(Boolean).join(' · ')}</div>
          {voice.reason ? (
            <div class="muted">
              {t('unnamedBecause')} <q dir="auto">{voice.reason}</q>
            </div>
          ) : null}
          {voice.verbs.length ? (
            <div class="muted" dir="auto">
              {t('verbs', voice.verbs.slice(0, MAX_VERBS).join(', '))}
            </div>
          ) : null}
        </div>
        <Stepper voice={voice} />
      </div>
      {quotes.length ? (
        <Drawer summary={t('showQuotes')}>
          <Quotes quotes={quotes} />
        </Drawer>
      ) : null}
    </div>
  );
}

/** Each click goes to the voice's next passage on the page. */
function Stepper({ voice }: { readonly voice: Voice }) {
  const { t, find, pointer, announce } = useFrame();
  const [next, setNext] = useState(0);
  const passages = voice.passages.filter((locator) => find(locator));
  if (!passages.length || !pointer) return null;
  const label = t('stepThrough', voice.name);
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={() => {
        const element = find(passages[next % passages.length] ?? '');
        if (element) pointer.show(element);
        announce(t('passageOf', String((next % passages.length) + 1), String(passages.length)));
        setNext(next + 1);
      }}
    >
      <Icon name="target" />
    </button>
  );
}

function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  return (
    <FirstFew
      items={quotes}
      limit={6}
      class="evidence-list"
      render={(quote) => <PageWords quote={quote.text} evidence={quote.evidence[0]} />}
    />
  );
}
