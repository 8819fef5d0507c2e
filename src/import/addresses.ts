/** Parameters that count readers and name nothing. */
const COUNTING =
  /^(?:utm_[a-z]+|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|ref_src|ref_url|_ga|cmpid|amp)$/i;

/** An address of a web page, resolved against the page it stands on; null for anything that is none. */
export function webAddress(text: string, base: string | null = null): string | null {
  const given = text.trim();
  if (given === '' || !(base === null ? URL.canParse(given) : URL.canParse(given, base))) return null;
  const url = base === null ? new URL(given) : new URL(given, base);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null;
}

/** An address as a lasting one: without its fragment, without what counts readers, without a password. */
export function lastingAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (COUNTING.test(name)) url.searchParams.delete(name);
  return readable(url);
}

/** Letters of other scripts as they are read, where that leaves the address what it is. */
function readable(url: URL): string {
  const href = url.href.replace(/\?$/, '');
  try {
    const decoded = decodeURI(href);
    const isSame = new URL(decoded).href.replace(/\?$/, '') === href;
    return isSame && !/[\s"'<>\\^`{|}\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/.test(decoded)
      ? decoded
      : href;
  } catch {
    return href;
  }
}

export const isHomePage = (address: string): boolean =>
  /^\/(?:index\.\w+|[a-z]{2})?\/?$/.test(new URL(address).pathname);

/** The name of the host without `www.`: what stands for an outlet of which nothing else is known. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
