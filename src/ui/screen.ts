import { lazy, type ComponentType } from 'react';
import { speakFully } from './messages/index.ts';

/** A screen in files of its own: loaded once it is shown, with the words that home and table do without. */
export function screen<Props>(load: () => Promise<{ readonly default: ComponentType<Props> }>) {
  return lazy(async () => {
    const [module] = await Promise.all([load(), speakFully()]);
    return module;
  });
}
