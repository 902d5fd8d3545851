import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import { refuse, type Fault, type Result } from '../../base/result.ts';

/** Largest body of a request, bytes. */
const LARGEST_BODY = 64_000;
/** What of a larger one is read all the same, unkept, bytes. */
const LARGEST_DISCARDED = 16_000_000;

/** HTTP status of each refusal that is not 400. */
const STATUS: Readonly<Record<string, number>> = {
  'session/unknown-code': 404,
  'session/wrong-ticket': 403,
  'session/wrong-secret': 403,
  'session/removed': 403,
  'session/too-many-tries': 429,
  'session/too-many-sessions': 429,
  'session/too-many-devices': 429,
  'session/other-site': 403,
  'session/too-large': 413,
  'session/elsewhere': 503,
  'session/no-such-export': 404,
  'session/other-rules': 409,
  'session/closed': 403,
  'session/malformed': 400,
  'session/not-kept': 503,
};

/** What a request says, not yet looked at. */
export type Body = Readonly<Record<string, unknown>>;

/** A page of another site cannot send this kind without asking first, should a browser not say where it is from. */
export function isJson({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.split(';', 1)[0] === 'application/json';
}

/** The secret that a request shows, or an empty text. */
export function bearerOf({ headers }: IncomingMessage): string {
  const [, token = ''] = /^Bearer (\S+)$/.exec(headers.authorization ?? '') ?? [];
  return token;
}

/** Whose address a request comes from, as far as the server can know. */
export function addressOf(request: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy ? String(request.headers['x-forwarded-for'] ?? '') : '';
  return networkOf(forwarded.split(',').at(-1)?.trim() || request.socket.remoteAddress || '');
}

/**
 * An address as limits count it. With version 6 whoever has one has as many as they like: those of a
 * network, which share their first half, count as one.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('%', 1)[0]!.split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0');
  const groups = address.includes('::') ? [...first, ...zeros, ...last] : first;
  return `${groups.slice(0, 4).join(':')}::`;
}

/** The JSON object that a request brings, or why it is none. */
export async function readBody(request: IncomingMessage): Promise<Result<Body>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Left early, the request would be destroyed and with it the way for the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += (chunk as Buffer).length;
    if (bytes > LARGEST_BODY) {
      discard(request);
      return refuse('session/too-large', { limit: LARGEST_BODY });
    }
    chunks.push(chunk as Buffer);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { ok: true, value: value as Body };
    }
  } catch {
    // Not JSON: malformed as well.
  }
  return refuse('session/malformed', { path: '/' });
}

/** Let the rest of a request pass, so that its sender comes to read the answer; but not without end. */
function discard(request: IncomingMessage): void {
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > LARGEST_DISCARDED) request.destroy();
  });
}

/** Answer with JSON. */
export function send(response: ServerResponse, status: number, value: object): void {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.writeHead(status);
  response.end(JSON.stringify(value));
}

/** Answer with a refusal. */
export function sendFault(response: ServerResponse, fault: Fault): void {
  send(response, STATUS[fault.code] ?? 400, { fault });
}
