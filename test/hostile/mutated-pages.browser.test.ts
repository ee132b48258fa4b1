import { describe, expect, it } from 'vitest';
import { takeDown } from '../../src/page/take-down.ts';
import { withLive } from '../page/live.ts';
import { misshapen } from '../page/outline.ts';
import { mutantOf } from './mutations/mutant.ts';

const PAGES = 100;
const PAGES_A_TEST = 20;
const TIMEOUT = 60_000;
const EVERYTHING = { attributes: true, characterData: true, childList: true, subtree: true };

describe(`${PAGES} broken pages, shown by a browser`, () => {
  it.each(Array.from({ length: PAGES / PAGES_A_TEST }, (_, at) => at * PAGES_A_TEST + 1))(
    `${PAGES_A_TEST} from the %i. on are taken down whole and stay as they were`,
    async (from) => {
      const complaints: string[] = [];
      for (let seed = from; seed < from + PAGES_A_TEST; seed += 1) {
        const { html, done } = mutantOf(seed);
        const found = await withLive(html, complaintsAbout);
        complaints.push(...found.map((complaint) => `page ${seed} (${done.join(', ')}): ${complaint}`));
      }
      expect(complaints).toEqual([]);
    },
    TIMEOUT,
  );
});

function complaintsAbout(live: Document): string[] {
  const observer = new MutationObserver(() => {});
  observer.observe(live, EVERYTHING);
  const taken = takeDown(live);
  const changes = observer.takeRecords();
  observer.disconnect();
  return [...misshapen(taken), ...changes.map(({ type, target }) => `${type} changed at ${target.nodeName}`)];
}
