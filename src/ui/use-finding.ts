import { useEffect, useState } from 'preact/hooks';
import type { Found } from '../directory/directory.ts';
import { useSurroundings } from './surroundings.ts';
import { type Live, useLive } from './use-live.ts';

export type Finding = {
  typed: string;
  type: (text: string) => void;
  /** Undefined until the directory has answered for the first time. */
  found: Found[] | undefined;
  /** How many are shown, where there may be more. */
  cutAt: number | undefined;
  /** The contact that Enter would copy. */
  active: Found | undefined;
  activate: (id: string | undefined) => void;
  move: (steps: number) => void;
  copyActive: () => void;
  copyBest: (found: Found) => void;
};

/** Enough to see that another word is needed; each row costs time at every key. */
const MOST_FOUND = 30;
/** More are out of sight when a window opens, and would keep those in sight waiting. */
const IN_SIGHT = 10;

/** Finding contacts as one types: what is found, which of them is active, and copying it. `start` is as if typed. */
export function useFinding(start = ''): Finding {
  const surroundings = useSurroundings();
  const { site } = surroundings;
  const [typed, setTyped] = useState(start);
  const [activeId, setActiveId] = useState<string>();
  const [copyWhenFound, setCopyWhenFound] = useState(false);
  const text = typed.trim();
  const { answer: found, fresh } = useFound(text, site);
  const chosen = found?.find((one) => one.id === activeId);
  const active = chosen ?? (text === '' ? undefined : found?.[0]);

  // Enter may come before the answer to the last key: what is copied must be what was asked for, not what stood there before.
  useEffect(() => {
    if (!copyWhenFound || !fresh) return;
    setCopyWhenFound(false);
    if (active) copyBest(active);
  });

  function copyBest(one: Found): void {
    void import('./copy-best.ts').then((loaded) => loaded.copyBest(one, surroundings));
  }

  function move(steps: number): void {
    if (!found || found.length === 0) return;
    const from = active === undefined ? (steps > 0 ? -1 : found.length) : found.indexOf(active);
    setActiveId(found[(from + steps + found.length) % found.length]?.id);
  }

  return {
    typed,
    type: (next) => {
      setTyped(next);
      setActiveId(undefined);
      setCopyWhenFound(false);
    },
    found,
    cutAt: found?.length === MOST_FOUND ? MOST_FOUND : undefined,
    active,
    activate: setActiveId,
    move,
    copyActive: () => setCopyWhenFound(true),
    copyBest,
  };
}

/** Those who match, at first no more than are in sight. */
function useFound(text: string, site: string | undefined): Live<Found[]> {
  const [most, setMost] = useState(IN_SIGHT);
  const live = useLive((directory) => directory.find({ text, most, ...(site !== undefined && { site }) }), [text, site, most]);
  const isThere = live.answer !== undefined;
  // An effect waits until those in sight are painted.
  useEffect(() => {
    if (isThere) setMost(MOST_FOUND);
  }, [isThere]);
  return live;
}
