/** Line drawings on a 24 grid. An icon never stands alone: there is always a word beside it. */
const paths = {
  check: 'M4 12.5l5 5L20 6.5',
  cross: 'M6 6l12 12M18 6L6 18',
  clock: 'M3 12a9 9 0 1018 0 9 9 0 10-18 0M12 7v5l3.5 2',
  cannot: 'M3 12a9 9 0 1018 0 9 9 0 10-18 0M5.7 5.7l12.6 12.6',
  mend: 'M12 3.5L22 20.5H2zM12 10v5M12 17.7v.2',
  back: 'M19 12H5M11 6l-6 6 6 6',
  forward: 'M5 12h14M13 6l6 6-6 6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  open: 'M6 9l6 6 6-6',
  globe:
    'M3 12a9 9 0 1018 0 9 9 0 10-18 0M3 12h18M12 3c3 3 3.8 6 3.8 9s-.8 6-3.8 9c-3-3-3.8-6-3.8-9S9 6 12 3z',
  paper: 'M5 3h9l5 5v13H5zM14 3v5h5M8.5 13h7M8.5 16.5h7',
  books: 'M4 4h4v16H4zM8 4h4v16H8zM13.2 5.2l3.8-1 4 15.4-3.8 1z',
  letter: 'M3 6h18v12H3zM3 6l9 7 9-7',
  house: 'M4 21V9l8-5 8 5v12M4 21h16M10 21v-6h4v6',
  court: 'M3 9l9-5 9 5zM5 9v9M10 9v9M14 9v9M19 9v9M3 20h18',
  phone:
    'M5 3h4l2 5-2.5 2c1 2.5 3 4.5 5.5 5.5L16 13l5 2v4c0 1-1 2-2 2C10.5 20.5 3.5 13.5 3 5c0-1 1-2 2-2z',
  screen: 'M3 4h18v12H3zM9 20h6M12 16v4',
  receipt: 'M6 3h12v18H6zM9 8h6M9 12h6M10.4 16.5a1.6 1.6 0 103.2 0 1.6 1.6 0 10-3.2 0',
  find: 'M4 10.5a6.5 6.5 0 1013 0 6.5 6.5 0 10-13 0M15.5 15.5L21 21',
  keys: 'M3 6h18v12H3zM7 10h.1M11 10h.1M15 10h.1M8 14h8',
  tray: 'M3 13l3-9h12l3 9v7H3zM3 13h5l1.5 3h5L16 13h5',
  person: 'M8 8a4 4 0 108 0 4 4 0 10-8 0M4 21c0-5 3.5-7 8-7s8 2 8 7',
  print: 'M7 8V3h10v5M7 17H3V8h18v9h-4M7 13h10v8H7z',
  plus: 'M12 5v14M5 12h14',
  day: 'M3 5h18v16H3zM3 10h18M8 3v4M16 3v4',
} as const;

export type IconName = keyof typeof paths | 'unasked';

export function Icon({
  name,
  large = false,
}: {
  readonly name: IconName;
  readonly large?: boolean;
}) {
  return (
    <svg className={large ? 'i i-l' : 'i'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {name === 'unasked' ? (
        <circle cx="12" cy="12" r="9" strokeDasharray="3.5 3" />
      ) : (
        <path d={paths[name]} />
      )}
    </svg>
  );
}

/** The mark of the house: 豸 in a ruled square. Inverse on blue. */
export function Mark({ inverse = false }: { readonly inverse?: boolean }) {
  const [ground, ink] = inverse ? ['#fff', '#15336b'] : ['#15336b', '#fff'];
  return (
    <svg className="mark" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <path fill={ground} d="M0 0h44v44H0z" />
      <path fill="none" stroke={ink} strokeWidth="1" d="M3.5 3.5h37v37h-37z" />
      <text
        x="22"
        y="31.5"
        textAnchor="middle"
        fontFamily="Noto Serif CJK SC,Source Han Serif SC,Songti SC,serif"
        fontWeight="700"
        fontSize="26"
        fill={ink}
      >
        豸
      </text>
    </svg>
  );
}
