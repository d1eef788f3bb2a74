import { humanized } from '../../core/screens.ts'
import type { EntryChange, EntryChanges } from './entry-changes.ts'
import classes from './record.module.css'
import { inWords } from './value-in-words.ts'

const words = { added: 'Added', removed: 'Removed', changed: 'Changed' } as const

function Member({ name, before, after }: EntryChange['members'][number]) {
  const label = humanized(name.replace(/^x-/, ''))
  const from = inWords(before)
  const to = inWords(after)
  if (from === undefined || to === undefined) return <li>{label}</li>
  return (
    <li>
      {label}: <del>{from}</del> → <ins>{to}</ins>
    </li>
  )
}

/** What happened to the entries of a collection, one line each. */
export function EntryList({ changes: { entries, isReordered } }: { changes: EntryChanges }) {
  return (
    <ul className={classes.entries}>
      {entries.map(({ kind, name, members }) => (
        <li key={`${kind} ${name}`}>
          {words[kind]} <strong>{name}</strong>
          {members.length > 0 && (
            <ul>
              {members.map((member) => (
                <Member key={member.name} {...member} />
              ))}
            </ul>
          )}
        </li>
      ))}
      {isReordered && <li>Put in another order</li>}
    </ul>
  )
}
