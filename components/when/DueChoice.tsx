import { useState } from 'react';
import { workingPresets } from '@/storage/model/follow-up-presets';
import type { Repeat } from '@/storage/model/repeat';
import type { WallMoment } from '@/storage/model/wall-moment';
import { Button } from '../ui/Button';
import { CONTROL_CLASS } from '../ui/control-class';
import { localDate } from '../ui/local-time';
import { exactTime } from '../ui/time-words';
import { presetWords } from './preset-words';
import { useReadWhen } from './useReadWhen';
import { useWhenAround } from './useWhenAround';
import { WhenField } from './WhenField';

/** As a ref: called once, when the field appears. */
const takeFocus = (field: HTMLInputElement | null) => field?.focus();

/** When a follow-up is to fall due, as the rep chose it. */
export interface ChosenDue {
  when: WallMoment;
  /** The instant that it comes to now. */
  dueAt: number;
  repeat?: Repeat;
}

interface DueChoiceProps {
  /** Accessible name of the group, for example "Snooze until". */
  label: string;
  busy?: boolean;
  /** The contact's zone, where it is known. */
  theirZone?: string | undefined;
  /** A new follow-up may come back again and again. */
  takesRepeat?: boolean;
  onChoose: (dueAt: number, due: ChosenDue) => void;
}

/** When: in the rep's own words, at one press of a preset, or a day of the calendar. */
export function DueChoice({ label, busy, theirZone, takesRepeat = false, onChoose }: DueChoiceProps) {
  const { now, zone, workingTime } = useWhenAround(theirZone);
  const [text, setText] = useState('');
  const reading = useReadWhen(text, theirZone);
  const [picking, setPicking] = useState(false);
  return (
    <fieldset aria-label={label} className="flex w-full flex-wrap items-center gap-1.5" disabled={busy}>
      {workingPresets(now, zone, workingTime).map(({ id, ...due }) => (
        <Button key={id} size="small" title={exactTime(due.dueAt)} onClick={() => onChoose(due.dueAt, due)}>
          {presetWords(id)}
        </Button>
      ))}
      {picking ? (
        <input
          type="date"
          ref={takeFocus}
          aria-label="Date"
          min={localDate(now)}
          className={`${CONTROL_CLASS} w-auto!`}
          onChange={(event) => setText(event.target.value)}
        />
      ) : (
        <Button size="small" onClick={() => setPicking(true)}>
          Date…
        </Button>
      )}
      <WhenField
        label="Day and time"
        text={text}
        reading={reading}
        takesRepeat={takesRepeat}
        busy={busy}
        submit="Set date"
        onText={setText}
        onKeep={({ at, when, repeat }) => onChoose(at, { when, dueAt: at, ...(repeat && takesRepeat && { repeat }) })}
      />
    </fieldset>
  );
}
