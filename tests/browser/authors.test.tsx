import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import Authors from '../../src/ui/screens/level/authors/Authors.tsx';
import { keepDraft } from '../../src/ui/screens/level/authors/opened.ts';
import { makeLevelLink } from '../../src/replay/index.ts';

const root = createRoot(document.body.appendChild(document.createElement('div')));
afterEach(() => {
  flushSync(() => root.render(null));
  keepDraft(null);
  history.replaceState(null, '', '#');
});

/** The screen as it opens at an address with a level in a link, or at one without. */
function open(text: string | null): void {
  const link = text === null ? null : makeLevelLink(text);
  const value = link?.ok ? link.value : null;
  history.replaceState(null, '', value === null ? '#/levels?own' : `#/levels?level-in=${value}`);
  flushSync(() => root.render(null));
  flushSync(() => root.render(<Authors link={value} own={null} />));
}

const editor = page.getByRole('textbox', { name: /^The level as text/ });

it('what was changed of a level from a link is what a reload brings back', async () => {
  open('{"format":\n1}');
  await expect.element(page.getByText('1 fault', { exact: true })).toBeVisible();
  await editor.fill('{"format":\n2}');
  await expect.element(page.getByText('Checking')).not.toBeInTheDocument();
  await expect.element(page.getByText('1 fault', { exact: true })).toBeVisible();
  expect(location.hash).toBe('#/levels?own');
  open(null);
  await expect.element(editor).toHaveValue('{"format":\n2}');
});

it('looking at a level from a link loses no draft', async () => {
  keepDraft({ text: '{"mine":\n1}', from: 'paste', own: null });
  open('{"format":\n1}');
  await expect.element(page.getByText('1 fault', { exact: true })).toBeVisible();
  open(null);
  await expect.element(editor).toHaveValue('{"mine":\n1}');
});
