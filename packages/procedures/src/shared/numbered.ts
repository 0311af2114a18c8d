/** A case number as the court writes it, in full-width brackets; the parts that matter here. */
export interface Numbered {
  readonly text: string;
  /** `民初`: what kind of case it is (法〔2015〕137号). */
  readonly type: string;
}

/**
 * Reads a case number. Digits of full width and spaces are read as they are meant. Whether a court bears the code is not asked: that of a practice court stands in no table. Null for
 * what is no number at all.
 */
export function numbered(written: string): Numbered | null {
  const text = written
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replace(/^\((\d{4})\)/, '（$1）');
  const found =
    /^（\d{4}）(?:最高法|\p{Script=Han}\d*)(?:知)?(\p{Script=Han}+)[1-9]\d{0,7}号$/u.exec(text);
  return found?.[1] === undefined ? null : { text, type: found[1] };
}
