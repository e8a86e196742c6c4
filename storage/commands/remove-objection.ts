import { changeDeal, requireChange } from '../change-deal';
import { StorageFailure } from '../storage-failure';

/** Takes an objection, with its answer, off a deal. Throws `gone`. */
export async function removeObjection(dealId: string, objectionId: string): Promise<{ eventId: string }> {
  const changed = await changeDeal(dealId, {
    event: { type: 'dealSaved' },
    patch: ({ objections = [] }) => {
      const left = objections.filter(({ id }) => id !== objectionId);
      if (left.length === objections.length) throw new StorageFailure({ code: 'gone', detail: 'objections' });
      return { objections: left.length > 0 ? left : undefined } as { objections?: typeof left };
    },
  });
  return requireChange(changed);
}
