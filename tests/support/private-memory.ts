import { readFileSync } from 'node:fs';
import type { LaunchedTwoway } from './launch-twoway';

/** Megabytes that the pages and workers of the browser have for themselves; `undefined` where the system does not say. */
export async function privateMemory({ browserSession }: LaunchedTwoway): Promise<number | undefined> {
  const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo');
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const sizes = pids.map(privateKilobytes);
  if (sizes.some((size) => size === undefined)) return undefined;
  return sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) / 1_024;
}

function privateKilobytes(pid: number): number | undefined {
  try {
    const said = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return [...said.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].reduce((sum, [, size]) => sum + Number(size), 0);
  } catch {
    // Only Linux says it, and only to whom the process belongs.
    return undefined;
  }
}
