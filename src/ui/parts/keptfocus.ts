/** Parts of a page that can hold the focus for what was in them. */
const PARTS = 'section, form, fieldset, dialog, [role="dialog"], main';

/**
 * Keeps the focus on the page. What had it may go: a notice is closed, a list gets shorter, a screen gives
 * way to one that does not take the focus by itself. Then the part that it was in takes it, so that whoever
 * goes by keys or listens stays where they were and is not sent to the top of the page.
 */
export function keepFocus(): void {
  /** What had the focus last, and what it was in. */
  let around: readonly Element[] = [];
  const isLost = () =>
    around.length > 0 && !around[0]!.isConnected && document.activeElement === document.body;
  const give = () => {
    if (!isLost()) return;
    const part =
      around.find((each) => each.isConnected && each.matches(PARTS)) ??
      document.querySelector('main');
    // While the next screen is on its way there is none.
    if (!part) return;
    const title = part.matches('main') && part.querySelector<HTMLElement>('h1[tabindex]');
    const taker = title || (part as HTMLElement);
    if (!taker.hasAttribute('tabindex')) taker.tabIndex = -1;
    taker.focus({ preventScroll: true });
  };
  document.addEventListener('focusin', ({ target }) => {
    around = upwards(target as Element);
  });
  // A title that takes the focus when its page arrives goes first.
  new MutationObserver(() => {
    if (isLost()) requestAnimationFrame(give);
  }).observe(document.body, { childList: true, subtree: true });
}

/** An element and all that it is in, from the inside out. */
function upwards(element: Element): readonly Element[] {
  const { parentElement } = element;
  return parentElement ? [element, ...upwards(parentElement)] : [element];
}
