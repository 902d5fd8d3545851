import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useMemo } from 'react';
import { say } from '../../messages/index.ts';

/** White around the code without which no reader finds it, modules. */
const QUIET = 4;

/** A link as a QR code, black on white in every theme. */
export function Qr({ link, label }: { link: string; label?: string }) {
  const drawn = useMemo(() => generate(link), [link]);
  const side = drawn.size + 2 * QUIET;
  return (
    <svg
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label ?? say.wall.join.qr(link)}
      shapeRendering="crispEdges"
    >
      <path d={`M${-QUIET}-${QUIET}h${side}v${side}h-${side}z`} fill="#fff" />
      <path d={toSvgPath(drawn)} fill="#000" />
    </svg>
  );
}
