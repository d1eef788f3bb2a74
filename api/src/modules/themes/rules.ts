import { onlyDefault, type Rules } from '../../kit/crud/index.ts'

/** A shop has at most one default theme; without one it has the system's. */
export const themeRules: Rules = { also: onlyDefault('ui/themes', (t) => t.uiThemes) }
