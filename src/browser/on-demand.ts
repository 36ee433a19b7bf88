/** Scripts that a page gets when it needs them; each leaves what it is for in our world. */
import { type ScriptOnDemand, sendPersistently } from './messages';

/**
 * What one of the scripts on demand leaves in our world, put into this page if it is not there yet.
 * @param find looks for it @throws when it cannot be put into this page
 */
export async function loaded<T>(script: ScriptOnDemand, find: () => T | undefined): Promise<T> {
  if (find() === undefined) await sendPersistently('load', { script });
  const found = find();
  if (found === undefined) throw new Error(`${script}.js did not run`);
  return found;
}
