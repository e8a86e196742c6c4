import type { AnswerValue, Criterion } from '@/storage/model/answer';
import { CRITERIA, type CriterionFacts } from '@/storage/model/criteria';
import type { Change, Event } from '@/storage/model/event';
import type { Direction } from '@/storage/model/interaction';
import { fieldLabel } from '../field/field-labels';
import { DIRECTION_WORDS } from '../interaction/interaction-words';
import { ANSWER_WORDS } from '../qualification/answer-words';
import { STAGE_WORDS } from '../stage/stage-words';
import { shortTime } from '../ui/time-words';

/** What happened, as one sentence for the rep. */
export function eventSentence(event: Event): string {
  return SENTENCES[event.type](event);
}

const SENTENCES: Record<Event['type'], (event: Event) => string> = {
  companySaved: () => 'Saved the company',
  contactSaved: () => 'Saved as a lead',
  contactUpdated: (event) => `Updated from the page: ${changedFields(event)}`,
  contactEdited: (event) => `You edited ${changedFields(event)}`,
  contactRemoved: () => 'Removed',
  contactsMerged: (event) => `Merged with ${otherName(event) ?? 'another contact'}`,
  contactsKeptApart: () => 'Marked as not the same person as another contact',
  interactionsLogged: (event) => {
    const count = event.changes.filter(({ table, op }) => table === 'interactions' && op === 'add').length;
    return count === 1 ? 'Logged an interaction' : `Logged ${count} interactions`;
  },
  interactionCorrected: correctionSentence,
  answerGiven: answerSentence,
  stageChanged: stageSentence,
  followUpSet: (event) => `Follow-up set for ${dueWords(event)}`,
  followUpSnoozed: (event) => `Follow-up snoozed until ${dueWords(event)}`,
  followUpDone: () => 'Follow-up done',
  followUpCancelled: () => 'Follow-up cancelled',
  followUpMoved: (event) => `Follow-up moved to ${dueWords(event)}, behind their absence`,
  addressDied: (event) => `A bounce marked ${deadWords(event)} as dead`,
  addressRevived: ({ evidenceId }) =>
    evidenceId ? 'They wrote from an address that counted as dead' : 'You said that mail reaches an address after all',
  doNotContactSet: () => 'Marked as do not contact',
  doNotContactLifted: () => 'Do not contact lifted',
  leftCompanyNoted: () => 'A notice said that they left the company',
  noteAdded: () => 'Added a note',
  noteRemoved: () => 'Removed a note',
  undone: () => 'Undid an earlier entry',
};

/** The name of the contact who was merged into this one. */
function otherName({ changes, otherContactId }: Event): string | undefined {
  const other = changes.find(({ table, id }) => table === 'contacts' && id === otherContactId);
  return typeof other?.before?.['name'] === 'string' ? other.before['name'] : undefined;
}

function answerSentence(event: Event): string {
  const answer = after(event, 'answers');
  const criterion = (CRITERIA[answer.criterion as Criterion] as CriterionFacts | undefined)?.name ?? 'A criterion';
  const value = ANSWER_WORDS[answer.value as AnswerValue];
  return value ? `${criterion} answered “${value}”` : 'A note on a criterion was changed';
}

function correctionSentence(event: Event): string {
  const { genuine, direction, movedTo } = after(event, 'corrections');
  if (movedTo !== undefined) return 'Moved an interaction to another contact';
  if (direction !== undefined) return `Corrected a direction: ${DIRECTION_WORDS[direction as Direction].toLowerCase()}`;
  return genuine === true ? 'Counted a message as a real answer' : 'Counted a message as no real answer';
}

function stageSentence(event: Event): string {
  const to = event.to ? STAGE_WORDS[event.to] : 'Stage changed';
  const from = event.from ? `${STAGE_WORDS[event.from]} → ` : '';
  return `${from}${to}${event.override ? ', against the policy' : ''}`;
}

function changedFields(event: Event): string {
  const contact = after(event, 'contacts');
  const known = Object.keys(contact).filter((field) => fieldLabel(field) !== field);
  return known.map((field) => fieldLabel(field).toLowerCase()).join(', ') || 'details';
}

function dueWords(event: Event): string {
  const { dueAt } = after(event, 'followUps');
  return typeof dueAt === 'number' ? shortTime(dueAt) : 'a date';
}

function deadWords(event: Event): string {
  const { deadEmails } = after(event, 'contacts');
  return Array.isArray(deadEmails) ? deadEmails.join(', ') : 'an address';
}

/** What the event wrote to a table; the row's shape is the event's own affair, so every value is looked at before use. */
function after(event: Event, table: Change['table']): Partial<Record<WrittenField, unknown>> {
  return event.changes.find((change) => change.table === table)?.after ?? {};
}

type WrittenField = 'genuine' | 'direction' | 'movedTo' | 'criterion' | 'value' | 'dueAt' | 'deadEmails';
