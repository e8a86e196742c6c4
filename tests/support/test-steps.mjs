import { runNode, toolPath } from './tool.mjs';

/** @typedef {{ name: string, report?: 'vitest' | 'playwright', run: () => Promise<number> }} Step */

/** @param {string} packageName @param {string[]} args @param {string} [command] */
const tool = (packageName, args, command) => () => runNode([toolPath(packageName, command), ...args]);

/** @param {string} file */
const script = (file) => () => runNode([`tests/support/${file}`]);

/** Where the two test runners leave their counts. */
export const REPORTS = { vitest: 'test-results/vitest.json', playwright: 'test-results/e2e.json' };

const VITEST = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS.vitest}`];

/**
 * Everything that must pass, in this order: the quick guards first, the builds before what looks at them.
 * A step without a report counts as one.
 * @type {Step[]}
 */
export const STEPS = [
  { name: 'types', run: tool('typescript', ['--noEmit'], 'tsc') },
  { name: 'lint and format', run: tool('@biomejs/biome', ['check', '--error-on-warnings'], 'biome') },
  { name: 'arrows between the rooms', run: script('check-arrows.mjs') },
  { name: 'unused code', run: tool('knip', []) },
  { name: 'build', run: tool('wxt', ['build']) },
  { name: 'test build', run: script('build-test.mjs') },
  { name: 'unit, property, page and architecture tests', report: 'vitest', run: tool('vitest', VITEST) },
  {
    name: 'journeys in the browser',
    report: 'playwright',
    run: tool('@playwright/test', ['test', '--config', 'tests/e2e/playwright.config.ts'], 'playwright'),
  },
];
