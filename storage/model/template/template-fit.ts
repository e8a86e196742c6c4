import type { Template, TemplateChannel } from '../template';
import { type Addressee, audienceFit } from './audience-fit';

/** For what a template is looked for; what is absent is not asked. */
export interface TemplateWish extends Addressee {
  channel?: TemplateChannel | undefined;
  /** BCP 47. */
  language?: string | undefined;
}

export interface TemplateFit {
  template: Template;
  /** Nothing speaks against it. */
  fits: boolean;
  /** What speaks against it. */
  against: ('audience' | 'language' | 'channel')[];
}

/** Templates with those that fit first, of those the ones in the wanted language, then the ones that fit most exactly; then by name. */
export function bestFitFirst(templates: readonly Template[], wish: TemplateWish): TemplateFit[] {
  const ranked = templates.map((template) => ({ template, ...fitOf(template, wish) }));
  ranked.sort((one, other) => other.points - one.points || one.template.name.localeCompare(other.template.name));
  return ranked.map(({ points: _, ...fit }) => fit);
}

function fitOf(template: Template, wish: TemplateWish): Omit<TemplateFit, 'template'> & { points: number } {
  const audience = audienceFit(template, wish);
  const language = agreement(primary(template.language), primary(wish.language));
  const channel = agreement(channelOf(template.channel), channelOf(wish.channel));
  const against = [
    ...(audience.fits ? [] : (['audience'] as const)),
    ...(language === 'against' ? (['language'] as const) : []),
    ...(channel === 'against' ? (['channel'] as const) : []),
  ];
  const fits = against.length === 0;
  const exact = [audience.stage, audience.persona !== undefined, channel === 'for'].filter(Boolean).length;
  return { fits, against, points: (fits ? 10 : 0) + (language === 'for' ? 5 : 0) + exact };
}

function agreement(has: string | undefined, wanted: string | undefined): 'for' | 'against' | 'open' {
  if (has === undefined || wanted === undefined) return 'open';
  return has === wanted ? 'for' : 'against';
}

const primary = (language: string | undefined) => language?.toLowerCase().split('-')[0];
const channelOf = (channel: TemplateChannel | undefined) => (channel === 'any' ? undefined : channel);
