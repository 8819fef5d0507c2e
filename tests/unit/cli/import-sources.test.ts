import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { crc32, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FETCH_BOUNDS, fetchPage } from '../../../src/cli/import/fetch-page.ts';
import { ImportFailure } from '../../../src/cli/import/import-failure.ts';
import { isPrivateAddress } from '../../../src/cli/import/private-address.ts';
import { readSourceArticles, readSourceFile } from '../../../src/cli/import/read-source.ts';
import type { ImportedArticle } from '../../../src/import/imported-article.ts';
import { NO_FACTS } from '../../../src/import/read-article.ts';
import { makeFolder } from '../build/folder.ts';

const PARAGRAPH =
  'The city council voted on Tuesday night to reopen the Larkmoor tunnel, which has been closed to traffic since a part of its roof gave way two years ago.';
const PAGE = `<!doctype html><title>The tunnel reopens at last</title><meta name="date" content="2019-05-15"><article><h1>The tunnel reopens at last</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH.replace('council', 'board')}</p></article>`;

const noLink = async (): Promise<never> => {
  throw new ImportFailure('import-dns', { host: 'none' });
};

async function readAll(
  source: Awaited<ReturnType<typeof readSourceFile>>,
  link: (address: string) => ReturnType<typeof fetchPage> = noLink,
) {
  const articles: ImportedArticle[] = [];
  const failures: string[] = [];
  for await (const result of readSourceArticles(source, NO_FACTS, link)) {
    if ('article' in result) articles.push(result.article);
    else failures.push(result.error instanceof ImportFailure ? result.error.rule : String(result.error));
  }
  return { articles, failures };
}

const readFileOf = async (name: string, content: string | Uint8Array) =>
  readAll(await readSourceFile(join(makeFolder({ [name]: content }), name)));

/** A zip file whose parts are not packed. */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [nameBytes, data] = [Buffer.from(name), Buffer.from(text)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, nameBytes, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, place, nameBytes]));
    parts.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const docx = (body: string): Uint8Array =>
  zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/styles.xml': `<w:styles ${NS}><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    'word/document.xml': `<w:document ${NS}><w:body>${body}</w:body></w:document>`,
  });

const ARABIC =
  'قالت سلطة الموانئ إن الرافعة التي انهارت على الرصيف الثالث كانت خاضعة للصيانة ، وإن أعمال التفريغ توقفت يومين في الميناء كله.';

describe('a source on the disk', () => {
  it('may be a Word file: its title, byline, date and headings are those of the article', async () => {
    const body = [
      paragraph('رافعة تنهار في ميناء العنبر', 'T'),
      paragraph('بقلم: هدى المرجاني'),
      paragraph('9 مارس 2016'),
      paragraph(ARABIC),
      paragraph('خسائر الميناء', 'H'),
      paragraph(ARABIC.replace('قالت', 'و قدرت')),
    ];
    const { articles } = await readFileOf('a.docx', docx(body.join('')));
    expect(articles[0]?.fields).toMatchObject({
      title: { value: 'رافعة تنهار في ميناء العنبر' },
      published: { value: '2016-03-09' },
      author: { value: 'هدى المرجاني' },
      lang: { value: 'ar' },
    });
    expect(articles[0]?.body).toBe(
      `${ARABIC.replace(' ،', '،')}\n\n## خسائر الميناء\n\n${ARABIC.replace('قالت', 'وقدرت').replace(' ،', '،')}\n`,
    );
  });

  it.each([
    ['a.pdf', '%PDF-1.7 x', 'import-pdf'],
    ['a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'import-word-97'],
    ['a.docx', 'PK\u0003\u0004 no zip', 'import-docx-broken'],
    ['a.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]), 'import-not-text'],
    ['a.txt', '', 'import-no-text'],
    ['a.html', '<html><body><nav><a href="/">Home</a></nav></body></html>', 'import-no-text'],
    [
      'map.xml',
      '<?xml version="1.0"?><urlset><url><loc>https://gazette.example/</loc></url></urlset>',
      'import-not-text',
    ],
    ['a.json', '{"events":[]}', 'import-not-text'],
    ['a.html', `<!doctype html>${'<div>'.repeat(30_000)}x`, 'import-tangled'],
  ])('that is no article says what it is: %s', async (name, content, rule) => {
    expect(await readFileOf(name, content)).toEqual({ articles: [], failures: [rule] });
  });

  it('may be a feed: whole texts are taken from it, and pages behind summaries that can not be had stop no other', async () => {
    const feed = `<rss version="2.0"><channel><title>Gazette</title><item><title>One</title><link>https://gazette.example/1</link><description>Short</description></item><item><title>The bridge is painted green</title><pubDate>Wed, 15 May 2019 06:00:00 GMT</pubDate><content:encoded>&lt;p&gt;${PARAGRAPH}&lt;/p&gt;</content:encoded></item></channel></rss>`;
    const { articles, failures } = await readFileOf('feed.xml', feed);
    expect(failures).toEqual(['import-dns']);
    expect(
      articles.map(({ fields, body }) => [fields.title?.value, fields.published?.value, fields.outlet?.value, body]),
    ).toEqual([['The bridge is painted green', '2019-05-15', 'Gazette', `${PARAGRAPH}\n`]]);
  });
});

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

describe('a source on the web', () => {
  const redirect =
    (to: string, status = 302): Handler =>
    (_, response) =>
      response.writeHead(status, { location: to }).end();
  const give =
    (
      body: string | Uint8Array,
      headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' },
    ): Handler =>
    (_, response) =>
      response.writeHead(200, headers).end(body);
  const handlers: Record<string, Handler> = {
    '/page': give(PAGE),
    '/moved': redirect('/page', 301),
    '/loop': redirect('/loop2'),
    '/loop2': redirect('/loop'),
    '/packed': give(gzipSync(PAGE), { 'content-type': 'text/html', 'content-encoding': 'gzip' }),
    '/bomb': give(gzipSync(Buffer.alloc(300_000, 32)), { 'content-type': 'text/html', 'content-encoding': 'gzip' }),
    '/large': give('x'.repeat(300_000)),
    '/endless': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<p>');
    },
    '/gone': (_, response) => response.writeHead(404).end(),
    '/closed': (_, response) => response.writeHead(403).end(),
    '/broken': (_, response) => response.writeHead(500).end(),
    '/picture': give('x', { 'content-type': 'image/png' }),
    '/to-file': redirect('file:///etc/hostname'),
    '/feed': give('<rss><channel><item><title>One</title><link>/page</link></item></channel></rss>', {
      'content-type': 'application/rss+xml',
    }),
  };
  const server = createServer((request, response) => {
    const handler = handlers[request.url ?? ''] ?? handlers['/gone'];
    handler?.(request, response);
  });
  let base = '';
  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const bounds = { ...FETCH_BOUNDS, seconds: 1, bytes: 200_000 };
  const failureOf = async (path: string, isGiven = true): Promise<string> => {
    try {
      await fetchPage(path.startsWith('/') ? base + path : path, isGiven, bounds);
      return 'none';
    } catch (error) {
      return error instanceof ImportFailure ? error.rule : String(error);
    }
  };

  it('is fetched through redirects, unpacked, and named by where it ended', async () => {
    expect((await fetchPage(`${base}/moved`)).name).toBe(`${base}/page`);
    const { articles } = await readAll(await fetchPage(`${base}/packed`));
    expect(articles[0]?.fields.title?.value).toBe('The tunnel reopens at last');
  });

  it.each([
    ['/loop', 'import-redirects'],
    ['/gone', 'import-not-found'],
    ['/closed', 'import-forbidden'],
    ['/broken', 'import-status'],
    ['/picture', 'import-type'],
    ['/large', 'import-too-large'],
    ['/bomb', 'import-too-large'],
    ['/endless', 'import-timeout'],
    ['/to-file', 'import-scheme'],
    ['ftp://files.example/a', 'import-scheme'],
    ['http://', 'import-address'],
    ['http://127.0.0.1:1/', 'import-connection'],
    ['https://no-such-host.invalid/', 'import-dns'],
  ])('that fails says how: %s', async (path, rule) => {
    expect(await failureOf(path)).toBe(rule);
  });

  it('may be on this machine where the person says so, and not where a page or a feed does', async () => {
    expect(await failureOf('/page', true)).toBe('none');
    expect(await failureOf('/page', false)).toBe('import-private');
    expect(await failureOf(`http://localhost:${new URL(base).port}/page`, false)).toBe('import-private');
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.9',
    '172.20.1.1',
    '169.254.169.254',
    '::1',
    'fd00::1',
    '::ffff:10.0.0.1',
  ])('is on the local network at %s', (ip) => {
    expect(isPrivateAddress(ip)).toBe(true);
  });

  it.each(['93.184.216.34', '172.32.0.1', '2606:2800:220:1::1'])('is on the public one at %s', (ip) => {
    expect(isPrivateAddress(ip)).toBe(false);
  });

  it('may be a feed, whose summaries lead to their pages', async () => {
    const source = await fetchPage(`${base}/feed`);
    const articles: ImportedArticle[] = [];
    for await (const result of readSourceArticles(source, { ...NO_FACTS, address: source.name }, (address) =>
      fetchPage(address),
    ))
      if ('article' in result) articles.push(result.article);
    expect(articles[0]?.fields).toMatchObject({ published: { value: '2019-05-15' }, url: { value: `${base}/page` } });
    expect(articles[0]?.body).toContain(PARAGRAPH);
  });
});
