import { slugify } from '@mtc/openapi/slugify'

/** A text as the name of a place on a page: "Läden & Städte" is `laden-stadte`; empty where no letter can be kept. */
export const anchorOf = (text: string): string => slugify(text).slice(0, 60).replace(/-+$/, '')
