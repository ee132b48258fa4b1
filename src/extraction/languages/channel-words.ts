/** How words begin that only lead to who is meant, in all languages that are read: "Contact us", "Kontaktperson", "Yhteystiedot". */
export const contactBeginnings: readonly string[] = ['contact', 'kontakt', 'contat', 'yhteys', 'tengil', 'ansprech'];

/** What a label contains that names a channel in any place. "Office: 555-0100" labels a number too, yet "Press office" has no label at its end. */
export const channelWords: readonly string[] =
  'phone telef téléph telep tlf tfn puhelin mobi cell gsm sím fax mail post nummer number numero numéro número'.split(' ');

/** Those that are part of other words, and name a channel only by themselves. */
export const shortChannelWords: ReadonlySet<string> = new Set(['tel', 'tel.', 'tél', 'tél.', 'ph', 'ph.', 'puh', 'puh.']);
