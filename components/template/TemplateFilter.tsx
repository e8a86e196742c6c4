import { STAGES, type Stage } from '@/storage/model/stage';
import type { TemplateChannel } from '@/storage/model/template';
import { STAGE_WORDS } from '../stage/stage-words';
import { SelectField } from '../ui/SelectField';
import { TEMPLATE_CHANNELS } from './channel-options';
import { languageWords } from './language-words';

/** What is looked for; absent: all. */
export interface TemplateFilterValue {
  stage?: Stage | undefined;
  channel?: TemplateChannel | undefined;
  /** BCP 47. */
  language?: string | undefined;
  persona?: string | undefined;
}

interface TemplateFilterProps {
  value: TemplateFilterValue;
  /** Languages and personas that templates name. */
  languages: readonly string[];
  personas: readonly string[];
  onChange: (value: TemplateFilterValue) => void;
}

const ALL = { value: '', label: 'All' } as const;

/** Narrows the list down to a stage, a way of writing, a language, a kind of people. */
export function TemplateFilter({ value, languages, personas, onChange }: TemplateFilterProps) {
  const stages = [ALL, ...STAGES.map((stage) => ({ value: stage, label: STAGE_WORDS[stage] }))];
  const channels = [ALL, ...TEMPLATE_CHANNELS.filter((channel) => channel.value !== 'any')];
  return (
    <div className="flex flex-wrap gap-2">
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
      <SelectField
        label="Language"
        options={[ALL, ...languages.map((tag) => ({ value: tag, label: languageWords(tag) }))]}
        value={value.language ?? ''}
        onChange={(language) => onChange({ ...value, language: language || undefined })}
      />
      <SelectField
        label="Persona"
        options={[ALL, ...personas.map((one) => ({ value: one, label: one }))]}
        value={value.persona ?? ''}
        onChange={(persona) => onChange({ ...value, persona: persona || undefined })}
      />
    </div>
  );
}
