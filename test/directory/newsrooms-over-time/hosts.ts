import type { Random } from '../../generator/random.ts';
import type { Parameters } from './parameters.ts';

/** How a host writes of everybody. */
export type Host = {
  turned: boolean;
  initials: boolean;
  spelledOut: boolean;
  honorifics: boolean;
  middle: 'none' | 'initial' | 'whole';
  namesOrganization: boolean;
  gives: { unit: boolean; jobTitle: boolean; mobile: boolean; landline: boolean; address: boolean };
  /** Puts a line of several, or the press mailbox, beside or in place of one's own. */
  shares: boolean;
  mailbox: boolean;
  marksSwitchboard: boolean;
  /** In which of the ways it writes names of another alphabet. */
  writes: number;
};

export function makeHost(random: Random, { hosts, writing }: Parameters, own: boolean): Host {
  return {
    turned: random.chance(hosts.turned),
    initials: !own && random.chance(hosts.initials * 2),
    spelledOut: random.chance(hosts.spelledOut),
    honorifics: random.chance(hosts.honorifics),
    middle: random.pick(['none', 'none', 'initial', 'whole']),
    namesOrganization: !own || !random.chance(hosts.nameless),
    gives: {
      unit: random.chance(0.7),
      jobTitle: random.chance(0.85),
      mobile: random.chance(0.85),
      landline: random.chance(0.6),
      address: random.chance(0.7),
    },
    shares: random.chance(0.5),
    mailbox: random.chance(writing.mailbox * 2),
    marksSwitchboard: random.chance(0.5),
    writes: random.chance(0.5) ? 0 : random.between(0, 3),
  };
}
