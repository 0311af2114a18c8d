/** A file the court holds, known by the hash of its bytes. */
export interface FileValue {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** Why others cannot open a file that the court has received: what may be in it. Nothing that an act says. */
export type KeptShut = 'waiting' | 'silent' | 'infected' | 'held';

export interface SentFile extends FileValue {
  readonly keptShut?: KeptShut;
}
