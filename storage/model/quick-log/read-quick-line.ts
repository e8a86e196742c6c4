import type { Channel, Direction, InteractionKind } from '../interaction';
import { KIND_RULES, type KindRules } from '../kind-rules';
import { fold } from '../reply/fold';
import { type FoundWhen, readWhen } from '../when/read-when';
import type { Verb } from './verb';
import { VERBS } from './verbs';

/** What one line of the rep's own words says happened, to be shown before it is kept. */
export interface QuickLine {
  kind: InteractionKind;
  channel: Channel;
  direction: Direction;
  /** The words that say what happened; absent when none do. */
  verb?: string;
  /** The line. */
  note: string;
  /** When it happened, where the line says that it was yesterday. */
  daysAgo: 0 | 1;
  followUp?: { dueAt: number; note?: string };
}

interface FoundVerb extends Verb {
  start: number;
  end: number;
}

const THEY = /(?<![\w])(?:she|he|they|sie|er|elle|il|ella|el)(?:'s|\s+(?:has|had|just|hat|a|ha))?\s+$/;
const WE = /(?<![\w])(?:i|we|ich|wir|j'ai|nous|yo|he|hemos)(?:\s+(?:have|just|habe|haben|avons))?\s+$/;
const REACHED_NOBODY = VERBS.filter(({ kind, direction }) => kind === 'call' && direction === 'outbound');
/** In a line about a call, what only a talk can have brought. */
const THEY_SPOKE =
  /(?<![\w])(?:wants?|wanted|asked|asks|said|says|needs?|told|agreed|interested|will (?:decide|think|check|ask)|mochte|will|braucht|sagt|fragte|veut|demande|dit|quiere|pidio|dijo|necesita)(?![\w])/;
const YESTERDAY = /(?<![\w])(?:yesterday|gestern|hier|ayer)(?![\w])/;
const FIRST_CLAUSE = /[,;.:!?]/;

/**
 * Reads what happened, which way, and what is to be done when, out of one line: `called, wants price by Friday`. What is
 * not said is not guessed: a line without a verb is `other`. `now` in epoch ms, `zone` an IANA name.
 */
export function readQuickLine(line: string, now: number, zone: string, rules: KindRules = KIND_RULES): QuickLine {
  const folded = fold(line);
  const verb = firstVerb(folded);
  const { kind, channel } = verb ?? ({ kind: 'other', channel: 'other' } as const);
  const when = followUpIn(line, folded, verb, readWhen(line, now, zone));
  return {
    kind,
    channel,
    direction: verb ? directionOf(verb, folded, rules) : rules.other.direction,
    ...(verb && { verb: line.slice(verb.start, verb.end) }),
    note: line.trim(),
    daysAgo: YESTERDAY.test(folded) ? 1 : 0,
    ...(when && { followUp: when }),
  };
}

function firstVerb(folded: string): FoundVerb | undefined {
  const found = VERBS.flatMap((verb) => {
    const match = verb.words.exec(folded);
    return match ? [{ ...verb, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.sort((one, other) => one.start - other.start || other.end - one.end)[0];
}

function directionOf(verb: FoundVerb, folded: string, rules: KindRules): Direction {
  if (verb.kind === 'call' && REACHED_NOBODY.some(({ words }) => words.test(folded))) return 'outbound';
  if (verb.direction) return verb.direction;
  const before = folded.slice(0, verb.start);
  if (WE.test(before)) return 'outbound';
  if (THEY.test(before)) return 'inbound';
  const isTalk = verb.kind === 'call' && THEY_SPOKE.test(folded.slice(verb.end));
  if (isTalk) return 'inbound';
  return verb.kind === 'comment' ? rules.comment.direction : 'outbound';
}

/** A date beside what happened is when it happened ("met on Friday"), unless it is a meeting that was booked. */
function followUpIn(
  line: string,
  folded: string,
  verb: FoundVerb | undefined,
  when: FoundWhen | undefined,
): QuickLine['followUp'] {
  if (!when) return undefined;
  const isInSameClause = verb && verb.end <= when.start && !FIRST_CLAUSE.test(folded.slice(verb.end, when.start));
  const saysPromise = /^(?:by|until|till|before|bis|avant|antes|para|in|next|tomorrow)\b/.test(fold(when.text));
  if (isInSameClause && verb.kind !== 'meeting-booked' && !saysPromise) return undefined;
  const note = clauseAround(line, when);
  return { dueAt: when.dueAt, ...(note && { note }) };
}

/** What stands with the date between two commas, without the date: "wants price". */
function clauseAround(line: string, { start, text }: FoundWhen): string {
  const before =
    line
      .slice(0, start)
      .split(/[,;]|\.\s/)
      .at(-1) ?? '';
  const after = line.slice(start + text.length).split(/[,;]|\.\s/)[0] ?? '';
  return `${before.trim()} ${after.trim()}`.trim();
}
