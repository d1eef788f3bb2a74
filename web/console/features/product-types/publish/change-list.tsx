import { inFormOrder } from '@mtc/openapi/product-schema'
import { formatNumber } from '../../../../ui/format.ts'
import { StatusDot } from '../../../../ui/status-dot.tsx'
import { setting } from '../edits/edit.ts'
import type { Design } from '../model/design.ts'
import { withIds } from '../model/field.ts'
import { everyField } from '../model/tree.ts'
import { useDesigner } from '../shell/designer-context.ts'
import { changeInWords, SEVERITY_WORDS } from './change-words.ts'
import { Choices } from './choices.tsx'
import { detailsInWords } from './detail-words.ts'
import { Fate } from './fate.tsx'
import classes from './publish.module.css'
import type { Impact, TypeChange } from './use-impact.ts'

const products = (count: number) => `${formatNumber(count)} ${count === 1 ? 'product' : 'products'}`

const isPressing = ({ lossy, severity }: TypeChange, { invalid }: Impact) =>
  lossy > 0 || (invalid > 0 && severity !== 'free')

/** The changes in the order of the form's fields; those of no field, and of fields that go, after them. */
function asOnForm(changes: readonly TypeChange[], design: Design): TypeChange[] {
  const fields = inFormOrder(withIds(design.fields), design.uiConfig)
  const ids = everyField({ ...design, fields }).map(({ field }) => field.id)
  const rank = ({ fieldId }: TypeChange) =>
    fieldId !== null && ids.includes(fieldId) ? ids.indexOf(fieldId) : ids.length
  return changes.toSorted((a, b) => rank(a) - rank(b))
}

/** Every change in words, what it does to how many products, and what can be chosen for them where there are any. */
export function ChangeList({ impact }: { impact: Impact }) {
  const { design, act } = useDesigner()
  const fields = everyField(design)
  return (
    <ul className={classes.changes}>
      {asOnForm(impact.changes, design).map((change) => {
        const [tone, words] = SEVERITY_WORDS[change.severity]
        const choice = design.choices[change.key] ?? {}
        const details = detailsInWords(change)
        return (
          <li key={change.key} className={classes.change}>
            <div className={classes.changeHead}>
              <strong>{changeInWords(change)}</strong>
              <StatusDot tone={tone}>{words}</StatusDot>
            </div>
            {details.length > 0 && <p className={classes.note}>{details.join(' · ')}</p>}
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
            {impact.total > 0 && change.takes.length > 0 && (
              <Fate isPressing={isPressing(change, impact)}>
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
              </Fate>
            )}
          </li>
        )
      })}
    </ul>
  )
}
