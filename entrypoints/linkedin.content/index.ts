import { defineContentScript } from '#imports';
import { runPage } from '../page/run-page';
import { packs, startBubbles } from './packs';
import { profileReader } from './profile-reader';

export default defineContentScript({
  matches: ['https://*.linkedin.com/*'],
  registration: 'runtime',
  runAt: 'document_idle',
  main: (context) => runPage(context, { readers: [...packs, profileReader], startOverlay: startBubbles }),
});
