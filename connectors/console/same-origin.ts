type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * True when a request was made by our own page. Browsers say so in Sec-Fetch-Site, on https and localhost only; elsewhere Origin must be
 * `publicOrigin`, or, when that is not configured, name the very host the request was sent to.
 * A request that says nothing was not made by a browser's page and is refused too.
 */
export function isFromOurPage(headers: Headers, publicOrigin: string | null): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return hasOurOrigin(headers, publicOrigin);
}

/** A WebSocket handshake always carries Origin; Sec-Fetch-Site is not sent by every browser there. */
export function hasOurOrigin(headers: Headers, publicOrigin: string | null): boolean {
  const { origin, host } = headers;
  if (typeof origin !== 'string') return false;
  if (origin === publicOrigin) return true;
  if (publicOrigin !== null || typeof host !== 'string') return false;
  return origin === `http://${host}` || origin === `https://${host}`;
}
