/** What is known of a request before anything answers it. */
export interface Asked {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly contentType: string | undefined;
  /** Address of the machine that asks. */
  readonly remote: string | undefined;
}

const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/**
 * True for a request of a page of this machine's own. The machine that asks must be this one; `Host` must name it, which a
 * foreign name that leads here does not (DNS rebinding); and what writes must come from the page itself: its `Origin`, and
 * JSON, which a form of a foreign page can't send (OWASP, "Cross-Site Request Forgery Prevention").
 */
export function mayAnswer({ method, host, origin, contentType, remote }: Asked): boolean {
  if (remote === undefined || !LOOPBACK.test(remote) || host === undefined || !LOCAL_HOST.test(host)) return false;
  const isOwn = origin === `http://${host}` || origin === `https://${host}`;
  if (origin !== undefined && !isOwn) return false;
  if (method === 'GET' || method === 'HEAD') return true;
  return method === 'POST' && isOwn && /^application\/json(?:;|$)/i.test(contentType ?? '');
}
