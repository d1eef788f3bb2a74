import { type ComponentType, lazy } from 'react'

/** A screen in a chunk of its own: `lazyScreen(async () => (await import('./x.tsx')).XScreen)`. */
export const lazyScreen = <P>(load: () => Promise<ComponentType<P>>) => lazy(async () => ({ default: await load() }))
