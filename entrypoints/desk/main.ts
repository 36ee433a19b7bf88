/** Chromium only: the page where copies are read (an offscreen document). */
import { startDeskPage } from '../../src/browser/desk-page';

startDeskPage();
