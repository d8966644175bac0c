"""Check the vocabulary of pillars against texts whose sections, or labels, say the pillar.

    python .ci/pillar_words.py FOLDER [--labels FOLDER] [--year 2018] [--share 0.6] [--least 8]

FOLDER holds narratives as .txt. Printed are how many sentences of the three pillars' sections are
read as their section's; the phrases that decide against their section most often, to be looked
at; and the words of one section that the vocabulary does not know. With --labels (a .json a
narrative, efforts with "start", "end" and "pillars") the agreement on labelled efforts, by file.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import tipdata
from tipdata.parsing.pillars import pillars_of
from tipdata.parsing.pillars.phrases import LEXICON
from tipdata.text import Cleaned, Stretch, sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PILLARS = [pillar.value for pillar in tipdata.Pillar]


class Told(NamedTuple):
    """A sentence of a section: the section's pillar, and the words that decide for each pillar."""

    section: str
    decided: dict[str, str]
    words: set[str]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--labels", type=Path, help="a folder of labels, one .json a narrative")
    parser.add_argument("--year", type=int, help="the edition, where the texts do not say it")
    parser.add_argument("--share", type=float, default=0.6, help="list phrases below this share")
    parser.add_argument("--least", type=int, default=8, help="list what is there so often")
    args = parser.parse_args()
    told = [one for path in sorted(args.folder.glob("*.txt")) for one in read(path, args.year)]
    agreement(told)
    doubtful(told, args.share, args.least)
    unknown(told, args.least)
    if args.labels:
        labelled(args.folder, args.labels, args.year)


def read(path: Path, year: int | None) -> Iterator[Told]:
    """The sentences of a narrative's sections on the pillars."""
    report = tipdata.parse(path.read_text(encoding="utf-8"), year=year)
    for section in (section for a in report.assessments for section in a.sections):
        if section.kind.value not in PILLARS:
            continue
        cleaned = Cleaned.of(re.sub(r"\s+", " ", report.document[section.span]))
        for sentence in sentences(cleaned):
            _, found = pillars_of(cleaned, Stretch(sentence.start, sentence.end))
            decided = {p.value: cleaned.piece(at.start, at.end).lower() for p, at in found.items()}
            words = set(re.findall(r"[a-z]{4,}", sentence.text.lower()))
            yield Told(section.kind.value, decided, words)


def agreement(told: list[Told]) -> None:
    """How many sentences are read as their section's."""
    with_own = sum(one.section in one.decided for one in told)
    alone = sum([one.section] == list(one.decided) for one in told)
    silent = sum(not one.decided for one in told)
    print(f"{len(told)} sentences: read as their section's {with_own / len(told):.1%},")
    print(f"  as nothing else {alone / len(told):.1%}, as nothing {silent / len(told):.1%}")


def doubtful(told: Iterable[Told], share: float, least: int) -> None:
    """The phrases that decide against their section most often."""
    where: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for one in told:
        for pillar, words in one.decided.items():
            where[pillar, words][one.section] += 1
    print("\nphrases that stand in other sections:")
    for (pillar, words), seen in sorted(where.items(), key=lambda item: -item[1].total()):
        if seen.total() >= least and seen[pillar] / seen.total() < share:
            print(f"  {pillar:12} {words:32} {dict(seen)}")


def unknown(told: Iterable[Told], least: int) -> None:
    """The words of one section that the vocabulary does not know."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for one in told:
        for word in one.words - LEXICON.keys():
            seen[word][one.section] += 1
    print("\nwords of one section that are in no phrase:")
    for word, places in sorted(seen.items(), key=lambda item: -item[1].total()):
        (section, often), *_ = places.most_common(1)
        if places.total() >= 3 * least and often / places.total() > 0.85:
            print(f"  {section:12} {word:24} {often} of {places.total()}")


def labelled(folder: Path, labels: Path, year: int | None) -> None:
    """Agreement on labelled efforts: F1 over pairs of effort and pillar, by file and in all."""
    print("\nlabelled efforts:")
    scores = []
    for path in sorted(labels.glob("*.json")):
        label = json.loads(path.read_text(encoding="utf-8"))
        text = (folder / label["file"]).read_text(encoding="utf-8")
        (assessment, *_) = tipdata.parse(text, year=year).assessments
        score = compared(label["efforts"], assessment.efforts)
        if label["efforts"]:
            scores.append(score)
            print(f"  {path.stem:24} {score[0]:3} of {score[1]}")
    hits, total = (sum(column) for column in zip(*scores, strict=True))
    print(f"  F1 {hits / total:.3f}, the lowest file {min(a / b for a, b in scores):.3f}")


def compared(wanted: Iterable[dict[str, Any]], efforts: Iterable[tipdata.Effort]) -> list[int]:
    """Twice the common pairs, and all pairs of both sides."""
    hits = total = 0
    for want in wanted:
        start, end = squeezed(want["start"]), squeezed(want["end"])
        for effort in efforts:
            text = squeezed(effort.text)
            if text.startswith(start) and text.endswith(end):
                got = {pillar.value for pillar in effort.pillars}
                hits += 2 * len(got & set(want["pillars"]))
                total += len(got) + len(want["pillars"])
                break
    return [hits, total]


def squeezed(text: str) -> str:
    """Letters alone, without those that copies of the report garble."""
    return re.sub(r"[^a-z]|[filt]", "", text.lower())


if __name__ == "__main__":
    main()
