import type { IncomingMessage } from 'node:http';

/** Pages that may use the sessions of this server, besides its own. */
export interface Origins {
  /** Whether a proxy in front names the address that the browser was given. */
  readonly behindProxy: boolean;
  /** Addresses of other processes of the same service, as a browser writes them. */
  readonly others: readonly string[];
}

/**
 * Whether a request comes from a page of ours, or from no page at all. Browsers say where a page came
 * from; a page of another site could else use a visitor's network to reach a classroom's server.
 */
export function isOwnPage({ headers }: IncomingMessage, { behindProxy, others }: Origins): boolean {
  const site = headers['sec-fetch-site'];
  const { origin } = headers;
  if (origin === undefined) return site !== 'cross-site';
  const host = hostOf(origin);
  if (host === null) return false;
  const own = [headers.host, behindProxy ? String(headers['x-forwarded-host'] ?? '') : ''];
  return own.includes(host) || others.some((other) => hostOf(other) === host);
}

/** The host and port of an address; null for what is none, such as the origin `null` of a file. */
function hostOf(address: string): string | null {
  return URL.parse(address)?.host || null;
}
