// The service worker: keeps one build of the page in the browser, so that it opens without a network.
// It is built to a name that never changes, `offline.js` beside the page (`scripts/offline.mjs`).

declare const self: ServiceWorkerGlobalScope;

/** What the build writes in: a hash over everything, the page's first script, and all of its files. */
declare const __BUILD__: {
  readonly version: string;
  readonly entry: string;
  readonly files: readonly string[];
};

const { version, entry, files } = __BUILD__;
const SCOPE = new URL('./', self.location.href).href;
/** Copies of the page in other folders of this origin have caches of their own. */
const OURS = `line-of-contact ${SCOPE} `;
const CACHE = OURS + version;

/** Few at a time: whoever plays meanwhile comes first. */
const AT_ONCE = 3;
/** A network that does not answer by then is as good as none. */
const PAGE_WITHIN_MS = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(keepBuild().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldBuilds().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.url.replace(/[?#].*$/, '');
  if (request.method !== 'GET' || !address.startsWith(SCOPE)) return;
  const path = address.slice(SCOPE.length);
  const isPage = path === '' || path === 'index.html';
  if (isPage && request.mode === 'navigate') event.respondWith(page(request));
  else if (path.startsWith('assets/')) event.respondWith(file(request));
  // All else, the sessions and the question for a newer page above all, is between the page and its server.
});

/** Keep all of a build or nothing of it; files that an earlier build had too are not asked for again. */
async function keepBuild(): Promise<void> {
  const cache = await caches.open(CACHE);
  try {
    // A host may still be putting files in place: the page has to be that of these files.
    const current = await fetch(SCOPE, { cache: 'no-cache' });
    if (!current.ok || !(await current.clone().text()).includes(entry)) {
      throw new Error('The page is of another build.');
    }
    const waiting = [...files];
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
          const address = SCOPE + path;
          if (await cache.match(address)) continue;
          const kept = await caches.match(address, { ignoreVary: true });
          await cache.put(address, kept ?? (await fetchFile(address)));
        }
      }),
    );
    await cache.put(SCOPE, current);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address, { priority: 'low' });
  // Some hosts answer what they do not have with a page.
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!response.ok || isPage) throw new Error(`${address} is not there.`);
  return response;
}

/** The build before this one stays, for tabs that still show it and load its parts when needed. */
async function forgetOldBuilds(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** The page as its server has it now, so that nobody joins a session with an old one; else as kept. */
async function page(request: Request): Promise<Response> {
  const asked = fetch(request);
  const late = new Promise<null>((resolve) => {
    setTimeout(resolve, PAGE_WITHIN_MS, null);
  });
  const answer = await Promise.race([asked, late]).catch(() => null);
  // A redirection belongs to the network, as that of a hotel that wants a name first.
  if (answer && (answer.ok || answer.type === 'opaqueredirect')) return answer;
  const cache = await caches.open(CACHE);
  return (await cache.match(SCOPE)) ?? answer ?? asked;
}

/** Names of files hold a hash of their content: what is kept under one is right whatever its build. */
async function file(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true, ignoreSearch: true })) ?? fetch(request);
}
