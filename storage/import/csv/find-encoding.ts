import { byteLines } from './byte-lines';
import { fileBytes } from './file-bytes';
import { fileFault } from './file-fault';

/** `mixed`: some lines are UTF-8, the others are not, as where files were joined. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';

/** In which encoding a file is written: by its mark, else by reading it all. Throws for a file that is no text. */
export async function findEncoding(file: File, signal?: AbortSignal): Promise<FileEncoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let wide: FileEncoding | undefined;
  let isFirst = true;
  for await (const bytes of fileBytes(file, signal)) {
    if (isFirst) wide = wideEncoding(bytes);
    if (wide) return wide;
    isFirst = false;
    if (bytes.includes(0)) throw fileFault(file, 'it is no text file. Save it as CSV (UTF-8) or vCard first.');
    if (isUtf8) isUtf8 = canDecode(utf8, bytes);
  }
  if (isUtf8 && canDecode(utf8, undefined)) return 'utf-8';
  return (await hasUtf8Line(file, signal)) ? 'mixed' : 'windows-1252';
}

/** Is there a line that is UTF-8, and could not be so by chance? */
async function hasUtf8Line(file: File, signal?: AbortSignal): Promise<boolean> {
  for await (const lines of byteLines(file, signal)) {
    const wide = lines.filter((line) => line.some((byte) => byte >= 0x80));
    if (wide.some((line) => canDecode(new TextDecoder('utf-8', { fatal: true }), line, true))) return true;
  }
  return false;
}

function canDecode(decoder: TextDecoder, bytes: Uint8Array<ArrayBuffer> | undefined, isWhole = !bytes): boolean {
  try {
    decoder.decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false; // What a fatal decoder says of bytes that are not its own.
  }
}

/** UTF-16, by its mark or by the zeros that it puts beside Latin letters. */
function wideEncoding(bytes: Uint8Array): FileEncoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2_000);
  const zeros = [0, 1].map((side) => start.filter((byte, index) => byte === 0 && index % 2 === side).length);
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 4 && even === 0) return 'utf-16le';
  return even > start.length / 4 && odd === 0 ? 'utf-16be' : undefined;
}
