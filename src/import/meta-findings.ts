import type { Root } from 'hast';
import { attribute, findAll } from './html-tree.ts';
import type { Finding } from './imported-article.ts';
import { plainWords } from './plain-words.ts';

/** Names of `<meta>` (its `name`, `property` or `itemprop`), the most trusted first. */
const META = {
  title: [
    'og:title',
    'twitter:title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'sailthru.title',
    'headline',
    'title',
  ],
  published: [
    ...[
      'article:published_time',
      'og:article:published_time',
      'article:published',
      'og:published_time',
      'datepublished',
      'parsely-pub-date',
    ],
    ...[
      'citation_publication_date',
      'citation_online_date',
      'citation_date',
      'dcterms.issued',
      'dc.date.issued',
      'dcterms.date',
      'dc.date',
      'dcterms.created',
      'dc.date.created',
    ],
    ...[
      'sailthru.date',
      'cxenseparse:recs:publishtime',
      'pubdate',
      'publishdate',
      'publish_date',
      'publish-date',
      'publication_date',
      'publicationdate',
      'article:publicationdate',
      'article.published',
      'rnews:datepublished',
    ],
    ...[
      'displaydate',
      'article_date_original',
      'originalpublicationdate',
      'og:pubdate',
      'bt:pubdate',
      'last-published',
      'created',
      'datecreated',
      'date',
    ],
  ],
  outlet: [
    'og:site_name',
    'twitter:app:name:iphone',
    'application-name',
    'citation_journal_title',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'apple-mobile-web-app-title',
    'al:android:app_name',
    'copyright',
  ],
  author: [
    'author',
    'article:author',
    'og:article:author',
    'citation_author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'dc.creator.author',
    'byl',
    'twitter:creator:name',
    'article:author_name',
    'rbauthors',
  ],
  lang: ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language', 'inlanguage'],
} as const;

/** The contents of a page's `<meta>`, by their names in small letters. */
export type MetaTable = ReadonlyMap<string, readonly string[]>;

/** Reads every `<meta>` of a page. */
export function readMeta(page: Root): MetaTable {
  const table = new Map<string, string[]>();
  for (const meta of findAll(page, ({ tagName }) => tagName === 'meta')) {
    const content = plainWords(attribute(meta, 'content'));
    const names = [
      attribute(meta, 'property'),
      attribute(meta, 'name'),
      attribute(meta, 'itemProp'),
      attribute(meta, 'httpEquiv'),
    ];
    for (const name of new Set(names.map((one) => one.trim().toLowerCase()))) {
      if (name === '' || content === '') continue;
      const values = table.get(name);
      if (values === undefined) table.set(name, [content]);
      else values.push(content);
    }
  }
  return table;
}

/** What a page's `<meta>` say of a field. */
export function fromMeta(meta: MetaTable, field: keyof typeof META): Finding[] {
  return META[field].flatMap((name) =>
    (meta.get(name) ?? []).map((value) => ({
      value,
      note: `from ${name.startsWith('og:') || name.startsWith('article:') ? 'OpenGraph' : '<meta>'} ${name}`,
    })),
  );
}
