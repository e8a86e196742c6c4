import { defineContentScript } from '#imports';
import { readerPack } from '../page/reader-pack';
import { runPage } from '../page/run-page';
import { threadAddressOf } from './thread-address';

export default defineContentScript({
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  registration: 'runtime',
  runAt: 'document_idle',
  main: (context) =>
    runPage(context, { readers: [readerPack('outlook-thread', (url) => threadAddressOf(url) !== undefined)] }),
});
