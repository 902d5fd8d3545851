import { expect, type Page } from '@playwright/test';

/** The page through its focus: what has it, as it is told to whoever does not see, and whether it is seen. */

/** What has the focus. */
export interface Stop {
  /** Its role and name in the accessibility tree; of what unfolds, "disclosure". Empty where nothing has the focus. */
  readonly role: string;
  readonly name: string;
  /** Its states, and what is in it, as written in the tree. */
  readonly states: string;
  /** What is wrong with how it is seen; empty where nothing is. */
  readonly faults: readonly string[];
  /** The part of the page it is in, and where in it, CSS pixels; it does not change by scrolling. */
  readonly part: number;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** "- button "Undo" [disabled]:", within quotes of its own where it has a colon. */
const LINE = /^- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/s;

/** What has the focus now. */
export async function look(page: Page): Promise<Stop> {
  const seen = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body || element === document.documentElement) return null;
    const box = element.getBoundingClientRect();
    const faults: string[] = [];
    // A title takes the focus when its page comes; nothing can be done with it.
    const operable = element.tagName !== 'H1' && element.tabIndex >= 0;
    const ringed = (at: Element | null, up: number): boolean => {
      if (!at || up < 0) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
      const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return (drawn && !outlineColor.endsWith(', 0)')) || ringed(at.parentElement, up - 1);
    };
    if (operable && !ringed(element, 1)) faults.push('no ring');
    const shown = [
      [0.5, 0.5],
      [0.02, 0.5],
      [0.98, 0.5],
      [0.5, 0.05],
      [0.5, 0.95],
    ].some(([x, y]) => {
      const hit = document.elementFromPoint(box.left + box.width * x!, box.top + box.height * y!);
      return hit !== null && (element.contains(hit) || hit === element.closest('label'));
    });
    if (operable && !shown) faults.push('not in sight');
    if (element.tabIndex > 0) faults.push('an order of its own');
    const part = element.closest(
      'section, form, nav, aside, header, table, fieldset, main, dialog',
    );
    const parts = [...document.querySelectorAll('*')];
    const { left = 0, top = 0 } = part?.getBoundingClientRect() ?? {};
    const summary = element.tagName === 'SUMMARY';
    return {
      faults,
      summary: summary && {
        name: element.textContent.trim(),
        states: (element.parentElement as HTMLDetailsElement).open ? '[expanded]' : '',
      },
      part: part ? parts.indexOf(part) : -1,
      box: {
        left: box.left - left,
        top: box.top - top,
        right: box.right - left,
        bottom: box.bottom - top,
      },
    };
  });
  if (!seen) {
    const nowhere = { left: 0, top: 0, right: 0, bottom: 0 };
    return { role: '', name: '', states: '', faults: [], part: -1, box: nowhere };
  }
  const { summary, ...rest } = seen;
  if (summary) return { ...rest, role: 'disclosure', ...summary };
  const [, role = '', name = '', states = ''] =
    LINE.exec(await page.locator('*:focus').ariaSnapshot()) ?? [];
  return { ...rest, role, name: name.replaceAll('\\"', '"').replaceAll("''", "'"), states };
}

/** What a stop is called in a message. */
export const told = ({ role, name }: Stop) => `${role} “${name}”`;

/** Press a key, and what has the focus then. */
export async function press(page: Page, key: string): Promise<Stop> {
  await page.keyboard.press(key);
  return look(page);
}

type Wanted = readonly [role: string, name: string | RegExp];

export function is({ role, name }: Stop, [wantedRole, wantedName]: Wanted): boolean {
  return (
    role === wantedRole &&
    (typeof wantedName === 'string' ? name === wantedName : wantedName.test(name))
  );
}

/** More stops than any screen has. */
const STOPS = 100;
/** The debrief is a long page. */
const WALK = 400;

/** Go on by Tab, or back by Shift+Tab, to what is wanted; every stop on the way is seen. */
export async function find(
  page: Page,
  role: string,
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<Stop> {
  const passed: string[] = [];
  for (let at = 0; at < STOPS; at++) {
    const stop = await press(page, key);
    expect(stop.faults, `${told(stop)} after ${passed.at(-1)}`).toEqual([]);
    if (is(stop, [role, name])) return stop;
    passed.push(told(stop));
  }
  throw new Error(
    `no ${role} ${String(name)} by ${key}; passed ${[...new Set(passed)].join(', ')}`,
  );
}

/** The focus comes to something, which may take as long as what it is in. */
export async function arrives(page: Page, role: string, name: string | RegExp): Promise<void> {
  await expect(async () => {
    const stop = await look(page);
    expect(is(stop, [role, name]), `at ${told(stop)} and not at ${role} ${String(name)}`).toBe(
      true,
    );
  }).toPass();
}

/** Something has the focus, and is seen to have it. */
export async function kept(page: Page, after: string): Promise<Stop> {
  const stop = await look(page);
  expect(stop.role, `the focus after ${after}`).not.toBe('');
  expect(stop.faults, `${told(stop)} after ${after}`).toEqual([]);
  return stop;
}

/**
 * Through the whole page by Tab, from its beginning to its end: nothing holds the focus, all of it is seen,
 * and within a part it goes down or to the right.
 */
export async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.getSelection()?.removeAllRanges();
  });
  for (let at = 0; at < WALK; at++) {
    const stop = await press(page, 'Tab');
    if (stop.role === '') {
      if (stops.length > 0) return stops;
      continue;
    }
    expect(stop.faults, told(stop)).toEqual([]);
    const before = stops.at(-1);
    if (before?.part === stop.part) {
      const back = stop.box.bottom <= before.box.top && stop.box.left < before.box.right;
      expect(back, `${told(stop)} stands above ${told(before)}`).toBe(false);
    }
    stops.push(stop);
  }
  throw new Error(`no end after ${stops.map(told).join(', ')}`);
}
