import { bakeryItem } from './bakery-item.ts'
import { book } from './book.ts'
import { course } from './course.ts'
import { fashion } from './fashion.ts'
import { gameKey } from './game-key.ts'
import { service } from './service.ts'
import type { StarterPack } from './starter-pack.ts'

export type { StarterPack } from './starter-pack.ts'

/** Product types to begin from. Kept apart from the kit, as only who designs a new type needs them. */
export const STARTER_PACKS: readonly StarterPack[] = [gameKey, course, bakeryItem, fashion, book, service]
