import Dexie from 'dexie';
import { db } from '../db';
import { dueMoment, dueShape } from '../due-moment';
import { callDirection } from '../model/call-outcome';
import { cleanText } from '../model/clean-text';
import { type ContactId, contactIdSchema } from '../model/contact';
import {
  callOutcomeSchema,
  channelSchema,
  directionSchema,
  type Interaction,
  interactionKindSchema,
} from '../model/interaction';
import { saysHumanWord } from '../model/kind-overrides';
import { meaningSchema } from '../model/kind-rule-schema';
import {
  type InteractionInput,
  LONGEST_LOGGED_NOTE,
  type LogInteractionResult,
  type ReplyEffect,
} from '../model/log-input';
import { newFollowUp } from '../model/new-follow-up';
import { timeSchema } from '../model/time';
import { z } from '../model/z';
import { newId } from '../new-id';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { cadenceEffectsOf } from '../queries/cadence-effects-of';
import { standardTouchPlan } from '../standard-touch-plan';
import { StorageFailure } from '../storage-failure';
import { touchEffects } from '../touch-effects';
import { together, transact } from '../transact';
import type { Writer } from '../writer';

const LONGEST_FOLLOW_UP_NOTE = 2_000;
/** More people than that meet in no meeting. */
const MOST_CONTACTS = 100;

const inputSchema = z.object({
  contactId: contactIdSchema,
  alsoWith: z.array(contactIdSchema).max(MOST_CONTACTS).default([]),
  channel: channelSchema,
  kind: interactionKindSchema,
  direction: directionSchema,
  meaning: meaningSchema.optional(),
  at: timeSchema,
  callOutcome: callOutcomeSchema.optional(),
  note: z.string().optional(),
  key: z.string().min(1).max(100).optional(),
  followUp: z.object({ ...dueShape, note: z.string().optional() }).optional(),
});
type Input = z.output<typeof inputSchema>;

/**
 * Logs one interaction entered by hand, with everybody who took part, and what is to be done next: one command with one
 * undo. What it means for follow-ups that waited happens with it, each as an event of its own; `plan` says how long one
 * waits anew. With the key of an interaction that is logged already nothing is written, and the answer is the first one.
 * Throws `gone`, `invalid`.
 */
export function logInteraction(input: InteractionInput, plan = standardTouchPlan()): Promise<LogInteractionResult> {
  return together(async () => {
    const { rows, ...result } = await logByHand(input);
    const effects: ReplyEffect[] = rows.length > 0 ? await cadenceEffectsOf(result.eventId) : [];
    for (const row of rows) effects.push(...(await touchEffects(row.contactId, [row], plan)));
    return effects.length > 0 ? { ...result, effects } : result;
  });
}

async function logByHand(input: InteractionInput): Promise<LogInteractionResult & { rows: Interaction[] }> {
  const said = parseInput(inputSchema, input);
  if (said.callOutcome && said.kind !== 'call') throw new StorageFailure({ code: 'invalid', detail: 'callOutcome' });
  const key = said.key ?? newId();
  const interactionId = handInteractionId(said.contactId, key);
  const draft = { type: 'interactionsLogged' as const, contactId: said.contactId };
  const { eventId, result: rows } = await transact(draft, [], async (write) => {
    if (await db.interactions.get(interactionId)) return [];
    const people = [...new Set([said.contactId, ...said.alsoWith])];
    for (const contactId of people) await contactOrGone(contactId);
    const logged = people.map((contactId) => interactionWith(contactId, key, said, write.at));
    await write.add('interactions', ...logged);
    await setFollowUpAfter(write, interactionId, said);
    return logged;
  });
  return { rows, interactionId, eventId: eventId ?? (await eventThatLogged(said.contactId, interactionId)) };
}

/** The id follows from the contact and the key, which stands for what happened. */
function handInteractionId(contactId: ContactId, key: string): string {
  return `${contactId}:hand:${key}`;
}

function interactionWith(contactId: ContactId, key: string, said: Input, loggedAt: number): Interaction {
  const { channel, kind, at, meaning, note, callOutcome } = said;
  const direction = callOutcome ? callDirection(callOutcome) : said.direction;
  const genuine = saysHumanWord(kind, meaning);
  return {
    id: handInteractionId(contactId, key),
    contactId,
    channel,
    kind,
    direction,
    at,
    callOutcome,
    genuine,
    genuineReason: genuine ? undefined : kind,
    excerpt: cleanText(note, LONGEST_LOGGED_NOTE),
    loggedAt,
  };
}

async function setFollowUpAfter(write: Writer, interactionId: string, { contactId, followUp }: Input): Promise<void> {
  if (!followUp) return;
  const due = dueMoment(followUp);
  const note = cleanText(followUp.note, LONGEST_FOLLOW_UP_NOTE);
  await write.add('followUps', newFollowUp({ id: `${interactionId}:next`, contactId, ...due, note, at: write.at }));
}

async function eventThatLogged(contactId: ContactId, interactionId: string): Promise<string> {
  const events = db.events.where('[contactId+at]').between([contactId, Dexie.minKey], [contactId, Dexie.maxKey]);
  const logs = ({ op, id }: { op: string; id: string }) => op === 'add' && id === interactionId;
  const event = await events.filter(({ type, changes }) => type === 'interactionsLogged' && changes.some(logs)).first();
  if (!event) throw new StorageFailure({ code: 'gone', detail: 'events' });
  return event.id;
}
