import { defineContentScript } from '#imports';
import { runPage } from '../page/run-page';
import { threadReader } from './thread-reader';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  registration: 'runtime',
  runAt: 'document_idle',
  main: (context) => runPage(context, { readers: [threadReader] }),
});
