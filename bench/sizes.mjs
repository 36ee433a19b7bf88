/** Bytes of what ships. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { CHROME_BUILD } from '../scripts/lib/extension.mjs';

export function packageSizes(build = CHROME_BUILD) {
  const files = fs
    .readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const size = (file) => fs.statSync(file).size;
  const code = files.filter((file) => file.endsWith('.js'));
  const of = (name) => (fs.existsSync(path.join(build, name)) ? size(path.join(build, name)) : 0);
  return {
    detector: of('detect.js'),
    article: of('article.js'),
    background: of('background.js'),
    allCode: code.reduce((sum, file) => sum + size(file), 0),
    unpacked: files.reduce((sum, file) => sum + size(file), 0),
    // Deflated file by file, as in the package; names and headers come on top.
    packed: files.reduce((sum, file) => sum + zlib.deflateRawSync(fs.readFileSync(file), { level: 9 }).length, 0),
  };
}
