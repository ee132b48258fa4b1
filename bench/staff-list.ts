/** Area codes in which Ofcom keeps numbers for drama, each with a thousand of them. */
const AREAS = [
  '0113 496 0',
  '0114 496 0',
  '0115 496 0',
  '0116 496 0',
  '0117 496 0',
  '0118 496 0',
  '0121 496 0',
  '0131 496 0',
  '0141 496 0',
  '0151 496 0',
  '0161 496 0',
  '020 7946 0',
] as const;
const GIVEN = ['Anna', 'Brian', 'Claire', 'David', 'Emma', 'Fiona', 'George', 'Helen', 'Ian', 'Jane'] as const;
const BEGIN = ['Ash', 'Black', 'Brad', 'Clif', 'East', 'Hart', 'Long', 'Nor', 'Stan', 'Whit'] as const;
const END = ['bury', 'combe', 'field', 'ford', 'ley', 'man', 'more', 'ston', 'well', 'worth'] as const;
const TITLES = ['Press officer', 'Head of communications', 'Planning officer', 'Project manager', 'Director of finance'] as const;
const UNITS = ['Planning Department', 'Press Office', 'Finance Department', 'Housing Services'] as const;

export type Layout = 'table' | 'cards';
type Person = { name: string; title: string; unit: string; phone: string; mail: string };

/** A staff list of invented people, none with the number or address of another: a table that names its columns, or a card each. */
export function staffList(rows: number, layout: Layout): string {
  const people = Array.from({ length: rows }, (_, at) => personAt(at));
  const body =
    layout === 'cards'
      ? people.map(card).join('\n')
      : `<table><tr><th>Name</th><th>Title</th><th>Department</th><th>Phone</th><th>Email</th></tr>${people.map(row).join('\n')}</table>`;
  return `<!doctype html><html lang="en-GB"><title>Our staff | Ashbury Council</title><body><h1>Our staff</h1>${body}</body></html>`;
}

function personAt(at: number): Person {
  const name = `${at % 10 === 0 ? `${pick(GIVEN, at / 1000)} ` : ''}${pick(GIVEN, at)} ${pick(BEGIN, at / 10)}${pick(END, at / 100)}`;
  const phone = `${pick(AREAS, at / 1000)}${String(at % 1000).padStart(3, '0')}`;
  return { name, title: pick(TITLES, at), unit: pick(UNITS, at), phone, mail: `staff${at}@council.example` };
}

function pick<Value>(values: readonly [Value, ...Value[]], at: number): Value {
  return values[Math.floor(at) % values.length] ?? values[0];
}

function row({ name, title, unit, phone, mail }: Person): string {
  return `<tr><td>${name}</td><td>${title}</td><td>${unit}</td><td>${phone}</td><td><a href="mailto:${mail}">${mail}</a></td></tr>`;
}

function card({ name, title, unit, phone, mail }: Person): string {
  return `<div class="card"><h3>${name}</h3><p>${title}</p><p>${unit}</p><p>Tel: ${phone}</p><p><a href="mailto:${mail}">${mail}</a></p></div>`;
}
