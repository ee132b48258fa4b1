import type { ComponentChildren, JSX } from 'preact';

/** Numbers, or addresses, under their heading; nothing where there are none. */
export function ChannelSection({ heading, count, children }: { heading: string; count: number; children: ComponentChildren }): JSX.Element {
  if (count === 0) return <></>;
  return (
    <section>
      <h2>{heading}</h2>
      <ul>{children}</ul>
    </section>
  );
}
