import { useLiveQuery } from 'dexie-react-hooks';
import { ChevronRight } from 'lucide-react';
import { use, useId, useState } from 'react';
import type { ContactId } from '@/storage/model/contact';
import { type Score, scoreOf } from '@/storage/model/score/score-of';
import { contactFacts } from '@/storage/queries/contact-facts';
import { classNames } from '../ui/class-names';
import { useNow } from '../ui/useNow';
import { AxisList } from './AxisList';
import { ChanceLine } from './ChanceLine';
import { ScoreRulesContext } from './ScoreRulesContext';
import { TemperatureChip } from './TemperatureChip';
import { reasonWords } from './temperature-words';

/** How well the contact fits and how much they show, in one line; what it is the sum of opens under it. */
export function ScoreSection({ contactId }: { contactId: ContactId }) {
  const rules = use(ScoreRulesContext);
  const now = useNow();
  const id = useId();
  const [open, setOpen] = useState(false);
  const facts = useLiveQuery(() => contactFacts(contactId), [contactId]);
  if (!facts) return null;
  const score = scoreOf(facts, rules, now);
  return (
    <section aria-label="Score" className="flex flex-col gap-2 border-t border-line px-3 py-2.5">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        className="-mx-1 flex flex-wrap items-center gap-x-2 gap-y-1 rounded-md px-1 text-start hover:bg-raised"
        onClick={() => setOpen(!open)}
      >
        <ChevronRight
          aria-hidden="true"
          size={14}
          className={classNames('shrink-0 text-dim transition-transform', open && 'rotate-90')}
        />
        <ScoreLine score={score} />
      </button>
      <p className="ps-5 text-small text-dim">{reasonWords(score.reason)}</p>
      <div id={id}>{open ? <ScoreDetails score={score} now={now} fitPercent={rules.weights.fitPercent} /> : null}</div>
    </section>
  );
}

function ScoreLine({ score }: { score: Score }) {
  return (
    <>
      <span>
        Fit <strong className="font-semibold">{Math.round(score.fit.points)}</strong>
      </span>
      <span aria-hidden="true">·</span>
      <span>
        Engagement <strong className="font-semibold">{Math.round(score.engagement.points)}</strong>
      </span>
      <span aria-hidden="true">·</span>
      <TemperatureChip score={score} />
    </>
  );
}

function ScoreDetails({ score, now, fitPercent }: { score: Score; now: number; fitPercent: number }) {
  return (
    <div className="flex flex-col gap-3 ps-5">
      <AxisList title="Fit" axis={score.fit} nothing="Nothing is known yet. Answer a question below." now={now} />
      <AxisList title="Engagement" axis={score.engagement} nothing="Nothing has come from them yet." now={now} />
      <ChanceLine score={score} />
      <p className="text-small text-dim">
        Score {Math.round(score.overall)} of 100: {fitPercent} % Fit and {100 - fitPercent} % Engagement. It orders
        “Best first”.
      </p>
    </div>
  );
}
