import type { Server } from 'node:net';
import { networkInterfaces } from 'node:os';

/** The port that a text names, or null. */
export function portFrom(text: string): number | null {
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}

/** Listens on a port, or on the next free one after it, and tells which. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < 65_535) resolve(listen(server, port + 1));
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, () => {
      server.off('error', failed);
      resolve(port);
    });
  });
}

/** Networks between a machine and the programs on it, which nobody else is in. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|tun|tap|utun|wg|zt)/i;

/** A machine that found no network gives itself such an address. */
const SELF_ASSIGNED = /^169\.254\./;

/**
 * Addresses at which others on the same network reach this machine. Only those of IPv4, which can be
 * read out and typed in a classroom.
 */
export function addressesOnNetwork(
  interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces(),
): readonly string[] {
  return Object.entries(interfaces)
    .filter(([name]) => !VIRTUAL.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
    .filter((address) => !SELF_ASSIGNED.test(address));
}
