/** The words and signs of an OSM `opening_hours` string; `24/7` is one word, a time is one word. */
const TOKEN = /\s*(24\/7|\d{1,2}:\d{2}|\d+|[a-z]+|[,;:/[\]-])/iy;

/** A reader's place in the string: peeks or takes one token at a time. */
export class OsmTokens {
  #next = 0;
  private constructor(private readonly tokens: readonly string[]) {}

  /** Null when a character belongs to no token. */
  static of(text: string): OsmTokens | null {
    const plain = text.trim();
    const tokens: string[] = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < plain.length) {
      const token = TOKEN.exec(plain)?.[1];
      if (token === undefined) return null;
      tokens.push(token.toLowerCase());
    }
    return new OsmTokens(tokens);
  }

  isAtEnd(): boolean {
    return this.#next >= this.tokens.length;
  }

  /** The token `ahead` places from here, or '' past the end. */
  peek(ahead = 0): string {
    return this.tokens[this.#next + ahead] ?? '';
  }

  next(): string {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  /** Takes the token if it is that one. */
  take(token: string): boolean {
    if (this.peek() !== token) return false;
    this.#next += 1;
    return true;
  }
}
