import type { WorkingTime } from '@/storage/model/when/working-time';
import { Switch } from '../ui/Switch';
import { HoursField } from './HoursField';

const FIRST = { from: '20:00', to: '07:00' };

interface QuietHoursProps {
  quiet: WorkingTime['quiet'];
  onChange: (quiet: WorkingTime['quiet']) => void;
}

/** When no notification may disturb. */
export function QuietHours({ quiet, onChange }: QuietHoursProps) {
  return (
    <div className="flex flex-col gap-2">
      <Switch
        label="Quiet hours"
        description="No notification in between. What falls due then is told afterwards."
        on={quiet !== undefined}
        onToggle={(on) => onChange(on ? FIRST : undefined)}
      />
      {quiet ? <HoursField label="Quiet" hours={quiet} overMidnight onChange={onChange} /> : null}
    </div>
  );
}
