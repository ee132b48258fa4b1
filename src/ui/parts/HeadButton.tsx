import type { JSX } from 'preact';
import { Icon, type IconName } from './icons.tsx';

/** In the head of a page. Where there is no room for its name, the name is for screen readers and whoever points at it. */
export function HeadButton({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }): JSX.Element {
  return (
    <button type="button" class="button" title={label} onClick={onPress}>
      <Icon name={icon} /> <span class="head-label">{label}</span>
    </button>
  );
}
