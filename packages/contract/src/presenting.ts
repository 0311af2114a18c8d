/** Where on the page the presenter points, in thousandths of its sides from the corner above left, however it lies. */
export interface PointDto {
  readonly x: number;
  readonly y: number;
}

/** What is to be seen of the file that is presented. */
export interface PresentedDto {
  readonly sha256: string;
  readonly page: number;
  /** To the width or the whole of the page, or in hundredths of a page as it is usually read. */
  readonly zoom: 'width' | 'page' | number;
  readonly turn: 0 | 90 | 180 | 270;
  readonly mark: PointDto | null;
}

/** A file of the case that somebody presents now. Nothing of it is kept. */
export interface PresentationDto {
  readonly id: string;
  readonly by: { readonly name: string; readonly court: boolean };
  /** Whoever asks presents it themselves, in this window or in another one. */
  readonly mine: boolean;
  /** Nothing has been heard of the presenter for a while; what stands here is where they were. */
  readonly lost: boolean;
  /** To whoever presents alone: how many follow and see it, and how many have the case open and may not read the file. */
  readonly seen: { readonly following: number; readonly withheld: number } | null;
  /** Null to whoever may not read the file: not even which one it is. */
  readonly file: PresentedDto | null;
}

/** How it stands with presenting in a case, for one reader. */
export interface PresentingDto {
  readonly stream: string;
  /** Grows with each answer, over whichever line it comes: a smaller one is older, and nothing is to be made of it. */
  readonly order: number;
  /**
   * What they may do: begin, take it over from whoever presents, or neither: somebody else presents, it is neither exchange nor
   * hearing, or they only look on.
   */
  readonly may: 'begin' | 'take-over' | 'wait' | 'not-now' | 'look-on';
  readonly now: PresentationDto | null;
}
