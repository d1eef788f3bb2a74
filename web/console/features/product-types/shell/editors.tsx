import { Avatar, Tooltip } from '@mantine/core'
import type { OtherEditor } from '../../../core/document/edited-document.ts'
import type { Design } from '../model/design.ts'
import { titleOf } from '../model/field.ts'
import { findField } from '../model/tree.ts'
import classes from './shell.module.css'

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase()

/** The id of the field that a path leads to. */
const fieldOf = (place: OtherEditor['place']): string | undefined =>
  place?.findLast((step) => step.startsWith('#'))?.slice(1)

/** Who else has the design open, and at which field they are. */
export function Editors({ editors, design }: { editors: readonly OtherEditor[]; design: Design }) {
  if (editors.length === 0) return null
  return (
    <ul className={classes.editors} aria-label="Also here">
      {editors.map(({ id, name, place }) => {
        const found = findField(design, fieldOf(place))
        const where = found ? `${name} is at ${titleOf(found.field)}` : `${name} has it open too`
        return (
          <li key={id}>
            <Tooltip label={where}>
              <Avatar size="sm" radius="xl" role="img" aria-label={where}>
                {initials(name)}
              </Avatar>
            </Tooltip>
          </li>
        )
      })}
    </ul>
  )
}
