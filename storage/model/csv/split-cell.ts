import type { Program } from './program';
import { writtenText } from './safe-text';

/** How our own files part the values of a cell: none of them has more than one line, so that they come back as they were. */
export const OWN_PARTING = '\n';

/**
 * The values of a cell that holds several: Google parts them by ` ::: `, HubSpot and Outlook by `;`, our own files by lines.
 * `commas`: they part as well.
 */
export function splitCell(cell: string, program: Program | undefined, { commas = false } = {}): string[] {
  const parting = program === 'twoway' ? /\n/ : commas ? /\s:::\s|[;,\n|]/ : /\s:::\s|[;\n|]/;
  return writtenText(cell)
    .split(parting)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Addresses out of a cell: also `Ada <ada@x.example>` and `mailto:`; Exchange's own (`/o=ExchangeLabs/…`) are none that mail reaches. */
export function addressesIn(cell: string, program: Program | undefined): string[] {
  return splitCell(cell, program, { commas: true }).flatMap((part) => {
    if (/^\/o=/i.test(part)) return [];
    return [/<([^<>]+)>/.exec(part)?.[1] ?? part.replace(/^(mailto|smtp):/i, '').trim()];
  });
}
