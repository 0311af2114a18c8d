/**
 * The parts of the procedures that carry law, read from their sources: rules, commands, reactions; the articles each
 * names, the refusals it gives, and which commands and duties a rule reaches.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

export interface Part {
  readonly kind: 'rule' | 'command' | 'reaction';
  readonly name: string;
  /** From the root of the repository. */
  readonly file: string;
  readonly articles: readonly string[];
  readonly refusals: readonly string[];
  /** Commands, and duties such as `service: deadlines`, that this part shows in. */
  readonly screens: readonly string[];
}

/** A refusal on the ground of law, wherever it is given. */
export interface LawRefusal {
  readonly code: string;
  readonly articles: readonly string[];
  readonly file: string;
}

export interface Sources {
  readonly parts: readonly Part[];
  readonly refusals: readonly LawRefusal[];
}

interface Top {
  readonly file: string;
  readonly node: ts.Node;
}

const root = join(import.meta.dirname, '..', '..');
export const procedures = join(root, 'packages/procedures/src');
const duties = ['tasks', 'deadlines', 'personTasks', 'effects', 'reactions'];

/** The sources below a folder that the product runs; specs and what only tests use are left out. */
function sourcesBelow(folder: string): ReadonlyMap<string, ts.SourceFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !/(^|\/)testing\//.test(name),
  );
  return new Map(
    names.sort().map((name) => {
      const path = join(folder, name);
      const text = readFileSync(path, 'utf8');
      return [path, ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)];
    }),
  );
}

const strings = (node: ts.Node | undefined): readonly string[] =>
  node !== undefined && ts.isArrayLiteralExpression(node)
    ? node.elements.filter(ts.isStringLiteral).map(({ text }) => text)
    : [];

const property = (node: ts.ObjectLiteralExpression, name: string): ts.Node | undefined =>
  node.properties.find((one) => one.name?.getText() === name);

const value = (node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined => {
  const found = property(node, name);
  return found !== undefined && ts.isPropertyAssignment(found) ? found.initializer : undefined;
};

const text = (node: ts.Expression | undefined): string | null =>
  node !== undefined && ts.isStringLiteral(node) ? node.text : null;

function walk(node: ts.Node, visit: (one: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Calls of one of these functions below a node. */
function calls(node: ts.Node, ...names: readonly string[]): readonly ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  walk(node, (one) => {
    if (ts.isCallExpression(one) && names.includes(one.expression.getText())) found.push(one);
  });
  return found;
}

const refusalsIn = (node: ts.Node, file: string): readonly LawRefusal[] =>
  calls(node, 'refusal').flatMap(({ arguments: [code, ground] }) => {
    const named = text(code);
    if (named === null) return [];
    const lawful = ground === undefined ? [] : calls(ground, 'byLaw');
    const articles = lawful.flatMap((one) => one.arguments.filter(ts.isStringLiteral));
    return [{ code: named, articles: articles.map((one) => one.text), file }];
  });

/** `state.filing` and `{ filing: … }` name a part of something, not the procedure that is called so. */
const namesAPart = (one: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(one.parent) && one.parent.name === one) ||
  (ts.isPropertyAssignment(one.parent) && one.parent.name === one);

/** What a file declares at its top, and under which name it knows what other files declare. */
class Names {
  readonly #tops = new Map<string, Top>();
  readonly #imports = new Map<string, string>();

  constructor(files: ReadonlyMap<string, ts.SourceFile>) {
    for (const [file, source] of files) for (const one of source.statements) this.#read(file, one);
  }

  #read(file: string, one: ts.Statement): void {
    if (ts.isVariableStatement(one)) {
      for (const declared of one.declarationList.declarations)
        this.#tops.set(`${file}#${declared.name.getText()}`, { file, node: declared });
    } else if (ts.isFunctionDeclaration(one) && one.name) {
      this.#tops.set(`${file}#${one.name.text}`, { file, node: one });
    } else if (ts.isImportDeclaration(one) && ts.isStringLiteral(one.moduleSpecifier)) {
      const bindings = one.importClause?.namedBindings;
      if (!one.moduleSpecifier.text.startsWith('.') || !bindings || !ts.isNamedImports(bindings))
        return;
      const from = join(dirname(file), one.moduleSpecifier.text);
      for (const { name, propertyName } of bindings.elements)
        this.#imports.set(`${file}#${name.text}`, `${from}#${(propertyName ?? name).text}`);
    }
  }

  /** Keys (`file#name`) of everything a node leads to, through every file. */
  reach(file: string, node: ts.Node, seen = new Set<string>()): ReadonlySet<string> {
    walk(node, (one) => {
      if (!ts.isIdentifier(one) || namesAPart(one)) return;
      const here = `${file}#${one.text}`;
      const key = this.#imports.get(here) ?? here;
      const top = this.#tops.get(key);
      if (top === undefined || seen.has(key)) return;
      seen.add(key);
      this.reach(top.file, top.node, seen);
    });
    return seen;
  }
}

interface Shown {
  readonly screen: string;
  readonly reached: ReadonlySet<string>;
}

/** Everything one can see: commands, and what a procedure owes or sends by itself. */
function shownIn(files: ReadonlyMap<string, ts.SourceFile>, names: Names): readonly Shown[] {
  return [...files].flatMap(([file, source]) => {
    const shown: Shown[] = calls(source, 'command').flatMap((call) => {
      const [declared] = call.arguments;
      const name =
        declared && ts.isObjectLiteralExpression(declared) ? text(value(declared, 'name')) : null;
      return name === null ? [] : [{ screen: name, reached: names.reach(file, call) }];
    });
    if (!/\/[^/]+\/index\.ts$/.test(relative(dirname(procedures), file))) return shown;
    walk(source, (one) => {
      if (!ts.isObjectLiteralExpression(one) || !property(one, 'commands')) return;
      const name = text(value(one, 'name'));
      for (const duty of duties) {
        const found = property(one, duty);
        if (name !== null && found)
          shown.push({ screen: `${name}: ${duty}`, reached: names.reach(file, found) });
      }
    });
    return shown;
  });
}

function ruleParts(
  files: ReadonlyMap<string, ts.SourceFile>,
  shown: readonly Shown[],
): readonly Part[] {
  return [...files].flatMap(([file, source]) =>
    /\/rules\/[^/]+\.ts$/.test(file)
      ? calls(source, 'rule', 'computation').map((call) => {
          const [name, articles] = call.arguments;
          const declared = call.parent;
          const key = ts.isVariableDeclaration(declared)
            ? `${file}#${declared.name.getText()}`
            : '';
          return {
            kind: 'rule' as const,
            name: text(name) ?? '',
            file: relative(root, file),
            articles: strings(articles),
            refusals: [...new Set(refusalsIn(source, file).map(({ code }) => code))],
            screens: shown.filter(({ reached }) => reached.has(key)).map(({ screen }) => screen),
          };
        })
      : [],
  );
}

function declaredParts(files: ReadonlyMap<string, ts.SourceFile>): readonly Part[] {
  return [...files].flatMap(([file, source]) =>
    (['command', 'reaction'] as const).flatMap((kind) =>
      calls(source, kind).flatMap((call) => {
        const [declared] = call.arguments;
        if (!declared || !ts.isObjectLiteralExpression(declared)) return [];
        const name = text(value(declared, 'name'));
        if (name === null) return [];
        const own = refusalsIn(call, file).filter(({ articles }) => articles.length > 0);
        return [
          {
            kind,
            name,
            file: relative(root, file),
            articles: strings(value(declared, 'basis')),
            refusals: [...new Set(own.map(({ code }) => code))],
            screens: kind === 'command' ? [name] : [],
          },
        ];
      }),
    ),
  );
}

/** Reads the procedures. `folder` is another one only for tests. */
export function readSources(folder = procedures): Sources {
  const files = sourcesBelow(folder);
  const shown = shownIn(files, new Names(files));
  return {
    parts: [...ruleParts(files, shown), ...declaredParts(files)],
    refusals: [...files]
      .flatMap(([file, source]) => refusalsIn(source, relative(root, file)))
      .filter(({ articles }) => articles.length > 0),
  };
}
