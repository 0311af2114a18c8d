import { useUi } from '../provider/provider.tsx';

/** From the first Chinese character to the last with no Latin letter between them: 云州市明理路 9 号 stays one piece. */
const chinese = /(\p{Script=Han}(?:[^A-Za-z]*[\p{Script=Han}）”》])?)/u;

/** Names, causes and addresses stay Chinese in every language; a screen reader is told so and reads them as Chinese. */
export function Words({ children }: { readonly children: string }) {
  const { lang } = useUi();
  if (lang === 'zh-CN') return children;
  return children.split(chinese).map((piece, place) =>
    place % 2 === 0 ? (
      piece
    ) : (
      <span key={place} lang="zh-CN">
        {piece}
      </span>
    ),
  );
}
