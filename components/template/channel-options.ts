import type { TemplateChannel } from '@/storage/model/template';

/** For which way of writing a template is. */
export const TEMPLATE_CHANNELS: readonly { value: TemplateChannel; label: string }[] = [
  { value: 'any', label: 'Any' },
  { value: 'email', label: 'Mail' },
  { value: 'linkedin', label: 'LinkedIn message' },
  { value: 'call', label: 'Call' },
];

/** The name of one. */
export function templateChannelWords(channel: TemplateChannel): string {
  return TEMPLATE_CHANNELS.find(({ value }) => value === channel)?.label ?? channel;
}
