import type { FileProblem } from '@/storage/model/import/import-port';
import type { Failure } from '@/storage/model/outcome';
import type { FailureWords } from '../failure/failure-words';

const WORDS: Readonly<Record<FileProblem, FailureWords>> = {
  torn: {
    title: 'This file is torn or no zip file at all.',
    wayOut: 'Load it down again, or unpack it and choose the CSV files in it.',
  },
  'too-big': {
    title: 'This file is larger than can be read, or claims to be.',
    wayOut: 'Unpack it and choose the CSV files with people and messages in it.',
  },
  'nothing-in-it': {
    title: 'Nobody is named in it.',
    wayOut: 'Choose the zip file that LinkedIn sent you, or Connections.csv, messages.csv and Invitations.csv in it.',
  },
  unknown: {
    title: 'This is no file that can be imported.',
    wayOut: 'Choose the zip file that LinkedIn sent you, or Connections.csv, messages.csv and Invitations.csv in it.',
  },
  changed: {
    title: 'This file was changed or moved while it was read.',
    wayOut: 'Choose it again.',
  },
};

/** The words for a file that was refused, and its name; nothing for another failure. */
export function refusedWords({ code, detail = '' }: Failure): (FailureWords & { file: string }) | undefined {
  const [, problem = '', file = ''] = /^([\w-]+): ?(.*)$/s.exec(detail) ?? [];
  const words = Object.hasOwn(WORDS, problem) ? WORDS[problem as FileProblem] : undefined;
  return code === 'invalid' && words ? { ...words, file } : undefined;
}
