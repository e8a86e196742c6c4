import { saveContent } from '@/storage/commands/save-content';
import { isWebAddress } from '@/storage/model/web-address';
import type { WordsInUse } from '@/storage/queries/words-in-use';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { StagesField } from '../stage/StagesField';
import { Form } from '../ui/Form';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import { WordsField } from '../ui/WordsField';
import type { ContentDraft } from './content-draft';

interface ContentEditorProps {
  draft: ContentDraft;
  onChange: (draft: ContentDraft) => void;
  known: WordsInUse;
  onClose: () => void;
}

/** Writes a piece of content: a link, a snippet, or both, and for whom it is. */
export function ContentEditor({ draft, known, onChange, onClose }: ContentEditorProps) {
  const { run, busy, failure } = useCommand();
  const change = (part: Partial<ContentDraft>) => onChange({ ...draft, ...part });
  const [url, text] = [draft.url?.trim() ?? '', draft.text?.trim() ?? ''];
  const wrongAddress = url !== '' && !isWebAddress(url);
  const save = async () => {
    const saved = await run(
      () => saveContent(draft),
      ({ eventId }) => ({ text: 'Content saved', ...(eventId && { undo: [eventId] }) }),
    );
    if (saved) onClose();
  };
  return (
    <Form
      title={draft.id ? 'Edit content' : 'New content'}
      submit="Save content"
      busy={busy}
      disabled={!draft.title.trim() || wrongAddress || (!url && !text) || text.length > 5_000}
      onSubmit={() => void save()}
      onCancel={onClose}
    >
      <TextField label="Title" required maxLength={300} value={draft.title} onChange={(title) => change({ title })} />
      <TextField
        label="Link"
        type="url"
        placeholder="https://"
        maxLength={2_000}
        hint={wrongAddress ? 'This is not an address of the web: it begins with https://.' : undefined}
        aria-invalid={wrongAddress || undefined}
        value={draft.url ?? ''}
        onChange={(next) => change({ url: next || undefined })}
      />
      <TextArea
        label="Snippet (with a link, optional)"
        rows={4}
        maxLength={5_000}
        value={draft.text ?? ''}
        onChange={(next) => change({ text: next || undefined })}
      />
      <StagesField label="Stages (none: all)" stages={draft.stages} onChange={(stages) => change({ stages })} />
      <WordsField
        label="Personas (none: everybody)"
        words={draft.personas}
        known={known.personas}
        onChange={(personas) => change({ personas })}
      />
      <WordsField
        label="Objections it answers"
        hint="In your own words, such as “too expensive”."
        maxLength={200}
        words={draft.objections}
        known={known.objections}
        onChange={(objections) => change({ objections })}
      />
      <FailureAlert failure={failure} />
    </Form>
  );
}
