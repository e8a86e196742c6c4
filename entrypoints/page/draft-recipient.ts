import type { BoxPerson, DraftRefusal, DraftWish } from '@/storage/model/template/draft-insertion';
import type { BoxSurroundings } from './draft-site';

export type Verdict =
  | { right: true; unaddressed: boolean; others: string[] }
  | { right: false; because: Extract<DraftRefusal, 'other-person' | 'unknown-person'>; who?: string };

/**
 * Does a message box go to the contact? What the box says counts first; where it says nothing, whose thread it answers.
 * A box that answers nothing and names nobody is still to be addressed.
 * @param href the page's address at this moment: a thread read at another one proves nothing
 */
export function recipientVerdict(
  { people, inThread, isGroup }: BoxSurroundings,
  wish: DraftWish,
  href: string,
): Verdict {
  if (isGroup) return { right: false, because: 'unknown-person' };
  const own = new Set(wish.own.map((address) => address.toLowerCase()));
  const named = people.filter(({ address }) => !address || !own.has(address.toLowerCase()));
  if (named.length > 0) return ofNamed(named, wish);
  if (!inThread) return { right: true, unaddressed: true, others: [] };
  const thread = wish.thread?.url === href ? wish.thread : undefined;
  if (!thread || thread.people === 0) return { right: false, because: 'unknown-person' };
  if (!thread.hasPerson) return { right: false, because: 'other-person', ...whoOf(thread.names) };
  if (thread.people > 1) return { right: false, because: 'unknown-person', ...whoOf(thread.names) };
  return { right: true, unaddressed: false, others: [] };
}

function ofNamed(named: BoxPerson[], { person }: DraftWish): Verdict {
  const found = named.find((one) => isPerson(one, person));
  if (!found) return { right: false, because: 'other-person', ...whoOf(named.map(labelOf)) };
  const others = named.filter((one) => one !== found && !isPerson(one, person)).map(labelOf);
  return { right: true, unaddressed: false, others: others.slice(0, 20) };
}

/** The strongest thing that both know decides; a name only where nothing else is said. */
function isPerson({ address, memberId, slug, name }: BoxPerson, person: DraftWish['person']): boolean {
  if (address) return person.addresses.some((one) => one.toLowerCase() === address.toLowerCase());
  if (memberId && person.memberIds.length > 0) return person.memberIds.includes(memberId);
  if (slug && person.slug) return slug === person.slug;
  return name !== undefined && plain(name) === plain(person.name);
}

const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
const labelOf = ({ address, name, slug, memberId }: BoxPerson): string =>
  (address ?? name ?? slug ?? memberId ?? '').slice(0, 320);

function whoOf(names: string[]): { who?: string } {
  const who = names.slice(0, 3).join(', ').slice(0, 700);
  return who ? { who } : {};
}
