import { setUp } from './set-up.mjs';
import { runNode, toolPath } from './tool.mjs';

const wanted = process.argv.slice(2);

/** A browser window needs somewhere to be; on Linux without a display the demo walks by itself instead. */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (!hasDisplay && !wanted.includes('--headless')) {
  console.log('There is no display here: walking the main path without a window, as with npm start -- --headless.');
  wanted.push('--headless');
}

const browser = await setUp();
const built = await runNode(['tests/support/build-test.mjs']);
process.exitCode =
  built || (await runNode([toolPath('tsx'), 'tests/support/demo.ts', ...wanted], { TWOWAY_BROWSER: browser }));
