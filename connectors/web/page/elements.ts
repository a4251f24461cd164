/** An element with its class and what it holds. Text is always text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** What `replaceChildren` does, which telephones of 2020 do not know. */
export function refill(holder: Element, ...children: readonly (Node | string)[]): void {
  holder.textContent = '';
  holder.append(...children);
}

export function button(label: string, act: (event: MouseEvent) => void): HTMLButtonElement {
  const made = element('button', '', label);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** One that index.html has; its absence is a broken page. */
export function byId<Wanted extends HTMLElement>(id: string, kind: new () => Wanted): Wanted {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`index.html has no ${id}`);
  return found;
}
