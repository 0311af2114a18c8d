import { catalogue } from '@xiezhi/procedures';
import type { Browser } from './browser.ts';
import { confirmed } from './people.ts';

type Input = Readonly<Record<string, unknown>>;
type Give = (who: Browser, name: string, input: Input, key?: string) => Promise<unknown>;

interface Sides {
  readonly plaintiff: Browser;
  readonly defendant: Browser;
  readonly judge: Browser;
  readonly clerk: Browser;
}

const example = (name: string): Input => catalogue.command(name)?.example ?? {};

/** Two instalments that the defendant pays, the first by that day. */
export const twice = (first: string): Input => ({
  ...example('performance.propose'),
  first,
  times: '2',
});

/** Agreed in the record that all sign, so that it binds at once; and both want the days of two instalments kept. */
export async function mediatedByInstalments(
  give: Give,
  { plaintiff, defendant, judge, clerk }: Sides,
  { on, first }: { readonly on: string; readonly first: string },
): Promise<void> {
  const agreed = { ...example('mediation.record'), on, form: 'none-needed' };
  await give(clerk, 'mediation.record', agreed);
  for (const [who, key] of [
    [plaintiff, 'm1.p1'],
    [defendant, 'm1.d1'],
  ] as const)
    await give(await confirmed(who), 'mediation.sign', { agreed: true }, key);
  await give(judge, 'mediation.confirm', example('mediation.confirm'), 'm1');
  await give(clerk, 'mediation.countersign', { signed: true }, 'm1');
  await give(plaintiff, 'performance.propose', twice(first), 'm1.p1.d1');
  await give(defendant, 'performance.answer', { answer: 'agree' }, 'v1');
}
