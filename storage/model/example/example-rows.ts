import { type Answer, criterionSchema } from '../answer';
import { answerId, answerSubjects } from '../answer-subject';
import type { RepsTime } from '../cadence/step-due';
import type { Company } from '../company';
import { companyNameKey } from '../company-name';
import { type Contact, contactIdSchema } from '../contact';
import type { Deal } from '../deal';
import type { FollowUp } from '../follow-up';
import type { Interaction } from '../interaction';
import { withoutAbsent } from '../touched-row';
import { EXAMPLE_COMPANIES } from './example-companies';
import { EXAMPLE_CUSTOMERS } from './example-customers';
import { exampleFollowUps } from './example-follow-ups';
import { EXAMPLE_LEADS } from './example-leads';
import type { ExamplePerson } from './example-person';
import { EXAMPLE_PROSPECTS } from './example-prospects';
import { EXAMPLE_SOURCE } from './example-source';
import { exampleTalk } from './example-talk';
import { exampleTime, type TimeOfExample } from './example-time';
import { type ExampleWriting, exampleWriting } from './example-writing';

/** With these begins the id of every contact and company of the example, and of nobody else. */
export const EXAMPLE_CONTACT = 'example-';
export const EXAMPLE_COMPANY = 'example:';

/** All rows of the example pipeline. */
export interface ExampleRows extends ExampleWriting {
  contacts: Contact[];
  companies: Company[];
  interactions: Interaction[];
  answers: Answer[];
  followUps: FollowUp[];
  deals: Deal[];
}

const PEOPLE: readonly ExamplePerson[] = [...EXAMPLE_LEADS, ...EXAMPLE_PROSPECTS, ...EXAMPLE_CUSTOMERS];

/**
 * The rows of fictional people over all stages, as if the rep had worked with them until `at` (epoch ms).
 * @param newId gives another id each time
 */
export function exampleRows(at: number, rep: RepsTime, newId: () => string): ExampleRows {
  const [time, set] = [exampleTime(at, rep), newId()];
  const rows: ExampleRows = { ...emptyRows(), companies: exampleCompanies(at, set) };
  for (const person of PEOPLE) addPerson(rows, person, { time, at, set, id: newId() });
  return { ...rows, ...exampleWriting(at, set, rows.interactions) };
}

const emptyRows = (): ExampleRows => ({
  contacts: [],
  companies: [],
  interactions: [],
  answers: [],
  followUps: [],
  deals: [],
  templates: [],
  contents: [],
  draftUses: [],
});

/** Their key is none that a real company's name has: a real person never comes to work for one of them. */
function exampleCompanies(at: number, set: string): Company[] {
  return EXAMPLE_COMPANIES.map(({ name, industry, size, headquarters }) => {
    const id = companyId(name, set);
    return { ...{ id, name, nameKey: id, industry, size, headquarters }, createdAt: at, updatedAt: at };
  });
}

const companyId = (name: string, set: string) => `${EXAMPLE_COMPANY}${companyNameKey(name)}:${set}`;

interface Making {
  time: TimeOfExample;
  at: number;
  set: string;
  id: string;
}

function addPerson(rows: ExampleRows, person: ExamplePerson, { time, at, set, id: own }: Making): void {
  const id = contactIdSchema.parse(`${EXAMPLE_CONTACT}${own}`);
  const contact: Contact = {
    ...{ id, name: person.name, jobTitle: person.jobTitle, companyName: person.company, location: person.location },
    ...{ emails: [exampleAddress(person)], phones: [], companyId: companyId(person.company, set) },
    ...{ stage: person.stage, source: EXAMPLE_SOURCE, provenance: {}, searchWords: [], matchKeys: [] },
    ...{ createdAt: time.past(person.savedDaysAgo, 0), updatedAt: at, inboundCount: 0, outboundCount: 0 },
    stageChangedAt: time.past(person.movedDaysAgo ?? person.savedDaysAgo, person.movedDaysAgo === undefined ? 0 : 8),
  };
  rows.contacts.push(contact);
  rows.interactions.push(...exampleTalk(person, id, time));
  rows.followUps.push(...exampleFollowUps(person, id, time, at));
  rows.answers.push(...answersOf(person, contact, time));
  if (person.deal) rows.deals.push(dealOf(person.deal, contact, time));
}

function exampleAddress({ name, company }: ExamplePerson): string {
  const domain = EXAMPLE_COMPANIES.find((one) => one.name === company)?.domain ?? 'nowhere.example';
  return `${companyNameKey(name).replaceAll(' ', '.')}@${domain}`;
}

function answersOf({ answers = {}, movedDaysAgo, savedDaysAgo }: ExamplePerson, contact: Contact, time: TimeOfExample) {
  return criterionSchema.options.flatMap((criterion): Answer[] => {
    const [value, subjectId] = [answers[criterion], answerSubjects(contact, criterion)[0] ?? contact.id];
    // What is known of a company is known of it once.
    const id = answerId(subjectId, criterion);
    return value ? [{ id, subjectId, criterion, value, by: 'me', at: time.past(movedDaysAgo ?? savedDaysAgo, 7) }] : [];
  });
}

function dealOf(deal: NonNullable<ExamplePerson['deal']>, { id, companyId }: Contact, time: TimeOfExample): Deal {
  const { closed, closesInDays, openedDaysAgo, name, amount, currency, step } = deal;
  const [createdAt, closedAt] = [time.past(openedDaysAgo, 3), closed && time.past(closed.daysAgo, 8)];
  return withoutAbsent({
    ...{ id: `${id}:deal`, name, contactIds: [id], companyId, amount: amount * 100, currency, step },
    ...{ stepChangedAt: closedAt ?? createdAt, status: closed?.status ?? 'open', reason: closed?.reason, closedAt },
    ...{ expectedCloseOn: closesInDays === undefined ? undefined : time.dayIn(closesInDays) },
    ...{ createdAt, updatedAt: closedAt ?? createdAt },
  });
}
