import type { JSX } from 'preact';
import type { Summary } from '../../contact/summarise.ts';
import { nameOf, workOf } from '../describe.ts';
import { usePrint } from '../use-print.ts';
import { PageText } from './PageText.tsx';

/** One of two contacts that are compared: what tells them apart, and nothing to press. */
export function Beside({ summary }: { summary: Summary }): JSX.Element {
  const print = usePrint();
  const { phones, emails, sites } = summary;
  return (
    <section>
      <h2>
        <PageText text={nameOf(summary)} />
      </h2>
      <Lines of={workOf(summary)} />
      <Lines of={phones.map(print)} kind="number" />
      <Lines of={emails.map(({ address }) => address)} />
      <Lines of={sites} kind="soft" />
    </section>
  );
}

function Lines({ of, kind = '' }: { of: readonly string[]; kind?: string }): JSX.Element {
  if (of.length === 0) return <></>;
  return (
    <ul class={kind}>
      {of.map((line) => (
        <li key={line}>
          <PageText text={line} />
        </li>
      ))}
    </ul>
  );
}
