import { db } from '../db';
import type { BoardPlace } from '../model/board-move';
import type { ContactId } from '../model/contact';
import { read } from '../read';

/** Where these contacts are on the board now, one read for all; who is gone is left out. */
export async function placesOf(ids: readonly string[]): Promise<Map<string, BoardPlace>> {
  const contacts = await read(() => db.contacts.bulkGet(ids as ContactId[]));
  return new Map(contacts.flatMap((one) => (one ? [[one.id, { stage: one.stage, subStage: one.subStage }]] : [])));
}
