import type { Worker } from 'playwright-core';

/** Lets a worker say its uncaught errors in its console: Playwright reports those of pages only. Lasts until it is killed. */
export function voiceWorkerErrors(worker: Worker): Promise<void> {
  return worker.evaluate(() => {
    self.addEventListener('error', ({ error, message }) =>
      console.error('Uncaught error in the worker:', error instanceof Error ? error.stack : message),
    );
    self.addEventListener('unhandledrejection', ({ reason }) =>
      console.error('Unhandled rejection in the worker:', reason instanceof Error ? reason.stack : reason),
    );
  });
}
