/** SHA-256 of bytes that come piece by piece. */
export interface Sha256 {
  add(piece: Uint8Array): void;
  end(): Uint8Array;
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const piece of pieces) {
    whole.set(piece, from);
    from += piece.length;
  }
  return whole;
}
