import type { ContactId } from '@/storage/model/contact';
import type { TemplateFit } from '@/storage/model/template/template-fit';
import { useNotices } from '../command/useNotices';
import { amendDraft } from '../draft/useDraft';
import { SelectField } from '../ui/SelectField';
import { type DraftMessage, draftMessageKey } from './draft-message';
import { languageWords } from './language-words';

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
    ...templates.map((fit) => ({ value: fit.template.id, label: fitLabel(fit) })),
  ];
  const choose = (id: string) => {
    const isTyped = draft.body !== undefined || draft.subject !== undefined;
    onChoose({ ...draft, templateId: id || undefined, channel: undefined, subject: undefined, body: undefined });
    const takeBack = async () => amendDraft<DraftMessage>(draftMessageKey(contactId), () => draft);
    if (isTyped) say({ text: 'What you typed was replaced', takeBack });
  };
  return <SelectField label="Template" options={options} value={draft.templateId ?? ''} onChange={choose} />;
}

/** "Frost", or "Frost (in German, for others)": marked with what speaks against it. */
function fitLabel({ template, against }: TemplateFit): string {
  const marks = [
    ...(against.includes('language') ? [`in ${languageWords(template.language ?? '')}`] : []),
    ...(against.some((what) => what !== 'language') ? ['for others'] : []),
  ];
  return marks.length > 0 ? `${template.name} (${marks.join(', ')})` : template.name;
}
