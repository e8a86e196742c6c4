/** Names of the months in folded text, January first: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Nordic, Russian. */
const MONTHS: readonly string[] = [
  'jan(?:\\.|uary|uar|uari|vier)?|janner|enero|janeiro|gennaio|genn?|stycz(?:en|nia)|январ[яь]',
  'feb(?:\\.|ruary|ruar|ruari|braio|rero)?|fevr?(?:\\.|ier|ereiro)?|lut(?:y|ego)|феврал[яь]',
  'mar(?:\\.|ch|s|z|zo|co|zec|ca)?|marz(?:ec|ca)|maart|mrt|mart[ai]?|март[а]?',
  'apr(?:\\.|il|ile)?|avr(?:\\.|il)?|abr(?:\\.|il)?|kwie(?:cien|tnia)|апрел[яь]',
  'may|mai|mayo|maio|maggio|magg?|mei|maj[a]?|ма[яй]',
  'june?|jun(?:\\.|i|io|ho)?|juin|giugno|giu|czerw(?:iec|ca)|июн[яь]',
  'july?|jul(?:\\.|i|io|ho)?|juil(?:\\.|let)?|luglio|lug|lip(?:iec|ca)|июл[яь]',
  'aug(?:\\.|ust|usti|ustus)?|aout|ago(?:\\.|sto)?|sier(?:pien|pnia)|август[а]?',
  'sept?(?:\\.|ember|embre|tiembre|iembre)?|set(?:\\.|embro|tembre|iembre)?|wrze(?:sien|snia)|сентябр[яь]',
  'o[ck]t(?:\\.|ober|obre|ubre|obro)?|out(?:ubro)?|ott(?:\\.|obre)?|pazdziernik[a]?|октябр[яь]',
  'nov(?:\\.|ember|embre|iembre|embro)?|listopad[a]?|ноябр[яь]',
  'de[cz](?:\\.|ember|embre|embro)?|dic(?:\\.|iembre|embre)?|grud(?:zien|nia)|декабр[яь]',
];

/** Names of the days, Sunday first, as `Date.getUTCDay` counts. */
const WEEKDAYS: readonly string[] = [
  'sunday|sonntag|dimanche|domingo|domenica|zondag|niedziel[aei]|sondag|воскресень[ея]',
  'monday|montag|lundi|lunes|segunda(?:-feira)?|lunedi|maandag|poniedzial(?:ek|ku)|mandag|понедельник[а]?',
  'tuesday|dienstag|mardi|martes|terca(?:-feira)?|martedi|dinsdag|wtor(?:ek|ku)|tisdag|tirsdag|вторник[а]?',
  'wednesday|mittwoch|mercredi|miercoles|quarta(?:-feira)?|mercoledi|woensdag|srod[aey]|onsdag|сред[ауы]',
  'thursday|donnerstag|jeudi|jueves|quinta(?:-feira)?|giovedi|donderdag|czwart(?:ek|ku)|torsdag|четверг[а]?',
  'friday|freitag|vendredi|viernes|sexta(?:-feira)?|venerdi|vrijdag|piat(?:ek|ku)|fredag|пятниц[ауы]',
  'saturday|samstag|sonnabend|samedi|sabado|sabato|zaterdag|sobot[ay]|lordag|суббот[ауы]',
];

export const MONTH = MONTHS.join('|');
export const WEEKDAY = WEEKDAYS.join('|');

/** 1 to 12. */
export function monthOf(word: string): number {
  return MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`).test(word)) + 1;
}

/** 0 to 6, Sunday first. */
export function weekdayOf(word: string): number {
  return WEEKDAYS.findIndex((names) => new RegExp(`^(?:${names})$`).test(word));
}
