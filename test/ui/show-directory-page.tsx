import '../../src/ui/directory-page.css';
import '../../src/ui/contact-table.css';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { BACKUP_MARK, DAMAGE, LAST_FILE } from '../../src/browser/backup-marks.ts';
import { changeSetting } from '../../src/browser/settings.ts';
import type { Statement } from '../../src/contact/statement.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { dropSnapshots, listSnapshots } from '../../src/directory/snapshots.ts';
import { keepFocus } from '../../src/ui/keep-focus.ts';
import { DirectoryPage } from '../../src/ui/views/DirectoryPage.tsx';
import { emptyDirectory, SEEN_AT } from './show.tsx';

/** As a browser in which no copy was ever kept. */
export async function keepNothing(): Promise<void> {
  await dropSnapshots((await listSnapshots()).map(({ name }) => name));
  await changeSetting(BACKUP_MARK, 'none');
  await changeSetting(DAMAGE, 'none');
  await changeSetting(LAST_FILE, 'never');
}

/** A directory in which these were saved. */
export async function saved(...statements: Statement[]): Promise<Directory> {
  const directory = await emptyDirectory();
  await directory.remember(statements, SEEN_AT);
  return directory;
}

/** The page of all contacts as a tab shows it, at a place in its address. */
export function showPage(directory: Directory, hash = '#backups'): void {
  showOpening(async () => directory, hash);
}

export function showOpening(open: () => Promise<Directory>, hash = '#'): void {
  history.replaceState(undefined, '', hash);
  onTestFinished(keepFocus());
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(undefined, root);
    root.remove();
  });
  render(<DirectoryPage open={open} />, root);
}

/** The files that are saved from now on, as the browser is given them. */
export function savedFiles(): Blob[] {
  const files: Blob[] = [];
  const asBefore = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob) => {
    files.push(file);
    return asBefore(file);
  };
  onTestFinished(() => {
    URL.createObjectURL = asBefore;
  });
  return files;
}
