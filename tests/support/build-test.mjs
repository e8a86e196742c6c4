import { runNode, toolPath } from './tool.mjs';

// Same code as what ships; wxt.config.ts grants the hosts and registers the content scripts when it sees this variable.
process.exitCode = await runNode([toolPath('wxt'), 'build'], { TWOWAY_BUILD: 'test' });
