import type { Contact } from '../contact';
import { closeDay, plainAmount } from './close-day';
import { column, type ProgramColumns } from './file-column';
import { isoDay } from './iso-time';
import { twoNames } from './two-names';

const STEPS = { demo: 'Demo Scheduled', proposal: 'Proposal Made', negotiation: 'Negotiations Started' } as const;
const CHANNELS = {
  email: 'Email',
  call: 'Call',
  meeting: 'Meeting',
  linkedin: 'Task',
  comment: 'Task',
  other: 'Task',
} as const;

/** Files that Pipedrive's importer takes: whose a column is stands before its name. */
export const PIPEDRIVE_COLUMNS: ProgramColumns = {
  contacts: [
    column('Person - Name', ({ name }: Contact) => name),
    column('Person - First name', ({ name }) => twoNames(name).first),
    column('Person - Last name', ({ name }) => twoNames(name).last),
    column('Person - Organization', ({ companyName }) => companyName),
    column('Person - Title', ({ jobTitle }) => jobTitle),
    column('Person - Email - Work', ({ emails }) => emails[0]),
    column('Person - Email - Other', ({ emails }) => emails[1]),
    column('Person - Phone - Work', ({ phones }) => phones[0]),
    column('Person - Phone - Other', ({ phones }) => phones[1]),
    column('Person - Label', ({ tags = [] }) => tags.join(', ')),
    column('Person - Marketing status', ({ doNotContact }) => (doNotContact ? 'Unsubscribed' : 'No consent')),
    column('Note - Content', ({ note }) => note),
  ],
  interactions: [
    column(
      'Activity - Subject',
      ({ interaction }) => interaction.subject ?? `${interaction.channel}, ${interaction.direction}`,
    ),
    column('Activity - Type', ({ interaction }) => CHANNELS[interaction.channel]),
    column('Activity - Due date', ({ interaction }) => isoDay(interaction.at)),
    column('Activity - Done', () => 'Done'),
    column('Activity - Note', ({ interaction }) => interaction.excerpt),
    column('Person - Name', ({ contact }) => contact.name),
    column('Person - Email - Work', ({ contact }) => contact.emails[0]),
    column('Person - Organization', ({ contact }) => contact.companyName),
  ],
  deals: [
    column('Deal - Title', ({ deal }) => deal.name),
    column('Deal - Value', ({ deal }) => plainAmount(deal)),
    column('Deal - Currency', ({ deal }) => deal.currency),
    column('Deal - Stage', ({ deal }) => STEPS[deal.step]),
    column('Deal - Status', ({ deal }) => ({ open: 'Open', won: 'Won', lost: 'Lost' })[deal.status]),
    column('Deal - Expected close date', ({ deal }) => closeDay(deal)),
    column('Deal - Lost reason', ({ deal }) => (deal.status === 'lost' ? deal.reason : undefined)),
    column('Person - Name', ({ contact }) => contact?.name),
    column('Person - Email - Work', ({ contact }) => contact?.emails[0]),
    column('Organization - Name', ({ contact }) => contact?.companyName),
  ],
};
