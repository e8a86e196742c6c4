import { ChevronRight } from 'lucide-react';
import { CRITERIA } from '@/storage/model/criteria';
import type { CheckState } from '@/storage/model/derive-checks';
import type { ViewCriterion } from '@/storage/model/framework-view';
import { isStaleAnswer } from '@/storage/model/stale-answer';
import { classNames } from '../ui/class-names';
import { Time } from '../ui/Time';
import { useNow } from '../ui/useNow';
import { AnswerValueMark } from './AnswerValueMark';

interface CriterionToggleProps {
  id: string;
  line: ViewCriterion;
  title: string;
  state: CheckState;
  open: boolean;
  onToggle: () => void;
}

/** One line that says all there is to a criterion, and opens it. */
export function CriterionToggle({ id, line, title, state, open, onToggle }: CriterionToggleProps) {
  const now = useNow();
  const { name } = CRITERIA[line.criterion];
  const stale = state.at !== undefined && isStaleAnswer(line.criterion, state.at, now);
  return (
    <button
      type="button"
      aria-expanded={open}
      className="flex min-h-7 w-full flex-wrap items-center gap-x-1.5 rounded-md text-start hover:bg-raised"
      onClick={onToggle}
    >
      <ChevronRight
        aria-hidden="true"
        size={14}
        className={classNames('shrink-0 text-dim transition-transform', open && 'rotate-90')}
      />
      <span id={id} className="font-medium">
        {title}
      </span>
      {title === name ? null : <span className="text-small text-dim">{name}</span>}
      {line.use === 'required' ? <span className="text-small text-dim">required</span> : null}
      <span className="ms-auto flex items-center gap-1.5">
        {stale && state.at !== undefined ? (
          <span className="text-small text-warn">
            answered <Time at={state.at} precision="age" />
          </span>
        ) : null}
        <AnswerValueMark value={state.value} />
      </span>
    </button>
  );
}
