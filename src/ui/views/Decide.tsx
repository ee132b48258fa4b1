import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { printNational } from '../../contact/phone-number.ts';
import { type Summary, summarise } from '../../contact/summarise.ts';
import type { Row } from '../../directory/directory.ts';
import type { Suggestion } from '../../directory/suggestion.ts';
import { compared } from '../compared.ts';
import { nameOf } from '../describe.ts';
import { ComparedCards } from '../parts/ComparedCards.tsx';
import { Icon } from '../parts/icons.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { signWords } from '../sign-words.ts';
import { useSurroundings } from '../surroundings.ts';
import { useDeciding } from '../use-deciding.tsx';
import { usePrint } from '../use-print.ts';

/** `followed`: what was suggested was done; `left`: it stays as it is. */
type Props = { suggestion: Suggestion; onDecided: (way: 'followed' | 'left') => void };

/** Two that may be one, or what may be two, side by side: what speaks for it and against, and the journalist's answers. */
export function Decide({ suggestion, onDecided }: Props): JSX.Element {
  const print = usePrint();
  const [one, other] = sidesOf(suggestion);
  return (
    <div class="decide">
      {suggestion.kind === 'shared' ? <RestsOn channel={suggestion.channel} /> : <Signs suggestion={suggestion} />}
      <ComparedCards names={[nameOf(one), nameOf(other)]} fields={compared(one, other, print)} />
      <Answers suggestion={suggestion} onDecided={onDecided} />
    </div>
  );
}

function Answers({ suggestion, onDecided }: Props): JSX.Element {
  const { follow, leave, neverAsk } = useDeciding(suggestion);
  const isPair = suggestion.kind !== 'shared';
  const answer = (give: () => Promise<boolean>, way: 'followed' | 'left') => async () => {
    if (await give()) onDecided(way);
  };
  return (
    <>
      <div class="actions">
        <button type="button" class="button main" onClick={answer(follow, 'followed')}>
          <Icon name={isPair ? 'join' : 'split'} /> {message(isPair ? 'join' : 'makeTwo')}
        </button>
        <button type="button" class="button" onClick={answer(leave, 'left')}>
          <Icon name={isPair ? 'split' : 'join'} /> {message(isPair ? 'keepApart' : 'keepTogether')}
        </button>
        <button type="button" class="button quiet" onClick={answer(neverAsk, 'left')}>
          {message('neverAsk')}
        </button>
      </div>
      <p class="soft">
        {isPair && `${message('joinExplained')} ${message('keepApartExplained')} `}
        {message('neverAskExplained')}
      </p>
    </>
  );
}

function Signs({ suggestion: { signs } }: { suggestion: Exclude<Suggestion, { kind: 'shared' }> }): JSX.Element {
  const shown = [...new Map(signs.map((sign) => [signWords(sign), sign]))];
  return (
    <ul class="signs">
      {shown.map(([words, { speaks }]) => (
        <li key={words} class={speaks === 'for' ? 'mark good' : 'mark caution'}>
          {words}
        </li>
      ))}
    </ul>
  );
}

function RestsOn({ channel }: { channel: string }): JSX.Element {
  const { home } = useSurroundings();
  return (
    <p>
      <Sentence of="restsOnShared" words={[channel.startsWith('+') ? printNational(channel, home) : channel]} />
    </p>
  );
}

function sidesOf(suggestion: Suggestion): [Summary, Summary] {
  if (suggestion.kind === 'shared') return partsOf(suggestion.contacts[0], suggestion.statements);
  const [one, other] = suggestion.contacts;
  return [one.summary, other.summary];
}

/** As the two would be, were it made two. */
function partsOf({ statements, corrections }: Row, taken: readonly string[]): [Summary, Summary] {
  const rest = statements.filter(({ key }) => !taken.includes(key));
  return [summarise(rest, corrections), summarise(statements.filter(({ key }) => taken.includes(key)))];
}
