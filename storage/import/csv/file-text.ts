import { fileBytes } from './file-bytes';
import type { FileEncoding } from './find-encoding';

const LINE_FEED = 10;

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
  let rest = new Uint8Array();
  for await (const bytes of fileBytes(file, signal)) {
    const all = joined(rest, bytes);
    const end = all.lastIndexOf(LINE_FEED) + 1;
    rest = all.slice(end);
    yield decodedLines(all.subarray(0, end), utf8, latin);
  }
  yield decodedLines(rest, utf8, latin);
}

function decodedLines(bytes: Uint8Array<ArrayBuffer>, utf8: TextDecoder, latin: TextDecoder): string {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    lines.push(decodedLine(line, utf8, latin));
    start = end;
  }
  return lines.join('');
}

function decodedLine(line: Uint8Array<ArrayBuffer>, utf8: TextDecoder, latin: TextDecoder): string {
  try {
    return utf8.decode(line);
  } catch {
    return latin.decode(line); // Any byte is a letter there.
  }
}

function joined(one: Uint8Array<ArrayBuffer>, other: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (one.length === 0) return other;
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
