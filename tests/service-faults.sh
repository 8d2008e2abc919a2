#!/usr/bin/env bash
# The long fault run: 'translate run' over 400 full calls, of which 30 in 100 go wrong (429, 503, reset, silence, a web page, half an answer), against
# an undisturbed run over the same articles. Prints calls, ratio and time, and ends with 0 only when both editions are the same byte for byte and the
# disturbed run took at most 1.6 times the calls. A silent call costs 30 seconds, so this takes some minutes; it needs nothing but the build.
#   tests/service-faults.sh [SEED]
set -euo pipefail
cd "$(dirname "$0")/.."
seed=${1:-7}
calls=400
build=${BUILD:-Release}

for project in src/Translate.Cli tests/Translate.TranslatorServer; do
  dotnet build -c "$build" -v q --nologo "$project"
done
translate=$PWD/src/Translate.Cli/bin/$build/net10.0/translate
server=$PWD/tests/Translate.TranslatorServer/bin/$build/net10.0/translator-server

work=$(mktemp -d)
server_id=
trap '[ -z "$server_id" ] || kill "$server_id" 2>/dev/null || true; rm -rf "$work"' EXIT

# 20 articles of 1,000 paragraphs; each paragraph is one sentence of 997 characters, so that 50 fill a call.
mkdir -p "$work/articles"
awk -v folder="$work/articles" 'BEGIN {
  while (length(filler) < 976) filler = filler "x"
  for (article = 1; article <= 20; article++) {
    file = folder "/a" article ".txt"
    for (paragraph = 1; paragraph <= 1000; paragraph++) printf "Melding %05d om %s.\n\n", article * 1000 + paragraph, filler > file
    close(file)
  }
}'
cat > "$work/pipeline.yml" <<'YAML'
source: nb
target: en
articles: articles/*.txt
output: editions
stages:
  - segmentation
  - machine-translation: { engine: azure, tier: custom }
  - writing: { formats: [edition] }
YAML

run() {  # NAME FAULTS
  "$server" --port 0 --faults "$2" --seed "$seed" > "$work/$1.server" &
  server_id=$!
  until grep -q AZURE_TRANSLATOR_ENDPOINT "$work/$1.server"; do sleep 0.1; done
  eval "$(head -n 1 "$work/$1.server")"
  rm -rf "$work/.translate"
  local start=$SECONDS
  (cd "$work" && "$translate" run --quiet --output "$1")
  echo "$1: $((SECONDS - start)) seconds, $(curl -s "$AZURE_TRANSLATOR_ENDPOINT/bill")"
  curl -s "$AZURE_TRANSLATOR_ENDPOINT/bill" | sed 's/.*"calls":\([0-9]*\).*/\1/' > "$work/$1.calls"
  kill "$server_id" && wait "$server_id" 2>/dev/null || true
  server_id=
}

run undisturbed 0
run disturbed 30
diff -r -x report.json "$work/undisturbed" "$work/disturbed" && echo "output: identical"
ideal=$(cat "$work/undisturbed.calls") taken=$(cat "$work/disturbed.calls")
awk -v i="$ideal" -v t="$taken" 'BEGIN { printf "calls: %d for %d ideal, %.2f times\n", t, i, t / i }'
[ "$ideal" -eq "$calls" ] && [ $((taken * 10)) -le $((ideal * 16)) ]
