/**
 * The ways in which something of the directory leaves it. Each is tried in every-exit.browser.test.tsx on private contacts; a rule of the house
 * (test/repository/ways-out.ts) sees that none is missing here.
 */

/** Functions of src/exchange by which the rest of the product writes. */
export const WRITERS = [
  'writeVCards',
  'writeOutlookCards',
  'writeCsv',
  'writeSpreadsheet',
  'writeList',
  'writeTable',
  'writeLine',
  'codeOf',
  'fileName',
  'writeBackupFile',
  'writeAccount',
  'writeEmergencySheet',
  'writeShareFile',
  'writeCallSheet',
] as const;

/** Files that hand a text to the browser: to be saved, as a link that holds it, to the clipboard, or to be printed or shared. */
export const HANDING_OVER = [
  // Several as cards, as a table, or to be pasted; and the card of one.
  'src/ui/use-take-away.ts',
  'src/ui/parts/SaveCard.tsx',
  // One as a line.
  'src/ui/use-copy-line.ts',
  // The sheet of organizations, saved or printed.
  'src/ui/views/SheetPreview.tsx',
  // A file for a colleague.
  'src/ui/views/Share.tsx',
  // The call sheet, to be pasted.
  'src/ui/use-copy-sheet.ts',
  // Everything, which is the journalist's own.
  'src/ui/use-backups.ts',
  // What is kept about a person, for that person.
  'src/ui/views/AccountFile.tsx',
  // One number or address of a contact that the journalist looks at: what a directory is for.
  'src/ui/use-copy.ts',
];
