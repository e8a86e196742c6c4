/** What jobs are called in the languages of most team pages; a word of another kind is no job. */
const ROLE =
  /(?<![\p{L}\p{M}])(?:c[a-z]o|vp|svp|evp|chief|president|vice[- ]president|chair(?:man|woman|person)?|(?:co-?)?founder|owner|partner|principal|director|managing director|head of|head|lead|manager|engineer|developer|designer|architect|analyst|consultant|advis[eo]r|accountant|controller|assistant|associate|specialist|coordinator|buyer|sales|recruiter|scientist|researcher|professor|lecturer|editor|counsel|lawyer|officer|secretary|treasurer|representative|strategist|technician|geschäftsführer(?:in)?|geschäftsführung|leiter(?:in)?|leitung|vertrieb|einkauf|einkäufer(?:in)?|entwickler(?:in)?|ingenieur(?:in)?|berater(?:in)?|gründer(?:in)?|inhaber(?:in)?|vorstand|prokurist(?:in)?|assistenz|sachbearbeiter(?:in)?|referent(?:in)?|directeur|directrice|responsable|gérant(?:e)?|fondateur|fondatrice|ingénieur(?:e)?|président(?:e)?|chargée? d[e'’]|jefe|jefa|director|directora|gerente|fundador(?:a)?|ingenier[oa]|diretor(?:a)?|engenheir[oa]|sócio|sócia|direttore|direttrice|titolare|amministratore|ingegnere|fondatore|fondatrice|oprichter|eigenaar|directielid|adviseur|verkoop|inkoper|projectleider|ingenjör|chef|säljare|grundare|vd|direktør|sælger|salgschef|grunnlegger|dyrektor|kierownik|prezes|założyciel(?:ka)?|inżynier|ředitel(?:ka)?|jednatel(?:ka)?)(?![\p{L}\p{M}])/iu;
const LONGEST = 80;
const MOST_WORDS = 9;

/** The first of these lines, if it says what somebody does; a sentence says something else. */
export function roleIn([line]: readonly string[]): string | undefined {
  if (!line || line.length > LONGEST || /[.!?:@]$|@|:\/\//.test(line) || line.split(/\s+/).length > MOST_WORDS)
    return undefined;
  return ROLE.test(line) ? line : undefined;
}
