import { BackupFault } from '../model/backup/backup-fault';
import { isSumLine, sumLine } from './backup-chunk';
import type { FileLine } from './file-lines';
import { RunningSum } from './running-sum';
import { jsonOf } from './unseal-lines';

/** So many letters may wait for their sum; a chunk is far smaller. */
const LARGEST_CHUNK = 128 * 1024 * 1024;

/** The lines of one chunk whose sum is right. */
export type SummedChunk = readonly FileLine[];

/** The chunks of a backup, each once its sum is right. Throws BackupFault (`changed`, `torn`). */
export async function* summedChunks(lines: AsyncIterable<FileLine[]>): AsyncGenerator<SummedChunk, void> {
  const sum = new RunningSum();
  let open: FileLine[] = [];
  let letters = 0;
  for await (const some of lines) {
    for (const line of some) {
      letters += line.text.length;
      if (letters > LARGEST_CHUNK) throw new BackupFault('changed', { line: line.number });
      if (!isSumLine(line.text)) open.push(line);
      else {
        await compare(sum, open, line);
        yield open;
        [open, letters] = [[], 0];
      }
    }
  }
  const [first] = open;
  if (first) throw new BackupFault('torn', { line: first.number, until: open.at(-1)?.number });
}

async function compare(sum: RunningSum, lines: SummedChunk, said: FileLine): Promise<void> {
  const text = lines.map((line) => `${line.text}\n`).join('');
  const right = sumLine(await sum.add(new TextEncoder().encode(text)));
  if (right === `${said.text}\n`) return;
  const broken = lines.find((line) => jsonOf(line.text) === undefined);
  throw new BackupFault('changed', broken ? { line: broken.number } : rangeOf(lines, said));
}

function rangeOf(lines: SummedChunk, said: FileLine) {
  return { line: lines[0]?.number ?? said.number, until: said.number };
}
