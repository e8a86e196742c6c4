import { use, useState } from 'react';
import type { Answers } from '@/storage/model/answer';
import type { Contact } from '@/storage/model/contact';
import { CRITERIA } from '@/storage/model/criteria';
import { frameworkView } from '@/storage/model/framework-view';
import { nextQuestion } from '@/storage/model/next-question';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { useNow } from '../ui/useNow';
import { AskList } from './AskList';
import { ANSWER_WORDS } from './answer-words';
import type { Evidence } from './evidence';
import { FrameworkContext } from './FrameworkContext';
import { useAnswer } from './useAnswer';

interface NextQuestionProps {
  contact: Contact;
  answers: Answers;
  evidence: Evidence;
}

const VALUES = ['yes', 'no', 'notNow'] as const;

/** The next best question to this contact, ways to ask it, and the answer at one press; nothing when all is known. */
export function NextQuestion({ contact, answers, evidence }: NextQuestionProps) {
  const now = useNow();
  const { id, own } = use(FrameworkContext);
  const criteria = frameworkView(id, own).flatMap((group) => group.criteria);
  const next = nextQuestion({ criteria, answers, stage: contact.stage, now });
  const [open, setOpen] = useState(false);
  const criterion = next?.criterion ?? 'intent';
  const answer = answers[criterion];
  const { give, busy, failure } = useAnswer({ contactId: contact.id, criterion, answer, evidence });
  if (!next || contact.doNotContact) return null;
  const { name, question, asks } = CRITERIA[criterion];
  return (
    <section
      aria-label="Next best question"
      className="mx-3 mt-2 mb-3 flex flex-col gap-1.5 rounded-md border border-line bg-raised p-2.5"
    >
      <div className="flex items-start justify-between gap-2">
        <p className="text-small">
          <span className="text-dim">Next best question{next.because === 'stale' ? ', asked long ago' : ''}: </span>
          <span className="font-semibold">{name}</span>. {question}
        </p>
        <Button look="quiet" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Fewer ways' : 'Ways to ask'}
        </Button>
      </div>
      <AskList asks={open ? asks : asks.slice(0, 1)} />
      <fieldset aria-label={`What do they say on ${name.toLowerCase()}?`} className="flex gap-1.5">
        {VALUES.map((value) => (
          <Button
            key={value}
            size="small"
            disabled={busy}
            onClick={() => give(value, answer?.note ? { note: answer.note } : {})}
          >
            {ANSWER_WORDS[value]}
          </Button>
        ))}
      </fieldset>
      <FailureAlert failure={failure} />
    </section>
  );
}
