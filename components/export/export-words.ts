import type { ExportFormat, ExportSubject } from '@/storage/model/export/export-format';

/** What a file is for, as the rep chooses it. `shown`: the columns of the table, as they are. */
export type FileChoice = ExportFormat | 'shown';

export const EXPORT_WORDS: Record<FileChoice, { label: string; description: string }> = {
  shown: { label: 'As the table shows', description: 'A CSV with the columns of the table, for a spreadsheet.' },
  twoway: { label: 'Everything (CSV)', description: 'All fields. Imported again, it gives the same people.' },
  hubspot: { label: 'HubSpot', description: "A CSV with HubSpot's own column names, for its importer." },
  salesforce: {
    label: 'Salesforce',
    description: 'Leads for the Data Import Wizard, 50,000 in a file; tasks and opportunities for its loader.',
  },
  pipedrive: { label: 'Pipedrive', description: "A CSV with Pipedrive's own column names, for its importer." },
  vcard4: { label: 'vCard 4', description: 'For address books.' },
  vcard3: { label: 'vCard 3', description: 'For older address books and telephones.' },
  json: { label: 'JSON', description: 'For programs: every field as it is kept.' },
};

export const SUBJECT_WORDS: Record<ExportSubject, string> = {
  contacts: 'Contacts',
  interactions: 'Interactions',
  deals: 'Deals',
};
