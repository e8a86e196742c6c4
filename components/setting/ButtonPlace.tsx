import { ChoiceList } from '../ui/ChoiceList';
import { type StoredItem, useStoredItem } from './useStoredItem';

const CHOICES = [
  {
    value: true,
    label: 'On the page',
    description: 'A button in the corner of profiles and threads. One press saves.',
  },
  {
    value: false,
    label: 'Quiet mode: only in the panel, toolbar, context menu and shortcut',
    description: 'LinkedIn’s terms disallow inserted elements; in quiet mode its page stays untouched.',
  },
] as const;

/** Where "Save as lead" lives. */
export function ButtonPlace({ item }: { item: StoredItem<boolean> }) {
  const [inPage, setInPage] = useStoredItem(item);
  if (inPage === undefined) return null;
  return <ChoiceList label="Where “Save as lead” lives" choices={CHOICES} value={inPage} onChange={setInPage} />;
}
