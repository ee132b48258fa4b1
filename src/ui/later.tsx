import { type ComponentType, h, type JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A view that is loaded when it is first drawn, or by `load` before that, and nothing until then: no first paint waits for it. */
export type Later<Props> = ((props: Props) => JSX.Element) & { load: () => Promise<void> };

/** Makes a view one that is loaded later. Loaded once, it is drawn at once. */
export function later<Props extends object>(importing: () => Promise<ComponentType<Props>>): Later<Props> {
  let view: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  async function loadAnew(): Promise<void> {
    view = await importing();
  }
  function load(): Promise<void> {
    loading ??= loadAnew();
    return loading;
  }
  function Loaded(props: Props): JSX.Element {
    const [, setIsThere] = useState(view !== undefined);
    useLayoutEffect(() => {
      if (view === undefined) load().then(() => setIsThere(true), reportError);
    }, []);
    return view === undefined ? <></> : h(view, props);
  }
  return Object.assign(Loaded, { load });
}
