import { join } from 'node:path';
import { startBenchBrowsers } from '../support/bench-browsers';
import { bundleScript } from '../support/bundle-script';
import { THREADS } from '../support/example-threads';
import { scratchExtension } from '../support/scratch-extension';
import { medianOf, writeBench } from '../support/write-bench';

const RUNS = 7;
const OURS = join(import.meta.dirname, '../../.output/chrome-mv3-test');

/** Longer than either script needs to have started. */
const UNTIL_STARTED_MS = 1_500;

const browsers = await startBenchBrowsers({
  none: scratchExtension({}),
  ours: OURS,
  sdk: scratchExtension({ contentScript: await bundleScript('tests/bench/in-page/inbox-sdk.ts') }),
});
const taken = await browsers.rounds(RUNS, {
  act: async (page) => {
    await page.goto(THREADS.answered);
    await page.waitForTimeout(UNTIL_STARTED_MS);
  },
});
await browsers.close();

const median = (name: keyof typeof taken, kind: 'script' | 'task') => medianOf(taken[name].map((time) => time[kind]));
const added = (name: 'ours' | 'sdk', kind: 'script' | 'task') => median(name, kind) - median('none', kind);
writeBench(
  (['script', 'task'] as const).map((kind) => ({
    name: `a Gmail thread is opened: added ${kind} time (peer: InboxSDK loads)`,
    unit: 'ms of main thread',
    ours: added('ours', kind),
    peer: added('sdk', kind),
    runs: RUNS,
  })),
);
