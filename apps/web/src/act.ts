/** Which act of which thing: the address of a form, a draft and a reason. */
export interface Act {
  readonly command: string;
  readonly stream: string | null;
  readonly key: string;
  /** It is written down for somebody else: the id of the help they asked for. */
  readonly helping?: string;
}
