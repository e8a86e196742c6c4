import type { AnswerValue, Criterion } from '@/storage/model/answer';
import { CRITERIA, type CriterionFacts } from '@/storage/model/criteria';
import type { Change, Event } from '@/storage/model/event';
import type { Direction, Interaction } from '@/storage/model/interaction';
import type { HistoryFacts } from '@/storage/queries/history-facts';
import { cadenceTail, leftCadenceSentence } from '../effect/cadence-sentence';
import { DIRECTION_WORDS } from '../interaction/interaction-words';
import { ANSWER_WORDS } from '../qualification/answer-words';
import { STAGE_WORDS } from '../stage/stage-words';
import { shortTime } from '../ui/time-words';
import { dealSentence } from './deal-sentence';
import { doneSentence } from './done-sentence';
import { fieldChangeWords } from './field-change-words';
import { loggedWords } from './logged-words';
import { titledSentence } from './titled-sentence';
import { togetherSentence } from './together-sentence';

const NO_FACTS: HistoryFacts = {
  interactions: new Map(),
  names: new Map(),
  deals: new Map(),
  titles: new Map(),
  overruled: new Set(),
};

/** What happened, as one sentence for the rep; with the facts it names the interaction and the others it is about. */
export function eventSentence(event: Event, facts: HistoryFacts = NO_FACTS): string {
  return SENTENCES[event.type](event, facts) + cadenceTail(event);
}

const SENTENCES: Record<Event['type'], (event: Event, facts: HistoryFacts) => string> = {
  companySaved: titledSentence('Saved the company', 'companies'),
  contactSaved: savedSentence,
  contactUpdated: updatedSentence,
  contactEdited: (event) => `You edited ${fieldChangeWords(event) || 'details'}`,
  contactRemoved: () => 'Removed',
  contactsMerged: mergedSentence,
  contactsKeptApart: () => 'Marked as not the same person as another contact',
  interactionsLogged: loggedSentence,
  interactionCorrected: (event, facts) => correctionSentence(event, facts) + settledTail(event),
  answerGiven: answerSentence,
  stageChanged: stageSentence,
  followUpSet: (event) => `Follow-up set for ${dueWords(event)}`,
  followUpSnoozed: (event) => `Follow-up snoozed until ${dueWords(event)}`,
  followUpDone: doneSentence,
  followUpCancelled: () => 'Follow-up cancelled',
  followUpMoved: movedSentence,
  addressDied: (event) => `A bounce marked ${deadWords(event)} as dead`,
  addressRevived: ({ evidenceId }) =>
    evidenceId ? 'They wrote from an address that counted as dead' : 'You said that mail reaches an address after all',
  doNotContactSet: () => 'Marked as do not contact',
  doNotContactLifted: () => 'Do not contact lifted',
  leftCompanyNoted: () => 'A notice said that they left the company',
  noteAdded: () => 'Added a note',
  noteRemoved: () => 'Removed a note',
  followUpAnswered: () => 'They answered: the follow-up that waited for it is done',
  touchPutAway: () => 'Said “not now” to a proposed follow-up',
  followUpsSnoozed: (event) => `Follow-ups snoozed until ${dueWords(event)}`,
  agendaSet: () => 'Wrote the agenda of a meeting',
  templateSaved: titledSentence('Saved a template', 'templates'),
  templateArchived: titledSentence('Put a template away', 'templates'),
  contentSaved: titledSentence('Saved a piece of content', 'contents'),
  contentArchived: titledSentence('Put a piece of content away', 'contents'),
  draftUsed: (event) => (after(event, 'draftUses').how === 'copied' ? 'Copied a draft' : 'Put a draft into a message'),
  cadenceSaved: titledSentence('Saved a cadence', 'cadences'),
  cadenceArchived: titledSentence('Put a cadence away', 'cadences'),
  cadenceEntered: () => 'Put on a cadence',
  cadenceLeft: (event) => leftCadenceSentence(after(event, 'enrolments').endedBecause),
  cadencePaused: () => 'The cadence waits until they are back',
  dealSaved: dealSentence,
  dealWon: dealSentence,
  dealLost: dealSentence,
  dealReopened: dealSentence,
  dealRemoved: dealSentence,
  contactsChanged: togetherSentence,
  contactsRemoved: () => 'Removed together with others',
  segmentSaved: titledSentence('Saved a segment', 'segments'),
  segmentRemoved: titledSentence('Removed a segment', 'segments'),
  exampleAdded: () => 'Added the example pipeline',
  exampleRemoved: () => 'Removed the example pipeline',
  contactsImported: () => 'Came with an import',
  undone: () => 'Undid an earlier entry',
};

function savedSentence(event: Event, { names }: HistoryFacts): string {
  const { name, referredBy } = after(event, 'contacts');
  const saved = typeof name === 'string' ? `Saved as a lead: ${name}` : 'Saved as a lead';
  return referredBy === undefined ? saved : `${saved}, named by ${nameOf(names, referredBy)}`;
}

/** What a page, or one who named them, said of a contact who was known. */
function updatedSentence(event: Event, { names }: HistoryFacts): string {
  const { referredBy } = after(event, 'contacts');
  const fields = fieldChangeWords(event);
  if (referredBy === undefined) return `Updated from the page: ${fields || 'details'}`;
  return `Named by ${nameOf(names, referredBy)}${fields ? `, with ${fields}` : ''}`;
}

/** Who was merged with whom, and whose name they go by when it is not the one that stayed. */
function mergedSentence({ changes, otherContactId, contactId }: Event): string {
  const other = changes.find(({ table, id }) => table === 'contacts' && id === otherContactId)?.before?.['name'];
  const stayed = changes.find(({ table, id }) => table === 'contacts' && id === contactId);
  const [was, is] = [stayed?.before?.['name'], stayed?.after?.['name']];
  const renamed = typeof was === 'string' && typeof is === 'string' && was !== is;
  const merged = `Merged with ${typeof other === 'string' ? other : 'another contact'}`;
  return renamed ? `${merged}; was ${was}, is named ${is} now` : merged;
}

function loggedSentence(event: Event): string {
  const added = event.changes.filter(({ table, op }) => table === 'interactions' && op === 'add');
  const words = loggedWords((added.at(-1)?.after ?? {}) as Partial<Interaction>);
  // Met in a group, it is kept once for each of them and is one all the same.
  const people = new Set(added.flatMap((change) => (change.after?.['contactId'] as string | undefined) ?? [])).size;
  const [isOne, withAll] = [added.length === 1 || people > 1, people > 1 ? ` with ${people} people` : ''];
  const what = isOne ? 'an interaction' : `${added.length} interactions`;
  const logged = `Logged ${what}${withAll}${words ? `: ${isOne ? '' : 'among them '}${words}` : ''}`;
  return event.changes.some(({ table }) => table === 'followUps')
    ? `${logged}, with a follow-up for ${dueWords(event)}`
    : logged;
}

function nameOf(names: HistoryFacts['names'], id: unknown): string {
  return names.get(String(id)) ?? 'another contact';
}

function answerSentence(event: Event): string {
  const answer = after(event, 'answers');
  // An answer that was given before changes in its value alone; its id ends with what it is to.
  const id = event.changes
    .find(({ table }) => table === 'answers')
    ?.id.split(':')
    .at(-1);
  const asked = (answer.criterion ?? id) as Criterion;
  const criterion = (CRITERIA[asked] as CriterionFacts | undefined)?.name ?? 'A criterion';
  const value = ANSWER_WORDS[answer.value as AnswerValue];
  return value ? `${criterion} answered “${value}”` : 'A note on a criterion was changed';
}

function correctionSentence(event: Event, { interactions, names }: HistoryFacts): string {
  const { genuine, direction, movedTo } = after(event, 'corrections');
  const about = interactions.get(event.evidenceId ?? '');
  const which = about ? `: ${loggedWords(about)}` : '';
  if (movedTo !== undefined) return `Moved an interaction to ${nameOf(names, movedTo)}${which}`;
  if (direction !== undefined)
    return `Corrected a direction: ${DIRECTION_WORDS[direction as Direction].toLowerCase()}${which.replace(':', ',')}`;
  return (genuine === true ? 'Counted a message as a real answer' : 'Counted a message as no real answer') + which;
}

/** What a correction meant for follow-ups that wait for an answer. */
function settledTail(event: Event): string {
  const { status } = after(event, 'followUps');
  if (status === undefined) return '';
  return status === 'done' ? '; the follow-up that waited for it is done' : '; the follow-up waits for an answer again';
}

function stageSentence(event: Event): string {
  const to = event.to ? STAGE_WORDS[event.to] : 'Stage changed';
  const from = event.from ? `${STAGE_WORDS[event.from]} → ` : '';
  return `${from}${to}${event.override ? ', against the policy' : ''}`;
}

function dueWords(event: Event): string {
  const { dueAt } = after(event, 'followUps');
  return typeof dueAt === 'number' ? shortTime(dueAt) : 'a date';
}

/** It lies behind an absence, or waits anew since we wrote again. */
function movedSentence(event: Event): string {
  const isAway = after(event, 'followUps').awayUntil !== undefined;
  return `Follow-up moved to ${dueWords(event)}, ${isAway ? 'behind their absence' : 'since you wrote again'}`;
}

function deadWords(event: Event): string {
  const { deadEmails } = after(event, 'contacts');
  return Array.isArray(deadEmails) ? deadEmails.join(', ') : 'an address';
}

/** What the event wrote to a table; the row's shape is the event's own affair, so every value is looked at before use. */
function after(event: Event, table: Change['table']): Partial<Record<WrittenField, unknown>> {
  return event.changes.find((change) => change.table === table)?.after ?? {};
}

type WrittenField =
  | 'name'
  | 'referredBy'
  | 'genuine'
  | 'direction'
  | 'movedTo'
  | 'criterion'
  | 'value'
  | 'how'
  | 'endedBecause'
  | 'dueAt'
  | 'status'
  | 'awayUntil'
  | 'deadEmails';
