import { lookup as resolveName } from 'node:dns';
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ImportFailure } from './import-failure.ts';
import { isPrivateAddress } from './private-address.ts';
import { LARGEST_SOURCE_BYTES, type SourceBytes } from './read-source.ts';

/** Bounds of one fetch; a test sets smaller ones. */
export interface FetchBounds {
  readonly seconds: number;
  readonly bytes: number;
  readonly redirects: number;
}

export const FETCH_BOUNDS: FetchBounds = { seconds: 30, bytes: LARGEST_SOURCE_BYTES, redirects: 10 };

const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; Sanad)',
  accept:
    'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
};

/** What articles and events may come as; a server that names no type is believed by its bytes. */
const READABLE =
  /^(?:text\/|application\/(?:xhtml\+xml|json|csv|xml|rss\+xml|atom\+xml|rdf\+xml|octet-stream|zip|msword|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|$)/i;

interface Hop {
  readonly url: URL;
  /** False once the journey has begun at a public address: then no redirect may lead into the local network. */
  readonly mayBePrivate: boolean;
}

/** What the server of one address answered: its content, or where else to look. */
type Answer = { readonly response: IncomingMessage } | { readonly location: URL };

/** Resolves a name and refuses the numbers of the local network, at the moment of connecting: the name can't change in between. */
function guardedLookup(host: string): LookupFunction {
  return (name, options, callback) =>
    resolveName(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '', 0);
      const [first] = addresses;
      if (first === undefined || addresses.some(({ address }) => isPrivateAddress(address)))
        return callback(Object.assign(new Error(host), { code: 'SANAD_PRIVATE' }), '', 0);
      return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
    });
}

const bareHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

function findNumberProblem({ url, mayBePrivate }: Hop): ImportFailure | null {
  const host = bareHost(url);
  return !mayBePrivate && isIP(host) !== 0 && isPrivateAddress(host)
    ? new ImportFailure('import-private', { host })
    : null;
}

const TLS = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;

/** Tells an error of the network as a message's rule. */
function toFailure(error: unknown, host: string): ImportFailure {
  if (error instanceof ImportFailure) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'SANAD_PRIVATE') return new ImportFailure('import-private', { host });
  if (/^(?:ENOTFOUND|EAI_AGAIN|ENODATA)$/.test(code)) return new ImportFailure('import-dns', { host });
  return new ImportFailure(TLS.test(code) ? 'import-tls' : 'import-connection', {
    host,
    reason: code || String(error),
  });
}

function send({ url, mayBePrivate }: Hop, signal: AbortSignal): Promise<IncomingMessage> {
  const options: RequestOptions = {
    headers: HEADERS,
    signal,
    ...(mayBePrivate ? {} : { lookup: guardedLookup(bareHost(url)) }),
  };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(url, options, resolve).on('error', reject).end();
  });
}

const STATUS_RULES: Readonly<Record<number, string>> = {
  401: 'import-forbidden',
  403: 'import-forbidden',
  404: 'import-not-found',
  410: 'import-not-found',
  429: 'import-forbidden',
  451: 'import-forbidden',
};

function readAnswer(response: IncomingMessage, url: URL): Answer {
  const status = response.statusCode ?? 0;
  const { location } = response.headers;
  if (status >= 300 && status < 400 && location !== undefined) {
    response.destroy();
    // Servers write the letters of an address as they are, in UTF-8, which Node reads as Latin-1.
    const written = Buffer.from(location, 'latin1').toString('utf8');
    if (!URL.canParse(written, url)) throw new ImportFailure('import-redirects');
    return { location: new URL(written, url) };
  }
  if (status === 200) return { response };
  response.destroy();
  throw new ImportFailure(STATUS_RULES[status] ?? 'import-status', { status });
}

function unpacked(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    encoding
  ];
  if (unpack === undefined) return response;
  const unpacking = unpack();
  response.on('error', (error) => unpacking.destroy(error));
  return response.pipe(unpacking);
}

/** Reads a body, unpacked, and no further than its bound: a small file can be packed from a huge one. */
async function readBody(response: IncomingMessage, { bytes }: FetchBounds): Promise<Uint8Array> {
  const tooLarge = new ImportFailure('import-too-large', { megabytes: bytes / 1_000_000 });
  if (Number(response.headers['content-length'] ?? 0) > bytes) throw tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of unpacked(response) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > bytes) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function receive(response: IncomingMessage, url: URL, bounds: FetchBounds): Promise<SourceBytes> {
  try {
    const [type = '', ...parameters] = (response.headers['content-type'] ?? '').split(';').map((part) => part.trim());
    if (!READABLE.test(type)) throw new ImportFailure(/pdf/i.test(type) ? 'import-pdf' : 'import-type', { type });
    const charset = parameters
      .map((part) => /^charset=["']?([\w.:-]+)/i.exec(part)?.[1])
      .find((found) => found !== undefined);
    return { bytes: await readBody(response, bounds), name: url.href, charset: charset ?? null };
  } finally {
    response.destroy();
  }
}

function parseAddress(address: string): URL {
  if (!URL.canParse(address)) throw new ImportFailure('import-address');
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw new ImportFailure('import-scheme');
  return url;
}

/** True where a name or number is that of a machine on the local network. */
async function isLocal(url: URL): Promise<boolean> {
  const host = bareHost(url);
  if (isIP(host) !== 0) return isPrivateAddress(host);
  return new Promise((resolve) => {
    resolveName(host, { all: true }, (error, addresses) =>
      resolve(error === null && addresses.some(({ address }) => isPrivateAddress(address))),
    );
  });
}

/**
 * Fetches a page over HTTP or HTTPS, with bounds on time, size and redirects.
 *
 * An address that the person gives may be on the local network; one that a public page leads to may not, so that no page can
 * have this machine read what only this machine can.
 *
 * @param isGiven false for an address that a feed names
 * @returns the bytes, named by the address that they came from in the end
 * @throws ImportFailure that says what went wrong
 */
export async function fetchPage(
  address: string,
  isGiven = true,
  bounds: FetchBounds = FETCH_BOUNDS,
): Promise<SourceBytes> {
  let hop: Hop = { url: parseAddress(address), mayBePrivate: false };
  hop = { ...hop, mayBePrivate: isGiven && (await isLocal(hop.url)) };
  const signal = AbortSignal.timeout(bounds.seconds * 1000);
  const seen = new Set<string>();
  try {
    while (seen.size <= bounds.redirects && !seen.has(hop.url.href)) {
      seen.add(hop.url.href);
      const problem = findNumberProblem(hop);
      if (problem !== null) throw problem;
      const answer = readAnswer(await send(hop, signal), hop.url);
      if ('response' in answer) return await receive(answer.response, hop.url, bounds);
      const url = parseAddress(answer.location.href);
      hop = { url, mayBePrivate: hop.mayBePrivate && (await isLocal(url)) };
    }
  } catch (error) {
    const host = bareHost(hop.url);
    // A body that is cut off by the time limit ends as a broken connection.
    throw signal.aborted
      ? new ImportFailure('import-timeout', { host, seconds: bounds.seconds })
      : toFailure(error, host);
  }
  throw new ImportFailure('import-redirects');
}
