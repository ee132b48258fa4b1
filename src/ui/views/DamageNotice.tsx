import type { JSX } from 'preact';
import { DAMAGE } from '../../browser/backup-marks.ts';
import { counted, day, message, timeOfDay } from '../../browser/locale.ts';
import { changeSetting } from '../../browser/settings.ts';
import { Icon } from '../parts/icons.tsx';
import { useSetting } from '../use-settings.ts';

/** That the database was damaged, and what became of it, until the journalist has read it. */
export function DamageNotice(): JSX.Element {
  const damage = useSetting(DAMAGE) ?? 'none';
  if (damage === 'none') return <></>;
  const { from, count } = damage;
  return (
    <div class="notice problem damage" role="alert">
      <p>
        {from === undefined
          ? message('damageLost')
          : message('damageRestored', `${day(from)} ${timeOfDay(from)}`, counted('contactCount', count))}
      </p>
      <button type="button" class="icon-button" aria-label={message('dismiss')} onClick={() => changeSetting(DAMAGE, 'none')}>
        <Icon name="close" />
      </button>
    </div>
  );
}
