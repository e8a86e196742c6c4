import { MIGRATIONS } from '../migrations';
import { BACKUP_FORMAT, type BackupHeader, FORMAT_VERSION, type SealedHeader } from '../model/backup/backup-header';
import { type BackupRow, type BackupTable, rowSchemaOf } from '../model/backup/backup-tables';
import { type BackupChunk, lineOf, SETTINGS_LINE, unfitLineOf } from './backup-chunk';
import { PassphraseLock } from './passphrase-lock';
import { readEveryRow } from './read-every-row';
import { sealChunks } from './seal-chunks';

/** The version of the database that this Twoway keeps. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

export interface BackupInput {
  /** What the rep set, by the names of the settings. */
  settings: Readonly<Record<string, unknown>>;
  /** Version of the product, for who looks into the file. */
  product: string;
  /** Epoch milliseconds. */
  at: number;
  /** Locks the file; absent: it can be read by everybody. */
  passphrase?: string | undefined;
  /** Told which share (0 to 1) is done. */
  onProgress?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Letters of one chunk, about. */
const CHUNK_LETTERS = 250_000;
/** Chunks that may wait to be packed; then the database waits. */
const MOST_WAITING = 64;

/**
 * Writes the whole database, as it is at one moment, as a backup, and closes it. What was written is no backup when it throws:
 * StorageFailure, what writing threw, or the signal's reason.
 */
export async function writeBackup(into: WritableStream<Uint8Array>, input: BackupInput): Promise<BackupHeader> {
  const made = input.passphrase ? await PassphraseLock.make(input.passphrase) : undefined;
  const chunks = new TransformStream<BackupChunk, BackupChunk>({}, { highWaterMark: MOST_WAITING });
  const bytes = chunks.readable.pipeThrough(sealChunks(made?.lock));
  const head: SealedHeader | undefined = made && {
    format: BACKUP_FORMAT,
    formatVersion: FORMAT_VERSION,
    sealed: made.seal,
  };
  const packed = (head ? withFirstLine(bytes, head) : bytes).pipeThrough(gzipBytes());
  const writer = chunks.writable.getWriter();
  // Said by `piped`: whoever waits for the writer is told by its own call.
  writer.closed.catch(() => undefined);
  const piped = packed.pipeTo(into, input.signal ? { signal: input.signal } : {});
  const read = readInto(writer, input).catch(async (error: unknown) => {
    // What is told of it comes out of `piped`.
    await writer.abort(error).catch(() => undefined);
    throw error;
  });
  const [end, begun] = await Promise.allSettled([piped, read]);
  if (begun.status === 'rejected' && !input.signal?.aborted) throw begun.reason;
  if (end.status === 'rejected') throw end.reason;
  if (begun.status === 'rejected') throw begun.reason;
  return begun.value;
}

async function readInto(writer: WritableStreamDefaultWriter<BackupChunk>, input: BackupInput): Promise<BackupHeader> {
  const { product, at, settings, onProgress, signal } = input;
  const cutter = new ChunkCutter((text) => void writer.write({ text }).catch(() => undefined)); // see `closed`
  let header: BackupHeader | undefined;
  let [all, done] = [0, 0];
  await readEveryRow(
    {
      counts: (counts) => {
        header = { format: BACKUP_FORMAT, formatVersion: FORMAT_VERSION, product, schema: SCHEMA_VERSION, at, counts };
        all = Object.values(counts).reduce((sum, count) => sum + count, 0);
        cutter.chunk(`${JSON.stringify(header)}\n`);
        cutter.chunk(lineOf(SETTINGS_LINE, settings));
      },
      rows: (table, rows) => {
        cutter.rows(table, rows);
        done += rows.length;
        onProgress?.(done / Math.max(1, all));
      },
      ready: () => ((writer.desiredSize ?? 0) > 0 ? undefined : writer.ready),
    },
    signal,
  );
  cutter.cut();
  await writer.write({ text: `${JSON.stringify({ end: done })}\n`, isLast: true });
  await writer.close();
  if (!header) throw new Error('no header');
  return header;
}

/** Gathers lines into chunks. */
class ChunkCutter {
  readonly chunk: (text: string) => void;
  #lines: string[] = [];
  #letters = 0;

  constructor(chunk: (text: string) => void) {
    this.chunk = chunk;
  }

  rows(table: BackupTable, rows: readonly BackupRow[]): void {
    for (const row of rows) {
      // A row that no restore would take must not spoil the others.
      const isFit = rowSchemaOf(table, SCHEMA_VERSION).safeParse(row).success;
      const line = isFit ? lineOf(table, row) : unfitLineOf(table, row);
      this.#lines.push(line);
      this.#letters += line.length;
      if (this.#letters > CHUNK_LETTERS) this.cut();
    }
  }

  cut(): void {
    if (this.#lines.length > 0) this.chunk(this.#lines.join(''));
    [this.#lines, this.#letters] = [[], 0];
  }
}

const gzipBytes = () => new CompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>;

function withFirstLine(bytes: ReadableStream<Uint8Array>, head: SealedHeader): ReadableStream<Uint8Array> {
  const first = new TransformStream<Uint8Array, Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(`${JSON.stringify(head)}\n`)),
  });
  return bytes.pipeThrough(first);
}
