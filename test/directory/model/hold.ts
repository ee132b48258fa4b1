import { rowOf } from '../../../src/directory/contact-row.ts';
import { findableOf } from '../../../src/directory/search/findable.ts';
import { told } from './look.ts';
import { must, presentIn, type World } from './world.ts';

/** What is true of a directory whatever was done with it. */
export async function hold(world: World): Promise<void> {
  const { look, windows, beside, minute } = world;
  const directory = windows[minute % 2 === 0 ? 0 : 1];
  const present = presentIn(world);
  must((await directory.count()) === present.length, 'the directory counts otherwise');
  for (const row of look.rows) {
    must(row.statements.length > 0 && row.statements.length <= 50, `${row.id} has ${row.statements.length} statements`);
    must(told(rowOf(row)) === told(row), `${row.id} is not what follows from what is kept of it`);
    showsWhatWasSaid(row);
  }
  const seenOn = new Set(look.rows.flatMap(({ pages }) => pages));
  must(told([...seenOn].sort()) === told([...look.pages].sort()), 'pages are kept that nobody was seen on, or missing');
  await findableHolds(world, await beside.findable.toArray());
  await getsHold(world, present);
  const changes = await directory.changes(1_000);
  must(
    told(changes.map(({ id }) => id)) === told(look.steps.map(({ id }) => id).reverse()),
    'the latest changes are told in another order',
  );
}

/** What is searched follows from what is kept. */
async function findableHolds({ look }: World, findable: { id: string; gone?: true; generation: number }[]): Promise<void> {
  const rows = new Map(look.rows.map((row) => [row.id, row]));
  for (const { generation, ...row } of findable) {
    const kept = rows.get(row.id);
    const { generation: _, ...should } = kept ? findableOf(kept, generation) : { id: row.id, gone: true, generation };
    must(kept ? told(should) === told(row) : row.gone === true, `${row.id} is found by what it is not`);
  }
  const known = new Set(findable.map(({ id }) => id));
  for (const { id, removedAt } of look.rows) must(removedAt !== undefined || known.has(id), `${id} cannot be found`);
}

async function getsHold({ windows, look, minute }: World, present: readonly string[]): Promise<void> {
  const row = look.rows[minute % (look.rows.length || 1)];
  if (!row) return;
  const got = await windows[minute % 2 === 0 ? 1 : 0].get(row.id);
  must((got !== undefined) === present.includes(row.id), `${row.id} is there for one who asks, and is not`);
}

/** The journalist's word is shown, whatever the sources say. */
function showsWhatWasSaid({ id, corrections, summary, statements }: World['look']['rows'][number]): void {
  for (const { field, value } of corrections.fields) {
    const shown = summary[field];
    must(told(shown ?? false) === told(value ?? false), `${id} shows ${told(shown)} where the journalist said ${told(value)}`);
  }
  for (const { phone, standing } of corrections.phones) {
    const isShown = summary.phones.some(({ number, weight }) => number === phone.number && weight === 'own');
    must(isShown === (standing !== 'withdrawn'), `${id} shows a number otherwise than the journalist said`);
  }
  for (const { address, standing } of corrections.emails) {
    const isShown = summary.emails.some((one) => one.address === address && one.weight === 'own');
    must(isShown === (standing !== 'withdrawn'), `${id} shows an address otherwise than the journalist said`);
  }
  const [only] = statements;
  if (!only || statements.length > 1 || corrections.fields.length > 0) return;
  const { name, jobTitle, kind } = only.values;
  must(told([name, jobTitle, kind]) === told([summary.name, summary.jobTitle, summary.kind]), `${id} is called otherwise than said`);
}
