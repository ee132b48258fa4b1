import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import type { Row } from '../../directory/directory.ts';
import { nameOf } from '../describe.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { SourceRow } from '../parts/SourceRow.tsx';
import { useChanging } from '../use-changing.ts';

const AT_FIRST = 4;

/** All that sources say of a contact, the newest word first; what speaks of somebody else becomes a contact of its own. */
export function Sources({ row: { id, summary, statements } }: { row: Row }): JSX.Element {
  const { change } = useChanging();
  const [most, setMost] = useState(AT_FIRST);
  const newestFirst = statements.toSorted((a, b) => b.saidAt.localeCompare(a.saidAt) || b.lastSeenAt.localeCompare(a.lastSeenAt));

  async function split(key: string): Promise<void> {
    await change((directory, now) => directory.split(id, [key], now), <Sentence of="splitOff" words={[nameOf(summary)]} />);
  }

  return (
    <section class="sources">
      <h2>{message('sources')}</h2>
      <ul>
        {newestFirst.slice(0, most).map((statement) => (
          <SourceRow
            key={statement.key}
            statement={statement}
            summary={summary}
            onSplit={statements.length > 1 ? () => split(statement.key) : undefined}
          />
        ))}
      </ul>
      {statements.length > most && (
        <button type="button" class="button quiet" onClick={() => setMost(statements.length)}>
          {message('showMore')}
        </button>
      )}
    </section>
  );
}
