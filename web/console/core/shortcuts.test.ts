import { expect, it } from 'vitest'
import { keyOf } from './shortcuts.ts'

const pressed = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

it.each([
  [{ key: 'c' }, 'c'],
  [{ key: 'K', ctrlKey: true }, 'mod+k'],
  [{ key: 'k', metaKey: true }, 'mod+k'],
  [{ key: '?', shiftKey: true }, '?'],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'mod+shift+z'],
  [{ key: 'Enter', altKey: true }, 'alt+Enter'],
])('%j is %s', (keys, shortcut) => {
  expect(keyOf({ ...pressed, ...keys })).toBe(shortcut)
})
