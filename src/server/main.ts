// The server of a built page: what `npm start` runs once everything is there.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { addressesOnNetwork, listen, portFrom } from './network.ts';
import { pagesOf } from './pages.ts';
import { onStop } from './stop.ts';

const DEFAULT_PORT = 4173;
const PAGE = join(import.meta.dirname, '../../dist');

/** Ends with a sentence about what whoever started it has to change. */
function refuseToStart(why: string): never {
  console.error(why);
  process.exit(2);
}

const given = process.env['PORT'] || String(DEFAULT_PORT);
const wanted =
  portFrom(given) ??
  refuseToStart(`PORT has to be a whole number from 1 to 65535, not “${given.slice(0, 80)}”.`);
if (!existsSync(PAGE)) refuseToStart('The page is not built yet: run “npm run build” first.');

const server = createServer(pagesOf(PAGE));
const port = await listen(server, wanted).catch((error: Error) =>
  refuseToStart(`Port ${wanted} cannot be used: ${error.message}.`),
);
console.log(`Line of Contact is at http://localhost:${port}/ (Ctrl-C ends it)`);
for (const address of addressesOnNetwork()) {
  console.log(`On the same network: http://${address}:${port}/`);
}

onStop(() => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
