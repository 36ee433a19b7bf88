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
export const DATE_FIELDS: ReadonlyMap<string, DateField> = new Map([
  ...fields('published', 0.9, 'articlepublishedtime ogarticlepublishedtime articlepublished ogpublishedtime'),
  ...fields('published', 0.88, 'datepublished rnewsdatepublished ogdatepublished schemadatepublished'),
  ...fields(
    'published',
    0.8,
    'dcdateissued dctermsissued parselypubdate publisheddate publishdate publicationdate publishedat pubdate ogpubdate published publishedtime publishedon btpubdate cxenseparserecspublishtime cxenseparsepublishtime citationpublicationdate citationonlinedate originalpublicationdate articlepublicationdate datepublication dateofpublication articledateoriginal publishtime articlefirstpublished publicationtime zdfpublicationdate vrpublishedtime shareaholicarticlepublishedtime',
  ),
  ...fields(
    'published',
    0.7,
    'date dcdate dctermsdate sailthrudate outbraindate obdate releasedate daterelease timerelease dateavailable dctermsavailable articlepostdate snpostdate displaydate articledate citationdate yaovsuploaddate releasedon',
  ),
  ...fields(
    'created',
    0.5,
    'articlecreated datecreated dctermscreated dcdatecreated created cmscreationdate creationdate',
  ),
  ...fields('modified', 0.9, 'articlemodifiedtime ogarticlemodifiedtime articlemodified ogmodifiedtime'),
  ...fields('modified', 0.88, 'datemodified rnewsdatemodified schemadatemodified'),
  ...fields(
    'modified',
    0.8,
    'dctermsmodified dcdatemodified articleupdated articleupdatedtime updateddate btmoddate articleupdatetime lastupdateddate dateupdated updatedat updatedtime modifieddate modifiedtime datelastmodified lastupdated zdfmodificationdate',
  ),
  ...fields('modified', 0.6, 'ogupdatedtime lastmodified lastmod modified revisiondate updated'),
]);

/** How a meta name is looked up in `DATE_FIELDS`. */
export const dateFieldKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^https?:\/\/ogp\.me\/ns\/article#/, 'article')
    .replace(/[.:_-]/g, '');
