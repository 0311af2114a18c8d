/** A file the court holds, known by the hash of its bytes. */
export interface FileValue {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}
