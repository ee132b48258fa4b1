import type { JSX } from 'preact';
import { type MessageKey, message } from '../../browser/locale.ts';
import { ASKED, type Asked, changeSetting, UNASKED } from '../../browser/settings.ts';
import { useSetting } from '../use-settings.ts';

/** What the journalist is asked about contacts that may be one, or two. */
export function AskedAbout({ onKept }: { onKept: () => void }): JSX.Element {
  const unasked = useSetting(UNASKED) ?? UNASKED.standard;
  function ask(kind: Asked, isAsked: boolean): void {
    const others = unasked.filter((one) => one !== kind);
    void changeSetting(UNASKED, isAsked ? others : [...others, kind]).then(onKept);
  }
  return (
    <fieldset>
      <legend>
        <h2>{message('asked')}</h2>
      </legend>
      {ASKED.map((kind) => (
        <label key={kind} class="tick">
          <input type="checkbox" checked={!unasked.includes(kind)} onChange={(event) => ask(kind, event.currentTarget.checked)} />
          <span>{message(NAMES[kind])}</span>
        </label>
      ))}
    </fieldset>
  );
}

const NAMES: Record<Asked, MessageKey> = { channel: 'askedChannel', name: 'askedName', shared: 'askedShared' };
