import { permissionInWords } from '@mtc/openapi/permission-words'
import type { Verb } from '@mtc/openapi/permissions'
import { screens } from '../../../../core/screens.ts'

/** What can be asked for: figures, and every list of a shop. */
const names = new Set([
  'insights',
  ...screens.filter(({ scope }) => scope !== 'platform').map(({ subject }) => subject),
])

/** The permissions to choose from, those to see things first. */
export function permissionChoices(): { group: string; items: { value: string; label: string }[] }[] {
  const items = (verb: Verb) =>
    [...names]
      .filter((subject) => verb === 'read' || subject !== 'insights')
      .map((subject) => ({ value: `${subject}:${verb}`, label: permissionInWords(`${subject}:${verb}`) }))
      .toSorted((a, b) => a.label.localeCompare(b.label))
  return [
    { group: 'May see', items: items('read') },
    { group: 'May change', items: items('update') },
  ]
}
