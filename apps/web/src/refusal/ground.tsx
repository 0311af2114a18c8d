import type { GroundDto, RefusalDto } from '@xiezhi/contract';
import { Basis } from '@xiezhi/ui';
import { useSettings } from '../settings.tsx';
import type { Texts } from '../texts/zh-CN.ts';

/** The ground of a refusal in one line, for short places. */
export function groundWords(ground: GroundDto, t: Texts): string {
  switch (ground.kind) {
    case 'law':
      return ground.articles.map((article) => article.name).join(t.comma);
    case 'order':
      return t.refusal.byOrder(ground.entry);
    case 'policy':
      return t.refusal.policy(ground.text);
    case 'technical':
      return ground.trouble ? t.refusal.byTechnical : t.refusal.byMisfit;
  }
}

export function Ground({ ground }: { readonly ground: GroundDto }) {
  const { t } = useSettings();
  if (ground.kind === 'law') return <Basis articles={ground.articles} open={t.form.law} />;
  return <p className="art">{groundWords(ground, t)}</p>;
}

/** Every ground of several refusals, each once. */
export const groundsOf = (refusals: readonly RefusalDto[], t: Texts): readonly string[] => [
  ...new Set(refusals.map((refusal) => groundWords(refusal.ground, t))),
];
