/**
 * Names under which pages declare dates in `<meta>`, with what they mean and how far they are trusted (0 to 1).
 *
 * Sources: Open Graph article (https://ogp.me/#type_article), Dublin Core (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/),
 * Parsely, Sailthru, Cxense, Brightcove and Highwire documentation, and names seen on real pages.
 */
export interface DateField {
  readonly kind: 'published' | 'modified' | 'created';
  readonly weight: number;
}

const fields = (kind: DateField['kind'], weight: number, names: string): (readonly [string, DateField])[] =>
  names.split(/\s+/).map((name) => [name, { kind, weight }] as const);

/** Keys are lower case, with `.`, `_`, `-` and `:` dropped: `article:published_time` → `articlepublishedtime`. */
const DATE_FIELDS: ReadonlyMap<string, DateField> = new Map([
  ...fields('published', 0.9, 'articlepublishedtime ogarticlepublishedtime articlepublished ogpublishedtime'),
  ...fields('published', 0.88, 'datepublished rnewsdatepublished ogdatepublished schemadatepublished'),
  ...fields(
    'published',
    0.8,
    'dcdateissued dctermsissued parselypubdate publisheddate publishdate publicationdate publishedat pubdate ogpubdate published publishedtime publishedon cxenseparserecspublishtime cxenseparsepublishtime citationpublicationdate citationonlinedate originalpublicationdate articlepublicationdate datepublication dateofpublication articledateoriginal publishtime articlefirstpublished publicationtime publicationdate',
  ),
  ...fields(
    'published',
    0.7,
    'date dcdate dctermsdate sailthrudate releasedate daterelease timerelease dateavailable dctermsavailable articlepostdate postdate displaydate articledate citationdate releasedon',
  ),
  ...fields('created', 0.5, 'articlecreated datecreated dctermscreated dcdatecreated created creationdate'),
  ...fields('modified', 0.9, 'articlemodifiedtime ogarticlemodifiedtime articlemodified ogmodifiedtime'),
  ...fields('modified', 0.88, 'datemodified rnewsdatemodified schemadatemodified'),
  ...fields(
    'modified',
    0.8,
    'dctermsmodified dcdatemodified articleupdated articleupdatedtime updateddate moddate articleupdatetime lastupdateddate dateupdated updatedat updatedtime modifieddate modifiedtime datelastmodified lastupdated modificationdate',
  ),
  ...fields('modified', 0.6, 'ogupdatedtime lastmodified lastmod modified revisiondate updated'),
]);

/** Vocabularies whose dates are those of a film, a record, a book or an event. */
const OTHER_WORKS = /^(?:og:)?(?:video|music|book|event|product|profile)[:.]/;

/** What a meta name declares; a system's own prefix ("bt:pubDate", "acme:publicationDate") does not change it. */
export function dateFieldOf(name: string): DateField | undefined {
  const full = name.toLowerCase().replace(/^https?:\/\/ogp\.me\/ns\/article#/, 'article:');
  if (OTHER_WORKS.test(full)) return undefined;
  const key = (text: string): string => text.replace(/[.:_-]/g, '');
  const own = DATE_FIELDS.get(key(full));
  const at = full.lastIndexOf(':');
  if (own || at < 0) return own;
  const inner = DATE_FIELDS.get(key(full.slice(at + 1)));
  return inner && { kind: inner.kind, weight: Math.min(0.75, inner.weight) };
}
