import type { Theme } from '@/storage/model/theme';
import type { StoredItem } from '../setting/useStoredItem';
import { showLastTheme, showTheme } from './show-theme';

/** Shows a page in the theme that the rep chose, from its beginning, and in another one as soon as it is chosen, in whatever window. */
export function followTheme(item: Pick<StoredItem<Theme>, 'getValue' | 'watch'>): void {
  showLastTheme();
  void item.getValue().then(showTheme);
  item.watch(showTheme);
}
