import { useId, useState } from 'react';
import {
  countsCalendarDays,
  LONGEST_WAIT,
  type TouchRule,
  type TouchRuleId,
} from '@/storage/model/next-touch/follow-up-rules';
import { CONTROL_CLASS } from '../ui/control-class';
import { Switch } from '../ui/Switch';
import { RULE_NAMES } from './touch-words';

interface TouchRuleRowProps {
  id: TouchRuleId;
  rule: TouchRule;
  onRule: (rule: TouchRule) => void;
}

/** One rule: on or off, and after how many days, kept when the field is left; one that cannot be stays to be mended. */
export function TouchRuleRow({ id, rule, onRule }: TouchRuleRowProps) {
  const wrongId = useId();
  const [typed, setTyped] = useState<string>();
  const unit = countsCalendarDays(id) ? 'days' : 'working days';
  const days = Number(typed);
  const isWrong = typed !== undefined && !isWait(days);
  const keep = () => {
    if (isWrong) return;
    if (typed !== undefined && days !== rule.days) onRule({ ...rule, days });
    setTyped(undefined);
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b border-line py-1.5">
      <Switch label={RULE_NAMES[id]} on={rule.on} onToggle={(on) => onRule({ ...rule, on })} />
      <label className="flex items-center gap-1.5 text-dim">
        <span className="w-16">
          <input
            type="number"
            min={1}
            max={LONGEST_WAIT}
            disabled={!rule.on}
            aria-label={`${RULE_NAMES[id]}: days`}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? wrongId : undefined}
            className={CONTROL_CLASS}
            value={typed ?? rule.days}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={({ key }) => {
              if (key === 'Enter') keep();
              if (key === 'Escape') setTyped(undefined);
            }}
            onBlur={keep}
          />
        </span>
        <span className="w-24 whitespace-nowrap">{unit}</span>
      </label>
      {isWrong ? (
        <p id={wrongId} role="alert" className="w-full text-small text-danger">
          Not kept: it takes a whole number from 1 to {LONGEST_WAIT} {unit}. {rule.days} still holds.
        </p>
      ) : null}
    </li>
  );
}

const isWait = (days: number): boolean => Number.isInteger(days) && days >= 1 && days <= LONGEST_WAIT;
