import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/*
 * Chinese is set with Chinese marks: ：（）， and not :(),. Every string of every Chinese catalogue is looked at, with
 * a sign in the place of what is put in, since that is as a rule a Chinese name or a number.
 */

const files = globSync([
  'packages/procedures/src/**/*.zh-CN.ts',
  'packages/procedures/src/shared/paper-titles.ts',
  'packages/ui/src/texts/zh-cn.ts',
  'apps/web/src/texts/*.ts',
  'apps/web/src/tools/texts.ts',
  'apps/server/src/texts/*.ts',
  'apps/server/src/ports/*.ts',
  'apps/server/src/demo/*.ts',
]).filter((file) => !/\.spec\.ts$|[./]en\.ts$/u.test(file));

/** Marks of the machine's own that stand beside Chinese and are right. */
const allowed = [
  // A court's number, a law's title or an address of the web quoted as it is typed.
  'https://',
];

const filled = '某';
const half = /[\p{Script=Han}）」”》]\s*[:;,?!()]|[:;,?!()]\s*[\p{Script=Han}（「“《]/u;

interface Said {
  readonly file: string;
  readonly text: string;
}

const isChinese = (file: string): boolean => /zh-CN\.ts$|zh-cn\.ts$|code-slip\.ts$/u.test(file);

/** In a file of both languages: below the key of Chinese, or with Chinese in it. */
function belowChinese(node: ts.Node, source: ts.SourceFile): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isPropertyAssignment(at) && at.name.getText(source).includes('zh')) return true;
    if (ts.isPropertyAssignment(at) && /^'?en'?$/u.test(at.name.getText(source))) return false;
    if (ts.isVariableDeclaration(at) && /zh$/iu.test(at.name.getText(source))) return true;
    if (ts.isVariableDeclaration(at) && /(^en|En)$/u.test(at.name.getText(source))) return false;
  }
  return false;
}

function stringsOf(file: string, text: string): readonly Said[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Said[] = [];
  const look = (node: ts.Node): void => {
    const written = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
    if (written || ts.isTemplateExpression(node)) {
      const said = written
        ? node.text
        : node.head.text + node.templateSpans.map(({ literal }) => filled + literal.text).join('');
      if (isChinese(file) || belowChinese(node, source)) found.push({ file, text: said });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

const faultsIn = (said: readonly Said[]): readonly string[] =>
  said
    .filter(({ text }) => half.test(allowed.reduce((left, one) => left.replaceAll(one, ''), text)))
    .map(({ file, text }) => `${file}: ${text}`);

describe('Chinese', () => {
  const said = files.flatMap((file) => stringsOf(file, readFileSync(file, 'utf8')));

  test('has no half-width mark beside its words, in any catalogue', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(said.length).toBeGreaterThan(2000);
    expect(faultsIn(said)).toEqual([]);
  });

  test('no screen puts a mark of its own between two texts: that is for the catalogues', () => {
    const own = /\$\{[^}]*\}(?:: | \(|\()\$\{/u;
    const screens = globSync(['apps/web/src/**/*.tsx', 'packages/ui/src/**/*.tsx']);
    expect(screens.length).toBeGreaterThan(80);
    expect(screens.filter((file) => own.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(own.test('`${t.remove}: ${name}`')).toBe(true);
  });

  test('a half-width mark is found where it is planted', () => {
    const planted = (text: string): number => faultsIn(stringsOf('planted.zh-CN.ts', text)).length;
    expect(planted("const a = '案号: 一';")).toBe(1);
    expect(planted("const a = '被告(法人)';")).toBe(1);
    expect(planted('const a = `${name} (${what})`;')).toBe(1);
    expect(planted("const a = '9:30，网址 https://court.example，公开';")).toBe(0);
    expect(
      faultsIn(stringsOf('both.ts', "const x = { en: 'a (甲)', 'zh-CN': '甲(乙)' };")),
    ).toEqual(['both.ts: 甲(乙)']);
  });
});
