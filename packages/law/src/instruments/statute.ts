/**
 * An article of a statute or interpretation outside the five seeds, as this product needs it: number, short title and
 * gist in two languages, in our words. The gist is for a reader who wants to know what it is about; it is not the text.
 */
export interface StatuteArticle {
  readonly article: number;
  readonly title: { readonly zh: string; readonly en: string };
  readonly zh: string;
  readonly en: string;
  /** Where the number or the content is not certain, and why. */
  readonly doubt?: string;
}

/** `at(85, ['期间', 'Terms'], '…', '…')` keeps the tables readable line by line. */
export const at = (
  article: number,
  [titleZh, titleEn]: readonly [string, string],
  zh: string,
  en: string,
  doubt?: string,
): StatuteArticle => ({
  article,
  title: { zh: titleZh, en: titleEn },
  zh,
  en,
  ...(doubt === undefined ? {} : { doubt }),
});
