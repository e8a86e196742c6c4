import type { Failure } from '@/storage/model/outcome';
import { fieldLabel } from '../field/field-labels';
import { useCommand } from './useCommand';

interface Undo {
  busy: boolean;
  failure: Failure | undefined;
  /** Undoes events in the order given and says so, or what else is given. True when all of them are undone. */
  undo: (eventIds: readonly string[], text?: string) => Promise<boolean>;
}

/** Undo, with a word on what was left as it is because it changed since. */
export function useUndo(): Undo {
  const { run, busy, failure } = useCommand();
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
  return { undo, busy, failure };
}

/** What undoes is fetched when it is needed: pages are on show before it. */
export const fetchUndo = async () => (await import('@/storage/commands/undo-event')).undoEvent;

async function undoInOrder(eventIds: readonly string[]): Promise<string[]> {
  const undoEvent = await fetchUndo();
  const kept: string[] = [];
  for (const eventId of eventIds) kept.push(...(await undoEvent(eventId)).kept);
  return kept;
}
