import type { ImportField } from '@/storage/model/csv/import-field';
import type { Program } from '@/storage/model/csv/program';

/** What a column can say, as the rep chooses it. */
export const FIELD_WORDS: Record<ImportField, string> = {
  name: 'Name',
  firstName: 'First name',
  middleName: 'Middle name',
  lastName: 'Last name',
  emails: 'Email',
  phones: 'Phone',
  companyName: 'Company',
  jobTitle: 'Job title',
  headline: 'Headline',
  linkedin: 'LinkedIn',
  location: 'Location',
  city: 'City',
  region: 'Region',
  country: 'Country',
  tags: 'Tags',
  note: 'Note',
  language: 'Language',
  zone: 'Time zone',
  persona: 'Persona',
  source: 'Source',
  lawfulBasis: 'Lawful basis',
  owner: 'Owner',
  stage: 'Stage (of newcomers)',
  createdAt: 'Known since',
  doNotContact: 'Do not contact',
  memberId: 'LinkedIn member id',
  memberNumber: 'LinkedIn member number',
  salesId: 'Sales Navigator id',
  profileUrl: 'Profile address',
  web: 'Website (if LinkedIn)',
};

export const PROGRAM_WORDS: Record<Program, string> = {
  twoway: 'Twoway',
  hubspot: 'HubSpot',
  salesforce: 'Salesforce',
  pipedrive: 'Pipedrive',
  google: 'Google Contacts',
  outlook: 'Outlook',
};

export const ENCODING_WORDS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  mixed: 'UTF-8 and Windows-1252, line by line',
} as const;

export const DELIMITER_WORDS: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' };
