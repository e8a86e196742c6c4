import { foldedText } from '../../search-words';
import type { ArchivePerson } from './archive-participant';

/** Somebody who may be the one whose archive it is. */
export interface MeCandidate extends ArchivePerson {
  /** In how many conversations and invitations they take part. */
  count: number;
}

/** Who may be "me", the likeliest first; and whether the first one is beyond doubt, to be shown as chosen. */
export interface MeCandidates {
  candidates: MeCandidate[];
  isSure: boolean;
}

/** What is counted of the files. `own`: those of whom an invitation says by its direction that they are the owner. */
export interface Participation {
  /** Who takes part in each conversation, by its id. */
  conversations: ReadonlyMap<string, readonly ArchivePerson[]>;
  own: readonly ArchivePerson[];
  /** As the profile in the archive names the owner. */
  profileName?: string | undefined;
}

const AT_MOST = 8;

/** The owner takes part in every conversation: who takes part in most is likeliest, and the rep confirms it. */
export function meCandidates({ conversations, own, profileName }: Participation): MeCandidates {
  const tally = new Tally();
  for (const people of [...conversations.values(), ...own.map((one) => [one])]) tally.takePart(people);
  const isOwner = new Set(own.map((one) => foldedText(one.name)));
  if (profileName) isOwner.add(foldedText(profileName));
  const rank = (one: MeCandidate) => (isOwner.has(foldedText(one.name)) ? 1 : 0);
  const candidates = tally.all().sort((one, other) => rank(other) - rank(one) || other.count - one.count);
  const [first, second] = candidates;
  const isAlone = second === undefined || (rank(second) === 0 && rank(first as MeCandidate) === 1);
  const isSure = first !== undefined && (isAlone || (rank(first) === rank(second) && first.count >= 2 * second.count));
  return { candidates: candidates.slice(0, AT_MOST), isSure };
}

/** Counts people by their address; one without is the one of that name who has one, where there is one only. */
class Tally {
  readonly #bySlug = new Map<string, MeCandidate>();
  readonly #byName = new Map<string, MeCandidate>();

  takePart(people: readonly ArchivePerson[]): void {
    const seen = new Set<string>();
    for (const one of people) {
      const key = one.slug ?? `name:${foldedText(one.name)}`;
      if (seen.has(key) || (one.slug === undefined && one.name === '')) continue;
      seen.add(key);
      this.#count(one);
    }
  }

  all(): MeCandidate[] {
    const slugs = [...this.#bySlug.values()];
    for (const one of this.#byName.values()) {
      const same = slugs.filter(({ name }) => foldedText(name) === foldedText(one.name));
      if (same.length === 1 && same[0]) same[0].count += one.count;
      else slugs.push(one);
    }
    return slugs;
  }

  #count(one: ArchivePerson): void {
    const [map, key] = one.slug === undefined ? [this.#byName, foldedText(one.name)] : [this.#bySlug, one.slug];
    const known = map.get(key);
    if (known) known.count += 1;
    else map.set(key, { ...one, count: 1 });
    if (known && known.name === '') known.name = one.name;
  }
}
