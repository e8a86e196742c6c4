import { cleanText } from '../../clean-text';
import type { ImportedInteraction } from '../imported-person';
import { FROM_ARCHIVE } from '../not-yet-known';
import { textHash } from '../text-hash';
import { archiveDate } from './archive-date';
import { type ArchiveMe, type ArchivePerson, archivePerson, isMe } from './archive-participant';
import type { Places } from './archive-tables';
import type { RowRead } from './connection-row';
import { messageKind } from './message-kind';

/** Who invited whom, and which of the two is the owner of the archive. */
export interface InvitationSides {
  inviter: ArchivePerson;
  invitee: ArchivePerson;
  direction: 'inbound' | 'outbound' | undefined;
}

const OUTGOING = /^(?:outgoing|sent|ausgehend|gesendet|sortante?|saliente|enviad[ao]|in uscita|uitgaand)$/i;
const INCOMING = /^(?:incoming|received|eingehend|empfangen|entrante|recibid[ao]|recebid[ao]|in entrata|inkomend)$/i;

export function invitationSides(cells: readonly string[], places: Places<'invitations'>): InvitationSides {
  const cell = (column: keyof typeof places) => cells[places[column] ?? -1] ?? '';
  const said = cell('direction').trim();
  return {
    inviter: archivePerson(cell('from'), cell('inviterUrl')),
    invitee: archivePerson(cell('to'), cell('inviteeUrl')),
    direction: OUTGOING.test(said) ? 'outbound' : INCOMING.test(said) ? 'inbound' : undefined,
  };
}

/**
 * A row of Invitations.csv, which has those that wait for an answer: a sign of interest; with a note, a message. The direction that
 * it names has to agree with who "I" am.
 */
export function invitationRow(cells: readonly string[], places: Places<'invitations'>, me: ArchiveMe): RowRead {
  const cell = (column: keyof typeof places) => cells[places[column] ?? -1] ?? '';
  const { inviter, invitee, direction } = invitationSides(cells, places);
  if (!direction) return { because: 'badValue', detail: cell('direction') };
  const [mine, other] = direction === 'outbound' ? [inviter, invitee] : [invitee, inviter];
  const isMine = isMe(mine, me) || (mine.slug === undefined && !isMe(other, me));
  if (!isMine) return { because: 'withoutMe' };
  if (other.name === '') return { because: other.slug === undefined ? 'hiddenMember' : 'noName' };
  const at = archiveDate(cell('sentAt'));
  if (at === undefined) return { because: 'badDate', detail: cell('sentAt') };
  const person = { name: other.name, ...(other.slug && { linkedinSlug: other.slug }) };
  return { person: { person, interactions: [invitation(direction, at, cell('message'))] } };
}

function invitation(direction: 'inbound' | 'outbound', at: number, text: string): ImportedInteraction {
  const excerpt = cleanText(text, 5_000);
  const messageId = `${FROM_ARCHIVE}invited:${direction}:${at}${excerpt ? `:${textHash(excerpt)}` : ''}`;
  const common = { channel: 'linkedin', direction, at, messageId } as const;
  if (!excerpt) return { ...common, kind: 'connection', genuine: false };
  const kind = direction === 'inbound' ? messageKind(excerpt, {}) : { kind: 'message' as const };
  return { ...common, ...kind, excerpt };
}
