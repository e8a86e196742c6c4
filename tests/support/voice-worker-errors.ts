import type { Worker } from 'playwright-core';

/** Lets a worker say its uncaught errors in its console: Playwright reports those of pages only. Lasts until it is killed. */
export function voiceWorkerErrors(worker: Worker): Promise<void> {
  return worker.evaluate(() => {
    const say = (what: string, error: unknown) => console.error(what, error instanceof Error ? error.stack : error);
    self.addEventListener('error', (event) => say('Uncaught error in the worker:', event.error));
    self.addEventListener('unhandledrejection', (event) => say('Unhandled rejection in the worker:', event.reason));
  });
}
