import { BackupFault } from '../model/backup/backup-fault';

/** A line of a file, without its end; lines count from 1. */
export interface FileLine {
  number: number;
  text: string;
}

/** No record is longer; a file without ends of lines is no backup. */
const LONGEST_LINE = 64 * 1024 * 1024;
/** A first line tells what the file is. */
const LONGEST_FIRST = 64 * 1024;

/** The lines of a file, packed or not, some at a time. Throws BackupFault (`unreadable`, `torn`, `changed`, `foreign`). */
export async function* fileLines(file: Blob): AsyncGenerator<FileLine[], void> {
  const cutter = new LineCutter();
  const reader = (await textOf(file)).getReader();
  try {
    for (let isOver = false; !isOver; ) {
      const { done, value = '' } = await readNext(reader, cutter.lines);
      isOver = done;
      const lines = done ? cutter.rest() : cutter.cut(value);
      if (lines.length > 0) yield lines;
    }
  } finally {
    // Nobody reads on: whatever closing says does not matter.
    await reader.cancel().catch(() => undefined);
  }
}

/** Cuts a text that comes in pieces into lines. */
class LineCutter {
  /** How many were cut. */
  lines = 0;
  #open = '';

  cut(piece: string): FileLine[] {
    const texts = (this.#open + piece).split('\n');
    this.#open = texts.pop() ?? '';
    const cut = this.#numbered(texts);
    this.#refuseTooLong();
    return cut;
  }

  /** What stands behind the last end of a line. */
  rest(): FileLine[] {
    return this.#open === '' ? [] : this.#numbered([this.#open]);
  }

  #numbered(texts: string[]): FileLine[] {
    const first = this.lines + 1;
    this.lines += texts.length;
    return texts.map((text, index) => ({ number: first + index, text }));
  }

  #refuseTooLong(): void {
    const isFirst = this.lines === 0;
    if (this.#open.length <= (isFirst ? LONGEST_FIRST : LONGEST_LINE)) return;
    throw new BackupFault(isFirst ? 'foreign' : 'changed', { line: this.lines + 1 });
  }
}

async function textOf(file: Blob): Promise<ReadableStream<string>> {
  const start = await file
    .slice(0, 2)
    .arrayBuffer()
    .catch((cause: unknown) => {
      throw new BackupFault('unreadable', {}, { cause });
    });
  const [first, second] = new Uint8Array(start);
  const isPacked = first === 0x1f && second === 0x8b;
  const bytes: ReadableStream<Uint8Array<ArrayBuffer>> = file.stream();
  const plain = isPacked ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  return plain.pipeThrough(new TextDecoderStream('utf-8', { fatal: true, ignoreBOM: true }));
}

async function readNext(reader: ReadableStreamDefaultReader<string>, lines: number) {
  try {
    return await reader.read();
  } catch (cause) {
    throw new BackupFault(codeOf(cause, lines), lines === 0 ? {} : { line: lines + 1 }, { cause });
  }
}

/** Browsers say in words only whether a packed file ends too early. */
function codeOf(error: unknown, lines: number) {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'NotReadableError' || name === 'NotFoundError') return 'unreadable';
  if (/truncated|unexpected end/i.test(message)) return 'torn';
  return lines === 0 ? 'foreign' : 'changed';
}
