import { useEffect, useState } from 'react';
import { SITES, type SiteId } from '@/storage/model/sites';
import type { SiteAccess } from './site-access';

/** The sites that are switched on now; `undefined` until that is known. */
export function useSitesOn(access: SiteAccess): ReadonlySet<SiteId> | undefined {
  const [on, setOn] = useState<ReadonlySet<SiteId>>();
  useEffect(() => {
    const read = async () => {
      const states = await Promise.all(SITES.map(async (site) => ((await access.isOn(site)) ? [site.id] : [])));
      setOn(new Set(states.flat()));
    };
    void read();
    return access.watch(() => void read());
  }, [access]);
  return on;
}
