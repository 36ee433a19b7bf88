import { h, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { FileButton } from '../../src/options/file-button';

afterEach(() => render(null, document.body));

test('the same file can be chosen twice: it may have been mended meanwhile', async () => {
  const names: string[] = [];
  const chosen = async (file: File) => void names.push(file.name);
  render(h(FileButton, { label: 'Import', accept: '.json', chosen }), document.body);
  const input = document.querySelector('input');
  if (!input) throw new Error('no input');
  const values: string[] = [];
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'settings.json')] });
  Object.defineProperty(input, 'value', { set: (value: string) => values.push(value) });
  for (const _ of [1, 2]) input.dispatchEvent(new Event('change'));
  await Promise.resolve();
  expect(names).toEqual(['settings.json', 'settings.json']);
  expect(values).toEqual(['', '']);
});
