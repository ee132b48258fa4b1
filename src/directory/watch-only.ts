import type { DBCore, Dexie } from 'dexie';

/** Dexie notes what is written at level 0, for those who watch it. */
const [BENEATH, ABOVE] = [-0.5, 0.5];

/**
 * Leaves one table to be watched (`liveQuery`), and no other. Of each table that may be, Dexie notes every key that is written, index by index,
 * and hands them all to every window at the end: after a change to very many that holds up each of them longer than the writing did.
 */
export function watchOnly(dexie: Dexie, watched: string): void {
  let beneath: DBCore | undefined;
  dexie.use({
    stack: 'dbcore',
    name: 'beneath what is noted',
    level: BENEATH,
    create: (core) => {
      beneath = core;
      return {};
    },
  });
  dexie.use({
    stack: 'dbcore',
    name: 'above what is noted',
    level: ABOVE,
    create: (core) => ({ table: (name) => (name === watched ? core : (beneath ?? core)).table(name) }),
  });
}
