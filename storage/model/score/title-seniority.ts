import { foldedWords } from '../search-words';
import { z } from '../z';

/** What a job title says of its owner: decides for the company, leads a part of it, works in it. */
export const senioritySchema = z.enum(['decides', 'leads', 'works']);
export type Seniority = z.infer<typeof senioritySchema>;

const words = (list: string): ReadonlySet<string> => new Set(foldedWords(list));

/** Titles in English, German, French, Spanish, Portuguese, Italian, Dutch; accents are folded. */
const DECIDES = words(
  'ceo cfo cto coo cmo cio ciso cro cpo chief founder cofounder owner president partner geschäftsführer geschäftsführerin inhaber ' +
    'inhaberin vorstand gründer gründerin pdg dirigeant fondateur fondatrice gérant gérante propietario propietaria fundador ' +
    'fundadora sócio titolare fondatore fondatrice eigenaar oprichter directeur-grootaandeelhouder',
);
const LEADS = words(
  'head director vp lead manager leiter leiterin leitung direktor direktorin directeur directrice responsable chef directora ' +
    'jefe jefa gerente diretor diretora direttore direttrice responsabile hoofd manager teamleiter abteilungsleiter',
);
/** They serve somebody who decides, or are one in name only. */
const SERVES = words(
  'assistant assistent assistentin assistente asistente office account project product key community',
);

/** The seniority that a job title names in plain words; `undefined` without a title. */
export function titleSeniority(jobTitle: string | undefined): Seniority | undefined {
  if (!jobTitle) return undefined;
  const said = foldedWords(jobTitle);
  const has = (list: ReadonlySet<string>) => said.some((word) => list.has(word));
  const isVice = said.includes('vice');
  if (has(SERVES)) return 'works';
  if (has(DECIDES) && !isVice) return 'decides';
  return has(LEADS) || isVice ? 'leads' : 'works';
}
