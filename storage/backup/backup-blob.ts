import type { BackupHeader } from '../model/backup/backup-header';
import { type BackupInput, writeBackup } from './write-backup';

/** A backup as one file in the browser's keeping. Throws as `writeBackup` does. */
export async function backupBlob(input: BackupInput): Promise<{ blob: Blob; header: BackupHeader }> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const into = new WritableStream<Uint8Array>({ write: (part) => void parts.push(part as Uint8Array<ArrayBuffer>) });
  const header = await writeBackup(into, input);
  return { blob: new Blob(parts, { type: 'application/gzip' }), header };
}
