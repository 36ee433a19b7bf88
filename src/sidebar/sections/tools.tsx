/** Tools: citation, clean article, print, report as JSON, and a word to us when something is wrong. */
import { useState } from 'preact/hooks';
import { CITATION_FORMATS, type CitationFormat, citation, citationWork } from '../../tools/citations';
import { problemText } from '../../tools/problem-text';
import { Section } from '../blocks';
import { useFrame } from '../frame';
import { Icon, type IconName } from '../icons';

export function ToolsSection() {
  const { t, state, actions, announce } = useFrame();
  const { report } = state;
  const [done, setDone] = useState('');
  const say = (key: string) => {
    setDone(t(key));
    announce(t(key));
  };
  const copy = async (text: string | null) =>
    say(text !== null && (await actions.copy(text)) ? 'copied' : 'copyFailed');
  const save = async (format: 'markdown' | 'html') => {
    const text = await actions.cleanArticle(format);
    if (text === null) return say('articleFailed');
    const [extension, mime] = format === 'html' ? ['html', 'text/html'] : ['md', 'text/markdown'];
    actions.download(`${fileName(report.facts?.headline?.value ?? report.url)}.${extension}`, mime, text);
    say('downloaded');
  };
  return (
    <Section id="tools" title={t('sectionTools')} icon="tools">
      <CitationTool copy={copy} />
      <div class="tool-grid">
        <ToolButton
          icon="copy"
          label={t('copyArticle')}
          act={async () => copy(await actions.cleanArticle('markdown'))}
        />
        <ToolButton icon="download" label={t('downloadMarkdown')} act={() => save('markdown')} />
        <ToolButton icon="download" label={t('downloadHtml')} act={() => save('html')} />
        <ToolButton icon="print" label={t('printPage')} act={() => actions.print()} />
        <ToolButton icon="code" label={t('copyReport')} act={() => copy(JSON.stringify(report, null, 2))} />
        <ToolButton
          icon="flag"
          label={t('reportProblem')}
          act={() => {
            const { title, body } = problemText(report, state.versions ?? {});
            actions.reportProblem(title, body);
          }}
        />
      </div>
      <p class="muted done" aria-hidden="true">
        {done}
      </p>
    </Section>
  );
}

function CitationTool({ copy }: { copy(text: string): Promise<void> }) {
  const { t, state, now, agency } = useFrame();
  const [format, setFormat] = useState<CitationFormat>('plain');
  return (
    <div class="citation">
      <button
        type="button"
        class="button primary"
        onClick={() =>
          copy(
            citation(
              citationWork(state.report, now, (id) => agency(id)?.name ?? null),
              format,
            ),
          )
        }
      >
        <Icon name="quote" />
        {t('copyCitation')}
      </button>
      <select
        aria-label={t('citationFormat')}
        value={format}
        onChange={(event) => setFormat(event.currentTarget.value as CitationFormat)}
      >
        {CITATION_FORMATS.map((name) => (
          <option key={name} value={name}>
            {t(`citation_${name.replaceAll('-', '_')}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function ToolButton(props: { readonly icon: IconName; readonly label: string; act(): unknown }) {
  return (
    <button type="button" class="button" onClick={() => void props.act()}>
      <Icon name={props.icon} />
      {props.label}
    </button>
  );
}

/** A name that every file system takes. */
function fileName(title: string): string {
  const plain = title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain.slice(0, 80) || 'article';
}
