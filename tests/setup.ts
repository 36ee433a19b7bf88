/** Every unit test has all languages at hand; tests of what happens with fewer take them away themselves. */
import { useLanguages } from '../src/data/languages';
import { LANGUAGES } from '../src/data/languages/all';

useLanguages(LANGUAGES);
