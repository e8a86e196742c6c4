import type { Page } from 'playwright-core';

/** Milliseconds of processor time of a page's main thread: other work on the machine counts little. */
export interface MainThreadTime {
  /** Scripts, those of extensions among them, that timers, events and observers called. */
  script: number;
  /** Everything: scripts, style, layout, painting, the parser. */
  task: number;
}

export interface MainThreadClock {
  during(work: () => Promise<unknown>): Promise<MainThreadTime>;
}

export async function mainThreadClock(page: Page): Promise<MainThreadClock> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<MainThreadTime> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const inMs = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN) * 1_000;
    return { script: inMs('ScriptDuration'), task: inMs('TaskDuration') };
  };
  return {
    during: async (work) => {
      const before = await read();
      await work();
      const after = await read();
      return { script: after.script - before.script, task: after.task - before.task };
    },
  };
}
