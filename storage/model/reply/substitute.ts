import { fold } from './fold';
import type { MailLook } from './mail-look';
import { MONTH, WEEKDAY } from './month-and-weekday';

/** Whom a notice names to turn to. */
export interface Substitute {
  readonly name?: string;
  readonly email?: string;
}

/** Leads to the one to turn to. */
const TURN_TO =
  /(?:contact(?:er|ez|ar|e|en|at[ei]|tare|tate|ti|are)?(?: con| me[dt]| a| op(?:nemen)? met)?|contatt(?:are|i|ate|a|atemi)(?: con)?|contat(?:ar|e|em)|reach(?: out to)?|call|(?:please|kindly|or|can|may) e-?mail|write to|coordinate with|speak (?:to|with)|(?:replaced|succeeded) by|(?:replacement|successor) is|direct [^.!?\n]{1,40} to|wenden sie sich(?: bitte| gerne| direkt)? an|kontaktieren sie(?: bitte)?|(?:vertreten|vertritt mich)(?: durch| von)?|vertretung(?: ist| ubernimmt|:)?|joindre|(?:vous )?adresse[rz](?:-vous)? a|ecri(?:re|vez) a|escrib(?:ir|a|ale) a|diri(?:girse|jase|gir|ja-se|gir-se) a[lo]?|(?:comunicarse|comuniquese|comunicate) con|(?:ponerse|pongase|ponte) en contacto con|entr(?:e|ar) em contat?c?to com|fal(?:e|ar) com|contato com|rivolger(?:si|ti|e) a[dl]?|rivolget?e?vi a|si rivolga a[dl]?|contact op(?:nemen|te nemen)? met|contact met|(?:wenden|richten) tot|kontakt z|kontakta|ta kontakt med|kontakt(?:e)?|henvend dig til|vand dig till|обращайтесь к|свяжитесь с|пишите|mi (?:companer[oa]|reemplazo|colega|supervisora)(?: es)?|my (?:colleague|manager|assistant|deputy|teammate))(?![\p{L}])/gu;
/** A mail address in a text. */
export const EMAIL = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu;
const PARTICLE = '(?:van|von|der|den|de|la|da|dos|di|du|del|ten|ter|af|el|bin)';
const NAME = new RegExp(`\\p{Lu}[\\p{L}'’-]+(?: (?:${PARTICLE} ){0,2}\\p{Lu}[\\p{L}.'’-]*){0,3}`, 'gu');
/** Written with a capital and no name: titles, departments, what begins a sentence, days. */
const NO_NAME =
  /^(?:(?:mr|mrs|ms|dr|prof|herrn?|frau|madame|monsieur|mme|sr|sra|dhr|mevr|pan|pani)\.? )*(?:please|thank|thanks|for|in|if|the|this|our|my|your|you|i|we|me|bitte|sie|ihre?|im|ich|wir|bei|pour|en|je|vous|nous|para|por|su|mi|o|a|per|la|il|voor|ik|uw|u|mit|und|and|or|email|e-mail|mail|tel|phone|telefon|mobile|service|help|it|hr|support|team|sales|desk|office|kind|best|regards)(?![\p{L}])/iu;
/** Departments answer too, but are nobody to save. */
const DEPARTMENT =
  /(?<!\p{L})(?:team|desk|help ?desk|support|services?|department|dept|office|reception|switchboard|abteilung|zentrale|kundenservice|sekretariat|equipe|equipo|accueil|ufficio|afdeling|balie)(?!\p{L})/u;
/** Nothing but days and months; "Marta Gil" has a month in it in some language. */
const DAY_NAME = new RegExp(`^(?:(?:${MONTH}|${WEEKDAY})(?: |$))+$`, 'u');
const TITLE = /^(?:mr|mrs|ms|dr|prof|herrn?|frau|madame|monsieur|mme|sr|sra|dhr|mevr)\.?\s/iu;

/** The substitute: whom the notice says to contact, by name, by address or both. Never the sender. */
export function substituteIn({ text, folded, senderAddress }: MailLook): Substitute | undefined {
  for (const cue of folded.matchAll(TURN_TO)) {
    const from = cue.index + cue[0].length;
    const rest = text.slice(from, from + 160).split(/\n\n|[!?](?:\s|$)|\.\s+(?=\p{Lu})/u)[0] ?? '';
    const email = rest
      .match(EMAIL)
      ?.map(withoutDot)
      .find((one) => one.toLowerCase() !== senderAddress);
    const name = nameIn(email ? rest.slice(0, rest.indexOf(email)) : rest.slice(0, 60));
    if (email || name) return { ...(name && { name }), ...(email && { email }) };
  }
  return undefined;
}

function withoutDot(address: string): string {
  return address.replace(/[.'-]+$/, '');
}

/** The first name-like run of words; a single word only where little stands before it. */
export function nameIn(words: string): string | undefined {
  for (const match of words.matchAll(NAME)) {
    const folded = fold(match[0]);
    if (NO_NAME.test(folded) || DEPARTMENT.test(folded) || DAY_NAME.test(folded) || !/\p{Ll}/u.test(match[0])) continue;
    const name = match[0].replace(TITLE, '').replace(/[.'’-]+$/, '');
    if (name.includes(' ') || match.index <= 25) return name;
  }
  return undefined;
}
