import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chainsAsTheyAre, deployOn } from '@xiezhi/server';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** How the chains of `anchors.json` stand; with --deploy puts the contract onto one of them. @returns the exit code. */
export async function anchorHere(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string' }, deploy: { type: 'string' } },
  });
  const data = resolve(values.data ?? 'data');
  try {
    if (values.deploy !== undefined) {
      const contract = await deployOn(data, values.deploy);
      say(`The contract is at ${contract}. Write it into anchors.json:`);
      say(`  "contract": "${contract}"`);
      return 0;
    }
    const chains = await chainsAsTheyAre(data);
    if (chains.length === 0) say(`There is no chain in ${data}/anchors.json.`);
    for (const { name, keeper, balance, contract, size } of chains) {
      say(`${name}: the court is ${keeper}, and has ${String(balance)} of the smallest unit there`);
      say(
        contract === null || size === null
          ? `  no contract yet: xiezhi anchor --deploy ${name}`
          : `  contract ${contract}, shown ${String(size)} entries so far`,
      );
    }
    return 0;
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    return 1;
  }
}
