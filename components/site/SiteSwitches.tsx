import { useState } from 'react';
import { SITES, type Site } from '@/storage/model/sites';
import { Alert } from '../ui/Alert';
import { Switch } from '../ui/Switch';
import type { SiteAccess } from './site-access';
import { useSitesOn } from './useSitesOn';

/** A switch for each site, with a plain word on what is read there. Off takes the permission back. */
export function SiteSwitches({ access }: { access: SiteAccess }) {
  const on = useSitesOn(access);
  const [refused, setRefused] = useState<string>();
  const toggle = async (site: Site, wanted: boolean) => {
    // Nothing may be awaited before the request: the click would no longer count as the rep's gesture.
    const done = await (wanted ? access.switchOn(site) : access.switchOff(site));
    setRefused(done ? undefined : refusalWords(site, wanted));
  };
  if (!on) return null;
  return (
    <div className="flex flex-col gap-4">
      {SITES.map((site) => (
        <Switch
          key={site.id}
          label={site.label}
          description={site.reads}
          on={on.has(site.id)}
          onToggle={(wanted) => toggle(site, wanted)}
        />
      ))}
      {refused ? <Alert tone="warn">{refused}</Alert> : null}
    </div>
  );
}

function refusalWords({ label }: Site, wanted: boolean): string {
  return wanted
    ? `${label} stays off: the browser was not given the permission. You can switch it on at any time.`
    : `${label} could not be switched off here. Take the permission back on the browser’s extensions page.`;
}
