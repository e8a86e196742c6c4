import type { ImportedInteraction, ImportedPerson } from '../imported-person';
import type { ReadFiles, RejectedRow } from '../rejected-row';
import type { ArchiveMe, ArchivePerson } from './archive-participant';
import { isMe } from './archive-participant';
import type { ReadTable } from './archive-participation';
import { connectionRow, type RowRead } from './connection-row';
import { conversationMessages, stopIn, type TalkMessage } from './conversation-messages';
import { invitationRow } from './invitation-row';
import { type ArchiveMessage, archiveMessage, messageWith } from './message-row';

/** A table with its name and its place. */
export type NamedTable = ReadTable & { file: string; header: readonly string[]; firstRow: number };

const NOBODY: ArchiveMe = { name: '' };

/** Makes people of the tables of an archive, each with all that was said, whichever files tell of them. Connections come first. */
export class ArchivePeople {
  readonly #me: ArchiveMe;
  readonly #people: ImportedPerson[] = [];
  readonly #bySlug = new Map<string, ImportedPerson>();
  readonly #rejected: RejectedRow[] = [];
  readonly #headers: Record<string, readonly string[]> = {};

  constructor(me: ArchiveMe = NOBODY) {
    this.#me = me;
  }

  take(table: NamedTable): void {
    this.#headers[table.file] = table.header;
    if (table.kind === 'connections') this.#takeRows(table, (cells) => connectionRow(cells, table.places));
    else if (table.kind === 'invitations')
      this.#takeRows(table, (cells) => invitationRow(cells, table.places, this.#me));
    else if (table.kind === 'messages') this.#takeMessages(table);
  }

  read(): ReadFiles<ImportedPerson> {
    for (const one of this.#people) {
      const stop = stopIn(one.interactions ?? []);
      if (stop) one.doNotContact = stop;
    }
    return { people: this.#people, rejected: this.#rejected, headers: this.#headers };
  }

  #takeRows(table: NamedTable, read: (cells: readonly string[]) => RowRead): void {
    for (const [index, cells] of table.rows.entries()) {
      if (isBlank(cells)) continue;
      const said = read(cells);
      if ('because' in said) this.#reject(table, index, said);
      else if (!this.#isMine(said.person.person)) this.#add({ ...said.person, ...placeOf(table, index) }, table.kind);
    }
  }

  /** The rep is nobody's lead. */
  #isMine({ name, linkedinSlug }: ImportedPerson['person']): boolean {
    return linkedinSlug !== undefined && this.#me.slug !== undefined && isMe({ name, slug: linkedinSlug }, this.#me);
  }

  /** Two rows of the same connection stay two rows, which the plan tells of; an invitation goes with who is known. */
  #add(person: ImportedPerson, kind: NamedTable['kind']): void {
    const slug = person.person.linkedinSlug;
    const known = slug === undefined || kind === 'connections' ? undefined : this.#bySlug.get(slug);
    if (known) known.interactions = [...(known.interactions ?? []), ...(person.interactions ?? [])];
    else this.#people.push(person);
    if (slug !== undefined && !this.#bySlug.has(slug)) this.#bySlug.set(slug, person);
  }

  #takeMessages(table: NamedTable & { kind: 'messages' }): void {
    const conversations = new Map<string, ArchiveMessage[]>();
    for (const [index, cells] of table.rows.entries()) {
      if (isBlank(cells)) continue;
      const message = archiveMessage(cells, table.places, index);
      if ('because' in message) this.#reject(table, index, message);
      else addUnder(conversations, message.conversation, message);
    }
    for (const messages of conversations.values()) this.#takeConversation(table, messages);
  }

  #takeConversation(table: NamedTable, messages: readonly ArchiveMessage[]): void {
    const others = new Map<string, ArchivePerson>();
    for (const { sender } of messages) if (sender.slug && !isMe(sender, this.#me)) others.set(sender.slug, sender);
    const talks = new Map<string, TalkMessage[]>();
    for (const message of messages) {
      const said = messageWith(message, this.#me, [...others.values()]);
      if ('because' in said) this.#reject(table, message.row, said);
      else addUnder(talks, said.other.slug, { ...message, ...said });
    }
    for (const [slug, talk] of talks) this.#talkedWith(table, slug, talk);
  }

  #talkedWith(table: NamedTable, slug: string, talk: readonly TalkMessage[]): void {
    const [first] = talk;
    const interactions: ImportedInteraction[] = conversationMessages(talk);
    const known = this.#bySlug.get(slug);
    if (known) {
      known.interactions = [...(known.interactions ?? []), ...interactions];
      return;
    }
    const name = talk.find(({ other }) => other.name !== '')?.other.name ?? '';
    const person: ImportedPerson = {
      person: { name, linkedinSlug: slug },
      interactions,
      ...placeOf(table, first?.row ?? 0),
    };
    this.#bySlug.set(slug, person);
    this.#people.push(person);
  }

  #reject({ file, firstRow, rows }: NamedTable, index: number, because: Pick<RejectedRow, 'because' | 'detail'>): void {
    this.#rejected.push({ file, row: firstRow + index, ...because, cells: rows[index] ?? [] });
  }
}

const placeOf = ({ file, firstRow, rows }: NamedTable, index: number) => ({
  file,
  row: firstRow + index,
  cells: [...(rows[index] ?? [])],
});

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function addUnder<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}
