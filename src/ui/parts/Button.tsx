import type { ButtonHTMLAttributes } from 'react';
import css from './parts.module.css';

/** A button that names its deed. `main` is the one deed of a screen. */
export function Button({
  main = false,
  small = false,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { main?: boolean; small?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      className={`${css.button} ${main ? css.main : ''} ${small ? css.small : ''}`}
    />
  );
}
