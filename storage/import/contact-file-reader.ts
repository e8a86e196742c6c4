import type { ContactFileReader } from '../model/import/contact-file';
import { lookAtCsv } from './csv/look-at-csv';
import { readCsv } from './csv/read-csv';
import { readVcards } from './vcard/read-vcards';

/** Reads CSV files of any program, and vCards. */
export const contactFileReader: ContactFileReader = {
  look: async (file, signal) =>
    (await hasCards(file)) ? { is: 'cards', file: file.name } : { is: 'table', look: await lookAtCsv(file, signal) },
  read: (file, said, onRead, signal) =>
    said.is === 'cards' ? readVcards(file, onRead, signal) : readCsv(file, said.look, onRead, signal),
};

/** By what stands at its beginning; in UTF-16 too, whose zeros are left out. */
async function hasCards(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 200).arrayBuffer());
  return /^\W*BEGIN:VCARD/i.test(String.fromCharCode(...start.filter((byte) => byte > 0 && byte < 0x80)));
}
