import { tagList } from '../bulk/tag-list';
import { cleanPerson, type PersonPatch } from '../clean-person';
import { cleanLine, cleanText } from '../clean-text';
import { personFieldsSchema } from '../contact';
import { isGenuineKind } from '../genuine';
import { profileUrlOf } from '../linkedin-address';
import { memberKeys } from '../member-key';
import { timeSchema } from '../time';
import type { ImportedInteraction, ImportedPerson } from './imported-person';
import type { RejectReason } from './rejected-row';
import { textHash } from './text-hash';

/** An interaction that is fit to be kept, with the id by which it is known again. */
export type CleanInteraction = ImportedInteraction & { genuine: boolean; messageId: string };

/** A person who is fit to be kept. */
export interface CleanImported extends Omit<ImportedPerson, 'person' | 'interactions'> {
  person: PersonPatch & { name: string };
  interactions: CleanInteraction[];
}

export type Cleaned = { person: CleanImported } | { because: RejectReason; detail?: string };

const checkedFields = personFieldsSchema.partial();

/** What a row says, cleaned as what a page says; or why it cannot be kept. */
export function cleanImported(row: ImportedPerson): Cleaned {
  const said = withLinkedinAddress(withoutAbsent(cleanPerson(row.person)));
  const { name } = said;
  if (!name) return { because: 'noName' };
  const checked = checkedFields.safeParse(said);
  if (!checked.success) return { because: 'badValue', detail: String(checked.error.issues[0]?.path[0] ?? '') };
  const { tags, owner, source, lawfulBasis, createdAt, interactions = [], ...rest } = row;
  return {
    person: {
      ...rest,
      person: { ...said, name },
      ...withoutAbsent({
        tags: tags && tagList(tags),
        owner: cleanLine(owner, 100),
        source: cleanLine(source, 100),
        lawfulBasis: cleanLine(lawfulBasis, 200),
        createdAt: timeSchema.safeParse(createdAt).data,
      }),
      interactions: onceEach(interactions.flatMap((one) => cleanInteraction(one) ?? [])),
    },
  };
}

/** A slug has its address; the member id that stands in the place of a slug is one. */
function withLinkedinAddress(person: PersonPatch): PersonPatch {
  const { linkedinSlug, linkedinMemberId, profileUrl } = person;
  const keys = linkedinMemberId === undefined ? {} : memberKeys(linkedinMemberId);
  if (linkedinSlug === undefined) return profileUrl === undefined ? person : { ...person, ...keys };
  return { ...person, profileUrl: profileUrlOf(linkedinSlug) };
}

function cleanInteraction(said: ImportedInteraction): CleanInteraction | undefined {
  if (!timeSchema.safeParse(said.at).success) return undefined;
  const subject = cleanLine(said.subject, 1_000);
  const excerpt = cleanText(said.excerpt, 5_000);
  const { channel, kind, direction, at } = said;
  const known = JSON.stringify([kind, direction, at, subject, excerpt]);
  const messageId = said.messageId ? shortened(said.messageId) : `import:${textHash(known)}`;
  const genuine = said.genuine ?? isGenuineKind(kind);
  const reason = genuine ? undefined : (cleanLine(said.genuineReason, 300) ?? kind);
  const { absence, callOutcome, threadId } = said;
  return {
    ...{ channel, kind, direction, at, genuine, messageId },
    ...withoutAbsent({ genuineReason: reason, subject, excerpt, absence, callOutcome }),
    ...(threadId && { threadId: shortened(threadId) }),
  };
}

/** By what a message is known on whomever it is logged. */
export const messageName = ({ channel, messageId }: Pick<CleanInteraction, 'channel' | 'messageId'>): string =>
  `${channel}:${messageId}`;

function onceEach(interactions: readonly CleanInteraction[]): CleanInteraction[] {
  const seen = new Set<string>();
  return interactions.filter((one) => {
    const name = messageName(one);
    return !seen.has(name) && seen.add(name);
  });
}

/** An id that is too long is still told from others. */
function shortened(id: string): string {
  return id.length <= 200 ? id : `${id.slice(0, 160)}:${textHash(id)}`;
}

function withoutAbsent<T extends object>(row: T): T {
  const isThere = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(row).filter(([, value]) => isThere(value))) as T;
}
