import { defineUnlistedScript } from '#imports';
import { companyReader } from '../linkedin.content/company-reader';
import { putOnShelf } from '../page/reader-shelf';

export default defineUnlistedScript(() => putOnShelf('linkedin-company', { readers: [companyReader] }));
