/** The sidebar's interface: put into a tab when there is something to show, so that cleaning the page waits for less. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../src/browser/world';
import { mountSidebar } from '../src/sidebar/mount';

export default defineUnlistedScript(() => {
  world().mountSidebar = mountSidebar;
});
