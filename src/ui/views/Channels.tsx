import type { JSX } from 'preact';
import { ladder } from '../../contact/ladder.ts';
import type { Row } from '../../directory/directory.ts';
import type { ChangeChannel } from '../parts/Verdict.tsx';
import { useLive } from '../use-live.ts';
import { Addresses } from './Addresses.tsx';
import { Numbers } from './Numbers.tsx';

type Props = { row: Row; change: ChangeChannel; onOpen: (id: string) => void };

/**
 * Numbers and addresses of a contact in the order one would try them, each with whose word it is, to be confirmed or withdrawn; between them what
 * its organization has beside it, and below them those that it had once. `onOpen` goes to whose they are.
 */
export function Channels(props: Props): JSX.Element {
  const { summary } = props.row;
  const organization = summary.organization?.name;
  // Its own numbers do not wait for those of others.
  const { answer } = useLive(async (directory) => (organization === undefined ? [] : directory.officesOf(organization)), [organization]);
  const rungs = ladder(summary, answer);
  return (
    <>
      <Numbers {...props} rungs={rungs} />
      <Addresses {...props} rungs={rungs} />
    </>
  );
}
