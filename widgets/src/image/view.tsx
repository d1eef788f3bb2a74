import { useState } from 'react'
import { AddressLink } from '../link/link.tsx'
import type { ViewProps } from '../view.ts'
import { image } from './manifest.ts'
import classes from './view.module.css'

/** A picture with its caption. Without a picture, or with one that is gone, its words stand in its place. */
export default function ImageView({ props, context }: ViewProps) {
  const { imageId, alt, caption, address, fit, focus } = image.read(props)
  const [broken, setBroken] = useState<string>()
  const src = imageId && context.fileUrl?.(imageId)
  const picture =
    src && broken !== src ? (
      <img
        className={classes.picture}
        src={src}
        // A link must have a name; a picture without words leaves it to the caption.
        alt={alt || (address ? caption : '')}
        data-fit={fit}
        style={{ objectPosition: focus }}
        loading="lazy"
        decoding="async"
        onError={() => setBroken(src)}
      />
    ) : (
      <span className={classes.missing}>{src ? alt : 'No picture has been chosen yet.'}</span>
    )
  return (
    <figure className={classes.image}>
      {address ? (
        <AddressLink address={address} context={context} className={classes.link}>
          {picture}
        </AddressLink>
      ) : (
        picture
      )}
      {caption && <figcaption className={classes.caption}>{caption}</figcaption>}
    </figure>
  )
}
