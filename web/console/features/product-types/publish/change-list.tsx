import { formatNumber } from '../../../../ui/format.ts'
import { StatusDot } from '../../../../ui/status-dot.tsx'
import { setting } from '../edits/edit.ts'
import { everyField } from '../model/tree.ts'
import { useDesigner } from '../shell/designer-context.ts'
import { changeInWords, SEVERITY_WORDS } from './change-words.ts'
import { Choices } from './choices.tsx'
import classes from './publish.module.css'
import type { TypeChange } from './use-impact.ts'

const products = (count: number) => `${formatNumber(count)} ${count === 1 ? 'product' : 'products'}`

/** Every change in words, what it does to how many products, and what can be chosen for it. */
export function ChangeList({ changes }: { changes: readonly TypeChange[] }) {
  const { design, act } = useDesigner()
  const fields = everyField(design)
  return (
    <ul className={classes.changes}>
      {changes.map((change) => {
        const [tone, words] = SEVERITY_WORDS[change.severity]
        const choice = design.choices[change.key] ?? {}
        return (
          <li key={change.key} className={classes.change}>
            <div className={classes.changeHead}>
              <strong>{changeInWords(change)}</strong>
              <StatusDot tone={tone}>{words}</StatusDot>
            </div>
            {change.details.length > 0 && <p className={classes.note}>{change.details.join(' · ')}</p>}
            {(change.affected > 0 || change.lossy > 0) && (
              <p className={classes.note}>
                {products(change.affected)} touched
                {change.lossy > 0 && `, of ${products(change.lossy)} something is lost`}
              </p>
            )}
            {change.losses.map((loss) => (
              <p key={`${loss.productId} ${loss.field}`} className={classes.note}>
                {loss.productName}: {JSON.stringify(loss.before)} becomes {JSON.stringify(loss.after)}
              </p>
            ))}
            <Choices
              change={change}
              choice={choice}
              field={fields.find(({ field }) => field.id === change.fieldId)?.field}
              onChange={(next) =>
                act({
                  label: 'Choose what becomes of products',
                  operations: [
                    setting(
                      ['choices', change.key],
                      Object.keys(next).length === 0 ? undefined : next,
                      design.choices[change.key],
                    ),
                  ],
                  said: '',
                  topic: `choice ${change.key}`,
                })
              }
            />
          </li>
        )
      })}
    </ul>
  )
}
