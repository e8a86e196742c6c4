import { fileBytes } from './file-bytes';

const LINE_FEED = 10;

/** The lines of a file as bytes, their ends included, some at a time. No letter of UTF-8 and none of windows-1252 has the byte of a line's end in it. */
export async function* byteLines(file: File, signal?: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>[]> {
  let rest = new Uint8Array();
  for await (const bytes of fileBytes(file, signal)) {
    const all = joined(rest, bytes);
    const end = all.lastIndexOf(LINE_FEED) + 1;
    rest = all.slice(end);
    yield linesIn(all.subarray(0, end));
  }
  yield linesIn(rest);
}

function linesIn(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const lines: Uint8Array<ArrayBuffer>[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}

function joined(one: Uint8Array<ArrayBuffer>, other: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (one.length === 0) return other;
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
