import { FinderHost } from './finder-host';

/** The web worker beside a page. It has no other state than its host: ended, it is started anew and reads the index again. */
export const finderWorker = new FinderHost((message) => postMessage(message));

addEventListener('message', ({ data }: MessageEvent<unknown>) => finderWorker.hear(data));
