/** A value worked out by JsonLogic: an operator with its operands, or a value. */
export type Expression = { readonly [operator: string]: unknown } | string | number | boolean | null
