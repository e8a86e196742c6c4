import type { PersonField } from '@/storage/model/contact';

type DealField = 'amount' | 'currency' | 'expectedCloseOn' | 'step' | 'status' | 'contactIds';

const LABELS: Record<PersonField | 'buyingRole' | 'subStage' | 'tags' | 'owner' | DealField, string> = {
  name: 'Name',
  headline: 'Headline',
  jobTitle: 'Job title',
  companyName: 'Company',
  location: 'Location',
  emails: 'Mail',
  phones: 'Phone',
  linkedinSlug: 'Profile name',
  linkedinMemberId: 'Member id',
  salesId: 'Sales Navigator id',
  linkedinMemberNumber: 'Member number',
  profileUrl: 'Profile address',
  avatarUrl: 'Picture',
  note: 'Note',
  zone: 'Time zone',
  language: 'Language',
  persona: 'Persona',
  buyingRole: 'Buying role',
  subStage: 'Step',
  tags: 'Tags',
  owner: 'Owner',
  amount: 'Amount',
  currency: 'Currency',
  expectedCloseOn: 'Expected close',
  step: 'Step',
  status: 'Status',
  contactIds: 'Who takes part',
};

/** A field's name for the rep; a field that has none keeps its own. */
export function fieldLabel(field: string): string {
  return (LABELS as Record<string, string | undefined>)[field] ?? field;
}
