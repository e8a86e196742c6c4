import { useLiveQuery } from 'dexie-react-hooks';
import { use } from 'react';
import { DEAL_STEPS } from '@/storage/model/deal';
import { STEP_PROBABILITIES, type StepResult } from '@/storage/model/deal/step-probabilities';
import { CURRENCIES } from '@/storage/model/money/currency';
import { answerInterval } from '@/storage/model/template/answer-rate';
import { stepResultsOfDeals } from '@/storage/queries/step-results-of-deals';
import { currencyWords } from '../money/money-words';
import { Button } from '../ui/Button';
import { CompactNumber } from '../ui/CompactNumber';
import { PageSection } from '../ui/PageSection';
import { SelectField } from '../ui/SelectField';
import { DealSettingsContext } from './DealSettingsContext';
import { STEP_WORDS } from './deal-words';

const CURRENCY_OPTIONS = CURRENCIES.map((value) => ({ value, label: currencyWords(value) }));

/** By which the forecast is weighted, beside what became of the deals so far; and the currency of new deals. */
export function StepProbabilityFields() {
  const { probabilities, changeProbabilities, currency, changeCurrency } = use(DealSettingsContext);
  const results = useLiveQuery(stepResultsOfDeals, []);
  const isStandard = DEAL_STEPS.every((step) => probabilities[step] === STEP_PROBABILITIES[step]);
  return (
    <PageSection title="How the forecast counts">
      <p className="text-dim">
        Weighted: each amount times how likely a deal at its step is won, as you say it here. Amounts of different
        currencies are never added up.
      </p>
      <ul aria-label="How likely a deal is won" className="flex flex-col gap-2">
        {DEAL_STEPS.map((step) => (
          <li key={step} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="w-24 font-medium">{STEP_WORDS[step]}</span>
            <span className="w-20">
              <CompactNumber
                label="Percent"
                about={STEP_WORDS[step]}
                min={0}
                max={100}
                value={probabilities[step]}
                onChange={(percent) => changeProbabilities({ ...probabilities, [step]: percent })}
              />
            </span>
            <span aria-hidden="true">%</span>
            {results ? <span className="text-small text-dim">{stepResultWords(results[step])}</span> : null}
          </li>
        ))}
      </ul>
      {isStandard ? null : (
        <Button size="small" className="self-start" onClick={() => changeProbabilities(STEP_PROBABILITIES)}>
          As they came
        </Button>
      )}
      <div className="flex max-w-72">
        <SelectField
          label="Currency of new deals"
          options={CURRENCY_OPTIONS}
          value={currency}
          onChange={changeCurrency}
        />
      </div>
    </PageSection>
  );
}

/** "Of 23 closed deals that came this far 9 were won (22–59 %)"; of few, that they are too few to say. */
export function stepResultWords({ closed, won }: StepResult): string {
  if (closed === 0) return 'No deal that came this far is closed yet.';
  const counts = `Of ${closed} closed that came this far ${won} ${won === 1 ? 'was' : 'were'} won`;
  const interval = answerInterval({ sent: closed, answered: won });
  if (!interval) return `${counts}: too few to say.`;
  return `${counts} (${Math.round(interval.low * 100)}–${Math.round(interval.high * 100)} %).`;
}
