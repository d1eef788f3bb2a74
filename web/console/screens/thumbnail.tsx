import { IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import { fileUrl } from '../core/file-url.ts'
import { usePlace } from '../core/place.ts'
import classes from './field-value.module.css'

/** A picture by its file's id, small, or its place where there is none; it stands beside a name and says nothing itself. */
export function Thumbnail({ fileId }: { fileId: string | undefined }) {
  const { tenant } = usePlace()
  const [isBroken, setBroken] = useState(false)
  if (!fileId || !tenant || isBroken) {
    return (
      <span className={`${classes.thumbnail} ${classes.noPicture}`}>
        <IconPhoto size={16} aria-hidden />
      </span>
    )
  }
  return (
    <img
      className={classes.thumbnail}
      src={fileUrl(tenant, fileId)}
      alt=""
      loading="lazy"
      width={32}
      height={32}
      onError={() => setBroken(true)}
    />
  )
}
