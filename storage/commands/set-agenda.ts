import { changeFollowUp } from '../change-follow-up';
import { z } from '../model/z';
import { parseInput } from '../parse-input';

const agendaSchema = z.array(z.string().trim().min(1).max(300)).max(20);

/** Writes what to go through in a meeting; an empty agenda is kept as such. Throws `gone`, `invalid`. */
export async function setAgenda(followUpId: string, agenda: string[]): Promise<{ eventId: string }> {
  const points = parseInput(agendaSchema, agenda);
  return changeFollowUp('agendaSet', followUpId, () => ({ agenda: points }));
}
