/** The fields of a profile that the rep sees before saving, beside the name. */
export const READ_FIELDS = ['headline', 'jobTitle', 'companyName', 'location'] as const;

export type ReadField = (typeof READ_FIELDS)[number];
