import type { Page } from 'playwright-core';
import type { Statement } from '../../../src/contact/statement.ts';
import type { Camera } from '../camera.ts';
import { fill } from '../fill.ts';
import type { Stage } from '../stage.ts';

/** Takes a view of the extension. Each has a browser of its own, so that none depends on what another left behind. */
export type View = (stage: Stage, take: Camera) => Promise<void>;

export const OWN = 'https://www.exempelstad.example/press';
export const NOBODY = '<!doctype html><title>Kalender</title><p>Torsdag.</p>';
export const MONDAY = '2026-10-05T08:00:00.000Z';

/** Fills the directory and waits until the popup has drawn what is new. */
export async function filled(popup: Page, statements: readonly Statement[]): Promise<void> {
  await fill(popup, statements, MONDAY);
  await popup.waitForTimeout(500);
}

/** As an older page of the same site had it: another number and, of every third, another title. */
export function asChanged(statement: Statement, index: number): Statement {
  const { phones, jobTitle } = statement.values;
  const before = phones.map((phone) => ({ ...phone, number: phone.number.replace(/.$/, '9') }));
  return { ...statement, values: { ...statement.values, phones: index === 2 ? phones : before, ...(jobTitle && { jobTitle }) } };
}

export function pressPage(statements: readonly Statement[], footer: string): string {
  const cards = statements.map(({ values: { name, jobTitle, organization, phones, emails } }) => {
    const lines = [jobTitle, organization?.units?.[0], phones[0]?.number.replace('+46', '0'), emails[0]?.address];
    return `<li><h3>${name}</h3>${lines.map((line) => (line === undefined ? '' : `<p>${line}</p>`)).join('')}</li>`;
  });
  const foot = `<footer><p>${footer}</p></footer>`;
  return `<!doctype html><html lang="sv"><title>Press - Exempelstads kommun</title><h1>Presskontakter</h1><ul>${cards.join('')}</ul>${foot}`;
}
