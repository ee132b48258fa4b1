import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isShareFile, type ReadShare, readShareFile, type UnreadShare } from '../../../src/exchange/share/share-file.ts';
import { type Share, writeShareFile } from '../../../src/exchange/share/share-write.ts';
import { cardOf, OFFICE, PERSON } from '../cards.ts';
import { generatedCards } from '../generated-cards.ts';

const AT = '2026-11-26T17:00:00.000Z';
const NOW = '2026-11-27T08:00:00.000Z';
const MOBILE = { number: '+46701740610', features: ['mobile' as const] };

describe('a file for a colleague', () => {
  test('is read with each contact, where it was read and when, and who shares it', async () => {
    const { cards, unread, from, writtenAt } = await read(await written({ cards: [PERSON, OFFICE], from: 'Eva Ek' }));
    expect({ unread, from, writtenAt }).toEqual({ unread: [], from: 'Eva Ek', writtenAt: AT });
    expect(cards.map(({ at, contact }) => [at, contact])).toEqual([
      [1, PERSON.contact],
      [2, OFFICE.contact],
    ]);
    const [page] = PERSON.sources;
    expect(cards[0]?.pages).toEqual([
      { address: page?.address, site: 'ekstad.example', title: 'Presskontakter', statedAt: '2026-10-05', lastSeenAt: page?.lastSeenAt },
    ]);
  });

  test('says nothing of who shares it where they do not say', async () => {
    expect(await read(await written({ from: ' ' }))).not.toHaveProperty('from');
  });

  test('holds notes and tags only where that was asked for', async () => {
    const without = await written({ cards: [PERSON] });
    expect(without).not.toMatch(/tillbaka|kommun, stor/);
    const [card] = (await read(await written({ cards: [PERSON], withNotes: true, withTags: true }))).cards;
    expect([card?.note, card?.tags]).toEqual([PERSON.note, PERSON.tags]);
  });

  test('holds nothing of a contact but its fields, whatever else came along with them', async () => {
    const weighed = { ...MOBILE, weight: 'own', sites: ['ekstad.example'], firstSeenAt: AT };
    const text = await written({ cards: [cardOf({ phones: [weighed] })] });
    expect(text).not.toMatch(/weight|firstSeenAt|5f0c1f6e/);
  });

  test('holds one contact a line, and is JSON', async () => {
    const text = await written({ cards: [PERSON, OFFICE] });
    expect(JSON.parse(text)).toMatchObject({ format: 'press-contact-directory-contacts', version: 1 });
    expect(text.split('\n').filter((line) => line.startsWith('{"contact":'))).toHaveLength(2);
    expect(isShareFile(text)).toBe(true);
    expect(isShareFile('BEGIN:VCARD')).toBe(false);
  });

  test('of 5,000 contacts as no page would have them is read to the last', async () => {
    const cards = generatedCards(5_000, 6).filter(({ contact: { name, organization, phones, emails } }) => {
      const called = [name, organization?.name, ...(organization?.units ?? [])].some((word) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(word ?? ''));
      return called && phones.length + emails.length > 0;
    });
    const { cards: found, unread } = await read(await written({ cards, withNotes: true, withTags: true }));
    expect(cards.length).toBeGreaterThan(3_000);
    expect(unread).toEqual([]);
    expect(found.map(channels)).toEqual(cards.map(channels));
  });
});

describe('the date of a contact', () => {
  test('is the newest word of a page or of the journalist, not when it was last read', async () => {
    const old = { address: 'https://ekstad.example/2019', site: 'ekstad.example', statedAt: '2019-05-02', firstSeenAt: AT, lastSeenAt: AT };
    const read1 = await dateOf({ sources: [old], revisedAt: AT });
    expect(read1).toBe('2019-05-02T23:59:59.999Z');
    expect(await dateOf({ sources: [old], confirmedAt: '2026-10-08T09:30:00.000Z' })).toBe('2026-10-08T09:30:00.000Z');
  });

  test('is that of its last change where no page states it', async () => {
    expect(await dateOf({ sources: [], revisedAt: '2026-10-08T09:30:00.123Z' })).toBe('2026-10-08T09:30:00.123Z');
  });

  async function dateOf(more: Parameters<typeof cardOf>[1]): Promise<string | undefined> {
    return (await read(await written({ cards: [cardOf({ phones: [MOBILE] }, more)] }))).cards[0]?.statedAt;
  }
});

function channels({ contact: { phones, emails } }: Pick<ReadShare['cards'][number], 'contact'>): string[] {
  return [...phones.map(({ number }) => number), ...emails.map(({ address }) => address)];
}

async function written(share: Partial<Share>): Promise<string> {
  const whole = { cards: [OFFICE], from: '', writtenAt: AT, madeBy: '0.5.0', withNotes: false, withTags: false, ...share };
  return writeShareFile(whole, { sha256 });
}

async function read(text: string): Promise<ReadShare> {
  const found: ReadShare | UnreadShare = await readShareFile(text, sha256, NOW);
  if ('broken' in found) throw new Error(found.broken);
  return found;
}

async function sha256(text: string): Promise<string> {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
