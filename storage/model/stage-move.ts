import type { Stage } from './stage';

const ALWAYS_OPEN: ReadonlySet<Stage> = new Set(['nurture', 'disqualified', 'lost']);

/** The moves that the funnel foresees, beside the side exits and the promotion. */
const FORESEEN: Partial<Record<Stage, Stage>> = { prospect: 'opportunity', opportunity: 'customer', nurture: 'lead' };

/** Does this move go backwards, or skip a step, or pass by the promotion policy? Such a move is marked as an override. */
export function isIrregularMove(from: Stage, to: Stage): boolean {
  return !ALWAYS_OPEN.has(to) && FORESEEN[from] !== to;
}

/** May a contact in this stage be promoted to prospect? From further up the funnel it would be a step back. */
export function isPromotable(from: Stage): boolean {
  return from === 'lead' || ALWAYS_OPEN.has(from);
}
