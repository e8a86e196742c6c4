import { useState } from 'react';
import { workingPresets } from '@/storage/model/follow-up-presets';
import { KeyChoice } from '../ui/KeyChoice';
import { later } from '../ui/later';
import { exactTime } from '../ui/time-words';
import type { ChosenDue } from '../when/DueChoice';
import { presetWords } from '../when/preset-words';
import { useWhenAround } from '../when/useWhenAround';

export const PickDue = later(async () => (await import('./PickDue')).PickDue);

interface SnoozeChoiceProps {
  /** For example "Snooze until". */
  label: string;
  busy: boolean;
  onChoose: (due: ChosenDue) => void;
  onLeave: () => void;
}

/** Until when: 1 tomorrow, 2 in three days, 3 next week, 4 whenever the rep says; 5 where tomorrow is no working day. */
export function SnoozeChoice({ label, busy, onChoose, onLeave }: SnoozeChoiceProps) {
  const { now, zone, workingTime } = useWhenAround(undefined);
  const [picking, setPicking] = useState(false);
  const presets = workingPresets(now, zone, workingTime);
  if (picking) return <PickDue label={label} busy={busy} onChoose={onChoose} onLeave={onLeave} />;
  const choose = (id: string) => {
    const preset = presets.find((one) => one.id === id);
    if (preset) onChoose({ when: preset.when, dueAt: preset.dueAt });
    else setPicking(true);
  };
  const options = presets.map(({ id, dueAt }) => ({ id, words: presetWords(id), title: exactTime(dueAt) }));
  const isExtra = ({ id }: { id: string }) => id === 'nextWorkingDay';
  // The digits stay what they are, also on a Friday.
  const inOrder = [
    ...options.filter((one) => !isExtra(one)),
    { id: 'pick', words: 'Pick…' },
    ...options.filter(isExtra),
  ];
  return <KeyChoice label={label} options={inOrder} busy={busy} onChoose={choose} onLeave={onLeave} />;
}
