import type { ArchiveMe } from './archive-participant';
import type { ArchiveKind } from './archive-tables';
import type { MeCandidates } from './me-candidates';

/** What was found in the files, before anybody is read. */
export interface ArchiveLook {
  files: { name: string; kind: ArchiveKind; rows: number }[];
  /** Files that tell of nobody. */
  others: string[];
  /** Absent where no file has directions, so that nobody has to say who they are. */
  me?: MeCandidates | undefined;
}

/** What the rep says to it: who "I" am. */
export interface ArchiveSaid {
  me?: ArchiveMe | undefined;
}
