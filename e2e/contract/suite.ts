import { afterAll, beforeAll, describe } from 'vitest'
import { isolation } from './isolation/suite.ts'
import { changingLaws } from './laws/changing.ts'
import { creatingLaws } from './laws/creating.ts'
import { hostileLaws } from './laws/hostile.ts'
import { listingLaws } from './laws/listing.ts'
import { refusingLaws } from './laws/refusing.ts'
import { rememberingLaws } from './laws/remembering.ts'
import { categoriesSubject } from './subjects/categories.ts'
import { changesSubject } from './subjects/changes.ts'
import { cookiesSubject } from './subjects/cookies.ts'
import { defaultsSubject } from './subjects/defaults.ts'
import { documentsSubject } from './subjects/documents.ts'
import { draftsSubject } from './subjects/drafts.ts'
import { eventsSubject } from './subjects/events.ts'
import { filesSubject } from './subjects/files.ts'
import { fragmentsSubject } from './subjects/fragments.ts'
import { healthSubject } from './subjects/health.ts'
import { insightsSubject } from './subjects/insights.ts'
import { pageDataSubject } from './subjects/page-data.ts'
import { pageDocumentsSubject } from './subjects/page-documents.ts'
import { pageImportsSubject } from './subjects/page-imports.ts'
import { pagesSubject } from './subjects/pages.ts'
import { productTypesSubject } from './subjects/product-types.ts'
import { productsSubject } from './subjects/products.ts'
import { productsOfTypeSubject } from './subjects/products-of-type.ts'
import { signingInSubject } from './subjects/signing-in.ts'
import { storefrontSubject } from './subjects/storefront.ts'
import { tenantsSubject } from './subjects/tenants.ts'
import type { Target } from './target.ts'
import { type Here, type World, worldOf } from './world.ts'

/** Everything that holds on every target: the laws of all resources, what is particular to some, and isolation. */
const subjects: readonly ((here: Here) => void)[] = [
  // First: where the clock stands still, all that the others do would be the same moment, and too much to be told.
  eventsSubject,
  creatingLaws,
  changingLaws,
  rememberingLaws,
  listingLaws,
  refusingLaws,
  hostileLaws,
  productsSubject,
  productsOfTypeSubject,
  categoriesSubject,
  defaultsSubject,
  productTypesSubject,
  changesSubject,
  draftsSubject,
  fragmentsSubject,
  pagesSubject,
  pageDocumentsSubject,
  pageImportsSubject,
  pageDataSubject,
  storefrontSubject,
  insightsSubject,
  filesSubject,
  signingInSubject,
  tenantsSubject,
  documentsSubject,
  healthSubject,
  isolation,
]

/**
 * Holds a target against the contract. It is started once; each test makes the rows it needs. `hasCookies` is false
 * where a session is no cookie, which a browser sends by itself and sites can ride on.
 */
export function contractSuite(name: string, start: () => Promise<Target>, { hasCookies = true } = {}): void {
  describe(name, () => {
    let world: World | undefined
    beforeAll(async () => {
      world = worldOf(await start())
    }, 120_000)
    afterAll(() => world?.target.stop())
    for (const subject of hasCookies ? [...subjects, cookiesSubject] : subjects)
      subject(() => {
        if (!world) throw new Error('The target is not running')
        return world
      })
  })
}
