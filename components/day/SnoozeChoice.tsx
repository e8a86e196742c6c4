import { useState } from 'react';
import { followUpPresets } from '@/storage/model/follow-up-presets';
import { KeyChoice } from '../ui/KeyChoice';
import { exactTime } from '../ui/time-words';
import { DueChoice } from '../when/DueChoice';
import { PRESET_WORDS } from '../when/preset-words';

interface SnoozeChoiceProps {
  /** For example "Snooze until". */
  label: string;
  busy: boolean;
  onChoose: (dueAt: number) => void;
  onLeave: () => void;
}

/** Until when: 1 tomorrow, 2 in three days, 3 next week, 4 whenever the rep says. */
export function SnoozeChoice({ label, busy, onChoose, onLeave }: SnoozeChoiceProps) {
  const [now] = useState(() => Date.now());
  const [picking, setPicking] = useState(false);
  const presets = followUpPresets(now);
  if (picking) return <DueChoice label={label} busy={busy} onChoose={onChoose} />;
  const choose = (id: string) => {
    const preset = presets.find((one) => one.id === id);
    if (preset) onChoose(preset.dueAt);
    else setPicking(true);
  };
  const options = presets.map(({ id, dueAt }) => ({ id, words: PRESET_WORDS[id], title: exactTime(dueAt) }));
  return (
    <KeyChoice
      label={label}
      options={[...options, { id: 'pick', words: 'Pick…' }]}
      busy={busy}
      onChoose={choose}
      onLeave={onLeave}
    />
  );
}
