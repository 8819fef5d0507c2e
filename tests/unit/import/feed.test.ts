import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/import/feed.ts';

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>مرصد الساحل</title><link>https://marsad.example/</link><atom:link href="https://marsad.example/feed" rel="self"/><language>ar</language>
<item><title><![CDATA[رافعة تنهار في الميناء & تتوقف]]></title><link>https://marsad.example/crane?utm_source=rss</link><pubDate>Wed, 09 Mar 2016 10:15:00 +0300</pubDate><dc:creator>هدى المرجاني</dc:creator><guid isPermaLink="false">7</guid>
<description>ملخص قصير</description><content:encoded><![CDATA[<p>النص كله.</p><p>وفقرة ثانية.</p>]]></content:encoded></item>
<item><title>Second &amp;lt;b&amp;gt;bold&amp;lt;/b&amp;gt;</title><guid>https://marsad.example/second</guid><author>desk@marsad.example (News Desk)</author><description>&lt;p&gt;Only a summary&lt;/p&gt;</description></item>
</channel></rss>`;

const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">The &lt;i&gt;Gazette&lt;/i&gt;</title>
<entry><title>Tunnel reopens</title><link rel="enclosure" href="https://gazette.example/a.mp3"/><link href="/tunnel"/><published>2019-05-15T06:00:00Z</published><updated>2019-06-01T00:00:00Z</updated>
<author><name>Ines Calloway</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Whole <b>text</b>.</p></div></content></entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Old feed</title></channel>
<item rdf:about="https://old.example/1"><title>One</title><link>https://old.example/1</link><dc:date>2004-02-03T10:00:00+01:00</dc:date></item></rdf:RDF>`;

describe('a feed', () => {
  it('of RSS gives its entries with whole texts, dates, authors and lasting addresses', () => {
    const [first, second] = readFeed(RSS, null);
    expect(first).toMatchObject({
      address: 'https://marsad.example/crane',
      isWhole: true,
      html: '<p>النص كله.</p><p>وفقرة ثانية.</p>',
    });
    expect(first?.findings).toMatchObject({
      title: [{ value: 'رافعة تنهار في الميناء & تتوقف' }],
      published: [{ value: '2016-03-09', note: "from the feed's pubdate: Wed, 09 Mar 2016 10:15:00 +0300" }],
      outlet: [{ value: 'مرصد الساحل' }],
      author: [{ value: 'هدى المرجاني' }],
      lang: [{ value: 'ar' }],
    });
    expect(second).toMatchObject({
      address: 'https://marsad.example/second',
      isWhole: false,
      html: '<p>Only a summary</p>',
    });
    expect(second?.findings).toMatchObject({ published: [], author: [{ value: 'News Desk' }] });
  });

  it('of Atom gives the page and no enclosure, the day it was published and not that of a change', () => {
    const [entry] = readFeed(ATOM, 'https://gazette.example/feed.atom');
    expect(entry).toMatchObject({ address: 'https://gazette.example/tunnel', isWhole: true });
    expect(entry?.html).toContain('<p>Whole <b>text</b>.</p>');
    expect(entry?.findings).toMatchObject({
      published: [{ value: '2019-05-15' }],
      outlet: [{ value: 'The Gazette' }],
      author: [{ value: 'Ines Calloway' }],
    });
  });

  it('of RDF gives its entries too', () => {
    expect(readFeed(RDF, null)).toMatchObject([
      { address: 'https://old.example/1', findings: { published: [{ value: '2004-02-03' }] } },
    ]);
  });

  it('with entities that grow is read without them, and what is no feed has no entries', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${RSS.slice(RSS.indexOf('<rss')).replace('ملخص', '&b;')}`;
    expect(readFeed(bomb, null)).toHaveLength(2);
    expect(readFeed('<html><body><p>page</p></body></html>', null)).toEqual([]);
    expect(readFeed('', null)).toEqual([]);
  });
});
