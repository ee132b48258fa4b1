// In the demo newsroom, which no browser lets a script into: it offers what a click would put into another page.
import { offerTakeDown } from './page/offer-take-down.ts';

offerTakeDown();
