import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/contact/statement.ts';
import { extract } from '../../src/extraction/extract.ts';
import { parsePage } from '../../src/page/parse.ts';
import { whyLines } from '../../src/ui/why.ts';

const STATED: Statement = {
  values: { kind: 'person', name: 'Åsa Öberg', organization: { name: 'Vindala kommun' }, phones: [], emails: [] },
  texts: { emails: ['asa@vindala.example.org'], name: ['Öberg, Åsa', 'Öberg, Åsa'] },
  source: { kind: 'text', recognisedBy: 'table', statedAt: '2026-05-04' },
};

describe('why a contact was read as it was', () => {
  it('tells how it was recognised, each field once with its words, what spoke for it, against it, and the date, in this order', () => {
    const lines = whyLines(STATED, [
      { speaks: 'against', that: 'other-names', words: ['Per Norling'] },
      { speaks: 'for', that: 'given-name' },
    ]);
    expect(lines).toEqual([
      { of: 'recogniser', says: 'readByTable' },
      { of: 'field', field: 'name', words: ['Öberg, Åsa'] },
      { of: 'field', field: 'emails', words: ['asa@vindala.example.org'] },
      { of: 'for', says: 'whyGivenName', words: [] },
      { of: 'for', says: 'whyPageOrganization', words: [] },
      { of: 'against', says: 'whyOtherNames', words: ['Per Norling'] },
      { of: 'date', at: '2026-05-04' },
    ]);
  });

  it('tells what the statement itself shows: a number that was filled in, and where it stands', () => {
    const phones = [{ number: '+46701740605', features: [], inferred: true as const }];
    const said = whyLines({ ...STATED, values: { ...STATED.values, phones }, standing: 'hidden' }).filter(({ of }) => of === 'against');
    expect(said.map((line) => ('says' in line ? line.says : ''))).toEqual(['whyInferred', 'whyHidden']);
  });

  it('has words for every recogniser, and for every person a text of the name', () => {
    const folder = new URL('../pages/', import.meta.url);
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    const all = pages.flatMap((file) => {
      const { statements, reasons } = extract(parsePage(readFileSync(new URL(file, folder), 'utf8'), 'https://a.example/'), {});
      return statements.map((statement, at) => ({ file, statement, lines: whyLines(statement, reasons[at]) }));
    });
    expect(new Set(all.map(({ lines }) => JSON.stringify(lines[0]))).size).toBeGreaterThan(5);
    expect(all.filter(({ lines }) => lines[0]?.of !== 'recogniser').map(({ file }) => file)).toEqual([]);
    const nameless = all.filter(
      ({ statement, lines }) => statement.values.kind === 'person' && !lines.some((line) => line.of === 'field' && line.field === 'name'),
    );
    expect(nameless.map(({ file }) => file)).toEqual([]);
  });
});

describe('what is weighed', () => {
  const reasonsOn = (body: string): string[] =>
    extract(parsePage(`<html lang="sv">${body}</html>`, 'https://vindala.example.org/'), { home: 'SE' }).reasons.flatMap((own) =>
      own.map(({ speaks, that }) => `${speaks} ${that}`),
    );

  it('an address made of the name, and a given name, speak for it', () => {
    expect(reasonsOn('<p>Åsa Öberg<br>asa.oberg@vindala.example.org</p>')).toEqual(['for given-name', 'for own-address']);
  });

  it('a number before the name, and somebody else beside it, speak against it', () => {
    expect(reasonsOn('<p>070-174 06 05<br>Åsa Öberg</p>')).toContain('against number-first');
  });
});
