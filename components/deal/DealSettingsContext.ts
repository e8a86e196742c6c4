import { createContext } from 'react';
import { STEP_PROBABILITIES, type StepProbabilities } from '@/storage/model/deal/step-probabilities';
import { currencyOfLanguages } from '@/storage/model/money/currency';

/** What the rep has said of all deals at once, and how to change it. */
export interface DealSettings {
  /** That a new deal begins with. */
  currency: string;
  probabilities: StepProbabilities;
  changeCurrency: (currency: string) => void;
  changeProbabilities: (probabilities: StepProbabilities) => void;
}

/** The settings of deals; where no page provides them what holds by default, and nothing to change. */
export const DealSettingsContext = createContext<DealSettings>({
  currency: currencyOfLanguages(navigator.languages),
  probabilities: STEP_PROBABILITIES,
  changeCurrency: () => undefined,
  changeProbabilities: () => undefined,
});
