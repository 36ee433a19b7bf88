/** What the end-to-end tests are made of. */
export { pause, type Reader, type ReaderTab, resetSettings, setSettings, until } from './reader';
export { BROWSER, reader, setStage, web } from './stage';
export { cleaned, isOff, loaded, press, says, sidebarText } from './waits';
