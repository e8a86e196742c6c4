import { z } from '../z';

/** A draft with all fields filled in, in both forms. */
export interface DraftText {
  /** Markup of our own making; see body-html.ts. */
  html: string;
  text: string;
  subject?: string | undefined;
}

/** Somebody to whom a message box says that it goes. */
export interface BoxPerson {
  name?: string | undefined;
  address?: string | undefined;
  /** LinkedIn: `ACoA…`. */
  memberId?: string | undefined;
  slug?: string | undefined;
}

/** What is put into a page's message box, and for whom. */
export interface DraftWish extends DraftText {
  person: { name: string; addresses: string[]; memberIds: string[]; slug?: string };
  /** The rep's own addresses: no recipients. */
  own: string[];
  /** The thread that the page showed at the same moment, as its reader read it. */
  thread?: { url: string; people: number; hasPerson: boolean; names: string[] };
}

/** Why a draft was not put in. Nothing was changed then, except for `not-taken`, where the page may have made something of it. */
const refusalSchema = z.enum([
  'no-box',
  'several-boxes',
  'other-person',
  'unknown-person',
  'do-not-contact',
  'not-taken',
]);
export type DraftRefusal = z.infer<typeof refusalSchema>;

/** What came of putting a draft into a page. */
export const draftOutcomeSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('inserted'),
    /** `plain`: the page's editor takes no formatting. */
    as: z.enum(['formatted', 'plain']),
    /** The box names nobody yet: the rep has to. */
    unaddressed: z.boolean(),
    /** Who gets it beside the contact. */
    others: z.array(z.string().max(320)).max(20),
    subject: z.enum(['filled', 'kept', 'none']),
  }),
  z.object({ status: z.literal('refused'), because: refusalSchema, who: z.string().max(700).optional() }),
]);
export type DraftOutcomeInPage = z.infer<typeof draftOutcomeSchema>;
