import { IconFile } from '@tabler/icons-react'
import { formatBytes } from '../../../ui/format.ts'
import { recordAddress } from '../../core/addresses.ts'
import { AppLink } from '../../core/app-link.tsx'
import { usePlace } from '../../core/place.ts'
import { nameOf } from '../../core/queries.ts'
import type { Row } from '../../core/resource-client.ts'
import type { ScreenProps } from '../../core/screen-props.ts'
import { ListScreen } from '../../screens/list/list-screen.tsx'
import classes from './files.module.css'

/** Whether a file is a picture that the browser shows. */
export const isPicture = (row: Row): boolean => String(row.contentType).startsWith('image/')

function Tile({ screen, row }: ScreenProps & { row: Row }) {
  const place = usePlace()
  return (
    <AppLink className={classes.tile} href={recordAddress(place, screen, row.id)} data-row>
      {isPicture(row) ? (
        <img className={classes.picture} src={String(row.url)} alt="" loading="lazy" />
      ) : (
        <span className={classes.picture}>
          <IconFile size={32} aria-hidden />
        </span>
      )}
      <span className={classes.caption}>
        <span>{nameOf(screen, row)}</span>
        <small>{formatBytes(Number(row.size))}</small>
      </span>
    </AppLink>
  )
}

/** All pictures and documents of the shop, as pictures. */
export function FileListScreen({ screen }: ScreenProps) {
  return (
    <ListScreen
      screen={screen}
      canCreate
      createLabel="Upload files"
      renderRows={(rows) => (
        <ul className={classes.grid}>
          {rows.map((row) => (
            <li key={row.id}>
              <Tile screen={screen} row={row} />
            </li>
          ))}
        </ul>
      )}
    />
  )
}
