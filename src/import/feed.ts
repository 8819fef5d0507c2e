import { DOMParser } from 'linkedom';
import { lastingAddress, webAddress } from './addresses.ts';
import { readMachineDate } from './date-text.ts';
import type { Finding, Findings } from './imported-article.ts';
import { plainWords } from './plain-words.ts';

/** One entry of a feed: what the feed says of it, and as much of its text as the feed has. */
export interface FeedEntry {
  readonly findings: Findings;
  /** Where the whole article stands; null where the feed doesn't say. */
  readonly address: string | null;
  /** The text in HTML; '' where the feed has none. */
  readonly html: string;
  /** True where the feed says that this is the whole text, and not a summary of it. */
  readonly isWhole: boolean;
}

/** A node of the parsed feed, as far as it is read here. */
interface XmlNode {
  readonly localName: string | null;
  readonly nodeName: string;
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly innerHTML: string;
  readonly childNodes: Iterable<XmlNode>;
  getAttribute(name: string): string | null;
}

const ELEMENT = 1;
const MOST_ENTRIES = 1000;

/** Names are compared with their prefix, in small letters: `content:encoded`, `dc:date`, `atom:link`. */
const childrenOf = (node: XmlNode, ...names: string[]): XmlNode[] =>
  [...node.childNodes].filter((child) => child.nodeType === ELEMENT && names.includes(child.nodeName.toLowerCase()));

const textOf = (node: XmlNode | undefined): string => plainWords(node?.textContent ?? '');

function descendants(root: XmlNode, name: RegExp): XmlNode[] {
  const found: XmlNode[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeType === ELEMENT && name.test(node.nodeName)) found.push(node);
    else open.push(...[...node.childNodes].reverse());
  }
  return found;
}

const firstText = (
  node: XmlNode,
  names: readonly string[],
): { readonly name: string; readonly text: string } | null => {
  for (const name of names) {
    const text = textOf(childrenOf(node, name)[0]);
    if (text !== '') return { name, text };
  }
  return null;
};

const toFindings = (found: ReturnType<typeof firstText>): Finding[] =>
  found === null ? [] : [{ value: found.text, note: `from the feed's ${found.name}` }];

/** Markup in a title (RSS leaves open whether it is any) is taken off. */
const withoutTags = (text: string): string => plainWords(text.replace(/<[^<>]{1,200}>/g, ' '));

function dateOf(entry: XmlNode): Finding[] {
  const found = firstText(entry, [
    'pubdate',
    'published',
    'dc:date',
    'dcterms:issued',
    'dcterms:created',
    'issued',
    'created',
    'date',
  ]);
  const day = found === null ? null : readMachineDate(found.text);
  return found === null || day === null ? [] : [{ value: day, note: `from the feed's ${found.name}: ${found.text}` }];
}

function authorOf(entry: XmlNode): Finding[] {
  const [person] = childrenOf(entry, 'author');
  const name = person === undefined ? undefined : childrenOf(person, 'name')[0];
  const inside = /\(([^()]{2,80})\)/.exec(textOf(person))?.[1];
  const written =
    textOf(name) ||
    inside ||
    textOf(person) ||
    textOf(childrenOf(entry, 'dc:creator')[0]) ||
    textOf(childrenOf(entry, 'itunes:author')[0]);
  return written === '' ? [] : [{ value: written, note: "from the feed's author" }];
}

/** The address of an entry: `<link>` as text (RSS), as an attribute (Atom), or a lasting `<guid>`. */
function addressOf(entry: XmlNode, base: string | null): string | null {
  const links = childrenOf(entry, 'link', 'atom:link');
  const page = links.find(
    (link) =>
      (link.getAttribute('rel') ?? 'alternate') === 'alternate' &&
      (link.getAttribute('type') ?? 'text/html').includes('html'),
  );
  const written = page?.getAttribute('href') ?? textOf(links[0]);
  const guid = childrenOf(entry, 'guid').find((one) => one.getAttribute('isPermaLink') !== 'false');
  const address =
    webAddress(written, base) ??
    webAddress(textOf(childrenOf(entry, 'feedburner:origlink')[0])) ??
    webAddress(textOf(guid));
  return address === null ? null : lastingAddress(address);
}

/** The HTML of a text construct: escaped, in CDATA, or as elements of XHTML. */
function htmlOf(node: XmlNode | undefined): string {
  if (node === undefined) return '';
  return node.getAttribute('type') === 'xhtml' ? node.innerHTML : (node.textContent ?? '');
}

function readEntry(entry: XmlNode, feed: Findings, base: string | null): FeedEntry {
  const whole = htmlOf(childrenOf(entry, 'content:encoded')[0]) || htmlOf(childrenOf(entry, 'content')[0]);
  const summary = htmlOf(childrenOf(entry, 'description', 'summary')[0]);
  const address = addressOf(entry, base);
  const title = toFindings(firstText(entry, ['title', 'dc:title'])).map((finding) => ({
    ...finding,
    value: withoutTags(finding.value),
  }));
  return {
    address,
    html: whole || summary,
    isWhole: whole !== '',
    findings: {
      title,
      published: dateOf(entry),
      outlet: [...toFindings(firstText(entry, ['source', 'dc:publisher'])), ...feed.outlet],
      author: authorOf(entry),
      lang: feed.lang,
      url: address === null ? [] : [{ value: address, note: "from the feed's link" }],
    },
  };
}

/**
 * Reads the entries of a feed: RSS 0.9 to 2.0, RDF, Atom. Entities that a feed declares itself are not expanded, so that none can
 * grow without bound, and nothing that it names is loaded.
 *
 * @param base the address of the feed, against which its links are resolved; null for a file
 * @returns an empty list for a text that is no feed
 */
export function readFeed(xml: string, base: string | null): FeedEntry[] {
  const parsed = new DOMParser().parseFromString(
    xml.replace(/^\uFEFF/, '').trimStart(),
    'text/xml',
  ) as unknown as XmlNode;
  const [root] = descendants(parsed, /^(?:rss|rdf:rdf|feed|atom:feed)$/i);
  if (root === undefined) return [];
  const [channel = root] = childrenOf(root, 'channel');
  const lang = firstText(channel, ['language', 'dc:language'])?.text ?? root.getAttribute('xml:lang') ?? '';
  const feed: Findings = {
    title: [],
    published: [],
    outlet: toFindings(firstText(channel, ['title'])).map((finding) => ({
      ...finding,
      value: withoutTags(finding.value),
    })),
    author: [],
    lang: lang === '' ? [] : [{ value: lang, note: "from the feed's language" }],
    url: [],
  };
  return descendants(root, /^(?:item|entry|atom:entry)$/i)
    .slice(0, MOST_ENTRIES)
    .map((entry) => readEntry(entry, feed, base));
}
