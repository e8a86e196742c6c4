/** Source of everything that is read in Sales Navigator: reported by others, seen on no capture. */
export const UNPROVEN = 'data-anonymize, unproven';

/** Somebody's name, marked for screenshots that hide names. */
export const salesName = '[data-anonymize="person-name"]';
