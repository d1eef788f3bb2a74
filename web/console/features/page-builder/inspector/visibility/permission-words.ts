import { VERBS, type Verb } from '@mtc/openapi/permissions'
import { humanized, screens } from '../../../../core/screens.ts'

const DOING: Readonly<Record<Verb | '*', string>> = {
  read: 'See',
  create: 'Add',
  update: 'Change',
  delete: 'Delete',
  '*': 'Do everything with',
}
/** What no list of its own stands for. */
const OTHERS: Readonly<Record<string, string>> = { insights: 'figures', ui: 'pages and looks', users: 'people' }

const subjects: ReadonlyMap<string, string> = new Map(
  screens
    .filter(({ scope }) => scope !== 'platform')
    // The last one stands: the list that the permission is named after.
    .toSorted((a, b) => Number(a.path === a.subject) - Number(b.path === b.subject))
    .map(({ subject, title }) => [subject, title.toLowerCase()]),
)

const nameOf = (subject: string): string =>
  (Object.hasOwn(OTHERS, subject) ? OTHERS[subject] : undefined) ??
  subjects.get(subject) ??
  humanized(subject).toLowerCase()

const verbOf = (name: string): Verb | '*' => (name === '*' ? '*' : (VERBS.find((verb) => verb === name) ?? 'read'))

/** A permission as people say it: "See orders" for `orders:read`. */
export function permissionInWords(permission: string): string {
  const [subject = '', verb = ''] = permission.split(':')
  return `${DOING[verbOf(verb)]} ${nameOf(subject)}`
}

/** The permissions to choose from, those to see things first. */
export function permissionChoices(): { group: string; items: { value: string; label: string }[] }[] {
  const names = [...new Set(['insights', ...subjects.keys()])]
  const items = (verb: Verb) =>
    names
      .filter((subject) => verb === 'read' || subject !== 'insights')
      .map((subject) => ({ value: `${subject}:${verb}`, label: permissionInWords(`${subject}:${verb}`) }))
      .toSorted((a, b) => a.label.localeCompare(b.label))
  return [
    { group: 'May see', items: items('read') },
    { group: 'May change', items: items('update') },
  ]
}
