import { useRef, useState } from 'react';
import { importPeople } from '@/storage/commands/import-people';
import type { CsvLook } from '@/storage/model/csv/csv-look';
import type { ContactFileLook, ContactFileReader, ReadContacts } from '@/storage/model/import/contact-file';
import type { ImportChoice } from '@/storage/model/import/import-choice';
import type { ImportPlan } from '@/storage/model/import/import-plan';
import type { ImportResult } from '@/storage/model/import/import-result';
import { planImport } from '@/storage/queries/plan-import';
import { useBulk } from '../command/useBulk';
import { resultWords } from './result-words';

/** Where an import is: before a file, at its columns, at what would become of its people, or over. */
export type ImportStep =
  | { at: 'pick' }
  | { at: 'columns'; file: File; look: CsvLook }
  | { at: 'preview'; read: ReadContacts; plan: ImportPlan; choice: ImportChoice; source: string; back: ImportStep }
  | { at: 'done'; read: ReadContacts; plan: ImportPlan; choice: ImportChoice; result: ImportResult };

interface ContactImportOptions {
  reader: ContactFileReader;
  /** The columns as the rep said them of such a file before. */
  recall: (look: CsvLook) => CsvLook;
  remember: (look: CsvLook) => void;
}

/** The steps of importing people from a file or from what was pasted. Nothing is written before `carryOut`. */
export function useContactImport({ reader, recall, remember }: ContactImportOptions) {
  const [step, setStep] = useState<ImportStep>({ at: 'pick' });
  const { run, busy, failure, clear } = useBulk();
  // A choice that is made while another is worked out goes before it.
  const turn = useRef(0);
  const preview = async (read: ReadContacts, choice: ImportChoice, source: string, back: ImportStep) => {
    turn.current += 1;
    const mine = turn.current;
    const plan = await planImport(read, choice);
    if (turn.current === mine) setStep({ at: 'preview', read, plan, choice, source, back });
  };
  const readFile = (file: File, said: ContactFileLook, back: ImportStep) =>
    run(
      'Reading the file',
      async ({ onProgress, signal }) => {
        const read = await reader.read(file, said, onProgress, signal);
        await preview(read, {}, said.is === 'cards' ? 'vcard' : 'csv', back);
      },
      nothingToSay,
    );
  return {
    step,
    busy,
    failure,
    toStart: () => {
      clear();
      setStep({ at: 'pick' });
    },
    show: setStep,
    pick: (file: File) =>
      run(
        'Reading the file',
        async ({ signal }) => {
          const said = await reader.look(file, signal);
          if (said.is === 'cards') return readFile(file, said, { at: 'pick' });
          setStep({ at: 'columns', file, look: recall(said.look) });
        },
        nothingToSay,
      ),
    paste: (read: ReadContacts) => run('Reading', () => preview(read, {}, 'pasted', { at: 'pick' }), nothingToSay),
    readColumns: (file: File, look: CsvLook) => {
      remember(look);
      return readFile(file, { is: 'table', look }, { at: 'columns', file, look });
    },
    choose: ({ read, source, back }: Extract<ImportStep, { at: 'preview' }>, choice: ImportChoice) =>
      run('Comparing', () => preview(read, choice, source, back), nothingToSay),
    carryOut: ({ read, plan, choice, source }: Extract<ImportStep, { at: 'preview' }>) =>
      run(
        'Importing',
        async (control) => {
          const result = await importPeople(plan, choice, source, control);
          setStep({ at: 'done', read, plan, choice, result });
          return result;
        },
        resultWords,
      ),
  };
}

const nothingToSay = () => undefined;
