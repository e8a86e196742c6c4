const mailbox = (view: string) => `https://mail.google.com/mail/u/0/#inbox/${view}`;

/** Threads of the example mailbox in tests/pages/fixtures/gmail; the open account is Noor's. */
export const THREADS = {
  /** Noor wrote to Marisol, and she answered. */
  answered: mailbox('KtbxLxGcFXPDxTJPVrjxcWnjBzLprtdLtL'),
  /** Noor, Marisol and Henning; the first message is folded. */
  withTwo: mailbox('1a0cd0743505d32f'),
  /** Noor wrote; an absence note of Marisol's and a bounce came back. */
  automatic: mailbox('1a07ff6bef1f0480'),
  /** A page that does not tell whose account it is. */
  unknownAccount: 'https://mail.google.com/mail/u/1/#label/Cold+rooms/1a0ebcac3f253fe2',
} as const;

export const MARISOL_MAIL = 'marisol.achterberg@lindqvist-cold.example';
export const HENNING_MAIL = 'henning.abiodun@lindqvist-cold.example';
