import { awaitingReplySince } from '../awaiting-reply';
import { changedTags, MOST_TAGS } from '../bulk/tag-list';
import type { Contact, ContactId, Provenance } from '../contact';
import { conversationFields } from '../conversation-fields';
import type { Interaction } from '../interaction';
import { lacksFollowUp } from '../lacks-follow-up';
import { matchKeysOf } from '../match-keys';
import { searchWordsOf } from '../search-words';
import type { CleanImported } from './clean-imported';
import type { ReadImportChoice } from './import-choice';
import { importedStop } from './imported-row';

/** What goes with a newcomer. Times are epoch milliseconds. */
export interface Newcomer {
  id: ContactId;
  said: CleanImported;
  /** Where the files come from, unless the rep or the row says otherwise. */
  source: string;
  at: number;
  companyId?: string | undefined;
  /** All that was said with them. */
  interactions: readonly Interaction[];
}

/** The row of a contact who comes with an import, with everything that is derived. */
export function newContact(newcomer: Newcomer, choice: ReadImportChoice): Contact {
  const plain = plainContact(newcomer, choice);
  const conversation = newcomer.interactions.toSorted((one, other) => one.at - other.at);
  const contact = { ...plain, ...conversationFields(conversation) };
  return {
    ...contact,
    searchWords: searchWordsOf(contact),
    matchKeys: matchKeysOf(contact),
    lacksFollowUp: lacksFollowUp(contact),
    awaitingReplySince: awaitingReplySince(contact, conversation, []),
  };
}

function plainContact({ id, said, source, at, companyId }: Newcomer, choice: ReadImportChoice): Contact {
  const { person, owner, lawfulBasis } = said;
  const createdAt = Math.min(said.createdAt ?? at, at);
  // No deal comes with a file: who is said to have one has answered and fits.
  const stage = said.stage === 'opportunity' ? 'prospect' : (said.stage ?? 'lead');
  const tags = changedTags(said.tags, { add: choice.tags, remove: [] })?.slice(0, MOST_TAGS);
  return {
    ...person,
    id,
    emails: person.emails ?? [],
    phones: person.phones ?? [],
    companyId,
    stage,
    stageChangedAt: stage === 'lead' ? createdAt : at,
    source: choice.source ?? said.source ?? source,
    lawfulBasis: choice.lawfulBasis ?? lawfulBasis,
    owner: choice.owner ?? owner,
    tags,
    doNotContact: importedStop(id, said, at),
    provenance: provenanceOf(Object.keys(person), source, at),
    createdAt,
    updatedAt: at,
    inboundCount: 0,
    outboundCount: 0,
    searchWords: [],
    matchKeys: [],
  };
}

function provenanceOf(fields: readonly string[], source: string, at: number): Record<string, Provenance> {
  return Object.fromEntries(fields.map((field) => [field, { origin: 'page', source, at }]));
}
