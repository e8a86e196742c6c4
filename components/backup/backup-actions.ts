import type { BackupContents, RestoreMode, RestorePhase, RestoreResult } from '@/storage/model/backup/restore-mode';

/** What a backup or restore does at the moment. */
export type BackupStep = 'making' | 'checking' | RestorePhase;

/** How something long tells how far it is, and how it is cancelled. */
export interface Running {
  /** `done` is a share, 0 to 1. */
  onProgress: (step: BackupStep, done: number) => void;
  signal: AbortSignal;
}

/** A backup that was made. */
export interface MadeBackup {
  fileName: string;
  records: number;
  bytes: number;
  /** Records that do not fit: they are in the file, and no restore takes them. */
  unfit: number;
}

/** A backup that the rep chose, after it was read to its end. */
export interface ChosenBackup {
  file: File;
  passphrase?: string | undefined;
  contents: BackupContents;
}

/** What was there before the last restore. */
export interface KeptBefore {
  contents: BackupContents;
  /** Whether anything happened since the restore that would go. */
  changedSince: boolean;
}

/** What the page does with backups. Each throws BackupFault or StorageFailure, and then nothing was changed. */
export interface BackupActions {
  /** Makes one, checks it, and hands it to the rep as a file. */
  backUp: (passphrase: string | undefined, running: Running) => Promise<MadeBackup>;
  isLocked: (file: Blob) => Promise<boolean>;
  inspect: (file: Blob, passphrase: string | undefined, running: Running) => Promise<BackupContents>;
  restore: (chosen: ChosenBackup, mode: RestoreMode, running: Running) => Promise<RestoreResult>;
  keptBefore: () => Promise<KeptBefore | undefined>;
  /** Brings back what was there before; what is here now is kept in its place. */
  bringBack: (running: Running) => Promise<RestoreResult>;
  forgetBefore: () => Promise<void>;
}
