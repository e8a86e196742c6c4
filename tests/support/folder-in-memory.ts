import type { BackupFolder } from '@/storage/backup/backup-folder';

/** A folder of the disk that is in memory, for what writes files into one that was chosen. */
export interface FolderInMemory extends BackupFolder {
  files: Map<string, Blob>;
  permission: 'granted' | 'denied' | 'prompt';
  /** Thrown by the next writing. */
  failure: Error | undefined;
}

/** An empty one that is open. A file is in it once it is closed. */
export function folderInMemory(): FolderInMemory {
  const files = new Map<string, Blob>();
  const folder: Partial<FolderInMemory> = { name: 'Backups', files, permission: 'granted', failure: undefined };
  const getFileHandle = async (name: string) => {
    files.set(name, files.get(name) ?? new Blob());
    return { createWritable: async () => writingInto(files, name, () => folder.failure) };
  };
  return Object.assign(folder, {
    queryPermission: async () => folder.permission,
    requestPermission: async () => {
      folder.permission = 'granted';
      return 'granted';
    },
    getFileHandle,
    removeEntry: async (name: string) => void files.delete(name),
    keys: async function* () {
      yield* [...files.keys()];
    },
  }) as unknown as FolderInMemory;
}

function writingInto(files: Map<string, Blob>, name: string, failure: () => Error | undefined): WritableStream {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  return new WritableStream({
    write: (part) => {
      const error = failure();
      if (error) throw error;
      parts.push(part);
    },
    close: () => void files.set(name, new Blob(parts)),
  });
}
