#!/usr/bin/env bash
# Kills a run 200 times (or as many times as the first argument says) at random moments, lets it finish after each ten, and checks that nothing
# that was paid for is lost or paid for again unless it was listed. Takes about ten minutes. Ends with the figures.
set -euo pipefail
cd "$(dirname "$0")/.."
figures=$(mktemp)
trap 'rm -f "$figures"' EXIT
TRANSLATE_KILLS=${1:-200} TRANSLATE_FIGURES=$figures dotnet test --project tests/Translate.Cli.Tests --filter-class '*.KillTests'
cat "$figures"
