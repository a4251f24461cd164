/** A pattern read as far as its first word needs: what may begin it, and whether a space or a figure ended that word. */
interface Head {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Stands for any figure at the beginning of a pattern. */
export const A_FIGURE = '0';

/**
 * The words that a pattern may begin with: letters up to the first space, figure or mark; `A_FIGURE` when it begins with a figure, the
 * mark when it begins with one. Knows what the rules use: alternatives, groups, `?`, `*`, `{}`, classes; looks around count for nothing.
 */
export function headsOf(source: string): ReadonlySet<string> {
  const reader = new HeadReader(source);
  return new Set(reader.alternatives([{ text: '', isWhole: false }]).map(({ text }) => text));
}

class HeadReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The heads of "a|b" up to the end of the group, each after one of `before`. */
  alternatives(before: readonly Head[]): readonly Head[] {
    const out = [...this.#sequence(before)];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      out.push(...this.#sequence(before));
    }
    return unique(out);
  }

  #sequence(before: readonly Head[]): readonly Head[] {
    let heads = before;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const after = this.#item(heads);
      const isOptional = this.#quantifier();
      heads = isOptional ? unique([...heads, ...after]) : after;
    }
    return heads;
  }

  /** One letter, class or group. */
  #item(heads: readonly Head[]): readonly Head[] {
    const rest = this.#source.slice(this.#at);
    const around = /^\(\?<?[!=]/u.exec(rest)?.[0];
    const group = around ?? /^\((?:\?:)?/u.exec(rest)?.[0];
    if (group !== undefined) {
      this.#at += group.length;
      const inside = this.alternatives(heads);
      this.#at += 1;
      return around === undefined ? inside : heads;
    }
    const written = /^(?:\\.|\[[^\]]*\]|.)/u.exec(rest)?.[0] ?? '';
    this.#at += written.length;
    if (written === '^' || written === '$' || written === '\\b') return heads;
    return unique(heads.map((head) => continued(head, written)));
  }

  /** Reads "?", "*", "+" or "{1,2}" after an item; true when the item may be left out. */
  #quantifier(): boolean {
    const [read = '', least] = /^(?:[?*+]|\{(\d+)[^}]*\})\??/u.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += read.length;
    return read.startsWith('?') || read.startsWith('*') || least === '0';
  }
}

/** A head with one more item of its pattern. */
function continued(head: Head, written: string): Head {
  if (head.isWhole) return head;
  if (/^[a-z]$/u.test(written)) return { text: head.text + written, isWhole: false };
  if (head.text !== '') return { text: head.text, isWhole: true };
  const isFigure = written === '\\d' || /^\d$|^\[\d/u.test(written);
  return { text: isFigure ? A_FIGURE : written.replace('\\', '').trim(), isWhole: true };
}

function unique(heads: readonly Head[]): readonly Head[] {
  const seen = new Map(heads.map((head) => [`${head.text}${head.isWhole ? '.' : ''}`, head]));
  return [...seen.values()];
}
