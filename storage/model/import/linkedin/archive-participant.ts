import { cleanLine } from '../../clean-text';
import { slugOf } from '../../linkedin-address';
import { foldedText } from '../../search-words';

/** Somebody who takes part in a message or an invitation. */
export interface ArchivePerson {
  name: string;
  slug?: string | undefined;
}

/** Who "I" am, as the rep has confirmed it. */
export interface ArchiveMe {
  name: string;
  slug?: string | undefined;
}

export function archivePerson(name: string, address: string): ArchivePerson {
  const slug = slugOf(address.trim());
  return { name: cleanLine(name, 300) ?? '', ...(slug && { slug }) };
}

/** The addresses in a cell, which are joined by commas. */
export function slugsIn(cell: string): string[] {
  return [...new Set(cell.split(/[,;\s]+/).flatMap((one) => slugOf(one) ?? []))];
}

/** Is it me? By the address where both have one, else by the whole name. */
export function isMe(person: ArchivePerson, me: ArchiveMe): boolean {
  if (person.slug !== undefined && me.slug !== undefined) return person.slug === me.slug;
  return me.name !== '' && foldedText(person.name) === foldedText(me.name);
}
