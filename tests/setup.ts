/** Every unit test has everything at hand; tests of what happens with less take it away themselves. */
import { EVERYTHING } from '../src/data/everything';
import { takeToHand } from '../src/data/knowledge';

takeToHand(EVERYTHING);
