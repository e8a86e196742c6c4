import type { NumberSigns } from './read-amount';

/** With which signs a language (BCP 47; none: that of the browser) writes its numbers. */
export function numberSigns(language?: string): NumberSigns {
  // Some group only from five digits on.
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(1_234_567.8);
  const sign = (type: Intl.NumberFormatPartTypes, usual: string) =>
    parts.find((part) => part.type === type)?.value ?? usual;
  return { decimal: sign('decimal', '.'), group: sign('group', ',') };
}
