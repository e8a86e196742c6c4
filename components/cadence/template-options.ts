import type { Template } from '@/storage/model/template';
import type { Touch } from '@/storage/model/touch';
import { templateChannelWords } from '../template/channel-options';

/** What is offered of a template. */
export type OfferedTemplate = Pick<Template, 'id' | 'name' | 'channel'>;

interface TemplateOption {
  value: string;
  label: string;
}

/**
 * The templates for a step: those of its way of writing first, those of another marked. Two of one name are told apart by
 * how they are written. One that was put away since stays named.
 */
export function templateOptions(
  step: { touch: Touch; templateId?: string | undefined },
  templates: readonly OfferedTemplate[],
): TemplateOption[] {
  const { touch, templateId } = step;
  const isOther = ({ channel }: OfferedTemplate) =>
    channel !== 'any' && channel !== touch && ['email', 'linkedin', 'call'].includes(touch);
  const isTwin = ({ id, name }: OfferedTemplate) => templates.some((one) => one.id !== id && one.name === name);
  const label = (one: OfferedTemplate) => {
    const words = templateChannelWords(one.channel);
    if (isOther(one)) return `${one.name} (for another way: ${words})`;
    return isTwin(one) ? `${one.name} (${words})` : one.name;
  };
  const ordered = [...templates.filter((one) => !isOther(one)), ...templates.filter(isOther)];
  const options = [{ value: '', label: 'None' }, ...ordered.map((one) => ({ value: one.id, label: label(one) }))];
  const isMissing = templateId !== undefined && !templates.some(({ id }) => id === templateId);
  return isMissing ? [...options, { value: templateId, label: 'One that was put away' }] : options;
}
