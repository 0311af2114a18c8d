import { Disclosure } from '@xiezhi/ui';
import type { ReceiptDto } from '@xiezhi/contract';
import { Fingerprints } from '../case/fingerprints.tsx';
import { exactWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import type { Texts } from '../texts/zh-CN.ts';

/** Longer than a name or two, a detail is read in the docket. */
const mostOfDetail = 30;

/** Each kind of entry once: with whom or what it names, where that is short; otherwise with how many there were. */
function alsoEntered(receipts: readonly ReceiptDto[], t: Texts): readonly string[] {
  const found = new Map<string, string[]>();
  for (const { title, detail } of receipts) found.set(title, [...(found.get(title) ?? []), detail]);
  return [...found].map(([title, details]) => {
    const named = [...new Set(details.filter((one) => one !== ''))].join(t.comma);
    if (named !== '' && named.length <= mostOfDetail) return t.named(title, named);
    return details.length === 1 ? title : t.outcome.several(title, details.length);
  });
}

/** The act itself: one number to name it by, when, what. What followed in the same moment, by name; the check folded. */
export function Receipts({ receipts }: { readonly receipts: readonly ReceiptDto[] }) {
  const { t, lang } = useSettings();
  const first = receipts[0];
  const last = receipts.at(-1);
  if (first === undefined || last === undefined) return null;
  const others = alsoEntered(receipts.slice(1), t);
  const files = receipts.flatMap((one) => one.files ?? []);
  return (
    <>
      <dl className="kv">
        <dt>{t.outcome.receiptNumber}</dt>
        <dd className="num">
          <b>{first.number}</b>
        </dd>
        <dt>{t.outcome.time}</dt>
        <dd>
          <time dateTime={first.at}>{exactWords(first.at, lang)}</time>
        </dd>
        {first.by === undefined ? null : (
          <>
            <dt>{t.outcome.by}</dt>
            <dd>{first.by}</dd>
          </>
        )}
        {first.detail === '' ? null : (
          <>
            <dt>{t.outcome.content}</dt>
            <dd className="lines">{first.detail}</dd>
          </>
        )}
        {files.length === 0 ? null : (
          <>
            <dt>{t.outcome.files}</dt>
            <dd>
              <Fingerprints files={files} />
            </dd>
          </>
        )}
        {others.length === 0 ? null : (
          <>
            <dt>{t.outcome.also}</dt>
            <dd>
              {others.map((line) => (
                <span className="line" key={line}>
                  {line}
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      <div className="gap-top">
        <Disclosure summary={t.outcome.check}>
          <p>{t.outcome.headNote}</p>
          <p className="note">
            {t.outcome.number} {t.outcome.numberValue(first.seq)}
          </p>
          <p className="hash-full gap-top">{last.head}</p>
        </Disclosure>
      </div>
    </>
  );
}
