#!/usr/bin/env python3
"""Measures `translate align` on documents with a known alignment.

usage: score.py TRANSLATE SHARED [--seed 2026 …] [--blocks auto]

TRANSLATE is the command, SHARED the folder that holds data/translation/flores-dev.{nb,en} and tools/score_align.py. For each seed: documents by
make_documents.py, `translate align --json` on each, strict and lax F1 by score_align.py over all documents, and of the pairs of one sentence
with one that were kept, how many the gold alignment has. Prints one JSON object a seed.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def numbers(units):
    """The line numbers, from 0, of units such as 'b12.1'."""
    return [int(unit[1:].split(".")[0]) - 1 for unit in units]


def main():
    parser = argparse.ArgumentParser(description="Measures `translate align` on documents with a known alignment.")
    parser.add_argument("translate")
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("--seed", type=int, nargs="+", default=[2026])
    parser.add_argument("--blocks", default="auto")
    arguments = parser.parse_args()
    sys.path.insert(0, str(arguments.shared / "tools"))
    import score_align  # noqa: E402

    corpus = [str(arguments.shared / "data" / "translation" / f"flores-dev.{language}") for language in ("nb", "en")]
    for seed in arguments.seed:
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, HERE / "make_documents.py", *corpus, folder, "--seed", str(seed)], check=True)
            golds, tests, kept, right = [], [], 0, 0
            for gold in sorted(pathlib.Path(folder).glob("*.gold")):
                texts = [str(gold.with_suffix(f".{side}.txt")) for side in ("source", "target")]
                command = [arguments.translate, "align", *texts, "--blocks", arguments.blocks, "--json"]
                answer = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
                links = [json.loads(line) for line in answer.stdout.splitlines()]
                path = gold.with_suffix(".test")
                path.write_text("".join(f"{numbers(l['sourceUnits'])}:{numbers(l['targetUnits'])}\n" for l in links), encoding="utf-8")
                golds.append(score_align.read(gold))
                tests.append(score_align.read(path))
                single = [(tuple(numbers(l["sourceUnits"])), tuple(numbers(l["targetUnits"]))) for l in links
                          if l["kept"] and len(l["sourceUnits"]) == len(l["targetUnits"]) == 1]
                kept += len(single)
                right += len(set(single) & set(golds[-1]))
            figures = {k: round(v, 4) for k, v in score_align.score(golds, tests).items()}
            print(json.dumps({"seed": seed, "documents": len(golds), **figures, "kept_1_1": kept, "precision_1_1": round(right / kept, 4)}))


if __name__ == "__main__":
    main()
