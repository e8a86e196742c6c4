/** What can be done to those who are selected, in the order of the buttons. */
export const BULK_ACTIONS = [
  { id: 'stage', label: 'Stage…' },
  { id: 'tags', label: 'Tags…' },
  { id: 'owner', label: 'Owner…' },
  { id: 'followUp', label: 'Follow-up…' },
  { id: 'cadence', label: 'Cadence…' },
  { id: 'delete', label: 'Delete…' },
] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number]['id'];
