import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressesOnNetwork, listen } from '../../src/server/network.ts';
import { fileServer } from '../../src/server/pages.ts';

const SCRIPT = 'export const text = 1;\n'.repeat(100);

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'line-of-contact-'));
  mkdirSync(join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(join(folder, 'outside.txt'), 'outside');
  writeFileSync(join(folder, 'dist/index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'dist/.sources'), 'hidden');
  writeFileSync(join(folder, 'dist/assets/index-abc.js'), SCRIPT);
  server = fileServer(join(folder, 'dist'));
  port = await listen(server, 20_000);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path exactly as written: `fetch` would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server of built files', () => {
  it('serves the page, to be asked for anew each time, under a policy without inline scripts', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body.toString()).toBe('<!doctype html>');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
  });

  it('serves built files for good, compressed as the browser asks', async () => {
    const path = '/assets/index-abc.js';
    const brotli = await ask(path, { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.headers['cache-control']).toContain('immutable');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT);
    const zipped = await ask(path, { 'accept-encoding': 'gzip' });
    expect(gunzipSync(zipped.body).toString()).toBe(SCRIPT);
    expect((await ask(path)).body.toString()).toBe(SCRIPT);
  });

  it('answers that nothing has changed', async () => {
    const { headers } = await ask('/');
    expect((await ask('/', { 'if-none-match': String(headers.etag) })).status).toBe(304);
  });

  it.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/assets/..%5c..%5c..%5coutside.txt',
    '/.sources',
    '/assets',
    '/%00',
    '/%zz',
    '/nothing.js',
  ])('has nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('leads the address that is typed from a wall to where a code is entered', async () => {
    const { status, headers } = await ask('/join');
    expect(status).toBe(302);
    expect(headers.location).toBe('/#/join');
    expect((await ask('/joint')).status).toBe(404);
  });

  it('takes nothing in', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  it.each(['abc', '-1', '0', '99999', '4802.5', '0x10', ' 80'])(
    'refuses the port “%s”',
    (given) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['src/server/main.ts'], {
        env: { ...process.env, PORT: given },
        encoding: 'utf8',
      });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^PORT has to be .*\n$/);
    },
  );

  it('moves on to the next port where one is taken', async () => {
    const second = fileServer(folder);
    expect(await listen(second, port)).toBeGreaterThan(port);
    second.close();
  });

  it('names addresses that others on the network can reach', () => {
    const at = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false) => ({
      address,
      family,
      internal,
      netmask: '',
      mac: '',
      cidr: null,
      scopeid: 0,
    });
    expect(
      addressesOnNetwork({
        lo: [at('127.0.0.1', 'IPv4', true)],
        wlan0: [at('192.168.1.20'), at('fe80::1', 'IPv6')],
        eth0: [at('169.254.3.4')],
        docker0: [at('172.17.0.1')],
        en0: [at('10.0.0.7')],
      }),
    ).toEqual(['192.168.1.20', '10.0.0.7']);
  });
});
