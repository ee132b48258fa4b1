/** Milliseconds in which nothing changes. */
const STILL = 60;

/** Until nothing in it has changed for a moment. */
export function stillness(element: Node): Promise<void> {
  return new Promise((resolve) => {
    function done(): void {
      observer.disconnect();
      resolve();
    }
    let waiting = setTimeout(done, STILL);
    const observer = new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(done, STILL);
    });
    observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
