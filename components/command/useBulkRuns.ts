import { create } from 'zustand';

/** A change of many that is being made. */
export interface BulkRun {
  id: number;
  /** For example "Undoing". */
  what: string;
  /** Of a hundred. */
  percent: number;
  /** Ends it after the part that is being written. */
  stop: () => void;
  isStopping: boolean;
}

interface BulkRuns {
  runs: BulkRun[];
  begin: (what: string, stop: () => void) => number;
  change: (id: number, now: Partial<BulkRun>) => void;
  end: (id: number) => void;
}

/** The changes of many that run on this page, for all to see how far they are. */
export const useBulkRuns = create<BulkRuns>()((set, get) => ({
  runs: [],
  begin: (what, stop) => {
    const id = (get().runs.at(-1)?.id ?? 0) + 1;
    set(({ runs }) => ({ runs: [...runs, { id, what, percent: 0, stop, isStopping: false }] }));
    return id;
  },
  change: (id, now) => set(({ runs }) => ({ runs: runs.map((run) => (run.id === id ? { ...run, ...now } : run)) })),
  end: (id) => set(({ runs }) => ({ runs: runs.filter((run) => run.id !== id) })),
}));
