import { fold } from './fold';
import { plainText } from './plain-mail-text';

/** What LinkedIn offers to send with one press, or writes itself: a sign of life, no answer. Whole messages only. */
const CANNED: readonly string[] = [
  'thanks for connecting|thank you for connecting|thanks for the connection|thanks for accepting(?: my invitation)?|nice to (?:connect|meet you)|happy to connect|great to connect|glad to connect|pleased to connect',
  'danke (?:furs|fur das|fuer das) vernetzen|danke fur (?:die|deine|ihre) (?:vernetzung|kontaktanfrage|annahme|bestatigung)|freut mich',
  "merci (?:pour|de) (?:votre|ta|la|l')? ?(?:connexion|invitation|ajout|prise de contact)|ravie? de (?:vous|te) compter parmi mes relations|enchantee?",
  'gracias por (?:conectar|aceptar(?: mi invitacion)?|la conexion)|encantad[oa] de conectar|un placer',
  'obrigad[oa] por (?:conectar|aceitar|se conectar)|obrigad[oa] pela conexao|prazer em conectar',
  'grazie (?:per|del) (?:il )?(?:collegamento|contatto)|piacere',
  'bedankt voor (?:de connectie|het connecten|het accepteren|je connectie)',
];
const WHOLE = new RegExp(
  `^(?:(?:hi|hello|hey|hallo|hola|ola|ciao|bonjour|hoi)(?: [\\p{L}'-]{1,20}){0,2}[ ,]{1,2})?(?:${CANNED.join('|')})(?:,? [\\p{L}'-]{1,20})?$`,
  'u',
);
/** Written by the site about somebody. */
const BY_SITE =
  /^(?:[\p{L}'’. -]{1,60} )?(?:accepted your invitation|is now a connection|you are now connected|reacted [^\n]{0,20} to|liked (?:a|your) message|sent (?:a|you a) sticker)(?![\p{L}])/iu;

/** The words of a LinkedIn message that nobody typed: a reaction, an accepted invitation, an offered reply. */
export function cannedIn(message: string): string | undefined {
  const text = plainText(message.slice(0, 400));
  if (message.length > 300 || text === '') return undefined;
  const bare = fold(text)
    .replace(/[^\p{L}\p{N}\s,'-]/gu, '')
    .replace(/[\s,]+$/, '')
    .trim();
  const isSymbols = !/[\p{L}\p{N}]/u.test(text);
  return isSymbols || WHOLE.test(bare) || BY_SITE.test(text) ? text.slice(0, 100) : undefined;
}
