import type { Resource } from '@mtc/openapi'
import * as contract from '@mtc/openapi'
import type { App } from '../kit/bind.ts'
import { type Crud, crud } from '../kit/crud/index.ts'
import { TABLES } from '../kit/crud/tables.ts'
import { bindDocument, type DocumentRules } from '../kit/documents/index.ts'
import { authRoutes } from './auth/routes.ts'
import { documentRoutes } from './documents/routes.ts'
import { eventRoutes } from './events/routes.ts'
import { fileRoutes } from './files/routes.ts'
import { healthRoutes } from './health/routes.ts'
import { insightRoutes } from './insights/routes.ts'
import { jobRoutes } from './jobs/routes.ts'
import { layoutChangeRoutes } from './pages/changes/layout-routes.ts'
import { pageChangeRoutes } from './pages/changes/routes.ts'
import { pageDocument } from './pages/document.ts'
import { widgetExportRoute } from './pages/export-widget.ts'
import { pageRoutes } from './pages/routes.ts'
import { pageTransferRoutes } from './pages/transfer/routes.ts'
import { productTypeCheckRoute } from './product-types/check.ts'
import { productTypeDocument } from './product-types/document.ts'
import { productTypeChangeRoutes } from './product-types/routes.ts'
import { productOfTypeRoutes } from './products/of-type.ts'
import { RULES } from './rules.ts'
import { storefrontRoutes } from './storefront/routes.ts'

/** The nouns that are edited as documents. */
const DOCUMENTS: Readonly<Record<string, DocumentRules>> = {
  'product-types': productTypeDocument,
  'ui/templates': pageDocument,
}

function documentRulesOf(path: string): DocumentRules {
  const rules = DOCUMENTS[path]
  if (!rules) throw new Error(`The document ${path} has no rules: add it to DOCUMENTS in api/src/modules/index.ts`)
  return rules
}

/** Binds everything that is implemented: capabilities first, for their paths are the more particular ones. */
export function bindModules(app: App): void {
  healthRoutes(app)
  authRoutes(app)
  documentRoutes(app)
  productTypeCheckRoute(app)
  const cruds = new Map<string, Crud>()
  for (const resource of contract.resources) {
    const bound = bindResource(app, resource)
    cruds.set(resource.path, bound)
    if (resource.path === 'files') fileRoutes(app, bound)
    if (resource.path === 'products') productOfTypeRoutes(app, bound)
    if (resource.path === 'jobs') jobRoutes(app, bound)
    if (resource.path === 'ui/layouts') layoutChangeRoutes(app, bound)
    const kind = contract.documents.find((document) => document.resource.path === resource.path)
    if (!kind) continue
    const document = { kind, crud: bound, ...documentRulesOf(resource.path) }
    bindDocument(app, document)
    if (resource.path === 'product-types') productTypeChangeRoutes(app, document)
    if (resource.path === 'ui/templates') pageRoutes(app, document)
    if (resource.path === 'ui/templates') widgetExportRoute(app, document)
    if (resource.path === 'ui/templates') pageChangeRoutes(app, document)
    if (resource.path === 'ui/templates') pageTransferRoutes(app, document, (path) => boundCrud(cruds, path))
  }
  insightRoutes(app)
  eventRoutes(app)
  storefrontRoutes(app)
}

function boundCrud(cruds: ReadonlyMap<string, Crud>, path: string): Crud {
  const found = cruds.get(path)
  if (!found) throw new Error(`The resource ${path} is not bound: add it to the contract's resources`)
  return found
}

function bindResource(app: App, resource: Resource) {
  const pick = TABLES[resource.path]
  if (!pick)
    throw new Error(`The resource ${resource.path} has no table: add it to TABLES in api/src/kit/crud/tables.ts`)
  return crud(app, resource, pick, RULES[resource.path])
}
