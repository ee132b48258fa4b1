import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { CardCode } from '../../exchange/qr.ts';

/** A code to be scanned: black on white whatever the theme, as cameras expect it. */
export function Code({ code, of }: { code: CardCode; of: string }): JSX.Element {
  const { size, path } = code;
  return (
    <svg class="code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={message('codeOf', of)} shape-rendering="crispEdges">
      <rect class="light" width={size} height={size} />
      <path class="dark" d={path} />
    </svg>
  );
}
