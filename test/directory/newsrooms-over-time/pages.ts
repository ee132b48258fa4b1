import type { PageSource } from '../../../src/contact/source.ts';
import type { Statement } from '../../../src/contact/statement.ts';
import { pageAt } from '../../contact/statements.ts';
import type { Random } from '../../generator/random.ts';
import { type Host, makeHost } from './hosts.ts';
import type { Parameters } from './parameters.ts';
import { type Said, said } from './saying.ts';
import { type Desk, type Organization, type Somebody, type Spell, spellAt, type World } from './truth.ts';

/** One thing that a page says: of whom in truth, and as things stood when. */
export type Told = {
  statement: Statement;
  truth: string;
  said?: Said;
  person?: Somebody;
  spell?: Spell;
  desk?: Desk;
  by: 'its own' | 'another host' | 'hostile';
  /** Whether the reader knows for which organization it speaks. */
  organized: boolean;
};
/** A page as it is read: `month` is when, `written` when it was written. */
export type Page = { month: number; written: number; tells: Told[] };

type Author = { world: World; random: Random; parameters: Parameters; say: (told: Teller, month: number, dated: boolean) => Told[] };
type Teller = { host: Host; address: string; by: Told['by']; whom: Somebody[]; varied: boolean };

/** Everything that is read, in the order of reading; releases may be read years after they were written. */
export function pagesOf(world: World, random: Random, parameters: Parameters): Page[] {
  const author = makeAuthor(world, random, parameters);
  const houses = world.organizations.map((organization) => house(organization, author));
  const regions = [0, 1].map((at) => region(at, author));
  const pages: Page[] = [];
  for (let month = 0; month < parameters.months; month += 1) {
    for (const write of [...houses, ...regions]) pages.push(...write(month));
    if (random.chance(parameters.reading.hostile * world.organizations.length)) pages.push(hostile(month, author));
  }
  return pages.filter(({ month }) => month < parameters.months).sort((a, b) => a.month - b.month);
}

function makeAuthor(world: World, random: Random, parameters: Parameters): Author {
  const { numbers } = world;
  const say = ({ host, address, by, whom, varied }: Teller, month: number, dated: boolean): Told[] => {
    const source = sourceOf(address, dated ? month : undefined);
    return whom.flatMap((person): Told[] => {
      const spell = spellAt(person, month);
      if (!spell) return [];
      const one = said(person, spell, host, { random, numbers, parameters, varied });
      if (one.values.phones.length + one.values.emails.length === 0) return [];
      return [
        {
          statement: { values: one.values, texts: {}, source },
          truth: person.id,
          said: one,
          person,
          spell,
          by,
          organized: by === 'its own' || host.namesOrganization,
        },
      ];
    });
  };
  return { world, random, parameters, say };
}

type Write = (month: number) => Page[];

/** What one organization writes: its staff list, its newsroom on a shared host, its releases there and through a wire. */
function house(organization: Organization, author: Author): Write {
  const { world, random, parameters, say } = author;
  const { reading } = parameters;
  const hosts = [makeHost(random, parameters, true), makeHost(random, parameters, true)];
  const wire = makeHost(random, parameters, false);
  const [own, newsroom] = [`https://www.${organization.domain}`, `https://www.mynewsdesk.com/se/${organization.slug}`];
  const hidden = new Set(world.people.filter(() => random.chance(0.15)));
  let releases = 0;
  const page = (month: number, at: number, address: string, whom: Somebody[]): Page => {
    const host = hosts[at] ?? wire;
    const desks = desksAt(
      world.desks.filter((desk) => desk.organization === organization),
      month,
      host,
      sourceOf(address),
    );
    return { month, written: month, tells: [...say({ host, address, by: 'its own', whom, varied: false }, month, false), ...desks] };
  };
  const release = (month: number, press: Somebody[]): Page => {
    releases += 1;
    const late = random.chance(reading.readLate) ? random.between(4, 30) : 0;
    const through = random.chance(reading.wire) ? 2 : random.between(0, 1);
    const place = [
      `${own}/nyheter/${releases}`,
      `${newsroom}/pressreleases/${releases}`,
      `https://via.tt.se/pressmeddelande/${organization.id.length}${releases}/${organization.slug}`,
    ];
    const whom = random.shuffled(press).slice(0, random.between(1, 3));
    const teller: Teller = {
      host: hosts[through] ?? wire,
      address: place[through] ?? own,
      by: through === 2 ? 'another host' : 'its own',
      whom,
      varied: true,
    };
    return { month: month + late, written: month, tells: say(teller, month, true) };
  };
  const releasesIn = (month: number, press: Somebody[]): Page[] => {
    const count = press.length === 0 ? 0 : Math.floor(reading.releases) + Number(random.chance(reading.releases % 1));
    return Array.from({ length: count }, () => release(month, press));
  };
  return (month) => {
    // A site is made anew once in a while.
    if (random.chance(1 / 36)) hosts[random.between(0, 1)] = makeHost(random, parameters, true);
    const staff = world.people.filter((one) => spellAt(one, month)?.organization === organization);
    const press = staff.filter((one) => one.press);
    return [
      ...(random.chance(reading.staffList)
        ? [
            page(
              month,
              0,
              `${own}/kontakt`,
              staff.filter((one) => !hidden.has(one)),
            ),
          ]
        : []),
      ...(random.chance(reading.newsroom) ? [page(month, 1, `${newsroom}/contact_people`, press)] : []),
      ...releasesIn(month, press),
    ];
  };
}

/** A page of several organizations: who is reached where in a crisis. */
function region(at: number, { world, random, parameters, say }: Author): Write {
  const host = makeHost(random, parameters, false);
  const of = new Set(random.shuffled(world.organizations).slice(0, 4));
  return (month) => {
    if (!random.chance(parameters.reading.secondHost)) return [];
    const whom = world.people.filter((one) => {
      const organization = spellAt(one, month)?.organization;
      return one.press && organization !== undefined && of.has(organization);
    });
    return [
      {
        month,
        written: month,
        tells: say(
          { host, address: `https://www.samverkan-${at}.example/kontakter`, by: 'another host', whom, varied: false },
          month,
          false,
        ),
      },
    ];
  };
}

/** A page that gives somebody of another organization a number of its own. */
function hostile(month: number, { world, random, parameters, say }: Author): Page {
  const host = {
    ...makeHost(random, parameters, false),
    initials: false,
    gives: { unit: false, jobTitle: random.chance(0.5), mobile: true, landline: false, address: false },
  };
  const there = world.people.filter((one) => spellAt(one, month));
  const address = `https://evil-${random.between(1, 5)}.example/${month}`;
  const number = `+1${random.between(201, 989)}55501${random.between(10, 99)}`;
  const tells = say({ host, address, by: 'hostile', whom: [random.pick(there)], varied: true }, month, false);
  const claims = tells.map((told) => {
    const { values, ...statement } = told.statement;
    return { ...told, statement: { ...statement, values: { ...values, phones: [{ number, features: ['mobile' as const] }], emails: [] } } };
  });
  return { month, written: month, tells: claims };
}

function desksAt(desks: readonly Desk[], month: number, host: Host, source: PageSource): Told[] {
  return desks.flatMap((desk): Told[] => {
    const spell = desk.spells.findLast(({ from }) => from <= month);
    if (!spell) return [];
    const organization = {
      ...(host.namesOrganization ? { name: desk.organization.name } : {}),
      ...(spell.unit === undefined ? {} : { units: [spell.unit] }),
    };
    const values = {
      kind: 'office' as const,
      name: spell.name,
      ...(Object.keys(organization).length === 0 ? {} : { organization }),
      phones: [{ number: desk.number, features: ['voice' as const] }],
      emails: desk.address !== undefined && host.gives.address ? [{ address: desk.address }] : [],
    };
    return [{ statement: { values, texts: {}, source }, truth: desk.id, desk, by: 'its own', organized: true }];
  });
}

/** Months are counted from January 2020. */
export function dateOf(month: number, day = 10): string {
  return new Date(Date.UTC(2020, month, day, 8)).toISOString();
}

function sourceOf(address: string, written?: number): PageSource {
  return pageAt(address, written === undefined ? undefined : dateOf(written).slice(0, 10));
}
