import * as z from 'zod';

// zod probes `new Function` at its first parse; an extension page's CSP reports that as a violation.
z.config({ jitless: true });

export { z };
