import { beginToRecall } from '@/components/finder/remembered-board';
import { WorkerFinder } from '@/storage/find/worker/worker-finder';
import { watchFinderSettings } from '@/storage/finder-settings';

/**
 * The page's finder, for as long as the page lives. It is started, and the board of last time is looked for, before
 * anything is drawn: both take as long as the first drawing.
 */
export const startedFinder = new WorkerFinder();
watchFinderSettings((settings) => startedFinder.changeSettings(settings));
beginToRecall();
