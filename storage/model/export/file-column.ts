import type { Contact } from '../contact';
import type { Deal } from '../deal';
import type { Interaction } from '../interaction';

/** One column of a file: what stands above it, and in it; an empty text where nothing is known. */
export interface FileColumn<Row> {
  heading: string;
  value: (row: Row) => string;
}

/** An interaction as it holds now, and with whom. */
export interface ExportedInteraction {
  interaction: Interaction;
  contact: Contact;
}

/** A deal, and the first of those who take part. */
export interface ExportedDeal {
  deal: Deal;
  contact: Contact | undefined;
}

/** The columns of one program's files. */
export interface ProgramColumns {
  contacts: readonly FileColumn<Contact>[];
  interactions: readonly FileColumn<ExportedInteraction>[];
  deals: readonly FileColumn<ExportedDeal>[];
}

export const column = <Row>(heading: string, value: (row: Row) => string | number | undefined): FileColumn<Row> => ({
  heading,
  value: (row) => String(value(row) ?? ''),
});
