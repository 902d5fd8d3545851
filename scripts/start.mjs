// `npm start`: installs and builds what is missing, then runs the server until stopped.
import { spawn } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, nodePath, ROOT, toolEnv } from './install.mjs';
import { onStop } from './stop.mjs';

ensureInstalled();
if (!ensureBuilt()) {
  console.error('The build failed: see the lines above.');
  process.exit(1);
}

// By the channel the server notices when this process is gone.
const server = spawn(nodePath(), ['src/server/main.ts'], {
  cwd: ROOT,
  env: toolEnv(),
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
server.on('exit', (code) => process.exit(code ?? 1));
onStop(() => server.kill('SIGTERM'));
