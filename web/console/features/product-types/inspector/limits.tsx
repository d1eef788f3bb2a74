import { NumberInput, TextInput } from '@mantine/core'
import { type FieldBound, type FieldValidation, KINDS, type MessageTopic } from '@mtc/openapi/product-schema'
import classes from './inspector.module.css'
import type { SettingProps } from './setting.ts'

const LABELS: Readonly<Record<FieldBound, string>> = {
  minLength: 'Fewest letters',
  maxLength: 'Most letters',
  pattern: 'Pattern',
  min: 'Least',
  max: 'Most',
  step: 'Multiple of',
  minItems: 'Fewest',
  maxItems: 'Most',
  uniqueItems: 'No entry twice',
}

const TOPICS: Readonly<Record<MessageTopic, string>> = {
  ...LABELS,
  pattern: 'the pattern',
  required: 'nothing is given',
  format: 'it is not well formed',
}

const isNumeric = (bound: FieldBound) => bound !== 'pattern' && bound !== 'uniqueItems'

/** The validation with other members; undefined once nothing is left of it. */
function changed(validation: FieldValidation, change: Partial<Record<keyof FieldValidation, unknown>>) {
  const entries = Object.entries({ ...validation, ...change }).filter(
    ([, value]) => value !== undefined && value !== '',
  )
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as FieldValidation)
}

/** What a field's value may not exceed. */
export function Limits({ field, set }: SettingProps) {
  const { bounds } = KINDS[field.type]
  const validation = field.validation ?? {}
  const change = (bound: FieldBound, value: unknown) => set('validation', changed(validation, { [bound]: value }))
  return (
    <>
      <div className={classes.pair}>
        {bounds.filter(isNumeric).map((bound) => (
          <NumberInput
            key={bound}
            size="xs"
            label={field.type === 'money' ? `${LABELS[bound]} (cents)` : LABELS[bound]}
            value={typeof validation[bound] === 'number' ? validation[bound] : ''}
            onChange={(value) => change(bound, typeof value === 'number' ? value : undefined)}
          />
        ))}
      </div>
      {bounds.includes('pattern') && (
        <TextInput
          size="xs"
          label="Pattern"
          description="A regular expression that the text has to fit"
          spellCheck={false}
          value={validation.pattern ?? ''}
          onChange={(event) => change('pattern', event.currentTarget.value)}
        />
      )}
      <Messages field={field} set={set} />
    </>
  )
}

/** The sentences of one's own, for what is asked of the field. */
function Messages({ field, set }: SettingProps) {
  const validation = field.validation ?? {}
  const messages = validation.messages ?? {}
  const asked: MessageTopic[] = [
    ...(field.required ? ['required' as const] : []),
    ...KINDS[field.type].bounds.filter((bound) => validation[bound] !== undefined),
    ...('format' in KINDS[field.type].base || 'pattern' in KINDS[field.type].base ? ['format' as const] : []),
  ]
  if (asked.length === 0) return null
  const write = (topic: MessageTopic, text: string) => {
    const { [topic]: _before, ...rest } = messages
    const next = text === '' ? rest : { ...rest, [topic]: text }
    set('validation', changed(validation, { messages: Object.keys(next).length === 0 ? undefined : next }))
  }
  return (
    <details className={classes.more} open={Object.keys(messages).length > 0}>
      <summary>Your own messages</summary>
      <div className={classes.stack}>
        {asked.map((topic) => (
          <TextInput
            key={topic}
            size="xs"
            label={
              topic === 'required' || topic === 'format' ? `Said when ${TOPICS[topic]}` : `Said for “${LABELS[topic]}”`
            }
            placeholder="The usual sentence"
            value={messages[topic] ?? ''}
            onChange={(event) => write(topic, event.currentTarget.value)}
          />
        ))}
      </div>
    </details>
  )
}
