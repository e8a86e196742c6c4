import { Eye } from 'lucide-react';
import type { Site, SiteId } from '@/storage/model/sites';
import { SITES } from '@/storage/model/sites';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

interface NothingToReadProps {
  /** The sites that are switched on; `undefined` while that is not known yet. */
  sitesOn: ReadonlySet<SiteId> | undefined;
  onOptions: () => void;
}

/** What to do when the open page is not one that Twoway reads. */
export function NothingToRead({ sitesOn, onOptions }: NothingToReadProps) {
  if (!sitesOn) return null;
  if (sitesOn.size === 0) {
    return (
      <EmptyState icon={<Eye aria-hidden="true" />} title="No site is switched on yet">
        <p>Twoway reads nothing until you allow it, site by site.</p>
        <Button look="primary" onClick={onOptions}>
          Choose sites
        </Button>
      </EmptyState>
    );
  }
  const off = SITES.filter(({ id }) => !sitesOn.has(id));
  return (
    <EmptyState icon={<Eye aria-hidden="true" />} title="Nothing to read here">
      <p>
        {SITES.filter(({ id }) => sitesOn.has(id))
          .map(pageWords)
          .join(' ')}
      </p>
      {off.length > 0 ? (
        <Button onClick={onOptions}>Switch on {off.map(({ label }) => label).join(' and ')}</Button>
      ) : null}
    </EmptyState>
  );
}

const PAGE_WORDS: Record<SiteId, string> = {
  linkedin:
    'Open a person’s profile on LinkedIn to save or see them, or a company’s page, or a conversation. Pages of schools and showcases are not read.',
  gmail: 'Open a mail thread in Gmail to log it.',
  outlook:
    'Open a mail thread in Outlook to log it. If one is open already, click it in the list so that the address names it.',
};

function pageWords({ id }: Site): string {
  return PAGE_WORDS[id];
}
