import type { KeyboardEvent } from 'react'
import type { Commands } from './use-commands.ts'

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>

const PLAIN: Readonly<Record<string, keyof Commands>> = { Delete: 'remove', Backspace: 'remove' }
const WITH_MOD: Readonly<Record<string, keyof Commands>> = { d: 'duplicate', g: 'group' }
const WITH_ALT: Readonly<Record<string, keyof Commands>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
}

/** The command that a key gives to the field with the focus. */
export function keyCommand({ key, altKey, ctrlKey, metaKey }: Pressed, commands: Commands) {
  const name = altKey ? WITH_ALT[key] : ctrlKey || metaKey ? WITH_MOD[key.toLowerCase()] : PLAIN[key]
  return name === undefined ? undefined : commands[name]
}
