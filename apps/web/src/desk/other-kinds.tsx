import { LinkButton } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import { useSettings } from '../settings.tsx';
import { whatToFileTexts } from '../texts/what-to-file.ts';

/** What is no civil suit stands on a page of its own, kind by kind. */
export function OtherKinds() {
  const { lang } = useSettings();
  const w = whatToFileTexts[lang];
  return (
    <li>
      <div>
        <h2 className="h3">{w.others}</h2>
        <p>{w.othersLead}</p>
      </div>
      <LinkButton href={to.whatToFile}>{w.choose}</LinkButton>
    </li>
  );
}
