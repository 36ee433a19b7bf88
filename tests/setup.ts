/** Every unit test has everything at hand; tests of what happens with less take it away themselves. */
import { jsonrepair } from 'jsonrepair';
import { EVERYTHING } from '../src/data/everything';
import { takeToHand } from '../src/data/knowledge';
import { useJsonRepair } from '../src/page/json-repair';

takeToHand(EVERYTHING);
useJsonRepair(jsonrepair);
