import { useLiveQuery } from 'dexie-react-hooks';
import { EXAMPLE_CADENCES, type ExampleCadence } from '@/storage/model/cadence/example-cadences';
import { cadenceList } from '@/storage/queries/cadence-list';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { PageSection } from '../ui/PageSection';
import { CadenceRow } from './CadenceRow';

const WHAT_IT_IS =
  'A cadence reminds you of one touch after another, so many working days apart. It never sends anything by itself, and whoever answers leaves it.';

interface CadenceListProps {
  onShow: (cadenceId: string) => void;
  /** Writes a new one, from an example if one is given. */
  onWrite: (from?: ExampleCadence) => void;
}

/** Every cadence with whom it is for and how it goes, and ways to begin a new one. */
export function CadenceList({ onShow, onWrite }: CadenceListProps) {
  const all = useLiveQuery(cadenceList);
  if (!all) return null;
  return (
    <PageSection title="Cadences">
      <p className="text-dim">{WHAT_IT_IS}</p>
      {all.length === 0 ? (
        <EmptyState title="No cadence yet">
          <p>Begin with an example and change what you like, or write your own.</p>
        </EmptyState>
      ) : (
        <ul className="flex flex-col">
          {all.map((one) => (
            <CadenceRow key={one.cadence.id} counted={one} onShow={onShow} />
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={() => onWrite()}>
          New cadence
        </Button>
        {EXAMPLE_CADENCES.map((example) => (
          <Button key={example.name} onClick={() => onWrite(example)}>
            From the example: {example.name}
          </Button>
        ))}
      </div>
    </PageSection>
  );
}
