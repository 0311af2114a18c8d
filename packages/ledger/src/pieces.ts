/** SHA-256 of bytes that come piece by piece. */
export interface Sha256 {
  add(piece: Uint8Array): void;
  end(): Uint8Array;
}
