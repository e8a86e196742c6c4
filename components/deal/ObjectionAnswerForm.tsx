import type { Deal, Objection } from '@/storage/model/deal';
import type { AnswersToObjection } from '@/storage/queries/answers-to-objection';
import { useDraft } from '../draft/useDraft';
import { FailureAlert } from '../failure/FailureAlert';
import { Form } from '../ui/Form';
import { SelectField } from '../ui/SelectField';
import { TextArea } from '../ui/TextArea';
import { PastAnswers } from './PastAnswers';
import { useDealCommands } from './useDealCommands';

interface ObjectionAnswerFormProps {
  deal: Deal;
  objection: Objection;
  known: AnswersToObjection;
  onClose: () => void;
}

interface AnswerDraft {
  answer: string;
  contentId: string;
}

/** What is answered to an objection: in words, with content, or as it was answered before. */
export function ObjectionAnswerForm({ deal, objection, known, onClose }: ObjectionAnswerFormProps) {
  const first = { answer: objection.answer ?? '', contentId: objection.contentId ?? '' };
  const [draft = first, keep, drop] = useDraft<AnswerDraft>(`${deal.id}:answer:${objection.id}`);
  const { answer, busy, failure } = useDealCommands();
  const close = () => {
    drop();
    onClose();
  };
  const said = { answer: draft.answer.trim() || undefined, contentId: draft.contentId || undefined };
  const send = async () => {
    if (await answer({ dealId: deal.id, objectionId: objection.id, ...said })) close();
  };
  const isNew = said.answer !== undefined || said.contentId !== undefined || objection.answeredAt !== undefined;
  return (
    <Form
      title={`Answer to “${objection.words}”`}
      submit="Keep answer"
      busy={busy}
      disabled={!isNew}
      onSubmit={send}
      onCancel={close}
    >
      <TextArea
        label="Answer"
        maxLength={4_000}
        value={draft.answer}
        onChange={(text) => keep({ ...draft, answer: text })}
      />
      <PastAnswers
        known={known}
        onTake={({ answer: text = '', contentId = '' }) => keep({ answer: text, contentId })}
      />
      <SelectField
        label="Content that answers it"
        options={contentOptions(known, draft.contentId)}
        value={draft.contentId}
        onChange={(contentId) => keep({ ...draft, contentId })}
      />
      <FailureAlert failure={failure} />
    </Form>
  );
}

/** What names the objection comes first; then all of the library. */
function contentOptions({ contents, titles }: AnswersToObjection, chosen: string) {
  const fit = new Set(contents.map(({ id }) => id));
  const others = [...titles].filter(([id]) => !fit.has(id)).sort(([, one], [, other]) => one.localeCompare(other));
  const options = [
    ...contents.map(({ id, title }) => ({ value: id, label: `${title} (answers it)` })),
    ...others.map(([value, label]) => ({ value, label })),
  ];
  const isGone = chosen !== '' && !titles.has(chosen);
  return [{ value: '', label: 'None' }, ...options, ...(isGone ? [{ value: chosen, label: 'No longer there' }] : [])];
}
