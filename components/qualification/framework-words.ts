import { type FrameworkId, frameworkIdSchema } from '@/storage/model/framework-view';
import type { OwnFramework } from '@/storage/model/own-framework';

const NAMES: Record<Exclude<FrameworkId, 'own'>, string> = {
  threeChecks: 'Three checks',
  threeLevels: 'Three levels',
  bant: 'BANT',
  champ: 'CHAMP',
  meddic: 'MEDDIC',
};

const DESCRIPTIONS: Record<FrameworkId, string> = {
  threeChecks: 'Target market, intent, authority: what a promotion rests on.',
  threeLevels: 'Everything, by organisation, opportunity and stakeholder.',
  bant: 'Budget, Authority, Need, Timing.',
  champ: 'Challenges, Authority, Money, Prioritization.',
  meddic: 'Metrics, Economic buyer, Decision criteria, Decision process, Identify pain, Champion.',
  own: 'The criteria that your team has chosen.',
};

/** What a framework is called; the own one as the team calls it. */
export function frameworkName(id: FrameworkId, own: OwnFramework): string {
  return id === 'own' ? own.name : NAMES[id];
}

/** Every framework to choose from. */
export function frameworkChoices(own: OwnFramework): { value: FrameworkId; label: string; description: string }[] {
  return frameworkIdSchema.options.map((id) => ({
    value: id,
    label: frameworkName(id, own),
    description: DESCRIPTIONS[id],
  }));
}
