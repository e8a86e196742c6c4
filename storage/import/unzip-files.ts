import { unzipSync } from 'fflate';
import { refusedFile } from './refused-file';

/** One file as it was given, or as it lay in an archive. */
export interface TextFile {
  name: string;
  text: string;
}

const MEGABYTE = 1_048_576;
/** An archive with photos can be larger; those are not asked for. */
const LARGEST_FILE = 512 * MEGABYTE;
const LARGEST_INSIDE = 400 * MEGABYTE;
const MOST_ENTRIES = 20_000;
/** Text of people shrinks to a tenth; a bomb to a thousandth. */
const HIGHEST_RATIO = 100;
const SMALL = MEGABYTE;

const ZIP_SIGNATURE = [0x50, 0x4b];

/** Is it a zip file, by its first bytes? */
export async function isZip(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return ZIP_SIGNATURE.every((byte, index) => start[index] === byte);
}

/**
 * The texts of these files, and of the CSV files inside zip files among them; nothing inside is unpacked of which the zip file does
 * not say that it stays in its bounds. Throws `invalid` (`torn`, `too-big`) with the file's name.
 */
export async function textFiles(files: readonly File[]): Promise<TextFile[]> {
  const texts: TextFile[] = [];
  for (const file of files) {
    if (file.size > LARGEST_FILE) throw refusedFile('too-big', file.name);
    const isPacked = await isZip(file);
    const bytes = await bytesOf(file);
    if (isPacked) texts.push(...unzipped(bytes, file.name));
    else texts.push({ name: file.name, text: decoded(bytes) });
  }
  return texts;
}

/** A file that is changed while it is read cannot be read any more. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw refusedFile('changed', file.name);
  }
}

function unzipped(bytes: Uint8Array, name: string): TextFile[] {
  const bounds = new ZipBounds(name);
  const entries = unzipOrRefuse(bytes, name, (entry) => bounds.allows(entry));
  return Object.entries(entries).map(([path, content]) => ({
    name: path.split('/').at(-1) ?? path,
    text: decoded(content),
  }));
}

function unzipOrRefuse(bytes: Uint8Array, name: string, filter: (entry: Entry) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Error && 'failure' in error) throw error;
    throw refusedFile('torn', name);
  }
}

interface Entry {
  name: string;
  /** Packed and unpacked, in bytes. */
  size: number;
  originalSize: number;
}

/** What of a zip file is unpacked: its CSV files, within bounds. */
class ZipBounds {
  readonly #file: string;
  #entries = 0;
  #bytes = 0;

  constructor(file: string) {
    this.#file = file;
  }

  allows({ name, size, originalSize }: Entry): boolean {
    this.#entries += 1;
    if (this.#entries > MOST_ENTRIES) throw refusedFile('too-big', this.#file);
    if (!name.toLowerCase().endsWith('.csv') || name.startsWith('__MACOSX/')) return false;
    this.#bytes += originalSize;
    const isBomb = originalSize > SMALL && originalSize > HIGHEST_RATIO * Math.max(1, size);
    if (isBomb || this.#bytes > LARGEST_INSIDE) throw refusedFile('too-big', `${this.#file}: ${name}`);
    return true;
  }
}

/** UTF-8 with or without its mark; else the code page of Windows, in which old programs save. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
