import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { parseFindQuery } from '@/storage/model/find/parse-find-query';
import { useFindMoment } from '../find/useFindMoment';
import { Button } from '../ui/Button';
import { AllSegments } from './AllSegments';
import { SaveSearch } from './SaveSearch';
import { useSegments } from './useSegments';

interface SegmentToolsProps {
  /** The search that is shown. */
  text: string;
  /** The address at which a search is shown. */
  addressOf: (query: string) => string;
}

/** Keeps the search that is shown, and shows all that were kept. */
export function SegmentTools({ text, addressOf }: SegmentToolsProps) {
  const [open, setOpen] = useState<'save' | 'all'>();
  const segments = useSegments();
  const at = useFindMoment();
  if (!segments) return null;
  const query = text.trim();
  const isRead = parseFindQuery(query, at).problems.length === 0;
  const isNew = query !== '' && isRead && !segments.some((segment) => segment.query === query);
  const toggle = (which: 'save' | 'all') => setOpen(open === which ? undefined : which);
  return (
    <>
      {isNew ? (
        <Button size="small" look="quiet" aria-expanded={open === 'save'} onClick={() => toggle('save')}>
          Save search
        </Button>
      ) : null}
      <Button size="small" look="quiet" aria-expanded={open === 'all'} onClick={() => toggle('all')}>
        <Bookmark aria-hidden="true" size={14} />
        Segments
      </Button>
      {open === 'save' && isNew ? (
        <div className="w-full max-w-md">
          <SaveSearch query={query} segments={segments} onClose={() => setOpen(undefined)} />
        </div>
      ) : null}
      {open === 'all' ? <AllSegments segments={segments} addressOf={addressOf} /> : null}
    </>
  );
}
