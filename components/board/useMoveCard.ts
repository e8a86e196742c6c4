import { use, useState } from 'react';
import { changeStage } from '@/storage/commands/change-stage';
import { promoteContact } from '@/storage/commands/promote-contact';
import { setSubStage } from '@/storage/commands/set-sub-stage';
import { type BoardPlace, isSamePlace, moveWants } from '@/storage/model/board-move';
import type { Failure } from '@/storage/model/outcome';
import { requiredCriteria } from '@/storage/model/own-framework';
import { useCommand } from '../command/useCommand';
import { withCadenceEffects } from '../effect/with-cadence-effects';
import { failureOf } from '../failure/failure-of';
import { FrameworkContext } from '../qualification/FrameworkContext';
import { useBoardGiven } from './BoardContext';
import { placeTitle } from './board-stages';
import type { Moving } from './moving';
import type { ShownMoves } from './useShownMoves';

/** A question that a move has to ask first; without `to` it is where to. */
export interface Asked {
  moving: Moving;
  to?: BoardPlace | undefined;
}

export interface MoveCard {
  /** Moves a card, or asks what the move wants to know. True when it is done. */
  move: (moving: Moving, to: BoardPlace) => Promise<boolean>;
  asked: Asked | undefined;
  ask: (asked: Asked | undefined) => void;
  /** Whose move failed last, and why. */
  failed: { name: string; failure: Failure } | undefined;
}

/** Moves cards. What a move asks for is asked; what it does not is done at once and can be undone. */
export function useMoveCard({ show, takeBack }: Pick<ShownMoves, 'show' | 'takeBack'>): MoveCard {
  const [asked, ask] = useState<Asked>();
  const [name, setName] = useState('');
  const carryOut = useCarryOut();
  const { run, failure } = useCommand();
  const { steps } = useBoardGiven();
  const move: MoveCard['move'] = async (moving, to) => {
    const wants = moveWants(moving.from, to);
    if (isSamePlace(moving.from, to)) return false;
    if (!(wants === 'nothing' || (wants === 'promotion' && !moving.stopped))) {
      ask({ moving, to });
      return false;
    }
    setName(moving.name);
    show(moving.id, to);
    const text = `${moving.name}: ${placeTitle(moving.from, steps)} → ${placeTitle(to, steps)}`;
    const done = await run(
      () => carryOut(moving, to),
      (result) =>
        result === 'asks' || !result.eventId ? undefined : { text, details: result.details, undo: [result.eventId] },
    );
    if (done === 'asks') ask({ moving, to });
    const isDone = done !== undefined && done !== 'asks';
    if (isDone) show(moving.id, to, 'kept');
    else takeBack(moving.id);
    return isDone;
  };
  return { move, asked, ask, failed: failure && { name, failure } };
}

type CarriedOut = { eventId?: string; details: string[] } | 'asks';

/** The command of a move that is done at once; `asks` where the policy misses something. */
function useCarryOut(): (moving: Moving, to: BoardPlace) => Promise<CarriedOut> {
  const { policy } = useBoardGiven();
  const { id, own } = use(FrameworkContext);
  const required = id === 'own' ? requiredCriteria(own) : undefined;
  return async ({ id: contactId, from }, { stage, subStage }) => {
    if (from.stage === stage) return { ...(await setSubStage({ contactId, stage, subStage })), details: [] };
    const promotes = moveWants(from, { stage }) === 'promotion';
    const command = promotes
      ? promoteContact({ contactId, policy, required, subStage })
      : changeStage({ contactId, to: stage, subStage });
    try {
      const { eventId, cadenceWords } = await withCadenceEffects(command);
      return { eventId, details: cadenceWords };
    } catch (error) {
      if (promotes && failureOf(error).code === 'policy') return 'asks';
      throw error;
    }
  };
}
