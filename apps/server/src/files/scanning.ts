import type { Environment } from '../http/environment.ts';

/**
 * Looks into what was received while the scanner was away. Something found in it takes nothing back: it was received, and
 * stays kept from everybody; whoever runs the court reads of it in the log, and its cases are told (`scan-news.ts`).
 */
export async function scanNext({ files, scanner, log }: Environment): Promise<number> {
  if (scanner === null) return 0;
  const { scans } = files;
  const { againAfter } = scanner;
  const next = await scans.next();
  if (next === null) return 0;
  const { sha256 } = next;
  const isHere = async (file: typeof next): Promise<boolean> => {
    // Others come before it meanwhile, also where its place is away for now.
    await scans.later(sha256, againAfter);
    if (await files.isWhole(file)) return true;
    // The court has lost it, which says nothing of the file: nobody is told that it gave no verdict.
    log.error({ sha256 }, 'the bytes of a filed document are gone, and it cannot be scanned');
    return false;
  };
  if (!(await isHere(next))) return 0;
  const said = await files.atHand(sha256, (path) => scanner.scan(path));
  switch (said.outcome) {
    case 'clean':
      await scans.clean(sha256);
      return 1;
    case 'infected':
      log.error({ sha256, found: said.found }, 'malware was found in a file that was received');
      await scans.infected(sha256, said.found);
      return 1;
    case 'away':
      log.warn({ sha256, why: said.why }, 'a file could not be scanned and waits');
      // Of a scanner that is there and says nothing of this file it is not said that it is away.
      if (await scanner.answers()) await scans.silent(sha256, againAfter);
      return 0;
  }
}
