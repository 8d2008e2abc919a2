#!/usr/bin/env python3
"""Makes documents with a known sentence alignment out of a parallel corpus, to measure `translate align`.

usage: make_documents.py SOURCE TARGET FOLDER [--lines 40] [--dropped 0.08] [--merged 0.10] [--seed 2026]

SOURCE and TARGET hold one sentence a line, line for line each other's translation. Each run of --lines lines becomes a document. A sentence is
left out on either side with the probability --dropped, and on either side two neighbours are put on one line with the probability --merged.

Writes FOLDER/NN.source.txt and NN.target.txt, one unit a line, and NN.gold, one '[0, 1]:[2]' a line (units from 0, as score_align.py reads them).
The same arguments give the same bytes with every Python 3.
"""
import argparse
import pathlib
import random


def units_of(sentences, rate, rng):
    """The units of one side, each the numbers of the sentences on its line: one, or two neighbours."""
    units = []
    for sentence in sentences:
        if units and len(units[-1]) == 1 and rng.random() < rate:
            units[-1].append(sentence)
        else:
            units.append([sentence])
    return units


def gold_of(source, target):
    """The gold alignment: units that share a sentence belong together, directly or through others; a unit that shares none stands alone."""
    groups = [([], [], set())]
    for side, number, unit in sorted([(0, n, u) for n, u in enumerate(source)] + [(1, n, u) for n, u in enumerate(target)], key=lambda x: (x[2], x[0])):
        if not groups[-1][2] & set(unit):
            groups.append(([], [], set()))
        groups[-1][side].append(number)
        groups[-1][2].update(unit)
    return [group[:2] for group in groups[1:]]


def main():
    parser = argparse.ArgumentParser(description="Makes documents with a known sentence alignment out of a parallel corpus.")
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--lines", type=int, default=40)
    parser.add_argument("--dropped", type=float, default=0.08)
    parser.add_argument("--merged", type=float, default=0.10)
    parser.add_argument("--seed", type=int, default=2026)
    arguments = parser.parse_args()

    source, target = (pathlib.Path(f).read_text(encoding="utf-8").splitlines() for f in (arguments.source, arguments.target))
    arguments.folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(arguments.seed)
    for number, start in enumerate(range(0, len(source), arguments.lines), 1):
        lines = range(start, min(start + arguments.lines, len(source)))
        kept = [[n for n in lines if rng.random() >= arguments.dropped] for _ in range(2)]
        units = [units_of(k, arguments.merged, rng) for k in kept]
        for side, text, name in zip(units, (source, target), ("source", "target")):
            written = "".join(" ".join(text[n] for n in unit) + "\n" for unit in side)
            (arguments.folder / f"{number:02}.{name}.txt").write_text(written, encoding="utf-8")
        gold = "".join(f"{s}:{t}\n" for s, t in gold_of(*units))
        (arguments.folder / f"{number:02}.gold").write_text(gold, encoding="utf-8")


if __name__ == "__main__":
    main()
