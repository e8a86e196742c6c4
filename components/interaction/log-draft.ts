import type { ContactId } from '@/storage/model/contact';
import type { Channel, Direction, InteractionKind } from '@/storage/model/interaction';
import type { InteractionInput } from '@/storage/model/log-input';
import { localDateTime } from '../ui/local-time';

/** The channels that are logged by hand. */
export type HandChannel = Exclude<Channel, 'email'>;

/** What the form holds before it is saved. `at` is local time as the input wants it; empty means now. */
export interface LogDraft {
  channel: HandChannel;
  direction: Direction;
  at: string;
  note: string;
}

/** Under which a contact's draft is kept. */
export const logDraftKey = (contactId: ContactId): string => `${contactId}:log`;

/** Outbound is preset: a slip then never makes a relationship two-way. */
export const EMPTY_LOG_DRAFT: LogDraft = { channel: 'call', direction: 'outbound', at: '', note: '' };

const KINDS: Record<HandChannel, InteractionKind> = {
  call: 'call',
  meeting: 'meeting',
  linkedin: 'message',
  comment: 'comment',
  other: 'other',
};

/**
 * The command's input. `now` in epoch ms stands in for an empty time and, to the millisecond, for this minute;
 * `undefined` when the time is not one.
 */
export function interactionOf(contactId: ContactId, draft: LogDraft, now: number): InteractionInput | undefined {
  const at = draft.at && draft.at !== localDateTime(now) ? new Date(draft.at).getTime() : now;
  if (Number.isNaN(at)) return undefined;
  const note = draft.note.trim();
  const { channel, direction } = draft;
  return { contactId, channel, kind: KINDS[channel], direction, at, ...(note ? { note } : {}) };
}
