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

/** A kind with the names that declare it, apart by spaces. */
export type DateFieldNames = readonly [kind: DateField['kind'], weight: number, names: string];

/** Names are lower case, with `.`, `_`, `-` and `:` dropped: `article:published_time` → `articlepublishedtime`. */
export const DATE_FIELDS: readonly DateFieldNames[] = [
  ['published', 0.9, 'articlepublishedtime ogarticlepublishedtime articlepublished ogpublishedtime'],
  ['published', 0.88, 'datepublished rnewsdatepublished ogdatepublished schemadatepublished'],
  [
    'published',
    0.8,
    'dcdateissued dctermsissued parselypubdate publisheddate publishdate publicationdate publishedat pubdate ogpubdate published publishedtime publishedon cxenseparserecspublishtime cxenseparsepublishtime citationpublicationdate citationonlinedate originalpublicationdate articlepublicationdate datepublication dateofpublication articledateoriginal publishtime articlefirstpublished publicationtime publicationdate',
  ],
  [
    'published',
    0.7,
    'date dcdate dctermsdate sailthrudate releasedate daterelease timerelease dateavailable dctermsavailable articlepostdate postdate displaydate articledate citationdate releasedon',
  ],
  ['created', 0.5, 'articlecreated datecreated dctermscreated dcdatecreated created creationdate'],
  ['modified', 0.9, 'articlemodifiedtime ogarticlemodifiedtime articlemodified ogmodifiedtime'],
  ['modified', 0.88, 'datemodified rnewsdatemodified schemadatemodified'],
  [
    'modified',
    0.8,
    'dctermsmodified dcdatemodified articleupdated articleupdatedtime updateddate moddate articleupdatetime lastupdateddate dateupdated updatedat updatedtime modifieddate modifiedtime datelastmodified lastupdated modificationdate',
  ],
  ['modified', 0.6, 'ogupdatedtime lastmodified lastmod modified revisiondate updated'],
];
