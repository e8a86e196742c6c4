import { create } from 'zustand';
import type { BulkProgress } from '@/storage/model/bulk/bulk-control';
import type { ImportChoice } from '@/storage/model/import/import-choice';
import type { ImportFindings } from '@/storage/model/import/import-findings';
import type { ImportPort, Looked, SaidTo } from '@/storage/model/import/import-port';
import type { ImportResult } from '@/storage/model/import/import-result';
import type { Failure } from '@/storage/model/outcome';
import { failureOf } from '../failure/failure-of';

/** How far an import is. Each step has what the one before gave. */
export type ImportStep =
  | { at: 'choosing' }
  | { at: 'looking' }
  | { at: 'asking'; looked: Looked }
  | { at: 'reading'; looked: Looked }
  | { at: 'found'; looked: Looked; findings: ImportFindings }
  | { at: 'importing'; stop: () => void; isStopping: boolean }
  | { at: 'done'; result: ImportResult; notTaken: number };

interface ImportState {
  step: ImportStep;
  choice: ImportChoice;
  progress: BulkProgress | undefined;
  failure: Failure | undefined;
  /** Looks at these files, in an import that is opened for them. */
  pick: (files: readonly File[], open: () => ImportPort) => Promise<void>;
  /** Reads them, by what the rep says to what was found. */
  say: (saidTo: SaidTo) => Promise<void>;
  /** Keeps a choice that is still being typed. */
  write: (choice: ImportChoice) => void;
  /** Another choice for all of them: what it comes to is looked at anew. */
  choose: (choice: ImportChoice) => Promise<void>;
  run: () => Promise<ImportResult | undefined>;
  rejected: () => Promise<string | undefined>;
  /** Back to the choice of files; what is under way ends. */
  leave: () => void;
}

const NEW_CHOICE: ImportChoice = { onKnown: 'fillEmpty', onUnsure: 'leaveOut', tags: [] };
const START = { step: { at: 'choosing' }, progress: undefined, failure: undefined } as const;

/** The import of this page. It goes on while another view is shown. */
export const useImport = create<ImportState>()((set, get) => {
  let session: ImportPort | undefined;
  const attempt = async <T>(work: (now: ImportPort) => Promise<T>, back: ImportStep): Promise<T | undefined> => {
    const now = session;
    try {
      return now && (await work(now));
    } catch (error) {
      if (now === session) set({ step: back, failure: failureOf(error), progress: undefined });
      return undefined;
    }
  };
  const onProgress = (progress: BulkProgress) => set({ progress });
  return {
    ...START,
    choice: NEW_CHOICE,
    pick: async (files, open) => {
      if (files.length === 0) return;
      session?.close();
      session = open();
      set({ step: { at: 'looking' }, failure: undefined, choice: NEW_CHOICE });
      const looked = await attempt((now) => now.look(files), { at: 'choosing' });
      if (looked) set({ step: { at: 'asking', looked } });
    },
    say: async (saidTo) => {
      const { step, choice } = get();
      if (step.at !== 'asking') return;
      const { looked } = step;
      set({ step: { at: 'reading', looked }, failure: undefined, progress: undefined });
      const findings = await attempt((now) => now.read(saidTo, choice, onProgress), { at: 'asking', looked });
      if (findings) set({ step: { at: 'found', looked, findings }, progress: undefined });
    },
    write: (choice) => set({ choice }),
    choose: async (choice) => {
      set({ choice });
      const { step } = get();
      if (step.at !== 'found') return;
      const findings = await attempt((now) => now.plan(choice), step);
      if (findings && get().choice === choice && get().step.at === 'found') set({ step: { ...step, findings } });
    },
    run: async () => {
      const { step, choice } = get();
      const stopping = new AbortController();
      if (step.at !== 'found') return undefined;
      const stop = () => {
        stopping.abort();
        set({ step: { at: 'importing', stop, isStopping: true } });
      };
      set({ step: { at: 'importing', stop, isStopping: false }, failure: undefined, progress: undefined });
      const result = await attempt((now) => now.run(choice, { onProgress, signal: stopping.signal }), step);
      const notTaken = step.findings.counts.rejected + step.findings.counts.unsure;
      if (result) set({ step: { at: 'done', result, notTaken }, progress: undefined, failure: result.failure });
      return result;
    },
    rejected: () => attempt((now) => now.rejected(), get().step),
    leave: () => {
      session?.close();
      set({ ...START, choice: NEW_CHOICE });
    },
  };
});
