import type { VerbWords } from './verb-words';

export const GERMAN_VERBS: VerbWords = {
  we: 'ich|wir|habe|haben wir',
  they: '(?:sie|er)(?: hat| haben)?|hat',
  spoke:
    'möchte|möchten|will|wollen|wünscht|braucht|brauchen|sagt|sagte|fragt|fragte|bittet|interessiert|interesse|überlegt|meint|meldet sich',
  unreached:
    '(?:nicht|niemand(?:en)?|keinen?) (?:erreicht|da|drangegangen|abgehoben)|mailbox|anrufbeantworter|ging nicht (?:ran|dran)|geht nicht (?:ran|dran)|keine antwort|besetzt|niemand abgehoben|versucht (?:anzurufen|zu erreichen)',
  talk: 'telefoniert|(?:telefonat|anruf) (?:mit|von)|gesprochen|(?:sprach|redete) mit|geredet|hat (?:mich |uns )?(?:zurückgerufen|angerufen)|rief (?:mich |uns )?(?:zurück|an)|zurückgerufen',
  call: 'angerufen',
  mail: '(?:e-?mail|mail|angebot|preisliste|unterlagen|prospekt)(?: \\w+)? (?:geschickt|geschrieben|gesendet|verschickt|raus)|gemailt|angemailt',
  linkedin:
    '(?:linkedin[- ])?nachricht(?: (?:auf|über|per) linkedin)? (?:geschickt|geschrieben|gesendet)|auf linkedin (?:an)?geschrieben',
  answer:
    '(?:hat )?(?:geantwortet|zurückgeschrieben)|(?:antwort|e-?mail|mail|nachricht)(?: \\w+)? (?:bekommen|erhalten)|(?:antwort|mail) von|antwortete',
  meeting: 'getroffen|(?:treffen|besprechung|mittagessen|kaffee) mit|besucht|(?:war|waren) (?:bei|essen|vor ort)',
  planned: '(?:termin|besprechung|meeting|besuch|treffen)(?: bei| am| um)?',
  fair: '(?:auf|an) der messe(?: getroffen| gesprochen)?|messe(?:gespräch|kontakt)|am (?:messe)?stand',
  booked:
    '(?:termin|demo|treffen|besuch|meeting)(?: \\w+){0,3} (?:vereinbart|gebucht|ausgemacht|abgemacht|fixiert)|verabredet',
  quote:
    '(?:angebot|preis|preise|preisliste|offerte)(?: \\w+){0,2} (?:angefragt|gewünscht|angefordert|verlangt)|(?:bat|bittet|fragte|gefragt) (?:um|nach) (?:ein |einem |dem )?(?:angebot|preis|preisen)|preisanfrage|angebotsanfrage',
  question: '(?:fragte|gefragt) nach|hat gefragt|hatte fragen|nachgefragt',
  budget: '(?:über|vom) (?:das )?budget gesprochen|budget besprochen',
  click: '(?:hat )?(?:auf den link )?geklickt',
  newsletter: 'newsletter (?:abonniert|bestellt)|für den newsletter angemeldet',
  event: '(?:zum|zur|für (?:das|den|die)) (?:webinar|workshop|veranstaltung|event) angemeldet|angemeldet',
  download: 'heruntergeladen',
  form: '(?:kontakt)?formular (?:ausgefüllt|geschickt)',
  reaction: 'hat (?:\\w+ )?(?:geliked|geliket|geteilt)|geliked|geliket',
  connection: 'vernetzt|(?:kontakt)?anfrage (?:angenommen|akzeptiert)',
  comment: 'kommentiert',
};
