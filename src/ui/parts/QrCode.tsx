import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useMemo, type ReactNode } from 'react';

/** White around the code without which no reader finds it, modules. */
const QUIET = 4;

/** A link as a QR code, black on white in every theme. The link has to be short enough for one. */
export function QrCode({
  link,
  label,
  className,
  children,
}: {
  link: string;
  label: string;
  className?: string | undefined;
  /** Below the code. */
  children?: ReactNode;
}) {
  const code = useMemo(() => generate(link), [link]);
  const side = code.size + 2 * QUIET;
  return (
    <figure className={className}>
      <svg
        viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
        role="img"
        aria-label={label}
        shapeRendering="crispEdges"
      >
        <path d={`M${-QUIET}-${QUIET}h${side}v${side}h-${side}z`} fill="#fff" />
        <path d={toSvgPath(code)} fill="#000" />
      </svg>
      {children && <figcaption className="note">{children}</figcaption>}
    </figure>
  );
}
