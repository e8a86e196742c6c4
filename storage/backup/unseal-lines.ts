import { BackupFault } from '../model/backup/backup-fault';
import type { Seal } from '../model/backup/backup-header';
import { z } from '../model/z';
import { fromBase64 } from './base64';
import type { FileLine } from './file-lines';
import { gunzip } from './gzip';
import { PassphraseLock } from './passphrase-lock';

const partSchema = z.object({ part: z.number().int(), last: z.boolean().optional(), data: z.base64() });
type Part = z.infer<typeof partSchema>;

/** No part unpacks to more. */
const LARGEST_PART = 128 * 1024 * 1024;

/** The lines inside a locked backup. Throws BackupFault (`locked`, `wrong-passphrase`, `misplaced`, `changed`, `torn`). */
export async function* unsealLines(
  sealed: AsyncIterable<FileLine[]>,
  seal: Seal,
  passphrase: string | undefined,
): AsyncGenerator<FileLine[], void> {
  if (!passphrase) throw new BackupFault('locked');
  const lock = await PassphraseLock.open(passphrase, seal);
  let [place, number] = [0, 0];
  let isOver = false;
  for await (const lines of sealed) {
    for (const line of lines) {
      const part = partOf(line, place, isOver);
      const texts = (await openedText(lock, part, line)).split('\n').slice(0, -1);
      yield texts.map((text, index) => ({ number: number + index + 1, text }));
      [place, number] = [place + 1, number + texts.length];
      isOver = part.last === true;
    }
  }
  if (!isOver) throw new BackupFault('torn', { line: place + 2 });
}

function partOf({ text, number: line }: FileLine, place: number, isOver: boolean): Part {
  if (isOver) throw new BackupFault('misplaced', { line });
  const parsed = partSchema.safeParse(jsonOf(text));
  if (!parsed.success) throw new BackupFault('changed', { line });
  if (parsed.data.part !== place) throw new BackupFault('misplaced', { line });
  return parsed.data;
}

async function openedText(lock: PassphraseLock, { part, last = false, data }: Part, { number }: FileLine) {
  try {
    const opened = await lock.unseal(fromBase64(data), part, last);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await gunzip(opened, LARGEST_PART));
  } catch (cause) {
    throw new BackupFault('changed', { line: number }, { cause });
  }
}

/** What a line says; `undefined` when it is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Told to the rep by whoever asked, with the place.
    return undefined;
  }
}
