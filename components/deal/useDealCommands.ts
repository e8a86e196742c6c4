import { addObjection } from '@/storage/commands/add-objection';
import { answerObjection, type ObjectionAnswer } from '@/storage/commands/answer-objection';
import { type LossInput, loseDeal } from '@/storage/commands/lose-deal';
import { removeDeal } from '@/storage/commands/remove-deal';
import { removeObjection } from '@/storage/commands/remove-objection';
import { reopenDeal } from '@/storage/commands/reopen-deal';
import { type DealInput, saveDeal } from '@/storage/commands/save-deal';
import { setDealStep } from '@/storage/commands/set-deal-step';
import { winDeal } from '@/storage/commands/win-deal';
import type { Deal, DealStep } from '@/storage/model/deal';
import { useCommand } from '../command/useCommand';
import { withCadenceEffects } from '../effect/with-cadence-effects';
import { STEP_WORDS } from './deal-words';

type Written = Promise<{ eventId?: string }>;

/** Everything that is done with deals, each with its Undo. Each answers true when it was done. */
export function useDealCommands() {
  const { run, busy, failure } = useCommand();
  const carryOut = async (command: () => Written, text: string) => {
    const done = await run(
      () => withCadenceEffects(command()),
      ({ eventId, cadenceWords: details }) => (eventId ? { text, details, undo: [eventId] } : undefined),
    );
    return done !== undefined;
  };
  return {
    busy,
    failure,
    save: (input: DealInput) =>
      carryOut(() => saveDeal(input), input.id ? `Deal saved: ${input.name}` : `Deal opened: ${input.name}`),
    step: ({ id, name }: Deal, step: DealStep) => carryOut(() => setDealStep(id, step), `${name}: ${STEP_WORDS[step]}`),
    win: ({ id, name }: Deal, reason: string | undefined) =>
      carryOut(() => winDeal({ dealId: id, reason }), `Won: ${name}`),
    lose: ({ name }: Deal, input: LossInput) => carryOut(() => loseDeal(input), `Lost: ${name}`),
    reopen: ({ id, name }: Deal, reason: string) =>
      carryOut(() => reopenDeal({ dealId: id, reason }), `Reopened: ${name}`),
    remove: ({ id, name }: Deal) => carryOut(() => removeDeal(id), `Removed the deal ${name}`),
    object: ({ id }: Deal, words: string) => carryOut(() => addObjection({ dealId: id, words }), 'Objection noted'),
    answer: (answer: ObjectionAnswer) => carryOut(() => answerObjection(answer), 'Answer kept'),
    takeOut: ({ id }: Deal, objectionId: string) =>
      carryOut(() => removeObjection(id, objectionId), 'Objection taken out'),
  };
}
