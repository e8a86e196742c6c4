/** As names of fields and values are compared: `Follow-up`, `followup` and `follow_up` are one. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');
