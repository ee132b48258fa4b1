import { useEffect, useState } from 'preact/hooks';
import { useSurroundings } from './surroundings.ts';

/** What is open by the clock changes with it; in milliseconds. */
const MINUTE = 60_000;

/** The moment, anew every minute: a panel stays open for days. */
export function useNow(): Date {
  const { now } = useSurroundings();
  const [read, setRead] = useState(() => new Date());
  useEffect(() => {
    const ticking = setInterval(() => setRead(new Date()), MINUTE);
    return () => clearInterval(ticking);
  }, []);
  return now ?? read;
}
