/** Countries one can call home (ISO 3166-1 alpha-2): Europe, and the English-speaking countries beyond it whose newsrooms we read. */
export const COUNTRIES: readonly string[] =
  'AD AL AT AU BA BE BG CA CH CY CZ DE DK EE ES FI FO FR GB GE GI GL GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO NZ PL PT RO RS SE SI SK SM TR UA US VA XK'.split(
    ' ',
  );
