import { cleanLine } from '../../clean-text';
import type { ArchivePerson } from './archive-participant';
import type { ArchiveHeader, Places } from './archive-tables';
import { invitationSides } from './invitation-row';
import type { Participation } from './me-candidates';
import { archiveMessage } from './message-row';

/** A table of the archive as it is read. */
export type ReadTable = ArchiveHeader & { rows: readonly (readonly string[])[] };

/** Who takes part in what, over all files of an archive. */
export function archiveParticipation(tables: readonly ReadTable[]): Participation {
  const conversations = new Map<string, ArchivePerson[]>();
  const own: ArchivePerson[] = [];
  let profileName: string | undefined;
  for (const { kind, places, rows } of tables) {
    if (kind === 'messages') for (const cells of rows) addMessage(conversations, cells, places);
    else if (kind === 'invitations') for (const cells of rows) own.push(...ownerIn(cells, places));
    else if (kind === 'profile') profileName ??= nameIn(rows[0] ?? [], places);
  }
  return { conversations, own, profileName };
}

function addMessage(
  conversations: Map<string, ArchivePerson[]>,
  cells: readonly string[],
  places: Places<'messages'>,
): void {
  const message = archiveMessage(cells, places, 0);
  if ('because' in message) return;
  const { conversation, sender, recipients, to } = message;
  const others: ArchivePerson[] =
    recipients.length === 0
      ? [{ name: to }]
      : recipients.map((slug) => ({ name: recipients.length === 1 ? to : '', slug }));
  const people = conversations.get(conversation) ?? [];
  for (const one of [sender, ...others]) if (!people.some((other) => isSame(one, other))) people.push(one);
  conversations.set(conversation, people);
}

const isSame = (one: ArchivePerson, other: ArchivePerson): boolean =>
  one.slug === other.slug && (one.slug !== undefined || one.name === other.name);

function ownerIn(cells: readonly string[], places: Places<'invitations'>): ArchivePerson[] {
  const { inviter, invitee, direction } = invitationSides(cells, places);
  if (!direction) return [];
  const owner = direction === 'outbound' ? inviter : invitee;
  return owner.name === '' ? [] : [owner];
}

function nameIn(cells: readonly string[], places: Places<'profile'>): string | undefined {
  return cleanLine(`${cells[places.firstName ?? -1] ?? ''} ${cells[places.lastName ?? -1] ?? ''}`, 300);
}
