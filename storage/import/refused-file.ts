import type { FileProblem } from '../model/import/import-port';
import { StorageFailure } from '../storage-failure';

/** That a file cannot be read: a failure `invalid` whose detail names problem and file. */
export function refusedFile(problem: FileProblem, file: string): StorageFailure {
  return new StorageFailure({ code: 'invalid', detail: `${problem}: ${file}` });
}
