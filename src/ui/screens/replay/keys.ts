import { useEffect, useRef } from 'react';

/** What keys do on the page, by the name of the key, with "Shift+" before it where that is held. */
export type Keys = Readonly<Record<string, () => void>>;

/** Where arrows and letters have a meaning of their own. */
const KEEPS_ALL = 'input, textarea, select, [contenteditable], [role="tab"], dialog';
/** Where the space bar and Enter press what has the focus. */
const KEEPS_SPACE = 'button, a, summary';

/** Keys for a whole screen. None is taken from a field, the map, a dialog or a button that has the focus. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (target.closest(KEEPS_ALL) || document.querySelector('dialog[open]')) return;
      if (event.key === ' ' && target.closest(KEEPS_SPACE)) return;
      const letter = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      // "?" is typed with Shift on many keyboards.
      const name = event.shiftKey && letter !== '?' ? `Shift+${letter}` : letter;
      const deed = latest.current[name];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
