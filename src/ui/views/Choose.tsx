import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { Statement } from '../../contact/statement.ts';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { StatedList } from './StatedList.tsx';

type Props = { statements: Statement[]; onBack: () => void; onOpen: (id: string) => void };

/** Those whose number or address a link may be. Nobody is ticked, for only the journalist knows. */
export function Choose({ statements, onBack, onOpen }: Props): JSX.Element {
  return (
    <div class="view choose">
      <ViewHeader title={message('chooseTitle')} onBack={onBack} />
      <main class="body">
        <p class="soft">{message('chooseHint')}</p>
        <StatedList label={message('chooseTitle')} stated={statements} untickedAtFirst takesKeys onOpen={onOpen} />
      </main>
    </div>
  );
}
