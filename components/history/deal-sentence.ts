import type { DealStep, Objection } from '@/storage/model/deal';
import type { Event } from '@/storage/model/event';
import type { HistoryFacts } from '@/storage/queries/history-facts';
import { STEP_WORDS } from '../deal/deal-words';
import { fieldLabel } from '../field/field-labels';
import { STAGE_WORDS } from '../stage/stage-words';
import { dealChangeWords } from './deal-change-words';
import { firstWords } from './logged-words';

const OBJECTION = 'objections.';

/** What was done to a deal, and where it led the contact. */
export function dealSentence(event: Event, facts: HistoryFacts): string {
  return doneWords(event, facts, dealName(event, facts)) + stageWords(event);
}

function doneWords(event: Event, facts: HistoryFacts, name: string): string {
  switch (event.type) {
    case 'dealWon':
      return `Won the deal${name}`;
    case 'dealLost':
      return `Lost the deal${name}`;
    case 'dealReopened':
      return `Reopened the deal${name}`;
    case 'dealRemoved':
      return `Removed the deal${name}`;
    default:
      return savedWords(event, facts, name);
  }
}

function savedWords(event: Event, facts: HistoryFacts, name: string): string {
  const { op, before = {}, after = {} } = event.changes.find(({ table }) => table === 'deals') ?? {};
  if (op === 'add') return `Opened a deal${name}`;
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const objection = fields.find((field) => field.startsWith(OBJECTION));
  if (objection) return objectionWords(before[objection], after[objection]) + (name && ` (${name.slice(2)})`);
  const step = STEP_WORDS[after['step'] as DealStep] as string | undefined;
  if (step && fields.filter((field) => fieldLabel(field) !== field).length === 1)
    return `Moved the deal${name.replace(':', '')} to ${step}`;
  const told = dealChangeWords(event, facts);
  return `Changed the deal${name}${told ? ` (${told})` : ''}`;
}

function objectionWords(before: unknown, after: unknown): string {
  const [was, is] = [before, after] as (Objection | undefined)[];
  const words = `“${firstWords((is ?? was)?.words ?? '')}”`;
  if (!was) return `Noted the objection ${words}`;
  if (!is) return `Took out the objection ${words}`;
  return is.answeredAt === undefined ? `Took back the answer to ${words}` : `Answered the objection ${words}`;
}

/** The name as the event has it, or as the deal is called now. */
function dealName({ changes, dealId = '' }: Event, { deals }: HistoryFacts): string {
  const change = changes.find(({ table }) => table === 'deals');
  const name = change?.after?.['name'] ?? change?.before?.['name'] ?? deals.get(dealId);
  return typeof name === 'string' ? `: ${name}` : '';
}

function stageWords({ from, to, override }: Event): string {
  if (!from || !to) return '';
  return `; ${STAGE_WORDS[from]} → ${STAGE_WORDS[to]}${override ? ', against the policy' : ''}`;
}
