import { listedResources } from '@mtc/openapi/page'
import { resourceOf } from '../../../core/schemas.ts'
import { propertiesOf, screens } from '../../../core/screens.ts'

/** Every list that a page of the shop can show, by its path. */
export const LISTED = listedResources(screens, (path) => Object.keys(propertiesOf(resourceOf(path).row)))
