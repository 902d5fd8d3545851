import { useSyncExternalStore } from 'react';

/** The three layouts: phone below 760 px, medium below 1,200, wide above. */
export type Layout = 'phone' | 'medium' | 'wide';

const phone = matchMedia('(max-width: 759px)');
const medium = matchMedia('(max-width: 1199px)');

function subscribe(listener: () => void): () => void {
  phone.addEventListener('change', listener);
  medium.addEventListener('change', listener);
  return () => {
    phone.removeEventListener('change', listener);
    medium.removeEventListener('change', listener);
  };
}

/** The layout that the window has room for. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, () =>
    phone.matches ? 'phone' : medium.matches ? 'medium' : 'wide',
  );
}
