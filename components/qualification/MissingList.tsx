import type { MissingItem } from '@/storage/model/promotion';
import { missingWords } from './answer-words';

interface MissingListProps {
  id: string;
  missing: MissingItem[];
  ready: boolean;
}

/** What a promotion still misses, in words; described by `id`, so that the button can point at it. */
export function MissingList({ id, missing, ready }: MissingListProps) {
  if (missing.length === 0) return null;
  return (
    <div id={id}>
      <p className="font-medium">{ready ? 'Good to know:' : 'Still missing for a promotion:'}</p>
      <ul className="list-disc ps-4">
        {missing.map((item) => (
          <li key={item.what}>{missingWords(item)}</li>
        ))}
      </ul>
    </div>
  );
}
