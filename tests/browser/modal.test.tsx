import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Modal } from '../../src/ui/parts/Modal.tsx';

const root = createRoot(document.body.appendChild(document.createElement('div')));
afterEach(() => flushSync(() => root.render(null)));

/** A button that opens a dialog, in which there may be another such button. */
function Opener({ title, inside }: { title: string; inside?: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open the {title}
      </button>
      {open && (
        <Modal title={title} onClose={() => setOpen(false)}>
          {inside}
        </Modal>
      )}
    </>
  );
}

it('a dialog that was opened from another closes alone', async () => {
  root.render(<Opener title="outer" inside={<Opener title="inner" />} />);
  await page.getByRole('button', { name: 'Open the outer' }).click();
  await page.getByRole('button', { name: 'Open the inner' }).click();
  const [outer, inner] = ['outer', 'inner'].map((name) => page.getByRole('dialog', { name }));
  await expect.element(inner!).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(inner!).not.toBeInTheDocument();
  await expect.element(outer!).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(outer!).not.toBeInTheDocument();
});
