import { addNote } from '@/storage/commands/add-note';
import { saveLead } from '@/storage/commands/save-lead';
import { WEB_PAGE_SOURCE } from '@/storage/model/captured-lead';
import type { PersonFields } from '@/storage/model/contact';
import type { SaveLeadResult } from '@/storage/model/lead-input';
import type { CaptureSource } from './capture-source';

interface SavedFromPage {
  result: SaveLeadResult;
  /** Events after the save, newest first, to be undone before it. */
  later: string[];
}

/** Saves a person of a web page as a lead, and notes on a new one where they were found. Throws what the commands throw. */
export async function saveCaptured(
  person: Partial<PersonFields> & { name: string },
  typed: boolean,
  { sourceUrl, sourceTitle, at }: CaptureSource,
): Promise<SavedFromPage> {
  const result = await saveLead({ person, source: WEB_PAGE_SOURCE, typed });
  if (!result.created || !(sourceTitle ?? sourceUrl)) return { result, later: [] };
  const text = `Found on “${sourceTitle ?? sourceUrl}”`;
  const { eventId } = await addNote({ contactId: result.contactId, text, sourceUrl, sourceTitle, at });
  return { result, later: [eventId] };
}
