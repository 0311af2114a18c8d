/** A reader that its file has taken over: it says whatever stands in the file. */
import { readFileSync, writeSync } from 'node:fs';

process.stdin
  .once('data', (order) => {
    const { path } = JSON.parse(String(order)) as { path: string };
    const said = Buffer.concat([Buffer.from('{"is":"ready"}\n'), readFileSync(path)]);
    for (let at = 0; at < said.length;) at += writeSync(3, said, at);
  })
  .on('end', () => process.exit(0));
