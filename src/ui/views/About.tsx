import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { ownVersion, sourceAddress } from '../../browser/version.ts';

/** Which version this is, who may do what with it, and what it does with what it is told. The texts lie in the package: nothing is fetched. */
export function About(): JSX.Element {
  const source = sourceAddress();
  return (
    <section>
      <h2>{message('about')}</h2>
      <p>{message('aboutVersion', ownVersion())}</p>
      <p class="soft">{message('aboutOpen')}</p>
      <ul class="about-texts">
        <Text address="/PRIVACY.txt">{message('aboutPrivacy')}</Text>
        <Text address="/LICENSE.txt">{message('aboutLicence')}</Text>
        <Text address="/LICENSES.txt">{message('aboutLicences')}</Text>
        {source !== undefined && <Text address={source}>{message('aboutSource')}</Text>}
      </ul>
    </section>
  );
}

function Text({ address, children }: { address: string; children: string }): JSX.Element {
  return (
    <li>
      <a href={address} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    </li>
  );
}
