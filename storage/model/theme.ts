import { z } from './z';

/** How the extension's pages look: as the system does, or one of the two always. */
const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

/** The theme as it was kept; one that is none is that of the system. */
export function readTheme(kept: unknown): Theme {
  return themeSchema.catch('system').parse(kept);
}
