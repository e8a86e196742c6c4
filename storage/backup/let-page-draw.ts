/** Resolves once the page has done what waits. Not a timer: those come once a second where the page is not looked at. */
export function letPageDraw(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
