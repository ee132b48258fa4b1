/** As much of the browser as a script in a page needs; webextension-polyfill would be ten times the script. */
type Port = { name: string; sender?: { id?: string }; postMessage: (message: string) => void; onDisconnect: Listeners<() => void> };
type Listeners<T> = { addListener: (listener: T) => void; removeListener: (listener: T) => void };
type Runtime = { id: string; onConnect: Listeners<(port: Port) => void> };

/**
 * In a page: answers each window of ours that opens a port of this name, by what `begin` starts; it is given the way to tell the window
 * something, and what it returns ends it when the window is gone. The page itself can open no such port.
 */
export function answerWindows(name: string, begin: (tell: () => void) => () => void): void {
  const key = Symbol.for(name);
  const earlier: unknown = Reflect.get(globalThis, key);
  const runtime = ownRuntime();
  if (typeof earlier === 'function') Reflect.apply(earlier, undefined, []);
  if (runtime === undefined) return;
  function connected(port: Port): void {
    if (port.name !== name || port.sender?.id !== runtime?.id) return;
    port.onDisconnect.addListener(begin(() => port.postMessage('changed')));
  }
  runtime.onConnect.addListener(connected);
  Reflect.set(globalThis, key, () => runtime.onConnect.removeListener(connected));
}

function ownRuntime(): Runtime | undefined {
  const chrome: unknown = Reflect.get(globalThis, 'chrome');
  const runtime: unknown = typeof chrome === 'object' && chrome !== null ? Reflect.get(chrome, 'runtime') : undefined;
  return isRuntime(runtime) ? runtime : undefined;
}

function isRuntime(runtime: unknown): runtime is Runtime {
  return typeof runtime === 'object' && runtime !== null && 'id' in runtime && 'onConnect' in runtime;
}
