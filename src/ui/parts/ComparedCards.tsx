import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { ComparedField, ComparedLine } from '../compared.ts';
import { Icon } from './icons.tsx';
import { PageText } from './PageText.tsx';

/** Two cards beside each other, each field in one row of both; in a narrow window one above the other. */
export function ComparedCards({ names, fields }: { names: [string, string]; fields: readonly ComparedField[] }): JSX.Element {
  return (
    <div class="compared" style={{ '--fields': String(fields.length) }}>
      {names.map((name, side) => (
        <section key={side === 0 ? 'one' : 'other'} aria-label={name}>
          <dl>
            {fields.map(({ label, lines }) => (
              <div key={label} class={label === 'fieldName' ? 'compared-name' : ''}>
                <dt>{message(label)}</dt>
                {(lines[side] ?? []).map((line) => (
                  <Line key={line.text} line={line} isNumber={label === 'fieldPhones'} />
                ))}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Line({ line: { text, mark }, isNumber }: { line: ComparedLine; isNumber: boolean }): JSX.Element {
  return (
    <dd class={mark ?? ''}>
      <span class={isNumber ? 'number' : ''}>
        <PageText text={text} />
      </span>
      {mark === 'agrees' && <Icon name="check" />}
      {mark === 'differs' && <Icon name="differs" />}
      {mark && <span class="visually-hidden">{` (${message(mark)})`}</span>}
    </dd>
  );
}
