import type { VerbWords } from './verb-words';

export const ITALIAN_VERBS: VerbWords = {
  we: 'io|ho|abbiamo|noi',
  they: '(?:lei|lui|loro)(?: ha| hanno| mi ha)?|mi ha|ci ha|ha',
  spoke:
    'vuole|vogliono|vorrebbe|chiede|ha chiesto|dice|ha detto|serve|ha bisogno|interessat[oa]|ci pensa|valuta|deciderà',
  unreached:
    "nessuna risposta|non (?:risponde|ha risposto|raggiungibile|trovat[oa]|raggiunt[oa])|segreteria(?: telefonica)?|nessuno (?:risponde|ha risposto|c'era)|occupato|lasciato (?:un )?messaggio",
  talk: '(?:parlato|sentit[oa])(?: (?:con|al telefono))?|(?:mi|ci) ha (?:chiamat[oa]|richiamat[oa]|telefonato)|(?:telefonata|chiamata|colloquio) (?:con|di|da)|al telefono con',
  call: 'telefonato(?: a)?|chiamat[oa]|chiamai|richiamat[oa]',
  mail: "(?:inviat[oa]|mandat[oa]|spedit[oa]|scritto)(?: \\w+)? ?(?:un'|una |un |il |la |l'|i )?(?:e-?mail|mail|offerta|preventivo|prezzi|listino|catalogo|proposta)|(?:e-?mail|mail|offerta|preventivo) (?:inviat[oa]|mandat[oa])",
  linkedin:
    '(?:inviato|mandato|scritto)(?: \\w+)? (?:un )?(?:messaggio|inmail)(?: su linkedin)?|messaggio(?: linkedin)? (?:inviato|mandato)|scritto su linkedin',
  answer:
    "(?:ha |mi ha )?risposto|mi ha scritto|ricevut[oa] (?:una |un |la |un')?(?:risposta|e-?mail|mail|messaggio)|risposta (?:di|da|ricevuta)",
  meeting:
    'incontrat[oa]|incontro con|riunione con|(?:pranzo|pranzato|caffè|cena) con|visitat[oa]|conosciut[oa]|ci siamo (?:visti|incontrati)',
  planned: '(?:riunione|appuntamento|visita|demo|incontro)(?: a| da)?',
  fair: '(?:incontrat[oa] |parlato |conosciut[oa] )?(?:\\w+ )?(?:in fiera|alla fiera|allo stand)',
  booked:
    "(?:fissat[oa]|prenotat[oa]|concordat[oa]|organizzat[oa]) (?:un |una |la |un')?(?:riunione|appuntamento|demo|chiamata|visita|incontro|call)|(?:riunione|appuntamento|demo|chiamata|visita|incontro|call) (?:fissat[oa]|prenotat[oa]|confermat[oa]|concordat[oa])",
  quote:
    "(?:ha )?chiesto (?:un |il |i |l'|un')?(?:preventivo|prezzo|prezzi|offerta|listino|quotazione)|richiesta di (?:preventivo|offerta)",
  question: '(?:ha )?(?:chiesto|domandato)(?: di| se| come| informazioni)?|aveva domande',
  budget: '(?:parlato|discusso) (?:di|del) budget',
  click: '(?:ha )?cliccato(?: sul link)?',
  newsletter: '(?:si è )?iscritt[oa] alla newsletter',
  event: '(?:si è )?(?:iscritt[oa]|registrat[oa])(?: al webinar)?',
  download: '(?:ha )?scaricato',
  form: '(?:ha )?compilato il (?:modulo|form)',
  reaction: '(?:ha )?(?:messo mi piace|condiviso)|gli è piaciuto',
  connection: "(?:ha )?accettato (?:la |il |l'|il mio )?(?:invito|richiesta|collegamento)|collegat[oi] su linkedin",
  comment: '(?:ha )?commentato',
};
