import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Json } from '@xiezhi/kernel';
import { codePointsOf } from './font-coverage.ts';
import { printable } from './printable.ts';
import { rarePieceOf, unpacked, type RarePiece } from './rare-fonts.ts';

interface Printed {
  readonly printed: Json;
  readonly unprintable: ReadonlySet<string>;
  /** To stand last in every list of families: which they are depends on this text alone, and so do the bytes of its paper. */
  readonly rare: readonly string[];
}

/** The compiler with its fonts. A piece of the rare ones is added when a text first needs it, and stays. */
export class Typesetter {
  readonly #workspace: string;
  readonly #fonts: readonly Buffer[];
  readonly #everyday: ReadonlySet<number>;
  readonly #covered: Set<number>;
  readonly #rare = new Map<string, Buffer>();
  #compiler: NodeCompiler;

  /** @throws Error when a font file cannot be read. */
  constructor(workspace: string, fontFiles: readonly string[]) {
    this.#workspace = workspace;
    this.#fonts = fontFiles.map((file) => readFileSync(file));
    this.#everyday = new Set(this.#fonts.flatMap((font) => [...codePointsOf(font)]));
    this.#covered = new Set(this.#everyday);
    this.#compiler = this.#compilerOfToday();
  }

  /** Another one after `printable` met a rare character: not to be kept. */
  get compiler(): NodeCompiler {
    return this.#compiler;
  }

  /** The value with what no font can draw marked, these characters, and the families its rare ones are in. */
  async printable(value: Json): Promise<Printed> {
    const rare = await this.#rareFamilies(JSON.stringify(value));
    const unprintable = new Set<string>();
    const printed = printable(value, (code) => this.#covered.has(code), unprintable);
    return { printed, unprintable, rare };
  }

  async #rareFamilies(text: string): Promise<readonly string[]> {
    const needed = new Map<string, RarePiece>();
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      const piece = this.#everyday.has(code) ? null : rarePieceOf(code);
      if (piece !== null) needed.set(piece.family, piece);
    }
    const fresh = [...needed.values()].filter(({ family }) => !this.#rare.has(family));
    for (const piece of fresh) {
      const font = await unpacked(piece);
      this.#rare.set(piece.family, font);
      for (const code of codePointsOf(font)) this.#covered.add(code);
    }
    if (fresh.length > 0) this.#compiler = this.#compilerOfToday();
    return [...needed.keys()].sort();
  }

  #compilerOfToday(): NodeCompiler {
    const fontBlobs = [...this.#fonts, ...this.#rare.values()];
    return NodeCompiler.create({ workspace: this.#workspace, fontArgs: [{ fontBlobs }] });
  }
}
