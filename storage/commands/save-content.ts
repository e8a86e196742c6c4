import { db } from '../db';
import { cleanLine, cleanText } from '../model/clean-text';
import { type Content, contentSchema } from '../model/content';
import { isWebAddress } from '../model/web-address';
import { newId } from '../new-id';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';

/** A piece of content as it was typed; with an id one that is known. */
export type ContentInput = Omit<Content, 'id' | 'createdAt' | 'updatedAt' | 'archivedAt'> & { id?: string };

const inputSchema = contentSchema.omit({ createdAt: true, updatedAt: true, archivedAt: true }).partial({ id: true });

/**
 * Saves a link or a snippet, a new one or the change of one. No event when nothing changed. Throws `gone`; `invalid` for
 * one without both address and text, and for an address that is none of the web.
 */
export async function saveContent(input: ContentInput): Promise<{ contentId: string; eventId?: string }> {
  const { id, ...said } = parseInput(inputSchema, cleanInput(input));
  if (said.url !== undefined && !isWebAddress(said.url)) throw new StorageFailure({ code: 'invalid', detail: 'url' });
  if (said.url === undefined && said.text === undefined) throw new StorageFailure({ code: 'invalid', detail: 'url' });
  const contentId = id ?? newId();
  const { eventId } = await transact({ type: 'contentSaved' }, ['contents'], async (write) => {
    if (!id) return write.add('contents', { ...said, id: contentId, createdAt: write.at, updatedAt: write.at });
    if (!(await db.contents.get(id))) throw new StorageFailure({ code: 'gone', detail: 'contents' });
    await write.patch('contents', id, { url: undefined, text: undefined, ...said });
    if (write.changes().length > 0) await write.patch('contents', id, { updatedAt: write.at });
  });
  return { contentId, ...(eventId && { eventId }) };
}

function cleanInput(input: ContentInput): unknown {
  return {
    ...input,
    title: cleanLine(input.title, 300) ?? '',
    url: cleanLine(input.url, 2_000),
    text: cleanText(input.text, 5_000),
  };
}
