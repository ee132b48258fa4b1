import type { JSX } from 'preact';

// Drawn for this extension on a grid of 20; strokes take the colour of the text.
const PATHS = {
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11M13 13l4 4',
  copy: 'M7.5 7.5h8v9h-8zM12.5 7.5v-4h-8v9h3',
  phone: 'M5 3.5h2.5l1.5 4-2 1.5a9 9 0 0 0 4 4l1.5-2 4 1.5V15a1.5 1.5 0 0 1-1.6 1.5A12 12 0 0 1 3.5 5.1 1.5 1.5 0 0 1 5 3.5z',
  mail: 'M3 5h14v10H3zM3.5 5.5l6.5 5 6.5-5',
  check: 'M4 10.5l4 4 8-9',
  pencil: 'M4 16l.8-3.4L13.5 4l2.5 2.5L7.4 15.2zM11.5 6l2.5 2.5',
  bin: 'M4 6h12M8 6V4h4v2M5.5 6l.7 10.5h7.6L14.5 6',
  back: 'M12 4.5L6.5 10l5.5 5.5',
  open: 'M8 4.5l5.5 5.5L8 15.5',
  down: 'M5 8l5 5 5-5',
  add: 'M10 4v12M4 10h12',
  paste: 'M7 4.5H4.5v12h11v-12H13M7.5 3h5v3h-5zM7.5 10h5M7.5 13h5',
  gear: 'M10 7.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 0 1 0-5.6M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4',
  close: 'M5 5l10 10M15 5L5 15',
  warning: 'M10 3.5l7.5 13h-15zM10 8.5v3.5M10 14.2v.1',
  again: 'M16 10a6 6 0 1 1-1.8-4.3L16 7.5M16 3.5v4h-4',
  split: 'M3.5 10H7c3 0 3-5 6-5h3.5M7 10c3 0 3 5 6 5h3.5M14.5 2.5L17 5l-2.5 2.5M14.5 12.5L17 15l-2.5 2.5',
  undo: 'M4 8.5h8.5a4 4 0 0 1 0 8H8M7 5L3.5 8.5 7 12',
  history: 'M4 10a6 6 0 1 0 1.8-4.3L4 7.5M4 3.5v4h4M10 6.5V10l2.5 2',
  save: 'M10 3v9.5M6 9l4 4 4-4M4 16.5h12',
  bring: 'M3.5 10h8.5M8.5 6.5L12 10l-3.5 3.5M12.5 3.5h4v13h-4',
  code: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h2v2M16.5 11.5v2M11.5 16.5h2M16.5 16.5v.1',
  list: 'M7.5 5h9M7.5 10h9M7.5 15h9M3.5 5v.1M3.5 10v.1M3.5 15v.1',
  join: 'M3 5h3.5c3 0 3 5 6 5h4M3 15h3.5c3 0 3-5 6-5M14.5 7.5L17 10l-2.5 2.5',
  differs: 'M4 7.5h12M4 12.5h12M13.5 3.5l-7 13',
  side: 'M3 4h14v12H3zM12 4v12',
  lock: 'M5 9.5h10v7H5zM7 9.5V6.5a3 3 0 0 1 6 0v3',
  screen: 'M2.5 4h15v9.5h-15zM7 16.5h6M10 13.5v3',
  share:
    'M12.5 4.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M3.5 10a2 2 0 1 0 4 0a2 2 0 1 0-4 0M12.5 15.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M7.3 9l5.4-3.4M7.3 11l5.4 3.4',
  print: 'M6 7.5v-4h8v4M6 14H3.5V7.5h13V14H14M6 11.5h8v5H6z',
  star: 'M10 3l2.1 4.5 4.9.6-3.6 3.4.9 4.9L10 14l-4.3 2.4.9-4.9L3 8.1l4.9-.6z',
  line: 'M3.5 6.5h13M3.5 10h13M3.5 13.5h8',
  page: 'M5 3h7l3 3v11H5zM12 3v3h3M7.5 10h5M7.5 13h5',
};

export type IconName = keyof typeof PATHS;

/** A picture beside words, never instead of them: whoever uses it alone names the control. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }): JSX.Element {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
