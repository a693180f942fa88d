// Reads jobs from the standard input, one JSON array, and answers each with a list of what is wrong:
//   { kind: "yaml", schema, text }        a YAML text against a JSON Schema (2020-12), read as editors read it (YAML 1.2)
//   { kind: "sarif", text }               a SARIF log against the schema of its standard
//   { kind: "table-schema", schema }      a Table Schema against its specification
//   { kind: "table", schema, delimiter, path }   a CSV file against a Table Schema
//   { kind: "package", text }             a Data Package against its specification
//   { kind: "yaml-text", text }           a YAML text as such
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AjvDraft4 from "ajv-draft-04";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "yaml";

const require = createRequire(import.meta.url);
const { Schema, Table } = require("tableschema");
const { Package } = require("datapackage");
const sarifSchema = JSON.parse(readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
let sarif;

const told = (validate, value) => (validate(value) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`));

const checks = {
  yaml: ({ schema, text }) => told(new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false }).compile(schema), parse(text)),
  sarif: ({ text }) => told((sarif ??= addFormats(new AjvDraft4({ allErrors: true, strict: false, unicodeRegExp: false })).compile(sarifSchema)), JSON.parse(text)),
  "table-schema": async ({ schema }) => (await Schema.load(schema)).errors.map((error) => error.message),
  table: async ({ schema, delimiter, path }) => {
    const table = await Table.load(path, { schema, delimiter });
    const rows = await table.read({ forceCast: true });
    return rows.filter((row) => row instanceof Error).flatMap((row) => [row.message, ...row.errors.map((error) => error.message)]);
  },
  package: async ({ text }) => (await Package.load(JSON.parse(text))).errors.map((error) => error.message),
  "yaml-text": ({ text }) => (parse(text), []),
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
