import { useState } from 'react';
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

/** One rule: on or off, and after how many days, kept when the field is left; a number that is none is not. */
export function TouchRuleRow({ id, rule, onRule }: TouchRuleRowProps) {
  const [typed, setTyped] = useState<string>();
  const days = Number(typed);
  const isWrong = typed !== undefined && !isWait(days);
  const keep = () => {
    if (typed !== undefined && !isWrong && days !== rule.days) onRule({ ...rule, days });
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
            className={CONTROL_CLASS}
            value={typed ?? rule.days}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && keep()}
            onBlur={keep}
          />
        </span>
        <span className="w-24 whitespace-nowrap">{countsCalendarDays(id) ? 'days' : 'working days'}</span>
      </label>
      {isWrong ? <p className="w-full text-small text-warn">From 1 to {LONGEST_WAIT} days.</p> : null}
    </li>
  );
}

const isWait = (days: number): boolean => Number.isInteger(days) && days >= 1 && days <= LONGEST_WAIT;
