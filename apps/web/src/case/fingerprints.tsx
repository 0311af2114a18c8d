import { useSettings } from '../settings.tsx';

interface Marked {
  readonly sha256: string;
  readonly name: string;
}

/** Each file once, with the whole of its fingerprint: what was handed in can be held against it years later. */
export function Fingerprints({ files }: { readonly files: readonly Marked[] }) {
  const { t } = useSettings();
  const each = new Map(files.map((file) => [`${file.sha256} ${file.name}`, file]));
  return (
    <>
      <ol className="plain">
        {[...each].map(([key, file]) => (
          <li key={key}>
            {file.name}
            <span className="hash-inline">{file.sha256}</span>
          </li>
        ))}
      </ol>
      <p className="note">{t.outcome.fingerprintNote}</p>
    </>
  );
}
