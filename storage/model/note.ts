import { contactIdSchema } from './contact';
import { timeSchema } from './time';
import { z } from './z';

/** Longest text of a note, in UTF-16 units. */
export const LONGEST_NOTE_TEXT = 5_000;

/** Where a note comes from: an address of the web, and what its page calls itself. */
export const noteSourceSchema = z.object({
  sourceUrl: z.string().min(1).max(2_000).optional(),
  sourceTitle: z.string().min(1).max(500).optional(),
});

/** Something the rep noted on one contact or one company, from a page or by hand. Times are epoch milliseconds. */
export const noteSchema = noteSourceSchema.extend({
  id: z.string().min(1),
  contactId: contactIdSchema.optional(),
  companyId: z.string().min(1).optional(),
  text: z.string().min(1).max(LONGEST_NOTE_TEXT),
  /** When the page said so: the moment at which it was read. */
  at: timeSchema,
  createdAt: timeSchema,
});
export type Note = z.infer<typeof noteSchema>;

/** What a note is on: exactly one of the two. */
export type NoteSubject =
  | { contactId: NonNullable<Note['contactId']>; companyId?: undefined }
  | { companyId: string; contactId?: undefined };
