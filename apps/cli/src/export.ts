import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exportCase } from '@xiezhi/server';

const usage = `Say which case, for whom and where to: xiezhi export CASE --as PERSON -o case.zip [--data DIR]
CASE is a case number, or the id of a case. PERSON is the id of an account, or the mobile or identity number by which
somebody signs in: the copy holds what that person may read, and commitments for the rest.
`;

/** Writes a copy of a case as one person may read it, which proves itself. */
export async function exportHere(argv: readonly string[]): Promise<number> {
  const word = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { as: word, output: { ...word, short: 'o' }, data: word },
  });
  const [caseAsked] = positionals;
  if (caseAsked === undefined || values.as === undefined || values.output === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const target = resolve(values.output);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const done = await exportCase(
    resolve(values.data ?? 'data'),
    { caseAsked, personAsked: values.as, target },
    say,
  );
  for (const remark of done.remarks) say(remark);
  process.stdout.write(
    `${target}: ${String(done.entries)} entries, ${String(done.files)} files, ${String(done.bytes)} bytes. Check it with xiezhi verify.\n`,
  );
  return 0;
}
