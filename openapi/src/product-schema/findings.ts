import type { Finding } from './engine.ts'
import { ownRecord } from './json.ts'
import { stepsOf } from './json-pointer.ts'

/** The findings that name a cause: the branches of a choice that were not meant are left out. */
export function causesOf(findings: Finding[]): Finding[] {
  const causes = leaves(findings)
  return causes.filter((cause) => !isConsequence(cause, causes)).map(asPropertyName)
}

function leaves(findings: Finding[]): Finding[] {
  const found: Finding[] = []
  for (let index = 0; index < findings.length; index += 1) {
    const finding = findings[index]
    if (finding === undefined) break
    if (finding.keyword !== 'anyOf' && finding.keyword !== 'oneOf') {
      found.push(finding)
      continue
    }
    const rest = findings.slice(index + 1)
    const end = rest.findIndex((other) => !isInside(other, finding))
    const inside = end < 0 ? rest : rest.slice(0, end)
    const meant = branchMeant(inside, finding)
    found.push(...(meant === undefined ? [finding] : leaves(meant)))
    index += inside.length
  }
  return found
}

function isInside(finding: Finding, holder: Finding): boolean {
  const isDeeper = finding.field === holder.field || finding.field.startsWith(`${holder.field}/`)
  return isDeeper && finding.location.startsWith(`${holder.location}/`)
}

/** The only branch whose kind and constants fit, when there is just one: its own findings say more than "none fits". */
function branchMeant(inside: Finding[], holder: Finding): Finding[] | undefined {
  const branches = Object.groupBy(
    inside,
    ({ location }) => location.slice(holder.location.length + 1).split('/')[0] ?? '',
  )
  const declared = holder.schema[holder.keyword]
  const candidates = Object.values(branches).filter((branch) => branch !== undefined && !isOtherKind(branch, holder))
  const allFailed = Array.isArray(declared) && Object.keys(branches).length === declared.length
  return allFailed && candidates.length === 1 ? candidates[0] : undefined
}

function isOtherKind(branch: Finding[], holder: Finding): boolean {
  const depth = stepsOf(holder.field).length
  return branch.some(({ keyword, field }) => {
    const below = stepsOf(field).length - depth
    return (keyword === 'type' && below === 0) || ((keyword === 'const' || keyword === 'enum') && below <= 1)
  })
}

/** A property brought in by a branch is unevaluated only because the branch failed; mending that mends both. */
function isConsequence(cause: Finding, causes: Finding[]): boolean {
  if (cause.keyword !== 'unevaluatedProperties') return false
  const name = stepsOf(cause.field).at(-1) ?? ''
  const scope = cause.location.slice(0, cause.location.lastIndexOf('/unevaluatedProperties'))
  return causes.some(
    (other) =>
      other.keyword !== 'unevaluatedProperties' &&
      other.location.startsWith(`${scope}/`) &&
      other.schemas.some((schema) => Object.hasOwn(ownRecord(schema, 'properties'), name)),
  )
}

function asPropertyName(finding: Finding): Finding {
  return finding.keywords.slice(0, -1).includes('propertyNames') ? { ...finding, keyword: 'propertyNames' } : finding
}
