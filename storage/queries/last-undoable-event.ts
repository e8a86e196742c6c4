import { db } from '../db';
import type { Event } from '../model/event';
import { read } from '../read';

/** The newest thing done that still stands: what "Undo" without more means. */
export function lastUndoableEvent(): Promise<Event | undefined> {
  return read(() =>
    db.events
      .orderBy('at')
      .reverse()
      .filter(({ type, undoneBy }) => type !== 'undone' && undoneBy === undefined)
      .first(),
  );
}
