// Segments each line of a file with Intl.Segmenter (ICU) as often as it is told; prints the seconds of the best round.
import { readFileSync } from "node:fs";

const [file, rounds] = process.argv.slice(2);
const lines = readFileSync(file, "utf8").split("\n");
const segmenter = new Intl.Segmenter("nb", { granularity: "sentence" });
let best = Infinity;
let segments = 0;
for (let round = 0; round < Number(rounds); round++) {
  const start = process.hrtime.bigint();
  segments = 0;
  for (const line of lines) {
    for (const _ of segmenter.segment(line)) {
      segments++;
    }
  }

  best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
}

console.log(JSON.stringify({ seconds: best, segments }));
