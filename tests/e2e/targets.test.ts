import { expect, test, type Page } from '@playwright/test';
import { openScreen, SCREENS } from './screens.ts';

/**
 * Whatever is pressed is large enough (WCAG 2.2, 2.5.8): on a desktop 24 pixels each way, or so far from
 * others that circles of 24 pixels about their middles do not meet; on a phone 44 pixels high. Words within a
 * sentence are exempt. And fields are seen by an edge of 3 to 1 (1.4.11).
 */
async function faultsOf(page: Page, phone: boolean): Promise<readonly string[]> {
  return page.evaluate((isPhone) => {
    const OPERABLE =
      'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [role="slider"]';
    const isShown = (element: Element) => {
      const box = element.getBoundingClientRect();
      const unseen = element.closest('.hidden, .skip, [inert]') !== null;
      return (
        box.width > 1 &&
        box.height > 1 &&
        !unseen &&
        element.checkVisibility({ visibilityProperty: true })
      );
    };
    /** What a press anywhere on it does the same: the label around a field. */
    const target = (element: Element) => element.closest('label') ?? element;
    /** Within a sentence, a figure of a table or a chain of words: words stand beside it on its line. */
    const isInline = (element: Element) => {
      if (!getComputedStyle(element).display.startsWith('inline')) return false;
      const { parentElement } = element;
      const around = parentElement?.closest('p, li, td, th, dd, dt, small, figcaption, span');
      const words = (around?.textContent ?? '').trim().length;
      return words > (element.textContent ?? '').trim().length + 1;
    };
    const all = [...document.querySelectorAll(OPERABLE)].filter(isShown);
    const boxes = new Map(all.map((element) => [element, target(element).getBoundingClientRect()]));
    const tell = (element: Element) => {
      const { width, height } = boxes.get(element)!;
      const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
      const name = words.trim().replaceAll(/\s+/g, ' ').slice(0, 50);
      return `${element.tagName.toLowerCase()}.${element.className} “${name}” ${Math.round(width)} × ${Math.round(height)}`;
    };
    /** A figure or word of a text, that opens what it is made of, is dotted. */
    const isOfText = (element: Element) =>
      getComputedStyle(element).textDecorationStyle === 'dotted' || element.closest('svg') !== null;
    const small = all.filter((element) => {
      const { width, height } = boxes.get(element)!;
      const tall = isPhone && !isOfText(element);
      const short = tall ? height < 43.5 : height < 23.5 || width < 23.5;
      return short && !isInline(element);
    });
    const crowded = (element: Element) => {
      const own = boxes.get(element)!;
      const [x, y] = [own.left + own.width / 2, own.top + own.height / 2];
      return all.some((other) => {
        const box = boxes.get(other)!;
        if (other === element || target(other) === target(element)) return false;
        if (target(other).contains(element) || element.contains(other)) return false;
        const nearX = Math.max(box.left, Math.min(x, box.right));
        const nearY = Math.max(box.top, Math.min(y, box.bottom));
        return Math.hypot(nearX - x, nearY - y) < 12;
      });
    };
    const sizes = small
      .filter((element) => (isPhone && !isOfText(element)) || crowded(element))
      .map(tell);

    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const luminance = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const ground = (element: Element | null): string => {
      if (!element) return 'white';
      const colour = getComputedStyle(element).backgroundColor;
      return /, 0\)$|transparent/.test(colour) ? ground(element.parentElement) : colour;
    };
    const edges = all
      .filter((element) =>
        element.matches('select, textarea, input:not([type=radio], [type=checkbox], [type=range])'),
      )
      .filter((element) => {
        const { borderBottomColor, borderBottomWidth } = getComputedStyle(element);
        const [a, b] = [
          luminance(borderBottomColor),
          luminance(ground(element.parentElement)),
        ].toSorted((x, y) => y - x);
        return Number.parseFloat(borderBottomWidth) < 1 || (a! + 0.05) / (b! + 0.05) < 3;
      })
      .map((element) => `edge of ${tell(element)}`);
    return [...new Set([...sizes, ...edges])];
  }, phone);
}

test('whatever is pressed is large enough, and fields are seen', async ({ page }, { project }) => {
  test.slow();
  for (const screen of SCREENS) {
    await openScreen(page, screen, { language: 'en', theme: 'light' });
    expect.soft(await faultsOf(page, project.name === 'phone'), screen.name).toEqual([]);
  }
});
