// Reads every diagram with the modeler's own reader: node check-models.mjs <folder of .bpmn files>.
// Prints each warning with its file and ends with 1 if there was any.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import bpmnModdle from 'bpmn-moddle';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node check-models.mjs <folder>');

const camunda = createRequire(import.meta.url)('camunda-bpmn-moddle/resources/camunda.json');
const files = readdirSync(folder).filter(file => file.endsWith('.bpmn'));
let warnings = 0;

for (const file of files) {
  const read = await bpmnModdle({ camunda }).fromXML(readFileSync(join(folder, file), 'utf8'));
  read.warnings.forEach(warning => console.error(`${file}: ${warning.message}`));
  warnings += read.warnings.length;
}
if (files.length === 0) throw new Error(`no diagram in ${folder}`);
console.log(`${files.length} diagrams, ${warnings} warnings`);
process.exitCode = warnings ? 1 : 0;
