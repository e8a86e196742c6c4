import { nameOf } from '@/storage/model/language-tag';

/** "German" of `de`; what is no tag stands as it was kept. */
export function languageWords(tag: string): string {
  try {
    return nameOf(tag, 'en') ?? tag;
  } catch {
    return tag; // kept before languages were checked
  }
}
