import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, runNode, toolPath } from './tool.mjs';

/**
 * Runs every tests/bench/*.bench.ts under tsx, one after the other, and joins what they measured in bench.json. A bench
 * writes its rows as JSON to the file named by TWOWAY_BENCH_OUT: see tests/support/write-bench.ts.
 */
const folder = join(ROOT, 'tests/bench');
const scratch = mkdtempSync(join(tmpdir(), 'twoway-bench-'));
const rows = [];
const benches = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bench.ts')) : [];
for (const file of benches.sort()) {
  const out = join(scratch, `${file}.json`);
  console.log(`— ${file}`);
  const code = await runNode([toolPath('tsx'), join('tests/bench', file)], { TWOWAY_BENCH_OUT: out });
  if (code === 0) rows.push(...JSON.parse(readFileSync(out, 'utf8')));
  else process.exitCode = 1;
}
rmSync(scratch, { recursive: true, force: true });
writeFileSync(join(ROOT, 'bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
console.table(rows, ['name', 'unit', 'ours', 'peer', 'ratio']);
