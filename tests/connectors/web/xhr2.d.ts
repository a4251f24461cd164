declare module 'xhr2' {
  /** The browser's own interface, over Node's http. */
  const implementation: new () => unknown;
  export = implementation;
}
