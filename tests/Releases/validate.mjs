// Prints what is wrong with the bill of materials on the standard input, or null.
import { readFileSync } from "node:fs";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
console.log(JSON.stringify(await validator.validate(readFileSync(0, "utf8"))));
