import type { ImportKind, ImportKinds } from '../model/import/import-port';
import { contactFiles } from './contact-files';
import type { ImportReader } from './import-reader';
import { linkedinArchive } from './linkedin/linkedin-archive';

type Readers = { [K in ImportKind]: ImportReader<ImportKinds[K]['look'], ImportKinds[K]['said']> };

/** A reader of each kind, the one that knows its files best first. */
export function importReaders(): Readers {
  return { linkedinArchive: linkedinArchive(), contactFiles };
}
