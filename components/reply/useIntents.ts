import { useEffect, useState } from 'react';
import type { Intent } from '@/storage/model/intent/intent';
import type { IntentLook } from '@/storage/model/intent/intents-in';

/** A message whose intents are wanted. */
export type ReadMessage = IntentLook & { id: string; text: string };

const NONE: ReadonlyMap<string, Intent[]> = new Map();

/** What messages want, by their ids. The rules are heavy: they load when the first message asks for them. */
export function useIntents(messages: readonly ReadMessage[]): ReadonlyMap<string, Intent[]> {
  const [found, setFound] = useState(NONE);
  const key = JSON.stringify(messages);
  useEffect(() => {
    const wanted = JSON.parse(key) as ReadMessage[];
    if (wanted.length === 0) return setFound(NONE);
    let isWanted = true;
    void import('@/storage/model/intent/intents-in').then(({ intentsIn }) => {
      if (isWanted) setFound(new Map(wanted.map(({ id, text, ...look }) => [id, intentsIn(text, look)])));
    });
    return () => {
      isWanted = false;
    };
  }, [key]);
  return found;
}
