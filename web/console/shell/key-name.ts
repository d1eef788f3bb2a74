const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)
const names: Readonly<Record<string, string>> = {
  mod: isMac ? '⌘' : 'Ctrl',
  shift: 'Shift',
  Enter: 'Enter',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowLeft: '←',
  alt: 'Alt',
  Delete: 'Del',
  Escape: 'Esc',
}

/** A key as it is printed on a keyboard. */
export const keyName = (key: string): string =>
  (Object.hasOwn(names, key) ? names[key] : undefined) ?? key.toUpperCase()
