import type { SafetyCopy } from './safety-copy';

/** What a restore that has begun will need to be finished, should its page be closed in the middle. */
export interface RestoreJournal {
  /** Told from all others by this number; the database says it when the rows are in it. */
  run: number;
  /** What the rep set, as the backup has it; absent where the settings stay as they are. */
  settings?: Record<string, unknown>;
  /** Whether what follows from other rows is to be compared with them. */
  recheck: boolean;
  /** What was there before. */
  safety: SafetyCopy;
}

/** The counter that says which restore the rows came with. */
export const RESTORE_RUN = 'restoreRun';
