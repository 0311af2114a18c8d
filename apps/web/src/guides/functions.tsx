import { Section, useUi, Words } from '@xiezhi/ui';
import type { FunctionDto, GuidesDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';
import { dayWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { mediationTexts } from './mediation-texts.ts';
import { guideTexts } from './texts.ts';

function Had({ one }: { readonly one: FunctionDto }) {
  const { lang } = useSettings();
  const f = guideTexts[lang].functions;
  return (
    <>
      <b>{f.had[one.had]}</b>
      {one.until === null ? null : <> {f.until(dayWords(one.until, lang))}</>}
      {one.note === null ? null : (
        <>
          <br />
          <Words>{one.note}</Words>
        </>
      )}
    </>
  );
}

/** What of a court's service is had online, and what at the counter: nobody looks here for what is not there. */
export function Functions({ all }: { readonly all: GuidesDto }) {
  const { lang } = useSettings();
  const { Anchor } = useUi();
  const f = guideTexts[lang].functions;
  return (
    <Section title={f.title}>
      <p className="note">{all.complete ? f.complete : f.lead}</p>
      <dl className="kv kv-l gap-top">
        {all.functions.map((one) => (
          <div key={one.name} className="kv-row">
            <dt>
              {one.guide === null ? (
                one.title
              ) : (
                <Anchor href={to.guide(one.guide)}>{one.title}</Anchor>
              )}
            </dt>
            <dd>
              <Had one={one} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** CPL-125: what comes first here; whoever wants to sue knows it before, and why where the court does otherwise. */
export function OrderOfMediation({ one }: { readonly one: NonNullable<GuidesDto['mediation']> }) {
  const { lang } = useSettings();
  const m = mediationTexts[lang];
  return (
    <Section title={m.title}>
      <p>{m.order[one.order]}</p>
      <p className="note">{one.set ? m.set : m.by(one.source)}</p>
      {one.reasons === null ? null : (
        <p>
          <Words>{m.reasons(one.reasons)}</Words>
        </p>
      )}
    </Section>
  );
}
