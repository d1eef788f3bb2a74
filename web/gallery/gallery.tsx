import { manifests } from '@mtc/widgets/manifests'
import { casesOf } from './cases.ts'
import classes from './gallery.module.css'
import { Shown } from './shown.tsx'

interface GalleryProps {
  /** A widget's slug; all of them when left out. */
  widget?: string
  /** Part of a case's name. */
  case?: string
  /** A language, `ar` or `de`; the browser's when left out. */
  locale?: string
}

/** Every widget with data that is hard to draw, at its least size, its first one and a large one. For authors of widgets. */
export function Gallery({ widget, case: wanted = '', locale }: GalleryProps) {
  const shown = manifests.filter(({ slug }) => widget === undefined || widget.split(',').includes(slug))
  return (
    <main className={classes.gallery}>
      {shown.map((manifest) => (
        <section key={manifest.slug} id={manifest.slug}>
          <h1>
            {manifest.name} <code>{manifest.slug}</code>
          </h1>
          {casesOf(manifest)
            .filter(({ name }) => name.includes(wanted))
            .map((one) => (
              <Shown key={one.name} manifest={manifest} shown={one} locale={locale} />
            ))}
        </section>
      ))}
    </main>
  )
}
