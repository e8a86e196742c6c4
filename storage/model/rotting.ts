import type { Contact } from './contact';
import { DAY_MS } from './day-ms';
import type { Stage } from './stage';
import { stageSchema } from './stage-schema';
import { rotDaysSchema, type SubStage } from './sub-stage';
import { z } from './z';

const rotRulesSchema = z.partialRecord(stageSchema, rotDaysSchema);

/** After how many days without a touch a contact of a stage is rotting; a stage that is not named never has one. */
export type RotRules = Partial<Record<Stage, number>>;

/** What holds until the team says otherwise. */
export const ROT_RULES: RotRules = { lead: 14, prospect: 14, opportunity: 30 };

/** The rules as they were kept; what cannot be read is what holds by default. */
export function readRotRules(kept: unknown): RotRules {
  return rotRulesSchema.catch(ROT_RULES).parse(kept ?? ROT_RULES);
}

type Idle = Pick<
  Contact,
  'stage' | 'subStage' | 'stageChangedAt' | 'subStageAt' | 'lastInboundAt' | 'lastOutboundAt' | 'doNotContact'
>;

/**
 * For how many whole days nothing has happened to a contact who is rotting: no message either way, no move. `undefined` for one
 * who is not. The days of the step hold, else those of the stage. Whoever is not to be written to does not rot.
 */
export function rottingDays(
  contact: Idle,
  { steps, rules }: { steps: readonly SubStage[]; rules: RotRules },
  now: number,
): number | undefined {
  const step = steps.find(({ id, stage }) => id === contact.subStage && stage === contact.stage);
  const limit = step?.rotDays ?? rules[contact.stage];
  if (limit === undefined || contact.doNotContact) return undefined;
  const { stageChangedAt, subStageAt = 0, lastInboundAt = 0, lastOutboundAt = 0 } = contact;
  const days = Math.floor((now - Math.max(stageChangedAt, subStageAt, lastInboundAt, lastOutboundAt)) / DAY_MS);
  return days >= limit ? days : undefined;
}

/** For how many whole days a contact has been in the stage. */
export function daysInStage({ stageChangedAt }: Pick<Contact, 'stageChangedAt'>, now: number): number {
  return Math.max(0, Math.floor((now - stageChangedAt) / DAY_MS));
}
