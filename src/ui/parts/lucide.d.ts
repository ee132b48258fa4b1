/** The shapes of one icon of Lucide: the package has types for all of them together only. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const icon: [shape: string, attributes: Record<string, string>][];
  export default icon;
}
