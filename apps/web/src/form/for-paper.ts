import type { FieldDto, FormDto } from '@xiezhi/contract';

const secrets: readonly FieldDto['component'][] = ['password', 'code'];
const papers: readonly FieldDto['component'][] = ['files', 'exhibits'];

/**
 * Can what is written here be brought on paper instead? What papers belong to, and is no act of the court's own people; nothing
 * that asks for a secret is ever printed.
 */
export function isForPaper({ ofTheCourt, pages }: Pick<FormDto, 'ofTheCourt' | 'pages'>): boolean {
  const fields = pages.flatMap((page) => page.fields);
  const asks = (components: readonly string[]): boolean =>
    fields.some(({ component }) => components.includes(component));
  return ofTheCourt !== true && asks(papers) && !asks(secrets);
}
