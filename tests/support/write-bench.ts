import { writeFileSync } from 'node:fs';

/** One measurement: ours beside a peer doing the same job on the same machine in the same run. */
export interface BenchRow {
  name: string;
  /** For example `ms`, `bytes`, `records/s`. */
  unit: string;
  /** Median. */
  ours: number;
  /** Median of what ours is compared with. */
  peer: number;
  /** `ours / peer`: machines differ, ratios less. */
  ratio: number;
  /** How often each was measured. */
  runs: number;
}

/** Median of the samples; of an even number the upper one. */
export function medianOf(samples: number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}

/** The sample that this share (of 100) of the others do not exceed. */
export function percentileOf(samples: number[], percent: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const found = sorted[Math.min(Math.floor((sorted.length * percent) / 100), sorted.length - 1)];
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
}

/** Says what one bench measured; prints it when the bench was started by itself. */
export function writeBench(rows: Omit<BenchRow, 'ratio'>[]): void {
  const complete = rows.map((row): BenchRow => ({ ...row, ratio: Number((row.ours / row.peer).toFixed(3)) }));
  const out = process.env['TWOWAY_BENCH_OUT'];
  if (out) writeFileSync(out, JSON.stringify(complete));
  else console.table(complete);
}
