/** Makes an element with its properties and children: as much of a templating language as a small panel needs. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

export const labelled = (label: string, control: HTMLElement): HTMLLabelElement =>
  element('label', {}, element('span', { textContent: label }), control)

/** A choice of values by their labels; groups are headed by theirs. */
export function choice(
  entries: readonly (
    | readonly [value: string, label: string]
    | { label: string; choices: readonly (readonly [string, string])[] }
  )[],
  value: string,
): HTMLSelectElement {
  const option = ([entryValue, text]: readonly [string, string]) =>
    element('option', { value: entryValue, textContent: text })
  const select = element(
    'select',
    {},
    ...entries.map((entry) =>
      'choices' in entry
        ? element('optgroup', { label: entry.label }, ...entry.choices.map(option))
        : option([entry[0], entry[1]]),
    ),
  )
  select.value = value
  return select
}
