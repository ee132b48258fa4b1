import { useMemo, useState } from 'preact/hooks';
import { language } from '../browser/locale.ts';
import type { FormerNumber } from '../directory/directory.ts';
import type { Listed } from '../directory/list.ts';
import type { Listing } from '../directory/listing.ts';
import { filtersOf, type ListPlace, queryOf } from './list-place.ts';
import { useLive } from './use-live.ts';

/** What is searched for, and who is listed. */
export type Listings = {
  typed: string;
  type: (text: string) => void;
  /** Undefined until the directory has answered for the first time. */
  rows: readonly Listing[] | undefined;
  /** Undefined while contacts are still being read, and `rows` are the first of them; `read` is how many were. */
  listed: Listed | undefined;
  read: number;
  formerOf: (one: Listing) => FormerNumber | undefined;
};

/** Enough for a high window: while these are looked at, all are being read. */
const AT_FIRST = 150;
/** Whoever is found by a number that they had once is among the best. */
const MOST_FORMER = 100;

/** Contacts as the page's address and what was typed ask for them. */
export function useListing(place: ListPlace): Listings {
  const [typed, type] = useState('');
  const [read, setRead] = useState(0);
  const text = typed.trim();
  const query = queryOf(place);
  const now = useMemo(() => new Date().toISOString(), []);
  const [isThere, setIsThere] = useState(false);
  const isPlain = text === '' && query === '';
  // Asked for before all are: they are there at once.
  const first = useLive(
    async (directory) => (isThere || !isPlain ? undefined : directory.firstByName(AT_FIRST, language())),
    [isThere, isPlain],
  );
  const asked = { text, language: language(), filters: filtersOf(place, now), ...(place.sort && { sort: place.sort }) };
  const { answer: listed } = useLive(
    async (directory) => {
      const answer = await directory.list(asked, setRead);
      setIsThere(true);
      return answer;
    },
    [text, query],
  );
  const formerOf = useFormer(text);
  const rows = listed?.rows ?? (isPlain ? first.answer : undefined);
  return { typed, type, rows, listed, read, formerOf };
}

/** Who was found by a number of before. */
function useFormer(text: string): Listings['formerOf'] {
  const hasDigits = /\d{3}/.test(text.replace(/[^\d\p{L}]/gu, ''));
  const { answer } = useLive(async (directory) => (hasDigits ? directory.find({ text, most: MOST_FORMER }) : []), [hasDigits ? text : '']);
  const known = useMemo(
    () => new Map((answer ?? []).flatMap(({ id, formerNumber }) => (formerNumber ? [[id, formerNumber] as const] : []))),
    [answer],
  );
  return ({ id }) => known.get(id);
}
