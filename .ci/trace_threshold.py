"""Choose the threshold of `tipdata.trace` on labelled pairs, and print its error.

    python .ci/trace_threshold.py

Prints, for a range of thresholds, how many pairs of one request are missed and how many pairs of
two requests are taken for one; then the pairs that the library's own threshold gets wrong.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

from tipdata.tracing import THRESHOLD, similarity

PAIRS = Path(__file__).resolve().parent.parent / "tests" / "labelled" / "recommendation_pairs.toml"


def scored(pairs: list[list[str]]) -> list[tuple[float, list[str]]]:
    """Each pair with its similarity."""
    return [(similarity(*pair), pair) for pair in pairs]


def main() -> None:
    """Print the tables."""
    pairs = {
        name: scored(rows)
        for name, rows in tomllib.loads(PAIRS.read_text(encoding="utf-8")).items()
    }
    for prefix, title in (("", "pairs the threshold was chosen on"), ("held_", "pairs kept back")):
        same, different = pairs[f"{prefix}same"], pairs[f"{prefix}different"]
        print(f"{title}: {len(same)} of one request, {len(different)} of two")
        print("threshold  missed  wrong  error")
        for threshold in (25, 30, 35, 40, 45, 50, 55):
            missed = sum(score < threshold for score, _ in same)
            wrong = sum(score >= threshold for score, _ in different)
            share = (missed + wrong) / (len(same) + len(different))
            mark = " <- the library's" if threshold == THRESHOLD else ""
            print(f"{threshold:9}  {missed:6}  {wrong:5}  {share:5.1%}{mark}")
        for score, pair in same:
            if score < THRESHOLD:
                print(f"missed {score:5.1f}  {' | '.join(pair)}")
        for score, pair in different:
            if score >= THRESHOLD:
                print(f"wrong  {score:5.1f}  {' | '.join(pair)}")
        print()


if __name__ == "__main__":
    main()
