import { useMemo } from 'react';
import { useFinder } from '@/components/finder/FinderContext';
import { Numbers } from '@/components/numbers/Numbers';
import { NumbersContext } from '@/components/numbers/NumbersContext';
import { numbersSource } from '@/storage/find/numbers-source';
import { openContact } from './open-contact';

/** Reports, each with its definition, and who stands behind each number. Contacts are counted where they are found; deals are few. */
export function NumbersView() {
  const finder = useFinder();
  const source = useMemo(() => {
    const { revenue, deals } = numbersSource(finder);
    return { report: finder.report, people: finder.people, revenue, deals };
  }, [finder]);
  return (
    <NumbersContext value={source}>
      <Numbers onOpen={openContact} />
    </NumbersContext>
  );
}
