import { defineUnlistedScript } from '#imports';
import { contactInfoReader } from '../linkedin.content/contact-info-reader';
import { putOnShelf } from '../page/reader-shelf';

export default defineUnlistedScript(() => putOnShelf('linkedin-contact-info', { readers: [contactInfoReader] }));
