import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the demo court lies that the journeys of one run copy, once the first of them has filled it. */
    readonly demoFolder: string;
  }
}

/** A folder for the whole run of the journeys; it is gone with it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-demo-'));
  await chmod(folder, 0o711);
  project.provide('demoFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
