import type { PromotionPolicy } from '@/storage/model/promotion';
import { ChoiceList } from '../ui/ChoiceList';
import { type StoredItem, useStoredItem } from './useStoredItem';

const CHOICES: readonly { value: PromotionPolicy; label: string; description: string }[] = [
  {
    value: 'engaged',
    label: 'Engaged',
    description: 'They have given a real answer, and none of the three checks is answered “No”.',
  },
  {
    value: 'qualified',
    label: 'Qualified',
    description: 'They have given a real answer, and all three checks are answered “Yes”.',
  },
  { value: 'manual', label: 'Manual', description: 'You decide; the panel only shows what is missing.' },
];

/** What a promotion from lead to prospect needs. */
export function PolicyChoice({ item }: { item: StoredItem<PromotionPolicy> }) {
  const [policy, setPolicy] = useStoredItem(item);
  if (policy === undefined) return null;
  return <ChoiceList label="Promotion policy" choices={CHOICES} value={policy} onChange={setPolicy} />;
}
