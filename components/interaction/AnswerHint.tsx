import { use } from 'react';
import { saysHumanWord } from '@/storage/model/kind-overrides';
import type { KindRules } from '@/storage/model/kind-rules';
import { handKind } from './hand-kinds';
import { KindRulesContext } from './KindRulesContext';
import { draftDirection, isAnswer, type LogDraft } from './log-draft';

/** Says whether what is about to be kept counts as an answer, and why. */
export function AnswerHint({ draft }: { draft: LogDraft }) {
  const rules = use(KindRulesContext);
  const words = hintWords(draft, rules);
  return (
    <p role="status" className={isAnswer(draft, rules) ? 'text-small font-medium text-accent' : 'text-small text-dim'}>
      {words}
    </p>
  );
}

function hintWords(draft: LogDraft, rules: KindRules): string {
  const { kind } = handKind(draft.kindId);
  if (isAnswer(draft, rules)) return 'Counts as an answer: the relationship is two-way with it.';
  if (!saysHumanWord(kind, rules[kind].meaning)) return 'A sign of interest. It is no answer.';
  return draftDirection(draft, rules) === 'outbound' ? 'Yours. It is no answer.' : 'It is no answer.';
}
