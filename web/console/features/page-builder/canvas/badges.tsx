import { type PageWidget, rulesInWords, type VisibilityRules } from '@mtc/openapi/page'
import { ROLE_SLUGS } from '@mtc/openapi/permissions'
import { IconEyeOff, IconFold, IconUsers } from '@tabler/icons-react'
import classes from './canvas.module.css'

interface Badge {
  kind: 'hidden' | 'some' | 'folded'
  words: string
}

/** Whom rules let see a widget, as short as it can be said: "all but Viewer" for four roles of five. */
function audienceInWords(rules: VisibilityRules): string {
  const others = ROLE_SLUGS.filter((role) => !rules.roles?.includes(role))
  const told = rulesInWords(rules)
  if (rules.roles === undefined || rules.permission !== undefined || others.length === 0) return told
  const allBut = `all but ${rulesInWords({ roles: others })}`
  return allBut.length < told.length ? allBut : told
}

/** What the page will not show of a widget, or not to everybody. */
export function badgesOf(
  { visibilityRules }: PageWidget,
  { isLeftOut, foldedCount }: { isLeftOut: boolean; foldedCount: number | undefined },
): Badge[] {
  const isForSome = visibilityRules.roles !== undefined || visibilityRules.permission !== undefined
  return [
    ...(foldedCount === undefined ? [] : [{ kind: 'folded' as const, words: `${foldedCount} folded away` }]),
    ...(isLeftOut ? [{ kind: 'hidden' as const, words: 'Hidden' }] : []),
    ...(isForSome ? [{ kind: 'some' as const, words: `For ${audienceInWords(visibilityRules)}` }] : []),
  ]
}

const ICONS = { hidden: IconEyeOff, some: IconUsers, folded: IconFold }

export function Badges({ badges }: { badges: readonly Badge[] }) {
  if (badges.length === 0) return null
  return (
    <div className={classes.badges} aria-hidden>
      {badges.map(({ kind, words }) => {
        const Icon = ICONS[kind]
        return (
          <span key={kind} className={classes.badge} title={words}>
            <Icon className={classes.badgeIcon} />
            <span className={classes.badgeWords}>{words}</span>
          </span>
        )
      })}
    </div>
  )
}
