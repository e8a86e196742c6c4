import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTS } from './test-steps.mjs';
import { ROOT } from './tool.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * What a step comes to. A runner that broke without counting a failure is one failure.
 * @param {import('./test-steps.mjs').Step} step
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countResults({ report }, exitCode) {
  const counts = report ? readReport(report) : { passed: exitCode === 0 ? 1 : 0, failed: 0, skipped: 0 };
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {keyof typeof REPORTS} runner
 * @returns {Counts}
 */
function readReport(runner) {
  const file = join(ROOT, REPORTS[runner]);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return runner === 'vitest' ? countVitest(report) : countPlaywright(report);
}

/** @param {any} report @returns {Counts} */
function countVitest(report) {
  const torn = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + torn.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {any} report @returns {Counts} */
function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}
