import { StorageFailure } from '../../storage-failure';

/** A file that cannot be read: its name, and in plain words what is the matter and where. */
export function fileFault(file: { name: string }, words: string): StorageFailure {
  return new StorageFailure({ code: 'bad-file', detail: `${file.name.slice(0, 100)}: ${words}` });
}
