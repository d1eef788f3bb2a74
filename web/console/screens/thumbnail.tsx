import { IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import { fileUrl } from '../core/file-url.ts'
import { usePlace } from '../core/place.ts'
import classes from './field-value.module.css'

/** A picture by its file's id, small; decoration beside a name, so it says nothing of its own. */
export function Thumbnail({ fileId, src }: { fileId: string; src?: string } | { fileId?: never; src: string }) {
  const { tenant } = usePlace()
  const [isBroken, setBroken] = useState(false)
  const address = src ?? (fileId && tenant ? fileUrl(tenant, fileId) : undefined)
  if (!address || isBroken) {
    return (
      <span className={classes.thumbnail} style={{ display: 'grid', placeItems: 'center' }}>
        <IconPhoto size={16} aria-hidden />
      </span>
    )
  }
  return (
    <img
      className={classes.thumbnail}
      src={address}
      alt=""
      loading="lazy"
      width={32}
      height={32}
      onError={() => setBroken(true)}
    />
  )
}
