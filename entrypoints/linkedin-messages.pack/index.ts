import { defineUnlistedScript } from '#imports';
import { bubbleReader } from '../linkedin.content/bubble-reader';
import { messagingReader } from '../linkedin.content/messaging-reader';
import { conversationOverlay } from '../page/conversation-overlay';
import { putOnShelf } from '../page/reader-shelf';

export default defineUnlistedScript(() =>
  putOnShelf('linkedin-messages', { readers: [messagingReader], startOverlay: conversationOverlay(bubbleReader) }),
);
