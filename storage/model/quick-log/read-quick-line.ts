import type { Channel, Direction, InteractionKind } from '../interaction';
import { KIND_RULES, type KindRules } from '../kind-rules';
import { fold } from '../reply/fold';
import type { DateOrder } from '../when/day-rule';
import { type FoundWhen, whensIn } from '../when/whens-in';
import { type Clause, clausesOf } from './clauses';
import type { Verb } from './verb';
import { THEY_SPOKE, VERBS } from './verbs';
import { whatFor } from './what-for';

/** What one line of the rep's own words says happened, to be shown before it is kept. */
export interface QuickLine {
  kind: InteractionKind;
  channel: Channel;
  direction: Direction;
  /** The words that say what happened; absent when none do. */
  verb?: string;
  /** The line. */
  note: string;
  /** When it happened, where the line says so, in epoch ms, and the words that do. */
  happened?: { at: number; words: string };
  followUp?: { dueAt: number; note?: string };
}

/** Where and when the line is read. */
export interface ReadingPlace {
  /** Epoch ms. */
  now: number;
  /** An IANA name. */
  zone: string;
  /** How numbers of a date are written there. */
  order?: DateOrder;
}

interface FoundVerb extends Verb {
  start: number;
  end: number;
}

interface Line {
  text: string;
  folded: string;
  verbs: readonly FoundVerb[];
  whens: readonly FoundWhen[];
  clauses: readonly Clause[];
}

/**
 * Reads what happened, when, which way, and what is to be done when, out of one line: `called, wants price by Friday`.
 * Beside what happened "Friday" is the last one, else the next. What is not said is not guessed: a line without a verb is
 * `other`.
 */
export function readQuickLine(text: string, place: ReadingPlace, rules: KindRules = KIND_RULES): QuickLine {
  const line = lineOf(text, place);
  const happened = happenedIn(line);
  const toDo = line.whens.find((when) => when !== happened && isToDo(line, when));
  const verb = verbOf(line, happened, toDo);
  return {
    ...(verb ? { kind: verb.kind, channel: verb.channel } : { kind: 'other', channel: 'other' }),
    direction: verb ? directionOf(verb, line, rules) : rules.other.direction,
    ...(verb && { verb: text.slice(verb.start, verb.end) }),
    note: text.trim(),
    ...(happened?.past && { happened: { at: happened.past.at, words: happened.text } }),
    ...(toDo?.ahead && { followUp: { dueAt: toDo.ahead.at, ...whatForIn(line, toDo) } }),
  };
}

function lineOf(text: string, { now, zone, order }: ReadingPlace): Line {
  const folded = fold(text);
  const whens = whensIn(text, now, zone, order);
  const verbs = verbsIn(folded).filter(({ start }) => !whens.some((when) => start >= when.start && start < when.end));
  const clauses = clausesOf(
    folded,
    verbs.map(({ end }) => end),
    [...verbs, ...whens],
  );
  return { text, folded, verbs, whens, clauses };
}

/** In the order of the line; of several at one place the one with the most words. */
function verbsIn(folded: string): FoundVerb[] {
  const found = VERBS.flatMap((verb) =>
    [...folded.matchAll(verb.words)].map(({ index, 0: words }) => ({
      ...verb,
      start: index,
      end: index + words.length,
    })),
  ).sort((one, other) => one.start - other.start || other.end - one.end);
  return found.filter((one, index) => !found.slice(0, index).some(({ end }) => end > one.start));
}

const clauseOf = ({ clauses }: Line, at: number): Clause =>
  clauses.find(({ start, end }) => at >= start && at < end) ?? { start: 0, end: 0 };

/** Something that is over stands in this part of the line; a booking tells of what is to come. */
function isOver({ verbs }: Line, { start, end }: Clause): boolean {
  return verbs.some((verb) => verb.start >= start && verb.start < end && !/^(?:booked|planned)$/.test(verb.name));
}

/** What is over already: said so ("yesterday"), or a day beside a verb in the past. */
function happenedIn(line: Line): FoundWhen | undefined {
  const [first] = line.verbs;
  return line.whens.find((when) => {
    if (!when.past || when.isDeadline) return false;
    const clause = clauseOf(line, when.start);
    if (when.ahead) return isOver(line, clause);
    return !first || (first.start >= clause.start && first.start < clause.end) || isAlone(line, clause, when);
  });
}

/** Nothing else is said in this part of the line. */
function isAlone({ folded }: Line, { start, end }: Clause, when: FoundWhen): boolean {
  return !/\w/.test(folded.slice(start, when.start) + folded.slice(when.end, end));
}

function isToDo(line: Line, when: FoundWhen): boolean {
  if (!when.ahead) return false;
  return when.isDeadline || !when.past || !isOver(line, clauseOf(line, when.start));
}

/** A meeting that is to come is no meeting yet: it was booked. */
function verbOf(line: Line, happened: FoundWhen | undefined, toDo: FoundWhen | undefined): FoundVerb | undefined {
  const [verb] = line.verbs;
  if (verb?.name !== 'planned' || happened || !toDo) return verb;
  const clause = clauseOf(line, verb.start);
  const isAhead = toDo.start >= clause.start && toDo.start < clause.end;
  return isAhead ? { ...verb, kind: 'meeting-booked', channel: 'other' } : verb;
}

function directionOf(verb: FoundVerb, { verbs, folded }: Line, rules: KindRules): Direction {
  if (verb.kind === 'call' && verbs.some(({ name }) => name === 'unreached')) return 'outbound';
  if (verb.direction) return verb.direction;
  const before = folded.slice(0, verb.start);
  if (verb.we.test(before)) return 'outbound';
  if (verb.they.test(before)) return 'inbound';
  if (verb.kind === 'call' && THEY_SPOKE.test(folded.slice(verb.end))) return 'inbound';
  return verb.kind === 'comment' ? rules.comment.direction : 'outbound';
}

function whatForIn(line: Line, when: FoundWhen): { note?: string } {
  const note = whatFor(line.text, clauseOf(line, when.start), when);
  return note ? { note } : {};
}
