import { CRITERIA } from '@/storage/model/criteria';
import type { CompanySizeBand } from '@/storage/model/score/company-size-band';
import type { Contribution } from '@/storage/model/score/contribution';
import type { Seniority } from '@/storage/model/score/title-seniority';
import { BUYING_ROLE_WORDS } from '../buying-group/buying-role-words';
import { ANSWER_WORDS } from '../qualification/answer-words';
import { relativeTime } from '../ui/time-words';
import { signWords } from './sign-words';

/** What a job title says. */
export const SENIORITY_WORDS: Record<Seniority, string> = {
  decides: 'Title of somebody who decides',
  leads: 'Title of somebody who leads',
  works: 'Another title',
};

/** How large the company is. */
export const SIZE_WORDS: Record<CompanySizeBand, string> = {
  small: 'Company of up to 50 people',
  medium: 'Company of up to 1,000 people',
  large: 'Company of more than 1,000 people',
};

/** What gave the points. `now` in epoch ms. */
export function contributionWords({ source, points }: Contribution, now: number): string {
  switch (source.of) {
    case 'criterion':
      return `${CRITERIA[source.criterion].name}: ${ANSWER_WORDS[source.value].toLowerCase()}${source.isStale ? ', to be asked again' : ''}`;
    case 'seniority':
      return SENIORITY_WORDS[source.seniority];
    case 'role':
      return `Role: ${BUYING_ROLE_WORDS[source.role].toLowerCase()}`;
    case 'size':
      return SIZE_WORDS[source.size];
    case 'referral':
      return 'Named by another contact';
    case 'signs':
      return `${capital(signWords(source.kind, source.count))}, last ${relativeTime(source.lastAt, now)}`;
    case 'answer':
      return `Last answer ${relativeTime(source.at, now)}`;
    case 'silence':
      return `${source.tries} tries without an answer`;
    case 'limit':
      return points < 0 ? 'More than 100 does not count' : 'Less than 0 does not count';
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
