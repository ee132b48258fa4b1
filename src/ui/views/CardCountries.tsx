import type { JSX } from 'preact';
import { CountrySelect } from '../parts/CountrySelect.tsx';
import { PageText } from '../parts/PageText.tsx';
import type { ReadIncoming } from '../read-incoming.ts';

type Props = { read: readonly ReadIncoming[]; disabled: boolean; onChange: (file: number, country: string | undefined) => void };

/** Cards whose numbers do not all say their country: by whose plan they are read, to be said otherwise. */
export function CardCountries({ read, disabled, onChange }: Props): JSX.Element {
  return (
    <>
      {read.map((one, file) =>
        one.form === 'cards' && one.assumed ? (
          <fieldset key={file} class="sheet" disabled={disabled}>
            {read.length > 1 && one.name !== undefined && (
              <legend>
                <PageText text={one.name} />
              </legend>
            )}
            <CountrySelect country={one.assumed.country} onChange={(country) => onChange(file, country)} />
          </fieldset>
        ) : null,
      )}
    </>
  );
}
