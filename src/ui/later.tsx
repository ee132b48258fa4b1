import { type ComponentType, h, type JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A view that is loaded when it is first drawn, or by `fetch` before that, and nothing until then: no first paint waits for it. */
export type Later<Props> = ((props: Props) => JSX.Element) & { fetch: () => Promise<unknown> };

/** Makes a view one that is loaded later. Loaded once, it is drawn at once. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let view: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  function fetch(): Promise<void> {
    loading ??= load().then((loaded) => {
      view = loaded;
    });
    return loading;
  }
  function Loaded(props: Props): JSX.Element {
    const [, setIsThere] = useState(view !== undefined);
    useLayoutEffect(() => {
      if (view === undefined) fetch().then(() => setIsThere(true), reportError);
    }, []);
    return view === undefined ? <></> : h(view, props);
  }
  return Object.assign(Loaded, { fetch });
}
