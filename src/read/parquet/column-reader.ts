/** One column as it stands in the schema, which may be a struct, a list or a map of several physical ones. */
import type { Compressors, DecodedArray, RowGroup, SchemaTree } from 'hyparquet';
import { assembleNested } from 'hyparquet/src/assemble.js';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { getTreePath } from 'hyparquet/src/schema.js';
import { brokenParquet, describeError } from './broken-parquet.js';
import { createLeafReader, type LeafReader } from './leaf-reader.js';
import type { ParquetFile } from './parquet-file.js';

/** The values of a column in one row group, in order; as LeafReader. */
export type ColumnReader = LeafReader;

export interface GroupSource {
  readonly file: ParquetFile;
  readonly group: RowGroup;
  /** Root of the schema. */
  readonly root: SchemaTree;
  readonly compressors: Compressors;
}

/** Throws ReadError where the row group lacks the column. */
export function createColumnReader(column: SchemaTree, { file, group, root, compressors }: GroupSource): ColumnReader {
  const leaves = listLeaves(column).map((leaf) => {
    const name = leaf.path.join('.');
    const chunk = group.columns.find(({ meta_data }) => meta_data?.path_in_schema?.join('.') === name);
    if (chunk?.meta_data === undefined || chunk.file_path) {
      const found = chunk?.file_path ? `column "${name}" in another file` : `a row group without column "${name}"`;
      throw brokenParquet(file.source, Number(group.file_offset ?? 0), found, 'each column of the schema');
    }
    const path = getTreePath(root, [...leaf.path]);
    return { name, reader: createLeafReader({ file, metadata: chunk.meta_data, path, compressors }) };
  });
  if (column.children.length === 0) return leaves[0].reader;
  const [name] = column.path;
  return {
    async fill() {
      let rows = Number.POSITIVE_INFINITY;
      for (const { reader } of leaves) rows = Math.min(rows, await reader.fill());
      return rows;
    },
    take(count) {
      const columns = new Map<string, DecodedArray>(leaves.map((leaf) => [leaf.name, leaf.reader.take(count)]));
      try {
        assembleNested(columns, column, DEFAULT_PARSERS);
      } catch (error) {
        const found = `values of column "${name}" that do not fit together (${describeError(error)})`;
        throw brokenParquet(file.source, Number(group.columns[0].file_offset), found, 'intact Parquet data');
      }
      return Array.from(columns.get(name) ?? []);
    },
  };
}

function listLeaves(tree: SchemaTree): SchemaTree[] {
  return tree.children.length === 0 ? [tree] : tree.children.flatMap(listLeaves);
}
