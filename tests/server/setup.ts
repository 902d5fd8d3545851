import type { TestProject } from 'vitest/node';
import {
  findServices,
  missingServices,
  startServices,
  WITHOUT_SERVICES,
} from '../../scripts/services.mjs';

/** Addresses of servers for these tests alone, or why there are none. */
export type Provided =
  | { readonly databaseUrl: string; readonly redisUrl: string }
  | { readonly missing: string }
  | 'left out';

declare module 'vitest' {
  export interface ProvidedContext {
    services: Provided;
  }
}

/** Starts PostgreSQL and Redis before the tests of the server, and stops them afterwards. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  if (process.env[WITHOUT_SERVICES] === '1') {
    project.provide('services', 'left out');
    return;
  }
  const programs = findServices();
  if (programs === null) {
    project.provide('services', { missing: missingServices() });
    return;
  }
  const { databaseUrl, redisUrl, stop } = await startServices(programs);
  project.provide('services', { databaseUrl, redisUrl });
  return stop;
}
