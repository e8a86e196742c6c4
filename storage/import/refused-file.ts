import { StorageFailure } from '../storage-failure';

/** Why a file cannot be read at all. The words for the rep are in `components/import/refused-words`. */
export type FileProblem = 'torn' | 'too-big' | 'nothing-in-it' | 'unknown' | 'changed';

/** That a file cannot be read: a failure `invalid` whose detail names problem and file. */
export function refusedFile(problem: FileProblem, file: string): StorageFailure {
  return new StorageFailure({ code: 'invalid', detail: `${problem}: ${file}` });
}
