/** Line icons of 16 × 16, drawn by us; decoration only, the words stand beside them or in the button's name. */

const PATHS = {
  clock: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M8 4.5V8l2.5 1.75',
  person: 'M8 8.25a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5M2.75 14c.5-2.75 2.5-4 5.25-4s4.75 1.25 5.25 4',
  picture: 'M2 3h12v10H2zM2 11l3.5-3.5 3 3 2-2L14 12M10.25 6.25h.01',
  tag: 'M2 2.5h5.5l6.5 6.5-5 5L2.5 7.5zM5.25 5.5h.01',
  voices: 'M2 3h9v6.5H6L3.5 12V9.5H2zM13 6.5h1V12h-1v2l-2.25-2H8',
  broom: 'M2.5 4h11M5.5 4V2.5h5V4M4 4l.75 9.5h6.5L12 4M6.75 6.75v4M9.25 6.75v4',
  tools: 'M3 2.5h7l3 3v8H3zM9.75 2.5v3.25H13M5.5 8.5h5M5.5 11h5',
  quote: 'M3 11.5c2 0 3-1.5 3-4v-3H2.5V8H6M10 11.5c2 0 3-1.5 3-4v-3H9.5V8H13',
  target: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M8 1v3M8 12v3M1 8h3M12 8h3',
  alert: 'M8 2 14.5 13.5h-13zM8 6.5V10M8 11.75h.01',
  info: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M8 7.25v4M8 4.75h.01',
  close: 'M3.75 3.75l8.5 8.5M12.25 3.75l-8.5 8.5',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  gear: 'M2 4.5h6M11 4.5h3M2 11.5h3M8 11.5h6M9.5 2.75v3.5M6.5 9.75v3.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  download: 'M8 2v8M4.75 7 8 10.25 11.25 7M2.5 13.5h11',
  upload: 'M8 10.25V2.25M4.75 5.25 8 2l3.25 3.25M2.5 13.5h11',
  print: 'M4.5 6V2h7v4M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7V14h-7z',
  code: 'M5.5 4 1.5 8l4 4M10.5 4l4 4-4 4',
  flag: 'M3.5 14.5V2M3.5 2.75h9l-2 3 2 3h-9',
  pick: 'M2.5 2.5l4.5 11 1.75-4.75L13.5 7zM9 9l4.5 4.5',
  eye: 'M1.5 8C3 5 5.25 3.5 8 3.5S13 5 14.5 8C13 11 10.75 12.5 8 12.5S3 11 1.5 8M8 6.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5',
  pin: 'M10 1.5 14.5 6l-2.5.75-2.5 2.5L9 12.5 3.5 7l3.25-.5 2.5-2.5zM6.25 9.75 2 14',
  power: 'M8 1.75v6M4.5 4a5.25 5.25 0 1 0 7 0',
  check: 'M2.5 8.5 6.25 12 13.5 4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5 14 14',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      class={`icon icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** Our mark: lines of copy with an insertion caret. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="mark-tile" x="1" y="1" width="30" height="30" rx="7" />
      <path class="mark-lines" d="M8 10h16M8 16h5M19 16h5" />
      <path class="mark-caret" d="M11 25l5-9 5 9" />
    </svg>
  );
}
