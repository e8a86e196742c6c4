import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { countResults } from './count-results.mjs';
import { setUp } from './set-up.mjs';
import { STEPS } from './test-steps.mjs';
import { ROOT } from './tool.mjs';

/** @param {number} start */
const since = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

/** @param {import('./test-steps.mjs').Step} step */
async function runStep(step) {
  console.log(`\n— ${step.name}`);
  const start = Date.now();
  const exitCode = await step.run();
  return { ...countResults(step, exitCode), line: `${exitCode === 0 ? 'ok  ' : 'FAIL'} ${step.name}, ${since(start)}` };
}

process.env.CI = 'true';
const start = Date.now();
process.env.TWOWAY_BROWSER = await setUp();
// A report of an earlier run must not be counted.
rmSync(join(ROOT, 'test-results'), { recursive: true, force: true });

const results = [];
for (const step of STEPS) results.push(await runStep(step));

// Last, so that it stands where a log is cut off.
const failures = results.flatMap((result) => result.failures);
if (failures.length > 0) console.log(`What did not pass:\n${failures.map((name) => `- ${name}`).join('\n')}\n`);

/** @param {'passed' | 'failed' | 'skipped'} what */
const total = (what) => results.reduce((sum, result) => sum + result[what], 0);

console.log(`\n${results.map(({ line }) => line).join('\n')}\nAll in ${since(start)}\n`);
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exitCode = total('failed') > 0 ? 1 : 0;
