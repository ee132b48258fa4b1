import type { JSX } from 'preact';
import { day, message } from '../../browser/locale.ts';
import type { Field, Statement } from '../../contact/statement.ts';
import { FIELD_NAMES } from '../describe.ts';
import { PageText } from './PageText.tsx';

const SHOWN: readonly Field[] = ['name', 'jobTitle', 'units', 'organization', 'phones', 'emails', 'press'];

/** What a contact was read from: the source's own words for each field, and its date. */
export function ReadFrom({ id, statement }: { id: string; statement: Statement }): JSX.Element {
  const { source, texts } = statement;
  const statedAt = 'statedAt' in source ? source.statedAt : undefined;
  return (
    <dl id={id} class="read-from soft">
      {SHOWN.filter((field) => (texts[field] ?? []).length > 0).map((field) => (
        <div key={field}>
          <dt>{message(FIELD_NAMES[field])}</dt>
          <dd>
            {[...new Set(texts[field])].map((words) => (
              <q key={words}>
                <PageText text={words} />
              </q>
            ))}
          </dd>
        </div>
      ))}
      {statedAt !== undefined && (
        <div>
          <dt>{message('pageDate')}</dt>
          <dd>{day(statedAt)}</dd>
        </div>
      )}
    </dl>
  );
}
