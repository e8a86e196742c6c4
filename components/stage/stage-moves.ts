import { STAGES, type Stage } from '@/storage/model/stage';

/** Where the rep may move a contact by hand. From lead to prospect leads the promotion, which has its own button. */
export function movesFrom(stage: Stage): Stage[] {
  return STAGES.filter((to) => to !== stage && !(stage === 'lead' && to === 'prospect'));
}
