import { use } from 'react';
import { logInteraction } from '@/storage/commands/log-interaction';
import type { ContactId } from '@/storage/model/contact';
import { useCommand } from '../command/useCommand';
import { effectWords } from '../effect/effect-words';
import { undoOfEffects } from '../effect/undo-of-effects';
import { TouchPlanContext } from '../touch-plan/TouchPlanContext';
import { shortTime } from '../ui/time-words';
import { handKind } from './hand-kinds';
import { KindRulesContext } from './KindRulesContext';
import { interactionOf, type LogDraft } from './log-draft';

/** Keeps what a draft says, with one Undo for all of it. `save` is true when it was kept. */
export function useLogDraft(contactId: ContactId) {
  const rules = use(KindRulesContext);
  const plan = use(TouchPlanContext);
  const { run, busy, failure } = useCommand();
  const save = async (draft: LogDraft): Promise<boolean> => {
    const input = interactionOf(contactId, draft, rules, Date.now());
    if (!input) return false;
    const logged = await run(
      () => logInteraction(input, plan),
      ({ eventId, effects = [] }) => ({
        text: saidOf(draft),
        details: [...effects.flatMap(effectWords), ...detailsOf(draft, input.followUp?.dueAt)],
        undo: undoOfEffects(eventId, effects),
      }),
    );
    return logged !== undefined;
  };
  return { save, busy, failure };
}

function saidOf({ kindId, others }: LogDraft): string {
  const { label } = handKind(kindId);
  return others.length === 0 ? `Logged: ${label}` : `Logged with ${others.length + 1} people: ${label}`;
}

function detailsOf({ followUp }: LogDraft, dueAt: number | undefined): string[] {
  return followUp && dueAt !== undefined ? [`Follow-up set for ${shortTime(dueAt)}`] : [];
}
