import { useEffect, useRef } from 'react';

/** What keys do on the page, by the name of the key, with "Shift+" before it where that is held. */
export type Keys = Readonly<Record<string, () => void>>;

/** Where every key writes or chooses. */
const KEEPS_ALL =
  'textarea, select, [contenteditable], dialog, input:not([type="range"], [type="radio"], [type="checkbox"])';
/** Where arrows go from one to the next; in a field Home and End go too. */
const KEEPS_ARROWS = 'input, [role="tab"]';
const KEEPS_ENDS = 'input';
/** Where the space bar presses what has the focus. */
const KEEPS_SPACE = 'button, a, summary, input:not([type="range"])';

/** Whether a key belongs to what has the focus. */
function isKept(target: Element, key: string): boolean {
  if (target.closest(KEEPS_ALL)) return true;
  if (key === ' ') return target.closest(KEEPS_SPACE) !== null;
  if (key === 'Home' || key === 'End') return target.closest(KEEPS_ENDS) !== null;
  return key.startsWith('Arrow') && target.closest(KEEPS_ARROWS) !== null;
}

/** Keys for a whole screen. None is taken from a field, the map, a dialog or a button that has the focus. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]')) return;
      if (isKept(event.target as Element, event.key)) return;
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
