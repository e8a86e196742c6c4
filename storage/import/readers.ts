import type { ImportReader } from './import-reader';
import { type ArchiveLook, type ArchiveSaid, linkedinArchive } from './linkedin/linkedin-archive';

/** What each kind of file shows before it is read, and what is said to it. */
export interface ImportKinds {
  linkedinArchive: { look: ArchiveLook; said: ArchiveSaid };
}
export type ImportKind = keyof ImportKinds;

type Readers = { [K in ImportKind]: ImportReader<ImportKinds[K]['look'], ImportKinds[K]['said']> };

/** A reader of each kind, the one that knows its files best first. */
export function importReaders(): Readers {
  return { linkedinArchive: linkedinArchive() };
}
