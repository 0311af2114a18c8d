import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fewestModules, inspect, ruleNames } from '../../scripts/boundaries.ts';

const planted = join(import.meta.dirname, 'planted');
const root = join(import.meta.dirname, '..', '..');

describe('boundaries between the rooms', () => {
  test('the house keeps all of them, and the tool saw the house', async () => {
    const { modules, violations } = await inspect(root);
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(fewestModules);
    // A thousand modules are read; beside other work that takes a while.
  }, 120_000);

  test.each(ruleNames)('%s: its planted violation is caught', async (rule) => {
    const folder = join(planted, rule);
    expect(existsSync(folder), `plant a violation in ${folder}`).toBe(true);
    const { violations } = await inspect(folder);
    expect(violations.map((one) => one.rule)).toContain(rule);
  });
});
