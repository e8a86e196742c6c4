import type { Likeness, LikenessReason } from '@/storage/model/likeness';

const WORDS: Record<LikenessReason, (shared: string) => string> = {
  nameAndCompany: (company) => `Same name, and both at ${company}`,
  nameAndDomain: (domain) => `Same name, and both belong to ${domain}`,
  nameAndPhone: (phone) => `Same name, and the same number ${phone}`,
  phone: (phone) => `A similar name, and the same number ${phone}`,
};

/** Why two contacts may be one person, in words. */
export function likenessWords({ reason, shared }: Likeness): string {
  return WORDS[reason](shared);
}

/** "2 possible duplicates". */
export function duplicateCountWords(count: number): string {
  return count === 1 ? '1 possible duplicate' : `${count} possible duplicates`;
}
