import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTS } from './test-steps.mjs';
import { ROOT } from './tool.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts `failures`: what did not pass, by name. */

/**
 * What a step comes to. A runner that broke without counting a failure is one failure.
 * @param {import('./test-steps.mjs').Step} step
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countResults({ name, report }, exitCode) {
  const counts = report ? readReport(report) : { passed: exitCode === 0 ? 1 : 0, failed: 0, skipped: 0, failures: [] };
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1, failures: [name] } : counts;
}

/**
 * @param {keyof typeof REPORTS} runner
 * @returns {Counts}
 */
function readReport(runner) {
  const file = join(ROOT, REPORTS[runner]);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, failures: [`${runner} left no report`] };
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
    failures: report.testResults.flatMap(failuresOfFile),
  };
}

/** @param {any} file @returns {string[]} */
function failuresOfFile({ name, status, message, assertionResults }) {
  if (status === 'failed' && assertionResults.length === 0) return [`${name}: ${firstLine(message)}`];
  const failed = assertionResults.filter((one) => one.status === 'failed');
  return failed.map((one) => `${name} › ${one.fullName}: ${firstLine(one.failureMessages[0])}`);
}

/** @param {any} report @returns {Counts} */
function countPlaywright({ stats, errors, suites }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [...errors.map(({ message }) => firstLine(message)), ...suites.flatMap(failuresOfSuite)],
  };
}

/** @param {any} suite @returns {string[]} */
function failuresOfSuite({ suites = [], specs = [] }) {
  const failed = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const error = tests[0]?.results.find((result) => result.error)?.error;
      return `${file} › ${title}: ${firstLine(error?.message)}`;
    });
  return [...failed, ...suites.flatMap(failuresOfSuite)];
}

/** @param {string | undefined} text */
const firstLine = (text = '') => text.trim().split('\n')[0];
