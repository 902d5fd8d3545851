import type { ButtonHTMLAttributes } from 'react';
import css from './parts.module.css';

/**
 * A button that names its deed. `main` is the one deed of a screen. A disabled one does nothing but can still
 * be reached: one that is disabled by its own deed would else lose the focus.
 */
export function Button({
  main = false,
  small = false,
  disabled = false,
  onClick,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { main?: boolean; small?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      {...(disabled ? { 'aria-disabled': true } : {})}
      // A form is not sent by it either.
      onClick={disabled ? (event) => event.preventDefault() : onClick}
      className={`${css.button} ${main ? css.main : ''} ${small ? css.small : ''}`}
    />
  );
}
