import check from 'lucide/dist/esm/icons/check.mjs';
import down from 'lucide/dist/esm/icons/chevron-down.mjs';
import back from 'lucide/dist/esm/icons/chevron-left.mjs';
import open from 'lucide/dist/esm/icons/chevron-right.mjs';
import up from 'lucide/dist/esm/icons/chevron-up.mjs';
import paste from 'lucide/dist/esm/icons/clipboard-paste.mjs';
import copy from 'lucide/dist/esm/icons/copy.mjs';
import save from 'lucide/dist/esm/icons/download.mjs';
import differs from 'lucide/dist/esm/icons/equal-not.mjs';
import page from 'lucide/dist/esm/icons/file-text.mjs';
import bring from 'lucide/dist/esm/icons/import.mjs';
import list from 'lucide/dist/esm/icons/list.mjs';
import filter from 'lucide/dist/esm/icons/list-filter.mjs';
import lock from 'lucide/dist/esm/icons/lock.mjs';
import mail from 'lucide/dist/esm/icons/mail.mjs';
import join from 'lucide/dist/esm/icons/merge.mjs';
import screen from 'lucide/dist/esm/icons/monitor.mjs';
import side from 'lucide/dist/esm/icons/panel-right.mjs';
import pencil from 'lucide/dist/esm/icons/pencil.mjs';
import phone from 'lucide/dist/esm/icons/phone.mjs';
import add from 'lucide/dist/esm/icons/plus.mjs';
import print from 'lucide/dist/esm/icons/printer.mjs';
import code from 'lucide/dist/esm/icons/qr-code.mjs';
import quote from 'lucide/dist/esm/icons/quote.mjs';
import history from 'lucide/dist/esm/icons/rotate-ccw-clock.mjs';
import again from 'lucide/dist/esm/icons/rotate-cw.mjs';
import search from 'lucide/dist/esm/icons/search.mjs';
import gear from 'lucide/dist/esm/icons/settings.mjs';
import share from 'lucide/dist/esm/icons/share-2.mjs';
import split from 'lucide/dist/esm/icons/split.mjs';
import star from 'lucide/dist/esm/icons/star.mjs';
import tag from 'lucide/dist/esm/icons/tag.mjs';
import line from 'lucide/dist/esm/icons/text-align-start.mjs';
import bin from 'lucide/dist/esm/icons/trash.mjs';
import warning from 'lucide/dist/esm/icons/triangle-alert.mjs';
import undo from 'lucide/dist/esm/icons/undo-2.mjs';
import close from 'lucide/dist/esm/icons/x.mjs';
import { h, type JSX } from 'preact';

// Of Lucide (https://lucide.dev), each from its own file: the rest of two thousand is not even read. On a grid of 24; strokes take the colour of the text.
const ICONS = {
  add,
  again,
  back,
  bin,
  bring,
  check,
  close,
  code,
  copy,
  differs,
  down,
  filter,
  gear,
  history,
  join,
  line,
  list,
  lock,
  mail,
  open,
  page,
  paste,
  pencil,
  phone,
  print,
  quote,
  save,
  screen,
  search,
  share,
  side,
  split,
  star,
  tag,
  undo,
  up,
  warning,
};

export type IconName = keyof typeof ICONS;

/** A picture beside words, never instead of them: whoever uses it alone names the control. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }): JSX.Element {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {ICONS[name].map(([shape, attributes]) => h(shape, attributes))}
    </svg>
  );
}
