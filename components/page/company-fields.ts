import type { CompanyReading } from '@/storage/model/page-reading';

/** What a company page may say, in the order of its list, and what to call it. */
export const COMPANY_FIELDS: readonly { field: keyof CompanyReading['fields']; label: string }[] = [
  { field: 'industry', label: 'Industry' },
  { field: 'size', label: 'Size' },
  { field: 'headquarters', label: 'Headquarters' },
  { field: 'website', label: 'Website' },
  { field: 'followers', label: 'Followers' },
];
