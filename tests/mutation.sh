#!/usr/bin/env bash
# Mutation testing of the embedded engine's grammar: changes one thing at a time in its five parts (tests/Translate.Mutation/parts.txt) and
# counts how many changes the sentence tests notice. Lists what survived, then the score of each part. Takes about a minute.
# Ends with 0 only when each part judged has 80 % or more.
#   tests/mutation.sh ["noun phrase" | NounPhrases | ...]
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build -v q --nologo tests/Translate.Offline.Tests
dotnet build -v q --nologo -c Release tests/Translate.Mutation
tests/Translate.Mutation/bin/Release/net10.0/Translate.Mutation \
  tests/Translate.Offline.Tests/bin/Debug/net10.0 src/Translate.Offline "$@"
