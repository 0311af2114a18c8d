import { readFileSync } from 'node:fs';
import { keccak_256 } from '@noble/hashes/sha3.js';
import solc from 'solc';
import { expect, test } from 'vitest';
import { anchoredTopic, contractCode, contractSelectors, contractSettings } from './contract.ts';

interface Compiled {
  readonly errors?: readonly { readonly formattedMessage: string }[];
  readonly contracts: Readonly<
    Record<
      string,
      Record<
        string,
        { evm: { bytecode: { object: string }; methodIdentifiers: Record<string, string> } }
      >
    >
  >;
}
// The compiler's own types are empty.
const compiler = solc as { version: () => string; compile: (input: string) => string };

test('The contract’s code is what its source gives when it is compiled anew, and nothing else', () => {
  const name = 'CheckpointAnchor';
  const content = readFileSync(new URL(`../../contract/${name}.sol`, import.meta.url), 'utf8');
  const { compiler: version, ...settings } = contractSettings;
  expect(compiler.version()).toBe(`${version}.Emscripten.clang`);
  const outputSelection = { '*': { '*': ['evm.bytecode.object', 'evm.methodIdentifiers'] } };
  const asked = {
    language: 'Solidity',
    sources: { [name]: { content } },
    settings: { ...settings, outputSelection },
  };
  const { errors, contracts } = JSON.parse(compiler.compile(JSON.stringify(asked))) as Compiled;
  expect(errors).toBeUndefined();
  const { bytecode, methodIdentifiers } = contracts[name]![name]!.evm;
  expect(contractCode).toBe(`0x${bytecode.object}`);
  const named = Object.entries(methodIdentifiers).map(([signature, selector]) => [
    signature.slice(0, signature.indexOf('(')),
    `0x${selector}`,
  ]);
  expect(Object.fromEntries(named)).toEqual(contractSelectors);
  const event = keccak_256(Buffer.from('Anchored(address,bytes32,bytes32,uint64,uint256)'));
  expect(anchoredTopic).toBe(`0x${Buffer.from(event).toString('hex')}`);
}, 60_000);
