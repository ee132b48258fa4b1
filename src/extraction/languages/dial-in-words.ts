/** What is said where a number lets one listen to a meeting, in all languages: it reaches nobody. */
export const dialIns: readonly string[] = `
  conference call, conference calls, conference id, conference number, dial-in, dial in, dial-in number, dial-in numbers, dial-in details, access code, passcode, participant code,
  participant pin, meeting id, teleconference, earnings call, telefonkonferens, telefonkonferensen, deltagarkod, mötes-id, telefonkonferanse, telefonkonferansen, deltakerkode, møte-id,
  telefonkonference, telefonkonferencen, telekonference, deltagerkode, mødekode, puhelinkonferenssi, puhelinkonferenssin, puhelinkonferenssiin, telekonferenz, telefonkonferenz, einwahl,
  einwahlnummer, einwahlnummern, zugangscode, teilnehmercode, téléconférence, conférence téléphonique, code d'accès, code participant, telefoonconferentie, conferentiegesprek, toegangscode,
  inbelnummer, teleconferencia, conferencia telefónica, código de acceso, teleconferenza, conferenza telefonica, codice di accesso, teleconferência, conferência telefónica, conferência telefônica,
  código de acesso, telekonferencja, telekonferencji, kod dostępu, telefonická konference, telekonference, konferenční hovor, přístupový kód, símafundur, fundarnúmer
`
  .trim()
  .split(/,\s+/);
