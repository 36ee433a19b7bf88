import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAutomatic } from '../../src/settings/keys';
import { repairSettings, settingsFor } from '../../src/settings/settings';

const ADDRESS = 'https://www.Harbour.example:8080/story';

test('the detector’s short question is answered as by all settings, whatever is stored', () => {
  const mode = fc.constantFrom<unknown>('automatic', 'on-click', 'sometimes', null, 7);
  const site = fc.oneof(
    fc.record({ state: fc.constantFrom<unknown>('on', 'off', 'perhaps', null) }, { requiredKeys: [] }),
    fc.constantFrom<unknown>(null, 'off', ['off']),
  );
  const old = fc.oneof(fc.record({ mode }, { requiredKeys: [] }), fc.constantFrom<unknown>(null, 'on-click', []));
  const items = fc.record(
    { 'set:mode': mode, settings: old, 'site:harbour.example:8080': site, 'site:other.example': site },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(items, (stored) => {
      expect(isAutomatic(stored, ADDRESS)).toBe(settingsFor(repairSettings(stored).settings, ADDRESS).automatic);
    }),
    { numRuns: 500 },
  );
});
