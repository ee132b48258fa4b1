import type { JSX } from 'preact';
import { day, message } from '../../browser/locale.ts';
import type { Reason } from '../../contact/reason.ts';
import type { Statement } from '../../contact/statement.ts';
import { FIELD_NAMES } from '../field-names.ts';
import { type WhyLine, whyLines } from '../why.ts';
import { PageText } from './PageText.tsx';
import { Sentence } from './Sentence.tsx';

type Props = { id: string; statement: Statement; reasons: readonly Reason[] };

/** Why a contact was read as it was: how, the source's own words for each field, what spoke for it and against, and the source's date. */
export function ReadFrom({ id, statement, reasons }: Props): JSX.Element {
  return (
    <dl id={id} class="read-from soft">
      {whyLines(statement, reasons).map((line, index) => (
        <div key={index}>
          <dt>{termOf(line)}</dt>
          <dd>{wordsOf(line)}</dd>
        </div>
      ))}
    </dl>
  );
}

const TERMS = { recogniser: 'readBy', for: 'spokeFor', against: 'spokeAgainst', date: 'pageDate' } as const;

function termOf(line: WhyLine): string {
  return message(line.of === 'field' ? FIELD_NAMES[line.field] : TERMS[line.of]);
}

function wordsOf(line: WhyLine): JSX.Element | JSX.Element[] {
  switch (line.of) {
    case 'field':
      return line.words.map((words) => (
        <q key={words}>
          <PageText text={words} />
        </q>
      ));
    case 'date':
      return <>{day(line.at)}</>;
    case 'recogniser':
      return <>{message(line.says)}</>;
    default:
      return <Sentence of={line.says} words={line.words} />;
  }
}
