// Checks reports written as JSON with ajv: their structure by report.schema.json, and their totals by a
// keyword `sums`, whose value is the relations that the Go package beside this file writes.
//
//   node ajv.js FOLDER RELATIONS [WORKERS]
//
// It says how many reports it found valid and how many identities it has added up, and fails if one is wrong.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import Ajv from "ajv/dist/2020.js";

// Amounts are added in hundredths, which are integers and so exact.
const hundredths = (cell) => (cell === "" || cell === undefined ? 0 : Math.round(cell * 100));

// amounts returns the tables as integers: row → amounts, without the name before them.
function amounts(tables) {
  const out = {};
  for (const [number, { rows }] of Object.entries(tables)) {
    if (rows === undefined) continue;
    const table = (out[number] = {});
    for (const row in rows) {
      const cells = rows[row];
      const named = typeof cells[0] === "string" && cells[0] !== "";
      table[row] = (named ? cells.slice(1) : cells).map(hundredths);
    }
  }
  return out;
}

// children maps a row to those right below it, by its code: 合计 to 类, 类 to 款, 款 to 项.
function children(table) {
  const out = {};
  for (const row in table) {
    if (!/^\d+$/.test(row)) continue;
    const above = row.length === 3 ? "合计" : row.slice(0, -2);
    (out[above] ??= []).push(row);
  }
  return out;
}

let identities = 0;

function sums(relations) {
  return function validate(report) {
    const tables = amounts(report.table);
    const below = {};
    for (const number in tables) below[number] = children(tables[number]);
    validate.errors = [];
    for (const { each, total, parts } of relations) {
      const rows = each === undefined ? [undefined] : Object.keys(tables[each] ?? {});
      for (const row of rows) {
        let sum = 0;
        let known = false;
        for (const part of parts) {
          const table = tables[part.table];
          if (table === undefined) continue;
          const of = part.below ? (below[part.table][row] ?? []) : [part.row ?? row];
          for (const key of of) {
            const amount = table[key]?.[part.column] ?? 0;
            sum += part.minus ? -amount : amount;
            known = true;
          }
        }
        if (!known) continue;
        identities++;
        const stated = tables[total.table]?.[total.row ?? row]?.[total.column] ?? 0;
        if (stated !== sum) {
          validate.errors.push({ keyword: "sums", message: `table ${total.table}, row ${total.row ?? row}: ${stated} is not ${sum}`, params: {} });
        }
      }
    }
    return validate.errors.length === 0;
  };
}

function checkAll(folder, relationsFile, worker, workers) {
  const ajv = new Ajv({ allowUnionTypes: true });
  ajv.addKeyword({ keyword: "sums", type: "object", compile: sums, errors: true });
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, "report.schema.json"), "utf8"));
  const validate = ajv.compile({ ...schema, sums: JSON.parse(readFileSync(relationsFile, "utf8")) });
  const problems = [];
  let valid = 0;
  for (const [i, name] of readdirSync(folder).sort().entries()) {
    if (i % workers !== worker) continue;
    if (validate(JSON.parse(readFileSync(join(folder, name), "utf8")))) valid++;
    else problems.push(...validate.errors.map((e) => `${name}: ${e.instancePath ?? ""} ${e.message}`));
  }
  return { valid, identities, problems };
}

function print(results) {
  const sum = (key) => results.reduce((n, r) => n + r[key], 0);
  for (const problem of results.flatMap((r) => r.problems)) console.log(problem);
  console.log(`${sum("valid")} valid reports, ${sum("identities")} identities`);
  if (results.some((r) => r.problems.length > 0)) process.exitCode = 1;
}

if (!isMainThread) {
  parentPort.postMessage(checkAll(...workerData));
} else {
  const [folder, relations, workers = "1"] = process.argv.slice(2);
  if (workers === "1") {
    print([checkAll(folder, relations, 0, 1)]);
  } else {
    const one = (i) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(new URL(import.meta.url), { workerData: [folder, relations, i, Number(workers)] });
        worker.once("message", resolve).once("error", reject);
      });
    print(await Promise.all(Array.from({ length: Number(workers) }, (_, i) => one(i))));
  }
}
