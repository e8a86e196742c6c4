/** How long it took, and the longest stretch in which the page could do nothing else; both in ms. */
export interface TimedWithPauses {
  ms: number;
  longest: number;
}

/** Carries out work in a page, and measures it. */
export async function timedWithPauses(work: () => Promise<unknown>): Promise<TimedWithPauses> {
  let [longest, last, running] = [0, performance.now(), true];
  const start = last;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (running) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  await work();
  running = false;
  return { ms: performance.now() - start, longest };
}
