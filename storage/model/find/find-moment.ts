import type { SubStage } from '../sub-stage';
import type { WorkingTime } from '../when/working-time';

/** When, where and by whom a query is read. */
export interface FindMoment {
  /** Epoch ms. */
  now: number;
  /** The rep's zone, an IANA name. */
  zone: string;
  workingTime?: WorkingTime | undefined;
  /** The rep's name, for `owner:me`. */
  me?: string | undefined;
  /** The team's own steps within the stages. */
  steps?: readonly NamedStep[] | undefined;
}

export type NamedStep = Pick<SubStage, 'id' | 'title'>;
