import { expect, it } from 'vitest';
import type { Template } from '@/storage/model/template';
import { bestFitFirst, type TemplateWish } from '@/storage/model/template/template-fit';

const template = (name: string, over: Partial<Template> = {}): Template => ({
  ...{ id: name, name, channel: 'any', body: 'x', stages: [], personas: [], createdAt: 0, updatedAt: 0 },
  ...over,
});
const ALL = [
  template('anybody'),
  template('german', { language: 'de' }),
  template('head', { personas: ['Head of IT'] }),
  template('leads', { stages: ['lead'] }),
  template('linkedin', { channel: 'linkedin' }),
];

it.each<[TemplateWish, string[], string[]]>([
  [{}, ['anybody', 'german', 'head', 'leads', 'linkedin'], []],
  [{ stage: 'lead' }, ['leads', 'anybody', 'german', 'head', 'linkedin'], []],
  [{ stage: 'customer' }, ['anybody', 'german', 'head', 'linkedin'], ['leads']],
  [{ channel: 'email' }, ['anybody', 'german', 'head', 'leads'], ['linkedin']],
  [{ language: 'de-AT' }, ['german', 'anybody', 'head', 'leads', 'linkedin'], []],
  [{ language: 'de', stage: 'lead' }, ['german', 'leads', 'anybody', 'head', 'linkedin'], []],
  [{ persona: '' }, ['anybody', 'german', 'leads', 'linkedin'], ['head']],
  [{ language: 'en' }, ['anybody', 'head', 'leads', 'linkedin'], ['german']],
  [{ persona: 'head of it' }, ['head', 'anybody', 'german', 'leads', 'linkedin'], []],
  [{ jobTitle: 'Clerk' }, ['anybody', 'german', 'leads', 'linkedin'], ['head']],
])('for %j', (wish, fitting, others) => {
  const found = bestFitFirst(ALL, wish);
  expect(found.filter(({ fits }) => fits).map((one) => one.template.name)).toEqual(fitting);
  expect(found.filter(({ fits }) => !fits).map((one) => one.template.name)).toEqual(others);
});
