import type { BackupChunk } from './backup-chunk';
import { sumLine } from './backup-chunk';
import { toBase64 } from './base64';
import { gzip } from './gzip';
import type { PassphraseLock } from './passphrase-lock';
import { RunningSum } from './running-sum';

/** Gives each chunk its sum and makes bytes of it; with a lock, each becomes one sealed line. */
export function sealChunks(lock?: PassphraseLock): TransformStream<BackupChunk, Uint8Array> {
  const sum = new RunningSum();
  const encoder = new TextEncoder();
  let place = 0;
  return new TransformStream({
    async transform({ text, isLast = false }, controller) {
      const bytes = encoder.encode(text + sumLine(await sum.add(encoder.encode(text))));
      controller.enqueue(lock ? encoder.encode(await sealedLine(lock, bytes, place, isLast)) : bytes);
      place += 1;
    },
  });
}

async function sealedLine(lock: PassphraseLock, bytes: Uint8Array<ArrayBuffer>, part: number, last: boolean) {
  const data = toBase64(await lock.seal(await gzip(bytes), part, last));
  return `${JSON.stringify({ part, ...(last && { last }), data })}\n`;
}
