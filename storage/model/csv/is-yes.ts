/** Words with which a column says that somebody does not want to be written to. */
const YES = /^(true|yes|y|1|x|ja|oui|si|sí|sim|unsubscribed|opted[ -]?out|do not contact)$/i;

/** Does a cell say yes, and no more? */
export const isYes = (cell: string): boolean => YES.test(cell.trim());
