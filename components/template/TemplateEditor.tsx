import { saveTemplate } from '@/storage/commands/save-template';
import { languageTag } from '@/storage/model/language-tag';
import type { WordsInUse } from '@/storage/queries/words-in-use';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { StagesField } from '../stage/StagesField';
import { Form } from '../ui/Form';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { WordsField } from '../ui/WordsField';
import { BodyField } from './BodyField';
import { TEMPLATE_CHANNELS } from './channel-options';
import { LanguageField } from './LanguageField';
import { TemplatePreview } from './TemplatePreview';
import type { TemplateDraft } from './template-draft';

interface TemplateEditorProps {
  draft: TemplateDraft;
  onChange: (draft: TemplateDraft) => void;
  known: WordsInUse;
  onClose: () => void;
}

/** Writes a template, with what it comes to for a contact beside it. */
export function TemplateEditor({ draft, known, onChange, onClose }: TemplateEditorProps) {
  const { run, busy, failure } = useCommand();
  const change = (part: Partial<TemplateDraft>) => onChange({ ...draft, ...part });
  const typed = draft.language?.trim() ?? '';
  const language = languageTag(typed);
  const isNoLanguage = typed !== '' && language === undefined;
  const save = async () => {
    const saved = await run(
      () => saveTemplate({ ...draft, language }),
      ({ eventId }) => ({ text: 'Template saved', ...(eventId && { undo: [eventId] }) }),
    );
    if (saved) onClose();
  };
  return (
    <div className="grid items-start gap-4 md:grid-cols-2">
      <Form
        title={draft.id ? 'Edit template' : 'New template'}
        submit="Save template"
        busy={busy}
        disabled={isNoLanguage || !draft.name.trim() || !draft.body.trim() || draft.body.length > 10_000}
        onSubmit={() => void save()}
        onCancel={onClose}
      >
        <TextField label="Name" required maxLength={200} value={draft.name} onChange={(name) => change({ name })} />
        <div className="flex gap-2">
          <SelectField
            label="For"
            options={TEMPLATE_CHANNELS}
            value={draft.channel}
            onChange={(channel) => change({ channel })}
          />
          <LanguageField
            typed={draft.language ?? ''}
            isWrong={isNoLanguage}
            onChange={(next) => change({ language: next || undefined })}
          />
        </div>
        <StagesField label="Stages (none: all)" stages={draft.stages} onChange={(stages) => change({ stages })} />
        <WordsField
          label="Personas (none: everybody)"
          words={draft.personas}
          known={known.personas}
          onChange={(personas) => change({ personas })}
        />
        {draft.channel === 'email' || draft.channel === 'any' ? (
          <TextField
            label="Subject (optional)"
            maxLength={300}
            value={draft.subject ?? ''}
            onChange={(subject) => change({ subject: subject || undefined })}
          />
        ) : null}
        <BodyField value={draft.body} onChange={(body) => change({ body })} />
        <FailureAlert failure={failure} />
      </Form>
      <TemplatePreview subject={draft.subject} body={draft.body} />
    </div>
  );
}
