export interface CourtDto {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly address: string;
  readonly hours: string;
  readonly phone: string;
  /** Where the court stands on the web, without a last slash; left out while nobody has said it. */
  readonly site?: string;
}

/** A card of the demo's door: one per role. */
export interface DemoCardDto {
  readonly person: string;
  readonly name: string;
  readonly role: string;
  readonly story: string;
}
