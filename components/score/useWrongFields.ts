import { useCallback, useState } from 'react';

/** In which fields something stands that is not taken, by their names. */
export function useWrongFields(): [wrong: readonly string[], mark: (field: string, isWrong: boolean) => void] {
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const mark = useCallback(
    (field: string, isWrong: boolean) =>
      setWrong((now) => {
        if (now.includes(field) === isWrong) return now;
        return isWrong ? [...now, field] : now.filter((one) => one !== field);
      }),
    [],
  );
  return [wrong, mark];
}
