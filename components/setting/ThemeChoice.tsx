import type { Theme } from '@/storage/model/theme';
import { ChoiceList } from '../ui/ChoiceList';
import { type StoredItem, useStoredItem } from './useStoredItem';

const CHOICES = [
  { value: 'system', label: 'As the system', description: 'Light or dark, as your computer is set.' },
  { value: 'light', label: 'Light', description: 'Always.' },
  { value: 'dark', label: 'Dark', description: 'Always.' },
] as const;

/** In which colours the extension's own pages are shown. */
export function ThemeChoice({ item }: { item: StoredItem<Theme> }) {
  const [theme, choose] = useStoredItem(item);
  if (theme === undefined) return null;
  return <ChoiceList label="Colours" choices={CHOICES} value={theme} onChange={choose} />;
}
