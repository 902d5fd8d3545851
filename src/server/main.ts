// The server of a built page: what `npm start` runs once everything is there.
import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { securityHeaders } from './headers.ts';
import { addressesOnNetwork, listen, portFrom } from './network.ts';
import { pagesOf } from './pages.ts';
import { startSessions } from './sessions/sessions.ts';
import { onStop } from './stop.ts';
import type { StorePlace } from './store/open.ts';

const DEFAULT_PORT = 4173;
const PAGE = process.env['PAGE_FOLDER'] || join(import.meta.dirname, '../../dist');

/** Ends with a sentence about what whoever started it has to change. */
function refuseToStart(why: string): never {
  console.error(why);
  process.exit(2);
}

/** Where sessions are kept: in a database that is named, or in a file of this folder. */
function placeFrom(env: NodeJS.ProcessEnv): StorePlace {
  const databaseUrl = env['DATABASE_URL'];
  if (databaseUrl) return { databaseUrl };
  const file = env['SESSIONS_FILE'] || join(import.meta.dirname, '../../data/sessions.db');
  mkdirSync(dirname(file), { recursive: true });
  return { file };
}

const given = process.env['PORT'] || String(DEFAULT_PORT);
const wanted =
  portFrom(given) ??
  refuseToStart(`PORT has to be a whole number from 1 to 65535, not “${given.slice(0, 80)}”.`);
if (!existsSync(PAGE)) refuseToStart('The page is not built yet: run “npm run build” first.');

const behindProxy = Boolean(process.env['BEHIND_PROXY']);
const others = (process.env['OTHER_ORIGINS'] ?? '').split(/[\s,]+/).filter(Boolean);
const headers = securityHeaders(others);
const pages = pagesOf(PAGE, headers);
const server = createServer((request, response) => {
  if (!sessions.handle(request, response)) pages(request, response);
});
const sessions = await startSessions(server, {
  place: placeFrom(process.env),
  redisUrl: process.env['REDIS_URL'],
  publicAddress: process.env['PUBLIC_ADDRESS'],
  behindProxy,
  others,
  headers,
  addresses: () => addressesOnNetwork().map((address) => `http://${address}:${port}/`),
}).catch((error: Error) => refuseToStart(`Sessions cannot be kept: ${error.message}.`));
const port = await listen(server, wanted).catch((error: Error) =>
  refuseToStart(`Port ${wanted} cannot be used: ${error.message}.`),
);
console.log(`Line of Contact is at http://localhost:${port}/ (Ctrl-C ends it)`);
for (const address of addressesOnNetwork()) {
  console.log(`On the same network: http://${address}:${port}/`);
}

onStop(() => {
  void sessions.stop().finally(() => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
});
