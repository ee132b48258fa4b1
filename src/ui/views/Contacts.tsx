import type { JSX } from 'preact';
import { inFigures, message } from '../../browser/locale.ts';
import type { Found } from '../../directory/directory.ts';
import { plain } from '../page-text.ts';
import { type FoundGroup, FoundList } from '../parts/FoundList.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useSurroundings } from '../surroundings.ts';
import type { Finding } from '../use-finding.ts';
import { usePrint } from '../use-print.ts';
import { callerIn, isNumberBegun } from '../who-called.ts';
import { Closed } from './Closed.tsx';
import { WhoCalled } from './WhoCalled.tsx';

/** Contacts of the directory: those found, or with nothing typed favourites and those of the current site first. */
export function Contacts({ list, finding, onOpen }: { list: string; finding: Finding; onOpen: (id: string) => void }): JSX.Element {
  const { directory, site, home } = useSurroundings();
  const print = usePrint();
  const { typed, found, active } = finding;
  const nothingTyped = typed.trim() === '';
  const caller = callerIn(typed.trim(), home);
  // From the first digit on, so that no row moves when the number is whole.
  const heading = isNumberBegun(typed) && { heading: message('whoCalledIs', caller ? plain(print(caller)) : typed.trim()) };
  if (directory === 'closed') return <Closed next={message('directoryClosedNext')} />;
  return (
    <>
      {found && found.length > 0 && (
        <FoundList
          id={list}
          groups={nothingTyped ? groupsBySite(found, site) : [{ found, ...heading }]}
          active={active?.id}
          onOpen={onOpen}
          onCopy={finding.copyBest}
        />
      )}
      {found?.length === 0 && nothingTyped && <Hint says={message('directoryEmpty')} next={message('directoryEmptyNext')} />}
      {found?.length === 0 && caller && <WhoCalled phone={caller} onOpen={onOpen} />}
      {found?.length === 0 && !nothingTyped && !caller && (
        <Hint says={<Sentence of="nothingFound" words={[typed.trim()]} />} next={message('nothingFoundNext')} />
      )}
      {finding.cutAt !== undefined && <p class="soft cut">{message('foundCut', inFigures(finding.cutAt))}</p>}
      {found && found.length > 0 && <p class="keys soft">{message('keysFind')}</p>}
    </>
  );
}

function groupsBySite(found: Found[], site: string | undefined): FoundGroup[] {
  const favourites = found.filter(({ favourite }) => favourite);
  const ofSite = found.filter(({ summary, favourite }) => !favourite && site !== undefined && summary.sites.includes(site));
  const others = found.filter((one) => !favourites.includes(one) && !ofSite.includes(one));
  const groups = [
    { heading: message('contactFavourites'), found: favourites },
    { heading: message('ofThisSite', plain(site ?? '')), found: ofSite },
    { heading: message('latestContacts'), found: others },
  ];
  return groups.filter((group) => group.found.length > 0);
}
