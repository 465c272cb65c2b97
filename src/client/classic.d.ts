/** Text of a client script as one classic script; see `scripts/site/classic-scripts.ts`. */
declare module '*?classic' {
  const code: string;
  export default code;
}
