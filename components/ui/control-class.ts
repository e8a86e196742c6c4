/** The look of everything one types into. */
export const CONTROL_CLASS =
  'w-full min-w-0 rounded-md border border-line-strong bg-ground px-2 py-1 text-body text-ink disabled:opacity-55';
