import { foldedWords } from '../search-words';
import type { Stage } from '../stage';

/** Whom something is for; an empty list says nothing, and so fits everybody. */
interface Audience {
  stages: readonly Stage[];
  personas: readonly string[];
}

/** Who is meant. */
export interface Addressee {
  stage?: Stage | undefined;
  persona?: string | undefined;
  jobTitle?: string | undefined;
}

/** What speaks for it, and whether nothing speaks against it. */
export interface AudienceFit {
  fits: boolean;
  stage: boolean;
  /** The persona that fits. */
  persona?: string;
}

/** Does something for an audience fit somebody? A persona fits by its own name, or when the job title has all its words. */
export function audienceFit({ stages, personas }: Audience, who: Addressee): AudienceFit {
  const stage = who.stage !== undefined && stages.includes(who.stage);
  const persona = personas.find((one) => isOfPersona(one, who));
  const against = (stages.length > 0 && who.stage && !stage) || (personas.length > 0 && isKnown(who) && !persona);
  return { fits: !against, stage, ...(persona !== undefined && { persona }) };
}

const isKnown = ({ persona, jobTitle }: Addressee): boolean => persona !== undefined || jobTitle !== undefined;

function isOfPersona(wanted: string, { persona, jobTitle }: Addressee): boolean {
  const words = foldedWords(wanted);
  if (persona !== undefined && foldedWords(persona).join(' ') === words.join(' ')) return true;
  const title = new Set(foldedWords(jobTitle ?? ''));
  return words.length > 0 && words.every((word) => title.has(word));
}
