import { defineUnlistedScript } from '#imports';
import { threadReader } from '../outlook.content/thread-reader';
import { putOnShelf } from '../page/reader-shelf';

export default defineUnlistedScript(() => putOnShelf('outlook-thread', { readers: [threadReader] }));
