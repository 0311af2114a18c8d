import { Ajv2020 } from 'ajv/dist/2020.js';
import { catalogue } from '@xiezhi/procedures';
import { expect, test } from 'vitest';
import { openApi } from './openapi.ts';

const contract = openApi(catalogue, 'en');
const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: { binary: true, 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) },
});
ajv.addSchema(contract, 'contract');

interface Example {
  readonly at: string;
  readonly value: unknown;
}

/** Every schema of the document that has an example beside it, by its JSON pointer. */
function examplesIn(node: unknown, at: string): readonly Example[] {
  if (typeof node !== 'object' || node === null) return [];
  const here =
    'schema' in node && 'example' in node ? [{ at: `${at}/schema`, value: node.example }] : [];
  return [
    ...here,
    ...Object.entries(node).flatMap(([key, inside]) =>
      key === 'example' || key === 'schema'
        ? []
        : examplesIn(
            inside,
            `${at}/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`,
          ),
    ),
  ];
}

const breachesOf = ({ at, value }: Example): readonly string[] => {
  const valid = ajv.getSchema(`contract#${at}`);
  if (valid === undefined) return [`${at}: no schema`];
  return valid(value) === true
    ? []
    : (valid.errors ?? []).map(
        ({ instancePath, message = '', params }) =>
          `${decodeURIComponent(at)}: ${instancePath} ${message} ${JSON.stringify(params)}`,
      );
};

const examples = examplesIn(contract.paths, '/paths');

test('what the contract gives as an example is what the contract asks for: every request and every answer', () => {
  expect(examples.length).toBeGreaterThan(catalogue.commands.length);
  expect(examples.flatMap(breachesOf)).toEqual([]);
  // Some two thousand examples, each by a schema that is made for it: slow where others run beside.
}, 90_000);

test('an example that is none is found', () => {
  const one = examples.find(({ at }) => at.includes('requestBody'));
  expect(one && breachesOf({ at: one.at, value: {} })).not.toEqual([]);
});
