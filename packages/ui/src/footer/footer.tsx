import { useUi } from '../provider/provider.tsx';
import { Words } from '../words/words.tsx';

export function Footer(props: {
  readonly lines: readonly string[];
  readonly links: readonly { readonly href: string; readonly title: string }[];
}) {
  const { Anchor } = useUi();
  return (
    <footer className="foot">
      <div className="wrap">
        <div>
          {props.lines.map((line) => (
            <p key={line}>
              <Words>{line}</Words>
            </p>
          ))}
        </div>
        {props.links.length === 0 ? null : (
          <ul>
            {props.links.map((link) => (
              <li key={link.href}>
                <Anchor href={link.href}>{link.title}</Anchor>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  );
}
