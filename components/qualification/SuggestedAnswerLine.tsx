import type { Answer, Criterion } from '@/storage/model/answer';
import type { ContactId } from '@/storage/model/contact';
import { CRITERIA } from '@/storage/model/criteria';
import type { SuggestedAnswer } from '@/storage/model/intent/suggested-answers';
import { FailureAlert } from '../failure/FailureAlert';
import { EvidenceLink } from '../interaction/EvidenceLink';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { ANSWER_WORDS } from './answer-words';
import type { Evidence } from './evidence';
import { useAnswer } from './useAnswer';

interface SuggestedAnswerLineProps {
  contactId: ContactId;
  criterion: Criterion;
  answer: Answer | undefined;
  suggestion: SuggestedAnswer;
  evidence: Evidence;
}

/** What a message suggests for a criterion. It counts once the rep takes it, with the message as evidence. */
export function SuggestedAnswerLine({ contactId, criterion, answer, suggestion, evidence }: SuggestedAnswerLineProps) {
  const { give, busy, failure } = useAnswer({ contactId, criterion, answer, evidence });
  const { value, words, interactionId } = suggestion;
  const label = `Take “${ANSWER_WORDS[value]}” for ${CRITERIA[criterion].name.toLowerCase()}`;
  return (
    <div className="flex flex-wrap items-center gap-x-2 rounded border border-dashed border-line-strong px-2 py-1 text-small">
      <p className="min-w-0 flex-1 text-dim">
        Suggested: <span className="font-medium text-ink">{ANSWER_WORDS[value]}</span>, by “<Foreign text={words} />”{' '}
        <EvidenceLink interactionId={interactionId} />
      </p>
      <Button
        look="quiet"
        size="small"
        aria-label={label}
        disabled={busy}
        onClick={() => give(value, { note: answer?.note, evidenceId: interactionId })}
      >
        Take it
      </Button>
      <FailureAlert failure={failure} />
    </div>
  );
}
