import { useEffect, useState } from 'preact/hooks';

/** What is loaded only once it is drawn, for no first paint needs it; undefined until then. `load` stays the same from one drawing to the next. */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    load().then((now) => setLoaded(() => now), reportError);
  }, [load]);
  return loaded;
}
