import { newSwitches, placeSwitches } from './switches.ts';

// Runs in each process of the unit tests, before extraction is loaded there.
const off = process.env['ABLATED'];
placeSwitches(Object.assign(newSwitches(), off === undefined ? {} : { off }));
