/** Pictures: each with its credit taken apart into maker, agency, distributor and origin; what it is said out loud. */
import { useEffect, useState } from 'preact/hooks';
import { localNameOf } from '../../page/dom';
import type { PictureCredit, PictureKind } from '../../report';
import { Chip, FactRow, FirstFew, Section, type Tone } from '../blocks';
import { useFrame } from '../frame';
import { Icon } from '../icons';

const TONES: Readonly<Record<PictureKind, Tone>> = {
  photograph: 'plain',
  handout: 'warn',
  stock: 'info',
  archive: 'info',
  symbol: 'info',
  'ai-generated': 'warn',
  screenshot: 'info',
  illustration: 'info',
};

export function PicturesSection({ pictures }: { readonly pictures: readonly PictureCredit[] }) {
  const { t } = useFrame();
  if (!pictures.length) return null;
  return (
    <Section id="pictures" title={t('sectionPictures')} icon="picture" count={pictures.length}>
      <FirstFew
        items={groupsOf(pictures)}
        limit={4}
        class="pictures"
        render={(group) => <PictureRow group={group} />}
      />
    </Section>
  );
}

/** Pictures with the same credit, which is then said once. */
interface PictureGroup {
  readonly first: PictureCredit;
  /** With their places on the page, from 0. */
  readonly pictures: readonly { readonly picture: PictureCredit; readonly index: number }[];
}

function groupsOf(pictures: readonly PictureCredit[]): PictureGroup[] {
  const groups = new Map<string, PictureGroup>();
  pictures.forEach((picture, index) => {
    const key = JSON.stringify([picture.credit, picture.kinds]);
    const group = groups.get(key) ?? { first: picture, pictures: [] };
    groups.set(key, { ...group, pictures: [...group.pictures, { picture, index }] });
  });
  return [...groups.values()];
}

/** Small pictures shown of a group. */
const MAX_THUMBNAILS = 12;

function PictureRow({ group }: { readonly group: PictureGroup }) {
  const { t } = useFrame();
  const picture = group.first;
  const kinds = picture.kinds.filter((kind) => kind !== 'photograph');
  const many = group.pictures.length > 1;
  return (
    <div class={many ? 'picture many' : 'picture'}>
      <div class="thumbnails">
        {group.pictures.slice(0, MAX_THUMBNAILS).map((one) => (
          <Thumbnail key={one.index} picture={one.picture} index={one.index} />
        ))}
        {group.pictures.length > MAX_THUMBNAILS ? (
          <span class="muted">+{group.pictures.length - MAX_THUMBNAILS}</span>
        ) : null}
      </div>
      <div class="picture-text">
        <FactRow label={t('pictureCredit')} quiet evidence={picture.evidence}>
          {picture.credit ? <PictureParts picture={picture} /> : <span class="muted">{t('noCredit')}</span>}
        </FactRow>
        {kinds.length ? (
          <div class="chips">
            {kinds.map((kind) => (
              <Chip key={kind} tone={TONES[kind]}>
                {t(`picture_${kind.replaceAll('-', '_')}`)}
              </Chip>
            ))}
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** The parts of the credit, or the credit as printed when it has none that we know. */
function PictureParts({ picture }: { readonly picture: PictureCredit }) {
  const { t, list, agency } = useFrame();
  const agencies = picture.agencies.map((id) => agency(id)?.short ?? id);
  /** Is this distributor one of the agencies already named? */
  const isNamed = (name: string) =>
    [...agencies, ...picture.agencies.map((id) => agency(id)?.name ?? id)].some(
      (known) => known.toLowerCase() === name.toLowerCase(),
    );
  const parts = [
    { label: t('pictureMaker'), value: list(picture.creators) },
    { label: t(picture.kinds.includes('handout') ? 'pictureOrigin' : 'pictureSource'), value: picture.origin ?? '' },
    { label: t('pictureAgency'), value: list(agencies) },
    {
      label: t('pictureDistributor'),
      value: list(picture.distributors.filter((name) => !isNamed(name))),
    },
  ].filter((part) => part.value);
  if (!parts.length) return <>{picture.credit}</>;
  return (
    <dl class="parts">
      {parts.map((part) => (
        <div key={part.label}>
          <dt>{part.label}</dt>
          <dd dir="auto">{part.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The picture as the page has already loaded it: the sidebar itself fetches nothing. A click shows it on the page. */
function Thumbnail({ picture, index }: { readonly picture: PictureCredit; readonly index: number }) {
  const { t, find, pointer } = useFrame();
  const element = find(picture.locator);
  const [loaded, setLoaded] = useState(() => loadedSource(element));
  useEffect(() => {
    const update = () => setLoaded(loadedSource(element));
    update();
    element?.addEventListener('load', update);
    return () => element?.removeEventListener('load', update);
  }, [element]);
  const image = loaded ? <img src={loaded} alt="" decoding="async" /> : <Icon name="picture" />;
  if (!element || !pointer) return <span class="thumbnail">{image}</span>;
  return (
    <button
      type="button"
      class="thumbnail"
      aria-label={t('showPicture', String(index + 1))}
      title={t('showOnPage')}
      onClick={() => pointer.show(element)}
      onPointerEnter={() => pointer.outline(element)}
      onPointerLeave={() => pointer.outline(null)}
    >
      {image}
    </button>
  );
}

function loadedSource(element: Element | null): string | null {
  if (!element || localNameOf(element) !== 'img') return null;
  const image = element as HTMLImageElement;
  return image.complete && image.naturalWidth > 1 ? image.currentSrc || image.src : null;
}
