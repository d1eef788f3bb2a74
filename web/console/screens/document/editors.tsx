import { Avatar, Tooltip } from '@mantine/core'
import type { Path } from '@mtc/openapi/document'
import type { OtherEditor } from '../../core/document/edited-document.ts'
import classes from './document.module.css'

interface EditorsProps {
  editors: readonly OtherEditor[]
  /** What a place is called; undefined where it is nowhere in particular. */
  nameOf: (place: Path) => string | undefined
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase()

/** Who else has the document open, and where they are in it. */
export function Editors({ editors, nameOf }: EditorsProps) {
  if (editors.length === 0) return null
  return (
    <ul className={classes.editors} aria-label="Also here">
      {editors.map(({ id, name, place }) => {
        const found = place ? nameOf(place) : undefined
        const where = found === undefined ? `${name} has it open too` : `${name} is at ${found}`
        return (
          <li key={id}>
            <Tooltip label={where}>
              <Avatar size="sm" radius="xl" color="accent" variant="filled" role="img" aria-label={where}>
                {initials(name)}
              </Avatar>
            </Tooltip>
          </li>
        )
      })}
    </ul>
  )
}
