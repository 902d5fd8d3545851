import { inject } from 'vitest';

/** True where whoever runs the tests asked to leave out those that need PostgreSQL and Redis. */
export const servicesLeftOut = inject('services') === 'left out';

/** The addresses of PostgreSQL and Redis; throws, so that a test fails, where there are none. */
export function services(): { readonly databaseUrl: string; readonly redisUrl: string } {
  const provided = inject('services');
  if (provided === 'left out') throw new Error('Tests that need services are to be left out.');
  if ('missing' in provided) throw new Error(provided.missing);
  return provided;
}

/** The address of a database of the test's own on the server for tests. */
export function databaseAddress(name: string): string {
  const address = new URL(services().databaseUrl);
  address.pathname = `/${name}`;
  return address.href;
}
