import type { ExamplePerson } from './example-person';

/** Those who have not answered, or not so that they fit already. */
export const EXAMPLE_LEADS: readonly ExamplePerson[] = [
  {
    ...{ name: 'Maren Lindqvist', jobTitle: 'Head of Operations', company: 'Lindqvist Cold Chain' },
    ...{ location: 'Gothenburg, Sweden', stage: 'lead', savedDaysAgo: 2, talk: [] },
    followUp: { inDays: 0, note: 'Write a first message: they opened a second warehouse.' },
  },
  {
    ...{ name: 'Idris Okonjo', jobTitle: 'IT Manager', company: 'Marram Software' },
    ...{ location: 'Bristol, United Kingdom', stage: 'lead', savedDaysAgo: 9 },
    talk: [
      [
        8,
        'out',
        'linkedin',
        'Hello Idris, I saw your talk on planning without spreadsheets. May I show you what we do?',
      ],
    ],
    followUp: { inDays: -1, note: 'No answer yet: a second try, by mail.' },
  },
  {
    ...{ name: 'Beth Ramsgill', jobTitle: 'Owner', company: 'Osprey Print Works' },
    ...{ location: 'Leeds, United Kingdom', stage: 'lead', savedDaysAgo: 16 },
    talk: [
      [15, 'out', 'email', 'Good morning Beth, how do you plan your presses when two rush jobs come in at once?'],
      [8, 'out', 'email', 'A short second note, Beth: a print works of your size saved six hours a week.'],
    ],
    followUp: { inDays: 3, note: 'Third and last try.' },
  },
  {
    ...{ name: 'Tiago Serrano', jobTitle: 'Purchasing Lead', company: 'Valdora Clinics' },
    ...{ location: 'Porto, Portugal', stage: 'lead', savedDaysAgo: 12 },
    talk: [
      [11, 'out', 'email', 'Dear Tiago, may I ask how the clinics order together today?'],
      [11, 'auto', 'email', 'Automatic reply: I am out of the office and will read your message when I am back.'],
    ],
    followUp: { inDays: 2, note: 'Back from leave: ask again.' },
  },
  {
    ...{ name: 'Noor van Esch', jobTitle: 'Planner', company: 'Tessel Instruments' },
    ...{ location: 'Utrecht, Netherlands', stage: 'lead', savedDaysAgo: 21 },
    talk: [
      [20, 'out', 'linkedin', 'Hello Noor, do you plan assembly and repair in one place?'],
      [18, 'in', 'linkedin', 'We do not, and it hurts. But it is not mine to decide; talk to Floor Dekker.'],
    ],
    answers: { authority: 'no', challenge: 'yes' },
  },
  {
    ...{ name: 'Aoife Brannigan', jobTitle: 'Supply Chain Analyst', company: 'Brightwater Foods' },
    ...{ location: 'Cork, Ireland', stage: 'lead', savedDaysAgo: 34 },
    talk: [
      [33, 'out', 'email', 'Dear Aoife, how many orders a day do you move by hand?'],
      [25, 'out', 'email', 'Would a fifteen-minute look be worth it to you?'],
    ],
  },
  {
    ...{ name: 'Callum Roe', jobTitle: 'Partner', company: 'Halden & Roe' },
    ...{ location: 'Edinburgh, United Kingdom', stage: 'lead', savedDaysAgo: 5 },
    talk: [[4, 'in', 'email', 'We read your guide on fair scheduling. Do you work with firms as small as ours?']],
    followUp: { inDays: 0, note: 'They asked: answer today.' },
  },
  {
    ...{ name: 'Jana Sorg', jobTitle: 'Site Manager', company: 'Sorbus Energy' },
    ...{ location: 'Graz, Austria', stage: 'lead', savedDaysAgo: 48 },
    talk: [[47, 'out', 'call', 'Rang the front desk; she is on site until noon.']],
    followUp: { inDays: 6, note: 'Try her before eight.' },
  },
  {
    ...{ name: 'Elodie Marchetti', jobTitle: 'Founder', company: 'Pellucid Media' },
    ...{ location: 'Lyon, France', stage: 'lead', savedDaysAgo: 1, talk: [] },
    followUp: { inDays: 1, note: 'First message: we know the same studio.' },
  },
];
