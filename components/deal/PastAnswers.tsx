import type { Objection } from '@/storage/model/deal';
import type { AnswersToObjection } from '@/storage/queries/answers-to-objection';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { STATUS_WORDS } from './deal-words';

interface PastAnswersProps {
  known: AnswersToObjection;
  onTake: (objection: Objection) => void;
}

/** What was answered before to the same words, and what became of the deal; taken over at one press, to be changed. */
export function PastAnswers({ known: { past, titles }, onTake }: PastAnswersProps) {
  if (past.length === 0) return null;
  return (
    <div className="flex flex-col gap-1">
      <p className="text-small font-medium text-dim">Answered before</p>
      <ul aria-label="Answered before" className="flex flex-col gap-1.5">
        {past.map(({ objection, deal }) => (
          <li key={objection.id} className="flex items-start gap-2">
            <span className="flex min-w-0 flex-1 flex-col">
              <Foreign text={answerText(objection, titles)} className="line-clamp-3" />
              <span className="flex flex-wrap items-center gap-1.5 text-small text-dim">
                <Foreign text={deal.name} className="truncate" />
                <Badge tone={deal.status === 'won' ? 'accent' : 'neutral'}>{STATUS_WORDS[deal.status]}</Badge>
              </span>
            </span>
            <Button size="small" onClick={() => onTake(objection)}>
              Use
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function answerText({ answer, contentId = '' }: Objection, titles: ReadonlyMap<string, string>): string {
  return answer ?? titles.get(contentId) ?? 'A piece of content';
}
