import type { Locator } from 'playwright-core';

/** An exhibit found genuine, lawful and relevant by the judge, and admitted for these reasons; not handed in yet. */
export async function admitted(exhibit: Locator, reasons: string): Promise<void> {
  for (const [group, choice] of [
    ['真实性', '成立'],
    ['合法性', '成立'],
    ['关联性', '成立'],
    ['认定', '采信'],
  ] as const)
    await exhibit
      .getByRole('group', { name: group })
      .getByRole('radio', { name: choice, exact: true })
      .check({ force: true });
  await exhibit.getByRole('textbox', { name: /理由/ }).fill(reasons);
}
