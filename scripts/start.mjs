// `npm start`: installs and builds what is missing, serves the page and says where, until stopped.
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, ROOT } from './install.mjs';
import { fileServer, listen } from './serve.mjs';
import { onStop } from './stop.mjs';

const DEFAULT_PORT = 4173;

ensureInstalled();
if (!ensureBuilt()) {
  console.error('The build failed: see the lines above.');
  process.exit(1);
}

const server = fileServer(join(ROOT, 'dist'));
const port = await listen(server, Number(process.env['PORT'] || DEFAULT_PORT));
console.log(`Line of Contact is at http://localhost:${port}/ (Ctrl-C ends it)`);

onStop(() => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
