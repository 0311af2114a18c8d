/** On or off, at once. */
export function Switch(props: {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <button
      type="button"
      className="switch"
      role="switch"
      aria-checked={props.on}
      onClick={() => {
        props.onChange(!props.on);
      }}
    >
      <i />
      {props.label}
    </button>
  );
}
