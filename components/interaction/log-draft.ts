import type { ContactId } from '@/storage/model/contact';
import type { Direction } from '@/storage/model/interaction';
import { saysHumanWord } from '@/storage/model/kind-overrides';
import type { KindRules } from '@/storage/model/kind-rules';
import type { InteractionInput } from '@/storage/model/log-input';
import { localDateTime } from '../ui/local-time';
import { FIRST_HAND_KIND, handKind, usualDirection } from './hand-kinds';

/** What the form holds before it is saved. Times are local time as the input wants it; an empty `at` means now. */
export interface LogDraft {
  /** Of a HandKind. */
  kindId: string;
  /** Where it differs from what the kind says. */
  direction?: Direction | undefined;
  at: string;
  note: string;
  /** Who took part beside the contact. */
  others: readonly { id: ContactId; name: string }[];
  followUp?: { at: string; note: string } | undefined;
  /** Stands for what happened: saved twice, it is logged once. */
  key: string;
}

/** Under which a contact's draft is kept. */
export const logDraftKey = (contactId: ContactId): string => `${contactId}:log`;

/** What the form begins with; `now` in epoch ms. */
export const newLogDraft = (now: number): LogDraft => ({
  kindId: FIRST_HAND_KIND,
  at: localDateTime(now),
  note: '',
  others: [],
  key: crypto.randomUUID(),
});

/** Which way it went, as the draft stands. */
export function draftDirection({ kindId, direction }: LogDraft, rules: KindRules): Direction {
  return direction ?? usualDirection(handKind(kindId), rules);
}

/** Would it make the relationship two-way? */
export function isAnswer(draft: LogDraft, rules: KindRules): boolean {
  const { kind } = handKind(draft.kindId);
  return draftDirection(draft, rules) === 'inbound' && saysHumanWord(kind, rules[kind].meaning);
}

/**
 * The command's input. `now` in epoch ms stands in for an empty time and, to the millisecond, for this minute;
 * `undefined` when a time is not one.
 */
export function interactionOf(
  contactId: ContactId,
  draft: LogDraft,
  rules: KindRules,
  now: number,
): InteractionInput | undefined {
  const { kind, channel } = handKind(draft.kindId);
  const at = draft.at && draft.at !== localDateTime(now) ? new Date(draft.at).getTime() : now;
  const dueAt = draft.followUp ? new Date(draft.followUp.at).getTime() : now;
  if (Number.isNaN(at) || Number.isNaN(dueAt)) return undefined;
  const [note, toDo] = [draft.note.trim(), draft.followUp?.note.trim()];
  return {
    contactId,
    alsoWith: draft.others.map(({ id }) => id),
    channel,
    kind,
    direction: draftDirection(draft, rules),
    meaning: rules[kind].meaning,
    at,
    key: draft.key,
    ...(note && { note }),
    ...(draft.followUp && { followUp: { dueAt, ...(toDo && { note: toDo }) } }),
  };
}
