import { catalogue } from '@xiezhi/procedures';
import { fields, filingInsisted } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { maxEntryBytes, oversized } from './entry-size.ts';

const entry = (note: string) => filingInsisted.make({ shared: { note } });
/** A Chinese character is one unit of a string and three bytes of UTF-8; nothing else takes more for a unit. */
const bytesOfCharacter = 3;

describe('how much one entry holds', () => {
  test.each(catalogue.commands.map((one) => [one.name, one] as const))(
    '%s: the longest texts its form lets through fit into one entry',
    (_name, command) => {
      const characters = Object.values(command.input.shape)
        .map((schema) => fields.fieldMeta(schema as never)?.maxLength ?? 0)
        .reduce((sum, one) => sum + one, 0);
      expect(characters * bytesOfCharacter).toBeLessThan(maxEntryBytes * 0.75);
    },
  );

  test('what is larger is not entered, and the answer says the limit and where to bring it', () => {
    expect(oversized([entry('由'.repeat(170_000))])).toBeNull();
    expect(oversized([entry('短'), entry('由'.repeat(175_000))])).toMatchObject({
      code: 'docket/entry-too-large',
      ground: { kind: 'technical' },
      facts: { kilobytes: 512 },
    });
  });
});
