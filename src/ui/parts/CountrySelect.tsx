import type { JSX } from 'preact';
import { COUNTRIES } from '../../browser/countries.ts';
import { countryName, language, message } from '../../browser/locale.ts';

type Props = { country: string | undefined; onChange: (country: string | undefined) => void };

/** By which country's plan numbers are read that do not say theirs (ISO 3166-1 alpha-2). */
export function CountrySelect({ country, onChange }: Props): JSX.Element {
  const all = [...new Set([...COUNTRIES, ...(country === undefined ? [] : [country])])];
  const byName = new Intl.Collator(language());
  const named = all.map((one) => ({ one, name: countryName(one) })).toSorted((a, b) => byName.compare(a.name, b.name));
  return (
    <label class="country-select soft">
      {message('columnsCountry')}
      <select value={country ?? ''} onChange={({ currentTarget }) => onChange(COUNTRIES.find((one) => one === currentTarget.value))}>
        <option value="">{message('columnsCountryUnknown')}</option>
        {named.map(({ one, name }) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
