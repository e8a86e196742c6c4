import { ImportHost } from './import-host';
import type { ToImportWorker } from './import-message';

/** The web worker of an import: reading and writing hold up no page. */
export const importWorker = new ImportHost((message) => postMessage(message));

addEventListener('message', ({ data }: MessageEvent<ToImportWorker>) => importWorker.hear(data));
