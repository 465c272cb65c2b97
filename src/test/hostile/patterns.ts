import { dirname, join } from 'node:path';
import ts from 'typescript';
import { readSources } from '../imports.ts';

/** A regular expression as it stands in the code. */
export interface Pattern {
  /** File and line, for messages. */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

const root = dirname(dirname(dirname(import.meta.dirname)));

/** Every regular expression that is written out in src/ and scripts/, tests aside, in the order of the files. */
export function readPatterns(): readonly Pattern[] {
  return ['src', 'scripts'].flatMap((folder) =>
    readSources(join(root, folder), /(?<!\.test|\.d)\.ts$/).flatMap(({ path, text }) => {
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      const found: Pattern[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
          const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
          found.push({ at: `${folder}/${path}:${line}`, source, flags });
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
      return found;
    }),
  );
}
