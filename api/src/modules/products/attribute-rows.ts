import { type TypeRow, typeOfProduct } from './type-of-product.ts'

/** The custom fields once more, one indexed row each. */
export function attributeRows(type: TypeRow, productId: string, metadata: Record<string, unknown>) {
  return typeOfProduct(type)
    .attributes(metadata)
    .map(({ key, position, type: kind, value, textValue, numberValue, boolValue }) => ({
      productId,
      key,
      position,
      type: kind,
      value,
      textValue,
      numberValue,
      boolValue,
    }))
}
