import { localDate } from '../ui/local-time';
import { useNow } from '../ui/useNow';
import { useReadWhen } from '../when/useReadWhen';
import { type CloseDay, closeDay } from './close-day';

/** Reads the day on which a deal should close, in the rep's own words; `kept` is the one that it has. */
export function useCloseDay(text: string, kept: string | undefined): CloseDay {
  const { read } = useReadWhen(text, undefined);
  return closeDay(text.trim(), read, localDate(useNow()), kept);
}
