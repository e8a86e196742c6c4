import type { BackupHeader } from './backup-header';

/** `replace`: all that is here goes. `merge`: what is here stays as it is, what is not here is added. */
export type RestoreMode = 'replace' | 'merge';
/** What a restore does at the moment. */
export type RestorePhase = 'keeping' | 'writing' | 'rebuilding';

/** What a restore did. */
export interface RestoreResult {
  /** Records that were written. */
  added: number;
  /** Records that were here, and stayed as they are. */
  kept: number;
  /** Names of those who are here as another record: neither they nor what hangs on them was added. */
  leftOut: string[];
}

/** What is in a backup that is right from its first line to its last. */
export interface BackupContents {
  header: BackupHeader;
  isLocked: boolean;
  /** Records that did not fit when it was made: no restore takes them. */
  unfit: number;
}
