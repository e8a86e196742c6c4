import { ensureBrowser } from './ensure-browser.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { runNode, toolPath } from './tool.mjs';

const OLDEST_NODE = 20;

/**
 * Brings a fresh clone to where everything runs: packages, WXT's generated types, a browser. Quick when it is all there.
 * @returns {Promise<string>} the browser's executable
 */
export async function setUp() {
  const [major] = process.versions.node.split('.');
  if (Number(major) < OLDEST_NODE)
    throw new Error(`Twoway needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`);
  await installDependencies();
  if ((await runNode([toolPath('wxt'), 'prepare'])) !== 0) throw new Error('wxt prepare failed: see its words above.');
  return ensureBrowser();
}
