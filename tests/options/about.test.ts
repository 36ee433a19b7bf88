import fs from 'node:fs';
import { expect, test } from 'vitest';
import { INGREDIENTS, shippedIngredients } from '../../src/data/ingredients';

const { dependencies, devDependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;

test('everything that ships is named with its licence, and nothing else', () => {
  const shipped = [...Object.keys(dependencies ?? {}), '@adguard/dnr-rulesets'];
  expect(INGREDIENTS.map((item) => item.package).sort()).toEqual(shipped.sort());
  for (const { version } of shippedIngredients({ ...devDependencies, ...dependencies })) expect(version).toMatch(/^\d/);
});

test.each(INGREDIENTS.filter((item) => fs.existsSync(`node_modules/${item.package}/package.json`)))(
  '$package has the licence that is shown',
  ({ package: name, licence }) => {
    const { license } = JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { license: string };
    const names = (text: string) =>
      text
        .replace(/[()]/g, '')
        .split(/ OR | \/ /)
        .sort();
    if (name !== '@adguard/dnr-rulesets') expect(names(licence)).toEqual(names(license));
  },
);
