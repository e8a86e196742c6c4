import { byteLines } from './byte-lines';
import { fileBytes } from './file-bytes';
import type { FileEncoding } from './find-encoding';

/**
 * The text of a file in parts, every line ended by `\n` alone. Where it is not UTF-8 as a whole, each line is read as UTF-8 if it is
 * that, else as windows-1252, so that the lines of a file that was joined from two are all right.
 */
export async function* fileText(file: File, encoding: FileEncoding, signal?: AbortSignal): AsyncGenerator<string> {
  const isByLine = encoding === 'windows-1252' || encoding === 'mixed';
  let held = '';
  for await (const part of isByLine ? textByLine(file, signal) : textOf(file, encoding, signal)) {
    const text = held + part;
    // A carriage return at the end may be the first half of a line's end.
    held = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
  }
  if (held) yield '\n';
}

async function* textOf(file: File, encoding: FileEncoding, signal?: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of fileBytes(file, signal)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

async function* textByLine(file: File, signal?: AbortSignal): AsyncGenerator<string> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const latin = new TextDecoder('windows-1252');
  for await (const lines of byteLines(file, signal)) yield lines.map((line) => decodedLine(line, utf8, latin)).join('');
}

function decodedLine(line: Uint8Array<ArrayBuffer>, utf8: TextDecoder, latin: TextDecoder): string {
  try {
    return utf8.decode(line);
  } catch {
    return latin.decode(line); // Any byte is a letter there.
  }
}
