import { db } from '../db';
import { bestFitFirst, type TemplateFit, type TemplateWish } from '../model/template/template-fit';
import { read } from '../read';

/** The templates that are not put away: what fits the wish first, then by name. */
export function templateList(wish: TemplateWish = {}): Promise<TemplateFit[]> {
  return read(async () => {
    const all = await db.templates.toArray();
    const offered = all.filter(({ archivedAt }) => archivedAt === undefined);
    return bestFitFirst(offered, wish);
  });
}
