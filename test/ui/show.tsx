import '../../src/ui/theme.css';
import '../../src/ui/popup.css';
import '../../src/ui/details.css';
import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { onTestFinished } from 'vitest';
import type { Statement } from '../../src/contact/statement.ts';
import { type Directory, openDirectory } from '../../src/directory/directory.ts';
import { keepFocus } from '../../src/ui/keep-focus.ts';
import type { PageSeen } from '../../src/ui/stated.ts';
import { type Notice, type Surroundings, SurroundingsContext } from '../../src/ui/surroundings.ts';
import { NoticeBar } from '../../src/ui/views/NoticeBar.tsx';

export const SEEN_AT = '2026-10-05T08:00:00.000Z';
export const SITE = 'exempelstad.se';

/** A real directory of its own, gone when the test ends. */
export async function emptyDirectory(): Promise<Directory> {
  const name = `test-${crypto.randomUUID()}`;
  const directory = await openDirectory({ name });
  onTestFinished(() => {
    directory.close();
    indexedDB.deleteDatabase(name);
  });
  return directory;
}

/** Errors that the interface reports from now on: told to the test instead of failing it. */
export function reportedErrors(): string[] {
  const reported: string[] = [];
  function listen(event: ErrorEvent): void {
    event.stopImmediatePropagation();
    event.preventDefault();
    reported.push(event.message);
  }
  window.addEventListener('error', listen, { capture: true });
  onTestFinished(() => window.removeEventListener('error', listen, { capture: true }));
  return reported;
}

/** Draws a part of the popup among its surroundings, with the notice bar. */
export function show(children: ComponentChildren, surroundings: Partial<Surroundings>): void {
  localStorage.clear();
  showAgain(children, surroundings);
}

/** As `show`, with the drafts of before: what opening the popup again does. */
export function showAgain(children: ComponentChildren, surroundings: Partial<Surroundings>): void {
  document.documentElement.lang = 'en';
  onTestFinished(keepFocus());
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(undefined, root);
    root.remove();
  });
  render(<Shown surroundings={surroundings}>{children}</Shown>, root);
}

function Shown({ children, surroundings }: { children: ComponentChildren; surroundings: Partial<Surroundings> }) {
  const [notice, setNotice] = useState<Notice>();
  return (
    <SurroundingsContext.Provider
      value={{ directory: 'opening', copiedForm: 'national', home: 'SE', site: SITE, say: setNotice, ...surroundings }}
    >
      <div class="popup">
        {children}
        <NoticeBar notice={notice} onDone={setNotice} />
      </div>
    </SurroundingsContext.Provider>
  );
}

/** What a page of `site` states of somebody. */
export function stated(name: string, number: string, more: { jobTitle?: string; site?: string; standing?: 'footer' } = {}): Statement {
  const { jobTitle, site = SITE, standing } = more;
  return {
    values: {
      kind: 'person',
      name,
      ...(jobTitle !== undefined && { jobTitle }),
      organization: { name: 'Exempelstads kommun' },
      phones: [{ number, country: 'SE', features: ['mobile'] }],
      emails: [],
      press: true,
    },
    texts: {},
    source: { kind: 'page', address: `https://${site}/press`, host: site, site, recognisedBy: 'cards' },
    ...(standing && { standing }),
  };
}

export function pageStating(...statements: Statement[]): PageSeen {
  return { state: 'read', stated: statements, missed: [] };
}
