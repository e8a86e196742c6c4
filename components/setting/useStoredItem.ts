import { useEffect, useState } from 'react';

/** A setting that is kept; other windows may change it too. */
export interface StoredItem<T> {
  getValue: () => Promise<T>;
  setValue: (value: T) => Promise<void>;
  watch: (callback: (value: T) => void) => () => void;
}

/** A setting's value, `undefined` until it is known, and how to change it. */
export function useStoredItem<T>(item: StoredItem<T>): [T | undefined, (value: T) => void] {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    void item.getValue().then(setValue);
    return item.watch(setValue);
  }, [item]);
  const change = (next: T) => {
    setValue(next);
    void item.setValue(next);
  };
  return [value, change];
}
