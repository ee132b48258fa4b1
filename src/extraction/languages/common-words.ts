/** Words that join two things of one kind, in all languages that are read. */
export const conjunctions: ReadonlySet<string> = new Set(['och', 'og', 'ja', 'und', 'and', '&', 'samt', 'sekä']);

/** By where it lies: a part of a country or of an organization, and not somebody. Bare directions, and those of two. */
export const compass: readonly string[] = `
  nord norr norra nordre nordlig nordliga nordlige north northern nördlich nördliche nördlicher pohjoinen pohjois
  syd söder södra sydlig sydliga sydlige sør søndre south southern süd südlich südliche südlicher eteläinen etelä
  öst öster östra östlig östliga øst østre østlig ost east eastern östlich östliche östlicher itäinen itä
  väst väster västra västlig västliga vest vestre vestlig west western westlich westliche westlicher läntinen länsi
  nordost nordöst nordöstra nordøst nordvest nordväst nordvästra nordwest northeast northwest
  sydost sydöst sydöstra sydøst sydvest sydväst sydvästra sørøst sørvest südost südwest southeast southwest
`
  .trim()
  .split(/\s+/);
