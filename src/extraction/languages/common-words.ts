/** Words that join two things of one kind, in all languages that are read. */
export const conjunctions: ReadonlySet<string> = new Set(['och', 'og', 'ja', 'und', 'and', '&', 'samt', 'sekä']);

/** Words that give a choice of two numbers, or name the second, in the languages that are read and their neighbours. */
export const disjunctions: readonly string[] = 'or oder bzw eller tai ou of o u lub albo nebo et y e en i a eða'.split(' ');

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

/** What the line of a web address is called: nobody's name and no desk. */
export const webWords: ReadonlySet<string> = new Set(
  'web www website websites internet homepage hemsida hemsidan webb webbplats webbsida hjemmeside nettside nettsted netside kotisivu kotisivut verkkosivut verkkosivusto vefur vefsíða webseite url site siteweb facebook twitter instagram linkedin youtube tiktok whatsapp bluesky mastodon threads'.split(
    ' ',
  ),
);
