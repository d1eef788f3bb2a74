import { useState } from 'react'
import type { ViewProps } from '../view.ts'
import { type Embed, embedOf } from './embed.ts'
import { video } from './manifest.ts'
import classes from './view.module.css'

/** A film. One from elsewhere is asked for only once somebody plays it: until then its provider learns nothing. */
export default function VideoView({ props, context }: ViewProps) {
  const { title, from, address, fileId, posterId, caption } = video.read(props)
  const poster = posterId && context.fileUrl?.(posterId)
  const embed = from === 'address' ? embedOf(address) : undefined
  const file = from === 'file' && fileId ? context.fileUrl?.(fileId) : undefined
  return (
    <figure className={classes.video}>
      {embed && <Embedded key={embed.src} {...{ embed, title, poster }} />}
      {file && (
        <video
          className={classes.screen}
          src={file}
          aria-label={title}
          controls
          playsInline
          preload={poster ? 'none' : 'metadata'}
          {...(poster ? { poster } : {})}
        />
      )}
      {!embed && !file && <p className={classes.missing}>No video has been chosen yet.</p>}
      {caption && <figcaption className={classes.caption}>{caption}</figcaption>}
    </figure>
  )
}

function Embedded({ embed, title, poster }: { embed: Embed; title: string; poster: string | undefined }) {
  const [isPlaying, setPlaying] = useState(false)
  if (isPlaying)
    return (
      <iframe
        // Whoever pressed the button goes on from the player that stands in its place.
        ref={(player) => player?.focus({ preventScroll: true })}
        className={classes.screen}
        src={embed.src}
        title={title}
        allow="autoplay; fullscreen; picture-in-picture; encrypted-media"
        sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation"
        referrerPolicy="strict-origin-when-cross-origin"
      />
    )
  return (
    <div className={classes.cover}>
      {poster && <img className={classes.poster} src={poster} alt="" loading="lazy" decoding="async" />}
      <button type="button" className={classes.play} onClick={() => setPlaying(true)}>
        <svg viewBox="0 0 20 20" aria-hidden>
          <path d="M6 3.5v13l11-6.5z" />
        </svg>
        <span className={classes.title}>Play “{title}”</span>
      </button>
      <p className={classes.notice}>
        Plays from {embed.provider}, which then learns that you watch it.{' '}
        <a href={embed.watch} rel="noopener noreferrer">
          Watch on {embed.provider}
        </a>
      </p>
    </div>
  )
}
