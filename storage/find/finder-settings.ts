import type { FindMoment } from '../model/find/find-moment';
import { interactionKindSchema } from '../model/interaction';
import { kindRuleSchema } from '../model/kind-rule-schema';
import { type ScoreRules, scoreWeightsSchema } from '../model/score/score-weights';
import { workingTimeSchema } from '../model/when/working-time-schema';
import { z } from '../model/z';

/** What of the rep's settings decides who is found. A web worker cannot read settings: the page tells it. */
export interface FinderSettings extends Omit<FindMoment, 'now' | 'zone'> {
  rules: ScoreRules;
}

/** The same as it travels to a web worker. */
export const finderSettingsSchema: z.ZodType<FinderSettings> = z.object({
  rules: z.object({ weights: scoreWeightsSchema, kinds: z.record(interactionKindSchema, kindRuleSchema) }),
  workingTime: workingTimeSchema.optional(),
  me: z.string().optional(),
  steps: z.array(z.object({ id: z.string(), title: z.string() })).optional(),
});
