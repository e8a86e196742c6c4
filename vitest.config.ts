import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** One kind of test: where it lies, and the document it runs beside. */
function project(
  name: string,
  environment: string,
  include: string[],
  { exclude = [] as string[], setupFiles = [] as string[] } = {},
): TestProjectInlineConfiguration {
  return { extends: true, test: { name, environment, include, exclude: ['node_modules/**', ...exclude], setupFiles } };
}

const IN_A_DOCUMENT = ['tests/pages/**/*.test.ts', 'tests/components/**/*.test.{ts,tsx}'];
const OF_ITS_OWN = ['tests/e2e/**', 'tests/bench/**'];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    clearMocks: true,
    // A loaded machine is slow, not wrong.
    testTimeout: 120_000,
    // Dexie looks for IndexedDB once, when it is first imported.
    setupFiles: ['fake-indexeddb/auto'],
    projects: [
      project('node', 'node', ['tests/**/*.test.{ts,tsx}'], { exclude: [...OF_ITS_OWN, ...IN_A_DOCUMENT] }),
      project('pages', 'jsdom', ['tests/pages/**/*.test.ts']),
      project('components', 'happy-dom', ['tests/components/**/*.test.{ts,tsx}'], {
        setupFiles: ['tests/support/patient-lookups.ts'],
      }),
    ],
  },
});
