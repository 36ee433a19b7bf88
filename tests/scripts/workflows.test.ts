/** The workflows cannot be run here; what can be checked is. `npm run release -- --rehearsal` is their longest step. */
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';

const FOLDER = '.github/workflows';
const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(fs.readdirSync(FOLDER))('%s', (file) => {
  const text = fs.readFileSync(`${FOLDER}/${file}`, 'utf8');

  test('pins every action by commit and says which release that is', () => {
    const used = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(used.length).toBeGreaterThan(1);
    for (const line of used) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('reads by default; who may write is said job by job', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
  });

  test('puts nothing of an event into a shell command', () => {
    const commands = text.split('\n').filter((line) => /^\s+(?:- )?run:/.test(line) || /^ {10}\S/.test(line));
    const risky = commands.filter((line) => /\$\{\{/.test(line) && !/^\s+[A-Z_]+: /.test(line));
    expect(risky).toEqual([]);
  });

  test('calls npm scripts that exist', () => {
    const called = [...text.matchAll(/npm (?:run )?(?:-s |--silent )?([\w:-]+)/g)].map((match) => match[1] ?? '');
    for (const name of called) if (!['ci', 'audit'].includes(name)) expect(Object.keys(scripts)).toContain(name);
  });
});
