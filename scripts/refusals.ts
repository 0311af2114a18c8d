import { join } from 'node:path';
import ts from 'typescript';

/*
 * Which refusals an act can answer, read out of the sources: a code stands where a rule says it, once, and an act gives
 * what is said in whatever it names. More may be listed than ever comes; nothing comes that is not listed, which every
 * decision test watches (`procedures/src/testing`).
 */

/** On what a refusal may rest: `law CPL-139`, `policy hearing-notice-days`, `order`, `technical`. */
export type GroundText = string;
export type RefusalsOf = Readonly<Record<string, Readonly<Record<string, readonly GroundText[]>>>>;

const grounds: ReadonlySet<string> = new Set(['byLaw', 'byPolicy', 'byOrder', 'technical']);

/** @param codes all codes that have words; a text that is none of them is none here. */
export function readRefusals(root: string, codes: ReadonlySet<string>): RefusalsOf {
  const at = join(root, 'packages', 'procedures');
  const config = ts.getParsedCommandLineOfConfigFile(
    join(at, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  if (!config) throw new Error(`no configuration in ${at}`);
  const program = ts.createProgram(config.fileNames, config.options);
  const reader = new Reader(program.getTypeChecker(), join(at, 'src'), codes);
  const found: Record<string, Record<string, readonly GroundText[]>> = {};
  for (const file of program.getSourceFiles())
    if (file.fileName.startsWith(join(at, 'src')) && !file.fileName.includes('.spec.'))
      for (const [name, node] of commandsIn(file)) found[name] = reader.refusalsFrom(node);
  return Object.fromEntries(
    Object.entries(found).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** Every `command({ name: '…', … })` of a file. */
function commandsIn(file: ts.SourceFile): readonly (readonly [string, ts.Node])[] {
  const found: (readonly [string, ts.Node])[] = [];
  const walk = (node: ts.Node): void => {
    const [about] = isCallOf(node, 'command') ? node.arguments : [];
    if (about && ts.isObjectLiteralExpression(about)) {
      const name = about.properties
        .filter(ts.isPropertyAssignment)
        .find((one) => one.name.getText() === 'name')?.initializer;
      if (name && ts.isStringLiteral(name)) found.push([name.text, about]);
    }
    node.forEachChild(walk);
  };
  walk(file);
  return found;
}

const isCallOf = (node: ts.Node, name: string): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.getText() === name;

class Reader {
  readonly #checker: ts.TypeChecker;
  readonly #folder: string;
  readonly #codes: ReadonlySet<string>;

  constructor(checker: ts.TypeChecker, folder: string, codes: ReadonlySet<string>) {
    this.#checker = checker;
    this.#folder = folder;
    this.#codes = codes;
  }

  /** All codes in what this names, and in what that names, with the grounds given beside them. */
  refusalsFrom(start: ts.Node): Record<string, readonly GroundText[]> {
    const found = new Map<string, Set<GroundText>>();
    const seen = new Set<ts.Node>();
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node) || seen.has(node)) return;
      seen.add(node);
      if (ts.isStringLiteral(node) && this.#codes.has(node.text)) {
        const known = found.get(node.text) ?? new Set();
        found.set(node.text, known);
        for (const one of this.#groundsBeside(node)) known.add(one);
      }
      if (ts.isIdentifier(node)) for (const one of this.#declarationsOf(node)) visit(one);
      node.forEachChild(visit);
    };
    visit(start);
    return Object.fromEntries(
      [...found].sort().map(([code, known]) => [code, [...known].sort()] as const),
    );
  }

  /** What an identifier stands for, in this room; another act is another act. */
  #declarationsOf(node: ts.Identifier): readonly ts.Node[] {
    const symbol = this.#checker.getSymbolAtLocation(node);
    const real =
      symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0
        ? this.#checker.getAliasedSymbol(symbol)
        : symbol;
    return (real?.declarations ?? []).filter(
      (one) =>
        (ts.isVariableDeclaration(one) || ts.isFunctionDeclaration(one)) &&
        one.getSourceFile().fileName.startsWith(this.#folder) &&
        !(ts.isVariableDeclaration(one) && one.initializer && makesACommand(one.initializer)),
    );
  }

  /** The second argument of the `refusal(…)` in which the code is the first. */
  #groundsBeside(code: ts.Node): readonly GroundText[] {
    const call = ts.findAncestor(code, (one) => isCallOf(one, 'refusal'));
    const said = call ? [call] : callsIn(code.getSourceFile(), 'refusal');
    return said.flatMap((one) => {
      const ground = ts.isCallExpression(one) ? one.arguments[1] : undefined;
      return ground ? this.#groundsIn(ground) : [];
    });
  }

  #groundsIn(node: ts.Node): readonly GroundText[] {
    if (ts.isIdentifier(node) && !grounds.has(node.text))
      return this.#declarationsOf(node).flatMap((one) =>
        ts.isVariableDeclaration(one) && one.initializer ? this.#groundsIn(one.initializer) : [],
      );
    if (ts.isIdentifier(node) && node.text === 'technical') return ['technical'];
    if (ts.isCallExpression(node) && grounds.has(node.expression.getText())) {
      const what = node.expression.getText().slice(2).toLowerCase();
      const said = node.arguments.flatMap(textsIn);
      return what === 'law' ? said.map((id) => `law ${id}`) : [[what, ...said].join(' ')];
    }
    const found: GroundText[] = [];
    node.forEachChild((child) => void found.push(...this.#groundsIn(child)));
    return found;
  }
}

/** Every text in an expression, whichever of them it comes to. */
function textsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node)) {
    // What is compared is not what is said.
    return ts.isBinaryExpression(node.parent) ? [] : [node.text];
  }
  const found: string[] = [];
  node.forEachChild((child) => void found.push(...textsIn(child)));
  return found;
}

function callsIn(file: ts.SourceFile, name: string): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const walk = (node: ts.Node): void => {
    if (isCallOf(node, name)) found.push(node);
    node.forEachChild(walk);
  };
  walk(file);
  return found;
}

const makesACommand = (node: ts.Expression): boolean =>
  isCallOf(node, 'command') || (ts.isArrowFunction(node) && isCallOf(node.body, 'command'));
