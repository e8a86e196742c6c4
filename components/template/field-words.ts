import type { MergeField } from '@/storage/model/template/merge-field';

/** The fields as the rep calls them. */
export const FIELD_WORDS: Record<MergeField, string> = {
  firstName: 'First name',
  lastName: 'Last name',
  name: 'Full name',
  company: 'Company',
  jobTitle: 'Job title',
  location: 'Location',
  ownName: 'Your name',
};
