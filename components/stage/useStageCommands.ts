import { changeStage } from '@/storage/commands/change-stage';
import { nurtureContact } from '@/storage/commands/nurture-contact';
import type { Contact } from '@/storage/model/contact';
import type { Stage } from '@/storage/model/stage';
import type { WallMoment } from '@/storage/model/wall-moment';
import { useCommand } from '../command/useCommand';
import { withCadenceEffects } from '../effect/with-cadence-effects';
import { shortTime } from '../ui/time-words';
import { STAGE_WORDS } from './stage-words';

/** Moves a contact in the funnel, to a step of the new stage where one is named. Each answers true when it was done. */
export function useStageCommands(contact: Contact, subStage?: string) {
  const { run, busy, failure } = useCommand();
  const move = async (to: Stage, reason: string) => {
    const done = await run(
      () => withCadenceEffects(changeStage({ contactId: contact.id, to, subStage, reason })),
      ({ eventId, cadenceWords: details }) => ({
        text: `Stage is ${STAGE_WORDS[to].toLowerCase()} now`,
        details,
        undo: [eventId],
      }),
    );
    return done !== undefined;
  };
  /** A way back in on what they wrote is no move against the policy. */
  const bringBack = (to: Stage, evidenceId: string, words: string) =>
    run(
      () =>
        changeStage({
          contactId: contact.id,
          to,
          evidenceId,
          override: false,
          reason: words ? `“${words}”` : undefined,
        }),
      ({ eventId }) => ({ text: `Back to ${STAGE_WORDS[to].toLowerCase()}`, undo: [eventId] }),
    );
  const nurture = async ({ when, at }: { when: WallMoment; at: number }, reason: string | undefined) => {
    const done = await run(
      () =>
        withCadenceEffects(nurtureContact({ contactId: contact.id, subStage, when, ...(reason ? { reason } : {}) })),
      ({ eventId, cadenceWords: details }) => ({ text: `Comes back ${shortTime(at)}`, details, undo: [eventId] }),
    );
    return done !== undefined;
  };
  return { move, bringBack, nurture, busy, failure };
}
