/** One paper that the act would make. */
export interface PreviewPaperDto {
  readonly title: string;
  /** Null: for everybody in the case. */
  readonly addressee: string | null;
  /** The PDF under 预览, base64; absent when the paper could not be made. */
  readonly pdf?: string;
  /** What the template misses, as paths into its data; the paper could not be made while these are. */
  readonly missing?: readonly string[];
}

/** What an act would make, before it binds anybody. */
export interface PreviewDto {
  readonly outcome: 'rehearsed';
  readonly papers: readonly PreviewPaperDto[];
}
