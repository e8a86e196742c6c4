import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Deal, Objection } from '@/storage/model/deal';
import { answersToObjection } from '@/storage/queries/answers-to-objection';
import { FailureAlert } from '../failure/FailureAlert';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { ObjectionAnswerForm } from './ObjectionAnswerForm';
import { useDealCommands } from './useDealCommands';

const SHOWN_ANSWERS = 3;

/** One reason against buying, what was answered, and what answered it before. */
export function ObjectionItem({ deal, objection }: { deal: Deal; objection: Objection }) {
  const [answering, setAnswering] = useState(false);
  const { takeOut, busy, failure } = useDealCommands();
  const { id, words, answer, contentId, answeredAt } = objection;
  const known = useLiveQuery(() => answersToObjection({ id, words }, SHOWN_ANSWERS), [id, words]);
  return (
    <li aria-label={words} className="flex flex-col gap-1 border-t border-line pt-1.5 first:border-t-0 first:pt-0">
      <p className="flex items-start gap-2">
        <Foreign text={`“${words}”`} className="flex-1" />
        {answeredAt === undefined ? <Badge tone="warn">open</Badge> : null}
      </p>
      {answer ? <Foreign text={answer} className="whitespace-pre-line text-dim" /> : null}
      {contentId ? (
        <p className="text-small text-dim">
          Answered with <Foreign text={known?.titles.get(contentId) ?? 'a piece of content'} className="text-ink" />
        </p>
      ) : null}
      {answering && known ? (
        <ObjectionAnswerForm deal={deal} objection={objection} known={known} onClose={() => setAnswering(false)} />
      ) : (
        <div className="flex flex-wrap gap-1.5">
          <Button size="small" onClick={() => setAnswering(true)}>
            {answeredAt === undefined ? answerWords(known?.past.length ?? 0) : 'Edit answer'}
          </Button>
          <Button look="quiet" size="small" disabled={busy} onClick={() => takeOut(deal, id)}>
            Take out
          </Button>
        </div>
      )}
      <FailureAlert failure={failure} />
    </li>
  );
}

function answerWords(known: number): string {
  if (known === 0) return 'Answer';
  return known === 1 ? 'Answer (1 from before)' : `Answer (${known} from before)`;
}
