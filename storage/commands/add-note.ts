import { db } from '../db';
import { cleanLine, cleanText } from '../model/clean-text';
import { contactIdSchema } from '../model/contact';
import { LONGEST_NOTE_TEXT, type NoteSubject, noteSourceSchema } from '../model/note';
import { timeSchema } from '../model/time';
import { isWebAddress } from '../model/web-address';
import { z } from '../model/z';
import { newId } from '../new-id';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { requireEvent, transact } from '../transact';

const inputSchema = noteSourceSchema.extend({
  contactId: contactIdSchema.optional(),
  companyId: z.string().min(1).optional(),
  text: z.string().min(1).max(LONGEST_NOTE_TEXT),
  at: timeSchema,
});

export type NoteInput = NoteSubject & {
  text: string;
  /** Kept as a link when it is an address of the web (http, https), and else left out. */
  sourceUrl?: string | undefined;
  sourceTitle?: string | undefined;
  /** When the page was read, in epoch milliseconds. */
  at: number;
};

/** Adds a note on one contact or one company. Overlong text is cut. Throws `gone`, `invalid` for a note without text. */
export async function addNote(input: NoteInput): Promise<{ noteId: string; eventId: string }> {
  const { contactId, companyId, ...said } = parseInput(inputSchema, cleanInput(input));
  const id = newId();
  const transacted = await transact({ type: 'noteAdded', contactId }, ['notes', 'companies'], async (write) => {
    if (contactId) await contactOrGone(contactId);
    else if (!companyId || !(await db.companies.get(companyId))) throw goneCompany();
    await write.add('notes', { ...said, id, ...(contactId ? { contactId } : { companyId }), createdAt: write.at });
  });
  return { noteId: id, ...requireEvent(transacted) };
}

function cleanInput(input: NoteInput): unknown {
  const { sourceUrl, sourceTitle } = input;
  return {
    ...input,
    text: cleanText(input.text, LONGEST_NOTE_TEXT) ?? '',
    sourceUrl: sourceUrl && isWebAddress(sourceUrl) ? cleanLine(sourceUrl, 2_000) : undefined,
    sourceTitle: cleanLine(sourceTitle, 500),
  };
}

function goneCompany(): StorageFailure {
  return new StorageFailure({ code: 'gone', detail: 'companies' });
}
