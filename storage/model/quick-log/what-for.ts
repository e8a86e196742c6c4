import type { FoundWhen } from '../when/whens-in';
import type { Clause } from './clauses';

/** Words that led to a date, and mean nothing without it. */
const LEADS =
  "(?:by|until|till|before|on|for|at|from|due|in|this|bis|zum|am|um|vor|ab|im|für|avant|pour|le|la|d'ici|en|dans|vers|antes de|para|el|hasta|de|até|ao|no|na|em|entro|per|il|di|voor|op|om|tegen|the)";
const TRAILING = new RegExp(`(?:[\\s,;:.-]+${LEADS})+[\\s,;:.-]*$`, 'iu');
const ONLY = new RegExp(`^(?:${LEADS}[\\s,;:.-]*)+$`, 'iu');
const LEADING = /^[\s,;:.-]*(?:(?:to|zu|and|und|et|y|e|en)\s+)?/iu;

/** What is to be done: the part of the line with the date in it, without the date and what led to it. */
export function whatFor(line: string, { start, end }: Clause, when: FoundWhen): string {
  const before = line.slice(start, when.start).trim();
  const after = line.slice(when.end, end).trim();
  const led = ONLY.test(before) ? '' : before.replace(TRAILING, '');
  return `${led} ${led ? after : after.replace(LEADING, '')}`.trim();
}
