// Serves a folder of built files: nothing but Node's own http, compression and path handling.
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { securityHeaders } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Below this size compression costs more than it saves. */
const SMALLEST_COMPRESSED_BYTES = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Answers a request, with an error of its own where it cannot. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The file that an address means, or null where it leads out of the folder or to a hidden file. */
function fileFor(root: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return null;
  }
  if (path.includes('\0') || path.split(/[\\/]/).some((part) => part.startsWith('.'))) return null;
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(root + sep) ? file : null;
}

function compress(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return zip(body);
  return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
}

/** Answers with the files under a folder. What it has compressed once it keeps. */
export function pagesOf(root: string, headers = securityHeaders()): Answer {
  const compressed = new Map<string, Promise<Buffer>>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    if (/^\/join\/?([?#]|$)/.test(request.url ?? '')) {
      // The address that a classroom's wall shows, to be typed: the screen itself is in the fragment.
      response.writeHead(302, { location: '/#/join' }).end();
      return;
    }
    const file = fileFor(root, request.url ?? '/');
    const info = file === null ? null : await stat(file).catch(() => null);
    if (file === null || !info?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const hashed = file.startsWith(join(root, 'assets') + sep);
    const etag = `"${info.size.toString(36)}-${Math.trunc(info.mtimeMs).toString(36)}"`;
    response.setHeader('content-type', type);
    response.setHeader('etag', etag);
    response.setHeader('vary', 'accept-encoding');
    // The build puts a hash of the content into these names; the page itself is asked for anew.
    response.setHeader(
      'cache-control',
      hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    let body: Buffer = await readFile(file);
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
    if (
      encoding &&
      body.length >= SMALLEST_COMPRESSED_BYTES &&
      !/^(image\/(?!svg)|font)/.test(type)
    ) {
      const key = `${encoding} ${file} ${etag}`;
      const kept = compressed.get(key) ?? compress(body, encoding);
      compressed.set(key, kept);
      body = await kept;
      response.setHeader('content-encoding', encoding);
    }
    response.setHeader('content-length', body.length);
    response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
  }

  return (request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

/** A server of the files under a folder and of nothing else. */
export function fileServer(root: string): Server {
  return createServer(pagesOf(root));
}
