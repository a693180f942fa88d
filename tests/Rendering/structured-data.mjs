// Reads { path: JSON-LD } of pages from the standard input, and answers with a list of what is wrong:
// jsonld must map every term to an IRI, and TypeScript must accept each block as things of schema.org, without unknown properties.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import jsonld from "jsonld";
import ts from "typescript";

const here = dirname(fileURLToPath(import.meta.url));
const blocks = Object.entries(JSON.parse(readFileSync(0, "utf8")));
const faults = [];

// The part of the published context that the pages use; nothing is fetched.
const context = { "@context": { "@vocab": "https://schema.org/", id: "@id", type: "@type" } };
const documentLoader = async (url) => {
  if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`asks the network for ${url}`);
  return { contextUrl: null, documentUrl: url, document: context };
};

for (const [path, text] of blocks) {
  try {
    const data = JSON.parse(text);
    const graph = await jsonld.toRDF(data, { documentLoader, safe: true });
    if (graph.length === 0) faults.push(`${path}: no triples`);
    const addresses = graph.flatMap((quad) => [quad.subject, quad.object]).filter((node) => node.termType === "NamedNode");
    faults.push(...addresses.filter((node) => !/^https?:/.test(node.value)).map((node) => `${path}: ${node.value} is not absolute`));
  } catch (error) {
    faults.push(`${path}: ${error.message} ${JSON.stringify(error.details?.event?.message ?? "")}`);
  }
}

const name = join(here, "pages.ts");
const lines = blocks.map(([, text], i) => `export const page${i}: Graph = ${text};`);
const source = `import type { Graph } from "schema-dts";\n${lines.join("\n")}\n`;
const options = { strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] };
const host = ts.createCompilerHost(options);
const read = host.getSourceFile.bind(host);
host.getSourceFile = (file, ...more) => (file === name ? ts.createSourceFile(file, source, ts.ScriptTarget.Latest) : read(file, ...more));
host.fileExists = ((exists) => (file) => file === name || exists(file))(host.fileExists.bind(host));
for (const problem of ts.getPreEmitDiagnostics(ts.createProgram([name], options, host))) {
  const line = problem.file?.fileName === name ? problem.file.getLineAndCharacterOfPosition(problem.start).line - 1 : -1;
  faults.push(`${blocks[line]?.[0] ?? problem.file?.fileName}: ${ts.flattenDiagnosticMessageText(problem.messageText, " ").slice(0, 400)}`);
}

process.stdout.write(JSON.stringify(faults));
