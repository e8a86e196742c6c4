import type { Note, NoteSubject } from '../model/note';
import { read } from '../read';
import { notesAbout } from './notes-about';

/** The notes on one contact or company, newest first, at most `limit`. */
export function notesOf(subject: NoteSubject, limit: number): Promise<Note[]> {
  return read(() => notesAbout(subject).reverse().limit(limit).toArray());
}
