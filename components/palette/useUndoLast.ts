import { undoBulk } from '@/storage/commands/undo-bulk';
import { lastUndoableEvent } from '@/storage/queries/last-undoable-event';
import { useCommand } from '../command/useCommand';
import { useNotices } from '../command/useNotices';
import { useUndo } from '../command/useUndo';
import { eventSentence } from '../history/event-sentence';

/** Takes back the last thing that was done and still stands, all of it, and says which. */
export function useUndoLast(): () => Promise<void> {
  const { undo } = useUndo();
  const { run } = useCommand();
  const { say } = useNotices.getState();
  return async () => {
    const event = await run(lastUndoableEvent);
    if (!event) return say({ text: 'There is nothing to undo' });
    const [what, { bulkId }] = [eventSentence(event), event];
    const text = `Undone: ${what}`;
    const isDone = bulkId
      ? await run(
          () => undoBulk(bulkId),
          () => ({ text }),
        )
      : await undo([event.id], text);
    if (!isDone) say({ text: `Could not be undone, since more was built on it: ${what}` });
  };
}
