/** Where papers go to each party that this reader speaks for, as it was confirmed last; to the court, of all. */
export interface AddressesDto {
  readonly stream: string;
  readonly number: string | null;
  readonly title: string;
  /** The reader speaks for the party, and may change it. */
  readonly own: boolean;
  readonly confirmations: readonly {
    readonly participant: string;
    readonly name: string;
    readonly role: string;
    readonly facts: readonly { readonly label: string; readonly value: string }[];
  }[];
}
