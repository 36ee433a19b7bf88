/**
 * A Vite plugin: the entries of `src/data/` carry `examples` and `counterExamples` that tests run; what ships does
 * without them.
 */
import MagicString from 'magic-string';

const DROPPED = new Set(['examples', 'counterExamples']);

/** @returns {import('vite').Plugin} */
export function stripExamples() {
  return {
    name: 'copydesk:strip-examples',
    apply: 'build',
    transform(code, id) {
      if (!/\/src\/data\/.*\.ts$/.test(id.split('?')[0])) return null;
      const edited = new MagicString(code);
      walk(this.parse(code), (node) => {
        if (node.type !== 'ObjectExpression') return;
        node.properties.forEach((property, i) => {
          if (
            property.type !== 'Property' ||
            property.computed ||
            !DROPPED.has(property.key.name ?? property.key.value)
          )
            return;
          // With the comma after it, or the one before it when it is the last (a comma left over does no harm).
          const next = node.properties[i + 1];
          const before = node.properties[i - 1];
          if (next) edited.remove(property.start, next.start);
          else edited.remove(before ? before.end : property.start, property.end);
        });
      });
      return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
    },
  };
}

function walk(node, visit) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit);
    return;
  }
  if (typeof node.type !== 'string') return;
  visit(node);
  for (const [key, value] of Object.entries(node))
    if (key !== 'type' && key !== 'start' && key !== 'end') walk(value, visit);
}
