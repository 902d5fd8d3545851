import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { Scrolling } from '../../src/ui/parts/Scrolling.tsx';

const root = createRoot(document.body.appendChild(document.createElement('div')));
afterEach(() => flushSync(() => root.render(null)));

/** A part of 100 px around a table of so many. */
function show(tableWidthPx: number): HTMLElement {
  flushSync(() =>
    root.render(
      <div style={{ width: 100 }}>
        <Scrolling>
          <table style={{ width: tableWidthPx }}>
            <caption>Odds</caption>
            <tbody>
              <tr>
                <td>1</td>
              </tr>
            </tbody>
          </table>
        </Scrolling>
      </div>,
    ),
  );
  return document.querySelector('table')!.parentElement!;
}

it('a part that scrolls can be reached and has a name from its first moment on', () => {
  const part = show(300);
  expect(part.tabIndex).toBe(0);
  expect(part.getAttribute('role')).toBe('group');
  expect(part.getAttribute('aria-label')).toContain('Odds');
});

it('a part that comes to scroll can be reached, and no longer once it fits', async () => {
  const part = show(50);
  expect(part.tabIndex).toBe(-1);
  const table = part.querySelector('table')!;
  table.style.width = '300px';
  await expect.poll(() => part.tabIndex).toBe(0);
  table.style.width = '50px';
  await expect.poll(() => part.tabIndex).toBe(-1);
});
