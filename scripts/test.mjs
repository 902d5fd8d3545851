// `npm test`: installs what is missing, runs every suite even after a failure, and counts them all.
// `npm test -- unit e2e` runs only the suites named.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, nodePath, ROOT, toolEnv } from './install.mjs';
import { onStop } from './stop.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, run: () => Promise<Count> }} Suite */

const REPORTS = join(ROOT, 'node_modules/.cache/line-of-contact');

/** A suite that has not ended by then hangs: it is stopped and counts as failed. */
const TIME_LIMIT_MINUTES = 30;

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;

/**
 * Runs a script of a package with Node 24; resolves to its exit code, or 1 where it was stopped.
 * @param {string} script
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function runNode(script, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(nodePath(), [script, ...args], {
      cwd: ROOT,
      env: toolEnv(env),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    running = child;
    const limit = setTimeout(() => {
      console.error(`Stopped after ${TIME_LIMIT_MINUTES} minutes.`);
      child.kill('SIGINT');
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    }, TIME_LIMIT_MINUTES * 60_000);
    child.on('close', (code) => {
      clearTimeout(limit);
      running = undefined;
      resolve(code ?? 1);
    });
  });
}

/**
 * A check that either holds or does not, and so counts as one.
 * @param {string} name
 * @param {string} script
 * @param {string[]} args
 * @returns {Suite}
 */
function check(name, script, args) {
  return {
    name,
    async run() {
      const code = await runNode(`node_modules/${script}`, args);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

/**
 * True when a folder holds a file whose name ends so.
 * @param {string} folder
 * @param {RegExp} ending
 */
function holds(folder, ending) {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return false;
  return readdirSync(path, { recursive: true }).some((name) => ending.test(String(name)));
}

/**
 * A suite of tests, counted from its own report. One that crashed or ran nothing counts as failed.
 * @param {string} name
 * @param {string} folder
 * @param {(report: string) => Promise<number>} execute
 * @param {(report: any) => Count} count
 * @returns {Suite}
 */
function tests(name, folder, execute, count) {
  return {
    name,
    async run() {
      if (!holds(folder, /\.(test|spec)\.tsx?$/)) {
        console.log(`No tests in ${folder}.`);
        return { passed: 0, failed: 0 };
      }
      const report = join(REPORTS, `${name}.json`);
      rmSync(report, { force: true });
      const code = await execute(report);
      /** @type {Count} */
      let counted = { passed: 0, failed: 0 };
      if (existsSync(report)) counted = count(JSON.parse(readFileSync(report, 'utf8')));
      else console.error(`The suite ${name} left no report.`);
      const ranNothing = counted.passed + counted.failed === 0;
      if (counted.failed === 0 && (code !== 0 || ranNothing)) counted.failed = 1;
      return counted;
    },
  };
}

/**
 * A file that fails outside its tests, such as on import, counts as one.
 * @param {any} report
 * @returns {Count}
 */
function countVitest(report) {
  const count = { passed: 0, failed: 0 };
  for (const file of report.testResults) {
    const results = file.assertionResults.map((/** @type {any} */ result) => result.status);
    const failed = results.filter((/** @type {string} */ status) => status === 'failed').length;
    count.passed += results.filter((/** @type {string} */ status) => status === 'passed').length;
    count.failed += file.status === 'failed' ? Math.max(1, failed) : failed;
  }
  return count;
}

/**
 * @param {any} report
 * @returns {Count}
 */
function countPlaywright(report) {
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

/**
 * @param {string} project
 * @param {string} folder
 */
function vitest(project, folder) {
  return tests(
    project,
    folder,
    (report) =>
      runNode('node_modules/vitest/vitest.mjs', [
        'run',
        `--project=${project}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ]),
    countVitest,
  );
}

/** @type {Suite[]} */
const SUITES = [
  check('types', 'typescript/bin/tsc', ['--project', 'tsconfig.json']),
  check('pure-types', 'typescript/bin/tsc', ['--project', 'src/engine/tsconfig.json']),
  check('worker-types', 'typescript/bin/tsc', ['--project', 'src/ui/offline/worker/tsconfig.json']),
  check('format', '@biomejs/biome/bin/biome', ['format']),
  check('lint', 'oxlint/bin/oxlint', []),
  vitest('unit', 'tests'),
  vitest('server', 'tests/server'),
  vitest('browser', 'tests/browser'),
  check('build', '../scripts/build.mjs', []),
  tests(
    'e2e',
    'tests/e2e',
    (report) =>
      runNode('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      }),
    countPlaywright,
  ),
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !SUITES.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(
    `No suite ${unknown.join(', ')}. There are: ${SUITES.map((s) => s.name).join(', ')}.`,
  );
  process.exit(2);
}

onStop(() => {
  if (running === undefined) process.exit(130);
  // As Ctrl-C does: the runners then close their browsers and servers before they end.
  running.on('close', () => process.exit(130));
  running.kill('SIGINT');
});

ensureInstalled();
mkdirSync(REPORTS, { recursive: true });
const chosen = SUITES.filter((suite) => wanted.length === 0 || wanted.includes(suite.name));
if (chosen.some(({ name }) => name === 'browser' || name === 'e2e')) {
  // Only now: it needs a package that the install may just have brought.
  const { ensureChromium } = await import('./browser.mjs');
  ensureChromium();
}

if (chosen.some(({ name }) => name === 'server')) {
  const { ensureServices } = await import('./services.mjs');
  ensureServices();
}

/** @type {Count} */
const total = { passed: 0, failed: 0 };
const lines = [];
for (const { name, run } of chosen) {
  console.log(`\n== ${name}`);
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  lines.push(`${failed > 0 ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed`);
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
