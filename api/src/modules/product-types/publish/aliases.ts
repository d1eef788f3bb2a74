import type { FieldDefinition, TypeDesign, TypeDraft } from '@mtc/openapi/product-schema'

/** The fields of a draft with the former names that are to be accepted, and without those whose day is over. */
export function withAliases(before: TypeDesign, { fields, choices }: TypeDraft, today: string): FieldDefinition[] {
  const former = new Map(before.fields.map(({ id, name }) => [id ?? name, name]))
  return fields.map((field) => {
    const id = field.id ?? field.name
    const name = former.get(id)
    const until = choices[`rename:${id}`]?.aliasUntil
    const kept = (field.aliases ?? []).filter((alias) => alias.until >= today && alias.name !== field.name)
    const added = name !== undefined && name !== field.name && until !== undefined ? [{ name, until }] : []
    const aliases = [...kept.filter((alias) => alias.name !== added[0]?.name), ...added]
    const { aliases: _, ...rest } = field
    return aliases.length > 0 ? { ...rest, aliases } : rest
  })
}
