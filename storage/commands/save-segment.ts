import { db } from '../db';
import { cleanLine } from '../model/clean-text';
import { foldedText } from '../model/search-words';
import { type Segment, segmentSchema } from '../model/segment';
import { newId } from '../new-id';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';

/** A search to be kept; with an id one that is kept already. */
export type SegmentInput = Pick<Segment, 'name' | 'query' | 'pinned'> & { id?: string };

const inputSchema = segmentSchema.omit({ createdAt: true, updatedAt: true }).partial({ id: true });

/**
 * Keeps a search under a name, a new one or the change of one. No event when nothing changed. Throws `gone`; `invalid` for a
 * name without signs, and for one that another segment has (`name: taken`).
 */
export async function saveSegment(input: SegmentInput): Promise<{ segmentId: string; eventId?: string }> {
  const { id, pinned, ...said } = parseInput(inputSchema, clean(input));
  const segmentId = id ?? newId();
  const pin = { pinned: pinned || undefined };
  const { eventId } = await transact({ type: 'segmentSaved' }, ['segments'], async (write) => {
    await refuseTaken(said.name, segmentId);
    if (!id)
      return write.add('segments', {
        ...said,
        ...(pinned && { pinned }),
        id: segmentId,
        createdAt: write.at,
        updatedAt: write.at,
      });
    if (!(await db.segments.get(id))) throw new StorageFailure({ code: 'gone', detail: 'segments' });
    await write.patch('segments', id, { ...said, ...pin });
    if (write.changes().length > 0) await write.patch('segments', id, { updatedAt: write.at });
  });
  return { segmentId, ...(eventId && { eventId }) };
}

async function refuseTaken(name: string, id: string): Promise<void> {
  const all = await db.segments.toArray();
  if (all.some((one) => one.id !== id && foldedText(one.name) === foldedText(name)))
    throw new StorageFailure({ code: 'invalid', detail: 'name: taken' });
}

function clean(input: SegmentInput): unknown {
  return { ...input, name: cleanLine(input.name, 100) ?? '', query: cleanLine(input.query, 2_000) ?? '' };
}
