/**
 * Makes the schemas of what the API answers from the types of the contract: `packages/contract/src/answers.schema.json`.
 *
 *   node scripts/answers.mjs           writes the file
 *   node scripts/answers.mjs --check   writes nothing; fails when the file is not what the types say
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { format } from 'prettier';

const contract = fileURLToPath(new URL('../packages/contract/', import.meta.url));
const target = `${contract}src/answers.schema.json`;

const { definitions } = createGenerator({
  path: `${contract}src/index.ts`,
  tsconfig: `${contract}tsconfig.json`,
  type: '*',
  expose: 'export',
  // The types are checked where all types are.
  skipTypeCheck: true,
}).createSchema('*');
const made = JSON.stringify(definitions)
  .replaceAll('#/definitions/', '#/components/schemas/')
  // `CaseSpaceDto` is `CaseSpace` to whoever reads the API.
  .replaceAll(/(\w)Dto"/g, '$1"');
const written = await format(made, { parser: 'json', printWidth: 100 });

if (!process.argv.includes('--check')) writeFileSync(target, written);
else if (readFileSync(target, 'utf8') !== written) {
  console.error('answers.schema.json is not what the types say: node scripts/answers.mjs');
  process.exitCode = 1;
}
