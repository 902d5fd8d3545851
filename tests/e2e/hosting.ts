import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';

/** A host of files alone, as many universities have one: a folder of it is the page. */
export interface StaticHost {
  /** Address of the page, in a folder of the host. */
  readonly address: string;
  /** The files that it serves, a copy of the built ones. */
  readonly folder: string;
  stop(): Promise<void>;
}

const BUILT = join(import.meta.dirname, '../../dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const PREFIX = '/some/folder/';

/** Serve a copy of the built page by a plain host, which knows no sessions and has a page for what it lacks. */
export async function startStaticHost(): Promise<StaticHost> {
  const folder = await mkdtemp(join(tmpdir(), 'static-host-'));
  await cp(BUILT, folder, { recursive: true });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const name = path.startsWith(PREFIX) ? path.slice(PREFIX.length) || 'index.html' : '..';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { 'content-type': 'text/html' }).end('<h1>Not allowed</h1>');
      return;
    }
    (name.includes('..') ? Promise.reject(new Error(name)) : readFile(join(folder, name))).then(
      (body) => {
        const type = TYPES[extname(name)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' }).end(body);
      },
      () => {
        response
          .writeHead(404, { 'content-type': 'text/html' })
          .end('<h1>There is no such page</h1>');
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  let stopped: Promise<void> | undefined;
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PREFIX}`,
    folder,
    stop() {
      stopped ??= new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }).then(() => rm(folder, { recursive: true }));
      return stopped;
    },
  };
}

/** Put another build in place of one: each script of it has a new name, and the old ones are gone. */
export async function replaceBuild(folder: string): Promise<void> {
  const anew = (text: string) => text.replaceAll(/(-[\w-]{7})[\w-]\.js\b/g, '$1~.js');
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    if (!/\.(js|html)$/.test(name)) continue;
    const text = await readFile(path, 'utf8');
    await writeFile(path, anew(text).replace(/"version":"\w+"/, '"version":"another"'));
    await rename(path, join(folder, anew(name)));
  }
}
