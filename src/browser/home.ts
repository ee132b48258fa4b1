import { COUNTRIES } from './countries.ts';
import { countryOfComputer } from './locale.ts';
import { HOME, readSetting } from './settings.ts';

/** The journalist's country (ISO 3166-1 alpha-2), absent where neither setting nor computer tells one. */
export async function readHome(): Promise<{ country?: string }> {
  return homeFor(await readSetting(HOME));
}

/** As `readHome`, of a setting that was read. */
export function homeFor(home: string): { country?: string } {
  const country = home === HOME.standard ? countryOfComputer(COUNTRIES) : home;
  return country === undefined ? {} : { country };
}
