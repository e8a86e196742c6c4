import { defineUnlistedScript } from '#imports';
import { censor } from '../page/censored-snapshot';

/** Runs once when the rep asks for a report; its result is all that leaves the page. */
export default defineUnlistedScript(() => censor(document));
