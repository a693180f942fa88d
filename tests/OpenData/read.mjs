// Reads jobs from the standard input, one JSON array, and answers each with a list of what is wrong:
//   { kind: "same-graph", ttl, rdf, jsonld }       three serialisations that must be one graph
//   { kind: "shapes", ttl, shapes }                a graph against SHACL shapes
//   { kind: "package", path }                      a Data Package on disk, with the rows and keys of its files
//   { kind: "csvw", url, metadata, csv }           a CSV against its CSVW description
//   { kind: "geojson", text }                      a map against RFC 7946
//   { kind: "triples", ttl }                       no check: the triples themselves, as N-Triples
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { check, HintError } from "@placemarkio/check-geojson";
import rdfDataset from "@rdfjs/dataset";
import CsvwModule from "@zazuko/rdf-parser-csvw";
import jsonld from "jsonld";
import { Parser, Writer } from "n3";
import { isomorphic } from "rdf-isomorphic";
import { validateTerm } from "rdf-validate-datatype";
import SHACLValidator from "rdf-validate-shacl";
import { RdfXmlParser } from "rdfxml-streaming-parser";

const require = createRequire(import.meta.url);
const { Package } = require("datapackage");
const CsvwParser = CsvwModule.default ?? CsvwModule;
const CSVW = "http://www.w3.org/ns/csvw#";

// The part of the W3C's context that the descriptions use; nothing is fetched.
const csvwContext = {
  "@vocab": CSVW,
  dc: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  titles: { "@id": CSVW + "title", "@container": "@language" },
  columns: { "@id": CSVW + "column", "@container": "@list" },
  datatype: { "@id": CSVW + "datatype", "@type": "@id" },
};

const turtle = (text) => new Parser().parse(text);
const nquads = (text) => new Parser({ format: "N-Quads" }).parse(text);
const noNetwork = async (url) => {
  throw new Error(`asks the network for ${url}`);
};
const collected = (stream) =>
  new Promise((resolve, reject) => {
    const all = [];
    stream.on("data", (one) => all.push(one));
    stream.on("end", () => resolve(all));
    stream.on("error", reject);
  });
const rdfXml = (text) => {
  const parser = new RdfXmlParser();
  const all = collected(parser);
  parser.end(text);
  return all;
};
const jsonLd = async (text) => nquads(await jsonld.toRDF(JSON.parse(text), { format: "application/n-quads", documentLoader: noNetwork }));

const checks = {
  "same-graph": async ({ ttl, rdf, jsonld: ld }) => {
    const [one, two, three] = [turtle(ttl), await rdfXml(rdf), await jsonLd(ld)];
    return [
      ...(isomorphic(one, two) ? [] : [`RDF/XML is another graph: ${one.length} and ${two.length} triples`]),
      ...(isomorphic(one, three) ? [] : [`JSON-LD is another graph: ${one.length} and ${three.length} triples`]),
    ];
  },
  shapes: async ({ ttl, shapes }) => {
    const report = await new SHACLValidator(rdfDataset.dataset(turtle(shapes))).validate(rdfDataset.dataset(turtle(ttl)));
    return report.results.map((one) => `${one.focusNode?.value} ${one.path?.value} ${one.sourceConstraintComponent?.value.split("#")[1]}`);
  },
  triples: async ({ ttl }) => turtle(ttl).map((quad) => new Writer({ format: "N-Triples" }).quadToString(quad.subject, quad.predicate, quad.object).trim()),
  package: async ({ path }) => {
    const descriptor = JSON.parse(readFileSync(path, "utf8"));
    const found = await Package.load(descriptor, { basePath: dirname(path) });
    const wrong = found.errors.map((error) => error.message);
    for (const resource of found.resources) {
      const rows = await resource.read({ forceCast: true, relations: true });
      wrong.push(...rows.filter((row) => row instanceof Error).flatMap((row) => [row.message, ...row.errors.map((error) => error.message)]));
    }

    return wrong;
  },
  geojson: async ({ text }) => {
    try {
      check(text);
      return [];
    } catch (error) {
      return error instanceof HintError ? error.issues.map((issue) => issue.message) : [String(error)];
    }
  },
  csvw: async ({ url, metadata, csv }) => {
    const description = JSON.parse(metadata);
    const [name, local] = description["@context"];
    if (name !== "http://www.w3.org/ns/csvw") {
      return [`the context is ${name}`];
    }

    const header = csv.split("\n")[0];
    const titles = description.tableSchema.columns.map((column) => column.titles);
    const inlined = { ...description, "@id": url + "-metadata.json", "@context": { ...csvwContext, "@language": local["@language"] } };
    inlined.tableSchema = {
      ...description.tableSchema,
      columns: description.tableSchema.columns.map((column) => ({ ...column, titles: { und: column.titles }, datatype: "xsd:" + column.datatype })),
    };
    const known = nquads(await jsonld.toRDF(inlined, { format: "application/n-quads", documentLoader: noNetwork }));
    const parser = new CsvwParser({ metadata: rdfDataset.dataset(known), baseIRI: url });
    const cells = (await collected(parser.import(Readable.from([csv])))).filter((quad) => quad.object.termType === "Literal");
    const empty = new Set(description.tableSchema.columns.flatMap((column) => column.null ?? [""]));
    return [
      ...(header === titles.map((title) => (/[",]/.test(title) ? `"${title.replaceAll('"', '""')}"` : title)).join(",") ? [] : [`titles ${titles} for ${header}`]),
      ...description.tableSchema.columns
        .filter((column) => column.datatype !== "string")
        .flatMap((column) => cells.filter((cell) => cell.predicate.value.endsWith("#" + encodeURIComponent(column.name)) && !empty.has(cell.object.value)))
        .filter((cell) => cell.object.datatype.value.endsWith("#string"))
        .map((cell) => `${cell.predicate.value} has no type`),
      ...cells.filter((cell) => !empty.has(cell.object.value) && !validateTerm(cell.object)).map((cell) => `${cell.predicate.value} ${cell.object.value}`),
    ];
  },
};

const answers = [];
for (const job of JSON.parse(readFileSync(0, "utf8"))) {
  try {
    answers.push(await checks[job.kind](job));
  } catch (error) {
    answers.push([String(error?.message ?? error), ...(error?.errors ?? []).map((one) => one.message)]);
  }
}

process.stdout.write(JSON.stringify(answers));
