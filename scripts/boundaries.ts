import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import rules from '../.dependency-cruiser.mjs';

/** Fewer modules than this, and the tool did not see the house: versions of its parser have read nothing and passed. */
export const fewestModules = 350;

const root = resolve(import.meta.dirname, '..');

export interface Inspection {
  readonly modules: number;
  readonly violations: readonly { readonly rule: string; readonly text: string }[];
}

/** Checks `packages` and `apps` below a folder against the rules of the house. */
export async function inspect(folder: string): Promise<Inspection> {
  const { options, forbidden } = rules;
  const { output } = await cruise(
    ['packages', 'apps'].filter((name) => existsSync(resolve(folder, name))),
    { ...options, ruleSet: { forbidden }, validate: true, baseDir: folder },
    undefined,
    { tsConfig: extractTSConfig(resolve(root, 'tsconfig.lint.json')) },
  );
  const { summary, modules } = output as ICruiseResult;
  return {
    modules: modules.filter((one) => /^(packages|apps)\//.test(one.source)).length,
    violations: summary.violations.map((one) => ({
      rule: one.rule.name,
      text: `${one.from} → ${one.cycle?.map((step) => step.name).join(' → ') ?? one.to}`,
    })),
  };
}

export const ruleNames: readonly string[] = rules.forbidden.map((rule) => rule.name);

/** What each rule is for, for the person whose import it stopped. */
const comments = new Map<string, string>(rules.forbidden.map((rule) => [rule.name, rule.comment]));

if (import.meta.main) {
  const { modules, violations } = await inspect(root);
  for (const { rule, text } of violations) {
    process.stdout.write(`${rule}: ${text}\n  ${comments.get(rule) ?? ''}\n`);
  }
  process.stdout.write(`${String(modules)} modules, ${String(violations.length)} violations\n`);
  if (modules < fewestModules) {
    process.stdout.write(
      `That is too few: at least ${String(fewestModules)} were expected below ${relative(process.cwd(), root) || '.'}.\n`,
    );
  }
  process.exitCode = violations.length > 0 || modules < fewestModules ? 1 : 0;
}
