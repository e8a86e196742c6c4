import { type ReactNode, useMemo } from 'react';
import type { SubStage } from '@/storage/model/sub-stage';
import { type StoredItem, useStoredItem } from '../setting/useStoredItem';
import { FindSettingsContext } from './FindSettingsContext';

interface FindSettingsProviderProps {
  ownName: StoredItem<string>;
  steps: StoredItem<SubStage[]>;
  children: ReactNode;
}

/** Lets all parts of a page know who the rep is, for `owner:me`, and which steps the team has. */
export function FindSettingsProvider({ ownName, steps, children }: FindSettingsProviderProps) {
  const [me] = useStoredItem(ownName);
  const [own] = useStoredItem(steps);
  const settings = useMemo(() => ({ me, steps: own }), [me, own]);
  return <FindSettingsContext value={settings}>{children}</FindSettingsContext>;
}
