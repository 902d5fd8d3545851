// `npm start`: installs and builds what is missing, serves the page and says where, until stopped.
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, ROOT } from './install.mjs';
import { fileServer, listen, portFrom } from './serve.mjs';
import { onStop } from './stop.mjs';

const DEFAULT_PORT = 4173;

const given = process.env['PORT'] || String(DEFAULT_PORT);
const wanted = portFrom(given);
if (wanted === null) {
  console.error(`PORT has to be a whole number from 1 to 65535, not “${given.slice(0, 80)}”.`);
  process.exit(2);
}
ensureInstalled();
if (!ensureBuilt()) {
  console.error('The build failed: see the lines above.');
  process.exit(1);
}

const server = fileServer(join(ROOT, 'dist'));
const port = await listen(server, wanted).catch((error) => {
  console.error(`Port ${wanted} cannot be used: ${error.message}.`);
  process.exit(2);
});
console.log(`Line of Contact is at http://localhost:${port}/ (Ctrl-C ends it)`);

onStop(() => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
