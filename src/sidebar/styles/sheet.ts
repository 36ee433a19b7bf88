/** The sidebar's style sheet as one text, for a shadow root. */
import shared from '../../design/controls.css?inline';
import tokens from '../../design/tokens.css?inline';
import context from './context.css?inline';
import controls from './controls.css?inline';
import facts from './facts.css?inline';
import panel from './panel.css?inline';
import pointer from './pointer.css?inline';
import windows from './windows.css?inline';

/** What stands later may overrule what stands earlier. */
export const SIDEBAR_STYLES = [tokens, shared, panel, facts, context, controls, pointer, windows].join('\n');
