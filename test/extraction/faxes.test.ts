import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { parsePage } from '../../src/page/parse.ts';

const ADDRESS = 'https://www.port-ellery.example/contact';

test('what one place calls a fax is offered nowhere as a telephone', () => {
  const page = `<p>Press office: 202-555-0130, Tel/Fax: 202-555-0131</p>
    <div><h2>Newsroom</h2><p>Phone: 202-555-0140</p><p>Fax: 202-555-0131</p></div>`;
  expect(featuresOf(page, '+12025550131')).toEqual(['fax']);
});

test('a line for both that is the only one of a desk stays one to call', () => {
  const page = '<p>Press office, Tel/Fax: 202-555-0131</p>';
  expect(featuresOf(page, '+12025550131')).toEqual(['voice']);
});

/** Of all readings of the number, each feature once. */
function featuresOf(body: string, number: string): string[] {
  const { statements } = extract(parsePage(`<html lang="en"><body>${body}</body></html>`, ADDRESS), { home: 'US' });
  const phones = statements.flatMap(({ values }) => values.phones);
  return [...new Set(phones.filter((phone) => phone.number === number).flatMap(({ features }) => features))];
}
