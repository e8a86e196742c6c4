import { STAGES } from './stage';
import { z } from './z';

/** A stage as it is kept. */
export const stageSchema = z.enum(STAGES);
