import { fileFault } from './file-fault';

const AT_ONCE = 1 << 20;
/** Larger files are other things than somebody's contacts; they would fill the memory. */
export const MOST_MB = 256;

/** The bytes of a file in parts of a megabyte. Throws where it is larger than 256 MB, and when it changes while it is read. */
export async function* fileBytes(file: File, signal?: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (file.size > MOST_MB * 1024 * 1024) {
    throw fileFault(
      file,
      `it has ${megabytes(file.size)} MB; at most ${MOST_MB} MB are read at once. Split it into several files.`,
    );
  }
  for (let start = 0; start < file.size; start += AT_ONCE) {
    signal?.throwIfAborted();
    yield await bytesAt(file, start);
  }
}

async function bytesAt(file: File, start: number): Promise<Uint8Array<ArrayBuffer>> {
  const part = file.slice(start, start + AT_ONCE);
  try {
    const bytes = new Uint8Array(await part.arrayBuffer());
    if (bytes.length === part.size) return bytes;
  } catch (error) {
    // What the browser says of a file that is another one by now, or is not there any more.
    if (!(error instanceof DOMException) || !['NotReadableError', 'NotFoundError'].includes(error.name)) throw error;
  }
  throw fileFault(file, 'it was changed or taken away while it was read. Nothing was imported; pick it again.');
}

const megabytes = (bytes: number): string => Math.round(bytes / 1024 / 1024).toLocaleString('en');
