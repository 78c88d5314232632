import type { SchemaElement } from 'hyparquet';

/**
 * The schema without what makes the library convert values and lose some of them on the way: decimals become floats,
 * times lose their digits below a millisecond, and some types are refused. Text stays text, but for the `raw` column,
 * which comes as its bytes.
 */
export function toBareSchema(schema: readonly SchemaElement[], raw: SchemaElement): SchemaElement[] {
  return schema.map((element) => {
    const { converted_type, logical_type, ...bare } = element;
    if (element.type === undefined) {
      return converted_type === undefined ? dropVariant(element) : { ...bare, converted_type, ...keep(logical_type) };
    }
    return element !== raw && isText(element) ? { ...bare, converted_type: 'UTF8' } : bare;
  });
}

/** Whether the values are text in UTF-8 by the schema. */
export function isText({ type, converted_type, logical_type }: SchemaElement): boolean {
  if (type !== 'BYTE_ARRAY') return false;
  const names = [converted_type, logical_type?.type];
  return names.some((name) => name === 'UTF8' || name === 'STRING' || name === 'ENUM' || name === 'JSON');
}

function keep(logical: SchemaElement['logical_type']): Pick<SchemaElement, 'logical_type'> {
  return logical === undefined ? {} : { logical_type: logical };
}

/** A variant is read as the struct that it is stored as. */
function dropVariant(element: SchemaElement): SchemaElement {
  if (element.logical_type?.type !== 'VARIANT') return element;
  const { logical_type: _, ...bare } = element;
  return bare;
}
