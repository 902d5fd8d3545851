import { useId, useMemo, useState } from 'react';
import { formatBundle, type Bundle } from '../../../../content/bundle.ts';
import { LONGEST_LEVEL_LINK, makeLevelLink } from '../../../../replay/index.ts';
import { copyText } from '../../../copy.ts';
import { number } from '../../../format.ts';
import { say } from '../../../messages/index.ts';
import { Button } from '../../../parts/Button.tsx';
import { Modal } from '../../../parts/Modal.tsx';
import { href } from '../../../route.ts';
import css from './authors.module.css';

/** The level as a link, or that it is too long for one. */
export function Share({ bundle, onClose }: { bundle: Bundle; onClose: () => void }) {
  const words = say.authors.share;
  const id = useId();
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  const made = useMemo(() => makeLevelLink(formatBundle(bundle, 0)), [bundle]);
  if (!made.ok) {
    return (
      <Modal title={say.authors.deeds.share} onClose={onClose}>
        <p>{words.tooLong(number(LONGEST_LEVEL_LINK))}</p>
      </Modal>
    );
  }
  const link = `${location.origin}${location.pathname}${href('levels')}?level-in=${made.value}`;
  return (
    <Modal title={say.authors.deeds.share} onClose={onClose}>
      <p>{words.what}</p>
      <div className={css.link}>
        <label htmlFor={id}>{words.link}</label>
        <input id={id} readOnly value={link} onFocus={(event) => event.target.select()} />
        <Button main onClick={() => void copyText(link).then(setCopied)}>
          {words.copy}
        </Button>
      </div>
      <p className="note" role="status">
        {copied ? words[copied] : words.length(number(link.length))}
      </p>
    </Modal>
  );
}
