import type { TellDto } from '@xiezhi/contract';

/** What one must know before answering: how much, what is missing, by when. */
export function Tells({ tells }: { readonly tells: readonly TellDto[] }) {
  if (tells.length === 0) return null;
  return (
    <dl className="tells">
      {tells.map((tell) => (
        <div key={tell.label}>
          <dt>{tell.label}</dt>
          <dd>{tell.value}</dd>
        </div>
      ))}
    </dl>
  );
}
