import { cleanLine } from '../clean-text';
import { normaliseAddress } from '../email-address';

/** Somebody named in a text; without a name where the address stands alone. */
export interface NamedAddress {
  name?: string;
  address: string;
}

const ADDRESS = /[^\s@<>()[\]\\,;:"']+@[^\s@<>()[\]\\,;:"']+\.[\p{L}\p{N}-]+/gu;
const LONGEST_NAME = 300;

/**
 * The people in what was copied from anywhere: `Ada Lovelace <ada@x.example>, "Vermeer, Jan" <jan@…>; bob@…`, a list with one in each line,
 * cells of a sheet. Each address once, in order; a name where it stands before the address, or after it in brackets.
 */
export function peopleInText(text: string): NamedAddress[] {
  const people = new Map<string, NamedAddress>();
  let from = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const address = normaliseAddress(found[0].replace(/^mailto:/i, '').replace(/\.+$/, ''));
    const before = text.slice(from, found.index);
    from = found.index + found[0].length;
    if (!address) continue;
    const name = nameBefore(before) ?? nameAfter(text.slice(from, from + LONGEST_NAME));
    const known = people.get(address);
    if (!known?.name) people.set(address, { ...(name && { name }), address });
  }
  return [...people.values()];
}

/** What stands before an address, back to the last sign that parts people. */
function nameBefore(before: string): string | undefined {
  const text = before.replace(/^\s*[>)\]]+/, '').replace(/mailto:\s*$/i, '');
  const quoted = /"([^"\n]+)"\s*[<([]?\s*$/.exec(text)?.[1] ?? /(?:^|[\s,;])'([^'\n]+)'\s*[<([]?\s*$/.exec(text)?.[1];
  if (quoted !== undefined) return asName(quoted);
  const parting = /[<([]\s*$/.test(text) ? /[,;\n\t]/ : /[,;\n]/;
  const last =
    text
      .replace(/[<([\s]+$/, '')
      .split(parting)
      .at(-1) ?? '';
  return asName(last.replace(/^\s*(to|cc|bcc|from|an|von|de|à|para|e-?mail|mail)\s*:/i, ''));
}

const nameAfter = (after: string): string | undefined => asName(/^\s*\(([^()\n]+)\)/.exec(after)?.[1] ?? '');

/** "Vermeer, Jan" is Jan Vermeer, as mail programs of firms write it. */
function asName(text: string): string | undefined {
  const name = cleanLine(text.replace(/^[\s\-*•·|:]+|[\s\-|:]+$/g, ''), LONGEST_NAME);
  if (!name || !/\p{L}{2}/u.test(name) || name.includes('@') || name.split(' ').length > 8) return undefined;
  const [, last, first] = /^([^,]+), ([^,]+)$/.exec(name) ?? [];
  return first === undefined ? name : `${first} ${last}`;
}
