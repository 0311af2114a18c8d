import { availableParallelism, cpus, loadavg, release } from 'node:os';
import { parseArgs } from 'node:util';
import type { Found } from './figure.ts';
import { long, quick, reached } from './figure.ts';
import { figures } from './figures.ts';
import { keep, table } from './report.ts';
import { Stage } from './stage.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `xiezhi bench [NAME…] [--long] [--keep]`: measures, prints, and with `--keep` writes what is published. */
export async function bench(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { long: { type: 'boolean' }, keep: { type: 'boolean' } },
  });
  const unknown = positionals.filter((name) => !figures.some((one) => one.name === name));
  if (unknown.length > 0) {
    say(`There is no figure ${unknown.join(', ')}. There are:`);
    for (const one of figures) say(`  ${one.name.padEnd(14)} ${one.summary}`);
    return 2;
  }
  const scale = values.long === true ? long : quick;
  const stage = await Stage.open();
  const found: Found[] = [];
  try {
    for (const one of figures) {
      if (positionals.length > 0 && !positionals.includes(one.name)) continue;
      say(`${one.name}: ${one.summary} …`);
      const lines = await one.run(stage, scale);
      if (values.keep === true)
        await keep({ at: new Date().toISOString(), machine: machine(), scale, found: lines });
      found.push(...lines);
      say(table(lines));
      for (const { notes } of lines) for (const note of notes) say(`  ${note}`);
    }
  } finally {
    await stage.close();
  }
  say(`\n${table(found)}`);
  return found.every(reached) ? 0 : 1;
}

/** What the ratios were measured on, without the machine's name. */
const machine = () => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  system: `${process.platform} ${release().split('-')[0] ?? ''}`,
  node: process.version,
  load: loadavg().map((one) => Math.round(one * 100) / 100),
});
