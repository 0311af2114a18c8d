import type { TellDto } from '@xiezhi/contract';
import { useSearchParams } from 'react-router';
import { to } from '../addresses.ts';
import { withLang } from '../api.ts';
import { useSettings } from '../settings.tsx';

/** What one must know before answering: how much, what is missing, by when. */
export function Tells({ tells }: { readonly tells: readonly TellDto[] }) {
  const { t } = useSettings();
  const [params] = useSearchParams();
  const fromDesk = params.get('from') === 'desk';
  if (tells.length === 0) return null;
  return (
    <dl className="tells">
      {tells.map((tell) => (
        <div key={tell.label}>
          <dt>{tell.label}</dt>
          <dd>
            {tell.file === undefined ? null : (
              <>
                <a href={withLang(tell.file.url)} target="_blank" rel="noopener">
                  {tell.file.name}
                  {t.caseSpace.newWindow}
                </a>
                <br />
              </>
            )}
            {tell.value}
            {tell.cases?.map(({ stream, label }) => (
              <span key={stream}>
                <br />
                <a
                  href={fromDesk ? to.deskCase(stream) : to.caseSpace(stream)}
                  target="_blank"
                  rel="noopener"
                >
                  {label}
                  {t.caseSpace.newWindow}
                </a>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
