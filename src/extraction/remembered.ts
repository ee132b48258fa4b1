/** A panel stays open over many pages, so what was learnt is dropped in time. */
const MOST = 20_000;
/** What is remembered of the texts of the page that is being read. */
const OF_PAGE: Map<string, unknown>[] = [];

/** The function, asked once for each text: a page has few words, and each is asked about again and again. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  return rememberedIn(new Map<string, Answer>(), answer);
}

/** The same for whole lines and parts of them, which recur on their own page only: `forgetTexts` drops them. */
export function rememberedOfPage<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  OF_PAGE.push(known);
  return rememberedIn(known, answer);
}

/** Drops what was learnt of the texts of the page before. */
export function forgetTexts(): void {
  for (const known of OF_PAGE) known.clear();
}

function rememberedIn<Answer>(known: Map<string, Answer>, answer: (text: string) => Answer): (text: string) => Answer {
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const answered = answer(text);
    known.set(text, answered);
    return answered;
  };
}
