import type { Stage } from './stage';

/** The side exits of the funnel: open from everywhere. */
const SIDE_EXITS: ReadonlySet<Stage> = new Set(['nurture', 'disqualified', 'lost']);

/** The moves that the funnel foresees, beside the side exits and the promotion from lead to prospect. */
export const STAGE_MOVES: Partial<Record<Stage, Stage>> = {
  prospect: 'opportunity',
  opportunity: 'customer',
  nurture: 'lead',
};

/** Does this move go backwards, or skip a step, or pass by the promotion policy? Such a move is marked as an override. */
export function isIrregularMove(from: Stage, to: Stage): boolean {
  return !SIDE_EXITS.has(to) && STAGE_MOVES[from] !== to;
}

/** May a contact in this stage be promoted to prospect? From further up the funnel it would be a step back. */
export function isPromotable(from: Stage): boolean {
  return from === 'lead' || SIDE_EXITS.has(from);
}
