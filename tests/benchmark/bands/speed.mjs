// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: node speed.mjs SAMPLES, with @quri/squiggle-lang installed in NODE_PATH or beside it. The scenario of
// speed.cpp in Squiggle, everything drawn afresh: processor time of the whole run, the best of three.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = process.env.SQUIGGLE_MODULES ?? join(here, "node_modules");
const { run } = await import(pathToFileURL(join(modules, "@quri/squiggle-lang/dist/index.js")).href);
const json = (path) => JSON.parse(readFileSync(join(here, "../../../resources", path)));
const samples = Number(process.argv[2] ?? 100000);

const value = {};
for (const file of ["presets/common", "calibration/constants", "presets/essay-repaired"])
  for (const [key, entry] of Object.entries(json(`${file}.json`).inputs)) value[key] = entry.value;
value["service.peak_to_average"] = 1;
const rule = Object.fromEntries(json("catalogue/uncertainty.json").rows.map((row) => [row.input, row]));

// A shape whose 5, 50 and 95 % points are given, without a function per sample: the halves have slopes of
// their own, t (a + b) / 2 + |t| (b - a) / 2.
const z = 1.6448536269514722;
const standard = {
  triangular: `SampleSet.fromDist(triangular(-1, 0, 1)) / ${1 - Math.sqrt(0.1)}`,
  uniform: `SampleSet.fromDist(uniform(-1, 1)) / 0.9`,
};
const normal = `SampleSet.fromDist(normal(0, 1)) / ${z}`;
const logit = (p) => Math.log(p / (1 - p));
const scales = {
  lognormal: [Math.log, (y) => `exp(${y})`],
  "lognormal on PUE - 1": [(x) => Math.log(x - 1), (y) => `1 + exp(${y})`],
  "logit-normal": [logit, (y) => `1 / (1 + exp(0 - (${y})))`],
};
let lines = [];
function halves(name, t, [low, middle, high]) {
  const below = middle - low, above = high - middle;
  if (Math.abs(below - above) < 1e-12 * Math.abs(above)) return `${number(middle)} + (${t}) * ${above}`;
  lines.push(`t_${name} = ${t}`);
  return `${number(middle)} + t_${name} * ${(below + above) / 2} + sized(t_${name}) * ${number((above - below) / 2)}`;
}
function drawn(name, input) {
  const row = rule[input], typed = value[input];
  let points = row.relative ? [row.p5 * typed, null, row.p95 * typed] : [row.p5, typed, row.p95];
  const [forward, back] = scales[row.shape] ?? [(x) => x, (y) => y];
  points = points.map((p) => p === null ? null : forward(p));
  points[1] ??= (points[0] + points[2]) / 2;
  lines.push(`${name} = ${back(halves(name, standard[row.shape] ?? normal, points))}`);
}
const number = (x) => (x < 0 ? `(0 - ${-x})` : `${x}`); // there are no negative literals after an operator
const exact = (name, x) => lines.push(`${name} = ${number(x)}`);

lines.push("sized(x) = (x * x)^0.5");
const band90 = Math.exp(1.645 * Math.hypot(0.11, 0.03 * Math.log2(value["serving.accelerators_per_replica"])));
lines.push(`z_speed = ${normal}`);
lines.push(`time_error = exp(z_speed * ${number(-Math.log(band90))})`);
lines.push(`z_power = z_speed * 0.54 + (${normal}) * ${Math.sqrt(1 - 0.54 ** 2)}`);
lines.push(`power_error = exp(z_power * ${Math.log(1.28)})`);
drawn("i", "request.input_tokens");
drawn("visible", "request.output_tokens");
lines.push("o = visible * 1", "computed = i");
for (const [name, input] of Object.entries({
  busy: "serving.utilisation", pue: "facility.pue", host: "facility.host_overhead",
  idle_fraction: "facility.idle_power_fraction", electricity: "facility.electricity_price",
  carbon: "facility.carbon_intensity", site_water: "facility.site_water", grid_water: "facility.grid_water",
  per_watt: "facility.capex_per_watt", provisioned: "facility.provisioned_power",
  building_life: "facility.lifetime", price: "accelerator.price", overhead: "money.server_overhead",
  life: "money.lifetime", rate: "money.cost_of_capital", wafer_price: "silicon.wafer_price",
  packaging: "accelerator.memory_and_packaging_cost", test: "silicon.test_and_assembly",
  exposures: "silicon.euv_exposures", poly_yield: "silicon.polysilicon_yield",
  packages: "silicon.packages_per_interposer", training_cost: "training.cost",
  service_years: "training.service_years", requests: "service.requests_per_day",
  search: "reference.search_energy", embodied_accelerator: "carbon.embodied_accelerator",
  embodied_server: "carbon.embodied_server", world_wafers: "world.leading_edge_wafers",
  world_packaging: "world.interposer_wafers", world_memory: "world.memory",
})) drawn(name, input);
lines.push("u = SampleSet.fromDist(beta(11.630552, 4.020183))", "t_u = log(u / (1 - u)) - 1.0953",
  `yield = 1 / (1 + exp(0 - (t_u + ${logit(0.8)})))`);
const given = {
  params: "model.total_parameters", layers: "model.layers", width: "model.attention_width", d: "model.hidden_size",
  n: "serving.accelerators_per_replica", asked: "serving.batch", bw: "accelerator.memory_bandwidth",
  tdp: "accelerator.tdp", flop: "accelerator.peak_compute_16bit", capacity: "accelerator.memory_capacity",
  link_bandwidth: "accelerator.link_bandwidth", usable: "calibration.usable_memory",
  workspace: "calibration.workspace", bandwidth_efficiency: "calibration.bandwidth_efficiency",
  compute_efficiency: "calibration.compute_efficiency", activation_traffic: "calibration.activation_traffic",
  link_efficiency: "calibration.link_efficiency", layer_latency: "calibration.layer_latency",
  all_reduce_latency: "calibration.all_reduce_latency", power_base: "calibration.power_base_hopper",
  power_memory: "calibration.power_memory_hopper", power_compute: "calibration.power_compute_hopper",
  host_power: "calibration.host_power", euv_rate: "silicon.euv_throughput",
  words_per_token: "text.words_per_token", words_per_page: "text.words_per_page",
};
for (const [name, input] of Object.entries(given)) exact(name, value[input]);
const area = value["accelerator.die_area"], diameter = value["silicon.wafer_diameter"];
exact("w", value["model.weight_bits"] / 8);
exact("kv", value["model.kv_elements_per_token"] * value["model.kv_bits"] / 8);
exact("year", 365 * 86400);
exact("dies", Math.PI * (diameter / 2) ** 2 / area - Math.PI * diameter / Math.sqrt(2 * area));
exact("silicon_per_wafer", Math.PI * (diameter / 2) ** 2 * 775e-6 * 2329);
exact("price_in", value["price.input"] / 1e6);
exact("price_out", value["price.output"] / 1e6);
const chain = readFileSync(join(here, "chain.squiggle"), "utf8").replace(/^sized.*$/m, "");
const source = lines.join("\n") + "\n" + chain;

let best = Infinity, last;
for (let k = 0; k < 3; ++k) {
  const before = process.cpuUsage();
  const output = await run(source, { environment: { sampleCount: samples, xyPointLength: 1000, seed: `${k}` } });
  if (!output.result.ok) {
    console.error(String(output.result.value.errors ?? output.result.value));
    process.exit(1);
  }
  const used = process.cpuUsage(before);
  best = Math.min(best, (used.user + used.system) / 1e6);
  last = output.result.value.result.asJS();
}
const cost = last[29];
console.log(JSON.stringify({ afresh: best, cost }));
