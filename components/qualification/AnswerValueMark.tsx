import type { AnswerValue } from '@/storage/model/answer';
import { Badge, type BadgeTone } from '../ui/Badge';
import { ANSWER_WORDS } from './answer-words';

const TONES: Record<AnswerValue, BadgeTone> = { yes: 'accent', no: 'danger', notNow: 'warn', unknown: 'neutral' };

/** An answer as a word in its colour. */
export function AnswerValueMark({ value }: { value: AnswerValue }) {
  return <Badge tone={TONES[value]}>{ANSWER_WORDS[value]}</Badge>;
}
