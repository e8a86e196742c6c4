import { use, useMemo } from 'react';
import type { FindMoment } from '@/storage/model/find/find-moment';
import { useNow } from '../ui/useNow';
import { ownZone } from '../when/own-zone';
import { FindSettingsContext } from './FindSettingsContext';

/** When, where and by whom a search is read on this page. */
export function useFindMoment(): FindMoment {
  const settings = use(FindSettingsContext);
  const now = useNow();
  return useMemo(() => ({ ...settings, now, zone: ownZone() }), [settings, now]);
}
