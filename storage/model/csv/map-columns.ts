import { normaliseAddress } from '../email-address';
import { slugOf } from '../linkedin-address';
import { headerKey } from './header-key';
import { fieldOfHeader } from './header-words';
import type { ColumnFields, ImportField } from './import-field';
import { fieldOfProgram, type Program, programOf } from './program';

export interface MappedColumns {
  program: Program | undefined;
  fields: ColumnFields;
}

/**
 * What each column says: by its heading, as the program that wrote the file means it; else by what stands in it, where
 * that is addresses. `samples` are some rows below the header.
 */
export function mapColumns(header: readonly string[], samples: readonly (readonly string[])[]): MappedColumns {
  const keys = header.map(headerKey);
  const program = programOf(keys);
  const fields = keys.map((key, index) => {
    const plain = program === 'pipedrive' ? key.replace(/^person /, '') : key;
    const there = program ? fieldOfProgram(program, plain) : { known: false };
    if (there.known) return there.field;
    return fieldOfHeader(plain) ?? fieldOfCells(samples.map((row) => row[index]?.trim() ?? ''));
  });
  return { program, fields };
}

/** Addresses show themselves, whatever stands above them. */
function fieldOfCells(cells: readonly string[]): ImportField | undefined {
  const filled = cells.filter(Boolean);
  if (filled.length === 0) return undefined;
  const isMost = (is: (cell: string) => unknown) => filled.filter(is).length * 2 > filled.length;
  if (isMost(normaliseAddress)) return 'emails';
  return isMost(slugOf) ? 'linkedin' : undefined;
}
