import { configure } from '@testing-library/dom';

// A loaded machine is slow, not wrong: what is looked for may take its time to appear.
configure({ asyncUtilTimeout: 15_000 });
