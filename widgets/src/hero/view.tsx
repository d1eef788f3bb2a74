import { safeAddress } from '../link/address.ts'
import { AddressLink } from '../link/link.tsx'
import type { ViewProps } from '../view.ts'
import { hero } from './manifest.ts'
import classes from './view.module.css'

/** A large heading and a sentence; the shop's own name and tagline where none are given. */
export default function HeroView({ props, context }: ViewProps) {
  const { heading, text, align, buttons, imageId, scrim, focus } = hero.read(props)
  const sentence = text || context.shop.tagline
  const picture = imageId && context.fileUrl?.(imageId)
  const ways = buttons.filter(({ address }) => safeAddress(address) !== undefined)
  return (
    <section className={classes.hero} data-align={align} data-scrim={picture ? scrim : undefined}>
      {picture && (
        // It is the largest thing in sight: asked for first, and behind words that say what there is to say.
        <img className={classes.picture} src={picture} alt="" fetchPriority="high" style={{ objectPosition: focus }} />
      )}
      <h1 className={classes.heading}>{heading || context.shop.name}</h1>
      {sentence && <p className={classes.text}>{sentence}</p>}
      {ways.length > 0 && (
        <div className={classes.buttons}>
          {ways.map(({ label, address }, place) => (
            <AddressLink
              key={`${label} ${address}`}
              address={address}
              context={context}
              className={place === 0 ? classes.main : classes.other}
            >
              {label}
            </AddressLink>
          ))}
        </div>
      )}
    </section>
  )
}
