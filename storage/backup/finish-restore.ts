import { liveQuery } from 'dexie';
import { checkData } from '../commands/check-data';
import { rebuildScores } from '../commands/rebuild-scores';
import { db, stagingDatabase } from '../db';
import { buildIndex } from '../find/keep-index';
import { INDEX_SHARDS } from '../model/find/index-layout';
import { scoresBuilt } from '../queries/scores-built';
import { read } from '../read';
import { forget, getKept, keep } from './kept-for-backup';
import { RESTORE_RUN } from './restore-journal';

/**
 * Finishes a restore whose rows are in the database: settings, the copy of what was before, and all that follows from the rows.
 * One that was broken off before that changed nothing, and is forgotten. Idempotent; one at a time: callers hold `RESTORE_LOCK`.
 */
export async function finishRestore(
  applySettings: (settings: Record<string, unknown>) => Promise<void>,
  onProgress?: (done: number) => void,
): Promise<void> {
  const journal = await getKept('journal');
  if (!journal) return;
  const run = await read(() => db.counters.get(RESTORE_RUN));
  if (run?.value === journal.run) {
    if (journal.settings) await applySettings(journal.settings);
    await keep('safety', journal.safety);
    await rebuild(journal.recheck, onProgress);
  }
  await stagingDatabase().delete();
  await forget('journal');
}

/** Killed in between, the worker goes on where this stopped. */
async function rebuild(recheck: boolean, onProgress: (done: number) => void = () => undefined): Promise<void> {
  const scores = liveQuery(scoresBuilt).subscribe((done) => onProgress(done / 2));
  await navigator.locks.request('scores', () => rebuildScores());
  scores.unsubscribe();
  let shards = 0;
  const onShard = () => onProgress(1 / 2 + ++shards / INDEX_SHARDS / 2);
  await navigator.locks.request('index', () => buildIndex({ onShard }));
  if (recheck) await checkData({ repair: true, onProgress });
}
