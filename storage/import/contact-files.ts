import type { ContactFileLook, ContactFilesLook } from '../model/csv/contact-files-look';
import { lookAtCsv } from './csv/look-at-csv';
import { readCsv } from './csv/read-csv';
import type { ImportReader, OnRead } from './import-reader';
import { readVcards } from './vcard/read-vcards';

/** Files of contacts from any program: CSV, vCard. */
export const contactFiles: ImportReader<ContactFilesLook, ContactFilesLook> = {
  source: 'file',
  suits: async (files) => files.length > 0 && files.every(({ name }) => /\.(csv|tsv|txt|vcf|vcard)$/i.test(name)),
  look: (files, signal) => inTurn(files, (file) => lookAt(file, signal)),
  read: async (files, said, onRead, signal) => {
    const total = files.reduce((sum, { size }) => sum + size, 0);
    let before = 0;
    const read = await inTurn(files, async (file, index) => {
      const part = await readOne(file, said[index], ({ done }) => onRead({ done: before + done, total }), signal);
      before += file.size;
      return part;
    });
    return {
      people: read.flatMap(({ people }) => people),
      rejected: read.flatMap(({ rejected }) => rejected),
      headers: Object.fromEntries(read.flatMap(({ headers }) => Object.entries(headers))),
    };
  },
};

async function lookAt(file: File, signal: AbortSignal): Promise<ContactFileLook> {
  return (await hasCards(file))
    ? { is: 'cards', file: file.name }
    : { is: 'table', look: await lookAtCsv(file, signal) };
}

function readOne(file: File, said: ContactFileLook | undefined, onRead: OnRead, signal: AbortSignal) {
  return said?.is === 'table' ? readCsv(file, said.look, onRead, signal) : readVcards(file, onRead, signal);
}

/** By what stands at its beginning; in UTF-16 too, whose zeros are left out. */
async function hasCards(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 200).arrayBuffer());
  return /^\W*BEGIN:VCARD/i.test(String.fromCharCode(...start.filter((byte) => byte > 0 && byte < 0x80)));
}

/** One after another: each may fill the memory for a moment. */
async function inTurn<T>(files: readonly File[], work: (file: File, index: number) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (const [index, file] of files.entries()) done.push(await work(file, index));
  return done;
}
