/**
 * What a number is called over its column and beside it, by what it is, in all languages of column-headings.ts. Parted by commas; compared
 * folded.
 */
export const PHONE_WORDS = {
  phone: `
    telefon, tel, tfn, telnr, telefonnr, telefonnummer, tele, kontaktnummer, telefoni, arbetstelefon, fast telefon, tlf, telefonnumre,
    tlfnr, fasttelefon, telf, puhelin, puh, puhelinnumero, puhelinnro, lankapuhelin, sími, símanúmer, símanr, vinnusími, phone, telephone,
    phone number, telephone number, tel number, phone value, telephone no, contact number, landline, office phone, phones, telephones,
    telefonnummern, rufnummer, fon, festnetz, kontakttelefon, diensttelefon, téléphone, tél, numéro de téléphone, téléphone fixe, fixe,
    ligne, coordonnées, telefoon, telefoonnummer, vaste telefoon, teléfono, teléfonos, número de teléfono, tfno, telefono, recapito
    telefonico, recapito, recapiti, numero di telefono, fisso, telefone, telefones, telef, número de telefone, telefone fixo, contactos,
    numer telefonu, nr telefonu, tel stacjonarny, telefon stacjonarny, telefonní číslo, pevná linka, kontaktuppgifter, kontaktinfo,
    kontaktinformation, kontaktoplysninger, kontaktopplysninger, yhteystiedot, contact details, contact information, kontaktdaten,
    contactgegevens, datos de contacto, contatti, dane kontaktowe, kontaktní údaje, telefon/e-post, primary phone, primär telefon,
    haupttelefon, nummer, number, numero, numéro`,
  mobile: `
    mobil, mobiltelefon, mobilnummer, mobilnr, mobiltel, mob, mobtel, sms, jobbmobil, tjänstemobil, mobiltelefonnummer, mobiltlf,
    arbeidsmobil, arbejdsmobil, matkapuhelin, kännykkä, gsm, matkapuhelinnumero, mobiili, farsími, gemsi, farsímanúmer, gsm-númer, mobile,
    mobile phone, mobile number, cell, cell phone, cellphone, mobile no, cellular, mobile telephone number, handy, handynummer, mobilfunk,
    mobilfunknummer, diensthandy, portable, téléphone portable, tél mobile, tél portable, téléphone mobile, mobiel, mobiele telefoon,
    mobiel nummer, gsm-nummer, móvil, teléfono móvil, celular, móviles, cellulare, telefono cellulare, numero di cellulare, telemóvel,
    telemóveis, komórka, telefon komórkowy, tel kom, kom, tel komórkowy, telefon kom, mobilní telefon, mobilní`,
  direct: `
    direkt, direktnummer, direktnr, direkttelefon, direkttel, telefon direkt, tel direkt, direktval, direktetelefon, direkte, direkte
    telefon, direkte nummer, direkte linje, direkte tlf, telefon direkte, suora numero, suora, suora puhelin, beint númer, bein lína,
    direct, direct line, direct phone, direct number, direct dial, ddi, telephone direct, durchwahl, direktwahl, direkte durchwahl, ligne
    directe, téléphone direct, tél direct, doorkiesnummer, direct nummer, rechtstreeks nummer, directo, teléfono directo, línea directa,
    diretto, linea diretta, telefono diretto, direto, linha directa, linha direta, telefone directo, telefone direto, numer bezpośredni,
    tel bezpośredni, telefon bezpośredni, přímá linka, přímý telefon`,
  mainNumber: `
    växel, växeln, telefonväxel, telefon växel, tel växel, växelnummer, växeltelefon, huvudnummer, växel tel, sentralbord, sentralbordet,
    hovednummer, sentralbord telefon, telefon sentralbord, sentralbordnummer, hovedtelefon, omstilling, omstillingen, telefon hovednummer,
    vaihde, puhelinvaihde, keskus, skiptiborð, aðalnúmer, sími á skiptiborði, switchboard, main number, main phone, main line, company main
    phone, reception, main, hq phone, switch, company phone, zentrale, vermittlung, telefonzentrale, telefon zentrale, hauptnummer, telefon
    firma, standard, standard téléphonique, tél standard, téléphone société, téléphone standard, accueil, centrale, telefooncentrale,
    hoofdnummer, algemeen nummer, algemeen telefoonnummer, centralita, centralita telefónica, teléfono general, conmutador, centralino,
    telefono centralino, central telefónica, central, telefone geral, geral, pbx, centrala, centrala telefoniczna, tel centrala, ústředna,
    telefonní ústředna, spojovatelka, företagets huvudtelefon`,
  duty: `
    jour, jourtelefon, journummer, jourtel, pressjour, pressjouren, mediejour, beredskap, jouren, efter kontorstid, kvällar och helger, jourmobil, larm, vakt,
    vakttelefon, vaktnummer, beredskapstelefon, pressevakt, pressevakten, pressevakttelefon, mediavakt, utenom arbeidstid, døgnvakt, vagt, vagttelefon,
    pressevagt, pressevagten, vagtnummer, uden for åbningstid, päivystys, päivystysnumero, päivystävä numero, mediapäivystys, päivystyspuhelin, vaktsími,
    neyðarsími, out of hours, duty, duty phone, on call, on-call, duty number, after hours, 24h, emergency, out-of-hours, out of hours
    phone, oncall, bereitschaft, rufbereitschaft, notfall, bereitschaftsdienst, bereitschaftstelefon, astreinte, permanence, téléphone
    d'astreinte, numéro d'astreinte, piket, buiten kantooruren, piketnummer, piketdienst, wachtdienst, guardia, teléfono de guardia,
    urgencias, reperibilità, emergenza, pronta reperibilità, piquete, urgência, plantão, dyżur, telefon dyżurny, dyżurny, tel dyżurny,
    pohotovost, mimo pracovní dobu`,
  fax: `
    fax, faxnummer, faxnr, telefax, faks, telefaks, faksi, bréfsími, fax number, facsimile, facsimile telephone number, other fax, home
    fax, faxnummern, télécopie, télécopieur, fax no, annan fax, fax hem, weiteres fax, fax privat`,
  extension: `
    anknytning, ankn, anknytningsnummer, internnummer, kortnummer, lokalnummer, lokalnr, lokal, alanumero, innanhússnúmer, extension, ext,
    phone extension, nebenstelle, apparat, poste téléphonique, toestel, toestelnummer, extensión, interno, numero interno, extensão, numer
    wewnętrzny, wewnętrzny, wew, linka, klapka`,
  label: `
    phone type, phone label, phone kind, e mail type, e mail label, email type, email label, telefontyp, typ av telefon, typ av nummer,
    telefontype, nummertype, puhelintyyppi, type de téléphone, tipo de teléfono, tipo di telefono, tipo de telefone, soort telefoon, typ
    telefonu`,
} as const;

/** Numbers that are called as their column is, since it says whose or what for: Outlook's and Thunderbird's. */
export const NAMED_PHONES = `
  home phone, telefon hem, other phone, annan telefon, weiteres telefon, telefon privat, car phone, assistants phone, assistant phone,
  radio phone, callback, isdn, pager, pager number, personsökare, assistentens telefon, biltelefon, autotelefon, motringning, telefon assistent`;

/** What stands beside a number only, and over no column: letters, and where it is. */
export const BESIDE_NUMBERS = {
  phone:
    't, p, ph, o, w, a, arb, kontor, tj, d, work, office, kt, voice, anytime, arbete, jobb, arbeid, arbejde, geschäftlich, bureau, trabajo',
  mobile: 'm, mb, mobi, cel, c, h, k',
  fax: 'f',
  direct: 'dir, dw',
  mainNumber: 'vx, vxl, sb, zentr',
  duty: 'vb, akut',
} as const;
