import type { ContactId } from '@/storage/model/contact';
import type { TemplateFit } from '@/storage/model/template/template-fit';
import { useNotices } from '../command/useNotices';
import { amendDraft } from '../draft/useDraft';
import { SelectField } from '../ui/SelectField';
import { type DraftMessage, draftMessageKey } from './draft-message';

interface TemplateChoiceProps {
  contactId: ContactId;
  draft: DraftMessage;
  /** Fitting ones first. */
  templates: readonly TemplateFit[];
  onChoose: (draft: DraftMessage) => void;
}

/** The template from which a draft starts. What was typed before is not lost: it can be had back. */
export function TemplateChoice({ contactId, draft, templates, onChoose }: TemplateChoiceProps) {
  const say = useNotices((notices) => notices.say);
  const options = [
    { value: '', label: templates.length === 0 ? 'None saved yet' : 'None' },
    ...templates.map(({ template, fits }) => ({
      value: template.id,
      label: fits ? template.name : `${template.name} (for others)`,
    })),
  ];
  const choose = (id: string) => {
    const isTyped = draft.body !== undefined || draft.subject !== undefined;
    onChoose({ ...draft, templateId: id || undefined, channel: undefined, subject: undefined, body: undefined });
    const takeBack = async () => amendDraft<DraftMessage>(draftMessageKey(contactId), () => draft);
    if (isTyped) say({ text: 'What you typed was replaced', takeBack });
  };
  return <SelectField label="Template" options={options} value={draft.templateId ?? ''} onChange={choose} />;
}
