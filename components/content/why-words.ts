import type { ContentWhy } from '@/storage/model/content/content-fit';
import { STAGE_WORDS } from '../stage/stage-words';

/** Why a piece of content is suggested: "answers “too expensive” · for Head of IT". */
export function whyWords(why: readonly ContentWhy[]): string {
  return why
    .map((one) => {
      if (one.what === 'objection') return `answers “${one.objection}”`;
      if (one.what === 'everybody') return 'for everybody';
      return one.what === 'persona' ? `for ${one.persona}` : `for the stage ${STAGE_WORDS[one.stage]}`;
    })
    .join(' · ');
}
