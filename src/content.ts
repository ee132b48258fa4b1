// In the page, on a click: offers to take the page down, and does nothing else.
import { offerTakeDown } from './page/offer-take-down.ts';

offerTakeDown();
