import { createContext, useContext } from 'react';
import type { NumbersSource } from '@/storage/model/numbers/numbers-source';

/** Who counts. The page gives it. */
export const NumbersContext = createContext<NumbersSource | undefined>(undefined);

/** Throws outside of a page that counts. */
export function useNumbersSource(): NumbersSource {
  const source = useContext(NumbersContext);
  if (!source) throw new Error('No NumbersContext around this component.');
  return source;
}
