import { criterionSchema } from '../answer';
import { CRITERIA } from '../criteria';
import type { FieldKind, FindChoice, FindField } from './find-field';
import type { FilterField } from './find-query';
import { plainName } from './plain-name';

type Names = readonly [string, ...string[]];
const names = (words: string): Names => words.split(' ') as unknown as Names;

function choices(table: Record<string, readonly [words: string, written: string]>): FindChoice[] {
  return Object.entries(table).map(([is, [words, written]]) => ({ is, words, names: names(written) }));
}

const STAGE = choices({
  lead: ['Lead', 'lead leads'],
  prospect: ['Prospect', 'prospect prospects'],
  opportunity: ['Opportunity', 'opportunity opportunities opp'],
  customer: ['Customer', 'customer customers client clients'],
  nurture: ['Nurture', 'nurture'],
  disqualified: ['Disqualified', 'disqualified'],
  lost: ['Lost', 'lost'],
});
const WAY = choices({ 'two-way': ['Two-way', 'two twoway 2 both'], 'one-way': ['One-way', 'one oneway 1'] });
const TEMPERATURE = choices({ hot: ['Hot', 'hot'], warm: ['Warm', 'warm'], cold: ['Cold', 'cold'] });
const DEAL = choices({
  open: ['open', 'open'],
  won: ['won', 'won'],
  lost: ['lost', 'lost'],
  demo: ['in demo', 'demo'],
  proposal: ['in proposal', 'proposal'],
  negotiation: ['in negotiation', 'negotiation'],
});
const YES_NO = choices({ yes: ['yes', 'yes y true'], no: ['no', 'no n false'] });

/** The answers of a criterion. `unknown` is what stands where nobody answered. */
const ANSWERS = choices({
  yes: ['yes', 'yes y'],
  no: ['no', 'no n'],
  notNow: ['not now', 'notnow later'],
  unknown: ['unknown', 'unknown none open ?'],
});

type More = Partial<Pick<FindField, 'choices' | 'optional' | 'ahead' | 'offTitle'>>;

function field(kind: FieldKind, field: FilterField, title: string, written: string, more: More = {}): FindField {
  return { field, kind, title, names: names(written), choices: [], optional: false, ahead: false, ...more };
}

const flag = (name: FilterField, title: string, offTitle: string, written: string) =>
  field('flag', name, title, written, { choices: YES_NO, offTitle });

/** Other words for the criteria of which people speak. */
const ALSO: Partial<Record<string, string>> = {
  targetMarket: 'market fit',
  challenge: 'need problem',
  budget: 'money',
  timing: 'timeline',
  decisionCriteria: 'criteria',
  decisionProcess: 'process',
};

const CRITERION_FIELDS: readonly FindField[] = criterionSchema.options.map((criterion) => ({
  ...field('choice', 'answer', CRITERIA[criterion].name, [criterion.toLowerCase(), ALSO[criterion]].join(' ').trim()),
  criterion,
  choices: ANSWERS,
}));

/** Every field by which a rep can filter, in the order in which they are offered. */
export const FIND_FIELDS: readonly FindField[] = [
  field('choice', 'stage', 'Stage', 'stage', { choices: STAGE }),
  field('named', 'step', 'Step', 'step substage', { optional: true }),
  field('choice', 'way', 'Way', 'way direction', { choices: WAY }),
  field('named', 'tag', 'Tag', 'tag tags label', { optional: true }),
  field('named', 'owner', 'Owner', 'owner', { optional: true }),
  field('time', 'last', 'Last touch', 'last touched contacted', { optional: true }),
  field('time', 'next', 'Next touch', 'next due followup', { optional: true, ahead: true }),
  flag('lacking', 'Lacks a next touch', 'Lacks no next touch', 'lacking lacks'),
  flag('awaiting', 'Waits for your answer', 'Does not wait for your answer', 'waiting awaiting unanswered'),
  field('choice', 'temperature', 'Temperature', 'temperature temp', { choices: TEMPERATURE }),
  field('score', 'score', 'Score', 'score points'),
  field('words', 'company', 'Company', 'company organisation organization org', { optional: true }),
  field('words', 'title', 'Job title', 'title role job position', { optional: true }),
  field('named', 'source', 'Source', 'source via'),
  ...CRITERION_FIELDS,
  field('choice', 'deal', 'Deal', 'deal deals', { choices: DEAL, optional: true }),
  field('money', 'amount', 'Open deals', 'amount value worth', { optional: true }),
  field('time', 'created', 'Saved', 'created saved added'),
  field('time', 'changed', 'Changed', 'changed updated edited'),
  field('time', 'inbound', 'Last from them', 'inbound answered heard', { optional: true }),
  field('time', 'outbound', 'Last from you', 'outbound wrote', { optional: true }),
  field('count', 'inboundCount', 'Messages from them', 'received inboundcount'),
  field('count', 'outboundCount', 'Messages from you', 'sent outboundcount'),
  flag('doNotContact', 'Do not contact', 'May be contacted', 'dnc donotcontact'),
  flag('example', 'Example', 'No example', 'example'),
];

/** `answer:budget=yes`, the same for every criterion: how a filter is written that speaks of several of them. */
export const ANSWER_FIELD: FindField = field('choice', 'answer', 'Answer', 'answer answers', {
  choices: CRITERION_FIELDS.flatMap((one) =>
    ANSWERS.filter(({ is }) => is !== 'unknown').map((answer) => ({
      is: `${one.criterion}=${answer.is}`,
      names: one.names.flatMap((name) => answer.names.map((value) => `${name}=${value}`)),
      words: `${one.title} ${answer.words}`,
    })),
  ),
});

const BY_NAME = new Map([...FIND_FIELDS, ANSWER_FIELD].flatMap((one) => one.names.map((name) => [name, one] as const)));

/** The field of this name, whichever of its names it is. */
export function fieldNamed(name: string): FindField | undefined {
  return BY_NAME.get(plainName(name));
}

/** Every name of every field. */
export const FIELD_NAMES: readonly string[] = [...BY_NAME.keys()];
