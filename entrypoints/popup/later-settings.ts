import type { StoredItem } from '@/components/setting/useStoredItem';
import { onceShown } from './once-shown';

type Settings = typeof import('@/storage/settings');

/** A setting that is read once the popup is drawn: what the rows of the day show depends on none. */
function laterItem<T>(pick: (settings: Settings) => StoredItem<T>): StoredItem<T> {
  const item = async () => {
    await onceShown();
    return pick(await import('@/storage/settings'));
  };
  return {
    getValue: async () => (await item()).getValue(),
    setValue: async (value) => (await item()).setValue(value),
    watch: (callback) => {
      let isOver = false;
      const watching = item().then((found) => (isOver ? undefined : found.watch(callback)));
      return () => {
        isOver = true;
        void watching.then((stop) => stop?.());
      };
    },
  };
}

/** The settings that the popup needs. */
export const laterSettings = {
  followUpRules: laterItem(({ followUpRules }) => followUpRules),
  framework: laterItem(({ framework }) => framework),
  kindRules: laterItem(({ kindRules }) => kindRules),
  ownFramework: laterItem(({ ownFramework }) => ownFramework),
  theme: laterItem(({ theme }) => theme),
  workingTime: laterItem(({ workingTime }) => workingTime),
};
