import { useState } from 'react';
import { followUpPresets } from '@/storage/model/follow-up-presets';
import { Button } from '../ui/Button';
import { CONTROL_CLASS } from '../ui/control-class';
import { atHourOf, localDate } from '../ui/local-time';
import { exactTime } from '../ui/time-words';
import { PRESET_WORDS } from './preset-words';

/** The hour of the wall clock at which a follow-up on a chosen date falls due, as for the presets. */
const DUE_HOUR = 9;

/** As a ref: called once, when the field appears. */
const takeFocus = (field: HTMLInputElement | null) => field?.focus();

interface DueChoiceProps {
  /** Accessible name of the group, for example "Snooze until". */
  label: string;
  busy?: boolean;
  onChoose: (dueAt: number) => void;
}

/** When: tomorrow, in three days, next week, or a date. */
export function DueChoice({ label, busy, onChoose }: DueChoiceProps) {
  const [now] = useState(() => Date.now());
  const [date, setDate] = useState<string>();
  const chosenAt = date ? atHourOf(date, DUE_HOUR) : undefined;
  const isPast = date !== undefined && date !== '' && date < localDate(now);
  return (
    <fieldset aria-label={label} className="flex flex-wrap items-center gap-1.5" disabled={busy}>
      {followUpPresets(now).map(({ id, dueAt }) => (
        <Button key={id} size="small" title={exactTime(dueAt)} onClick={() => onChoose(dueAt)}>
          {PRESET_WORDS[id]}
        </Button>
      ))}
      {date === undefined ? (
        <Button size="small" onClick={() => setDate('')}>
          Date…
        </Button>
      ) : (
        <span className="flex gap-1.5">
          <input
            type="date"
            ref={takeFocus}
            aria-label="Date"
            min={localDate(now)}
            value={date}
            className={CONTROL_CLASS}
            onChange={(event) => setDate(event.target.value)}
          />
          <Button
            size="small"
            look="primary"
            disabled={chosenAt === undefined || isPast}
            onClick={() => chosenAt !== undefined && onChoose(chosenAt)}
          >
            Set date
          </Button>
        </span>
      )}
      {isPast ? <p className="text-small text-warn">That day is over. Choose today or later.</p> : null}
    </fieldset>
  );
}
