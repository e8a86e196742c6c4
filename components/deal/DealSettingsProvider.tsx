import { type ReactNode, use } from 'react';
import type { StepProbabilities } from '@/storage/model/deal/step-probabilities';
import { type StoredItem, useStoredItem } from '../setting/useStoredItem';
import { DealSettingsContext } from './DealSettingsContext';

interface DealSettingsProviderProps {
  currencyItem: StoredItem<string>;
  probabilitiesItem: StoredItem<StepProbabilities>;
  children: ReactNode;
}

/** Lets all parts of a page know the settings of deals. */
export function DealSettingsProvider({ currencyItem, probabilitiesItem, children }: DealSettingsProviderProps) {
  const standard = use(DealSettingsContext);
  const [currency = standard.currency, changeCurrency] = useStoredItem(currencyItem);
  const [probabilities = standard.probabilities, changeProbabilities] = useStoredItem(probabilitiesItem);
  return (
    <DealSettingsContext value={{ currency, probabilities, changeCurrency, changeProbabilities }}>
      {children}
    </DealSettingsContext>
  );
}
