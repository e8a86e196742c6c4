import { useEffect, useMemo, useState } from 'react';
import type { ReadWhen } from '@/storage/model/when/read-wall';
import { readWhen } from '@/storage/model/when/read-when';
import { chronoReading } from './chrono-reading';
import { useWhenAround } from './useWhenAround';

/** Fewer letters are the beginning of a word. */
const SHORTEST_WORDS = 3;

/** What is read of a text here and now, and in which zone the rep is. */
export interface Reading {
  read: ReadWhen;
  zone: string;
}

/** What a text says of when: by our own grammar at once, or by a wider one as soon as that has looked at it. */
export function useReadWhen(text: string, theirZone: string | undefined): Reading {
  const around = useWhenAround(theirZone);
  const own = useMemo(() => readWhen(text, around), [text, around]);
  const [wider, setWider] = useState<{ text: string; read: ReadWhen }>();
  const isOpen = own.is === 'unknown' && text.trim().length >= SHORTEST_WORDS;
  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    void chronoReading(text, around).then((read) => {
      if (isCurrent && read) setWider({ text, read });
    });
    return () => {
      isCurrent = false;
    };
  }, [isOpen, text, around]);
  return { read: isOpen && wider?.text === text ? wider.read : own, zone: around.zone };
}
