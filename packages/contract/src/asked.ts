/** What an answer that came later answers: the way back to its form. */
export interface AskedDto {
  readonly command: string;
  readonly stream: string | null;
  readonly key: string;
  readonly title: string;
}
