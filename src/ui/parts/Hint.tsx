import type { ComponentChildren, JSX } from 'preact';

type Props = { says: ComponentChildren; next?: ComponentChildren; children?: ComponentChildren };

/** A sentence on how things are, the next step, and the buttons that take it. */
export function Hint({ says, next, children }: Props): JSX.Element {
  return (
    <div class="hint">
      <p class="says">{says}</p>
      {next && <p class="soft">{next}</p>}
      {children && <div class="actions">{children}</div>}
    </div>
  );
}
