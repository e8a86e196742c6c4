import { STAGES, type Stage } from '@/storage/model/stage';
import type { TemplateChannel } from '@/storage/model/template';
import { STAGE_WORDS } from '../stage/stage-words';
import { SelectField } from '../ui/SelectField';
import { TEMPLATE_CHANNELS } from './channel-options';

/** What is looked for; absent: all. */
export interface TemplateFilterValue {
  stage?: Stage | undefined;
  channel?: TemplateChannel | undefined;
}

interface TemplateFilterProps {
  value: TemplateFilterValue;
  onChange: (value: TemplateFilterValue) => void;
}

const ALL = { value: '', label: 'All' } as const;

/** Narrows the list down to a stage and a way of writing. */
export function TemplateFilter({ value, onChange }: TemplateFilterProps) {
  const stages = [ALL, ...STAGES.map((stage) => ({ value: stage, label: STAGE_WORDS[stage] }))];
  const channels = [ALL, ...TEMPLATE_CHANNELS.filter((channel) => channel.value !== 'any')];
  return (
    <div className="flex gap-2">
      <SelectField
        label="Stage"
        options={stages}
        value={value.stage ?? ''}
        onChange={(stage) => onChange({ ...value, stage: stage || undefined })}
      />
      <SelectField
        label="Written by"
        options={channels}
        value={value.channel ?? ''}
        onChange={(channel) => onChange({ ...value, channel: channel || undefined })}
      />
    </div>
  );
}
