// PostgreSQL and Redis for the tests: private servers in a temporary folder, gone afterwards.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {{ initdb: string, postgres: string, redis: string }} Programs */
/** @typedef {{ uid: number, gid: number }} Owner */
/** @typedef {{ databaseUrl: string, redisUrl: string, stop: () => Promise<void> }} Services */

/** Where packages put them that are not on the path: Debian's PostgreSQL, Homebrew's. */
const FOLDERS_OF_VERSIONS = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'];

const READY_WITHIN_MS = 30_000;
const STOPPED_WITHIN_MS = 10_000;

/** Set to 1, the tests that need the two servers are left out. */
export const WITHOUT_SERVICES = 'LINE_OF_CONTACT_WITHOUT_SERVICES';

/** Folders with programs: those of the path, then those of the newest versions. */
function programFolders() {
  const versions = FOLDERS_OF_VERSIONS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^(postgresql@)?\d+$|^redis$/.test(name))
      .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
      .map((name) => join(folder, name, 'bin')),
  );
  return [...(process.env['PATH'] ?? '').split(delimiter), ...versions, '/usr/sbin', '/usr/bin'];
}

/**
 * The programs of the two servers, or null where one is missing.
 * @returns {Programs | null}
 */
export function findServices() {
  const folders = programFolders();
  const find = (/** @type {string} */ name) =>
    folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  const [initdb, postgres, redis] = ['initdb', 'postgres', 'redis-server'].map(find);
  return initdb && postgres && redis ? { initdb, postgres, redis } : null;
}

/** Makes sure that there are the two servers: those already here, or the system's packages. */
export function ensureServices() {
  if (process.env[WITHOUT_SERVICES] === '1' || findServices()) return;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('No PostgreSQL or no Redis found: installing them for the tests of the server.');
    for (const args of [['update'], ['install', '-y', 'postgresql', 'redis-server']]) {
      spawnSync('apt-get', args, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
  }
  if (!findServices()) console.error(missingServices());
}

/** What a person has to do where the servers could not be had. */
export function missingServices() {
  return `These tests need the programs of PostgreSQL and Redis: install both, or set ${WITHOUT_SERVICES}=1 to leave them out.`;
}

/**
 * Whom the servers run as: PostgreSQL refuses to be root.
 * @returns {Owner | null}
 */
function ownerForServers() {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = ['postgres', 'nobody']
    .map((name) => users.find((one) => one[0] === name))
    .find(Boolean);
  if (!user) throw new Error('There is no user “postgres” or “nobody” to run PostgreSQL as.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/**
 * A free port from this one on. Below those that systems give to outgoing connections, which may take one
 * before the server that it is for.
 * @param {number} port
 * @returns {Promise<number>}
 */
function freePort(port) {
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(freePort(port + 1)));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(port)));
  });
}

/**
 * Starts a server and waits for the line in which it says that it is ready.
 * @param {string} program
 * @param {string[]} args
 * @param {{ owner: Owner | null, folder: string, ready: RegExp }} options
 * @returns {Promise<import('node:child_process').ChildProcess>}
 */
function startServer(program, args, { owner, folder, ready }) {
  const child = spawn(program, args, {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C is for the tests, which then stop their servers themselves.
    detached: true,
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (/** @type {string} */ why) => {
      child.kill('SIGKILL');
      reject(new Error(`${program} ${why}:\n${said.slice(-2000)}`));
    };
    const limit = setTimeout(() => fail('was not ready in time'), READY_WITHIN_MS);
    const hear = (/** @type {Buffer} */ part) => {
      said = (said + part.toString()).slice(-10_000);
      if (!ready.test(said)) return;
      clearTimeout(limit);
      resolve(child);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code) => {
      clearTimeout(limit);
      fail(`ended with ${code}`);
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 * @returns {Promise<void>}
 */
function stopServer(child, signal) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const limit = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN_MS);
    child.on('exit', () => {
      clearTimeout(limit);
      resolve();
    });
    child.kill(signal);
  });
}

/**
 * Starts both servers on free ports of this machine alone.
 * @param {Programs} programs
 * @returns {Promise<Services>}
 */
export async function startServices(programs) {
  const owner = ownerForServers();
  const folder = mkdtempSync(join(tmpdir(), 'line-of-contact-services-'));
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  // The last resort where the tests are ended without having stopped them.
  const abandon = () => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', abandon);
  const stop = async () => {
    // SIGINT is PostgreSQL's “fast”: it ends what its clients are doing.
    await Promise.all(children.map((child) => stopServer(child, 'SIGINT')));
    rmSync(folder, { recursive: true, force: true });
    process.off('exit', abandon);
  };
  try {
    if (owner) chownSync(folder, owner.uid, owner.gid);
    const data = join(folder, 'postgres');
    const made = spawnSync(
      programs.initdb,
      ['-D', data, '-U', 'tests', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
      { ...owner, cwd: folder, encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(`initdb failed:\n${made.stderr}`);
    const postgresPort = await freePort(30_000 + (process.pid % 2_000));
    const redisPort = await freePort(postgresPort + 1);
    const loopback = ['-h', '127.0.0.1', '-k', ''];
    children.push(
      await startServer(programs.postgres, ['-D', data, '-p', String(postgresPort), ...loopback], {
        owner,
        folder,
        ready: /ready to accept connections/,
      }),
    );
    const memoryOnly = ['--save', '', '--appendonly', 'no', '--dir', folder];
    children.push(
      await startServer(
        programs.redis,
        ['--port', String(redisPort), '--bind', '127.0.0.1', ...memoryOnly],
        { owner, folder, ready: /Ready to accept connections/i },
      ),
    );
    return {
      databaseUrl: `postgres://tests@127.0.0.1:${postgresPort}/postgres`,
      redisUrl: `redis://127.0.0.1:${redisPort}`,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
