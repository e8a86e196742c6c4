import type { ExamplePerson } from './example-person';

/** Those who answered and fit, and those with an open deal. */
export const EXAMPLE_PROSPECTS: readonly ExamplePerson[] = [
  {
    ...{ name: 'Floor Dekker', jobTitle: 'Director of Operations', company: 'Tessel Instruments' },
    ...{ location: 'Utrecht, Netherlands', stage: 'prospect', savedDaysAgo: 18, movedDaysAgo: 11 },
    talk: [
      [17, 'out', 'linkedin', 'Hello Floor, Noor van Esch named you as the one who decides on planning.'],
      [12, 'in', 'linkedin', 'True. We lose a day a week between the two halls. What would a trial look like?'],
      [11, 'out', 'linkedin', 'Two weeks, one hall, no cost. I can show it on Thursday.'],
    ],
    answers: { targetMarket: 'yes', authority: 'yes', challenge: 'yes' },
    followUp: { inDays: 0, note: 'Ask which hall to begin with.' },
  },
  {
    ...{ name: 'Priya Nandakumar', jobTitle: 'Chief of Staff', company: 'Marram Software' },
    ...{ location: 'Bristol, United Kingdom', stage: 'prospect', savedDaysAgo: 40, movedDaysAgo: 29 },
    talk: [
      [39, 'out', 'email', 'Dear Priya, how do your teams agree on who is free next month?'],
      [30, 'in', 'email', 'In four calendars and a wall chart. I would like to see yours before the budget round.'],
      [22, 'in', 'call', 'Talked for twenty minutes: three teams, a budget from January.'],
    ],
    answers: { targetMarket: 'yes', intent: 'yes', budget: 'notNow' },
    followUp: { inDays: 4, note: 'Send the numbers for the budget round.' },
    kept: { daysAgo: 22, note: 'Call her.' },
  },
  {
    ...{ name: 'Rui Valadares', jobTitle: 'Operations Director', company: 'Valdora Clinics' },
    ...{ location: 'Porto, Portugal', stage: 'prospect', savedDaysAgo: 26, movedDaysAgo: 19 },
    talk: [
      [25, 'out', 'email', 'Dear Rui, may I show you how two clinics share one rota?'],
      [20, 'in', 'email', 'Please do, next week. Our nurses ask for it.'],
    ],
    answers: { targetMarket: 'yes', gain: 'yes' },
    followUp: { inDays: -2, note: 'Set a date for the demo.' },
  },
  {
    ...{ name: 'Greta Haldorsen', jobTitle: 'Managing Partner', company: 'Halden & Roe' },
    ...{ location: 'Edinburgh, United Kingdom', stage: 'prospect', savedDaysAgo: 63, movedDaysAgo: 50 },
    talk: [
      [62, 'out', 'email', 'Dear Greta, a question on how partners share their weeks.'],
      [51, 'in', 'email', 'We have tried twice and failed twice. Why would it work this time?'],
      [49, 'out', 'email', 'Because nobody has to type anything twice. A short film is attached.'],
    ],
    answers: { targetMarket: 'yes', authority: 'yes' },
  },
  {
    ...{ name: 'Eoin Castellane', jobTitle: 'Logistics Manager', company: 'Brightwater Foods' },
    ...{ location: 'Cork, Ireland', stage: 'prospect', savedDaysAgo: 14, movedDaysAgo: 6 },
    talk: [
      [13, 'out', 'linkedin', 'Hello Eoin, how do you plan the week before a holiday?'],
      [7, 'in', 'linkedin', 'With overtime. Send me a price for 80 people, please.'],
    ],
    answers: { targetMarket: 'yes', intent: 'yes', authority: 'yes', budget: 'yes' },
    followUp: { inDays: 1, note: 'Price for 80 people.' },
  },
  {
    ...{ name: 'Signe Aldrin', jobTitle: 'Chief Operating Officer', company: 'Lindqvist Cold Chain' },
    ...{ location: 'Gothenburg, Sweden', stage: 'opportunity', savedDaysAgo: 75, movedDaysAgo: 41 },
    talk: [
      [74, 'out', 'email', 'Dear Signe, cold goods wait for nobody: how do you fill a shift at five in the morning?'],
      [66, 'in', 'email', 'By telephone. Show us something better.'],
      [45, 'in', 'meeting', 'Demo with her and two shift leads. They want a trial in hall B.'],
      [20, 'out', 'email', 'Our proposal for hall B, as agreed.'],
      [15, 'in', 'email', 'Received. The board meets at the end of the month.'],
    ],
    answers: { targetMarket: 'yes', intent: 'yes', authority: 'yes', budget: 'yes', timing: 'yes' },
    followUp: { inDays: 2, note: 'After the board meeting: ask how it went.' },
    kept: { daysAgo: 20, note: 'Send the proposal.' },
    deal: {
      ...{ name: 'Hall B, 120 people', amount: 18_400, currency: 'EUR', step: 'proposal' },
      ...{ openedDaysAgo: 41, closesInDays: 20 },
    },
  },
  {
    ...{ name: 'Wim Corvane', jobTitle: 'Head Teacher', company: 'Corvane Schools' },
    ...{ location: 'Ghent, Belgium', stage: 'opportunity', savedDaysAgo: 55, movedDaysAgo: 24 },
    talk: [
      [54, 'out', 'email', 'Dear Wim, who stands in when three teachers are ill on one Monday?'],
      [47, 'in', 'email', 'I do. Please come by.'],
      [26, 'in', 'meeting', 'He wants it for two of the five schools first.'],
    ],
    answers: { targetMarket: 'yes', intent: 'yes', authority: 'yes' },
    followUp: { inDays: 5, note: 'Terms for two schools.' },
    deal: {
      ...{ name: 'Two schools', amount: 6_200, currency: 'EUR', step: 'negotiation' },
      ...{ openedDaysAgo: 24, closesInDays: 9 },
    },
  },
  {
    ...{ name: 'Katrin Sorbach', jobTitle: 'Head of Field Service', company: 'Sorbus Energy' },
    ...{ location: 'Graz, Austria', stage: 'opportunity', savedDaysAgo: 33, movedDaysAgo: 8 },
    talk: [
      [32, 'out', 'linkedin', 'Good day Katrin, how do your crews learn of a changed site?'],
      [28, 'in', 'linkedin', 'Too late. Let us talk on Tuesday.'],
      [10, 'in', 'call', 'Asked for a demo with the crew leads.'],
    ],
    answers: { targetMarket: 'yes', challenge: 'yes', authority: 'yes' },
    followUp: { inDays: 0, note: 'Prepare the demo for the crew leads.' },
    deal: {
      ...{ name: 'Field crews', amount: 11_000, currency: 'EUR', step: 'demo' },
      ...{ openedDaysAgo: 8, closesInDays: 45 },
    },
  },
];
