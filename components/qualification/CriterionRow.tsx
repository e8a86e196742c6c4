import { useId } from 'react';
import type { Answers } from '@/storage/model/answer';
import type { ContactId } from '@/storage/model/contact';
import { CRITERIA } from '@/storage/model/criteria';
import { criterionState } from '@/storage/model/derive-checks';
import type { ViewCriterion } from '@/storage/model/framework-view';
import type { SuggestedAnswer } from '@/storage/model/intent/suggested-answers';
import { AnswerControls } from './AnswerControls';
import { AnswerValueMark } from './AnswerValueMark';
import { derivedWords } from './answer-words';
import { CriterionToggle } from './CriterionToggle';
import type { Evidence } from './evidence';
import { SuggestedAnswerLine } from './SuggestedAnswerLine';

interface CriterionRowProps {
  contactId: ContactId;
  line: ViewCriterion;
  /** What the framework calls it. */
  title: string;
  answers: Answers;
  evidence: Evidence;
  /** What a message suggests. */
  suggestion?: SuggestedAnswer | undefined;
  open: boolean;
  /** Without it the row cannot be closed. */
  onToggle?: (() => void) | undefined;
}

/** One criterion: closed its name and answer, open its question and the ways to answer. */
export function CriterionRow({
  contactId,
  line,
  title,
  answers,
  evidence,
  suggestion,
  open,
  onToggle,
}: CriterionRowProps) {
  const id = useId();
  const { criterion } = line;
  const state = criterionState(criterion, answers);
  const derived = state.derivedFrom.length > 0;
  return (
    <li aria-labelledby={id} className="flex flex-col gap-1">
      {onToggle ? (
        <CriterionToggle id={id} line={line} title={title} state={state} open={open} onToggle={onToggle} />
      ) : (
        <span id={id} className="font-medium">
          {title}
        </span>
      )}
      {suggestion ? (
        <SuggestedAnswerLine
          contactId={contactId}
          criterion={criterion}
          answer={answers[criterion]}
          suggestion={suggestion}
          evidence={evidence}
        />
      ) : null}
      {open ? (
        <div className="flex flex-col gap-1">
          <p className="text-small text-dim">{CRITERIA[criterion].question}</p>
          {derived ? (
            <p className="flex items-center gap-1 text-small text-dim">
              <AnswerValueMark value={state.value} /> {derivedWords(state.derivedFrom)}
            </p>
          ) : null}
          <AnswerControls
            contactId={contactId}
            criterion={criterion}
            answer={answers[criterion]}
            derived={derived}
            evidence={evidence}
          />
        </div>
      ) : null}
    </li>
  );
}
