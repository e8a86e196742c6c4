import type { Stage } from './stage';
import { isIrregularMove, isPromotable } from './stage-move';

/** Where a contact stands on the board: a stage, or a step of the team's own within it. */
export interface BoardPlace {
  stage: Stage;
  subStage?: string | undefined;
}

/**
 * What a move asks for. `nothing`: it is done at once; `promotion`: what the policy wants; `date`: when to come back;
 * `deal`: it can begin with a deal; `reason`: it goes backwards, leaves a step out or leads out of the funnel.
 */
export type MoveWants = 'nothing' | 'promotion' | 'date' | 'deal' | 'reason';

/** Are these one place? */
export function isSamePlace(one: BoardPlace, other: BoardPlace): boolean {
  return one.stage === other.stage && one.subStage === other.subStage;
}

/** What a move from one place to another asks for; between the steps of a stage, nothing. */
export function moveWants(from: BoardPlace, to: BoardPlace): MoveWants {
  if (from.stage === to.stage) return 'nothing';
  if (to.stage === 'nurture') return 'date';
  if (to.stage === 'disqualified' || to.stage === 'lost') return 'reason';
  if (to.stage === 'prospect' && isPromotable(from.stage)) return 'promotion';
  if (isIrregularMove(from.stage, to.stage)) return 'reason';
  return to.stage === 'opportunity' ? 'deal' : 'nothing';
}
