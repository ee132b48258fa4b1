import type { Recogniser } from '../recogniser.ts';
import { readLayouts } from './layouts.ts';

/**
 * Who stands where the page shows nothing and no control opens it: left over from a template, for print, or bait for those who collect
 * addresses. Read low, and only where a person or a desk is named: a number nobody shows and nobody has says nothing.
 */
export const hidden: Recogniser = {
  name: 'hidden',
  recognises: ({ lines }) => lines.some(({ place }) => place === 'hidden'),
  read: (page, spoken) =>
    readLayouts(page, spoken, true)
      .filter(({ values }) => values.name !== undefined)
      .map((reading) => ({ ...reading, standing: 'hidden' })),
};
