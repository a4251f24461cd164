/** The instances of the State and their demonstration twins; a link that leads elsewhere is not theirs. */
const HOSTS: ReadonlySet<string> = new Set([
  'rdv.anct.gouv.fr',
  'demo.rdv.anct.gouv.fr',
  'www.rdv-solidarites.fr',
  'demo.rdv-solidarites.fr',
  'www.rdv-aide-numerique.fr',
  'demo.rdv-aide-numerique.fr',
]);

/** The address, when it is on an instance we know, by https and its usual port, or on the configured one (`base`); else null. */
export function onKnownInstance(text: string, base: string | null): URL | null {
  const url = webAddress(text);
  if (url === null) return null;
  if (base !== null && url.origin === new URL(base).origin) return url;
  return url.protocol === 'https:' && url.port === '' && HOSTS.has(url.hostname) ? url : null;
}

/** An http(s) address without a password in it; null for anything else (`javascript:`, `mailto:`, a bare name). */
export function webAddress(text: string): URL | null {
  const trimmed = text.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  return url.username === '' && url.password === '' ? url : null;
}
