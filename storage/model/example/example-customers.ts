import type { ExamplePerson } from './example-person';

/** Customers, and those with whom it is over, or not yet time. */
export const EXAMPLE_CUSTOMERS: readonly ExamplePerson[] = [
  {
    ...{ name: 'Owen Tarrant', jobTitle: 'Managing Director', company: 'Osprey Print Works' },
    ...{ location: 'Leeds, United Kingdom', stage: 'customer', savedDaysAgo: 120, movedDaysAgo: 38 },
    talk: [
      [119, 'out', 'email', 'Dear Owen, a question on night shifts at the presses.'],
      [110, 'in', 'email', 'Good question. Come and see us.'],
      [80, 'in', 'meeting', 'Saw the shop floor. Wants to begin with the night shift.'],
      [38, 'in', 'email', 'Signed. Where do we start?'],
    ],
    answers: { targetMarket: 'yes', intent: 'yes', authority: 'yes', budget: 'yes' },
    followUp: { inDays: 7, note: 'Ask how the first month went.' },
    kept: { daysAgo: 40, note: 'Send the contract.' },
    deal: {
      ...{ name: 'Night shift', amount: 7_900, currency: 'GBP', step: 'negotiation', openedDaysAgo: 78 },
      closed: { status: 'won', daysAgo: 38, reason: 'Nothing to install, and a trial that ran over one busy week.' },
    },
  },
  {
    ...{ name: 'Lucie Pellerin', jobTitle: 'Studio Manager', company: 'Pellucid Media' },
    ...{ location: 'Lyon, France', stage: 'customer', savedDaysAgo: 95, movedDaysAgo: 60 },
    talk: [
      [94, 'out', 'linkedin', 'Hello Lucie, who shoots where next week, and who knows it?'],
      [92, 'in', 'linkedin', 'Ha. Show me.'],
      [60, 'in', 'email', 'We take it.'],
    ],
    answers: { targetMarket: 'yes', intent: 'yes', authority: 'yes' },
    deal: {
      ...{ name: 'Studio', amount: 2_400, currency: 'EUR', step: 'proposal', openedDaysAgo: 85 },
      closed: { status: 'won', daysAgo: 60, reason: 'Small, and ready on the same day.' },
    },
  },
  {
    ...{ name: 'Anke Verbruggen', jobTitle: 'School Board Secretary', company: 'Corvane Schools' },
    ...{ location: 'Ghent, Belgium', stage: 'nurture', savedDaysAgo: 70, movedDaysAgo: 52 },
    talk: [
      [69, 'out', 'email', 'Dear Anke, how does the board plan its sittings?'],
      [53, 'in', 'email', 'Not this school year. Write again after the summer.'],
    ],
    answers: { targetMarket: 'yes', timing: 'notNow' },
    followUp: { inDays: 60, note: 'A new school year: write again.' },
  },
  {
    ...{ name: 'Duarte Lemos', jobTitle: 'Finance Director', company: 'Valdora Clinics' },
    ...{ location: 'Porto, Portugal', stage: 'nurture', savedDaysAgo: 88, movedDaysAgo: 61 },
    talk: [
      [87, 'out', 'email', 'Dear Duarte, may I ask what a shift costs that nobody came to?'],
      [62, 'in', 'email', 'More than we like. But the year is spent; in spring, please.'],
    ],
    answers: { targetMarket: 'yes', budget: 'notNow' },
    followUp: { inDays: 40, note: 'New budget.' },
  },
  {
    ...{ name: 'Ross Pendleby', jobTitle: 'Freelance Developer', company: 'Marram Software' },
    ...{ location: 'Bristol, United Kingdom', stage: 'disqualified', savedDaysAgo: 44, movedDaysAgo: 36 },
    talk: [
      [43, 'out', 'linkedin', 'Hello Ross, do you plan the team at Marram?'],
      [37, 'in', 'linkedin', 'I only work there on Fridays, and alone. Not for me.'],
    ],
    answers: { authority: 'no' },
  },
  {
    ...{ name: 'Margit Oberhauser', jobTitle: 'Buyer', company: 'Sorbus Energy' },
    ...{ location: 'Graz, Austria', stage: 'disqualified', savedDaysAgo: 102, movedDaysAgo: 90 },
    talk: [[101, 'out', 'email', 'Good day, who buys planning software at Sorbus?']],
    answers: { authority: 'no', targetMarket: 'yes' },
  },
  {
    ...{ name: 'Stellan Wiberg', jobTitle: 'Warehouse Manager', company: 'Lindqvist Cold Chain' },
    ...{ location: 'Malmö, Sweden', stage: 'lost', savedDaysAgo: 130, movedDaysAgo: 45 },
    talk: [
      [129, 'out', 'call', 'Rang; he was in the cold store.'],
      [121, 'in', 'call', 'Called back: wants a price for the south.'],
      [46, 'in', 'email', 'We stay with what we have. It was close.'],
    ],
    answers: { targetMarket: 'yes', intent: 'yes' },
    deal: {
      ...{ name: 'Warehouses in the south', amount: 9_000, currency: 'EUR', step: 'negotiation', openedDaysAgo: 100 },
      closed: {
        status: 'lost',
        daysAgo: 45,
        reason: 'Stayed with what they have: moving the old rotas seemed too much.',
      },
    },
  },
  {
    ...{ name: 'Hanneke Brugman', jobTitle: 'Service Coordinator', company: 'Tessel Instruments' },
    ...{ location: 'Utrecht, Netherlands', stage: 'lost', savedDaysAgo: 82, movedDaysAgo: 30 },
    talk: [
      [81, 'out', 'email', 'Hello Hanneke, may I show you how repairs find their way into the plan?'],
      [70, 'in', 'email', 'You may, but Floor decides.'],
      [30, 'in', 'email', 'Please write to Floor from now on.'],
    ],
  },
];
