import type { UndoBulkResult } from '@/storage/commands/undo-bulk';
import type { Failure } from '@/storage/model/outcome';
import { fieldLabel } from '../field/field-labels';
import { useBulk } from './useBulk';
import { useCommand } from './useCommand';
import type { Said } from './useNotices';

interface Undo {
  busy: boolean;
  failure: Failure | undefined;
  /** Undoes events in the order given and says so, or what else is given. True when all of them are undone. */
  undo: (eventIds: readonly string[], text?: string) => Promise<boolean>;
  /** Undoes a bulk, and says how many stay as they are. True when there is nothing more to undo. */
  undoMany: (bulkId: string) => Promise<boolean>;
}

/** Undo, with a word on what was left as it is because it changed since. */
export function useUndo(): Undo {
  const { run, busy, failure } = useCommand();
  const bulk = useBulk();
  const undo = async (eventIds: readonly string[], text = 'Undone') => {
    const kept = await run(
      () => undoInOrder(eventIds),
      (fields) => ({
        text,
        details: fields.map((field) => `${fieldLabel(field)} changed since and was kept`),
      }),
    );
    return kept !== undefined;
  };
  const undoMany = async (bulkId: string) => {
    const end = await bulk.run('Undoing', async (control) => (await fetchUndoBulk())(bulkId, control), undoneWords);
    return end !== undefined && !end.cancelled;
  };
  return { undo, undoMany, busy: busy || bulk.busy, failure: failure ?? bulk.failure };
}

function undoneWords({ undone, kept, cancelled, failure }: UndoBulkResult): Said {
  const people = (count: number) => (count === 1 ? '1 contact' : `${count.toLocaleString()} contacts`);
  const details = kept > 0 ? [`${people(kept)} changed since: what changed was kept`] : [];
  if (cancelled || failure) return { text: `Stopped: undone for ${people(undone)}`, details };
  return { text: `Undone for ${people(undone)}`, details };
}

/** What undoes is fetched when it is needed: pages are on show before it. */
export const fetchUndo = async () => (await import('@/storage/commands/undo-event')).undoEvent;

const fetchUndoBulk = async () => (await import('@/storage/commands/undo-bulk')).undoBulk;

async function undoInOrder(eventIds: readonly string[]): Promise<string[]> {
  const undoEvent = await fetchUndo();
  const kept: string[] = [];
  for (const eventId of eventIds) kept.push(...(await undoEvent(eventId)).kept);
  return kept;
}
