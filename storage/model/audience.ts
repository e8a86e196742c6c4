import { stageSchema } from './stage-schema';
import { z } from './z';

/** Whom a template or a piece of content fits. An empty list says nothing, and so fits everybody. */
export const audienceFields = {
  stages: z.array(stageSchema).max(20),
  /** Kinds of people in the team's own words, such as "Head of IT". */
  personas: z.array(z.string().min(1).max(100)).max(20),
};
