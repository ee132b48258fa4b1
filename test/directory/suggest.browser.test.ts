import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contact.ts';
import type { Directory } from '../../src/directory/directory.ts';
import type { Suggestion, SuggestionPlace } from '../../src/directory/suggestion.ts';
import { leif, MONDAY, mobile, newDirectory, onPage, TUESDAY, WEDNESDAY } from './people.ts';

const EK = 'https://www.ek.example/press';
const ALA = 'https://www.ala.example/press';

/** A directory in which each of these was saved from a page of its own. */
async function saved(...people: Partial<Contact>[]): Promise<{ directory: Directory; ids: string[] }> {
  const directory = await newDirectory();
  const ids: string[] = [];
  for (const [at, values] of people.entries()) {
    const { contacts } = await directory.remember([onPage(leif(values), `https://www.site${at}.example/press`)], MONDAY);
    ids.push(...contacts.flatMap(({ id }) => id ?? []));
  }
  return { directory, ids };
}

async function all(directory: Directory): Promise<Suggestion[]> {
  const found = new Map<string, Suggestion>();
  for (let from: SuggestionPlace | undefined; ; ) {
    const piece = await directory.suggestions(from);
    for (const one of piece.found) found.set(one.contacts.map(({ id }) => id).join(' '), one);
    from = piece.next;
    if (!from) return [...found.values()];
  }
}

const pairs = (found: readonly Suggestion[]) => found.map(({ contacts }) => contacts.map(({ summary }) => summary.name));
const signs = (found: readonly Suggestion[]) => found.map((one) => ('signs' in one ? one.signs.map(({ that }) => that) : []));

describe('suggestions', () => {
  test('one number and one given name: who has married; and nobody beside them', async () => {
    const { directory, ids } = await saved(
      { name: 'Anna Ek', phones: [mobile(30)] },
      { name: 'Bo Berg', phones: [mobile(40)] },
      { name: 'Anna Lind', phones: [mobile(30)] },
    );
    const found = await all(directory);
    expect(pairs(found)).toEqual([['Anna Ek', 'Anna Lind']]);
    expect(signs(found)[0]).toEqual(expect.arrayContaining(['same-mobile', 'same-given-name', 'other-family-name']));
    expect(found[0]).toMatchObject({
      kind: 'channel',
      signs: expect.arrayContaining([{ speaks: 'for', that: 'same-mobile', words: mobile(30).number }]),
    });
    expect(pairs(await directory.suggestionsFor(ids[2] ?? ''))).toEqual([['Anna Ek', 'Anna Lind']]);
    expect(await directory.suggestionsFor(ids[1] ?? '')).toEqual([]);
  });

  test('a switchboard suggests nobody, also where two of its many have one given name', async () => {
    const board = mobile(60);
    const names = ['Anna Ek', 'Bo Berg', 'Anna Lind', 'Siv Ala'];
    const { directory } = await saved(...names.map((name) => ({ name, phones: [board] })));
    expect(await all(directory)).toEqual([]);
  });

  test('one name at two organizations, and at none; the likelier first', async () => {
    const { directory, ids } = await saved(
      { name: 'Siv Öberg', organization: { name: 'Region Ek' }, phones: [mobile(30)] },
      { name: 'Siv Öberg', organization: { name: 'Ala bolag' }, phones: [mobile(31)], jobTitle: 'Jurist' },
      { name: 'Öberg, Siv', organization: {}, phones: [mobile(32)] },
    );
    const found = await directory.suggestionsFor(ids[0] ?? '');
    expect(signs(found).map((all) => all.find((that) => that.endsWith('organization')))).toEqual(['no-organization', 'other-organization']);
    expect(await all(directory)).toHaveLength(3);
  });

  test('one number, and names that differ by a mistake or by how they are spelled, where the work differs as well', async () => {
    const { directory } = await saved(
      { name: 'Gunilla Hagström', phones: [mobile(30)] },
      { name: 'Gunilla Hagstörm', phones: [mobile(30)], jobTitle: 'Rektor' },
      { name: 'Yuliya Koval', phones: [mobile(32)] },
      { name: 'Юлия Коваль', phones: [mobile(32)], jobTitle: 'Jurist' },
    );
    expect(pairs(await all(directory))).toEqual([
      ['Yuliya Koval', 'Юлия Коваль'],
      ['Gunilla Hagström', 'Gunilla Hagstörm'],
    ]);
  });

  test('no number in common, but one organization, and names that differ by a mistake or by how they are spelled', async () => {
    const { directory, ids } = await saved(
      { name: 'Gunilla Hagström', phones: [mobile(30)] },
      { name: 'Gunilla Hagstrom', phones: [mobile(31)], organization: { name: 'Ala bolag' } },
      { name: 'Gunilla Hagstöm', phones: [mobile(32)] },
      { name: 'Karl Eriksson', phones: [mobile(33)] },
      { name: 'Carl Ericsson', phones: [mobile(34)] },
    );
    const found = pairs(await all(directory));
    expect(found).toContainEqual(['Gunilla Hagström', 'Gunilla Hagstöm']);
    expect(found).toContainEqual(['Karl Eriksson', 'Carl Ericsson']);
    expect(pairs(await directory.suggestionsFor(ids[2] ?? ''))).toContainEqual(['Gunilla Hagström', 'Gunilla Hagstöm']);
  });

  test('two whom one page names as two are not suggested for their name alone', async () => {
    const directory = await newDirectory();
    const two = [
      leif({ name: 'Anna Berg', organization: { name: 'Ek', units: ['Kansli'] }, phones: [mobile(30)] }),
      leif({ name: 'Anna Berg', organization: { name: 'Ek', units: ['IT'] }, jobTitle: 'Jurist', phones: [mobile(31)] }),
    ];
    await directory.remember(
      two.map((one) => onPage(one, EK)),
      MONDAY,
    );
    expect(await directory.count()).toBe(2);
    expect(await all(directory)).toEqual([]);
  });

  test('nobody private is suggested while others see the screen', async () => {
    const { directory, ids } = await saved(
      { name: 'Anna Ek', phones: [mobile(30)] },
      { name: 'Anna Lind', phones: [mobile(30)] },
      { name: 'Siv Öberg', phones: [mobile(31)] },
      { name: 'Siv Öberg', phones: [mobile(32)], organization: { name: 'Ala bolag' } },
    );
    await directory.annotate(ids[1] ?? '', { private: true }, TUESDAY);
    const seen = directory.withoutPrivate(WEDNESDAY);
    expect(pairs(await all(directory))).toHaveLength(2);
    expect(pairs(await all(seen))).toEqual([['Siv Öberg', 'Siv Öberg']]);
    expect(await seen.suggestionsFor(ids[0] ?? '')).toEqual([]);
    expect(await seen.suggestionsAmong([ids.slice(0, 2)])).toEqual([]);
  });

  test('whoever was removed is not suggested', async () => {
    const { directory, ids } = await saved({ name: 'Anna Ek', phones: [mobile(30)] }, { name: 'Anna Lind', phones: [mobile(30)] });
    await directory.remove([ids[1] ?? ''], TUESDAY);
    expect(await all(directory)).toEqual([]);
    expect(await directory.suggestionsFor(ids[0] ?? '')).toEqual([]);
    expect(await directory.suggestionsFor(ids[1] ?? '')).toEqual([]);
  });

  test('are found in pieces, each pair also where its number stands on both sides of an end', async () => {
    const directory = await newDirectory();
    // One alone stands before them, so that a piece of even length ends within a pair.
    const addresses = ['a.alone', ...Array.from({ length: 400 }, (_, at) => `person.${String(Math.floor(at / 2)).padStart(3, '0')}`)];
    const people = addresses.map((box, at) =>
      onPage({ kind: 'person', name: `Person ${at}`, phones: [], emails: [{ address: `${box}@ek.example` }] }, EK),
    );
    await directory.remember(people, MONDAY);
    expect((await directory.suggestions()).next).toEqual({ index: 'channels', after: expect.any(String) });
    // "Person 1" and "Person 2" have the given name and the address in common.
    expect(await all(directory)).toHaveLength(200);
  });

  test('suggestions that were found are looked at again as they stand', async () => {
    const { directory, ids } = await saved({ name: 'Anna Ek', phones: [mobile(30)] }, { name: 'Anna Lind', phones: [mobile(30)] });
    expect(await directory.suggestionsAmong([ids])).toHaveLength(1);
    const change = await directory.correct(ids[1] ?? '', { name: 'Bo Lind' }, TUESDAY);
    await directory.withdraw(ids[1] ?? '', { phone: mobile(30).number }, TUESDAY);
    expect(await directory.suggestionsAmong([ids])).toEqual([]);
    await directory.undo();
    await directory.undo(change.id);
    expect(await directory.suggestionsAmong([ids])).toHaveLength(1);
  });
});

describe('a number that turns out to be shared', () => {
  /** "A. Ek" was joined with Anna Ek for her number, which Bo Berg has too. */
  async function withShared() {
    const directory = await newDirectory();
    const { contacts } = await directory.remember([onPage(leif({ name: 'Anna Ek', phones: [mobile(30)] }), EK)], MONDAY);
    const id = contacts[0]?.id ?? '';
    await directory.remember([onPage({ kind: 'person', name: 'A. Ek', phones: [mobile(30)], emails: [] }, ALA)], TUESDAY);
    expect(await all(directory)).toEqual([]);
    await directory.remember([onPage(leif({ name: 'Bo Berg', phones: [mobile(30)] }), ALA)], WEDNESDAY);
    expect(await directory.count()).toBe(2);
    return { directory, id };
  }

  test('is offered for splitting with what rests on it alone, and split', async () => {
    const { directory, id } = await withShared();
    const key = (await directory.get(id))?.statements[1]?.key ?? '';
    const offered = { kind: 'shared', channel: mobile(30).number, statements: [key] };
    expect(await directory.suggestionsFor(id)).toMatchObject([offered]);
    expect(await all(directory)).toMatchObject([offered]);
    expect(await directory.suggestionsAmong([[id]])).toMatchObject([offered]);
    await directory.split(id, [key], WEDNESDAY);
    expect(await all(directory)).toEqual([]);
  });

  test('is not offered again once the journalist says that it is rightly there, until that is taken back', async () => {
    const { directory, id } = await withShared();
    const key = (await directory.get(id))?.statements[1]?.key ?? '';
    const change = await directory.keepTogether(id, [key], WEDNESDAY);
    expect(change).toMatchObject({ kind: 'keep-together', names: ['Anna Ek'] });
    expect(await all(directory)).toEqual([]);
    await directory.undo(change.id);
    expect(await all(directory)).toHaveLength(1);
  });

  test('is not offered where the name and organization say the same as before', async () => {
    const directory = await newDirectory();
    await directory.remember([onPage(leif({ name: 'Anna Ek', phones: [mobile(30)] }), EK)], MONDAY);
    await directory.remember([onPage(leif({ name: 'Anna Ek', jobTitle: 'Jurist', phones: [mobile(30)] }), ALA)], TUESDAY);
    await directory.remember([onPage(leif({ name: 'Bo Berg', phones: [mobile(30)] }), ALA)], WEDNESDAY);
    expect(await directory.count()).toBe(2);
    expect(await all(directory)).toEqual([]);
  });
});
