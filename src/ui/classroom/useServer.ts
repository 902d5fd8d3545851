import { useEffect, useState } from 'react';
import { findServer, type FoundServer } from './server.ts';

/** Whether sessions can be had where this page comes from; asked again when a lost network is back. */
export function useServer(): FoundServer['state'] | 'looking' {
  const [state, setState] = useState<FoundServer['state'] | 'looking'>('looking');
  useEffect(() => {
    let gone = false;
    const look = () => {
      void findServer().then((found) => {
        if (!gone) setState(found.state);
      });
    };
    look();
    addEventListener('online', look);
    return () => {
      gone = true;
      removeEventListener('online', look);
    };
  }, []);
  return state;
}
