import { useEffect, useState } from 'react';
import { findServer, pageFolder } from './server.ts';

/** Names by which a machine calls itself: nobody else reaches it by them. */
const LOOPBACK = /^(localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * The folder of the page as other devices reach it: as this one does, or, where this one calls itself,
 * by the address on the network that the server knows. One at a time: the first.
 */
export function reachableFolder(here: string, addresses: readonly string[]): string {
  return LOOPBACK.test(new URL(here).hostname) ? (addresses[0] ?? here) : here;
}

/** The folder of the page for links to other devices; the server is asked only where it is needed. */
export function useFolder(): string {
  const here = pageFolder();
  const [folder, setFolder] = useState(here);
  useEffect(() => {
    if (!LOOPBACK.test(new URL(here).hostname)) return;
    let gone = false;
    void findServer().then((server) => {
      if (gone || server.state !== 'here') return;
      setFolder(reachableFolder(here, server.addresses));
    });
    return () => {
      gone = true;
    };
  }, [here]);
  return folder;
}
